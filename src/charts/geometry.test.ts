import { describe, expect, test } from "vitest";
import type { Chart, ChartKind } from "./chart.ts";
import { CHART_KINDS } from "./kinds.ts";
import { renderChart } from "./svg/render.ts";

type Shape = Readonly<Record<string, string>>;

/** The shapes of one kind in a picture, with the styles of the group that they stand in. */
function shapes(chart: Chart, name: string): Shape[] {
  const found: Shape[] = [];
  let group: Shape = {};
  for (const [, closing, tag, written = ""] of renderChart(chart).matchAll(/<(\/?)(\w+)([^>]*?)\/?>/g)) {
    const own = Object.fromEntries(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    );
    if (tag === "g") group = closing === "/" ? {} : (own as Shape);
    else if (tag === name && closing === "") found.push({ ...group, ...own } as Shape);
  }
  return found;
}

function example(kind: ChartKind, state: string): Chart {
  const found = CHART_KINDS[kind].find((one) => one.state === state);
  if (found === undefined) throw new Error(`no example: ${kind} ${state}`);
  return found.chart("example", "zh");
}

/** A column of the table as numbers, the rows without one left out. */
function column(chart: Chart, key: string): number[] {
  const at = chart.table.columns.findIndex((one) => one.key === key);
  return chart.table.rows
    .map((row) => Number((row[at] ?? "").replace(/[,%≥≤≈<>+]|（预计）/g, "").replace("\u2212", "-")))
    .filter((number) => !Number.isNaN(number));
}

function numbers(all: readonly Shape[], key: string): number[] {
  return all.map((shape) => Number(shape[key]));
}

/** The drawn lengths are the printed numbers times one factor, within a tenth of a unit and the printed digits. */
function expectProportional(drawn: readonly number[], printed: readonly number[], slack = 0.6): void {
  expect(drawn).toHaveLength(printed.length);
  const factor = Math.max(...drawn) / Math.max(...printed);
  drawn.forEach((length, i) => {
    expect(Math.abs(length - (printed[i] ?? 0) * factor)).toBeLessThan(slack);
  });
}

const BANDS = /--(?:ahead|near|behind|far|accent|series-\d)\)|url\(/;

describe("what is drawn is what the table says", () => {
  test("the bars of a ranking are as long as its figures", () => {
    const chart = example("ranking", "full");
    const bars = shapes(chart, "rect").toSorted((a, b) => Number(a["y"]) - Number(b["y"]));
    expectProportional(numbers(bars, "width"), column(chart, "figure"));
  });

  test("a fall is drawn to the other side of the base line than a rise", () => {
    const chart = example("ranking", "growth");
    const base = Number(shapes(chart, "line")[0]?.["x1"]);
    const bars = shapes(chart, "rect").toSorted((a, b) => Number(a["y"]) - Number(b["y"]));
    const ends = bars.map((bar) => (Number(bar["x"]) < base - 0.1 ? -1 : 1) * Number(bar["width"]));
    expectProportional(ends, column(chart, "figure"));
  });

  test("the target marks of a ranking stand at the targets", () => {
    const chart = example("ranking", "bounds");
    const base = Number(shapes(chart, "rect")[0]?.["x"]);
    const marks = shapes(chart, "line").filter((line) => line["stroke"] === "var(--target)");
    const inBars = marks.filter((line) => Number(line["x1"]) > base);
    expectProportional(
      inBars.map((line) => Number(line["x1"]) - base),
      column(chart, "target"),
    );
  });

  test("the bars of a bullet chart are its completions", () => {
    const chart = example("bullet", "full");
    const bars = shapes(chart, "rect").filter(
      (bar) => Number(bar["height"]) === 7 && BANDS.test(bar["fill"] ?? ""),
    );
    const sorted = bars.toSorted((a, b) => Number(a["y"]) - Number(b["y"]));
    expectProportional(numbers(sorted, "width"), column(chart, "completion"));
  });

  test("the dots of a trend stand as high as its figures", () => {
    const chart = example("trend", "full");
    const base = Number(shapes(chart, "line").find((line) => line["stroke"] === "var(--ink-soft)")?.["y1"]);
    const dots = shapes(chart, "circle");
    expectProportional(
      dots.map((dot) => base - Number(dot["cy"])),
      column(chart, "figure"),
    );
  });

  test("the pieces of a composition are its figures, what is left over included", () => {
    const chart = example("composition", "full");
    const printed = column(chart, "figure");
    expectProportional(numbers(shapes(chart, "rect"), "height"), printed.slice(0, -1));
    expect(printed.slice(0, -1).reduce((a, b) => a + b)).toBeCloseTo(printed.at(-1) ?? 0);
  });

  test("the bars of a funnel are its counts and its money, each on its own scale", () => {
    const chart = example("funnel", "full");
    const bars = shapes(chart, "rect");
    const of = (colour: string) => bars.filter((bar) => bar["fill"] === `var(--${colour})`);
    expectProportional(numbers(of("series-1"), "width"), column(chart, "count"));
    expectProportional(numbers(of("series-2"), "width"), column(chart, "money"));
  });

  test("the bars in a scorecard's cells are the completions, full from 100 % on", () => {
    const chart = example("scorecard", "full");
    const bars = shapes(chart, "rect").filter((bar) => BANDS.test(bar["fill"] ?? ""));
    const track = Math.max(...numbers(bars, "width"));
    const printed = chart.table.rows.flatMap((row) => row.slice(1)).filter((cell) => cell.endsWith("%"));
    const expected = printed.map((cell) => Math.min(100, Number(cell.replace(/[≥%]/g, ""))));
    expectProportional(
      numbers(bars, "width").toSorted((a, b) => a - b),
      expected.toSorted((a, b) => a - b),
    );
    expect(track).toBeGreaterThan(40);
  });

  test("the strips of a tally are as long as their counts, and each row's add up to its total", () => {
    const chart = example("tally", "many");
    const strips = shapes(chart, "rect").toSorted(
      (a, b) => Number(a["y"]) - Number(b["y"]) || Number(a["x"]) - Number(b["x"]),
    );
    const counts = chart.table.rows.map((row) => row.slice(1).map(Number));
    const parts = counts.map((row) => row.slice(0, -1));
    expect(parts.map((row) => row.reduce((a, b) => a + b))).toEqual(counts.map((row) => row.at(-1)));
    // A gap stands between a part and the next.
    const widths = numbers(strips, "width").map((width) => width + 1.5);
    expectProportional(
      widths,
      parts.flat().filter((count) => count > 0),
    );
  });

  test("a ranking by distance draws what is short of the target to the other side", () => {
    const chart = example("ranking", "distances");
    const base = Number(shapes(chart, "line")[0]?.["x1"]);
    const bars = shapes(chart, "rect").toSorted((a, b) => Number(a["y"]) - Number(b["y"]));
    const ends = bars.map((bar) => (Number(bar["x"]) < base - 0.1 ? -1 : 1) * Number(bar["width"]));
    expectProportional(ends, column(chart, "figure"));
  });

  test("the steps of a waterfall begin where the one before ends, and come to the total", () => {
    const chart = example("waterfall", "full");
    const bars = shapes(chart, "rect").toSorted((a, b) => Number(a["y"]) - Number(b["y"]));
    const printed = column(chart, "pull");
    expectProportional(numbers(bars, "width"), printed.map(Math.abs));
    const base = Number(bars[0]?.["x"]);
    const factor = Number(bars[0]?.["width"]) / (printed[0] ?? 1);
    let reached = 0;
    bars.slice(0, -1).forEach((bar, i) => {
      const start = Math.min(reached, reached + (printed[i] ?? 0));
      expect(Number(bar["x"])).toBeCloseTo(base + start * factor, 0);
      reached += printed[i] ?? 0;
    });
    expect(reached).toBeCloseTo(printed.at(-1) ?? 0);
  });

  test("the bands of a flow chart are as wide as the flows", () => {
    const chart = example("sankey", "full");
    const widths = numbers(
      shapes(chart, "path").filter((path) => path["stroke-width"] !== undefined),
      "stroke-width",
    );
    expectProportional(
      widths.toSorted((a, b) => a - b),
      column(chart, "figure").toSorted((a, b) => a - b),
    );
  });

  test("the dots of a scatter stand at completion and growth", () => {
    const chart = example("scatter", "full");
    const spots = chart.spots.map((spot) => spot?.map(Math.round).join());
    const dots = shapes(chart, "circle").map((dot) => [Number(dot["cx"]), Number(dot["cy"])]);
    const signs = shapes(chart, "path").map(({ transform = "" }) =>
      (/translate\(([^)]*)\)/.exec(transform)?.[1] ?? "").split(",").map(Number),
    );
    // Under the axis stands the key.
    const placed = [...dots, ...signs].filter(([, y = 0]) => y < 260).map((at) => at.map(Math.round).join());
    expect(placed.toSorted()).toEqual(spots.toSorted());
    const across = column(chart, "completion");
    const xs = chart.spots.map((spot) => spot?.[0] ?? 0);
    const slope = ((xs[0] ?? 0) - (xs[4] ?? 0)) / ((across[0] ?? 0) - (across[4] ?? 0));
    xs.forEach((x, i) => {
      expect(x).toBeCloseTo((xs[0] ?? 0) + slope * ((across[i] ?? 0) - (across[0] ?? 0)), 0);
    });
  });

  test("the better rank stands higher in a slope chart", () => {
    const chart = example("slope", "full");
    const ranks = column(chart, "2006");
    const heights = chart.spots.map((spot) => spot?.[1] ?? 0);
    const order = (values: readonly number[]) =>
      values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    expect(order(heights)).toEqual(order(ranks));
  });
});
