import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { baselineIn, digest } from "../../ledger/fixtures/baseline.ts";
import { folderFiles } from "../../ledger/folder.ts";
import { must } from "../../ledger/must.ts";
import { readFiles } from "../../ledger/read.ts";
import { importFiles } from "./import.ts";
import type { Options } from "./outcome.ts";
import { importLines } from "./report.ts";

// What a clerk is told of every sheet of `fixtures/sheets`, in the words of the command, with what was
// meant and what would be written: `sheets.test.ts` holds the right answers. UPDATE_BASELINES=1
// writes the texts anew: read them before they are kept.

const ROOT = join(import.meta.dirname, "fixtures/sheets");
const FILES = folderFiles(join(ROOT, "ledger"));
const LEDGER = must(readFiles(FILES).ledger, "a sound ledger");
const SHEETS = globSync("*/*.{csv,xlsx,xls,xlsb}", { cwd: ROOT }).map((name) => name.replaceAll("\\", "/"));

/** With a period, and without: then the sheet has to say it itself. */
const GIVEN: readonly Options[] = [
  { region: "qingxi", period: "2025-01/2025-06", source: "monthly-2025-06" },
  { source: "monthly-2025-06", partial: true },
];

test.each([
  ["zh", GIVEN[0]],
  ["en", GIVEN[1]],
] as const)("what is told of every sheet is as it was read (%s)", async (lang, given = {}) => {
  const told = baselineIn(join(import.meta.dirname, `baselines/sheets-${lang}.txt`));
  for (const file of SHEETS.filter((name) => !name.startsWith("ledger/")).sort()) {
    const bytes = readFileSync(join(ROOT, file));
    const result = await importFiles(
      FILES,
      LEDGER,
      [{ name: file.slice(file.indexOf("/") + 1), bytes }],
      given,
    );
    told.add(file, [...importLines(result, lang, 12), digest(JSON.stringify(result))]);
  }
  told.end();
});
