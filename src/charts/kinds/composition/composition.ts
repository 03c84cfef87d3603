import { chartWords, type Told } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import type { UnitName } from "../../../i18n/number.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { divide, subtract, sum, toNumber, ZERO } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import { boundOfQuotient, together } from "../../../measures/bound.ts";
import { isRounding } from "../../../measures/total.ts";
import { type Chart, type Given, isUncertain, type Shown, shown, WIDTH } from "../../chart.ts";
import { linksOf, tableCell } from "../../parts/table.ts";
import { inPercent, inUnit, inWords, printed, type ValueFormat } from "../../parts/value-format.ts";
import {
  drawBars,
  drawColumn,
  type Picture,
  type Piece,
  REMAINDER,
  type Stack,
  spotKey,
} from "./composition-picture.ts";

export interface CompositionPart {
  /** The same in every bar: gives the colour. */
  readonly key: string;
  readonly label: string;
  readonly figure: Given;
}

export interface CompositionBar {
  /** The place or year; of a single bar it is not written. */
  readonly label: string;
  readonly href?: string;
  /** What the parts are parts of; without it, their sum. */
  readonly whole: Given;
  readonly parts: readonly CompositionPart[];
}

export interface CompositionInput {
  readonly id: string;
  readonly subject: string;
  readonly measure: string;
  readonly unit: UnitName;
  readonly decimals: number;
  readonly period: Period;
  readonly bars: readonly CompositionBar[];
}

/** A bar as it was given, and what its pieces are shares of. */
interface Whole extends Stack {
  readonly bar: CompositionBar;
  readonly base: Shown;
  /** True where the parts add up to more than the whole they are said to be parts of. */
  readonly over: boolean;
}

const PERCENT = inPercent();
const COLOURS = 6;

/** What a whole is made of: one column with its parts named beside it, or several bars of shares. */
export function compositionChart(input: CompositionInput, lang: Lang): Chart {
  const words = chartWords[lang];
  const format = inUnit(input.unit, input.decimals, lang);
  const stacks = input.bars.map((bar) => stackOf(bar, coloursOf(input.bars), input.decimals, lang));
  const drawable = stacks.filter((stack) => stack.pieces.length > 1);
  const picture = pictureOf(drawable, input.bars.length === 1, format);
  const title = titleOf(input, drawable, lang);
  return {
    id: input.id,
    kind: "composition",
    title,
    subtitle: words.composition.subtitle(input.measure, format.name, formatPeriod(input.period, lang)),
    summary: words.composition.summary(
      title,
      stacks.map((stack) => toldOf(stack, input, format, lang)),
    ),
    width: WIDTH,
    height: picture?.height ?? 0,
    draw: picture && { marks: picture.marks },
    ...tableAndSpots(input, stacks, picture?.spots ?? new Map(), format, lang),
    notes: notesOf(stacks, drawable, lang),
  };
}

function coloursOf(bars: readonly CompositionBar[]): ReadonlyMap<string, string> {
  const keys = [...new Set(bars.flatMap((bar) => bar.parts.map((part) => part.key)))];
  return new Map(keys.map((key, i) => [key, `series-${(i % COLOURS) + 1}`]));
}

/** Parts below zero cannot stand in a whole: such a bar has no pieces. */
function stackOf(
  bar: CompositionBar,
  colours: ReadonlyMap<string, string>,
  decimals: number,
  lang: Lang,
): Whole {
  const parts = bar.parts.flatMap(({ key, label, figure: given }) => {
    const figure = shown(given);
    return figure === null ? [] : [{ label, figure, colour: colours.get(key) ?? REMAINDER }];
  });
  const added = addedUp(parts.map((part) => part.figure));
  const whole = shown(bar.whole);
  const left = whole === null ? ZERO : subtract(whole.value, added.value);
  const rest = isRounding(left, parts.length, decimals) ? ZERO : left;
  const base = rest.n > 0n && whole !== null ? whole : added;
  const over = rest.n < 0n;
  if (base.value.n <= 0n || parts.some((part) => part.figure.value.n < 0n))
    return { label: bar.label, bar, pieces: [], base, over };
  if (rest.n > 0n) {
    const figure = { ...addedUp([added, base]), value: rest };
    parts.push({
      label: chartWords[lang].remainder,
      figure: { ...figure, bound: figure.bound && "~" },
      colour: REMAINDER,
    });
  }
  return { label: bar.label, bar, pieces: piecesOf(parts, base, lang), base, over };
}

/** The sum, as uncertain as the least certain of its figures. */
function addedUp(figures: readonly Shown[]): Shown {
  return {
    value: sum(figures.map((figure) => figure.value)),
    bound: together(figures.map((figure) => figure.bound)) ?? "~",
    estimated: figures.some((figure) => figure.estimated),
  };
}

function piecesOf(
  parts: readonly Pick<Piece, "label" | "figure" | "colour">[],
  base: Shown,
  lang: Lang,
): Piece[] {
  let to = 0;
  return parts.map((part) => {
    const from = to;
    const value = divide(part.figure.value, base.value);
    const bound = boundOfQuotient(part.figure, base);
    to = from + toNumber(value);
    const share = bound === null ? "—" : printed({ value, bound }, PERCENT);
    const shareInWords = inWords({ value, bound: bound ?? "~" }, PERCENT, lang);
    return { ...part, share, shareInWords, from, to };
  });
}

function pictureOf(stacks: readonly Stack[], single: boolean, format: ValueFormat): Picture | null {
  const [first] = stacks;
  if (first === undefined) return null;
  return single ? drawColumn(first, format) : drawBars(stacks);
}

/** A line for each part, what is left over, and the whole. */
function tableAndSpots(
  input: CompositionInput,
  stacks: readonly Whole[],
  spots: Picture["spots"],
  format: ValueFormat,
  lang: Lang,
): Pick<Chart, "table" | "spots"> {
  const { columns, composition } = chartWords[lang];
  const many = input.bars.length > 1;
  const rows = stacks.flatMap((stack) => rowsOf(stack, format, lang).map((cells) => ({ stack, cells })));
  return {
    spots: rows.map(({ stack, cells }) => spots.get(spotKey(stack.label, cells[0] ?? "")) ?? null),
    table: {
      caption: composition.caption(input.subject, input.measure, formatPeriod(input.period, lang)),
      columns: [
        ...(many ? [{ key: "item", label: columns.item, numeric: false }] : []),
        { key: "part", label: columns.part, numeric: false },
        { key: "figure", label: input.measure, numeric: true, unit: format.name },
        { key: "share", label: columns.share, numeric: true },
      ],
      rows: rows.map(({ stack, cells }) => (many ? [stack.bar.label, ...cells] : cells)),
      ...(many ? linksOf(rows.map(({ stack }) => stack.bar)) : {}),
    },
  };
}

function rowsOf({ bar, pieces, base }: Whole, format: ValueFormat, lang: Lang): string[][] {
  const words = chartWords[lang];
  const share = (label: string) => pieces.find((piece) => piece.label === label)?.share ?? "—";
  const rest = pieces.find((piece) => piece.colour === REMAINDER);
  const whole = shown(bar.whole) ?? base;
  return [
    ...bar.parts.map(({ label, figure }) => [label, tableCell(figure, format, lang), share(label)]),
    ...(rest === undefined ? [] : [[rest.label, tableCell(rest.figure, format, lang), share(rest.label)]]),
    ...(pieces.length === 0 ? [] : [[words.total, tableCell(whole, format, lang), "100%"]]),
  ];
}

/** The largest part of the one whole, or where the first bar's largest part weighs most and least. */
function titleOf({ subject, measure, bars }: CompositionInput, stacks: readonly Whole[], lang: Lang): string {
  const words = chartWords[lang].composition;
  const [first] = stacks;
  const largest = first?.pieces.filter((piece) => piece.colour !== REMAINDER).toSorted(byShare)[0];
  if (largest === undefined) return words.nothing(subject, measure);
  const told = (name: string, piece: Piece): Told => ({ name, figure: piece.shareInWords });
  const same = stacks.flatMap(({ bar, pieces }) => {
    const piece = pieces.find(({ label }) => label === largest.label);
    return piece === undefined ? [] : [{ bar, piece }];
  });
  const sorted = same.toSorted((a, b) => byShare(a.piece, b.piece));
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (
    bars.length === 1 ||
    most === undefined ||
    least === undefined ||
    most.piece.share === least.piece.share
  ) {
    return words.title(
      bars.length === 1 ? subject : (first?.bar.label ?? subject),
      measure,
      told(largest.label, largest),
    );
  }
  return words.titleMany(
    measure,
    largest.label,
    told(most.bar.label, most.piece),
    told(least.bar.label, least.piece),
  );
}

function byShare(a: Piece, b: Piece): number {
  return b.to - b.from - (a.to - a.from);
}

function toldOf({ bar, pieces }: Whole, input: CompositionInput, format: ValueFormat, lang: Lang) {
  const words = chartWords[lang].composition;
  const label = input.bars.length === 1 ? input.subject : bar.label;
  const parts = pieces.map(({ label: name, figure, share }) => ({
    name,
    figure: words.part(printed(figure, format), share),
  }));
  return { label, parts };
}

function notesOf(stacks: readonly Whole[], drawable: readonly Whole[], lang: Lang): string[] {
  const words = chartWords[lang];
  const missing = stacks.flatMap(({ bar }) => bar.parts.filter((part) => shown(part.figure) === null));
  return [
    ...(drawable.some((stack) => stack.over) ? [words.composition.over] : []),
    ...(missing.length > 0 ? [words.missingNote([...new Set(missing.map((part) => part.label))])] : []),
    ...(drawable.some(({ pieces }) => pieces.some((piece) => isUncertain(piece.figure)))
      ? [words.uncertainNote]
      : []),
  ];
}
