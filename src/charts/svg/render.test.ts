import { line, rect, text } from "@observablehq/plot";
import { describe, expect, test, vi } from "vitest";
import type { Chart, Drawing } from "../chart.ts";
import { renderChart } from "./render.ts";

function chart(draw: Drawing | null): Chart {
  return {
    id: "fig-1",
    kind: "ranking",
    title: 'A < B & "C"',
    subtitle: "",
    summary: "A is less than B.",
    width: 400,
    height: 100,
    draw,
    table: { caption: "", columns: [], rows: [] },
    notes: [],
    spots: [],
  };
}

const HEAD =
  '<svg class="chart chart-ranking" role="img" aria-labelledby="fig-1-t fig-1-d" width="400" height="100" ' +
  'viewBox="0 0 400 100" font-size="12" fill="currentColor" text-anchor="middle">' +
  '<title id="fig-1-t">A &lt; B &amp; &quot;C&quot;</title><desc id="fig-1-d">A is less than B.</desc>';

describe("renderChart", () => {
  test("a chart without a drawing gives no markup at all", () => {
    expect(renderChart(chart(null))).toBe("");
  });

  test("coordinates are written to a tenth, and a group of one is no group", () => {
    const bar = rect([0], { x1: () => 1 / 3, x2: 10, y1: 0, y2: 2 / 3, fill: "var(--ahead)" });
    expect(renderChart(chart({ marks: [bar] }))).toBe(
      `${HEAD}<rect x="0.3" y="0" width="9.7" height="0.7" fill="var(--ahead)"/></svg>`,
    );
  });

  test("a text stands at its x and y, its signs escaped", () => {
    const words = text([0], { x: () => 10, y: () => 20, text: () => "<5 & >3", lineAnchor: "bottom" });
    expect(renderChart(chart({ marks: [words] }))).toBe(
      `${HEAD}<text x="10" y="20">&lt;5 &amp; &gt;3</text></svg>`,
    );
  });

  test("a hatched fill gets a pattern under the chart's own id, once for each colour", () => {
    const bars = [0, 1].map((i) => rect([i], { x1: 0, x2: 10, y1: i, y2: i + 1, fill: "url(#hatch-near)" }));
    const svg = renderChart(chart({ marks: bars }));
    expect(svg.match(/<pattern id="fig-1-near"/g)).toHaveLength(1);
    expect(svg.match(/fill="url\(#fig-1-near\)"/g)).toHaveLength(2);
    expect(svg).toContain('stroke="var(--near)"');
  });

  test("scales given with the drawing are used", () => {
    const bar = rect([0], { x1: 0, x2: 50, y1: 0, y2: 10, fill: "none" });
    const svg = renderChart(chart({ x: { domain: [0, 100], range: [100, 300] }, marks: [bar] }));
    expect(svg).toContain('x="100" y="0" width="100"');
  });

  test("what Plot would only warn of inside the picture stops the build", () => {
    const silenced = vi.spyOn(console, "warn").mockImplementation(() => {});
    const doubtful = line([1, 2, 3], { x: (n: number) => n, y: (n: number) => n, stroke: (n: number) => n });
    expect(() => renderChart(chart({ marks: [doubtful] }))).toThrow("Plot warns");
    silenced.mockRestore();
  });
});
