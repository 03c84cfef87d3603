import { dot, line, type Markish, ruleX } from "@observablehq/plot";
import { scaleLinear } from "d3";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { type Picture, type Spot, WIDTH } from "../../chart.ts";
import { axisY, fromZero, gridY, nearRange, numbersWidth } from "../../parts/axis.ts";
import { type KeyItem, key } from "../../parts/key.ts";
import { pixel } from "../../parts/label.ts";
import {
  ACCENT,
  INK_SOFT,
  type Level,
  labels,
  levelLines,
  PAPER,
  TARGET,
  TARGET_LINE,
} from "../../parts/marks.ts";
import { stretchesOf, strokesOf } from "../../parts/strokes.ts";
import { SMALL, textWidth } from "../../parts/text.ts";
import type { ValueFormat } from "../../parts/value-format.ts";
import type { Aim } from "./year-aim.ts";
import { curveLabels, monthLabels } from "./year-curve-labels.ts";
import { at, BOTTOM, type Curve, type Point, type Scales, type Step, stepsOf, TOP } from "./year-lines.ts";

export interface Drawn {
  /** The newest first. */
  readonly curves: readonly Curve[];
  readonly aim: Aim | null;
  /** The rows of the table. */
  readonly months: readonly number[];
  readonly format: ValueFormat;
}

/** The way to a target. */
const PATH_DASH = "4 3";
/** Under which a year is still to be seen on paper. */
const FAINTEST = 0.5;

export function yearCurvePicture({ curves, aim, months, format }: Drawn, lang: Lang): Picture {
  const y = axisY(yearDomain(curves, aim), [BOTTOM, TOP], format);
  const [left, right] = [numbersWidth(y), WIDTH - endsWidth(curves)];
  const x = scaleLinear([0, 12], [left, right]);
  const scales: Scales = { x, y: y.scale };
  const steps = stepsOf(curves);
  const grid = gridY(y, left, right);
  const legend = key(keyItems(curves, aim, lang), BOTTOM + 22);
  return {
    x: { domain: [0, 12], range: [left, right] },
    y: y.options,
    height: BOTTOM + 22 + legend.height,
    spots: months.map((month) => spotOf(month, curves, scales)).entries(),
    marks: [
      ...grid.marks,
      ...curves.map((_, i) => curves.length - 1 - i).flatMap((i) => curveMarks(curves[i], steps[i] ?? [], i)),
      ...aimMarks(aim, scales),
      ...labels([
        ...grid.words,
        ...monthLabels(scales, curves[0]?.year ?? 0, lang),
        ...curveLabels({ curves, steps, aim, scales, format, right }, lang),
      ]),
      ...legend.marks,
    ],
  };
}

/** From zero, or, for what has no way to a target such as a rate, around its figures. */
export function yearDomain(curves: readonly Curve[], aim: Aim | null): [number, number] {
  const values = curves.flatMap(({ points }) => points.map(({ value }) => value));
  const path = aim?.path.map(({ value }) => value) ?? [];
  const all = [...values, ...path, ...(aim === null ? [] : [aim.value])];
  return aim !== null && path.length === 0 ? nearRange(all) : fromZero(all);
}

/** The room at the right for the names of the years. */
function endsWidth(curves: readonly Curve[]): number {
  return Math.max(12, ...curves.slice(1).map(({ year }) => textWidth(String(year), SMALL) + 8));
}

/** A year: the newest strong and with its dots, the others grey, with dots only where no line tells them. */
function curveMarks(curve: Curve | undefined, steps: readonly Step[], age: number): Markish[] {
  if (curve === undefined) return [];
  const stroke = age === 0 ? ACCENT : INK_SOFT;
  const faint = age < 2 ? {} : { strokeOpacity: Math.max(FAINTEST, 1 - (age - 1) * 0.2) };
  const style = { x: "month", y: "value", z: "z", stroke, strokeWidth: age === 0 ? 2.5 : 1.2, ...faint };
  const stretches = stretchesOf(
    steps.map(({ from, to }) => ({ from, to, kind: !from.uncertain && !to.uncertain })),
  );
  const joined = new Set(steps.flatMap(({ from, to }) => [from, to]));
  const dotted = curve.points.filter((point) => age === 0 || point.uncertain || !joined.has(point));
  return [
    line(strokesOf(stretches, true), style),
    line(strokesOf(stretches, false), { ...style, strokeDasharray: "4 3" }),
    ...dotMarks(dotted, stroke, age === 0 ? 3.5 : 2.5),
  ];
}

function dotMarks(points: readonly Point[], stroke: string, r: number): Markish[] {
  const where = { x: "month", y: "value", r } as const;
  return [
    dot(
      points.filter((point) => !point.uncertain),
      { ...where, fill: stroke },
    ),
    dot(
      points.filter((point) => point.uncertain),
      { ...where, fill: PAPER, stroke },
    ),
  ];
}

/** The way from zero, and the target as a line; a limit closes what is below it. */
function aimMarks(aim: Aim | null, { x, y }: Scales): Markish[] {
  if (aim === null) return [];
  const { stroke, width: strokeWidth } = TARGET_LINE;
  const path = aim.path.length === 0 ? [] : [{ month: 0, value: 0 }, ...aim.path];
  const level = y(aim.value);
  const edges = (aim.isCeiling ? [x(0), x(12)] : []).map((at) => ({ x: at, y1: level, y2: level + 6 }));
  const target: Level = { x1: x(0), x2: x(12), y: level, stroke, width: strokeWidth };
  return [
    line(path, { x: "month", y: "value", stroke: TARGET, strokeWidth: 1.2, strokeDasharray: PATH_DASH }),
    ...levelLines([target]),
    ruleX(edges, { x: pixel("x"), y1: pixel("y1"), y2: pixel("y2"), stroke, strokeWidth }),
  ];
}

function keyItems(curves: readonly Curve[], aim: Aim | null, lang: Lang): KeyItem[] {
  const { estimated, target, bullet, yearCurve } = drawingWordsOf(lang).charts;
  const isEstimated = curves.some(({ points }) => points.some(({ figure }) => figure.estimated));
  const path: KeyItem[] =
    aim === null || aim.path.length === 0
      ? []
      : [{ text: yearCurve.path(aim.isEven), sign: { kind: "level", stroke: TARGET, dash: "3 2" } }];
  return [
    ...(aim === null
      ? []
      : [{ text: aim.isCeiling ? bullet.limit : target, sign: { kind: "level", ...TARGET_LINE } } as const]),
    ...path,
    ...(isEstimated
      ? [{ text: estimated, sign: { kind: "symbol", symbol: "○", colour: "accent" } } as const]
      : []),
  ];
}

/** The newest figure of a month. */
function spotOf(month: number, curves: readonly Curve[], scales: Scales): Spot {
  const found = curves.flatMap(({ points }) => points.find((point) => point.month === month) ?? [])[0];
  return found === undefined ? null : at(found, scales);
}
