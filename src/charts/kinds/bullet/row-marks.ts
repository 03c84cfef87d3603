import { compare } from "../../../ledger/fraction.ts";
import { type Given, isUncertain, type Shown, shown } from "../../chart.ts";
import type { Dot } from "../../parts/dots.ts";
import { MOST_PLACE_MARKS } from "../../parts/limits.ts";
import {
  ACCENT_SOFT,
  filled,
  INK_SOFT,
  type Level,
  type Rect,
  RULE,
  SCHEDULE_LINE,
  type Stroke,
  TARGET,
  TARGET_LINE,
  type Upright,
} from "../../parts/marks.ts";
import { drawn, type ValueFormat } from "../../parts/value-format.ts";
import { colourOf } from "../../parts/verdict.ts";
import {
  type AmountRow,
  type BulletRow,
  type CeilingRow,
  isAmount,
  type LevelRow,
  type RangeRow,
  type RankRow,
} from "./bullet-rows.ts";
import type { Across, RowScale } from "./row-scale.ts";

/** Of a row's picture. */
export const HEIGHT = 14;

/** What one row draws, in the view box, from the ground up. */
export interface RowMarks {
  readonly ground: Rect[];
  readonly bars: Rect[];
  readonly levels: Level[];
  readonly uprights: Upright[];
  readonly dots: Dot[];
}

const NOTHING: RowMarks = { ground: [], bars: [], levels: [], uprights: [], dots: [] };

/** A row on its own scale. */
interface Laid {
  readonly x: Across;
  readonly format: ValueFormat;
  /** Top of the row's picture. */
  readonly y: number;
}

export const STRETCH: Stroke & { readonly fill: string } = { fill: "none", stroke: TARGET, dash: "2 2" };
/** A mark beside a bar that a limit ends: what of the time has passed. */
export const TIME_LINE = { stroke: INK_SOFT, width: 1.5 } as const;
/** What lies above a limit. */
export const EXCESS = "far";
/** Where the target is met: the edge shows it where colours are the reader's own. */
export const MET = { fill: ACCENT_SOFT, stroke: RULE } as const;
/** The marks of a row, whatever it is. */
export function marksOf(row: BulletRow, { format }: RowScale, x: Across, y: number): RowMarks {
  const laid = { x, format, y };
  if (isAmount(row)) return amountMarks(row, laid);
  if (row.drawnAs === "ceiling") return ceilingMarks(row, laid);
  if (row.drawnAs === "level") return levelMarks(row, laid);
  if (row.drawnAs === "range") return rangeMarks(row, laid);
  return row.drawnAs === "rank" ? rankMarks(row, laid) : NOTHING;
}

function place(given: Given | undefined, { x, format }: Laid): number | null {
  const figure = shown(given);
  return figure === null ? null : x(drawn(figure, format));
}

/** From here to there, so far within the row's height. */
function box(from: number, to: number, { y }: Laid, inset: number) {
  return { x1: Math.min(from, to), x2: Math.max(from, to), y1: y + inset, y2: y + HEIGHT - inset };
}

function upright(x: number | null, { y }: Laid, style: Stroke, over = 2): Upright[] {
  return x === null ? [] : [{ x, y1: y - over, y2: y + HEIGHT + over, ...style }];
}

/** The bar, and hollow behind it what is expected. */
function barsTo(row: BulletRow, zero: number, end: number | null, laid: Laid, colour: string): Rect[] {
  const [actual, expected] = [shown(row.actual), place(row.expected, laid)];
  const hollow = { fill: "none", stroke: "var(--near)" };
  return [
    ...(expected === null ? [] : [{ ...box(zero, expected, laid, 3.5), ...hollow }]),
    ...(actual === null || end === null
      ? []
      : [{ ...box(zero, end, laid, 3.5), ...filled(colour, isUncertain(actual)) }]),
  ];
}

/** An outline up to the target, dashed on to the stretch target, and the bar in it. */
function amountMarks(row: AmountRow, laid: Laid): RowMarks {
  const zero = laid.x(0);
  const [target, stretch] = [place(row.target, laid), place(row.stretch, laid)];
  const passed = shareOf(row.target, row.schedule, laid);
  const outline = { fill: "none", stroke: RULE };
  return {
    ...NOTHING,
    ground: [
      ...(target === null ? [] : [{ ...box(zero, target, laid, 0.5), ...outline }]),
      ...(target === null || stretch === null || stretch <= target
        ? []
        : [{ ...box(target, stretch, laid, 0.5), ...STRETCH }]),
    ],
    bars: barsTo(row, zero, place(row.actual, laid), laid, colourOf(row)),
    uprights: [...upright(target, laid, TARGET_LINE), ...upright(passed, laid, SCHEDULE_LINE)],
  };
}

/** Where that share of the target lies; null at its very end, where it would hide. */
function shareOf(target: Given, share: Given | undefined, { x, format }: Laid): number | null {
  const [whole, part] = [shown(target), shown(share)];
  if (whole === null || part === null || compare(part.value, { n: 1n, d: 1n }) >= 0) return null;
  return x(drawn({ value: { n: whole.value.n * part.value.n, d: whole.value.d * part.value.d } }, format));
}

/** The room under the limit, the limit as an edge that closes it, and above it another, higher bar. */
function ceilingMarks(row: CeilingRow, laid: Laid): RowMarks {
  const zero = laid.x(0);
  const [actual, limit] = [place(row.actual, laid), place(row.target, laid)];
  if (limit === null) return { ...NOTHING, bars: barsTo(row, zero, actual, laid, colourOf(row)) };
  const isOver = actual !== null && actual > limit;
  const passed = shareOf(row.target, row.schedule, laid);
  const below = isOver ? "accent" : colourOf(row);
  const tick = passed === null ? [] : [{ x: passed, y1: laid.y + HEIGHT - 1, y2: laid.y + HEIGHT + 4 }];
  return {
    ...NOTHING,
    ground: [{ ...box(zero, limit, laid, 0.5), ...MET }],
    bars: [
      ...barsTo(row, zero, isOver ? limit : actual, laid, below),
      ...(isOver ? [excess(shown(row.actual), limit, actual, laid)] : []),
    ],
    levels: [-3, HEIGHT + 3].map((dy) => ({ x1: limit - 6, x2: limit + 1, y: laid.y + dy, ...TARGET_LINE })),
    uprights: [...upright(limit, laid, TARGET_LINE, 3), ...tick.map((one) => ({ ...one, ...TIME_LINE }))],
  };
}

function excess(actual: Shown | null, limit: number, end: number, laid: Laid): Rect {
  return { ...box(limit, end, laid, 0), ...filled(EXCESS, actual !== null && isUncertain(actual)) };
}

/** The figure as a dot, and as a hollow one what is expected. */
function dotsOf(row: BulletRow, laid: Laid): Dot[] {
  const [actual, expected] = [shown(row.actual), place(row.expected, laid)];
  const y = laid.y + HEIGHT / 2;
  const at = place(row.actual, laid);
  return [
    ...(expected === null ? [] : [{ x: expected, y, colour: "near", hollow: true }]),
    ...(actual === null || at === null
      ? []
      : [{ x: at, y, colour: colourOf(row), hollow: isUncertain(actual), bound: actual.bound }]),
  ];
}

/** The whole scale as a thin line, with zero where it lies within. */
function scaleLine({ x, y }: Laid): Pick<RowMarks, "levels" | "uprights"> {
  const [x1 = 0, x2 = 0] = x.range();
  const zero = zeroWithin(x);
  return {
    levels: [{ x1, x2, y: y + HEIGHT / 2, stroke: RULE, width: 2 }],
    uprights: zero === null ? [] : [{ x: zero, y1: y - 2, y2: y + HEIGHT + 2, stroke: INK_SOFT }],
  };
}

/** Where zero lies between two ends of unlike sign; null where it is an end or beyond. */
export function zeroWithin(x: Across): number | null {
  const [from = 0, to = 0] = x.domain();
  return Math.min(from, to) < 0 && Math.max(from, to) > 0 ? x(0) : null;
}

/** The side of the line on which the target is met, the line, and the dot. */
function levelMarks(row: LevelRow, laid: Laid): RowMarks {
  const target = place(row.target, laid);
  const [left = 0, right = 0] = laid.x.range();
  const end = row.better > 0 ? right : left;
  return againstLine(row, target, target === null || row.better === 0 ? null : [target, end], laid);
}

/** As a level; the first place is at the right, and every place has its mark. */
function rankMarks(row: RankRow, laid: Laid): RowMarks {
  const target = place(row.target, laid);
  const marks = againstLine(row, target, target === null ? null : [target, laid.x(1)], laid);
  const [worst = 1] = laid.x.domain();
  const places = Array.from({ length: worst <= MOST_PLACE_MARKS ? worst : 0 }, (_, i) => laid.x(i + 1));
  const ticks = places.flatMap((x) => upright(x, laid, { stroke: RULE }, -3));
  return { ...marks, uprights: [...ticks, ...marks.uprights] };
}

function againstLine(
  row: LevelRow | RankRow,
  target: number | null,
  met: readonly [number, number] | null,
  laid: Laid,
): RowMarks {
  const line = scaleLine(laid);
  return {
    bars: [],
    ground: met === null ? [] : [{ ...box(...met, laid, 0.5), ...MET }],
    levels: line.levels,
    uprights: [...line.uprights, ...upright(target, laid, TARGET_LINE)],
    dots: dotsOf(row, laid),
  };
}

/** The band between two lines, and the dot. */
function rangeMarks(row: RangeRow, laid: Laid): RowMarks {
  const [from, to] = [place(row.target, laid), place(row.to, laid)];
  const line = scaleLine(laid);
  return {
    bars: [],
    ground: from === null || to === null ? [] : [{ ...box(from, to, laid, 0.5), ...MET }],
    levels: line.levels,
    uprights: [...line.uprights, ...upright(from, laid, TARGET_LINE), ...upright(to, laid, TARGET_LINE)],
    dots: dotsOf(row, laid),
  };
}
