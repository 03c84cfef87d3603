import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import { period } from "../../ledger/period.ts";
import * as given from "./golden/given.ts";
import { judge } from "./judge.ts";
import type { Judgement } from "./judgement.ts";
import { scorecard } from "./scorecard.ts";
import { SCORE_CLASSES, type ScoreClass, type Verdict } from "./verdict.ts";

/** FUZZ=full runs each property 10,000 times. */
const runs = { numRuns: process.env["FUZZ"] === "full" ? 10_000 : 300 };

const tenths = (n: number) => toFixed({ n: BigInt(n), d: 10n }, 1);
const value = fc.integer({ min: -300, max: 1500 });
const sign = fc.constantFrom("", "", "", "~", ">=", "<=", ">", "<");
const anyStatus = fc.constantFrom("A", "P", "E", "F");
const months = fc.integer({ min: 1, max: 12 });
const yearTo = (month: number) => {
  if (month === 12) return "2025";
  return month === 1 ? "2025-01" : `2025-01/2025-${String(month).padStart(2, "0")}`;
};

/** What may be set of what, in a year: forms, measures, directions, ranges and qualifiers. */
const setting = fc.record({
  form: fc.constantFrom("level", "level", "growth", "change"),
  measure: fc.constantFrom("flow", "stock", "rate", "rank"),
  better: fc.constantFrom("higher", "lower", "none"),
  over: fc.constantFrom("", "end", "average", "cumulative", "each"),
  low: value,
  width: fc.option(fc.integer({ min: 0, max: 90 }), { freq: 3 }),
  sign: fc.constantFrom("", "", "~", ">=", "<=", ">", "<"),
});
type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;

const unitOf = ({ measure }: Setting) => (measure === "rank" ? "位" : measure === "rate" ? "%" : "亿元");

function judged(one: Setting, figures: string, growths = "", asOf = "2025-12"): Judgement {
  const unit = one.form === "growth" ? "%" : unitOf(one);
  const upper = one.width === null ? "" : `..${tenths(one.low + one.width)}`;
  const mark = one.width === null || one.sign === "~" ? one.sign : "";
  const over = one.over === "" ? "" : ` over=${one.over}`;
  const target = given.target(`${one.form} ${mark}${tenths(one.low)}${upper} ${unit} 2025${over}`);
  const subject = `${one.measure} ${one.better}${one.form === "growth" ? " growth=stated" : ""}`;
  return judge(target, given.evidence({ subject, figures, growths }), period(asOf), given.settings);
}

/** The setting's figure at the end of a month; growth is stated, all else is a level beside last year's. */
function at(one: Setting, tenth: number, month: number, status = "A", bound = ""): Judgement {
  const figure = `${bound}${tenths(tenth)} ${one.form === "growth" ? "%" : unitOf(one)} ${yearTo(month)} ${status}`;
  if (one.form === "growth") return judged(one, "", figure);
  const lastYear = `10.0 ${unitOf(one)} ${yearTo(month).replaceAll("2025", "2024")} | 10.0 ${unitOf(one)} 2024`;
  return judged(one, `${figure} | ${lastYear}`);
}

const ONLY_MEASURED: ReadonlySet<Verdict> = new Set([
  ...(["met", "met-early", "about-met", "inside", "kept", "missed", "exceeded", "outside"] as const),
]);

describe("judge(target, evidence, asOf, settings)", () => {
  test("meets, misses, keeps or exceeds nothing without a measured figure", () => {
    fc.assert(
      fc.property(setting, value, months, anyStatus, sign, (one, tenth, month, status, bound) => {
        const told = at(one, tenth, month, status, bound);
        const isMeasured = status === "A" || status === "P";
        if (!isMeasured) expect(ONLY_MEASURED.has(told.verdict), told.verdict).toBe(false);
        if (ONLY_MEASURED.has(told.verdict)) expect(["A", "P"]).toContain(told.rests?.status);
        if (!isMeasured && told.rests !== null) expect(["expected", "cannot-be-told"]).toContain(told.class);
      }),
      runs,
    );
  });

  test("gives a reason where it cannot tell, and a figure where it tells", () => {
    fc.assert(
      fc.property(setting, value, months, anyStatus, sign, (one, tenth, month, status, bound) => {
        const told = at(one, tenth, month, status, bound);
        if (told.verdict === "cannot-be-told") expect(told.reason).not.toBeNull();
        const isWithout = ["no-figure", "not-due", "cannot-be-told"].includes(told.class);
        if (!isWithout) expect(told.rests).not.toBeNull();
      }),
      runs,
    );
  });

  test("gives no completion and no schedule of a rate, a rank or a growth", () => {
    fc.assert(
      fc.property(setting, value, months, (one, tenth, month) => {
        fc.pre(one.form !== "level" || one.measure !== "flow");
        const told = at(one, tenth, month);
        expect([told.completion, told.schedule, told.ahead, told.perMonth]).toEqual([null, null, null, null]);
      }),
      runs,
    );
  });

  test("never tells a ceiling ahead of or behind schedule", () => {
    fc.assert(
      fc.property(setting, value, months, (one, tenth, month) => {
        const told = at(
          { ...one, form: "level", measure: "flow", better: "lower", sign: "", over: "" },
          tenth,
          month,
        );
        expect(told.ahead).toBeNull();
        expect(["on-schedule", "slightly-behind", "behind", "far-behind"]).not.toContain(told.verdict);
      }),
      runs,
    );
  });
});

/** From the worst to the best; what is expected or unknown has no place. */
const GOODNESS: readonly ScoreClass[] = ["missed", "behind", "on-course", "met"];
const goodness = (one: Judgement) => GOODNESS.indexOf(one.class);
const BANDS: readonly Verdict[] = ["far-behind", "behind", "slightly-behind", "on-schedule", "met-early"];

describe("as the figure grows", () => {
  const pair = fc
    .tuple(value, fc.integer({ min: 0, max: 400 }))
    .map(([low, more]) => [low, low + more] as const);

  test("a ceiling's verdict never improves, and a floor's never worsens", () => {
    fc.assert(
      fc.property(setting, pair, months, (one, [less, more], month) => {
        const [before, after] = [at(one, less, month), at(one, more, month)];
        fc.pre(goodness(before) >= 0 && goodness(after) >= 0 && before.direction !== 0);
        if (before.direction < 0) expect(goodness(after)).toBeLessThanOrEqual(goodness(before));
        else expect(goodness(after)).toBeGreaterThanOrEqual(goodness(before));
      }),
      runs,
    );
  });

  test("an amount never falls behind, and its distance never shrinks", () => {
    const amount = setting.map(
      (one) =>
        ({
          ...one,
          form: "level",
          measure: "flow",
          better: "higher",
          sign: "",
          over: "",
          width: null,
        }) as Setting,
    );
    fc.assert(
      fc.property(amount, pair, fc.integer({ min: 1, max: 11 }), (one, [less, more], month) => {
        const [before, after] = [at(one, less, month), at(one, more, month)];
        fc.pre(BANDS.includes(before.verdict));
        expect(BANDS.indexOf(after.verdict)).toBeGreaterThanOrEqual(BANDS.indexOf(before.verdict));
        const difference =
          Number(after.distance?.value.n) / Number(after.distance?.value.d) -
          Number(before.distance?.value.n) / Number(before.distance?.value.d);
        expect(difference).toBeCloseTo((more - less) / 10, 6);
      }),
      runs,
    );
  });
});

test("a wider tolerance never worsens a verdict, and never makes one that is better than about", () => {
  fc.assert(
    fc.property(
      setting,
      value,
      months,
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 0, max: 50 }),
      (one, tenth, month, tol, more) => {
        const about: Setting = { ...one, form: "level", sign: "~" };
        fc.pre(about.measure !== "rank");
        const withTolerance = (tenthsWide: number) => {
          const unit = unitOf(about);
          const upper = about.width === null ? "" : `..${tenths(about.low + about.width)}`;
          const target = given.target(`level ~${tenths(about.low)}${upper} ${unit} 2025`);
          const subject = `${about.measure} ${about.better} tol=${tenths(tenthsWide)}_${unit}_2025`;
          const figures = `${tenths(tenth)} ${unit} ${yearTo(month)}`;
          return judge(target, given.evidence({ subject, figures }), period("2025-12"), given.settings);
        };
        const [narrow, wide] = [withTolerance(tol), withTolerance(tol + more)];
        expect(goodness(wide)).toBeGreaterThanOrEqual(goodness(narrow));
        if (wide.verdict !== narrow.verdict) expect(["about-met", "inside-so-far"]).toContain(wide.verdict);
      },
    ),
    runs,
  );
});

test("a bound never says what some value within it belies", () => {
  fc.assert(
    fc.property(
      setting,
      value,
      months,
      sign,
      fc.integer({ min: 0, max: 2000 }),
      (one, tenth, month, bound, further) => {
        fc.pre(bound !== "" && bound !== "~");
        const told = at(one, tenth, month, "A", bound);
        fc.pre(goodness(told) >= 0);
        const step = bound.length === 1 ? further + 1 : further;
        const real = at(one, bound.startsWith(">") ? tenth + step : tenth - step, month);
        const said = `${told.verdict}, and really ${real.verdict}`;
        // What is on course by at least so much may be met already.
        if (told.class === "on-course") expect(["on-course", "met"], said).toContain(real.class);
        else expect(real.class, said).toBe(told.class);
      },
    ),
    runs,
  );
});

describe("scorecard(entries)", () => {
  const tiers = fc.constantFrom("committed", "planned", "stretch") as fc.Arbitrary<
    "committed" | "planned" | "stretch"
  >;
  const entry = fc.record({
    series: fc.constantFrom("a", "b", "c", "d", "e"),
    tier: tiers,
    one: setting,
    tenth: value,
    month: months,
    status: anyStatus,
  });

  test("counts that add up to its number of series, each once", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (all) => {
        const entries = all.map(({ series, tier, one, tenth, month, status }) => {
          const judgement = at(one, tenth, month, status);
          return { series, judgement: { ...judgement, target: { ...judgement.target, tier } } };
        });
        const card = scorecard(entries);
        const sum = SCORE_CLASSES.reduce((total, name) => total + card.counts[name], 0);
        const counting = new Set(all.filter(({ tier }) => tier !== "stretch").map(({ series }) => series));
        expect([sum, card.n, card.counted.size]).toEqual([counting.size, counting.size, counting.size]);
        expect(card.beside).toHaveLength(all.filter(({ tier }) => tier === "stretch").length);
      }),
      runs,
    );
  });
});
