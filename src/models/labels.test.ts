import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { memoryFiles } from "../ledger/folder.ts";
import { lookUp } from "../ledger/lookup.ts";
import { readFiles, requireLedger } from "../ledger/read.ts";
import { SAMPLE } from "../ledger/sample.ts";
import { foldedSources, rowUnitName, statedAmount } from "./labels.ts";
import { siteOf } from "./site.ts";

function sampleSite() {
  const { ledger, problems } = readFiles(memoryFiles(SAMPLE));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return siteOf(lookUp(ledger), "/", "1.0.0");
}

describe("foldedSources(site, rows, lang)", () => {
  const rowsOf = (count: number) => Array.from({ length: count }, (_, i) => ({ source: `s${i % count}` }));
  const shown = (count: number) =>
    foldedSources(sampleSite(), [...rowsOf(count), ...rowsOf(count)], "en").map(({ text, folded }) =>
      folded ? `(${text})` : text,
    );

  test("four sources are all in sight, each once", () => {
    expect(shown(4)).toEqual(["s0", "s1", "s2", "s3"]);
  });

  test("of five, three are in sight and none is lost", () => {
    expect(shown(5)).toEqual(["s0", "s1", "s2", "(s3)", "(s4)"]);
  });

  test("rows of no source have none", () => {
    expect(shown(0)).toEqual([]);
  });
});

describe("a rank is a place in an order, no number of people", () => {
  const { ledger } = siteOf(lookUp(requireLedger(join(import.meta.dirname, "../../data"))), "/", "1.0.0");
  const row = { indicator: "cooperation-rank", value: "3", unit: "名", qualifier: "" } as const;
  const staff = { ...row, indicator: "staff-in-post" };

  test("statedAmount(ledger, row, lang)", () => {
    expect([statedAmount(ledger, row, "zh"), statedAmount(ledger, row, "en")]).toEqual(["第3位", "3rd"]);
    expect([statedAmount(ledger, staff, "zh"), statedAmount(ledger, staff, "en")]).toEqual([
      "3名",
      "3 persons",
    ]);
  });

  test("rowUnitName(ledger, row, lang)", () => {
    expect([rowUnitName(ledger, row, "zh"), rowUnitName(ledger, row, "en")]).toEqual(["名", "rank"]);
    expect(rowUnitName(ledger, staff, "en")).toBe("persons");
  });
});
