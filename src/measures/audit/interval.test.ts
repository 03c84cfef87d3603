import { describe, expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import { exact, figure } from "../golden/figures.ts";
import {
  atItsWord,
  atLeast,
  common,
  differenceOf,
  type Estimate,
  estimateOf,
  hull,
  type Interval,
  isAbove,
  isInside,
  meets,
  quotientOf,
  rootOf,
  scaled,
  shifted,
  sumOf,
} from "./interval.ts";

const bare = (text: string) => text.replace(/\.?0+$/, "");
const shown = ({ low, high }: Interval) =>
  [low, high].map((end) => (end === null ? "-" : bare(toFixed(end, 4)))).join("..");
/** `point exact wide`, with `!` where one side is open. */
const told = (one: Estimate | null) =>
  one &&
  `${bare(toFixed(one.point, 4))} ${shown(one.exact)} ${shown(one.wide)}${one.isOneSided === true ? " !" : ""}`;

/** `1..2`, `-..2`: an interval. */
function interval(text: string): Interval {
  const [low = "-", high = "-"] = text.split("..");
  return { low: low === "-" ? null : exact(low), high: high === "-" ? null : exact(high) };
}

/** An estimate in plain numbers: `>=37.5` of yuan. */
const of = (text: string) => estimateOf(figure(`${text} 元 2024`));

describe("estimateOf(figure)", () => {
  test.each([
    ["31.1 元 2024", "31.1 31.1..31.1 31.05..31.15"],
    ["31 元 2024", "31 31..31 30.5..31.5"],
    ["2 万元 2024", "20000 20000..20000 15000..25000"],
    ["31 个 2024", "31 31..31 31..31"],
    ["31.5 个 2024", "31.5 31.5..31.5 31.45..31.55"],
    ["~31.0 元 2024", "31 29.45..32.55 29.4..32.6"],
    ["~-31.0 元 2024", "-31 -32.55..-29.45 -32.6..-29.4"],
    [">=31.1 元 2024", "31.1 31.1..- 31.05..- !"],
    [">31.1 元 2024", "31.1 31.1..- 31.05..- !"],
    ["<=31.1 元 2024", "31.1 -..31.1 -..31.15 !"],
    ["<31.1 元 2024", "31.1 -..31.1 -..31.15 !"],
    [">=31 个 2024", "31 31..- 31..- !"],
  ])("%s stands for %s", (text, expected) => {
    expect(told(estimateOf(figure(text)))).toBe(expected);
  });

  test.each([
    ["31.1", "31.1 31.1..31.1 31.05..31.15"],
    [">=31.1", "31.1 31.1..31.1 31.05..31.15"],
    ["<=31.1", "31.1 31.1..31.1 31.05..31.15"],
    ["~31.1", "31.1 31.1..31.1 31.1..31.1"],
  ])("atItsWord leaves of %s the digits: %s", (text, expected) => {
    expect(told(atItsWord(of(text)))).toBe(expected);
  });

  test("atLeast leaves out the upper end", () => {
    expect(told(atLeast(of("31.1")))).toBe("31.1 31.1..- 31.05..-");
  });
});

describe("two intervals", () => {
  // In common, around both; the first inside the second, above it.
  test.each([
    ["1..2", "3..4", null, "1..4", false, false],
    ["3..4", "1..2", null, "1..4", false, true],
    ["1..2", "2..3", "2..2", "1..3", false, false],
    ["2..3", "1..2", "2..2", "1..3", false, false],
    ["1..3", "2..4", "2..3", "1..4", false, false],
    ["2..3", "1..4", "2..3", "1..4", true, false],
    ["1..4", "2..3", "2..3", "1..4", false, false],
    ["2..3", "2..3", "2..3", "2..3", true, false],
    ["2..4", "2..3", "2..3", "2..4", false, false],
    ["1..3", "2..3", "2..3", "1..3", false, false],
    ["1..-", "2..3", "2..3", "1..-", false, false],
    ["-..3", "1..2", "1..2", "-..3", false, false],
    ["2..3", "1..-", "2..3", "1..-", true, false],
    ["2..3", "-..4", "2..3", "-..4", true, false],
    ["2..3", "-..-", "2..3", "-..-", true, false],
    ["-..3", "-..4", "-..3", "-..4", true, false],
    ["-..3", "1..-", "1..3", "-..-", false, false],
    ["4..-", "-..3", null, "-..-", false, true],
    ["-..-", "-..-", "-..-", "-..-", true, false],
  ])("%s and %s", (a, b, both, around, inside, above) => {
    const [first, second] = [interval(a), interval(b)];
    const shared = common(first, second);
    expect(shared && shown(shared)).toBe(both);
    expect(meets(first, second)).toBe(both !== null);
    expect(shown(hull(first, second))).toBe(around);
    expect([isInside(first, second), isAbove(first, second)]).toEqual([inside, above]);
  });
});

describe("arithmetic", () => {
  test.each([
    ["a sum", sumOf([of("1.5"), of("2.0")]), "3.5 3.5..3.5 3.4..3.6"],
    ["a sum of none", sumOf([]), "0 0..0 0..0"],
    ["a sum with at least", sumOf([of(">=1.5"), of("2.0")]), "3.5 3.5..- 3.4..- !"],
    ["a sum with at most", sumOf([of("<=1.5"), of("2.0")]), "3.5 -..3.5 -..3.6 !"],
    ["a sum of both", sumOf([of("<=1.5"), of(">=2.0")]), "3.5 -..- -..- !"],
    ["a sum with about", sumOf([of("~2.0"), of("2.0")]), "4 3.9..4.1 3.8..4.2"],
    ["a difference", differenceOf(of("3.5"), of("2.0")), "1.5 1.5..1.5 1.4..1.6"],
    ["a difference from at least", differenceOf(of("3.5"), of(">=2.0")), "1.5 -..1.5 -..1.6 !"],
    ["a multiple", scaled(of("3.5"), exact("2")), "7 7..7 6.9..7.1"],
    ["what is turned round", scaled(of(">=3.5"), exact("-2")), "-7 -..-7 -..-6.9 !"],
    ["a shift", shifted(of(">=3.5"), exact("1")), "4.5 4.5..- 4.45..- !"],
    ["a quotient", quotientOf(of("9.0"), of("2.0")), "4.5 4.5..4.5 4.3659..4.641"],
    ["a quotient below zero", quotientOf(of("-9.0"), of("2.0")), "-4.5 -4.5..-4.5 -4.641..-4.3659"],
    ["a quotient across zero", quotientOf(of("0.0"), of("2.0")), "0 0..0 -0.0256..0.0256"],
    ["a quotient of at least", quotientOf(of(">=9.0"), of("2.0")), "4.5 4.5..- 4.3659..- !"],
    ["a quotient by at least", quotientOf(of("9.0"), of(">=2.0")), "4.5 0..4.5 0..4.641 !"],
    ["one below zero by at least", quotientOf(of("-9.0"), of(">=2.0")), "-4.5 -4.5..0 -4.641..0 !"],
    ["none by at most", quotientOf(of("9.0"), of("<=2.0")), null],
    ["a quotient by half of something", quotientOf(of("9"), of("0.5")), "18 18..18 15.4545..21.1111"],
    ["none by nothing", quotientOf(of("9"), of("0")), null],
    ["a quotient by very little", quotientOf(of("9"), of("0.05")), "180 180..180 154.5455..211.1111"],
    ["none below zero", quotientOf(of("9"), of("-2")), null],
    ["a root", rootOf(of("9"), 2), "3 3..3 2.9155..3.0822"],
    ["a root of what may be below zero", rootOf(of("0"), 2), "0 0..0 0..0.7071"],
    ["a root of at least", rootOf(of(">=9"), 2), "3 3..- 2.9155..- !"],
  ])("%s", (_, one, expected) => {
    expect(told(one)).toBe(expected);
  });

  test("a quotient by a point that is near zero, as wide as it is, has no value", () => {
    const [over, under] = [of("9"), of("1")];
    const wide = (low: string): Estimate => ({ ...under, wide: { low: exact(low), high: exact("2") } });
    expect(quotientOf(over, wide("0"))).toBeNull();
    expect(told(quotientOf(over, wide("1/10")))).toBe("9 9..9 4.25..95");
  });

  test("what is exact stays one interval", () => {
    const count = estimateOf(figure("31 个 2024"));
    const sum = sumOf([count, count]);
    expect(sum.wide).toBe(sum.exact);
  });
});
