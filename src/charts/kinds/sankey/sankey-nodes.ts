import { compare } from "../../../ledger/fraction.ts";
import { allShown, type Shown, WIDTH } from "../../chart.ts";
import type { Label } from "../../parts/label.ts";
import { INK_SOFT, lines, NOTE, seriesColour } from "../../parts/marks.ts";
import { addedUp } from "../../parts/sum.ts";
import { LINE, narrowest, SMALL, textWidth, wrap } from "../../parts/text.ts";
import { drawn, printed, type ValueFormat } from "../../parts/value-format.ts";

export interface SankeyNode {
  readonly id: string;
  readonly label: string;
  /** Its column, from 0. */
  readonly layer: number;
}

/** A link with a figure above zero. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly figure: Shown;
  readonly value: number;
  readonly row: number;
}

export interface PlacedNode {
  readonly node: SankeyNode;
  readonly colour: string;
  readonly x: number;
  readonly top: number;
  readonly height: number;
  /** Its name and its figure. */
  readonly lines: readonly string[];
}

export const BAR = 10;

/** What all flows together are high, before the gaps; more where a column has many nodes. */
const FULL = 220;
const EACH = 14;
const GAP = 8;

/** The columns and their nodes, in their order. */
export interface Columns {
  readonly layers: readonly string[];
  readonly nodes: readonly SankeyNode[];
}

/** Only the nodes that something flows through, and only the columns that have any. */
export function flowing(input: Columns, flows: readonly Flow[]): Columns {
  const touched = new Set(flows.flatMap((flow) => [flow.from, flow.to]));
  const nodes = input.nodes.filter((node) => touched.has(node.id));
  const used = input.layers
    .map((_, layer) => layer)
    .filter((layer) => nodes.some((node) => node.layer === layer));
  return {
    layers: used.map((layer) => input.layers[layer] ?? ""),
    nodes: nodes.map((node) => ({ ...node, layer: used.indexOf(node.layer) })),
  };
}

function headLines({ layers }: Columns): string[][] {
  return layers.map((layer) => wrap(layer, WIDTH / layers.length - 12, SMALL));
}

export function heads(input: Columns): Label[] {
  const last = input.layers.length - 1;
  return headLines(input).flatMap((head, i) => {
    const x = layerX(i, input.layers.length) + (i === last ? BAR : 0);
    return lines(head, { x, y: 11, anchor: i === last ? "end" : "start", ...NOTE });
  });
}

function layerX(layer: number, layers: number): number {
  return layers < 2 ? 0 : (layer * (WIDTH - BAR)) / (layers - 1);
}

/** Each column from the top: a node is as high as its flows, its slot at least as high as its name. */
export function placeNodes(
  input: Columns,
  flows: readonly Flow[],
  format: ValueFormat,
): Map<string, PlacedNode> {
  const totals = new Map(input.nodes.map((node) => [node.id, totalOf(node, flows)]));
  const scale = scaleOf(input, totals, format);
  const top = Math.max(...headLines(input).map((head) => head.length)) * LINE + 6;
  const bottoms = input.layers.map(() => top);
  const placed = new Map<string, PlacedNode>();
  for (const node of input.nodes) {
    const total = totals.get(node.id) ?? null;
    if (total === null) continue;
    const one: PlacedNode = {
      node,
      colour: node.layer === 0 ? `var(--${seriesColour(placed.size)})` : INK_SOFT,
      x: layerX(node.layer, input.layers.length),
      top: bottoms[node.layer] ?? top,
      height: Math.max(1, drawn(total, format) * scale),
      lines: labelLines(node, printed(total, format), labelWidth(node.layer, input)),
    };
    placed.set(node.id, one);
    bottoms[node.layer] = one.top + Math.max(one.height, labelHeight(one)) + GAP;
  }
  return placed;
}

/** Units of the view box for one unit of the figures: the fullest column takes all the height. */
function scaleOf(
  { layers, nodes }: Columns,
  totals: ReadonlyMap<string, Shown | null>,
  format: ValueFormat,
): number {
  const columns = layers.map((_, layer) => nodes.filter((node) => node.layer === layer));
  const most = Math.max(...columns.map((column) => column.length));
  const figures = columns.map((column) => allShown(column.map((node) => totals.get(node.id))));
  const sums = figures.map((column) => column.reduce((all, total) => all + drawn(total, format), 0));
  return Math.max(FULL, most * EACH) / Math.max(...sums);
}

/** Name and figure, on one line where there is room. */
function labelLines({ label }: SankeyNode, figure: string, width: number): string[] {
  const name = wrap(label, width, SMALL);
  const together = `${name[0]} ${figure}`;
  return name.length === 1 && textWidth(together, SMALL) <= width ? [together] : [...name, figure];
}

export function labelHeight({ lines: name }: Pick<PlacedNode, "lines">): number {
  return name.length * LINE;
}

/** What flows through a node: what comes in, or goes out, whichever is more; null where nothing does. */
function totalOf({ id }: SankeyNode, flows: readonly Flow[]): Shown | null {
  const sides = (["to", "from"] as const).map((end) => flows.filter((flow) => flow[end] === id));
  const totals = sides
    .filter((side) => side.length > 0)
    .map((side) => addedUp(side.map((flow) => flow.figure)));
  return totals.toSorted((a, b) => compare(b.value, a.value))[0] ?? null;
}

/** Beside the node, to the left of the last column's and to the right of the others'. */
export function nodeLabels({ node, x, top, lines: texts }: PlacedNode, layers: number): Label[] {
  const last = node.layer === layers - 1;
  const at = { x: last ? x - 5 : x + BAR + 5, anchor: last ? "end" : "start", size: SMALL } as const;
  return lines(texts, { ...at, y: top + 11 });
}

/**
 * The room for names between two columns. Before the last column it is shared by those of both
 * sides: the last column's take what their longest word needs, at least half.
 */
function labelWidth(layer: number, { layers, nodes }: Columns): number {
  const between = (WIDTH - BAR) / Math.max(1, layers.length - 1) - BAR - 18;
  const last = layers.length - 1;
  const names = nodes.filter((node) => node.layer === last).map((node) => narrowest(node.label, SMALL));
  const ofLast = Math.max(between / 2, ...names);
  return layer === last ? ofLast : layer === last - 1 ? between - ofLast : between;
}
