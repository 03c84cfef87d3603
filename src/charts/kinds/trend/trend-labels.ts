import { TIER_ORDER } from "../../../ledger/schema.ts";
import type { Bound } from "../../../measures/result.ts";
import { WIDTH } from "../../chart.ts";
import { within } from "../../parts/axis.ts";
import type { Label } from "../../parts/label.ts";
import { MANY_POINTS } from "../../parts/limits.ts";
import { TARGET } from "../../parts/marks.ts";
import { around, type Box, boxesAlong, placeLabels } from "../../parts/placing.ts";
import { SMALL } from "../../parts/text.ts";
import { printed, type ValueFormat } from "../../parts/value-format.ts";
import { BOTTOM, type Point, pointOf, type Run, type Scales, type Target } from "./trend-points.ts";

/** Figures at their points: the last and the first, the highest and the lowest, then as many as fit. */
export function valueLabels(
  points: readonly Point[],
  targets: readonly Target[],
  runs: readonly Run[],
  scales: Scales,
  format: ValueFormat,
): Label[] {
  const joined = runs.filter((run) => run.kind !== "gap");
  const obstacles = [
    ...points.flatMap((point) => pointBoxes(pointOf(point, scales), point.figure.bound)),
    ...joined.flatMap(({ from, to }) => boxesAlong(pointOf(from, scales), pointOf(to, scales))),
    ...targets.flatMap((target) => {
      const { left, right, y } = spanOf(target, scales);
      return boxesAlong([left, y], [right, y]);
    }),
  ];
  const [last, ...others] = inOrder(points).map((point, i) => ({
    places: placesAround(pointOf(point, scales), printed(point.figure, format), i === 0),
    must: i === 0,
  }));
  const aims = targets
    .toReversed()
    .toSorted((a, b) => TIER_ORDER.indexOf(a.tier) - TIER_ORDER.indexOf(b.tier))
    .map((target) => ({ places: targetPlaces(target, scales, format) }));
  const picture = { left: 0, right: WIDTH, top: 0, bottom: BOTTOM };
  return placeLabels([...(last === undefined ? [] : [last]), ...aims, ...others], picture, obstacles);
}

/** The points in the order in which their figures are set: the last comes first. */
function inOrder(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => b.value - a.value);
  const some = points.length > MANY_POINTS ? [...sorted.slice(0, 1), ...sorted.slice(-1)] : sorted;
  return [...new Set([...points.slice(-1), ...points.slice(0, 1), ...some])];
}

/** What a point takes: its dot, and the arrow of a bound. */
function pointBoxes([x, y]: readonly [number, number], bound: Bound): Box[] {
  const dot = around([x, y], 4);
  if (bound === "" || bound === "~") return [dot];
  const up = bound === ">=" || bound === ">";
  return [dot, { left: x - 3, right: x + 3, top: up ? y - 16 : y, bottom: up ? y : y + 16 }];
}

function placesAround([x, y]: readonly [number, number], text: string, bold: boolean): Label[] {
  const style = { text, size: SMALL, ...(bold ? { bold } : {}) };
  const above = within(x, text);
  return [
    { x: above, y: y - 7, ...style },
    { x: above, y: y + 15, ...style },
    { x: x - 7, y: y - 3, anchor: "end", ...style },
    { x: x + 7, y: y - 3, anchor: "start", ...style },
    { x: x - 7, y: y + 11, anchor: "end", ...style },
    { x: x + 7, y: y + 11, anchor: "start", ...style },
    { x: above, y: y - 15, ...style },
    { x: above, y: y + 24, ...style },
  ];
}

/** The level line of a target, from the first day of its period to the last. */
function spanOf({ period, value }: Target, { x, y }: Scales) {
  return { left: x(period.from), right: x(period.to), y: y(value) };
}

function targetPlaces(target: Target, scales: Scales, format: ValueFormat): Label[] {
  const { left, right, y } = spanOf(target, scales);
  const style = { text: printed(target.figure, format), size: SMALL, fill: TARGET };
  return [
    { x: right, y: y - 4, anchor: "end", ...style },
    { x: left, y: y - 4, anchor: "start", ...style },
    { x: right, y: y + 13, anchor: "end", ...style },
    { x: left, y: y + 13, anchor: "start", ...style },
    { x: left - 4, y: y + 4, anchor: "end", ...style },
    { x: right + 4, y: y + 4, anchor: "start", ...style },
  ];
}
