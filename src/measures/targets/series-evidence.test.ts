import { describe, expect, test } from "vitest";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { lake } from "../golden/lake.ts";
import { judgementOf } from "./judged.ts";

describe("what a report states of a figure", () => {
  /** What is made of growth of 9 % on a figure of this status. */
  const judged = (status: string, claim: string, target: string) => {
    const ledger = lake({
      indicators: "trade 亿元 flow higher yes stated same-scope",
      observations: `lake trade - - 2024 110 亿元 - - report-2024 ${status}`,
      claims: `lake trade - - 2024 ${claim}`,
      targets: `lake trade - - 2024 ${target}`,
    });
    const lookup = buildLookup(ledger);
    const [row] = ledger.targets;
    if (row === undefined) throw new Error("no target");
    return judgementOf(lookup, lookup.series(row), row, period("2024"));
  };
  const GROWTH = ["growth - 9 %", "growth planned - 8 %"] as const;

  test("that was measured meets a target", () => {
    expect(judged("A", ...GROWTH).verdict).toBe("met");
  });

  test.each(["E", "F"])("that it expects itself (%s) is expected too", (status) => {
    const { verdict, rests, class: counted } = judged(status, ...GROWTH);
    expect([verdict, rests?.status, counted]).toEqual(["expected-met", status, "expected"]);
  });

  test("that is provisional is provisional", () => {
    const { verdict, rests } = judged("P", ...GROWTH);
    expect([verdict, rests?.status]).toEqual(["met", "P"]);
  });
});
