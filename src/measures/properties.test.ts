import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountReader } from "../ledger/content/amounts.ts";
import { compare, type Fraction, subtract, toFixed, toNumber } from "../ledger/fraction.ts";
import { period } from "../ledger/period.ts";
import { estimateOf } from "./audit/interval.ts";
import { completion } from "./completion.ts";
import { convert, type Figure } from "./figure.ts";
import { figure, units } from "./golden/figures.ts";
import { contribution, pull } from "./growth/contribution.ts";
import { growth, growthSince } from "./growth/growth.ts";
import { targetPace, wayCovered } from "./pace.ts";
import { gini, highestToLowest, theil, variation } from "./places/disparity.ts";
import { rank } from "./places/rank.ts";
import { share } from "./places/share.ts";
import type { Result } from "./result.ts";
import { root } from "./root.ts";
import { shiftShare } from "./structure/shift-share.ts";
import { concentration } from "./structure/structure.ts";
import { addUp } from "./total.ts";
import { requiredRate } from "./year/projection.ts";
import { aheadOfSchedule, schedule } from "./year/schedule.ts";

/** FUZZ=full runs each property 10,000 times. */
const runs = { numRuns: process.env["FUZZ"] === "full" ? 10_000 : 200 };

/** Decimals as clerks write them: up to twelve digits, up to four decimals, any sign. */
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 4 }))
  .map(([n, decimals]) => toFixed({ n, d: 10n ** BigInt(decimals) }, decimals));
const positive = decimal.map((text) => text.replace("-", "")).filter((text) => /[1-9]/.test(text));
const bound = fc.constantFrom("", "", "", "~", ">=", "<=", ">", "<");
const money = fc.constantFrom("元", "万元", "亿元");

const now = (value: string, unit = "亿元") => figure(`${value} ${unit} 2006`);
const lastYear = (value: string, unit = "亿元") => figure(`${value} ${unit} 2005`);
const anyFigure = (year: string) =>
  fc.tuple(bound, decimal, money).map(([q, value, unit]) => figure(`${q}${value} ${unit} ${year}`));

test("the check's floating point takes a figure for what the audit's exact numbers take it for", () => {
  const read = amountReader(units);
  const apart = (a: number, b: Fraction) => Math.abs(a - toNumber(b));
  fc.assert(
    fc.property(anyFigure("2006"), fc.constantFrom("个", "人", "亿元", "%"), (given, unit) => {
      const row = { value: given.text, unit, qualifier: given.bound };
      const exact = estimateOf(figure(`${row.qualifier}${row.value} ${unit} 2006`));
      const { low, high, point } = read(row);
      const lost = 1e-12 * Math.abs(point);
      expect(apart(point, exact.point)).toBeLessThanOrEqual(lost);
      if (exact.wide.low === null) expect(low).toBe(Number.NEGATIVE_INFINITY);
      else expect(apart(low, exact.wide.low)).toBeLessThanOrEqual(lost);
      if (exact.wide.high === null) expect(high).toBe(Number.POSITIVE_INFINITY);
      else expect(apart(high, exact.wide.high)).toBeLessThanOrEqual(lost);
    }),
    runs,
  );
});

/** A second implementation in fractions of plain pairs, with nothing taken from the first. */
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
function simplest(n: bigint, d: bigint): string {
  const g = gcd(n, d) * (d < 0n ? -1n : 1n);
  return `${n / g}/${d / g}`;
}
/** A text as the whole number of its ten-thousandths of a yuan. */
function tenThousandths(text: string, unit: string): bigint {
  const [whole = "", decimals = ""] = text.split(".");
  const factor = { 元: 1n, 万元: 10_000n, 亿元: 100_000_000n }[unit] ?? 0n;
  return BigInt(whole + decimals.padEnd(4, "0")) * factor;
}
const numberOf = (result: Result): Fraction => {
  if (result.kind === "none") throw new Error(result.reason);
  return result.value;
};
const shown = (result: Result) => simplest(numberOf(result).n, numberOf(result).d);

describe("exactness", () => {
  test("completion, share and growth equal a second implementation in whole numbers", () => {
    const pair = fc.tuple(positive, money, positive, money);
    fc.assert(
      fc.property(pair, ([a, ua, b, ub]) => {
        const [x, y] = [tenThousandths(a, ua), tenThousandths(b, ub)];
        expect(shown(completion(now(a, ua), now(b, ub)))).toBe(simplest(x, y));
        expect(shown(share(now(a, ua), now(b, ub)))).toBe(simplest(x, y));
        expect(shown(growth(now(a, ua), lastYear(b, ub)))).toBe(simplest(x - y, y));
      }),
      runs,
    );
  });

  test("ahead of schedule equals completion less twelfths in whole numbers", () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 2, max: 12 }), (a, b, month) => {
        const actual = figure(`${a} 亿元 2006-01/2006-${String(month).padStart(2, "0")}`);
        const target = now(b);
        const ahead = aheadOfSchedule(completion(actual, target), schedule(actual.period, target.period));
        const [x, y] = [tenThousandths(a, "亿元"), tenThousandths(b, "亿元")];
        expect(shown(ahead)).toBe(simplest(12n * x - BigInt(month) * y, 12n * y));
      }),
      runs,
    );
  });

  test("a root is right to 15 decimals: a step less falls short of the last year, a step more passes it", () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 1, max: 30 }), (a, b, years) => {
        const [x, y] = [tenThousandths(a, "亿元"), tenThousandths(b, "亿元")];
        const { n, d } = root({ n: y, d: x }, years);
        const power = BigInt(years);
        // (factor ± 10⁻¹⁵)^years × first holds last between them.
        const scale = 10n ** 15n;
        const least = n * scale - d;
        const low = least < 0n ? 0n : least ** power * x;
        const high = (n * scale + d) ** power * x;
        const last = (d * scale) ** power * y;
        expect(low <= last && last <= high).toBe(true);
      }),
      runs,
    );
  });
});

describe("units", () => {
  test("a change of unit changes no ratio and no bound", () => {
    fc.assert(
      fc.property(anyFigure("2006"), anyFigure("2006"), money, (a, b, unit) => {
        const moved = convert(a, unit, units) as Figure;
        for (const measure of [completion, share]) {
          const [one, other] = [measure(a, b), measure(moved, b)];
          expect(other).toEqual(one);
        }
      }),
      runs,
    );
  });

  test("conversion there and back gives the same figure", () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom("亩", "公顷", "平方公里", "万公顷"), (value, unit) => {
        const given = figure(`${value} 亩 2006`);
        const there = convert(given, unit, units) as Figure;
        const back = convert(there, "亩", units) as Figure;
        expect(compare(back.value, given.value)).toBe(0);
      }),
      runs,
    );
  });
});

describe("parts and wholes", () => {
  const parts = fc.array(fc.tuple(positive, positive), { minLength: 1, maxLength: 12 });
  const total = (values: readonly string[], year: string): Figure => {
    const sum = addUp(values.map((value) => now(value).value));
    return figure(`${toFixed(sum, 4)} 亿元 ${year}`);
  };

  test("the pulls of all parts add up to the growth of the whole, and contributions to one", () => {
    fc.assert(
      fc.property(parts, (pairs) => {
        const current = total(
          pairs.map(([a]) => a),
          "2006",
        );
        const base = total(
          pairs.map(([, b]) => b),
          "2005",
        );
        const whole = { current, base };
        const each = pairs.map(([a, b]) => ({ current: now(a), base: lastYear(b) }));
        const pulled = addUp(each.map((part) => numberOf(pull(part, whole))));
        expect(compare(pulled, numberOf(growth(current, base)))).toBe(0);
        if (compare(current.value, base.value) === 0) return;
        const contributed = addUp(each.map((part) => numberOf(contribution(part, whole))));
        expect(compare(contributed, { n: 1n, d: 1n })).toBe(0);
      }),
      runs,
    );
  });

  test("shares of all parts sum to one", () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 20 }), (values) => {
        const whole = total(values, "2006");
        const shares = values.map((value) => numberOf(share(now(value), whole)));
        expect(compare(addUp(shares), { n: 1n, d: 1n })).toBe(0);
      }),
      runs,
    );
  });

  test("the three parts of shift-share add up to the change", () => {
    const row = fc.tuple(positive, positive, positive, positive);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const pairs = rows.map(([a, b, c, d], i) => ({
          industry: String(i),
          localBase: lastYear(a),
          localCurrent: now(b),
          wideBase: lastYear(c),
          wideCurrent: now(d),
        }));
        const { national, mix, local } = shiftShare(pairs);
        const parts = addUp([national, mix, local].map(numberOf));
        const change = subtract(
          addUp(rows.map(([, b]) => now(b).value)),
          addUp(rows.map(([a]) => now(a).value)),
        );
        expect(compare(parts, change)).toBe(0);
      }),
      runs,
    );
  });
});

describe("order", () => {
  const entries = fc.uniqueArray(
    fc.tuple(fc.string({ minLength: 1, maxLength: 4 }), fc.option(fc.integer({ min: 0, max: 5 }))),
    {
      selector: ([id]) => id,
      maxLength: 20,
    },
  );
  const toEntry = ([id, value]: [string, number | null]) => ({
    id,
    result: value === null ? share(null, null) : share(now(String(value)), now("7")),
  });

  test("rank is the same however the entries are shuffled", () => {
    const shuffled = entries.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(rank(mixed.map(toEntry), "higher")).toEqual(rank(all.map(toEntry), "higher"));
      }),
      runs,
    );
  });

  test("a rank is one more than the number of better entries", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const values = new Map(all);
        for (const { id, rank: place } of rank(all.map(toEntry), "higher")) {
          const own = values.get(id) ?? null;
          const better = all.filter(([, value]) => value !== null && own !== null && value > own).length;
          expect(place.kind === "none" ? null : Number(place.value.n)).toBe(own === null ? null : better + 1);
        }
      }),
      runs,
    );
  });

  test("indices of disparity do not depend on order or unit, and lie where they must", () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 2, maxLength: 10 }), (values) => {
        const list = values.map((value) => now(value));
        const turned = list.map((one) => convert(one, "万元", units) as Figure).reverse();
        for (const index of [gini, variation, highestToLowest]) {
          expect(compare(numberOf(index(turned)), numberOf(index(list)))).toBe(0);
        }
        const g = numberOf(gini(list));
        expect(g.n >= 0n && compare(g, { n: BigInt(list.length - 1), d: BigInt(list.length) }) <= 0).toBe(
          true,
        );
        const { hhi } = concentration(list);
        expect(compare(numberOf(hhi), { n: 1n, d: BigInt(list.length) })).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });
});

describe("plain numbers", () => {
  test("no measure ever gives NaN, Infinity or a negative zero, whatever the figures", () => {
    fc.assert(
      fc.property(
        anyFigure("2006"),
        anyFigure("2006"),
        anyFigure("2005"),
        anyFigure("2010"),
        (a, b, c, d) => {
          const groups = [a, b].map((one, i) => ({ group: String(i), figure: one }));
          const results = [
            completion(a, b),
            share(a, b),
            growth(a, c),
            growthSince(d, c),
            contribution({ current: a, base: c }, { current: b, base: c }),
            targetPace(c, a, d, "higher"),
            targetPace(c, a, d, "lower"),
            wayCovered(c, a, d),
            requiredRate(a, b),
            gini([a, b]),
            variation([a, b]),
            ...Object.values(theil(groups)),
            aheadOfSchedule(completion(a, b), schedule(period("2006"), period("2006"))),
          ];
          for (const result of results) {
            if (result.kind === "none") continue;
            const { n, d: below } = result.value;
            expect(typeof n === "bigint" && below > 0n).toBe(true);
            expect(toFixed(result.value, 1)).toMatch(/^(-(?!0\.0$))?[0-9]+\.[0-9]$/);
          }
        },
      ),
      runs,
    );
  });
});
