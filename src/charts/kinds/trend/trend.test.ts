import { describe, expect, test } from "vitest";
import type { Lang } from "../../../i18n/lang.ts";
import { period } from "../../../ledger/period.ts";
import { renderChart } from "../../svg/render.ts";
import { figure, UNITS } from "../examples.ts";
import { trendChart } from "./trend.ts";
import { trendExamples } from "./trend-examples.ts";

function trendOf(figures: Readonly<Record<string, string>>, unit: "%" | "亿元" = "%", lang: Lang = "zh") {
  const points = Object.entries(figures).map(([text, value]) => ({
    period: period(text),
    figure: figure(value),
  }));
  const telling = { measure: "增速", unit: UNITS[unit], decimals: 1 };
  return trendChart({ id: "t", subject: "某市", ...telling, points }, lang);
}

function example(state: string, lang: Lang = "zh") {
  const input = trendExamples[state]?.(lang);
  if (input === undefined) throw new Error(`no example: ${state}`);
  return trendChart({ ...input, id: "t" }, lang);
}

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text = ""]) => text);
}

/** Figures counted from January, without one for it, of some months of two years. */
const RETURNS = {
  "2024-01/2024-10": "5.1",
  "2024-01/2024-11": "5.2",
  "2024-01/2024-12": "5.3",
  "2025-01/2025-02": "5.0",
  "2025-01/2025-03": "4.9",
};

describe("months of several years", () => {
  test.each(["zh", "en"] as const)("every figure stands right of the one before (%s)", (lang) => {
    for (const state of ["returns", "single", "signs"]) {
      const { spots, table } = example(state, lang);
      const across = spots.flatMap((spot, row) => (table.rows[row]?.[1] === "—" ? [] : [spot?.[0]]));
      expect(across.length).toBeGreaterThanOrEqual(29);
      expect(across).toEqual(across.toSorted((a = 0, b = 0) => a - b));
      expect(new Set(across).size).toBe(across.length);
    }
  });

  test("every year is named once under the axis", () => {
    const texts = textsOf(renderChart(example("single")));
    for (const year of ["2024", "2025", "2026", "2027", "2028"]) {
      expect(texts.filter((text) => text === year)).toHaveLength(1);
    }
  });

  test("January is no gap where there never is one, any other month is", () => {
    const { "2024-01/2024-11": _, ...without } = RETURNS;
    expect(trendOf(RETURNS).notes).not.toContain("断开处没有数据。");
    expect(trendOf({ ...RETURNS, "2025-01/2025-05": "4.7" }).notes).not.toContain("断开处没有数据。");
    expect(trendOf({ "2023-01/2023-11": "5", ...without }).notes).toContain("断开处没有数据。");
  });

  test("a whole year among months stands at its end, among years in its middle", () => {
    const at = (spots: readonly (readonly [number, number] | null)[]) => spots.map((spot) => spot?.[0] ?? 0);
    const [, november = 0, december = 0, february = 0] = at(trendOf(RETURNS).spots);
    expect(december).toBeGreaterThan(november);
    expect(february - december).toBeGreaterThan(december - november);
    const [first = 0, second = 0, third = 0] = at(trendOf({ "2023": "1", "2024": "2", "2025": "3" }).spots);
    expect(third - second).toBeCloseTo(second - first, 0);
  });

  test("figures on both sides of zero have a line at zero", () => {
    const svg = renderChart(example("signs"));
    expect(textsOf(svg)).toContain("0%");
    expect(svg).toMatch(/<line [^>]*var\(--ink-soft\)/);
  });
});

describe("what a trend says", () => {
  test("of a rate how many points it has moved, of an amount only from what to what", () => {
    const rate = trendOf({ "2024-03": "3.8", "2024-04": "4.0" });
    expect(rate.title).toBe("某市增速由2024年3月的3.8%升至2024年4月的4.0%，上升0.2个百分点");
    expect(trendOf({ "2024-03": "4.0", "2024-04": "3.8" }).title).toContain("回落0.2个百分点");
    expect(trendOf({ "2024-03": "3.8", "2024-04": "4.0" }, "%", "en").title).toContain(
      "rose by 0.2 percentage points",
    );
    expect(trendOf({ "2024": "3.8", "2025": "4.0" }, "亿元").title).toBe(
      "某市增速由2024年的3.8亿元增至2025年的4.0亿元",
    );
  });

  test.each([
    [["2024-01/2024-02", "2024-01/2024-10", "2025-01/2025-02", "2025-01/2025-10"], "由2024年1—10月的"],
    [["2024-01/2024-02", "2024", "2025"], "由2024年的"],
    [["2023-01/2023-02", "2023-01/2023-03", "2024-01/2024-02"], "由2023年1—2月的"],
    [["2024-01/2024-02", "2024-01/2024-12", "2025"], "由2024年的"],
    [["2024-03", "2025-11"], "由2024年3月的"],
  ])("of %j a change over the same months alone", (periods, from) => {
    const figures = Object.fromEntries(periods.map((at, i) => [at, `${i + 3}.1`]));
    expect(trendOf(figures).title).toContain(from);
  });

  test("no change where no earlier figure is of the same months", () => {
    const { title } = trendOf({
      "2024-01/2024-02": "3.8",
      "2024-01/2024-03": "4.0",
      "2024-01/2024-10": "4.1",
    });
    expect(title).toBe("某市增速2024年1—10月为4.1%");
  });

  test("of many figures the highest and the lowest instead of each", () => {
    const { summary, table } = example("returns");
    expect(table.rows.length).toBeGreaterThanOrEqual(31);
    expect(summary).toContain("共31期，最高为2024年1—5月的");
    expect(summary.length).toBeLessThan(120);
  });
});
