import { dot, line, link, type Markish, vector } from "@observablehq/plot";
import { scaleLinear } from "d3";
import { chartWords } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import type { Period } from "../../../ledger/period.ts";
import type { Bound } from "../../../measures/result.ts";
import { type Spot, WIDTH } from "../../chart.ts";
import { type Axis, axisY, gridY, numbersWidth } from "../../parts/axis.ts";
import { type KeyItem, key } from "../../parts/key.ts";
import { ACCENT, labels, PAPER } from "../../parts/marks.ts";
import type { ValueFormat } from "../../parts/value-format.ts";
import { timeLabels, valueLabels } from "./trend-labels.ts";
import {
  PLOT_HEIGHT,
  type Point,
  type Run,
  runsOf,
  type Scales,
  TARGET,
  type Target,
  TIERS,
  type Tier,
  TOP,
} from "./trend-points.ts";

const DASHES: Readonly<Record<Tier, string | undefined>> = {
  committed: undefined,
  stretch: "2 2",
  planned: "6 2",
};

export interface Picture {
  readonly x: { readonly domain: [number, number]; readonly range: [number, number] };
  readonly y: Axis["options"];
  readonly marks: Markish[];
  readonly height: number;
  readonly fromZero: boolean;
  readonly gaps: boolean;
  spot(period: Period): Spot;
}

export function draw(
  points: readonly Point[],
  targets: readonly Target[],
  format: ValueFormat,
  lang: Lang,
): Picture {
  const bottom = TOP + PLOT_HEIGHT;
  const domain = valueDomain([...points.map((p) => p.value), ...targets.map((t) => t.value)]);
  const y = axisY(domain, [bottom, TOP], format);
  const left = numbersWidth(y);
  const x = timeScale(points, targets, [left, WIDTH]);
  const runs = runsOf(points);
  const grid = gridY(y, left, WIDTH);
  const legend = key(keyItems(points, targets, lang), bottom + 22);
  const scales = { x, y: y.scale };
  return {
    x: { domain: x.domain() as [number, number], range: [left, WIDTH] },
    y: y.options,
    fromZero: domain[0] <= 0 && domain[1] >= 0,
    gaps: runs.some((run) => run.kind === "gap"),
    height: Math.ceil(bottom + 22 + legend.height),
    spot: (period) => spotOf(period, points, targets, scales),
    marks: [
      ...grid.marks,
      ...targetMarks(targets),
      ...runMarks(runs),
      ...pointMarks(points),
      ...labels([
        ...grid.words,
        ...timeLabels(points, x, bottom + 16, lang),
        ...valueLabels(points, targets, runs, scales, format),
      ]),
      ...legend.marks,
    ],
  };
}

/** From zero, unless the figures keep so close together that their change would not show. */
function valueDomain(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const close = low > 0 && high - low < high / 7 && high > low;
  const from = close ? low - (high - low) / 2 : Math.min(0, low);
  const [first = 0, last = 1] = scaleLinear([from, high > from ? high : from + 1], [0, 1])
    .nice(4)
    .domain();
  return [first, last];
}

/** Days across the picture, with room at both ends for the first and the last point. */
function timeScale(points: readonly Point[], targets: readonly Target[], range: [number, number]) {
  const days = [...points.map((p) => p.at), ...targets.flatMap((t) => [t.period.from, t.period.to])];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const edge = (last - first) * 0.06;
  return scaleLinear([first - edge, last + edge], range);
}

function runMarks(runs: readonly Run[]): Markish[] {
  const style = { stroke: ACCENT, strokeWidth: 2 };
  return (["certain", "uncertain"] as const).map((kind) =>
    line(
      runs.flatMap((run, z) =>
        run.kind === kind ? [run.from, run.to].map((point) => ({ ...point, z })) : [],
      ),
      { x: "at", y: "value", z: "z", ...style, ...(kind === "uncertain" ? { strokeDasharray: "4 3" } : {}) },
    ),
  );
}

/** Full where certain, hollow where not; an arrow on the side to which a bound is open. */
function pointMarks(points: readonly Point[]): Markish[] {
  const at = { x: "at", y: "value", r: 3.5 } as const;
  const open = (bounds: readonly Bound[], rotate: number) =>
    vector(
      points.filter((p) => bounds.includes(p.figure.bound)),
      { x: "at", y: "value", length: 15, rotate, anchor: "start", r: 2.5, stroke: ACCENT },
    );
  return [
    open([">=", ">"], 0),
    open(["<=", "<"], 180),
    dot(
      points.filter((p) => !p.uncertain),
      { ...at, fill: ACCENT },
    ),
    dot(
      points.filter((p) => p.uncertain),
      { ...at, fill: PAPER, stroke: ACCENT },
    ),
  ];
}

/** A level line over the whole span of each target. */
function targetMarks(targets: readonly Target[]): Markish[] {
  return TIERS.map((tier) => {
    const dash = DASHES[tier];
    return link(
      targets
        .filter((target) => target.tier === tier)
        .map(({ period, value }) => ({ from: period.from, to: period.to, value })),
      {
        x1: "from",
        x2: "to",
        y1: "value",
        y2: "value",
        stroke: TARGET,
        strokeWidth: 2,
        ...(dash === undefined ? {} : { strokeDasharray: dash }),
      },
    );
  });
}

function keyItems(points: readonly Point[], targets: readonly Target[], lang: Lang): KeyItem[] {
  const words = chartWords[lang];
  const tiers = TIERS.filter((tier) => targets.some((t) => t.tier === tier));
  return [
    ...(points.some((p) => p.figure.estimated)
      ? [{ text: words.estimated, sign: { kind: "symbol", symbol: "○", colour: "accent" } } as const]
      : []),
    ...tiers.map((tier): KeyItem => {
      const dash = DASHES[tier];
      const sign = {
        kind: "level",
        stroke: TARGET,
        width: 2,
        ...(dash === undefined ? {} : { dash }),
      } as const;
      return { text: words.columns.targetOf(tier), sign };
    }),
  ];
}

function spotOf(
  period: Period,
  points: readonly Point[],
  targets: readonly Target[],
  { x, y }: Scales,
): Spot {
  const same = (p: Point) => p.period.text === period.text;
  const found = points.find(same) ?? targets.find(same);
  return found === undefined ? null : [x(found.at), y(found.value)];
}
