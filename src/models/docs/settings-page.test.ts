import { expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { settingEntries } from "../../ledger/settings-schema.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { settingsPage } from "./settings-page.ts";

test.each(LANGS)(
  "settingsPage(edition) tells of every setting its words and what it is left out, in %s",
  (lang) => {
    const { ledger, problems } = readFiles(memoryFiles(SAMPLE));
    if (ledger === null) throw new Error(JSON.stringify(problems));
    const { blocks } = settingsPage(editionOf(siteOf(buildLookup(ledger), "/", "1.0.0"), lang));
    const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
    const rows = tables.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    const cells = rows.map((row) => row.cells.map(({ text }) => text));
    expect(cells.map(([path]) => path)).toEqual(settingEntries().map(({ path }) => path));
    for (const [path, title, type] of cells) expect([path, title, type]).not.toContain("");
    const low = cells.find(([path]) => path === "low_completion");
    expect(low?.[4]).toBe("30");
  },
);
