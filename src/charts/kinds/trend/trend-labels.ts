import type { Lang } from "../../../i18n/lang.ts";
import { formatAxisPeriod, formatWithinYear } from "../../../i18n/period.ts";
import { endYear } from "../../../ledger/period.ts";
import type { Bound } from "../../../measures/result.ts";
import { WIDTH } from "../../chart.ts";
import { within } from "../../parts/axis.ts";
import { INK_SOFT, type Label } from "../../parts/marks.ts";
import { type Box, boxesAlong, placeLabels } from "../../parts/placing.ts";
import { SMALL } from "../../parts/text.ts";
import { printed, type ValueFormat } from "../../parts/value-format.ts";
import {
  PLOT_HEIGHT,
  type Point,
  type Run,
  type Scales,
  TARGET,
  type Target,
  TIERS,
  TOP,
} from "./trend-points.ts";

/** With more points than this only the ends and the extremes carry their figure. */
const MANY = 12;

/** The periods under the axis: every one, or every second, third … as far as they stand apart. */
export function timeLabels(points: readonly Point[], x: Scales["x"], y: number, lang: Lang): Label[] {
  const oneYear = new Set(points.map((p) => endYear(p.period))).size === 1;
  const text = (p: Point) => (oneYear ? formatWithinYear(p.period, lang) : formatAxisPeriod(p.period, lang));
  const all = points.map((p): Label => {
    const words = text(p);
    return { x: within(x(p.at), words, SMALL), y, text: words, size: SMALL, fill: INK_SOFT };
  });
  const picture = { left: 0, right: WIDTH, top: 0, bottom: y + SMALL };
  for (let step = 1; step < all.length; step++) {
    // Counted from the last: the newest period is always named.
    const some = all.filter((_, i) => (all.length - 1 - i) % step === 0);
    const wide = some.map((label) => ({ places: [{ ...label, text: `${label.text} ` }] }));
    if (placeLabels(wide, { ...picture, left: -9, right: WIDTH + 9 }, []).length === some.length) return some;
  }
  return all.slice(-1);
}

/** Figures at their points: the last and the first, the highest and the lowest, then as many as fit. */
export function valueLabels(
  points: readonly Point[],
  targets: readonly Target[],
  runs: readonly Run[],
  { x, y }: Scales,
  format: ValueFormat,
): Label[] {
  const at = ({ at, value }: Point): [number, number] => [x(at), y(value)];
  const obstacles = [
    ...points.map((p) => around(at(p), 4)),
    ...points.flatMap((p) => arrowBox(at(p), p.figure.bound)),
    ...runs.filter((run) => run.kind !== "gap").flatMap(({ from, to }) => boxesAlong(at(from), at(to))),
    ...targets.flatMap((t) => boxesAlong([x(t.period.from), y(t.value)], [x(t.period.to), y(t.value)])),
  ];
  const first = points[0] as Point;
  const last = points.at(-1) as Point;
  const sorted = points.toSorted((a, b) => b.value - a.value);
  const some = points.length > MANY ? [sorted[0] as Point, sorted.at(-1) as Point] : sorted;
  const order = new Set([last, first, ...some]);
  const wanted = [...order].map((point) => ({
    places: placesAround(at(point), printed(point.figure, format), point === last),
    must: point === last,
  }));
  const aims = targets
    .toReversed()
    .toSorted((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier))
    .map((t) => ({ places: targetPlaces(t, { x, y }, format) }));
  const picture = { left: 0, right: WIDTH, top: 0, bottom: TOP + PLOT_HEIGHT };
  return placeLabels([...wanted.slice(0, 1), ...aims, ...wanted.slice(1)], picture, obstacles);
}

function around([x, y]: readonly [number, number], r: number): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function arrowBox([x, y]: readonly [number, number], bound: Bound): Box[] {
  if (bound === "" || bound === "~") return [];
  const up = bound === ">=" || bound === ">";
  return [{ left: x - 3, right: x + 3, top: up ? y - 16 : y, bottom: up ? y : y + 16 }];
}

function placesAround([x, y]: readonly [number, number], text: string, bold: boolean): Label[] {
  const style = { text, size: SMALL, ...(bold ? { bold } : {}) };
  const above = within(x, text, SMALL);
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

function targetPlaces(target: Target, { x, y }: Scales, format: ValueFormat): Label[] {
  const text = printed(target.figure, format);
  const [left, right] = [x(target.period.from), x(target.period.to)];
  const style = { text, size: SMALL, fill: TARGET };
  const above = y(target.value) - 4;
  return [
    { x: right, y: above, anchor: "end", ...style },
    { x: left, y: above, anchor: "start", ...style },
    { x: right, y: above + 17, anchor: "end", ...style },
    { x: left, y: above + 17, anchor: "start", ...style },
    { x: left - 4, y: above + 8, anchor: "end", ...style },
    { x: right + 4, y: above + 8, anchor: "start", ...style },
  ];
}
