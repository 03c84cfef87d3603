import { describe, expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import type { Qualifier } from "../../ledger/qualifier.ts";
import { exact } from "../golden/figures.ts";
import { subject, target } from "./golden/given.ts";
import { marginOf, type Sought, soughtBy, toleranceOf, widthOf } from "./sought.ts";

describe("soughtBy(target, subject)", () => {
  test.each([
    ["the indicator's direction", "flow higher", "level 5 亿元 2025", 1, "5", ""],
    ["less where less is better", "flow lower", "level 5 亿元 2025", -1, "5", ""],
    ["neither where neither is", "flow none", "level 5 亿元 2025", 0, "5", ""],
    ["more, of at least", "flow lower", "level >=5 亿元 2025", 1, "5", ""],
    ["more than, of above", "flow lower", "level >5 亿元 2025", 1, "5", "strict"],
    ["less, of at most", "flow higher", "level <=5 亿元 2025", -1, "5", ""],
    ["less than, of below", "flow higher", "level <5 亿元 2025", -1, "5", "strict"],
    ["the indicator's, of about", "flow lower", "level ~5 亿元 2025", -1, "5", "about"],
    ["a smaller rank, whatever is said", "rank higher", "level >=5 位 2025", -1, "5", ""],
    ["the lower end of a range, where more is better", "flow higher", "level 5..6 亿元 2025", 1, "5 6", ""],
    ["its upper end, where less is", "flow lower", "level 5..6 亿元 2025", -1, "6 5", ""],
    ["both ends, where neither is", "flow none", "level ~5..6 亿元 2025", 0, "5 6", "about"],
    ["nothing but a margin, without a value", "rate higher", "growth >=- % 2025", 1, "0", ""],
  ])("seeks %s", (_, about, set, direction, ends, manner) => {
    const sought = soughtBy(target(set), subject(about));
    const told = [sought.near, sought.far].flatMap((end) => (end === null ? [] : toFixed(end, 0))).join(" ");
    const manners = [...(sought.strict ? ["strict"] : []), ...(sought.about ? ["about"] : [])].join();
    expect([sought.direction, told, manners]).toEqual([direction, ends, manner]);
  });
});

describe("marginOf(value, bound, sought)", () => {
  const range = (direction: Sought["direction"], near = "5", far: string | null = null): Sought => ({
    ...{ direction, near: exact(near), far: far === null ? null : exact(far) },
    ...{ strict: false, about: false },
  });
  const [more, less, neither] = [range(1), range(-1), range(0)];
  const inside = range(0, "5", "8");

  test.each<[string, Sought, string, Qualifier, string]>([
    ["above what is to be reached", more, "7", ">=", ">=2"],
    ["below it", more, "4", "", "-1"],
    ["below a ceiling, with the bound turned", less, "4", ">=", "<=1"],
    ["above a ceiling", less, "7", "~", "~-2"],
    ["off a single figure, above", neither, "7", "", "-2"],
    ["off a single figure, below", neither, "4", "", "-1"],
    ["inside, from the lower end", inside, "6", "", "1"],
    ["inside, from the upper end", inside, "7", "", "1"],
    ["on an end", inside, "8", "", "0"],
    ["outside, above", inside, "10", "", "-2"],
    ["about inside", inside, "6", "~", "~1"],
    ["at least above the upper end: further outside", inside, "10", ">=", "<=-2"],
    ["more than the upper end: outside", inside, "8", ">", "<0"],
    ["at least the upper end: perhaps on it", inside, "8", ">=", "?0"],
    ["at least what is inside: open", inside, "6", ">", "?1"],
    ["at least what is below: open", inside, "4", ">=", "?-1"],
    ["at most what is below: further outside", inside, "4", "<=", "<=-1"],
    ["less than the lower end: outside", inside, "5", "<", "<0"],
    ["at most the lower end: perhaps on it", inside, "5", "<=", "?0"],
    ["at most what is inside: open", inside, "6", "<", "?1"],
    ["at most what is above: open", inside, "10", "<=", "?-2"],
  ])("tells how far a value lies %s", (_, sought, value, bound, expected) => {
    const margin = marginOf(exact(value), bound, sought);
    expect(`${margin.bound ?? "?"}${toFixed(margin.value, 0)}`).toBe(expected);
  });

  test("knows nothing of a value of which nothing is known", () => {
    for (const sought of [more, less, neither]) expect(marginOf(exact("7"), null, sought).bound).toBeNull();
  });

  test("widthOf(sought) is that of a range, whichever end is sought", () => {
    expect([inside, range(-1, "8", "5"), more].map((one) => toFixed(widthOf(one), 0))).toEqual([
      "3",
      "3",
      "0",
    ]);
  });
});

test.each([
  ["a tenth of a point of growth", "flow higher", "growth ~6 % 2025", true, "1/10"],
  ["three tenths beside another series", "flow higher", "growth ~- % 2025 of=indicator=gdp", true, "3/10"],
  ["a hundredth of an amount", "flow higher", "level ~300 亿元 2025", false, "3"],
  ["a hundredth of an amount below zero too", "flow higher", "level ~-300 亿元 2025", false, "3"],
  ["nothing of a rank", "rank lower", "level ~3 位 2025", false, "0"],
  [
    "three tenths of ranks' growth beside another",
    "rank lower",
    "growth ~- % 2025 of=indicator=gdp",
    true,
    "3/10",
  ],
  ["nothing where it is not about", "flow higher", "level >=300 亿元 2025", false, "0"],
  ["what the indicator says of its level", "flow higher tol=2_亿元_2025", "level ~300 亿元 2025", false, "2"],
  ["the same in the target's unit", "flow higher tol=2_亿元_2025", "level ~300 万元 2025", false, "20000"],
  ["the same of a change", "rate higher tol=0.2_%_2025", "change ~1 % 2025", true, "1/5"],
  ["not of its growth", "flow higher tol=2_亿元_2025", "growth ~6 % 2025", true, "1/10"],
  ["not in another unit", "flow higher tol=2_个_2025", "level ~300 亿元 2025", false, "3"],
  ["not beside another series", "flow higher tol=2_亿元_2025", "level ~300 亿元 2025 of=x", false, "3"],
])("toleranceOf allows %s", (_, about, set, inPoints, expected) => {
  const { n, d } = exact(expected);
  const tolerance = toleranceOf(target(set), subject(about), inPoints);
  expect(tolerance.n * d).toBe(n * tolerance.d);
});
