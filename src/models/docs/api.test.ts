import { describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { type ApiExample, apiPage } from "./api.ts";

const { ledger } = readFiles(memoryFiles(SAMPLE));
if (ledger === null) throw new Error("the sample has problems");
const site = siteOf(buildLookup(ledger), "/base/", "1.0.0");

const EXAMPLES: ApiExample[] = [
  { schema: "RegionFile", path: "regions/{id}.json", at: "regions/lake.json", text: "{}" },
  { schema: "ProjectFile", path: "projects/{id}.json" },
];
const LIMITS = { rows: 20_000, observations: 200_000, years: 2, targets: 2_000, findings: 1_000 };

describe.each(LANGS)("the page about the interface in %s", (lang) => {
  const text = JSON.stringify(apiPage(editionOf(site, lang), EXAMPLES, LIMITS).blocks);

  test("leads to the example of every address that the ledger has a file for", () => {
    expect(text).toContain('"href":"/base/api/v1/regions/lake.json"');
    expect(text).toContain('"label":"/api/v1/regions/lake.json"');
    expect(text).toContain('"href":"#example-RegionFile"');
    expect(text).toContain("projects/{id}.json");
    expect(text).not.toContain("example-ProjectFile");
  });

  test("tells every limit in figures that people read", () => {
    for (const limit of ["20,000", "200,000", "2,000", "1,000"]) expect(text).toContain(limit);
  });
});
