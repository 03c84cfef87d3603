import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Chart } from "../../charts/chart.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { requireLedger } from "../../ledger/read.ts";
import { siteOf } from "../ground/site.ts";
import { embeddedCharts } from "./embedded-charts.ts";

const site = (folder: string) =>
  siteOf(buildLookup(requireLedger(join(import.meta.dirname, folder))), "/", "1.0.0");

const cellsAt = ({ table }: Chart, key: string) => {
  const at = table.columns.findIndex((column) => column.key === key);
  return table.rows.map((row) => row[at] ?? "");
};

/** How much of what a chart compares stands in its picture. */
const drawn = ({ spots }: Chart) => spots.filter((spot) => spot !== null).length;

/** What a picture of each kind must have at least. */
const LEAST: Partial<Record<Chart["kind"], (chart: Chart) => boolean>> = {
  ranking: (chart) => drawn(chart) >= 5,
  composition: (chart) =>
    chart.table.rows.length > 1 || chart.table.columns.length > 1 ? drawn(chart) >= 3 : false,
  funnel: (chart) => {
    const counts = cellsAt(chart, "count").map(Number);
    return Math.max(...counts) >= 8 && new Set(counts).size > 1;
  },
  sankey: (chart) => {
    const [from, to] = ["from", "to"]
      .map((key) => new Set(cellsAt(chart, key)).size)
      .sort((a, b) => (b ?? 0) - (a ?? 0));
    return (from ?? 0) >= 3 && (to ?? 0) >= 2;
  },
};

describe.each(["../../../data", "../../ledger/fixtures/yunjiang"])("of the ledger in %s", (folder) => {
  const all = embeddedCharts(site(folder)).map(({ view }) => view.figure.chart);

  test.each(Object.entries(LEAST))("no %s is drawn of less than it needs", (kind, isEnough) => {
    const pictures = all.filter((chart) => chart.kind === kind && chart.draw !== null);
    expect(pictures.filter((chart) => !isEnough(chart)).map(({ title }) => title)).toEqual([]);
  });

  test("there are charts to hold to it", () => {
    expect(all.length).toBeGreaterThan(10);
  });
});
