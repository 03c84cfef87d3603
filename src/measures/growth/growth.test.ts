import { describe, expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import { period } from "../../ledger/period.ts";
import type { Basis } from "../../ledger/schema.ts";
import { estimateOf, scaled } from "../audit/interval.ts";
import { figure, known } from "../targets/golden/given.ts";
import { contributed, movedBy } from "./contribution-between.ts";
import { perHead } from "./per-head.ts";
import { growthTold, nominalChange } from "./told.ts";

const NOW = period("2025-01/2025-09");
const LEVELS = "106.6 亿元 2025-01/2025-09 | 100 亿元 2024-01/2024-09";

function told(subject: string, figures: string, growths: string, basis: Basis | "" = "", at = NOW) {
  const found = growthTold(known(subject, figures, growths), at, basis);
  if (found.kind === "none") return [found.reason, found.basis].filter((part) => part !== "").join(" ");
  return `${found.origin} ${found.bound ?? "?"}${toFixed(found.percent, 1)} ${found.basis || "-"} ${found.status}`;
}

describe("growthTold(known, at, basis)", () => {
  const REAL = "flow higher growth=stated basis=comparable prices=current";

  test.each([
    [
      "the stated growth where it is stated",
      REAL,
      LEVELS,
      "4.7 % 2025-01/2025-09",
      "",
      "stated 4.7 comparable A",
    ],
    [
      "however its period is written",
      REAL,
      LEVELS,
      "4.7 % 2025-01-01/2025-09-30",
      "",
      "stated 4.7 comparable A",
    ],
    ["no growth where none is stated: ours is not put in", REAL, LEVELS, "", "", "no-stated-growth"],
    ["none of another period", REAL, LEVELS, "4.7 % 2025-01/2025-06", "", "no-stated-growth"],
    ["no average of years for a year", REAL, LEVELS, "4.7 % 2025-01/2025-09 avg", "", "no-stated-growth"],
    [
      "the growth on the basis asked for",
      REAL,
      LEVELS,
      "4.7 % 2025-01/2025-09 | 5.0 % 2025-01/2025-09 @same-scope",
      "same-scope",
      "stated 5.0 same-scope A",
    ],
    [
      "the indicator's own basis where none is asked for",
      REAL,
      LEVELS,
      "5.0 % 2025-01/2025-09 @same-scope | 4.7 % 2025-01/2025-09",
      "",
      "stated 4.7 comparable A",
    ],
    [
      "no growth on another basis, but its name",
      REAL,
      LEVELS,
      "5.0 % 2025-01/2025-09 @same-scope",
      "comparable",
      "another-basis same-scope",
    ],
    [
      "the nominal change only where it is asked for",
      REAL,
      LEVELS,
      "4.7 % 2025-01/2025-09",
      "nominal",
      "computed 6.6 nominal A",
    ],
    [
      "a measured statement before an estimate",
      REAL,
      LEVELS,
      "4.5 % 2025-01/2025-09 E | 4.7 % 2025-01/2025-09",
      "",
      "stated 4.7 comparable A",
    ],
    [
      "a bounded one with its bound",
      REAL,
      LEVELS,
      ">=4.7 % 2025-01/2025-09",
      "",
      "stated >=4.7 comparable A",
    ],
    ["ours where it is computed", "flow higher", LEVELS, "4.7 % 2025-01/2025-09", "", "computed 6.6 - A"],
    ["ours on its prices' basis", "flow higher prices=constant", LEVELS, "", "", "computed 6.6 comparable A"],
    [
      "no growth of ours on another basis",
      "flow higher prices=constant",
      LEVELS,
      "",
      "nominal",
      "another-basis comparable",
    ],
    ["none without a base", "flow higher", "106.6 亿元 2025-01/2025-09", "", "", "no-base"],
    ["none without a figure", "flow higher", "100 亿元 2024-01/2024-09", "", "", "no-observation"],
    [
      "none on zero",
      "flow higher",
      "106.6 亿元 2025-01/2025-09 | 0 亿元 2024-01/2024-09",
      "",
      "",
      "base-is-zero",
    ],
    [
      "an estimate where the base is one",
      "flow higher",
      "106.6 亿元 2025-01/2025-09 | 100 亿元 2024-01/2024-09 E",
      "",
      "",
      "computed 6.6 - E",
    ],
    [
      "at least, of at least and about",
      "flow higher",
      ">=106.6 亿元 2025-01/2025-09 | ~100 亿元 2024-01/2024-09",
      "",
      "",
      "computed >=6.6 - A",
    ],
    [
      "none of a rate in percent",
      "rate higher",
      "6 % 2025-01/2025-09 | 5 % 2024-01/2024-09",
      "",
      "",
      "is-rate",
    ],
    [
      "that of a rate in another unit",
      "rate lower",
      "0.47 元 2025-01/2025-09 | 0.50 元 2024-01/2024-09",
      "",
      "",
      "computed -6.0 - A",
    ],
    ["none where it is not told", "flow higher growth=none", LEVELS, "", "", "growth-not-told"],
  ] as const)("gives %s", (_, subject, figures, growths, basis, expected) => {
    expect(told(subject, figures, growths, basis)).toBe(expected);
  });

  test("a computed change has no decimals of its own, a stated one has those of its report", () => {
    const decimals = (growth: string, growths = "") => {
      const found = growthTold(known(`flow higher growth=${growth}`, LEVELS, growths), NOW);
      return found.kind === "told" ? found.decimals : null;
    };
    expect([decimals("computed"), decimals("stated", "4.70 % 2025-01/2025-09")]).toEqual([0, 2]);
  });

  test("a stock's change is on the same day a year before", () => {
    const stock = known("stock higher", "111 亿元 2025-06 | 100 亿元 2024-06-30", "");
    const change = nominalChange(stock, period("2025-06"));
    expect(change.kind === "told" && toFixed(change.percent, 1)).toBe("11.0");
  });
});

describe("perHead(figure, measure, divisors)", () => {
  const people = ["100 人 2023-12", "110 人 2024-12", "130 人 2025-12"].map(figure);
  const shown = (text: string, measure: "flow" | "stock" | "rate", divisors = people) => {
    const found = perHead(figure(text), measure, divisors);
    if (found.kind === "none") return found.reason;
    return `${found.bound ?? "?"}${toFixed(found.value, 2)} ${found.by} ${found.divisors.map(({ text: one }) => one).join("+")}`;
  };

  test.each([
    ["a flow by the mean of this and last year's end", "2400 元 2025", "flow", "20.00 mean-of-year 110+130"],
    ["a stock by the same date's", "2600 元 2025-12", "stock", "20.00 same-date 130"],
    [
      "part of a year by the nearest earlier end",
      "2200 元 2025-01/2025-06",
      "flow",
      "20.00 earlier-date 110",
    ],
    ["a stock of summer by the nearest earlier end", "2200 元 2025-06", "stock", "20.00 earlier-date 110"],
    ["a year without last year's end by its own", "2000 元 2023", "flow", "20.00 same-date 100"],
    ["none before any end", "2000 元 2022", "flow", "no-base"],
    ["none of a rate", "6 % 2025", "rate", "is-rate"],
    ["a bounded flow with its bound", ">=2400 元 2025", "flow", ">=20.00 mean-of-year 110+130"],
  ] as const)("divides %s", (_, text, measure, expected) => {
    expect(shown(text, measure)).toBe(expected);
  });

  test("leaves open what ends of a year leave open that pull apart", () => {
    const ends = [figure(">=110 人 2024-12"), figure("<=130 人 2025-12")];
    expect(shown("2400 元 2025", "flow", ends)).toBe("?20.00 mean-of-year 110+130");
  });

  test("divides by nothing that is nothing", () => {
    expect(shown("2400 元 2025", "flow", [figure("0 人 2025-12")])).toBe("base-is-zero");
  });
});

describe("contributed(part, whole) of what values and growths have moved", () => {
  const moved = (value: string, growth: string) =>
    movedBy(estimateOf(figure(value)), scaled(estimateOf(figure(growth)), { n: 1n, d: 100n }));

  test("is negative where the part fell", () => {
    const found = contributed(moved("2 亿元 2025", "-10.0 % 2025"), moved("20 亿元 2025", "10.0 % 2025"));
    if (found.kind === "none") throw new Error(found.reason);
    // −0.2222 of 1.8182.
    expect(toFixed(found.contribution.point, 1)).toBe("-12.2");
    expect(found.contribution.wide.low?.n).toBeLessThan(0n);
  });

  test.each([
    [">=2 亿元 2025", "10.0 % 2025"],
    ["<=2 亿元 2025", "10.0 % 2025"],
    ["2 亿元 2025", ">=10.0 % 2025"],
  ])("leaves the change of %s by %s open on both sides, and says so", (value, growth) => {
    const found = moved(value, growth);
    expect(found?.change.isOneSided).toBe(true);
    expect(found?.change.exact).toEqual({ low: null, high: null });
  });

  test("says of the change of a plain figure what it is: 2 × 0.1 ÷ 1.1", () => {
    const found = moved("2.0 亿元 2025", "10.0 % 2025");
    expect(found?.change.isOneSided).toBeUndefined();
    const { low, high } = found?.change.wide ?? { low: null, high: null };
    // 1.95 × 0.0995 ÷ 1.0995 and 2.05 × 0.1005 ÷ 1.1005.
    expect([low && toFixed(low, 0), high && toFixed(high, 0)]).toEqual(["17646658", "18721036"]);
  });

  test("has no value where the whole may not have changed, or all was lost", () => {
    const without = { kind: "none", reason: "base-is-zero" };
    const [whole, still] = [moved("20 亿元 2025", "5.0 % 2025"), moved("20 亿元 2025", "0.0 % 2025")];
    expect(contributed(moved("2 亿元 2025", "5.0 % 2025"), still)).toEqual(without);
    expect(contributed(moved("0 亿元 2025", "-100 % 2025"), whole)).toEqual(without);
  });
});
