import type { Told } from "../../../i18n/chart-facts.ts";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import type { UnitName } from "../../../i18n/language.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import type { Period } from "../../../ledger/period.ts";
import { type Chart, type ChartTable, chartOf, type Given, isUncertain, shown } from "../../chart.ts";
import { LEAST_FIGURES } from "../../parts/limits.ts";
import { amountColumn, chartTable, textColumn } from "../../parts/table.ts";
import { amountInWords, drawn, inUnit, type ValueFormat } from "../../parts/value-format.ts";
import { type Flow, flowing, type SankeyNode } from "./sankey-nodes.ts";
import { sankeyPicture } from "./sankey-picture.ts";

export interface SankeyLink {
  readonly from: string;
  readonly to: string;
  readonly figure: Given;
}

export interface SankeyInput {
  readonly id: string;
  readonly subject: string;
  readonly measure: string;
  readonly unit: UnitName;
  readonly decimals: number;
  readonly period: Period;
  /** What the columns are: 资金来源地, 到位地区, 投向行业. */
  readonly layers: readonly string[];
  /** In the order in which they are to stand within their column. */
  readonly nodes: readonly SankeyNode[];
  readonly links: readonly SankeyLink[];
}

/** Money from column to column, each band as wide as its figure; the widths of a node's bands add up to it. */
export function sankeyChart(input: SankeyInput, lang: Lang): Chart {
  const { sankey: words, uncertainFlows } = drawingWordsOf(lang).charts;
  const format = inUnit(input.unit, input.decimals, lang);
  const flows = flowsOf(input, format);
  const title = titleOf(input, flows, lang);
  const told = flows.map((flow) => toldOf(flow, input, lang));
  const said = {
    title,
    subtitle: words.subtitle(input.measure, format.name, formatPeriod(input.period, lang)),
    summary: words.summary(title, told),
    table: tableOf(input, format, lang),
    notes: flows.some((flow) => isUncertain(flow.figure)) ? [uncertainFlows] : [],
  };
  const enough = flows.length >= LEAST_FIGURES;
  return chartOf(
    "sankey",
    input.id,
    said,
    enough ? sankeyPicture(flowing(input, flows), flows, format) : null,
  );
}

/** A band cannot be narrower than nothing: figures of zero or below stay in the table alone. */
function flowsOf({ links }: SankeyInput, format: ValueFormat): Flow[] {
  return links.flatMap(({ from, to, figure: given }, row) => {
    const figure = shown(given);
    if (figure === null || figure.value.n <= 0n) return [];
    return { from, to, figure, value: drawn(figure, format), row };
  });
}

function nameOf({ nodes }: SankeyInput, id: string): string {
  return nodes.find((node) => node.id === id)?.label ?? id;
}

function tableOf(input: SankeyInput, format: ValueFormat, lang: Lang): ChartTable {
  const { columns, sankey } = drawingWordsOf(lang).charts;
  const caption = sankey.caption(input.subject, input.measure, formatPeriod(input.period, lang));
  const all = [
    textColumn<SankeyLink>("from", columns.from, (link) => nameOf(input, link.from)),
    textColumn<SankeyLink>("to", columns.to, (link) => nameOf(input, link.to)),
    amountColumn<SankeyLink>("figure", input.measure, format, (link) => link.figure),
  ];
  return chartTable(caption, input.links, all, lang);
}

/** The greatest single flow. */
function titleOf(input: SankeyInput, flows: readonly Flow[], lang: Lang): string {
  const words = drawingWordsOf(lang).charts.sankey;
  const [greatest] = flows.toSorted((a, b) => b.value - a.value || a.row - b.row);
  if (greatest === undefined) return words.nothing(input.subject, input.measure);
  const [from, to] = [nameOf(input, greatest.from), nameOf(input, greatest.to)];
  return words.title(input.measure, from, to, amountInWords(greatest.figure, input, lang));
}

function toldOf({ from, to, figure }: Flow, input: SankeyInput, lang: Lang): Told {
  const name = drawingWordsOf(lang).charts.sankey.way(nameOf(input, from), nameOf(input, to));
  return { name, figure: amountInWords(figure, input, lang) };
}
