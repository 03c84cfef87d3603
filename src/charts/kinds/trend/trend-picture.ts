import { dot, line, link, type Markish, rect, vector } from "@observablehq/plot";
import { scaleLinear } from "d3";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { type Period, samePeriod } from "../../../ledger/period.ts";
import { TIER_ORDER, type Tier } from "../../../ledger/schema.ts";
import type { Bound } from "../../../measures/result.ts";
import { type Picture, type Spot, WIDTH } from "../../chart.ts";
import { axisY, gridY, nearRange, numbersWidth } from "../../parts/axis.ts";
import { type KeyItem, key } from "../../parts/key.ts";
import { MANY_POINTS } from "../../parts/limits.ts";
import { ACCENT, ACCENT_SOFT, labels, PAPER, TARGET_LINE } from "../../parts/marks.ts";
import { stretchesOf, strokesOf } from "../../parts/strokes.ts";
import type { ValueFormat } from "../../parts/value-format.ts";
import { valueLabels } from "./trend-labels.ts";
import {
  BOTTOM,
  type Point,
  pointOf,
  type Run,
  runsOf,
  type Scales,
  type Target,
  TOP,
} from "./trend-points.ts";
import { timeAxis } from "./trend-time.ts";

/** How the lines of the tiers are broken, in their order; those beyond are as the last. */
const DASHES = [undefined, "6 2", "2 2"];

function dashOf(tier: Tier): string | undefined {
  return DASHES[Math.min(TIER_ORDER.indexOf(tier), DASHES.length - 1)];
}

export function trendPicture(
  points: readonly Point[],
  targets: readonly Target[],
  rows: readonly Period[],
  format: ValueFormat,
  lang: Lang,
): Picture {
  const y = axisY(valueDomain([...points, ...targets]), [BOTTOM, TOP], format);
  const left = numbersWidth(y);
  const range: [number, number] = [left, WIDTH];
  const x = timeScale(points, targets, range);
  const scales = { x, y: y.scale };
  const runs = runsOf(points);
  const grid = gridY(y, left, WIDTH);
  const time = timeAxis(points, x, lang);
  const foot = BOTTOM + 7 + time.height;
  const legend = key(keyItems(points, targets, lang), foot);
  return {
    x: { domain: x.domain(), range },
    y: y.options,
    height: foot + legend.height,
    spots: rows.map((row) => spotOf(row, [...points, ...targets], scales)).entries(),
    marks: [
      ...grid.marks,
      ...time.marks,
      ...rangeMarks(targets),
      ...targetMarks(targets),
      ...runMarks(runs),
      ...pointMarks(points),
      ...labels([...grid.words, ...time.words, ...valueLabels(points, targets, runs, scales, format)]),
      ...legend.marks,
    ],
  };
}

/** False where figures keep so close together that their axis begins elsewhere. */
export function isFromZero(points: readonly Point[]): boolean {
  const [low, high] = valueDomain(points);
  return low <= 0 && high >= 0;
}

function valueDomain(points: readonly Point[]): [number, number] {
  return nearRange(points.map((point) => point.value));
}

/** Days across the picture, with room at both ends for the first and the last point. */
function timeScale(points: readonly Point[], targets: readonly Target[], range: [number, number]) {
  const days = [...points.map((p) => p.at), ...targets.flatMap((t) => [t.period.from, t.period.to])];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const edge = (last - first) * 0.06;
  return scaleLinear([first - edge, last + edge], range);
}

function runMarks(runs: readonly Run[]): Markish[] {
  const style = { x: "at", y: "value", z: "z", stroke: ACCENT, strokeWidth: 2 };
  const stretches = stretchesOf(runs);
  return [
    line(strokesOf(stretches, "certain"), style),
    line(strokesOf(stretches, "uncertain"), { ...style, strokeDasharray: "4 3" }),
  ];
}

/** Full where certain, hollow where not; an arrow on the side to which a bound is open. */
function pointMarks(points: readonly Point[]): Markish[] {
  const at = { x: "at", y: "value" } as const;
  const open = (bounds: readonly Bound[], rotate: number) => {
    const some = points.filter((point) => bounds.includes(point.figure.bound));
    return vector(some, { ...at, length: 15, rotate, anchor: "start", r: 2.5, stroke: ACCENT });
  };
  const r = points.length > MANY_POINTS ? 2.5 : 3.5;
  const certain = points.filter((point) => !point.uncertain);
  const uncertain = points.filter((point) => point.uncertain);
  return [
    open([">=", ">"], 0),
    open(["<=", "<"], 180),
    dot(certain, { ...at, r, fill: ACCENT }),
    dot(uncertain, { ...at, r, fill: PAPER, stroke: ACCENT }),
  ];
}

/** The band between the ends of a range, over its span. */
function rangeMarks(targets: readonly Target[]): Markish[] {
  const bands = targets.flatMap(({ upTo, value, period }) =>
    upTo === undefined ? [] : [{ from: period.from, to: period.to, value, upTo }],
  );
  return [rect(bands, { x1: "from", x2: "to", y1: "value", y2: "upTo", fill: ACCENT_SOFT })];
}

/** A level line over the whole span of each target. */
function targetMarks(targets: readonly Target[]): Markish[] {
  const ends = { x1: "from", x2: "to", y1: "value", y2: "value" };
  const { stroke, width: strokeWidth } = TARGET_LINE;
  return TIER_ORDER.map((tier) => {
    const own = targets.filter((target) => target.tier === tier);
    const spans = own.map(({ period, value }) => ({ from: period.from, to: period.to, value }));
    const dash = dashOf(tier);
    const dashed = dash === undefined ? {} : { strokeDasharray: dash };
    return link(spans, { ...ends, stroke, strokeWidth, ...dashed });
  });
}

function keyItems(points: readonly Point[], targets: readonly Target[], lang: Lang): KeyItem[] {
  const { estimated, columns } = drawingWordsOf(lang).charts;
  const circle: KeyItem = { text: estimated, sign: { kind: "symbol", symbol: "○", colour: "accent" } };
  const tiers = TIER_ORDER.filter((tier) => targets.some((target) => target.tier === tier));
  return [
    ...(points.some((point) => point.figure.estimated) ? [circle] : []),
    ...tiers.map((tier): KeyItem => {
      const sign = { kind: "level", ...TARGET_LINE, dash: dashOf(tier) } as const;
      return { text: columns.targetOf(tier), sign };
    }),
  ];
}

/** The figure of a period, else its target. */
function spotOf(period: Period, all: readonly Point[], scales: Scales): Spot {
  const found = all.find((point) => samePeriod(point.period, period));
  return found === undefined ? null : pointOf(found, scales);
}
