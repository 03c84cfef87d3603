import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles, requireLedger } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { foldedSources, statedAmount } from "./statements.ts";

function sampleSite() {
  const { ledger, problems } = readFiles(memoryFiles(SAMPLE));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return siteOf(buildLookup(ledger), "/", "1.0.0");
}

describe("foldedSources(site, rows, lang)", () => {
  const rowsOf = (count: number) => Array.from({ length: count }, (_, i) => ({ source: `s${i % count}` }));
  const shown = (count: number) =>
    foldedSources(editionOf(sampleSite(), "en"), [...rowsOf(count), ...rowsOf(count)]).map(
      ({ text, folded }) => (folded ? `(${text})` : text),
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
  const site = siteOf(buildLookup(requireLedger(join(import.meta.dirname, "../../../data"))), "/", "1.0.0");
  const [zh, en] = [editionOf(site, "zh"), editionOf(site, "en")];
  const row = { indicator: "cooperation-rank", value: "3", unit: "名", qualifier: "" } as const;
  const staff = { ...row, indicator: "staff-in-post" };

  test("statedAmount(edition, row)", () => {
    expect([statedAmount(zh, row), statedAmount(en, row)]).toEqual(["第3位", "3rd"]);
    expect([statedAmount(zh, staff), statedAmount(en, staff)]).toEqual(["3名", "3 persons"]);
  });

  test("edition.names.rowUnit(row)", () => {
    expect([zh.names.rowUnit(row), en.names.rowUnit(row)]).toEqual(["名", "rank"]);
    expect(en.names.rowUnit(staff)).toBe("persons");
  });
});
