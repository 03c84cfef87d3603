import { dot, line, link, type Markish, vector } from "@observablehq/plot";
import { type ScaleLinear, scaleLinear } from "d3";
import { type ChartWords, chartWords, type TrendEnd } from "../i18n/charts.ts";
import type { Lang } from "../i18n/lang.ts";
import { formatAmount, type UnitName, withBound } from "../i18n/number.ts";
import { formatAxisPeriod, formatPeriod, formatWithinYear } from "../i18n/period.ts";
import { compare } from "../ledger/fraction.ts";
import { comparePeriods, endYear, isFullYear, type Period } from "../ledger/period.ts";
import type { Bound } from "../measures/result.ts";
import { type Axis, axisY, gridY, numbersWidth, within } from "./axis.ts";
import {
  type Chart,
  type ChartTable,
  type Given,
  isUncertain,
  type Shown,
  type Spot,
  shown,
  WIDTH,
} from "./chart.ts";
import { ACCENT, INK_SOFT, type KeyItem, key, type Label, labels, PAPER } from "./marks.ts";
import { placeLabels, type Room, roomsAlong } from "./placing.ts";
import { tableCell } from "./table.ts";
import { drawn, inUnit, printed, type Telling } from "./telling.ts";
import { SMALL } from "./text.ts";

export type Tier = "committed" | "stretch" | "planned";

export interface TrendPoint {
  readonly period: Period;
  readonly figure: Given;
}

export interface TrendTarget extends TrendPoint {
  readonly tier: Tier;
}

export interface TrendInput {
  readonly id: string;
  /** Whose figures: 松原市. */
  readonly subject: string;
  /** Of what: 实际到位资金. */
  readonly measure: string;
  readonly unit: UnitName;
  readonly decimals: number;
  /** One a period, in any order. */
  readonly points: readonly TrendPoint[];
  readonly targets?: readonly TrendTarget[];
}

interface Point {
  readonly period: Period;
  readonly figure: Shown;
  /** Its day on the axis. */
  readonly at: number;
  readonly value: number;
  readonly uncertain: boolean;
}

const TOP = 18;
const PLOT_HEIGHT = 150;
/** With more points than this only the ends and the extremes carry their figure. */
const MANY = 12;
const TIERS = ["committed", "planned", "stretch"] as const;
const TARGET = "var(--target)";
const DASHES: Readonly<Record<Tier, string | undefined>> = {
  committed: undefined,
  stretch: "2 2",
  planned: "6 2",
};

/** Figures over time, each point with its certainty, gaps left open, and the targets of their spans. */
export function trendChart(input: TrendInput, lang: Lang): Chart {
  const words = chartWords[lang];
  const telling = inUnit(input.unit, input.decimals, lang);
  const points = pointsOf(input.points, telling);
  const picture = points.length < 2 ? null : draw(input, points, telling, lang);
  const rows = tableRows(input);
  const title = titleOf(input, points, lang);
  return {
    id: input.id,
    kind: "trend",
    title,
    subtitle: subtitleOf(points, telling, lang),
    summary: words.trend.summary(
      title,
      points.map((p) => ({ name: formatPeriod(p.period, lang), figure: told(p, input, lang) })),
    ),
    width: WIDTH,
    height: picture?.height ?? 0,
    draw: picture && { x: picture.x, y: picture.y, marks: picture.marks },
    table: table(input, rows, telling, lang),
    notes: notesOf(points, picture, words),
    spots: rows.map((period) => picture?.spot(period) ?? null),
  };
}

function pointsOf(all: readonly TrendPoint[], telling: Telling): Point[] {
  const sorted = all.toSorted((a, b) => comparePeriods(a.period, b.period));
  return sorted.flatMap(({ period, figure: given }) => {
    const figure = shown(given);
    if (figure === null) return [];
    return {
      period,
      figure,
      at: dayOf(period),
      value: drawn(figure, telling),
      uncertain: isUncertain(figure),
    };
  });
}

/** A figure counted up to a day stands at that day; one of a whole year, quarter or month in its middle. */
function dayOf(period: Period): number {
  return period.interval && !isFullYear(period) ? period.to : (period.from + period.to) / 2;
}

interface Picture {
  readonly x: { readonly domain: [number, number]; readonly range: [number, number] };
  readonly y: Axis["options"];
  readonly marks: Markish[];
  readonly height: number;
  readonly fromZero: boolean;
  readonly gaps: boolean;
  spot(period: Period): Spot;
}

function draw(input: TrendInput, points: readonly Point[], telling: Telling, lang: Lang): Picture {
  const targets = targetsOf(input, telling);
  const bottom = TOP + PLOT_HEIGHT;
  const domain = valueDomain([...points.map((p) => p.value), ...targets.map((t) => t.value)]);
  const y = axisY(domain, [bottom, TOP], telling);
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
        ...valueLabels(points, targets, runs, scales, telling),
      ]),
      ...legend.marks,
    ],
  };
}

interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

interface Target extends Point {
  readonly tier: Tier;
}

function targetsOf(input: TrendInput, telling: Telling): Target[] {
  return (input.targets ?? []).flatMap((target) =>
    pointsOf([target], telling).map((point) => ({ ...point, tier: target.tier })),
  );
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

/** Points joined by one kind of line. */
interface Run {
  readonly kind: "certain" | "uncertain" | "gap";
  readonly from: Point;
  readonly to: Point;
}

/** Each point and the next: joined where no period between them is missing. */
function runsOf(points: readonly Point[]): Run[] {
  const pairs = points.slice(1).map((to, i) => ({ from: points[i] as Point, to }));
  const usual = Math.min(...pairs.map(({ from, to }) => to.at - from.at));
  return pairs.map(({ from, to }) => {
    const gap = to.at - from.at > usual * 1.5;
    return { from, to, kind: gap ? "gap" : from.uncertain || to.uncertain ? "uncertain" : "certain" };
  });
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

/** The periods under the axis: every one, or every second, third … as far as they stand apart. */
function timeLabels(points: readonly Point[], x: Scales["x"], y: number, lang: Lang): Label[] {
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
function valueLabels(
  points: readonly Point[],
  targets: readonly Target[],
  runs: readonly Run[],
  { x, y }: Scales,
  telling: Telling,
): Label[] {
  const at = ({ at, value }: Point): [number, number] => [x(at), y(value)];
  const obstacles = [
    ...points.map((p) => around(at(p), 4)),
    ...points.flatMap((p) => arrowRoom(at(p), p.figure.bound)),
    ...runs.filter((run) => run.kind !== "gap").flatMap(({ from, to }) => roomsAlong(at(from), at(to))),
    ...targets.flatMap((t) => roomsAlong([x(t.period.from), y(t.value)], [x(t.period.to), y(t.value)])),
  ];
  const first = points[0] as Point;
  const last = points.at(-1) as Point;
  const sorted = points.toSorted((a, b) => b.value - a.value);
  const some = points.length > MANY ? [sorted[0] as Point, sorted.at(-1) as Point] : sorted;
  const order = new Set([last, first, ...some]);
  const wanted = [...order].map((point) => ({
    places: placesAround(at(point), printed(point.figure, telling), point === last),
    must: point === last,
  }));
  const aims = targets
    .toReversed()
    .toSorted((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier))
    .map((t) => ({ places: targetPlaces(t, { x, y }, telling) }));
  const picture = { left: 0, right: WIDTH, top: 0, bottom: TOP + PLOT_HEIGHT };
  return placeLabels([...wanted.slice(0, 1), ...aims, ...wanted.slice(1)], picture, obstacles);
}

function around([x, y]: readonly [number, number], r: number): Room {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function arrowRoom([x, y]: readonly [number, number], bound: Bound): Room[] {
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

function targetPlaces(target: Target, { x, y }: Scales, telling: Telling): Label[] {
  const text = printed(target.figure, telling);
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

/** Every period of a figure or a target, the oldest first. */
function tableRows({ points, targets = [] }: TrendInput): Period[] {
  const all = new Map([...points, ...targets].map(({ period }) => [period.text, period]));
  return [...all.values()].sort(comparePeriods);
}

function table(input: TrendInput, rows: readonly Period[], telling: Telling, lang: Lang): ChartTable {
  const { columns, trend } = chartWords[lang];
  const targets = input.targets ?? [];
  const tiers = TIERS.filter((tier) => targets.some((t) => t.tier === tier));
  const cell = (among: readonly TrendPoint[], period: Period) =>
    tableCell(among.find((one) => one.period.text === period.text)?.figure, telling, lang);
  return {
    caption: trend.caption(input.subject, input.measure),
    columns: [
      { key: "period", label: columns.period, numeric: false },
      { key: "figure", label: input.measure, numeric: true, unit: telling.name },
      ...tiers.map((tier) => ({
        key: tier,
        label: columns.targetOf(tier),
        numeric: true,
        unit: telling.name,
      })),
    ],
    rows: rows.map((period) => [
      formatPeriod(period, lang),
      cell(input.points, period),
      ...tiers.map((tier) =>
        cell(
          targets.filter((t) => t.tier === tier),
          period,
        ),
      ),
    ]),
  };
}

/** The figure in words, with unit and bound. */
function told({ figure }: Point, { unit, decimals }: TrendInput, lang: Lang): string {
  return withBound(formatAmount(figure.value, decimals, unit, lang), figure.bound, lang);
}

function titleOf(input: TrendInput, points: readonly Point[], lang: Lang): string {
  const words = chartWords[lang].trend;
  const { subject, measure } = input;
  const end = (p: Point): TrendEnd => ({
    period: formatPeriod(p.period, lang),
    amount: told(p, input, lang),
  });
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return words.nothing(subject, measure);
  if (first === last) return words.only(subject, measure, end(last));
  return words.change(
    subject,
    measure,
    end(first),
    end(last),
    compare(last.figure.value, first.figure.value),
  );
}

function subtitleOf(points: readonly Point[], telling: Telling, lang: Lang): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return telling.name;
  return chartWords[lang].trend.subtitle(
    telling.name,
    formatPeriod(first.period, lang),
    formatPeriod(last.period, lang),
  );
}

function notesOf(points: readonly Point[], picture: Picture | null, words: ChartWords): string[] {
  if (picture === null) return [];
  return [
    ...(picture.fromZero ? [] : [words.trend.notFromZero]),
    ...(picture.gaps ? [words.trend.gaps] : []),
    ...(points.some((p) => p.uncertain) ? [words.uncertainNote] : []),
  ];
}
