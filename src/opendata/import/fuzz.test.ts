import { expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { period } from "../../ledger/period.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { fillInSheet } from "../sheets/sheet.ts";
import { importFiles } from "./import.ts";

/** The same sequence of numbers from 0 to 1 at every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** A file with some bytes changed, doubled or cut out. */
function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  const made = [...bytes];
  const digits = made.flatMap((byte, i) => (byte >= 0x30 && byte <= 0x39 ? [i] : []));
  // A third of them have another figure and nothing else: those should be read.
  if (next() < 0.33) {
    made[digits[Math.floor(next() * digits.length)] ?? 0] = 0x30 + Math.floor(next() * 10);
    return Uint8Array.from(made);
  }
  for (let changes = 1 + Math.floor(next() * 4); changes > 0; changes--) {
    const at = Math.floor(next() * made.length);
    const way = next();
    if (way < 0.4) made[at] = Math.floor(next() * 256);
    else if (way < 0.7) made.splice(at, Math.ceil(next() * 20));
    else made.splice(at, 0, ...made.slice(at, at + Math.ceil(next() * 40)));
  }
  return Uint8Array.from(made);
}

test("mutated sheets and tables are read or refused, never a crash, never half", async () => {
  const files = memoryFiles(SAMPLE);
  const { ledger } = readFiles(files);
  if (ledger === null) throw new Error("the sample has errors");
  const ask = {
    table: "observations",
    period: period("2024"),
    region: "lake",
    indicators: [],
    source: "",
  } as const;
  const { bytes } = await fillInSheet(ledger, ask, "zh");
  const long = new TextEncoder().encode(SAMPLE["observations/2024.csv"]);
  const wide = new TextEncoder().encode(
    "地区,地区生产总值（亿元）,,项目数\n,完成,同比（%）,（个）\n下城区,9.9,3,5\n上城区,12.5,4,7\n合计,22.4,,12\n",
  );
  const next = chance(7);
  const seen = { refused: 0, read: 0 };
  for (let i = 0; i < 300; i++) {
    const from = [bytes, long, wide][i % 3] as Uint8Array;
    const start = performance.now();
    const given = { source: "report-2024", period: "2024" };
    const result = await importFiles(files, ledger, [{ name: "a", bytes: mutated(from, next) }], given);
    expect(performance.now() - start).toBeLessThan(2_000);
    if (result.refusals.length > 0) expect(result.texts).toEqual({});
    for (const refusal of result.refusals) expect(refusal.file).toBe("a");
    seen[result.refusals.length > 0 ? "refused" : "read"]++;
  }
  // Both ways must have been taken for the test to say anything.
  expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(20);
});
