import { describe, expect, test } from "vitest";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { lake } from "../golden/lake.ts";
import { standing } from "../standing.ts";
import { judgementOf } from "./judged.ts";

/** A place that was closed at the end of May, or stays, with what was measured and expected of 2024. */
function placed(closed: string, rows: readonly string[], target = "level planned - 120 亿元") {
  const ledger = lake({
    regions: `old,老城区,Old Town,district,lake,,,${closed},,\n`,
    indicators: "trade 亿元 flow higher yes",
    observations: rows.map((row) => `old trade - - ${row}`).join("\n"),
    targets: `old trade - - 2024 ${target}`,
  });
  const lookup = buildLookup(ledger);
  const [row] = ledger.targets;
  if (row === undefined) throw new Error("no target");
  const series = lookup.series(row);
  return { lookup, series, judged: judgementOf(lookup, series, row, period("2024-12")) };
}

const MAY = "2024-01/2024-05 40 亿元 - - report-2024 A";
const YEAR = "2024 110 亿元 - - report-2024 F";

describe("a place that is closed before its target's span ends", () => {
  test("has no course: what it had reached stays told", () => {
    const { verdict, reason, class: counted, completion, distance, ...one } = placed("2024-05", [MAY]).judged;
    expect([verdict, reason, counted]).toEqual(["cannot-be-told", "closed", "cannot-be-told"]);
    expect([completion?.value, distance?.value]).toEqual([
      { n: 100n, d: 3n },
      { n: -80n, d: 1n },
    ]);
    const { schedule, ahead, perMonth, perYear, expected, awaited } = one;
    expect([schedule, ahead, perMonth, perYear, expected, awaited]).toEqual([
      ...[null, null, null, null, null],
      false,
    ]);
  });

  test("has no forecast, beside a figure or alone", () => {
    expect(placed("2024-05", [MAY, YEAR]).judged.expected).toBeNull();
    const { verdict, reason, rests, completion } = placed("2024-05", [YEAR]).judged;
    expect([verdict, reason, rests, completion]).toEqual(["cannot-be-told", "closed", null, null]);
  });

  test("keeps what nothing can change: met early, a ceiling exceeded, a figure of the whole span", () => {
    const early = placed("2024-05", ["2024-01/2024-05 130 亿元 - - report-2024 A"]).judged;
    expect([early.verdict, early.schedule, early.awaited]).toEqual(["met-early", null, false]);
    const over = placed("2024-05", [MAY], "level planned - 30 亿元 <=").judged;
    expect([over.verdict, over.perMonth]).toEqual(["exceeded", null]);
    expect(placed("2024-05", ["2024 100 亿元 - - report-2024 A"]).judged.verdict).toBe("missed");
  });

  test("has no schedule in its standing either", () => {
    const { lookup, series } = placed("2024-05", [MAY]);
    const one = standing(lookup, series, period("2024-01/2024-05"));
    expect([one.schedule, one.ahead]).toMatchObject([{ reason: "closed" }, { reason: "closed" }]);
    expect(one.band).toBeNull();
  });

  test.each(["", "2024", "2024-12"])("is judged as any other where it stays to the end: %s", (closed) => {
    const { verdict, perMonth, schedule } = placed(closed, [MAY]).judged;
    expect([verdict, perMonth !== null, schedule !== null]).toEqual(["behind", true, true]);
  });
});
