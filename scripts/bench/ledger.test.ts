import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { readLedger } from "../../src/ledger/read.ts";
import { written } from "./figures.ts";
import { INDICATORS } from "./indicators.ts";
import { writeNationalLedger } from "./ledger.ts";

const folder = mkdtempSync(join(tmpdir(), "taizhang-bench-"));
const options = { provinces: 1, years: 3, seed: 7 };
let rows = 0;
let ledger: Ledger;

beforeAll(() => {
  rows = writeNationalLedger({ folder: join(folder, "a"), ...options });
  const read = readLedger(join(folder, "a"));
  expect(read.problems).toEqual([]);
  ledger = read.ledger as Ledger;
});
afterAll(() => rmSync(folder, { recursive: true }));

function figure(region: string, indicator: string, year: string): number {
  const found = ledger.observations.find(
    (row) =>
      row.region === region && row.indicator === indicator && row.period === year && row.industry === "",
  );
  return Number(found?.value);
}

describe("writeNationalLedger(options)", () => {
  test("is a sound ledger, with every indicator of every place in every year", () => {
    const sectors = 3 * 2 * options.years;
    expect(rows).toBe(ledger.regions.size * INDICATORS.length * options.years + sectors);
    expect(ledger.observations.length).toBe(rows);
  });

  test("has its share of the country's 31 provinces, 342 prefectures and 2,927 counties", () => {
    const kinds = [...ledger.regions.values()].map(({ kind }) => kind);
    const count = (...of: string[]) => kinds.filter((kind) => of.includes(kind)).length;
    expect([count("province"), count("prefecture"), count("county", "district")]).toEqual([1, 11, 94]);
  });

  test.each(["gdp", "exports", "population"])("%s of a place is the sum of its parts", (indicator) => {
    const parents = new Set([...ledger.regions.values()].map(({ parent }) => parent).filter(Boolean));
    for (const parent of parents) {
      const parts = [...ledger.regions.values()].filter((region) => region.parent === parent);
      const sum = parts.reduce((total, { id }) => total + figure(id, indicator, "2025"), 0);
      expect(figure(parent, indicator, "2025"), parent).toBeCloseTo(sum, 2);
    }
  });

  test("is the same for the same seed, and another for another", () => {
    writeNationalLedger({ folder: join(folder, "b"), ...options });
    writeNationalLedger({ folder: join(folder, "c"), ...options, seed: 8 });
    const text = (name: string) =>
      readdirSync(join(folder, name), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.(?:csv|json)$/.test(file))
        .sort()
        .map((file) => readFileSync(join(folder, name, file), "utf8"));
    expect(text("b")).toEqual(text("a"));
    expect(text("c")).not.toEqual(text("a"));
  });
});

test.each([
  [12345, 2, "123.45"],
  [5, 2, "0.05"],
  [50, 1, "5.0"],
  [7, 0, "7"],
])("written(%d, %d) gives %s", (value, decimals, text) => {
  expect(written(value, decimals)).toBe(text);
});
