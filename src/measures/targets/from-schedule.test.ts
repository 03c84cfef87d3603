import { join } from "node:path";
import { expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { requireLedger } from "../../ledger/read.ts";
import { standing } from "../standing.ts";
import { fromSchedule } from "./from-schedule.ts";

const lookup = buildLookup(requireLedger(join(import.meta.dirname, "../../../data")));

function gapOf(region: string, indicator: string, at: string, industry = "") {
  const { chief } = standing(
    lookup,
    lookup.series({ region, indicator, industry, breakdown: "" }),
    period(at),
  );
  return chief && fromSchedule(chief.judgement);
}

test("fromSchedule tells 49.2 of 175 in four months as 9.13 short of the third that is due", () => {
  // 175 ÷ 3 = 58.33…; 49.2 − 58.33… = −9.13…
  const gap = gapOf("songyuan", "fixed-asset-investment", "2006-01/2006-04", "industry");
  expect(gap && [toFixed(gap.value, 2), gap.unit, gap.bound]).toEqual(["-9.13", "亿元", ""]);
});

test("fromSchedule tells nothing of a completion that a report states alone", () => {
  expect(gapOf("songyuan", "capital-in-place", "2006-01/2006-04")).toBeNull();
});

test("fromSchedule tells nothing once the year is over", () => {
  expect(gapOf("laifeng-zone", "capital-in-place", "2014")).toBeNull();
});
