import type { Markish } from "@observablehq/plot";
import { chartWords } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import { measureWords } from "../../../i18n/measures.ts";
import { formatDecimal } from "../../../i18n/number.ts";
import type { Band } from "../../../measures/schedule.ts";
import { allShown, type Given, isUncertain, type Shown, shown, WIDTH } from "../../chart.ts";
import { type Axis, axisX, within } from "../../parts/axis.ts";
import { bandItems, type KeyItem, key } from "../../parts/key.ts";
import {
  bandColour,
  beside,
  fillOf,
  INK_SOFT,
  judged,
  judgedWidth,
  type Label,
  labels,
  type Rect,
  type Row,
  rects,
  rowsFrom,
  SCHEDULE_LINE,
  TARGET_LINE,
  type Upright,
  uprights,
} from "../../parts/marks.ts";
import { LINE, labelColumn, SMALL, TEXT, widest } from "../../parts/text.ts";
import { drawn, printed, type ValueFormat } from "../../parts/value-format.ts";

/** One place, industry or indicator among those that are ranked. */
export interface RankingRow {
  readonly label: string;
  readonly href?: string;
  readonly figure: Given;
  /** Its rank, where it has one: the first column. */
  readonly rank?: Given;
  /** A target in the same unit, marked on the bar. */
  readonly target?: Given;
  readonly band?: Band | null;
  /** The place that the page is about. */
  readonly highlight?: boolean;
}

/** A row with a figure, and the text set at the end of its bar. */
export interface Ranked {
  readonly row: RankingRow;
  readonly figure: Shown;
  readonly index: number;
  readonly printed: string;
}

/** The width that names may take before they wrap. */
const MOST = 130;
const GAP = 4;
const BAR = 11;

interface Picture {
  readonly marks: Markish[];
  readonly axis: Axis;
  readonly height: number;
  readonly spots: ReadonlyMap<number, readonly [number, number]>;
}

interface Placed extends Ranked, Row {}

export function draw(
  ranked: readonly Ranked[],
  schedule: Shown | null,
  format: ValueFormat,
  lang: Lang,
): Picture {
  const ranks = ranked.map(({ row }) => rankText(row));
  const left = ranks.some((rank) => rank !== "") ? Math.ceil(widest(ranks, SMALL)) + 6 : 0;
  const labelled = labelColumn(
    ranked.map(({ row }) => row.label),
    MOST,
  );
  const plain = ranked.some(({ row }) => row.highlight);
  const rows = rowsFrom(labelled.lines, schedule === null ? 2 : 18, { least: LINE + GAP, gap: GAP });
  const placed = rows.map((row, i): Placed => ({ ...(ranked[i] as Ranked), ...row }));
  const bottom = (placed.at(-1)?.bottom ?? 0) - 1;
  const range: [number, number] = [
    left + nameWidth(placed) + 8,
    WIDTH - judgedWidth(ranked.map((one) => one.printed)),
  ];
  const axis = axisX(domainOf(ranked, schedule, format), range, format);
  const legend = key(keyItems(ranked, lang), bottom + 4);
  const through = schedule === null ? null : scheduleMark(schedule, axis, bottom, format, lang);
  return {
    axis,
    height: Math.ceil(bottom + 4 + legend.height),
    spots: new Map(placed.map((one) => [one.index, [axis.scale(drawn(one.figure, format)), one.y]])),
    marks: [
      ...rects(placed.map((one) => rectOf(one, plain, format))),
      ...uprights([
        { x: 0, y1: schedule === null ? 0 : 16, y2: bottom, stroke: INK_SOFT },
        ...placed.flatMap((one) => targetOf(one, format)),
        ...(through === null ? [] : [through.line]),
      ]),
      ...labels([
        ...placed.flatMap((one) => rowLabels(one, left)),
        ...(through === null ? [] : [through.label]),
      ]),
      ...legend.marks,
    ],
  };
}

export function rankText(row: RankingRow): string {
  const rank = shown(row.rank);
  return rank === null ? "" : formatDecimal(rank.value, 0);
}

/** From zero, over every figure, target and the schedule. */
function domainOf(ranked: readonly Ranked[], schedule: Shown | null, format: ValueFormat): [number, number] {
  const all = allShown([...ranked.flatMap(({ row }) => [row.figure, row.target]), schedule]);
  const values = all.map((figure) => drawn(figure, format));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return [low, high === low ? 1 : high];
}

/** Bold names run a little wider than the column reckons. */
function nameWidth(placed: readonly Placed[]): number {
  return Math.ceil(Math.max(...placed.map(({ name, row }) => widest(name, TEXT, row.highlight))));
}

/** Without a judgement the row set apart has the accent, or all where none is. */
function rectOf({ row, figure, y }: Placed, plain: boolean, format: ValueFormat): Rect {
  const colour = row.band ? bandColour(row.band) : plain && !row.highlight ? "ink-soft" : "accent";
  const uncertain = isUncertain(figure);
  const value = drawn(figure, format);
  return {
    x1: Math.min(0, value),
    x2: Math.max(0, value),
    y1: y - BAR / 2,
    y2: y + BAR / 2,
    fill: fillOf(colour, uncertain),
    ...(uncertain ? { stroke: `var(--${colour})` } : {}),
  };
}

function targetOf({ row, y }: Placed, format: ValueFormat): Upright[] {
  const target = shown(row.target);
  if (target === null) return [];
  return [{ x: drawn(target, format), y1: y - BAR / 2 - 2, y2: y + BAR / 2 + 2, ...TARGET_LINE }];
}

function rowLabels({ row, name, printed, y }: Placed, left: number): Label[] {
  const bold = row.highlight === true;
  const rank: Label = {
    x: left - 6,
    y: y + 4,
    text: rankText(row),
    anchor: "end",
    size: SMALL,
    fill: INK_SOFT,
  };
  return [
    ...(left === 0 ? [] : [rank]),
    ...beside(name, { x: left, y, anchor: "start", bold }),
    ...judged(printed, row.band, WIDTH, y + 4, bold),
  ];
}

/** One line through all rows, its name over it. */
function scheduleMark(schedule: Shown, axis: Axis, bottom: number, format: ValueFormat, lang: Lang) {
  const text = chartWords[lang].scheduleAt(printed(schedule, format));
  const x = drawn(schedule, format);
  return {
    line: { x, y1: 14, y2: bottom, ...SCHEDULE_LINE },
    label: { x: within(axis.scale(x), text, SMALL), y: 11, text, size: SMALL, fill: INK_SOFT },
  };
}

function keyItems(ranked: readonly Ranked[], lang: Lang): KeyItem[] {
  const target: KeyItem = { text: chartWords[lang].target, sign: { kind: "line", ...TARGET_LINE } };
  const bands = bandItems(
    ranked.map(({ row }) => row.band),
    measureWords[lang].bands,
  );
  return ranked.some(({ row }) => shown(row.target) !== null) ? [target, ...bands] : bands;
}
