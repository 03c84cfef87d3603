import { describe, expect, test } from "vitest";
import type { Lang } from "../../../i18n/lang.ts";
import { period } from "../../../ledger/period.ts";
import { SCORE_CLASSES } from "../../../measures/targets/verdict.ts";
import { renderChart } from "../../svg/render.ts";
import { figure, none, UNITS } from "../examples.ts";
import { bulletBar, bulletChart } from "./bullet.ts";
import type { BulletRow, LevelRow, RankRow } from "./bullet-rows.ts";
import { targetExamples } from "./target-examples.ts";

const AT = period("2025-01/2025-10");

function chartOf(rows: readonly BulletRow[], lang: Lang = "zh") {
  return bulletChart({ id: "t", subject: "某市", period: AT, rows }, lang);
}

function example(state: string, lang: Lang = "zh") {
  const input = targetExamples[state]?.(lang);
  if (input === undefined) throw new Error(`no example: ${state}`);
  return bulletChart({ ...input, id: "t" }, lang);
}

function level(actual: string, target: string, better: 1 | -1 = 1): LevelRow {
  return {
    drawnAs: "level",
    label: "增速",
    actual: figure(actual),
    target: figure(target),
    better,
    unit: UNITS["%"],
    decimals: 1,
  };
}

function place(actual: string, target: string): RankRow {
  const { better: _, ...rest } = level(actual, target);
  return { ...rest, drawnAs: "rank", places: 13, unit: UNITS.位, decimals: 0 };
}

/** Attributes of the shapes of one kind, in the order in which they are drawn. */
function shapes(svg: string, name: string, test: RegExp): Record<string, number>[] {
  return [...svg.matchAll(new RegExp(`<${name} [^>]*>`, "g"))]
    .filter(([tag]) => test.test(tag))
    .map(([tag]) =>
      Object.fromEntries(
        [...tag.matchAll(/ (\w+)="([-\d.]+)"/g)].map(([, key, value]) => [key, Number(value)]),
      ),
    );
}

const x = (chart: ReturnType<typeof chartOf>, row = 0) => chart.spots[row]?.[0] ?? Number.NaN;

describe("a dot against a line", () => {
  test.each([
    ["4.7", "6"],
    ["-0.4", "8"],
    ["-3.1", "-3"],
    ["0.7", "2"],
    ["99.96", "100"],
  ])("lies where the scale's ends say, and so does the line (%s against %s)", (actual, target) => {
    const chart = chartOf([level(actual, target)]);
    const svg = renderChart(chart);
    const [scale] = shapes(svg, "line", /var\(--rule\)" stroke-width="2"/);
    const [line] = shapes(svg, "line", /var\(--target\)/);
    const ends = [...svg.matchAll(/>([\u2212\d.]+)%<\/text>/g)].map(([, end = ""]) =>
      Number(end.replace("\u2212", "-")),
    );
    const [left = 0, right = 0] = ends.toSorted((a, b) => a - b);
    const valueAt = (at = 0) => {
      const { x1 = 0, x2 = 1 } = scale ?? {};
      return left + ((at - x1) / (x2 - x1)) * (right - left);
    };
    const slack = (right - left) / 150;
    expect(Math.abs(valueAt(x(chart)) - Number(actual))).toBeLessThan(slack);
    expect(Math.abs(valueAt(line?.["x1"]) - Number(target))).toBeLessThan(slack);
  });

  test("of less than the target lies left of it, of more right of it, whatever is better", () => {
    for (const better of [1, -1] as const) {
      const chart = chartOf([level("3", "5", better), level("7", "5", better)]);
      expect(x(chart, 0)).toBeLessThan(x(chart, 1));
    }
  });

  test("has a line at zero only where its figures lie on both sides of it", () => {
    expect(renderChart(chartOf([level("-0.4", "8")]))).toContain(">0</text>");
    expect(renderChart(chartOf([level("-3.1", "-3", -1)]))).not.toContain(">0</text>");
    expect(renderChart(chartOf([level("4.7", "6")]))).not.toContain(">0</text>");
  });

  test("is shaded on the side on which the target is met", () => {
    const zoneOf = (better: 1 | -1) =>
      shapes(renderChart(chartOf([level("4", "5", better)])), "rect", /accent-soft/)[0];
    const [up, down] = [zoneOf(1), zoneOf(-1)];
    expect((down?.["x"] ?? 0) + (down?.["width"] ?? 0)).toBeCloseTo(up?.["x"] ?? 0, 0);
    expect(up?.["x"]).toBeGreaterThan(down?.["x"] ?? Number.POSITIVE_INFINITY);
  });

  test("is hollow where the figure is an estimate, and keeps its bound", () => {
    const estimated = { ...level("4", "5"), actual: figure("4", "", true) };
    const bounded = { ...level("4", "5"), actual: figure("4", ">=") };
    expect(renderChart(chartOf([level("4", "5")]))).not.toMatch(/<circle[^>]*var\(--paper\)/);
    expect(renderChart(chartOf([estimated]))).toMatch(/<circle[^>]*var\(--paper\)/);
    expect(renderChart(chartOf([bounded]))).toMatch(/rotate\(90\)/);
    expect(chartOf([bounded]).summary).toContain("4.0%以上");
  });
});

describe("a rank", () => {
  test("has its first place at the right: a better one lies further right", () => {
    const chart = chartOf([place("4", "3"), place("2", "3"), place("13", "3")]);
    expect(x(chart, 1)).toBeGreaterThan(x(chart, 0));
    expect(x(chart, 2)).toBeLessThan(x(chart, 0));
    expect((x(chart, 1) - x(chart, 0)) / (x(chart, 0) - x(chart, 2))).toBeCloseTo(2 / 9, 1);
  });

  test("is told as a place, without a unit and without a completion", () => {
    expect(chartOf([place("4", "3")]).summary).toContain("第4位，目标第3位");
    expect(chartOf([place("4", "3")], "en").summary).toContain("4th, target 3rd");
    expect(chartOf([place("4", "3")]).table.columns.map(({ key }) => key)).not.toContain("completion");
  });
});

describe("a limit", () => {
  const limit = (actual: string): BulletRow => ({
    drawnAs: "ceiling",
    label: "事故",
    actual: figure(actual),
    target: figure("100"),
    schedule: { ...figure("0.8") },
    unit: UNITS.起,
    decimals: 0,
  });

  test("kept has nothing in the colour of what is above it", () => {
    expect(renderChart(chartOf([limit("60")]))).not.toContain("var(--far)");
    expect(renderChart(chartOf([limit("100")]))).not.toContain("var(--far)");
  });

  test("exceeded has a second, higher bar from the limit to the figure", () => {
    const svg = renderChart(chartOf([limit("120")]));
    const [below] = shapes(svg, "rect", /var\(--accent\)/);
    const [above] = shapes(svg, "rect", /height="14"[^>]*var\(--far\)/);
    expect(above?.["height"]).toBeGreaterThan(below?.["height"] ?? Number.POSITIVE_INFINITY);
    expect((below?.["x"] ?? 0) + (below?.["width"] ?? 0)).toBeCloseTo(above?.["x"] ?? 0, 0);
    expect((below?.["width"] ?? 0) / (above?.["width"] ?? 1)).toBeCloseTo(100 / 20, 1);
  });

  test("is told as one: at most", () => {
    expect(chartOf([limit("60")]).summary).toContain("目标100起以下");
    expect(chartOf([limit("60")], "en").summary).toContain("target at most 100 accidents");
  });
});

describe("targets of several kinds together", () => {
  test.each(["zh", "en"] as const)(
    "every figure, target, verdict and distance is in the picture (%s)",
    (lang) => {
      const chart = example("kinds", lang);
      const svg = renderChart(chart).replace(/<desc.*<\/desc>/, "");
      const texts = [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text).join(" ");
      const keys = ["item", "target", "verdict", "distance"];
      const at = chart.table.columns.flatMap(({ key }, i) => (keys.includes(key) ? [i] : []));
      const cells = chart.table.rows
        .flatMap((row) => at.map((i) => row[i] ?? ""))
        .filter((text) => text !== "—");
      expect(cells.filter((text) => !texts.replaceAll(" ", "").includes(text.replaceAll(" ", "")))).toEqual(
        [],
      );
    },
  );

  test("the title's counts add up to the rows", () => {
    const { title, table } = example("kinds");
    const [all = 0, ...counts] = [...title.matchAll(/(\d+)项/g)].map(([, count]) => Number(count));
    expect(all).toBe(table.rows.length);
    expect(counts.reduce((a, b) => a + b)).toBe(all);
  });

  test("amounts alone keep one scale, and their completion all its decimals", () => {
    const row: BulletRow = {
      label: "税收",
      actual: figure("999.6"),
      target: figure("1000"),
      completion: figure("0.9996"),
      completionDecimals: 2,
      judged: { verdict: "missed", class: "missed", word: "未完成" },
      unit: UNITS.亿元,
      decimals: 1,
    };
    expect(chartOf([row, row]).subtitle).toBe("完成年度目标的百分比，2025年1—10月");
    expect(renderChart(chartOf([row]))).toContain("99.96%");
    expect(chartOf([row, level("4", "5")]).subtitle).toContain("各行用各自的单位和刻度");
  });

  test("a row without a figure is told all the same", () => {
    const row = { ...level("4", "5"), actual: none("no-observation") };
    expect(chartOf([row]).summary).toContain("尚无数据，目标5%");
    expect(chartOf([row]).spots).toEqual([null]);
  });
});

describe("verdicts", () => {
  test("each class has a shape of its own beside its word", () => {
    const rows = SCORE_CLASSES.map((one): BulletRow => {
      return { ...level("4", "5"), judged: { verdict: "met", class: one, word: one } };
    });
    const svg = renderChart(chartOf(rows));
    const drawn = svg.matchAll(/<path transform="translate\([^)]*\)( rotate\(180\))?" d="([^"]+)"/g);
    const shapes = [...drawn].map(([, turned = "", path]) => path + turned);
    // Dots of figures have another radius.
    const circles = [...svg.matchAll(/<circle [^>]*r="(3\.\d|4\.[0-4])"/g)].map(([, radius]) => radius);
    const words = [...svg.matchAll(/>([？※…])<\/text>/g)].map(([, sign]) => sign);
    expect(new Set([...shapes, ...circles, ...words]).size).toBe(SCORE_CLASSES.length);
  });

  test("a small picture of any kind but words has no text, and says all in its description", () => {
    for (const row of [level("4", "5"), place("4", "3")]) {
      const chart = bulletBar({ ...row, id: "b", subject: "某市", period: AT }, "zh");
      expect(renderChart(chart)).not.toContain("<text");
      expect(chart.summary).toContain("目标");
    }
  });
});
