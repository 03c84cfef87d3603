import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildLookup } from "../../src/ledger/lookup.ts";
import { requireLedger } from "../../src/ledger/read.ts";
import { INDICATORS } from "./indicators.ts";
import { writeNationalLedger } from "./ledger.ts";
import { measureYear } from "./year.ts";

test("measureYear(lookup, year) asks every measure of every place once", () => {
  const folder = mkdtempSync(join(tmpdir(), "taizhang-year-"));
  try {
    writeNationalLedger({ folder, provinces: 1, years: 2, seed: 3 });
    const lookup = buildLookup(requireLedger(folder));
    const regions = [...lookup.ledger.regions.values()];
    const parents = regions.filter((region) => lookup.children(region.id).length > 0).length;
    const groups = new Set(regions.map((region) => region.peer_group).filter((id) => id !== "")).size;
    const told = measureYear(lookup, 2025);
    const count = (name: string) => told.get(name)?.count;
    // Three sectors each for the country and its province.
    expect(count("parts")).toBe(6);
    expect(count("rankings")).toBe((regions.length + groups) * INDICATORS.length);
    expect(count("disparity")).toBe(parents * INDICATORS.length);
    expect(count("projection")).toBe(regions.length * INDICATORS.length + 6);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
