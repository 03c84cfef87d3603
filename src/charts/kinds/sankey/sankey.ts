import { chartWords, type Told } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import { formatAmount, type UnitName, withBound } from "../../../i18n/number.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import type { Period } from "../../../ledger/period.ts";
import { type Chart, type ChartTable, type Given, isUncertain, shown, WIDTH } from "../../chart.ts";
import { type Flow, flowing, type SankeyNode } from "./sankey-nodes.ts";
import { draw } from "./sankey-picture.ts";

export type { SankeyNode } from "./sankey-nodes.ts";

import { tableCell } from "../../parts/table.ts";
import { drawn, inUnit, type ValueFormat } from "../../parts/value-format.ts";

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
  const words = chartWords[lang];
  const format = inUnit(input.unit, input.decimals, lang);
  const flows = flowsOf(input, format);
  const picture = flows.length < 2 ? null : draw(flowing(input, flows), flows, format);
  const title = titleOf(input, flows, lang);
  return {
    id: input.id,
    kind: "sankey",
    title,
    subtitle: words.sankey.subtitle(input.measure, format.name, formatPeriod(input.period, lang)),
    summary: words.sankey.summary(
      title,
      flows.map((flow) => toldOf(flow, input, lang)),
    ),
    width: WIDTH,
    height: picture?.height ?? 0,
    draw: picture && { marks: picture.marks },
    table: table(input, format, lang),
    notes: flows.some((flow) => isUncertain(flow.figure)) ? [words.uncertainFlows] : [],
    spots: input.links.map((_, row) => picture?.spots.get(row) ?? null),
  };
}

/** A band cannot be narrower than nothing: figures of zero or below stay in the table alone. */
function flowsOf({ links }: SankeyInput, format: ValueFormat): Flow[] {
  return links.flatMap(({ from, to, figure: given }, row) => {
    const figure = shown(given);
    return figure === null || figure.value.n <= 0n
      ? []
      : [{ from, to, figure, value: drawn(figure, format), row }];
  });
}

function nameOf({ nodes }: SankeyInput, id: string): string {
  return nodes.find((node) => node.id === id)?.label ?? id;
}

function table(input: SankeyInput, format: ValueFormat, lang: Lang): ChartTable {
  const { columns, sankey } = chartWords[lang];
  return {
    caption: sankey.caption(input.subject, input.measure, formatPeriod(input.period, lang)),
    columns: [
      { key: "from", label: columns.from, numeric: false },
      { key: "to", label: columns.to, numeric: false },
      { key: "figure", label: input.measure, numeric: true, unit: format.name },
    ],
    rows: input.links.map((one) => [
      nameOf(input, one.from),
      nameOf(input, one.to),
      tableCell(one.figure, format, lang),
    ]),
  };
}

/** The greatest single flow. */
function titleOf(input: SankeyInput, flows: readonly Flow[], lang: Lang): string {
  const words = chartWords[lang].sankey;
  const [greatest] = flows.toSorted((a, b) => b.value - a.value || a.row - b.row);
  if (greatest === undefined) return words.nothing(input.subject, input.measure);
  const { figure } = toldOf(greatest, input, lang);
  return words.title(input.measure, nameOf(input, greatest.from), nameOf(input, greatest.to), figure);
}

function toldOf(flow: Flow, input: SankeyInput, lang: Lang): Told {
  const { figure } = flow;
  const amount = withBound(formatAmount(figure.value, input.decimals, input.unit, lang), figure.bound, lang);
  const name = chartWords[lang].sankey.way(nameOf(input, flow.from), nameOf(input, flow.to));
  return { name, figure: amount };
}
