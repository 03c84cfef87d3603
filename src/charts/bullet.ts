import type { Markish } from "@observablehq/plot";
import { type ChartWords, chartWords, type Told } from "../i18n/charts.ts";
import type { Lang } from "../i18n/lang.ts";
import { measureWords } from "../i18n/measures.ts";
import { formatAmount, formatPercent, formatPoints, type UnitName, withBound } from "../i18n/number.ts";
import { formatPeriod } from "../i18n/period.ts";
import { absolute, compare, divide, ONE } from "../ledger/fraction.ts";
import type { Period } from "../ledger/period.ts";
import type { Band } from "../measures/schedule.ts";
import { type Axis, axisX, gridX, within } from "./axis.ts";
import {
  type Chart,
  type ChartTable,
  type Given,
  isUncertain,
  shown,
  type TableColumn,
  WIDTH,
} from "./chart.ts";
import {
  type Box,
  bandColour,
  bandItems,
  boxes,
  fillOf,
  INK_SOFT,
  judged,
  judgedWidth,
  type KeyItem,
  key,
  type Label,
  labels,
  lines,
  SCHEDULE_LINE,
  TARGET_LINE,
  type Upright,
  uprights,
} from "./marks.ts";
import { linksOf, tableCell } from "./table.ts";
import { drawn, inPercent, inPoints, inUnit, printed } from "./telling.ts";
import { LINE, SMALL, textWidth, wrap } from "./text.ts";

/** One thing with a target: an indicator of a place, or a place of an indicator. */
export interface BulletRow {
  readonly label: string;
  readonly href?: string;
  readonly actual: Given;
  /** The committed target, or the one that the row is judged by. */
  readonly target: Given;
  readonly stretch?: Given;
  /** Actual ÷ target. */
  readonly completion: Given;
  /** The share of the target's period that has passed. */
  readonly schedule?: Given;
  /** Completion − schedule. */
  readonly ahead?: Given;
  readonly band?: Band | null;
  readonly unit: UnitName;
  readonly decimals: number;
}

export interface BulletInput {
  readonly id: string;
  /** Whose targets these are: 松原市. */
  readonly subject: string;
  readonly period: Period;
  readonly rows: readonly BulletRow[];
}

/** One row alone, with what the whole chart would say of it. */
export interface BulletBarInput extends BulletRow {
  readonly id: string;
  readonly subject: string;
  readonly period: Period;
}

/** A row that can be drawn: completion in percent of its target. */
interface Bar {
  readonly row: BulletRow;
  readonly index: number;
  readonly done: number;
  readonly stretch: number | null;
  /** Null as well at the end of the span, where it would hide behind the target. */
  readonly schedule: number | null;
  readonly uncertain: boolean;
  /** 45.3%, the schedule as well. */
  readonly printed: string;
  readonly printedSchedule: string;
  /** 31.1 / 118亿元 */
  readonly told: string;
}

const PERCENT = inPercent();
const POINTS = inPoints();
/** Of a bar, and between a bar and the next row's name. */
const HEIGHT = 14;
const GAP = 8;

/** Actual against committed target, stretch target and schedule, each row in percent of its target. */
export function bulletChart(input: BulletInput, lang: Lang): Chart {
  const words = chartWords[lang];
  const bars = barsOf(input.rows, lang, words);
  const picture = bars.length === 0 ? null : draw(bars, lang);
  return {
    id: input.id,
    kind: "bullet",
    ...saying(input, bars, lang),
    subtitle: words.bullet.subtitle(formatPeriod(input.period, lang)),
    width: WIDTH,
    height: picture?.height ?? 0,
    draw: picture && { x: picture.axis.options, marks: picture.marks },
    table: table(input, lang),
    notes: bars.some((bar) => bar.uncertain) ? [words.uncertainNote] : [],
    spots: input.rows.map((_, i) => picture?.spots.get(i) ?? null),
  };
}

/** The bar of one key figure: no words, no numbers, as high as a line. */
export function bulletBar(input: BulletBarInput, lang: Lang): Chart {
  const whole = bulletChart({ ...input, rows: [input] }, lang);
  const [bar] = barsOf([input], lang, chartWords[lang]);
  const [width, height] = [160, HEIGHT + 4];
  const chart: Chart = { ...whole, kind: "bullet-bar", width, height, draw: null, spots: [null] };
  if (bar === undefined) return chart;
  const domain: [number, number] = [0, reachOf([bar])];
  const placed = { bar, y: 2 };
  const marks = [...boxes(boxesOf(placed)), ...uprights(uprightsOf(placed))];
  return { ...chart, draw: { x: { domain, range: [1, width - 1] }, marks } };
}

/** The greatest percentage to be drawn, at least the whole target. */
function reachOf(bars: readonly Bar[]): number {
  return Math.max(100, ...bars.flatMap(({ done, stretch, schedule }) => [done, stretch ?? 0, schedule ?? 0]));
}

function barsOf(rows: readonly BulletRow[], lang: Lang, words: ChartWords): Bar[] {
  return rows.flatMap((row, index) => {
    const completion = shown(row.completion);
    const passed = shown(row.schedule);
    const schedule = passed !== null && compare(passed.value, ONE) < 0 ? passed : null;
    if (completion === null) return [];
    return {
      row,
      index,
      done: drawn(completion, PERCENT),
      stretch: stretchOf(row),
      schedule: schedule && drawn(schedule, PERCENT),
      uncertain: isUncertain(completion),
      printed: printed(completion, PERCENT),
      printedSchedule: schedule === null ? "" : printed(schedule, PERCENT),
      told: told(row, lang, words),
    };
  });
}

/** The stretch target in percent of the committed one, where both are known. */
function stretchOf(row: BulletRow): number | null {
  const [stretch, target] = [shown(row.stretch), shown(row.target)];
  if (stretch === null || target === null || target.value.n === 0n) return null;
  return drawn({ value: divide(stretch.value, target.value) }, PERCENT);
}

/** `31.1 / 118亿元` */
function told({ actual, target, unit, decimals }: BulletRow, lang: Lang, words: ChartWords): string {
  const telling = inUnit(unit, decimals, lang);
  const [a, t] = [shown(actual), shown(target)];
  return a === null || t === null
    ? ""
    : words.bullet.of(printed(a, telling), printed(t, telling), telling.name);
}

interface Picture {
  readonly marks: Markish[];
  readonly axis: Axis;
  readonly height: number;
  readonly spots: ReadonlyMap<number, readonly [number, number]>;
}

function draw(bars: readonly Bar[], lang: Lang): Picture {
  const numbers = judgedWidth(bars.map((bar) => bar.printed));
  const axis = axisX([0, reachOf(bars)], [0.5, WIDTH - numbers], PERCENT);
  const schedule = commonSchedule(bars);
  const placed = place(bars, schedule === null ? 0 : 16);
  const bottom = (placed.at(-1)?.bottom ?? 0) - GAP;
  const grid = gridX(axis, bottom, bottom + 4);
  const legend = key(keyItems(bars, schedule, lang), bottom + 22);
  return {
    axis,
    height: Math.ceil(bottom + 22 + legend.height),
    spots: new Map(placed.map(({ bar, y }) => [bar.index, [axis.scale(bar.done), y + HEIGHT / 2]])),
    marks: [
      ...grid.marks,
      ...boxes(placed.flatMap(boxesOf)),
      ...uprights(placed.flatMap(uprightsOf)),
      ...labels([
        ...placed.flatMap((row) => row.words),
        ...grid.words,
        ...scheduleLabel(schedule, axis, chartWords[lang]),
      ]),
      ...legend.marks,
    ],
  };
}

/** A bar of the schedule that all rows share, or null where they differ or have none. */
function commonSchedule(bars: readonly Bar[]): Bar | null {
  const [first] = bars;
  const same = bars.every((bar) => bar.schedule === first?.schedule);
  return same && first !== undefined && first.schedule !== null ? first : null;
}

interface PlacedBar {
  readonly bar: Bar;
  /** Top of the bar, and of the next row. */
  readonly y: number;
  readonly bottom: number;
  readonly words: Label[];
}

function place(bars: readonly Bar[], top: number): PlacedBar[] {
  let y = top;
  return bars.map((bar) => {
    const placed = placeBar(bar, y);
    y = placed.bottom;
    return placed;
  });
}

/** The name and the figures on one line where there is room, else the figures under the name. */
function placeBar(bar: Bar, top: number): PlacedBar {
  const beside = WIDTH - textWidth(bar.told, SMALL) - 14;
  const apart = textWidth(bar.row.label) > beside * (beside < 150 ? 1 : 2);
  const name = wrap(bar.row.label, apart ? WIDTH : beside);
  const height = (name.length + (apart ? 1 : 0)) * LINE;
  const y = top + height + 6;
  return {
    bar,
    y,
    bottom: y + HEIGHT + GAP,
    words: [
      ...lines(name, { x: 0, y: top + LINE, anchor: "start" }),
      {
        x: apart ? 0 : WIDTH,
        y: top + height,
        text: bar.told,
        size: SMALL,
        fill: INK_SOFT,
        anchor: apart ? "start" : "end",
      },
      ...judged(bar.printed, bar.row.band, WIDTH, y + 11),
    ],
  };
}

/** The target's track, an outline on to the stretch target, and the bar in it. */
function boxesOf({ bar, y }: Pick<PlacedBar, "bar" | "y">): Box[] {
  const colour = bandColour(bar.row.band);
  const edge = bar.uncertain ? { stroke: `var(--${colour})` } : {};
  const track: Box = { x1: 0, x2: 100, y1: y, y2: y + HEIGHT, fill: "var(--accent-soft)" };
  const done: Box = {
    x1: 0,
    x2: bar.done,
    y1: y + 3.5,
    y2: y + HEIGHT - 3.5,
    fill: fillOf(colour, bar.uncertain),
    ...edge,
  };
  if (bar.stretch === null || bar.stretch <= 100) return [track, done];
  const further = { x1: 100, x2: bar.stretch, y1: y + 0.5, y2: y + HEIGHT - 0.5 };
  return [track, { ...further, fill: "none", stroke: "var(--target)", dash: "2 2" }, done];
}

/** The mark of the target, and of the schedule. */
function uprightsOf({ bar, y }: Pick<PlacedBar, "bar" | "y">): Upright[] {
  const ends = { y1: y - 2, y2: y + HEIGHT + 2 };
  const target = { x: 100, ...ends, ...TARGET_LINE };
  return bar.schedule === null ? [target] : [target, { x: bar.schedule, ...ends, ...SCHEDULE_LINE }];
}

/** Where all rows share one schedule, it is written over its marks. */
function scheduleLabel(bar: Bar | null, axis: Axis, words: ChartWords): Label[] {
  if (bar === null || bar.schedule === null) return [];
  const text = words.scheduleAt(bar.printedSchedule);
  return [{ x: within(axis.scale(bar.schedule), text, SMALL), y: 11, text, size: SMALL, fill: INK_SOFT }];
}

function keyItems(bars: readonly Bar[], common: Bar | null, lang: Lang): KeyItem[] {
  const words = chartWords[lang];
  const bandWords = measureWords[lang].bands;
  const items: KeyItem[] = [{ text: words.target, sign: { kind: "line", ...TARGET_LINE } }];
  if (bars.some((bar) => bar.stretch !== null && bar.stretch > 100)) {
    items.push({
      text: words.stretch,
      sign: { kind: "box", fill: "none", stroke: "var(--target)", dash: "2 2" },
    });
  }
  if (common === null && bars.some((bar) => bar.schedule !== null)) {
    items.push({ text: words.schedule, sign: { kind: "line", ...SCHEDULE_LINE } });
  }
  return [
    ...items,
    ...bandItems(
      bars.map((bar) => bar.row.band),
      bandWords,
    ),
  ];
}

function table(input: BulletInput, lang: Lang): ChartTable {
  const words = chartWords[lang];
  const { columns } = words;
  const percent = (key: string, label: string): TableColumn => ({ key, label, numeric: true });
  return {
    caption: words.bullet.caption(input.subject, formatPeriod(input.period, lang)),
    columns: [
      { key: "item", label: columns.item, numeric: false },
      percent("actual", columns.actual),
      percent("target", columns.target),
      percent("stretch", columns.stretch),
      { key: "unit", label: columns.unit, numeric: false },
      percent("completion", columns.completion),
      percent("schedule", columns.schedule),
      percent("ahead", columns.ahead),
    ],
    rows: input.rows.map((row) => tableRow(row, lang)),
    ...linksOf(input.rows),
  };
}

function tableRow(row: BulletRow, lang: Lang): string[] {
  const unit = inUnit(row.unit, row.decimals, lang);
  return [
    row.label,
    ...[row.actual, row.target, row.stretch].map((given) => tableCell(given, unit, lang)),
    unit.name,
    tableCell(row.completion, PERCENT, lang),
    tableCell(row.schedule, PERCENT, lang),
    tableCell(row.ahead, POINTS, lang),
  ];
}

/** The title and the summary: the one row told whole, or the best and the worst of several. */
function saying(input: BulletInput, bars: readonly Bar[], lang: Lang): Pick<Chart, "title" | "summary"> {
  const words = chartWords[lang].bullet;
  const sentences = input.rows.map((row) => sentence(row, lang));
  const summary = words.summary(input.subject, formatPeriod(input.period, lang), sentences);
  const [only] = sentences;
  if (input.rows.length === 1 && only !== undefined) return { title: only, summary };
  if (bars.length === 0) return { title: words.nothing(input.subject), summary };
  if (bars.length === 1) return { title: sentence((bars[0] as Bar).row, lang), summary };
  const sorted = bars.toSorted((a, b) => b.done - a.done);
  const [best, worst] = [sorted[0] as Bar, sorted.at(-1) as Bar];
  const judged = bars.filter((bar) => bar.row.band);
  const aheadOf = judged.filter((bar) => bar.row.band === "ahead").length;
  const ends = { best: toldOf(best), worst: toldOf(worst) };
  return { title: words.title({ judged: judged.length, ahead: aheadOf, ...ends }), summary };
}

function toldOf({ row }: Bar): Told {
  const completion = shown(row.completion);
  return { name: row.label, figure: completion === null ? "" : printed(completion, PERCENT) };
}

/** 实际到位资金31.1亿元,完成年度目标的26.4%,低于序时进度6.9个百分点 */
function sentence(row: BulletRow, lang: Lang): string {
  const [actual, completion, ahead] = [shown(row.actual), shown(row.completion), shown(row.ahead)];
  const amount =
    actual && withBound(formatAmount(actual.value, row.decimals, row.unit, lang), actual.bound, lang);
  const share = completion && withBound(formatPercent(completion.value), completion.bound, lang);
  const distance = ahead && {
    points: formatPoints(absolute(ahead.value), lang).replace("+", ""),
    side: ahead.value.n,
  };
  return chartWords[lang].bullet.sentence(row.label, amount, share, distance);
}
