import type { Lang } from "../../../i18n/lang.ts";
import {
  allShown,
  type Given,
  isUncertain,
  type Picture,
  type Shown,
  type Spot,
  shown,
  WIDTH,
} from "../../chart.ts";
import { axisX, scheduleLabel } from "../../parts/axis.ts";
import { judgedItems, type KeyItem, key, targetItem } from "../../parts/key.ts";
import type { Label } from "../../parts/label.ts";
import { NAME_WIDTH } from "../../parts/limits.ts";
import {
  beside,
  filled,
  INK_SOFT,
  judged,
  judgedWidth,
  labels,
  NOTE,
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
import { drawn, printed, printedRank, type ValueFormat } from "../../parts/value-format.ts";
import { colourOf, type Standing, signOf } from "../../parts/verdict.ts";

/** One place, industry or indicator among those that are ranked. */
export interface RankingRow extends Standing {
  readonly label: string;
  readonly href?: string;
  readonly figure: Given;
  /** Its rank, where it has one: the first column. */
  readonly rank?: Given;
  /** A target in the same unit, marked on the bar. */
  readonly target?: Given;
  /** The place that the page is about. */
  readonly highlight?: boolean;
}

/** A row with a figure, and its number among all rows. */
export interface Ranked {
  readonly row: RankingRow;
  readonly figure: Shown;
  readonly index: number;
}

const GAP = 4;
const BAR = 11;

interface Placed extends Ranked, Row {
  readonly value: number;
  readonly text: string;
}

export function rankingPicture(
  ranked: readonly Ranked[],
  schedule: Shown | null,
  format: ValueFormat,
  lang: Lang,
): Picture {
  const placed = placedRows(ranked, schedule === null ? 2 : 18, format);
  const bottom = (placed.at(-1)?.bottom ?? 0) - 1;
  const left = ranksWidth(ranked);
  const texts = placed.map(({ text }) => text);
  const range: [number, number] = [left + nameWidth(placed) + 8, WIDTH - judgedWidth(texts)];
  const axis = axisX(domainOf(ranked, schedule, format), range, format);
  const legend = key(keyItems(ranked, lang), bottom + 4);
  const through = schedule === null ? [] : [drawn(schedule, format)];
  const setApart = ranked.some(({ row }) => row.highlight);
  return {
    x: axis.options,
    height: bottom + 4 + legend.height,
    spots: placed.map(({ index, value, y }): [number, Spot] => [index, [axis.scale(value), y]]),
    marks: [
      ...rects(placed.map((one) => rectOf(one, setApart))),
      ...uprights([
        { x: 0, y1: schedule === null ? 0 : 16, y2: bottom, stroke: INK_SOFT },
        ...placed.flatMap((one) => targetOf(one, format)),
        ...through.map((x): Upright => ({ x, y1: 14, y2: bottom, ...SCHEDULE_LINE })),
      ]),
      ...labels([
        ...placed.flatMap((one) => rowLabels(one, left)),
        ...(schedule === null ? [] : [scheduleLabel(schedule, axis, format, lang)]),
      ]),
      ...legend.marks,
    ],
  };
}

function placedRows(ranked: readonly Ranked[], top: number, format: ValueFormat): Placed[] {
  const names = ranked.map(({ row }) => row.label);
  const { lines } = labelColumn(names, NAME_WIDTH);
  return rowsFrom(lines, top, { least: LINE + GAP, gap: GAP }).map((row, i) => {
    const one = ranked[i] as Ranked;
    return { ...one, ...row, value: drawn(one.figure, format), text: printed(one.figure, format) };
  });
}

/** The room for ranks before the names, where there are any. */
function ranksWidth(ranked: readonly Ranked[]): number {
  const width = widest(
    ranked.map(({ row }) => printedRank(row.rank)),
    SMALL,
  );
  return width === 0 ? 0 : Math.ceil(width) + 6;
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
function rectOf({ row, figure, value, y }: Placed, setApart: boolean): Rect {
  const colour = signOf(row) ? colourOf(row) : setApart && !row.highlight ? "ink-soft" : "accent";
  const across = { x1: Math.min(0, value), x2: Math.max(0, value) };
  return { ...across, y1: y - BAR / 2, y2: y + BAR / 2, ...filled(colour, isUncertain(figure)) };
}

function targetOf({ row, y }: Placed, format: ValueFormat): Upright[] {
  const ends = { y1: y - BAR / 2 - 2, y2: y + BAR / 2 + 2 };
  return allShown([row.target]).map((target) => ({ x: drawn(target, format), ...ends, ...TARGET_LINE }));
}

function rowLabels({ row, name, text, y }: Placed, left: number): Label[] {
  const bold = row.highlight === true;
  const rank: Label = { x: left - 6, y: y + 4, text: printedRank(row.rank), anchor: "end", ...NOTE };
  return [
    ...(left === 0 ? [] : [rank]),
    ...beside(name, { x: left, y, anchor: "start", bold }),
    ...judged(text, row, WIDTH, y + 4, bold),
  ];
}

function keyItems(ranked: readonly Ranked[], lang: Lang): KeyItem[] {
  const aimed = ranked.some(({ row }) => shown(row.target) !== null);
  return [
    ...(aimed ? [targetItem(lang)] : []),
    ...judgedItems(
      ranked.map(({ row }) => row),
      lang,
    ),
  ];
}
