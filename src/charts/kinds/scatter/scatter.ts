import { type Markish, ruleX } from "@observablehq/plot";
import type { Told } from "../../../i18n/chart-facts.ts";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { compare, ZERO } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import {
  type Chart,
  type ChartTable,
  chartOf,
  type Given,
  isUncertain,
  type Picture,
  type Shown,
  type Spot,
  shown,
  WIDTH,
} from "../../chart.ts";
import {
  type Axis,
  axisX,
  axisY,
  fromZero,
  gridX,
  gridY,
  numbersWidth,
  scheduleLabel,
} from "../../parts/axis.ts";
import { judgedItems, key } from "../../parts/key.ts";
import { type Label, pixel } from "../../parts/label.ts";
import { LEAST_FIGURES } from "../../parts/limits.ts";
import { labels, NOTE, SCHEDULE_LINE } from "../../parts/marks.ts";
import { around, boxesAlong, placeLabels } from "../../parts/placing.ts";
import { notesOn } from "../../parts/saying.ts";
import { isSign, MIDDLE, signMarks } from "../../parts/signs.ts";
import { chartTable, figureColumn, textColumn } from "../../parts/table.ts";
import { SMALL, TEXT, textWidth } from "../../parts/text.ts";
import { drawn, GROWTH, PERCENT, printed } from "../../parts/value-format.ts";
import { colourOf, type Standing, signOf } from "../../parts/verdict.ts";

export interface ScatterPoint extends Standing {
  readonly label: string;
  readonly href?: string;
  /** Actual ÷ target: across. */
  readonly completion: Given;
  /** On the year before: upwards. */
  readonly growth: Given;
  readonly highlight?: boolean;
}

/** A point with both its figures, and its number among all points. */
export interface Spotted extends ScatterPoint {
  readonly completion: Shown;
  readonly growth: Shown;
  readonly index: number;
}

export interface ScatterInput {
  readonly id: string;
  /** Whose points: 松原市各县区. */
  readonly subject: string;
  /** Of what: 实际到位资金. */
  readonly measure: string;
  readonly period: Period;
  readonly schedule?: Given;
  readonly points: readonly ScatterPoint[];
}

/** Completion against growth: who is ahead of schedule and still grows, and who is neither. */
export function scatterChart(input: ScatterInput, lang: Lang): Chart {
  const words = drawingWordsOf(lang).charts.scatter;
  const spotted = spottedOf(input.points);
  const told = spotted.map((one) => toldOf(one, lang));
  const title = titleOf(input, spotted, told, lang);
  const figures = spotted.flatMap(({ completion, growth }) => [completion, growth]);
  const there = new Set(spotted.map(({ index }) => index));
  const missing = input.points.filter((_, i) => there.size > 0 && !there.has(i)).map(({ label }) => label);
  const said = {
    title,
    subtitle: words.subtitle(input.measure, formatPeriod(input.period, lang)),
    summary: words.summary(title, told),
    table: tableOf(input, lang),
    notes: notesOn(figures, missing, lang),
  };
  const schedule = shown(input.schedule);
  const picture = spotted.length < LEAST_FIGURES ? null : scatterPicture(spotted, schedule, lang);
  return chartOf("scatter", input.id, said, picture);
}

function spottedOf(points: readonly ScatterPoint[]): Spotted[] {
  return points.flatMap((point, index) => {
    const [completion, growth] = [shown(point.completion), shown(point.growth)];
    return completion === null || growth === null ? [] : [{ ...point, completion, growth, index }];
  });
}

function tableOf({ subject, measure, period, points }: ScatterInput, lang: Lang): ChartTable {
  const { columns, scatter } = drawingWordsOf(lang).charts;
  const all = [
    textColumn<ScatterPoint>("place", columns.place, (point) => point.label),
    figureColumn<ScatterPoint>("completion", columns.completion, PERCENT, (point) => point.completion),
    figureColumn<ScatterPoint>("growth", columns.growth, GROWTH, (point) => point.growth),
  ];
  return chartTable(scatter.caption(subject, measure, formatPeriod(period, lang)), points, all, lang);
}

/** How many are ahead of schedule and grow as well. */
function titleOf(
  { subject, measure, schedule }: ScatterInput,
  spotted: readonly Spotted[],
  told: readonly Told[],
  lang: Lang,
): string {
  const words = drawingWordsOf(lang).charts.scatter;
  const [only, ...others] = told;
  if (only === undefined) return words.nothing(subject, measure);
  if (others.length === 0) return words.only(only.name, measure, only.figure);
  const line = shown(schedule);
  const grows = spotted.filter(({ growth }) => compare(growth.value, ZERO) > 0);
  if (line === null) return words.growing(subject, spotted.length, grows.length);
  const both = grows.filter(({ completion }) => compare(completion.value, line.value) >= 0);
  return words.title(subject, spotted.length, both.length);
}

function toldOf({ label, completion, growth }: Spotted, lang: Lang): Told {
  const figure = drawingWordsOf(lang).charts.scatter.point(
    printed(completion, PERCENT),
    printed(growth, GROWTH),
  );
  return { name: label, figure };
}

/** A point in the units of both axes. */
interface Placed extends Spotted {
  readonly x: number;
  readonly y: number;
}

interface Axes {
  readonly x: Axis;
  readonly y: Axis;
}

const TOP = 24;
const BOTTOM = 254;

function scatterPicture(spotted: readonly Spotted[], schedule: Shown | null, lang: Lang): Picture {
  const words = drawingWordsOf(lang).charts.scatter;
  const placed = spotted.map((one): Placed => {
    return { ...one, x: drawn(one.completion, PERCENT), y: drawn(one.growth, GROWTH) };
  });
  const line = schedule === null ? [] : [drawn(schedule, PERCENT)];
  const y = axisY(
    fromZero(
      placed.map((one) => one.y),
      6,
    ),
    [BOTTOM, TOP],
    GROWTH,
  );
  const left = numbersWidth(y);
  const x = axisX(fromZero([...placed.map((one) => one.x), ...line]), [left, WIDTH - 8], PERCENT);
  const [across, up] = [gridY(y, left, WIDTH), gridX(x, BOTTOM, BOTTOM + 4)];
  const legend = key(judgedItems(spotted, lang), BOTTOM + 36);
  const { stroke, dash: strokeDasharray } = SCHEDULE_LINE;
  const taken = textWidth(words.growth, SMALL) + 12;
  const ends = { y1: pixel(() => TOP - 6), y2: pixel(() => BOTTOM) };
  return {
    x: x.options,
    y: y.options,
    height: BOTTOM + 36 + legend.height,
    spots: placed.map((one): [number, Spot] => [one.index, pointOf(one, { x, y })]),
    marks: [
      ...across.marks,
      ...up.marks,
      ...line.map((at) => ruleX([at], { ...ends, stroke, strokeDasharray })),
      ...dots(placed, { x, y }),
      ...labels([
        ...across.words,
        ...up.words,
        { x: 0, y: 11, text: words.growth, anchor: "start", ...NOTE },
        { x: WIDTH, y: BOTTOM + 32, text: words.completion, anchor: "end", ...NOTE },
        ...(schedule === null ? [] : [scheduleLabel(schedule, x, PERCENT, lang, taken)]),
        ...names(placed, { x, y }, left, line),
      ]),
      ...legend.marks,
    ],
  };
}

function pointOf({ x, y }: Placed, axes: Axes): readonly [number, number] {
  return [axes.x.scale(x), axes.y.scale(y)];
}

/** By the sign of its judgement, else as a dot; hollow where it is uncertain. */
function dots(placed: readonly Placed[], axes: Axes): Markish[] {
  const styled = placed.map((one) => {
    const [x, y] = pointOf(one, axes);
    const open = isUncertain(one.completion) || isUncertain(one.growth);
    const text = signOf(one)?.symbol ?? "●";
    return {
      x,
      y: y + TEXT * MIDDLE,
      text: isSign({ text }) ? text : "●",
      fill: `var(--${colourOf(one)})`,
      open,
    };
  });
  return signMarks(styled);
}

/** The names that have room: the page's own place first, then what is ahead and grows, then the outermost. */
function names(placed: readonly Placed[], axes: Axes, left: number, line: readonly number[]): Label[] {
  const middle = { x: (left + WIDTH) / 2, y: (TOP + BOTTOM) / 2 };
  const points = placed.map((one) => {
    const [x, y] = pointOf(one, axes);
    return { one, at: [x, y] as const, far: Math.hypot(x - middle.x, y - middle.y) };
  });
  const order = points.toSorted((a, b) => {
    const own = Number(b.one.highlight ?? false) - Number(a.one.highlight ?? false);
    return own || best(b.one) - best(a.one) || b.far - a.far || a.one.index - b.one.index;
  });
  const lines = line.map((at) => axes.x.scale(at));
  const obstacles = [
    ...points.map(({ at }) => around(at, 5)),
    ...lines.flatMap((x) => boxesAlong([x, TOP], [x, BOTTOM])),
  ];
  // The one that the title is about is named whatever it crosses.
  const alone = placed.filter(best).length === 1;
  const wanted = order.map(({ one, at }) => ({
    places: namePlaces(one, at),
    must: one.highlight === true || (best(one) > 0 && alone),
  }));
  return placeLabels(wanted, { left, right: WIDTH, top: TOP - 6, bottom: BOTTOM }, obstacles);
}

const best = (one: Placed) => Number(colourOf(one) === "ahead" && one.y > 0);

function namePlaces({ label, highlight }: Placed, [x, y]: readonly [number, number]): Label[] {
  const style = { text: label, size: SMALL, ...(highlight ? { bold: true } : {}) };
  return [
    { x: x + 8, y: y + 4, anchor: "start", ...style },
    { x: x - 8, y: y + 4, anchor: "end", ...style },
    { x, y: y - 8, ...style },
    { x, y: y + 16, ...style },
  ];
}
