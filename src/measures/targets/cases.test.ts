import { describe, expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import { period } from "../../ledger/period.ts";
import { estimateOf, type Interval, scaled } from "../audit/interval.ts";
import { areComparable } from "../growth/basis.ts";
import { contributed, movedBy } from "../growth/contribution-between.ts";
import { pointChange } from "../growth/growth.ts";
import { growthTold, nominalChange } from "../growth/told.ts";
import { share as shareOf } from "../places/share.ts";
import { agreesWithCompletion } from "./agrees.ts";
import * as given from "./golden/given.ts";
import { judge } from "./judge.ts";

/** The cases by their numbers, as an office would put them: value, unit, verdict. */
function told(about: string, target: string, as_of: string, more: given.Given = {}) {
  const cells = { subject: about, as_of, ...more };
  const one = judge(given.target(target), given.evidence(cells), given.asOf(cells), given.settings);
  return {
    verdict: given.verdict(one),
    distance: given.distance(one),
    share: given.share(one),
    more: given.more(one),
    expected: given.expected(one),
  };
}

const ends = ({ low, high }: Interval, decimals: number) =>
  [low, high].map((end) => (end === null ? "-" : toFixed(end, decimals)));

const ACCIDENTS = "flow lower";
const REAL = "flow higher growth=stated basis=comparable prices=current";

describe("ceilings", () => {
  test("1: 120 accidents of 100 by October: exceeded by 20, 120.0 % used; no schedule, no required rate", () => {
    expect(told(ACCIDENTS, "level 100 起 2025", "2025-10", { figures: "120 起 2025-01/2025-10" })).toEqual({
      ...{ verdict: "exceeded", distance: "-20 起 above", share: "120.0%", more: "", expected: "" },
    });
  });

  test("2: 60 of 100: within, 60.0 % used, 40 left, at most 20 a month", () => {
    expect(told(ACCIDENTS, "level 100 起 2025", "2025-10", { figures: "60 起 2025-01/2025-10" })).toEqual({
      verdict: "within",
      ...{ distance: "40 起 below", share: "60.0% of 83.3%", more: "month 20 起", expected: "" },
    });
  });

  test("3: prices up 0.7 % of at most 3 %: within so far, 2.3 points below; no completion", () => {
    expect(told("rate lower", "level <=3 % 2025", "2025-10", { figures: "0.7 % 2025-01/2025-10" })).toEqual({
      ...{ verdict: "within", distance: "2.3 pt below", share: "", more: "", expected: "" },
    });
  });

  test("15: no new debt, and none made: kept, without a completion", () => {
    expect(told(ACCIDENTS, "level 0 亿元 2025", "2025-12", { figures: "0 亿元 2025" })).toMatchObject({
      ...{ verdict: "kept", distance: "0.0 亿元 at", share: "" },
    });
  });
});

describe("growth", () => {
  const cells = {
    figures: "106.6 亿元 2025-01/2025-09 | 100 亿元 2024-01/2024-09",
    growths: "4.7 % 2025-01/2025-09",
  };

  test("4: about 6 %, stated 4.7 %, nominal 6.6 %: behind so far by 1.3 points", () => {
    expect(told(REAL, "growth ~6 % 2025", "2025-09", cells)).toMatchObject({
      ...{ verdict: "behind-so-far", distance: "-1.3 pt below", more: "tolerance 0.1 pt", share: "" },
    });
  });

  test("4: the growth told is the stated one; ours is nominal, and no contradiction", () => {
    const gdp = given.known(REAL, cells.figures, cells.growths);
    const official = growthTold(gdp, period("2025-01/2025-09"));
    const nominal = nominalChange(gdp, period("2025-01/2025-09"));
    if (official.kind === "none" || nominal.kind === "none") throw new Error("no growth");
    expect([official.origin, official.basis, toFixed(official.percent, 1)]).toEqual([
      "stated",
      "comparable",
      "4.7",
    ]);
    expect([nominal.origin, nominal.basis, toFixed(nominal.percent, 1)]).toEqual([
      "computed",
      "nominal",
      "6.6",
    ]);
    expect(areComparable(official.basis, nominal.basis)).toBe(false);
  });

  test("5: at least 8 %, −0.4 % so far: behind by 8.4 points", () => {
    expect(
      told("rate higher", "level >=8 % 2025", "2025-10", { figures: "-0.4 % 2025-01/2025-10" }),
    ).toMatchObject({
      ...{ verdict: "behind-so-far", distance: "-8.4 pt below", share: "" },
    });
  });

  test("6: a cut of at least 3 %, 3.1 % at the end: met, 0.1 points above", () => {
    expect(told("rate higher", "level >=3 % 2025", "2025-12", { figures: "3.1 % 2025" })).toMatchObject({
      ...{ verdict: "met", distance: "0.1 pt above" },
    });
  });

  test.each([
    ["5.4", "inside", "0.4 pt inside"],
    ["6.4", "met", "0.4 pt above"],
  ])("7: 5 % to 6 %, %s % at the end", (value, verdict, distance) => {
    const income = "flow higher growth=stated basis=comparable";
    const growths = `${value} % 2025`;
    expect(told(income, "growth 5..6 % 2025", "2025-12", { growths })).toMatchObject({ verdict, distance });
  });

  test("14: 6.5 % a year on average: 6.2 % after four years, 7.6 % needed in the fifth", () => {
    const figures = "100 亿元 2020 | 107 亿元 2021 | 113 亿元 2022 | 119.6 亿元 2023 | 127.3 亿元 2024";
    expect(told("flow higher", "average-growth >=6.5 % 2021/2025", "2024-12", { figures })).toMatchObject({
      ...{ verdict: "behind-so-far", distance: "-0.3 pt below", more: "needed 7.6%" },
    });
    const income = given.evidence({ subject: "flow higher", figures });
    const one = judge(
      given.target("average-growth >=6.5 % 2021/2025"),
      income,
      period("2024"),
      given.settings,
    );
    expect(one.rests && toFixed(one.rests.value, 1)).toBe("6.2");
  });

  test("16: in step with the economy: 5.1 against 4.7, 0.4 points above so far; met only by both years", () => {
    const inStep = "growth >=0 百分点 2025 of=indicator=gdp";
    const other = (growths: string) => `${REAL} //  // ${growths}`;
    const months = "2025-01/2025-09";
    expect(
      told(REAL, inStep, "2025-09", { growths: `5.1 % ${months}`, other: other(`4.7 % ${months}`) }),
    ).toMatchObject({
      ...{ verdict: "ahead-so-far", distance: "0.4 pt above" },
    });
    const ours = `5.1 % ${months} | 5.0 % 2025`;
    expect(told(REAL, inStep, "2025-12", { growths: ours, other: other(`4.7 % ${months}`) }).verdict).toBe(
      "ahead-so-far",
    );
    expect(told(REAL, inStep, "2025-12", { growths: ours, other: other("4.8 % 2025") }).verdict).toBe("met");
  });

  test("18: unemployment from 3.8 % to 4.0 % rose by 0.2 percentage points", () => {
    const change = pointChange(given.figure("4.0 % 2025-02"), given.figure("3.8 % 2025-01"));
    if (change.kind === "none") throw new Error(change.reason);
    expect([change.scale, toFixed(change.value, 3)]).toEqual(["points", "0.002"]);
  });

  test("20: contribution and pull from values and growths lie between [6.19, 6.33] % and [0.813, 0.827]", () => {
    const moved = (value: string, growth: string) => {
      const ratio = scaled(estimateOf(given.figure(`${growth} % 2025`)), { n: 1n, d: 100n });
      return movedBy(estimateOf(given.figure(`${value} 亿元 2025`)), ratio);
    };
    // On which basis it can be checked, and what it says of the stated 6.5 %, is the audit's (`claim-change.test.ts`).
    const found = contributed(moved("2.24", "8.4"), moved("23.94", "13.1"));
    if (found.kind === "none") throw new Error(found.reason);
    expect(ends(found.contribution.wide, 2)).toEqual(["6.19", "6.33"]);
    expect(ends(found.pull.wide, 3)).toEqual(["0.813", "0.827"]);
  });

  test.each([
    ["5.96", "about-met", "-0.04 pt below"],
    ["5.8", "missed", "-0.2 pt below"],
  ])("22: about 6 %, %s % published at the end", (value, verdict, distance) => {
    expect(told(REAL, "growth ~6 % 2025", "2025-12", { growths: `${value} % 2025` })).toMatchObject({
      ...{ verdict, distance, more: "tolerance 0.1 pt" },
    });
  });
});

describe("amounts and their spans", () => {
  const HIGHER = "flow higher";

  test("8: 52.6 by June is 47.8 % of the year's 110 and 105.2 % of the half-year's 50", () => {
    const figures = "52.6 亿元 2025-01/2025-06";
    expect(told(HIGHER, "level 110 亿元 2025", "2025-06", { figures })).toMatchObject({
      ...{ verdict: "slightly-behind", share: "47.8% of 50.0%: -2.2" },
    });
    expect(told(HIGHER, "level 50 亿元 2025-01/2025-06", "2025-06", { figures })).toMatchObject({
      ...{ verdict: "met", share: "105.2%" },
    });
  });

  test("9: 291 in the first quarter is 103.9 % of the quarter's 280, and judges the quarter alone", () => {
    const cells = { subject: HIGHER, figures: "291 亿元 2025-Q1", as_of: "2025-03" };
    const quarter = given.target("level 280 亿元 2025-01/2025-03");
    const one = judge(quarter, given.evidence(cells), given.asOf(cells), given.settings);
    expect([given.verdict(one), given.share(one), one.final, one.target.span.text]).toEqual([
      ...["met", "103.9%", true, "2025-Q1"],
    ]);
  });

  test("10: 206 projects are 80.8 % of the year's 255 and 92.4 % of 223 by October; what is stated agrees", () => {
    const figures = "206 个 2025-01/2025-10";
    expect(told(HIGHER, "level 255 个 2025", "2025-10", { figures })).toMatchObject({
      ...{ verdict: "slightly-behind", share: "80.8% of 83.3%: -2.5" },
    });
    expect(told(HIGHER, "level 223 个 2025-01/2025-10", "2025-10", { figures })).toMatchObject({
      ...{ verdict: "missed", share: "92.4%" },
    });
    const targets = [given.target("level 223 个 2025-01/2025-10"), given.target("level 255 个 2025")];
    const agreement = agreesWithCompletion(
      given.figure("80.8 % 2025-01/2025-10"),
      given.figure(figures),
      targets,
    );
    expect([agreement.verdict, agreement.by?.target.span.text]).toEqual(["agrees", "2025"]);
  });

  test("11: 1,073.1 measured of 1,500, 1,500 forecast: 71.5 %, 3.5 points behind; expected met 100.0 %", () => {
    const figures = "1073.1 亿元 2025-01/2025-09 | 1500 亿元 2025 F";
    expect(told(HIGHER, "level 1500 亿元 2025", "2025-11", { figures })).toMatchObject({
      ...{ verdict: "slightly-behind", share: "71.5% of 75.0%: -3.5" },
      expected: "expected-met 0.0 亿元 100.0%",
    });
  });

  test("12: 45 of 50 by November, 50 expected: 90.0 %, 1.7 points behind; expected met", () => {
    const figures = "45 亿元 2025-01/2025-11 | 50 亿元 2025 E";
    expect(told(HIGHER, "level 50 亿元 2025", "2025-11", { figures })).toMatchObject({
      ...{ verdict: "slightly-behind", share: "90.0% of 91.7%: -1.7" },
      expected: "expected-met 0.0 亿元 100.0%",
    });
  });

  test("19: a part of 37.5 is at most 54.1 % of a whole of at least 69.33", () => {
    const found = shareOf(given.figure("37.5 亿元 2025"), given.figure(">=69.33 亿元 2025"));
    if (found.kind === "none") throw new Error(found.reason);
    expect([found.bound, toFixed(found.value, 3)]).toEqual(["<=", "0.541"]);
  });

  test("21: 999.6 of 1,000 at the end is missed, and reads 99.96 %", () => {
    expect(told(HIGHER, "level 1000 亿元 2025", "2025-12", { figures: "999.6 亿元 2025" })).toMatchObject({
      ...{ verdict: "missed", share: "99.96%" },
    });
  });
});

describe("ranks, and levels years ahead", () => {
  test("13: fourth in 2025 says nothing of the third place of 2026", () => {
    expect(told("rank lower", "level 3 位 2026", "2026-10", { figures: "4 位 2025" })).toMatchObject({
      ...{ verdict: "no-figure", distance: "" },
    });
  });

  test.each([
    ["190", "now-above: base-beyond-target", "10.0 亿元 above"],
    ["170", "now-below: base-beyond-target", "-10.0 亿元 below"],
  ])(
    "17: a base of 2015 beyond the target for 2030, now %s: no way, no pace, and why",
    (now, verdict, distance) => {
      const figures = `185 亿元 2015 | ${now} 亿元 2024`;
      const one = told("flow higher", "level 180 亿元 2030 base=2015", "2024-12", { figures });
      expect(one).toMatchObject({ verdict, distance });
      expect(one.more).not.toMatch(/way|pace/);
    },
  );
});
