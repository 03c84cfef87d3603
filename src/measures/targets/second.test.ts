import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import { period } from "../../ledger/period.ts";
import type { Evidence } from "./evidence.ts";
import * as given from "./golden/given.ts";
import { type Answer, second } from "./golden/second.ts";
import type { Plain, Row } from "./golden/second-case.ts";
import { isSame } from "./golden/second-numbers.ts";
import { judge } from "./judge.ts";
import type { Judgement, Quantity } from "./judgement.ts";
import type { ScoreClass, Verdict } from "./verdict.ts";

/** FUZZ=full compares 20,000 targets of each family. */
const runs = { numRuns: process.env["FUZZ"] === "full" ? 20_000 : 150 };

const START = 2021 * 12;
const two = (n: number) => String(n).padStart(2, "0");
const month = (m: number) => `${Math.floor(m / 12)}-${two((m % 12) + 1)}`;
const time = (from: number, to: number) => (from === to ? month(from) : `${month(from)}/${month(to)}`);

/** The unit in which a target, and a figure, of a case is written. */
function unitsOf({ form, measure, relative }: Plain): { target: string; figure: string } {
  const figure = measure === "rank" ? "位" : measure === "rate" ? "%" : "亿元";
  if (relative) return { target: "百分点", figure };
  if (form === "growth" || form === "average-growth") return { target: "%", figure };
  return {
    target: form === "multiple" ? "倍" : form === "change" && measure === "rate" ? "百分点" : figure,
    figure,
  };
}

const rowText = (unit: string) => (row: Row) =>
  `${row.sign}${row.value} ${unit} ${time(row.from, row.to)} ${row.status}`;

function first(p: Plain): Judgement {
  const unit = unitsOf(p);
  const base = p.base === null ? "" : ` base=${Math.floor(p.base / 12)}`;
  const more = `${base}${p.setOn === null ? "" : ` set_on=${month(p.setOn)}`}${p.over === "" ? "" : ` over=${p.over}`}`;
  const value = `${p.sign}${p.value}${p.upper === null ? "" : `..${p.upper}`}`;
  const of = p.relative ? " of=indicator=other" : "";
  const target = given.target(`${p.form} ${value} ${unit.target} ${time(p.from, p.to)}${more}${of}`);
  const subject = given.subject(`${p.measure} ${p.better}${p.stated ? " growth=stated" : ""}`);
  const evidence: Evidence = {
    subject,
    figures: p.figures.map((row) => given.figure(rowText(unit.figure)(row))),
    growths: p.growths.map((row) => given.statedGrowth(rowText("%")(row))),
    completions: [],
    other: {
      subject,
      figures: [],
      growths: p.otherGrowths.map((row) => given.statedGrowth(rowText("%")(row))),
    },
    ownVerdict: null,
    closed: null,
  };
  return judge(target, evidence, period(month(p.asOf)), given.settings);
}

/** What both must say alike. */
function answerOf(one: Judgement): Answer {
  const value = (quantity: Quantity | null) => quantity?.value ?? null;
  return {
    verdict: one.verdict,
    distance: value(one.distance),
    completion: value(one.completion),
    ahead: value(one.ahead),
    month: value(one.perMonth),
    expected: one.expected?.verdict ?? "",
  };
}

const NUMBERS = ["distance", "completion", "ahead", "month"] as const;

function compareBoth(p: Plain): void {
  const [ours, theirs] = [answerOf(first(p)), second(p)];
  const told = JSON.stringify(p);
  expect([ours.verdict, ours.expected], told).toEqual([theirs.verdict, theirs.expected]);
  for (const name of NUMBERS) expect(isSame(ours[name], theirs[name]), `${name} ${told}`).toBe(true);
}

const status = fc.constantFrom("A", "A", "A", "P", "E", "F");
const sign = fc.constantFrom("", "", "", "", "~", ">=", "<=", ">", "<");
const better = fc.constantFrom("higher", "higher", "lower", "none");
const qualifier = fc.constantFrom("", "", "~", ">=", "<=", ">", "<");
const tenths = (n: number) => toFixed({ n: BigInt(n), d: 10n }, 1);

/** A target's figure and the ends of a range, in tenths. */
const aim = (least: number, most: number) =>
  fc
    .tuple(
      fc.integer({ min: least, max: most }),
      fc.option(fc.integer({ min: 1, max: 30 }), { freq: 3 }),
      qualifier,
    )
    .map(([low, width, mark]) => ({
      value: tenths(low),
      upper: width === null ? null : tenths(low + width),
      sign: width === null || mark === "~" ? mark : "",
      low,
    }));

/** Values that often lie on or beside what they are held against. */
const near = (about: number, spread: number) =>
  fc
    .oneof(
      fc.constant(about),
      fc.integer({ min: about - 3, max: about + 3 }),
      fc.integer({ min: about - spread, max: about + spread }),
    )
    .map(tenths);

type Rest = Omit<Plain, "value" | "upper" | "sign" | "from" | "to" | "asOf">;
const PLAIN: Rest = {
  ...{ form: "level", over: "", base: null, setOn: null, relative: false, stated: false },
  ...{ measure: "flow", better: "higher", figures: [], growths: [], otherGrowths: [] },
};

/** Rows from the start of the span to random months, values near the target's share of the time. */
const cumulativeRows = (from: number, to: number, low: number, fills: boolean) =>
  fc.array(
    fc.integer({ min: from, max: to + 1 }).chain((end) => {
      const share = fills ? Math.round((low * (end - from + 1)) / (to - from + 1)) : low;
      return fc.record({
        ...{
          from: fc.constant(from),
          to: fc.constant(end),
          value: near(share, Math.max(10, Math.abs(share))),
          sign,
          status,
        },
      });
    }),
    { maxLength: 3 },
  );

/** Single months one after the other. */
const monthRows = (from: number, low: number) =>
  fc
    .array(fc.record({ value: near(low, 20), sign: fc.constantFrom("", "", "", "~"), status }), {
      maxLength: 5,
    })
    .map((rows) => rows.map((row, i): Row => ({ ...row, from: from + i, to: from + i })));

const yearRows = (firstYear: number, count: number, low: number, isPlain = true) =>
  fc
    .array(
      fc.record({
        year: fc.integer({ min: 0, max: count - 1 }),
        value: near(low, Math.max(12, Math.round(Math.abs(low) * 0.6))),
        sign: isPlain ? fc.constant("") : sign,
        status,
      }),
      { maxLength: count + 1 },
    )
    .map((rows) =>
      rows.map(
        ({ year, ...row }): Row => ({ ...row, from: firstYear + 12 * year, to: firstYear + 12 * year + 11 }),
      ),
    );

/** Figures of single months, few of which end a year. */
const daysRows = (firstMonth: number, years: number, low: number) =>
  fc.array(
    fc
      .record({ month: fc.integer({ min: 0, max: 12 * years - 1 }), value: near(low, 40), sign, status })
      .map(({ month, ...row }): Row => ({ ...row, from: firstMonth + month, to: firstMonth + month })),
    { maxLength: 4 },
  );

const spans = fc
  .constantFrom<readonly [number, number]>([0, 11], [0, 11], [0, 5], [0, 2])
  .map(([first, last]) => ({ from: START + first, to: START + last }));
const cutOff = (from: number, to: number) => fc.integer({ min: from - 2, max: to + 3 });
const ofYear = { from: START, to: START + 11 };
const fiveYears = { from: START, to: START + 59 };

const amounts = fc
  .tuple(aim(-20, 200), spans, better, fc.boolean())
  .chain(([{ low, ...what }, span, toward, isMonthly]) =>
    fc
      .record({
        figures: isMonthly
          ? monthRows(span.from, Math.round(low / 10))
          : cumulativeRows(span.from, span.to, low, true),
        over: fc.constantFrom("" as const, "cumulative" as const, "average" as const),
        asOf: cutOff(span.from, span.to),
      })
      .map((rest): Plain => ({ ...PLAIN, ...what, ...span, ...rest, better: toward })),
  );

const severalYears = fc
  .tuple(aim(100, 900), better, fc.constantFrom("" as const, "average" as const))
  .chain(([{ low, ...what }, toward, over]) =>
    fc
      .record({
        figures: fc
          .tuple(
            yearRows(START, 5, over === "average" ? low : Math.round(low / 5)),
            cumulativeRows(START, START + 59, low, true),
          )
          .map(([ofYears, all]) => (all.length > 1 ? all : ofYears)),
        asOf: cutOff(START, START + 59),
      })
      .map((rest): Plain => ({ ...PLAIN, ...what, ...fiveYears, ...rest, over, better: toward })),
  );

const rates = fc
  .tuple(aim(-50, 100), spans, better, fc.constantFrom("" as const, "end" as const, "average" as const))
  .chain(([{ low, ...what }, span, toward, over]) =>
    fc
      .record({
        figures: fc
          .tuple(cumulativeRows(span.from, span.to, low, false), monthRows(span.from, low))
          .map(([all, single]) => [...all, ...single]),
        asOf: cutOff(span.from, span.to),
      })
      .map((rest): Plain => ({ ...PLAIN, ...what, ...span, ...rest, over, better: toward, measure: "rate" })),
  );

const stocksAndRanks = fc
  .tuple(aim(10, 400), better, fc.constantFrom("stock" as const, "rank" as const))
  .chain(([{ low, ...what }, toward, measure]) =>
    fc
      .record({ figures: monthRows(START + 7, low), asOf: cutOff(START, START + 11) })
      .map((rest): Plain => ({ ...PLAIN, ...what, ...ofYear, ...rest, better: toward, measure })),
  );

const growths = fc
  .tuple(aim(-50, 120), spans, better, fc.boolean())
  .chain(([{ low, ...what }, span, toward, relative]) =>
    fc
      .record({
        growths: cumulativeRows(span.from, span.to, relative ? 50 + low : low, false),
        otherGrowths: relative
          ? cumulativeRows(span.from, span.to, 50, false).map((rows) =>
              rows.map((row) => ({ ...row, sign: "" })),
            )
          : fc.constant([]),
        asOf: cutOff(span.from, span.to),
      })
      .map(
        (rest): Plain => ({
          ...PLAIN,
          ...what,
          ...span,
          ...rest,
          form: "growth",
          better: toward,
          relative,
          stated: true,
        }),
      ),
  );

const computedGrowths = fc.tuple(aim(-50, 120), better).chain(([{ low, ...what }, toward]) =>
  fc
    .record({
      now: cumulativeRows(START, START + 11, 1000 + low, false),
      before: cumulativeRows(START - 12, START - 1, 1000, false).map((rows) =>
        rows.map((row) => ({ ...row, sign: "" })),
      ),
      asOf: cutOff(START, START + 11),
    })
    .map(
      ({ now, before, asOf }): Plain => ({
        ...PLAIN,
        ...what,
        ...ofYear,
        figures: [...now, ...before],
        asOf,
        form: "growth",
        better: toward,
      }),
    ),
);

const overYears = fc
  .tuple(aim(-50, 120), better, fc.constantFrom("growth" as const, "average-growth" as const), fc.boolean())
  .chain(([{ low, ...what }, toward, form, stated]) =>
    fc
      .record({
        growths: stated ? yearRows(START, 5, low) : fc.constant([]),
        figures: stated ? fc.constant([]) : yearRows(START - 12, 6, 1000),
        asOf: cutOff(START, START + 59),
      })
      .map((rest): Plain => ({ ...PLAIN, ...what, ...fiveYears, ...rest, form, better: toward, stated })),
  );

const multiples = fc
  .tuple(aim(10, 30), better, fc.integer({ min: 1, max: 5 }))
  .chain(([{ low, ...what }, toward, years]) =>
    fc.record({ figures: yearRows(START - 12, 6, 10 * low), asOf: cutOff(START, START + 59) }).map(
      (rest): Plain => ({
        ...PLAIN,
        ...what,
        from: START + 12 * years - 12,
        to: START + 12 * years - 1,
        ...rest,
        form: "multiple",
        base: START - 1,
        better: toward,
      }),
    ),
  );

const changes = fc
  .tuple(
    aim(-20, 20),
    better,
    fc.constantFrom("rate" as const, "rank" as const),
    fc.constantFrom("" as const, "end" as const),
  )
  .chain(([{ low, ...what }, toward, measure, over]) =>
    fc
      .record({
        now: cumulativeRows(START, START + 11, 300 + low, false),
        before: cumulativeRows(START - 12, START - 1, 300, false),
        base: fc.constantFrom(null, null, START - 1),
        asOf: cutOff(START, START + 11),
      })
      .map(
        ({ now, before, base, asOf }): Plain => ({
          ...{
            ...PLAIN,
            ...what,
            ...ofYear,
            upper: null,
            figures: [...now, ...before].map((row) => ({ ...row, sign: "" })),
          },
          ...{ form: "change", better: toward, measure, over, base, asOf },
        }),
      ),
  );

const kept = fc.tuple(aim(100, 300), better).chain(([{ low, ...what }, toward]) =>
  fc.record({ figures: yearRows(START, 5, low), asOf: cutOff(START, START + 59) }).map(
    (rest): Plain => ({
      ...PLAIN,
      ...what,
      ...fiveYears,
      ...rest,
      over: "each",
      better: toward === "none" ? "higher" : toward,
    }),
  ),
);

const ahead = fc
  .tuple(
    aim(-10, 400),
    better,
    fc.constantFrom("flow" as const, "stock" as const, "rate" as const, "rank" as const),
  )
  .chain(([{ low, ...what }, toward, measure]) =>
    fc
      .record({
        // A stock and a rank are told on any day, and often on none that ends a year.
        figures:
          measure === "stock" || measure === "rank"
            ? fc.oneof(yearRows(START - 24, 7, low, false), daysRows(START - 24, 7, low))
            : yearRows(START - 24, 7, low, false),
        base: fc.constantFrom(null, START - 1, START - 13),
        setOn: fc.constantFrom(null, START - 3, START + 2),
        asOf: cutOff(START, START + 59),
      })
      .map(
        (rest): Plain => ({
          ...PLAIN,
          ...what,
          from: START + 48,
          to: START + 59,
          ...rest,
          measure,
          better: toward,
        }),
      ),
  );

const FAMILIES: readonly (readonly [string, fc.Arbitrary<Plain>])[] = [
  ["amounts and ceilings", amounts],
  ["amounts of several years", severalYears],
  ["rates", rates],
  ["stocks and ranks", stocksAndRanks],
  ["stated growth, also against another series'", growths],
  ["computed growth", computedGrowths],
  ["growth over years", overYears],
  ["multiples", multiples],
  ["changes", changes],
  ["what is kept every year", kept],
  ["levels years ahead", ahead],
];

describe("the judge and a second one, written apart from it, say the same of", () => {
  test.each(FAMILIES)("%s", (_, family) => {
    fc.assert(fc.property(family, compareBoth), runs);
  });
});

/** Each case is judged several times over. */
const promised = { numRuns: process.env["FUZZ"] === "full" ? 2_000 : 60 };

/** What only measured figures may say. */
const FINAL: ReadonlySet<string> = new Set<Verdict>([
  ...(["met", "met-early", "about-met", "inside", "kept", "missed", "exceeded", "outside"] as const),
]);

type Rows = readonly Row[];
const expected = (rows: Rows): Rows => rows.map((row) => ({ ...row, status: "E" }));
/** Growth, a change and a multiple go from a figure before their span. */
const FROM_BASE: ReadonlySet<string> = new Set(["growth", "average-growth", "change", "multiple"]);

describe("without a measured figure nothing is met, missed, kept or exceeded of", () => {
  test.each(FAMILIES)("%s", (_, family) => {
    const isFinal = (p: Plain) => FINAL.has(first(p).verdict);
    const check = (p: Plain) => {
      const told = JSON.stringify(p);
      const { verdict, rests } = first(p);
      if (FINAL.has(verdict)) expect(["A", "P"], told).toContain(rests?.status);
      const alone = { ...p, figures: expected(p.figures), growths: expected(p.growths) };
      expect(isFinal(alone), told).toBe(false);
      if (p.relative) expect(isFinal({ ...p, otherGrowths: expected(p.otherGrowths) }), told).toBe(false);
      if (!FROM_BASE.has(p.form) || p.stated || p.relative) return;
      const figures = p.figures.flatMap((row) => (row.to < p.from ? expected([row]) : [row]));
      expect(isFinal({ ...p, figures }), told).toBe(false);
    };
    fc.assert(fc.property(family, check), promised);
  });
});

/** The same with its last row greater. */
function grown(p: Plain, tenth: number): Plain {
  const name = p.stated || p.relative ? "growths" : "figures";
  const last = Math.max(...p[name].map(({ to }) => to));
  const rows = p[name].map((row) =>
    row.to === last ? { ...row, value: tenths(Math.round(Number(row.value) * 10) + tenth) } : row,
  );
  return { ...p, [name]: rows };
}

const GOODNESS: readonly ScoreClass[] = ["missed", "behind", "on-course", "met"];
const goodness = (one: Judgement) => GOODNESS.indexOf(one.class);

describe("as the last figure grows a ceiling's verdict never improves, and a floor's never worsens, of", () => {
  test.each(FAMILIES)("%s", (_, family) => {
    const check = (p: Plain, more: number) => {
      const [before, after] = [first(p), first(grown(p, more))];
      fc.pre(goodness(before) >= 0 && goodness(after) >= 0 && before.direction !== 0);
      const steps = before.direction * (goodness(after) - goodness(before));
      expect(steps, `${more} ${JSON.stringify(p)}`).toBeGreaterThanOrEqual(0);
    };
    fc.assert(fc.property(family, fc.integer({ min: 1, max: 300 }), check), promised);
  });
});
