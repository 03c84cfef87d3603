import { link, type Markish } from "@observablehq/plot";
import { groups } from "d3";
import { isUncertain, type Picture, type Spot } from "../../chart.ts";
import { INK_SOFT, labels, type Rect, rects } from "../../parts/marks.ts";
import type { ValueFormat } from "../../parts/value-format.ts";
import {
  BAR,
  type Columns,
  type Flow,
  heads,
  labelHeight,
  nodeLabels,
  type PlacedNode,
  placeNodes,
} from "./sankey-nodes.ts";

export function sankeyPicture(input: Columns, flows: readonly Flow[], format: ValueFormat): Picture {
  const placed = placeNodes(input, flows, format);
  const bands = bandsOf(flows, placed);
  const nodes = [...placed.values()];
  const bars = nodes.map(
    ({ x, top, height, colour }): Rect => ({ x1: x, x2: x + BAR, y1: top, y2: top + height, fill: colour }),
  );
  const bottoms = nodes.map((one) => one.top + Math.max(one.height, labelHeight(one)));
  return {
    height: Math.max(...bottoms) + 4,
    spots: bands.map(({ row, x1, x2, y1, y2 }): [number, Spot] => [row, [(x1 + x2) / 2, (y1 + y2) / 2]]),
    marks: [
      ...bandMarks(bands),
      ...rects(bars, "pixels"),
      ...labels([...heads(input), ...nodes.flatMap((one) => nodeLabels(one, input.layers.length))]),
    ],
  };
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
    const width = flow.value * widthPerUnit(from, to, flows);
    return {
      row: flow.row,
      x1: from.x + BAR,
      x2: to.x,
      y1: nextMiddle(used, `out ${flow.from}`, width, from.top),
      y2: nextMiddle(used, `in ${flow.to}`, width, to.top),
      width,
      colour: from.colour,
      uncertain: isUncertain(flow.figure),
    };
  });
}

/** Units of the view box for one unit of the figures; the same at both ends. */
function widthPerUnit(from: PlacedNode, to: PlacedNode, flows: readonly Flow[]): number {
  const per = (one: PlacedNode) => {
    const all = (end: "from" | "to") =>
      flows.filter((f) => f[end] === one.node.id).reduce((sum, f) => sum + f.value, 0);
    return one.height / Math.max(all("from"), all("to"));
  };
  return Math.min(per(from), per(to));
}

/** The middle of the next band at an end of a node. */
function nextMiddle(used: Map<string, number>, end: string, width: number, top: number): number {
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
