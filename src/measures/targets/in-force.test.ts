import { describe, expect, test } from "vitest";
import { period } from "../../ledger/period.ts";
import { agreesWithCompletion } from "./agrees.ts";
import { figure, target } from "./golden/given.ts";
import { inForce } from "./in-force.ts";
import type { Target } from "./target.ts";

const shown = ({ value, tier, span }: Target) => `${value?.text ?? "-"} ${tier} ${span.text}`;

function found(cutOff: string, ...targets: string[]) {
  return inForce(targets.map(target), period(cutOff)).map((one) => ({
    target: one.target && shown(one.target),
    earlier: one.earlier.map(shown),
    later: one.later.map(shown),
  }));
}

describe("inForce(targets, cutOff)", () => {
  const year = "level 318 亿元 2025";

  test("takes the last set not after the cut-off", () => {
    expect(
      found(
        "2025-06",
        `${year} set_on=2025-01`,
        "level 300 亿元 2025 set_on=2025-06",
        "level 290 亿元 2025 set_on=2025-09",
      ),
    ).toEqual([
      { target: "300 committed 2025", earlier: ["318 committed 2025"], later: ["290 committed 2025"] },
    ]);
  });

  const set = (value: number, on: string) => `level ${value} 亿元 2025 set_on=${on}`;
  test.each<[string, string, string[], string | null, string[], string[]]>([
    ["none of none", "2025-06", [], null, [], []],
    ["one set before the span begins", "2025-01", [set(100, "2024-12")], "100", [], []],
    ["none before the first is set", "2025-06", [set(120, "2025-07")], null, [], ["120"]],
    [
      "one set on the cut-off's last day",
      "2025-05",
      [set(100, "2025-01"), set(120, "2025-05-31")],
      "120",
      ["100"],
      [],
    ],
    [
      "none set on the day after it",
      "2025-05",
      [set(100, "2025-01"), set(120, "2025-06-01")],
      "100",
      [],
      ["120"],
    ],
    [
      "the last of three, whatever their order, those before it newest first",
      "2025-12",
      [set(120, "2025-05"), set(100, "2025-01"), set(90, "2025-03")],
      "120",
      ["90", "100"],
      [],
    ],
    [
      "the first of three, those to come in their order",
      "2025-06",
      [set(120, "2025-09"), set(100, "2025-01"), set(90, "2025-07")],
      "100",
      [],
      ["90", "120"],
    ],
    ["one set in a year from its first day", "2025-04", [set(175, "2025"), year], "175", ["318"], []],
  ])("takes %s", (_, cutOff, targets, target, earlier, later) => {
    const of = (text: string) => `${text} committed 2025`;
    const told = { target: target && of(target), earlier: earlier.map(of), later: later.map(of) };
    expect(found(cutOff, ...targets)).toEqual(targets.length === 0 ? [] : [told]);
  });

  test("takes one without a date from the start of its span", () => {
    expect(found("2024-12", year)[0]?.target).toBeNull();
    expect(found("2025-01", year)[0]?.target).toBe("318 committed 2025");
    expect(found("2025-03", year, "level 300 亿元 2025 set_on=2025-02")[0]?.target).toBe(
      "300 committed 2025",
    );
  });

  test("takes a level years ahead from the end of its base", () => {
    expect(found("2026-02", "level 1800 亿元 2030 base=2025")[0]?.target).toBe("1800 committed 2030");
    expect(found("2025-11", "level 1800 亿元 2030 base=2025")[0]?.target).toBeNull();
  });

  test("never takes a change made after the span's end", () => {
    expect(found("2026-06", `${year} set_on=2025-01`, "level 300 亿元 2025 set_on=2026-01")).toEqual([
      { target: "318 committed 2025", earlier: [], later: ["300 committed 2025"] },
    ]);
  });

  test("takes of two set on one day the one with more decimals, then the first", () => {
    expect(found("2025-06", year, "level 318.4 亿元 2025", "level 317 亿元 2025")[0]).toEqual({
      target: "318.4 committed 2025",
      earlier: ["318 committed 2025", "317 committed 2025"],
      later: [],
    });
  });

  test("keeps spans, forms, tiers and series to compare with apart, and tells the year first", () => {
    const told = found(
      "2025-06",
      "level 1500 亿元 2025/2029",
      "level 150 亿元 2025-01/2025-06",
      "level 330 亿元 2025 tier=stretch",
      `${year} tier=planned`,
      year,
      "growth 6 % 2025",
      "growth >=0 百分点 2025 of=indicator=gdp",
    );
    expect(told.map((one) => one.target)).toEqual([
      "318 committed 2025",
      "6 committed 2025",
      "0 committed 2025",
      "150 committed 2025-01/2025-06",
      "1500 committed 2025/2029",
      "318 planned 2025",
      "330 stretch 2025",
    ]);
  });

  test("takes one year for one span, however it is written", () => {
    expect(found("2025-06", year, "level 300 亿元 2025-01/2025-12 set_on=2025-03")).toHaveLength(1);
  });
});

describe("agreesWithCompletion(stated, actual, targets)", () => {
  const months = "2025-01/2025-10";
  const targets = ["level 255 个 2025", `level 223 个 ${months}`].map(target);
  const agreement = (stated: string, actual: string | null = `206 个 ${months}`, some = targets) => {
    const { verdict, by, all } = agreesWithCompletion(
      figure(`${stated} % ${months}`),
      actual === null ? null : figure(actual),
      some,
    );
    return [verdict, by?.target.span.text ?? "none", all.length];
  };

  test("agrees where it follows from any target in force, and says which", () => {
    // 206/255 = 80.78 %, 206/223 = 92.38 %.
    expect(agreement("80.8")).toEqual(["agrees", "2025", 2]);
    expect(agreement("92.4")).toEqual(["agrees", months, 2]);
  });

  test("differs only where it follows from none, and then names the year's first", () => {
    expect(agreement("85.0")).toEqual(["differs", "2025", 2]);
  });

  test("agrees within rounding where the figures' own digits allow it", () => {
    // 31.1/118 = 26.36 %; 31.05 to 31.15 of 117.5 to 118.5 are 26.20 % to 26.51 %.
    const plan = [target("level 118 亿元 2025")];
    expect(agreement("26.4", `31.1 亿元 ${months}`, plan)[0]).toBe("agrees");
    expect(agreement("26.5", `31.1 亿元 ${months}`, plan)[0]).toBe("within-rounding");
    expect(agreement("26.6", `31.1 亿元 ${months}`, plan)[0]).toBe("differs");
  });

  test("cannot be checked without a figure, or without a target that its months are counted for", () => {
    expect(agreement("80.8", null)).toEqual(["not-checkable", "none", 0]);
    expect(agreement("80.8", `206 个 ${months}`, [target("level 60 个 2025-Q3")])).toEqual([
      "not-checkable",
      "none",
      0,
    ]);
    expect(agreement("80.8", `206 个 ${months}`, [target("growth 6 % 2025")])).toEqual([
      "not-checkable",
      "none",
      0,
    ]);
    expect(agreement("80.8", `206 个 ${months}`, [target("level 250..260 个 2025")])).toEqual([
      "not-checkable",
      "none",
      0,
    ]);
    expect(agreement("80.8", `206 个 ${months}`, [target("level 255 亿元 2025")])).toEqual([
      "not-checkable",
      "none",
      0,
    ]);
  });
});
