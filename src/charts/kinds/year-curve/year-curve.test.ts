import { describe, expect, test } from "vitest";
import type { Lang } from "../../../i18n/lang.ts";
import { renderChart } from "../../svg/render.ts";
import { figure, UNITS } from "../examples.ts";
import { yearCurveChart } from "./year-curve.ts";
import { yearCurveExamples } from "./year-curve-examples.ts";
import type { YearLine, YearTarget } from "./year-lines.ts";

const GOAL: YearTarget = { figure: figure("120") };

function line(year: number, values: Readonly<Record<number, string>>, target?: YearTarget): YearLine {
  const points = Object.entries(values).map(([month, value]) => ({
    month: Number(month),
    figure: figure(value),
  }));
  return target === undefined ? { year, points } : { year, points, target };
}

function chartOf(years: readonly YearLine[], lang: Lang = "zh") {
  const telling = { measure: "投资", unit: UNITS.亿元, decimals: 1 };
  return yearCurveChart({ id: "t", subject: "某市", ...telling, years }, lang);
}

function example(state: string, lang: Lang = "zh") {
  const input = yearCurveExamples[state]?.(lang);
  if (input === undefined) throw new Error(`no example: ${state}`);
  return yearCurveChart({ ...input, id: "t" }, lang);
}

describe("what a year's curve says", () => {
  test("the newest figure, its gap to the even path, and the same months of the year before", () => {
    const chart = chartOf([line(2025, { 2: "15", 3: "24" }), line(2026, { 2: "18", 3: "27.5" }, GOAL)]);
    expect(chart.title).toBe("某市投资2026年一季度为27.5亿元，比均匀进度少2.5亿元，2025年同期24.0亿元");
    expect(chart.summary).toContain("当年首个累计数为1—2月的18.0亿元");
    expect(chart.summary).toContain("全年目标120.0亿元");
  });

  test.each([
    ["30", "与均匀进度持平"],
    ["30.04", "比均匀进度多0.04亿元"],
    ["29.9", "比均匀进度少0.1亿元"],
  ])("a quarter of 120 is 30: %s is told as %s", (value, told) => {
    expect(chartOf([line(2026, { 2: "18", 3: value }, GOAL)]).title).toContain(told);
  });

  test("at the end of the year the gap is to the target", () => {
    expect(chartOf([line(2026, { 11: "100", 12: "118" }, GOAL)]).title).toContain("比目标少2.0亿元");
  });

  test("a planned path replaces the even one, and says nothing of months that it leaves out", () => {
    const path = [{ month: 3, figure: figure("20") }];
    const planned = { ...GOAL, path };
    expect(chartOf([line(2026, { 2: "10", 3: "27.5" }, planned)]).title).toContain("比进度安排多7.5亿元");
    expect(chartOf([line(2026, { 3: "27.5", 4: "30" }, planned)]).title).not.toContain("进度安排");
  });

  test("an estimate is neither the newest figure nor held against the path", () => {
    const years = [line(2026, { 2: "18", 3: "27.5" }, GOAL)];
    const [own] = years;
    const points = [...(own?.points ?? []), { month: 4, figure: figure("44", "", true) }];
    const chart = chartOf([{ year: 2026, target: GOAL, points }]);
    expect(chart.title).toContain("一季度为27.5亿元");
    expect(chart.summary).toContain("1—4月44.0亿元（预计）");
  });

  test("a bound alone has no gap", () => {
    const points = [2, 3].map((month) => ({ month, figure: figure("27.5", ">=") }));
    expect(chartOf([{ year: 2026, target: GOAL, points }]).title).toBe("某市投资2026年一季度为27.5亿元以上");
  });

  test("missing months are named", () => {
    const { summary, notes } = chartOf([line(2026, { 2: "18", 3: "27", 5: "44", 6: "50" }, GOAL)]);
    expect(summary).toContain("缺1—4月的累计数");
    expect(notes).toContain("断开处没有数据。");
  });

  test("a year told by quarters alone misses nothing", () => {
    expect(example("quarters").notes).toEqual([]);
  });

  test("English says the same", () => {
    const chart = chartOf([line(2025, { 3: "24" }), line(2026, { 2: "18", 3: "27.5" }, GOAL)], "en");
    expect(chart.title).toContain(
      "CNY 2.75 billion in Q1 2026, CNY 250 million below an even path to the target",
    );
  });
});

describe("what a year's curve draws", () => {
  const circles = (svg: string) =>
    [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);

  test("each figure of the newest year at its month, as high as it is", () => {
    const chart = chartOf([line(2026, { 2: "20", 3: "40", 6: "100" }, GOAL)]);
    const dots = circles(renderChart(chart)).toSorted(([a = 0], [b = 0]) => a - b);
    const [[x2 = 0, y2 = 0] = [], [x3 = 0, y3 = 0] = [], [x6 = 0, y6 = 0] = []] = dots;
    expect((x6 - x2) / (x3 - x2)).toBeCloseTo(4, 1);
    expect((y2 - y6) / (y2 - y3)).toBeCloseTo(4, 1);
  });

  test("the even path from nothing to the target at the end of December", () => {
    const svg = renderChart(chartOf([line(2026, { 2: "20", 3: "40" }, GOAL)]));
    const [, path = ""] =
      /<path d="M([^"]*)"[^>]*stroke="var\(--target\)"/.exec(svg) ??
      /stroke="var\(--target\)"[^>]* d="M([^"]*)"/.exec(svg) ??
      [];
    const points = path.split("L").map((point) => point.split(",").map(Number));
    const [first, last] = [points[0] ?? [], points.at(-1) ?? []];
    const [, level = ""] = /<line x1="[\d.]+" x2="[\d.]+" y1="([\d.]+)"[^>]*var\(--target\)/.exec(svg) ?? [];
    expect(points).toHaveLength(13);
    expect(last[1]).toBeCloseTo(Number(level), 0);
    expect(first[1]).toBeGreaterThan(last[1] ?? Number.POSITIVE_INFINITY);
  });

  test("a missing month is a gap: no line passes over it", () => {
    const strokes = (values: Readonly<Record<number, string>>) => {
      const svg = renderChart(chartOf([line(2026, values)]));
      return [...svg.matchAll(/<path d="(M[^"]*)"/g)].map(([, d = ""]) => d.split(/[ML]/).length - 1);
    };
    expect(strokes({ 2: "1", 3: "2", 4: "3", 5: "4" })).toEqual([4]);
    expect(strokes({ 2: "1", 3: "2", 5: "4", 6: "5" })).toEqual([2, 2]);
    expect(strokes({ 2: "1", 3: "2", 5: "4" })).toEqual([2]);
  });

  test("an estimate is a hollow dot at the end of a dashed line", () => {
    const svg = renderChart(example("uncertain"));
    expect(svg).toMatch(/fill="var\(--paper\)" stroke="var\(--accent\)"/);
    expect(svg).toMatch(/stroke="var\(--accent\)" stroke-width="2.5"[^>]*stroke-dasharray/);
  });

  test("every year that is drawn is named, the others are in the table and in a note", () => {
    const chart = example("many");
    const svg = renderChart(chart).replace(/<(title|desc).*<\/desc>/, "");
    for (const year of [2022, 2023, 2024, 2025]) expect(svg).toContain(`>${year}</text>`);
    expect(svg).toMatch(/>2026 17\.1<\/text>/);
    expect(svg).not.toContain("2021");
    expect(chart.table.columns.map(({ key }) => key)).toContain("y2019");
    expect(chart.notes).toContain("更早年份见表。");
  });

  test("the table has every month that any year has, with the path and the target", () => {
    const { table } = chartOf([line(2025, { 1: "9", 2: "15" }), line(2026, { 2: "18" }, GOAL)]);
    expect(table.columns.map(({ key }) => key)).toEqual(["months", "y2026", "y2025", "path", "target"]);
    expect(table.rows).toEqual([
      ["1月", "—", "9.0", "10.0", "—"],
      ["1—2月", "18.0", "15.0", "20.0", "—"],
      ["全年", "—", "—", "120.0", "120.0"],
    ]);
  });
});
