import { link, type Markish } from "@observablehq/plot";
import { groups } from "d3";
import { chartWords, type Told } from "../i18n/charts.ts";
import type { Lang } from "../i18n/lang.ts";
import { formatAmount, type UnitName, withBound } from "../i18n/number.ts";
import { formatPeriod } from "../i18n/period.ts";
import { compare, sum } from "../ledger/fraction.ts";
import type { Period } from "../ledger/period.ts";
import { together } from "../measures/bound.ts";
import { type Chart, type ChartTable, type Given, isUncertain, type Shown, shown, WIDTH } from "./chart.ts";
import { boxes, INK_SOFT, type Label, labels, lines } from "./marks.ts";
import { tableCell } from "./table.ts";
import { drawn, inUnit, printed, type Telling } from "./telling.ts";
import { LINE, narrowest, SMALL, textWidth, wrap } from "./text.ts";

export interface SankeyNode {
  readonly id: string;
  readonly label: string;
  /** Its column, from 0. */
  readonly layer: number;
}

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

/** A link with a figure above zero. */
interface Flow {
  readonly from: string;
  readonly to: string;
  readonly figure: Shown;
  readonly value: number;
  readonly row: number;
}

interface PlacedNode {
  readonly node: SankeyNode;
  readonly total: Shown;
  readonly colour: string;
  readonly x: number;
  readonly top: number;
  readonly height: number;
  /** Its name and its figure. */
  readonly lines: readonly string[];
}

const BAR = 10;
const COLOURS = 6;
/** What all flows together are high, before the gaps; more where a column has many nodes. */
const FULL = 220;
const EACH = 14;
const GAP = 8;

/** Money from column to column, each band as wide as its figure; the widths of a node's bands add up to it. */
export function sankeyChart(input: SankeyInput, lang: Lang): Chart {
  const words = chartWords[lang];
  const telling = inUnit(input.unit, input.decimals, lang);
  const flows = flowsOf(input, telling);
  const picture = flows.length < 2 ? null : draw(flowing(input, flows), flows, telling);
  const title = titleOf(input, flows, lang);
  return {
    id: input.id,
    kind: "sankey",
    title,
    subtitle: words.sankey.subtitle(input.measure, telling.name, formatPeriod(input.period, lang)),
    summary: words.sankey.summary(
      title,
      flows.map((flow) => toldOf(flow, input, lang)),
    ),
    width: WIDTH,
    height: picture?.height ?? 0,
    draw: picture && { marks: picture.marks },
    table: table(input, telling, lang),
    notes: flows.some((flow) => isUncertain(flow.figure)) ? [words.uncertainFlows] : [],
    spots: input.links.map((_, row) => picture?.spots.get(row) ?? null),
  };
}

/** A band cannot be narrower than nothing: figures of zero or below stay in the table alone. */
function flowsOf({ links }: SankeyInput, telling: Telling): Flow[] {
  return links.flatMap(({ from, to, figure: given }, row) => {
    const figure = shown(given);
    return figure === null || figure.value.n <= 0n
      ? []
      : [{ from, to, figure, value: drawn(figure, telling), row }];
  });
}

/** Only the nodes that something flows through, and only the columns that have any. */
function flowing(input: SankeyInput, flows: readonly Flow[]): SankeyInput {
  const touched = new Set(flows.flatMap((flow) => [flow.from, flow.to]));
  const nodes = input.nodes.filter((node) => touched.has(node.id));
  const used = input.layers
    .map((_, layer) => layer)
    .filter((layer) => nodes.some((node) => node.layer === layer));
  return {
    ...input,
    layers: used.map((layer) => input.layers[layer] ?? ""),
    nodes: nodes.map((node) => ({ ...node, layer: used.indexOf(node.layer) })),
  };
}

interface Picture {
  readonly marks: Markish[];
  readonly height: number;
  readonly spots: ReadonlyMap<number, readonly [number, number]>;
}

function draw(input: SankeyInput, flows: readonly Flow[], telling: Telling): Picture {
  const placed = placeNodes(input, flows, telling);
  const bands = bandsOf(flows, placed);
  const nodes = [...placed.values()];
  const bottom = Math.max(...nodes.map((one) => Math.max(one.top + one.height, one.top + labelHeight(one))));
  return {
    height: Math.ceil(bottom + 4),
    spots: new Map(bands.map((band) => [band.row, [(band.x1 + band.x2) / 2, (band.y1 + band.y2) / 2]])),
    marks: [
      ...bandMarks(bands),
      ...boxes(
        nodes.map(({ x, top, height, colour }) => ({
          x1: x,
          x2: x + BAR,
          y1: top,
          y2: top + height,
          fill: colour,
        })),
        "pixels",
      ),
      ...labels([...heads(input), ...nodes.flatMap((one) => nodeLabels(one, input.layers.length))]),
    ],
  };
}

function headLines({ layers }: SankeyInput): string[][] {
  return layers.map((layer) => wrap(layer, WIDTH / layers.length - 12, SMALL));
}

function heads(input: SankeyInput): Label[] {
  const { layers } = input;
  return headLines(input).flatMap((head, i) =>
    lines(head, {
      x: layerX(i, layers.length) + (i === layers.length - 1 ? BAR : 0),
      y: 11,
      anchor: i === layers.length - 1 ? "end" : "start",
      size: SMALL,
      fill: INK_SOFT,
    }),
  );
}

function layerX(layer: number, layers: number): number {
  return layers < 2 ? 0 : (layer * (WIDTH - BAR)) / (layers - 1);
}

/** Each column from the top: a node is as high as its flows, its slot at least as high as its name. */
function placeNodes(input: SankeyInput, flows: readonly Flow[], telling: Telling): Map<string, PlacedNode> {
  const { layers, nodes } = input;
  const totals = new Map(nodes.map((node) => [node.id, totalOf(node, flows)]));
  const sums = layers.map((_, layer) =>
    nodes
      .filter((node) => node.layer === layer)
      .reduce((all, { id }) => all + amountOf(totals.get(id), telling), 0),
  );
  const most = Math.max(...layers.map((_, layer) => nodes.filter((node) => node.layer === layer).length));
  const scale = Math.max(FULL, most * EACH) / Math.max(...sums);
  const top = Math.max(...headLines(input).map((head) => head.length)) * LINE + 6;
  const bottoms = layers.map(() => top);
  const placed = new Map<string, PlacedNode>();
  for (const node of nodes) {
    const total = totals.get(node.id) ?? null;
    if (total === null) continue;
    const height = Math.max(1, amountOf(total, telling) * scale);
    const figure = printed(total, telling);
    const width = labelWidth(node.layer, input);
    const name = wrap(node.label, width, SMALL);
    const together = `${name[0]} ${figure}`;
    const oneLine = name.length === 1 && textWidth(together, SMALL) <= width;
    const one: PlacedNode = {
      node,
      total,
      colour: node.layer === 0 ? `var(--series-${(placed.size % COLOURS) + 1})` : INK_SOFT,
      x: layerX(node.layer, layers.length),
      top: bottoms[node.layer] ?? top,
      height,
      lines: oneLine ? [together] : [...name, figure],
    };
    placed.set(node.id, one);
    bottoms[node.layer] = one.top + Math.max(height, labelHeight(one)) + GAP;
  }
  return placed;
}

function amountOf(total: Shown | null | undefined, telling: Telling): number {
  return total ? drawn(total, telling) : 0;
}

function labelHeight({ lines: name }: Pick<PlacedNode, "lines">): number {
  return name.length * LINE;
}

/** What flows through a node: what comes in, or goes out, whichever is more. */
function totalOf({ id }: SankeyNode, flows: readonly Flow[]): Shown | null {
  const side = (some: readonly Flow[]): Shown | null =>
    some.length === 0
      ? null
      : {
          value: sum(some.map((flow) => flow.figure.value)),
          bound: together(some.map((flow) => flow.figure.bound)) ?? "~",
          estimated: some.some((flow) => flow.figure.estimated),
        };
  const [arriving, leaving] = [
    side(flows.filter((f) => f.to === id)),
    side(flows.filter((f) => f.from === id)),
  ];
  if (arriving === null || leaving === null) return arriving ?? leaving;
  return compare(arriving.value, leaving.value) < 0 ? leaving : arriving;
}

interface FlowBand {
  readonly row: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly colour: string;
  readonly uncertain: boolean;
}

/** Bands leave and arrive in the order of the nodes at their other ends, so that few cross. */
function bandsOf(flows: readonly Flow[], placed: ReadonlyMap<string, PlacedNode>): FlowBand[] {
  const order = new Map([...placed.keys()].map((id, i) => [id, i]));
  const rank = (id: string) => order.get(id) ?? 0;
  const sorted = flows.toSorted(
    (a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to) || a.row - b.row,
  );
  const used = new Map<string, number>();
  return sorted.flatMap((flow) => {
    const [from, to] = [placed.get(flow.from), placed.get(flow.to)];
    if (from === undefined || to === undefined) return [];
    const width = flow.value * scaleOf(from, to, flows);
    return {
      row: flow.row,
      x1: from.x + BAR,
      x2: to.x,
      y1: next(used, `out ${flow.from}`, width, from.top),
      y2: next(used, `in ${flow.to}`, width, to.top),
      width,
      colour: from.colour,
      uncertain: isUncertain(flow.figure),
    };
  });
}

/** Units of the view box for one unit of the figures; the same at both ends. */
function scaleOf(from: PlacedNode, to: PlacedNode, flows: readonly Flow[]): number {
  const per = (one: PlacedNode) => {
    const all = (end: "from" | "to") =>
      flows.filter((f) => f[end] === one.node.id).reduce((sum, f) => sum + f.value, 0);
    return one.height / Math.max(all("from"), all("to"));
  };
  return Math.min(per(from), per(to));
}

/** The middle of the next band at an end of a node. */
function next(used: Map<string, number>, end: string, width: number, top: number): number {
  const before = used.get(end) ?? 0;
  used.set(end, before + width);
  return top + before + width / 2;
}

function bandMarks(bands: readonly FlowBand[]): Markish[] {
  const styles = groups(bands, ({ colour, uncertain }) => `${colour} ${uncertain}`);
  return styles.map(([, same]) =>
    link(same, {
      x1: "x1",
      y1: "y1",
      x2: "x2",
      y2: "y2",
      curve: "bump-x",
      stroke: same[0]?.colour ?? INK_SOFT,
      strokeOpacity: same[0]?.uncertain ? 0.2 : 0.4,
      strokeWidth: (band: FlowBand) => Math.round(Math.max(0.5, band.width) * 10) / 10,
      strokeLinecap: "butt",
    }),
  );
}

/** Beside the node, to the left of the last column's and to the right of the others'. */
function nodeLabels({ node, x, top, lines: texts }: PlacedNode, layers: number): Label[] {
  const last = node.layer === layers - 1;
  const at = { x: last ? x - 5 : x + BAR + 5, anchor: last ? "end" : "start", size: SMALL } as const;
  return lines(texts, { ...at, y: top + 11 });
}

/**
 * The room for names between two columns. Before the last column it is shared by those of both
 * sides: the last column's take what their longest word needs, at least half.
 */
function labelWidth(layer: number, { layers, nodes }: SankeyInput): number {
  const between = (WIDTH - BAR) / Math.max(1, layers.length - 1) - BAR - 18;
  const last = layers.length - 1;
  const names = nodes.filter((node) => node.layer === last).map((node) => narrowest(node.label, SMALL));
  const ofLast = Math.max(between / 2, ...names);
  return layer === last ? ofLast : layer === last - 1 ? between - ofLast : between;
}

function nameOf({ nodes }: SankeyInput, id: string): string {
  return nodes.find((node) => node.id === id)?.label ?? id;
}

function table(input: SankeyInput, telling: Telling, lang: Lang): ChartTable {
  const { columns, sankey } = chartWords[lang];
  return {
    caption: sankey.caption(input.subject, input.measure, formatPeriod(input.period, lang)),
    columns: [
      { key: "from", label: columns.from, numeric: false },
      { key: "to", label: columns.to, numeric: false },
      { key: "figure", label: input.measure, numeric: true, unit: telling.name },
    ],
    rows: input.links.map((one) => [
      nameOf(input, one.from),
      nameOf(input, one.to),
      tableCell(one.figure, telling, lang),
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
