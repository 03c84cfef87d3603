import type { Told } from "../../../i18n/chart-facts.ts";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import type { UnitName } from "../../../i18n/language.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { divide, type Fraction, subtract, toNumber, ZERO } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import { boundOfQuotient } from "../../../measures/bound.ts";
import { isRounding } from "../../../measures/total.ts";
import { type Chart, type ChartTable, chartOf, type Given, type Shown, shown } from "../../chart.ts";
import { LEAST_FIGURES } from "../../parts/limits.ts";
import { seriesColour } from "../../parts/marks.ts";
import { ends, notesOn } from "../../parts/saying.ts";
import { addedUp } from "../../parts/sum.ts";
import { amountColumn, chartTable, textColumn } from "../../parts/table.ts";
import { inUnit, inWords, PERCENT, printed, type ValueFormat } from "../../parts/value-format.ts";
import { barsPicture, columnPicture, type Piece, REMAINDER, type Stack } from "./composition-picture.ts";

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

/** A line of the table: a part, what is left over, or the whole. */
interface Line {
  readonly label: string;
  readonly figure: Given;
  readonly share: string;
}

/** A bar as it was given, and what its pieces are shares of. */
interface Whole extends Stack {
  readonly bar: CompositionBar;
  readonly base: Shown;
  readonly lines: readonly Line[];
  /** True where the parts add up to more than the whole they are said to be parts of. */
  readonly over: boolean;
}

/** What a whole is made of: one column with its parts named beside it, or several bars of shares. */
export function compositionChart(input: CompositionInput, lang: Lang): Chart {
  const words = drawingWordsOf(lang).charts.composition;
  const format = inUnit(input.unit, input.decimals, lang);
  const wholes = wholesOf(input, lang);
  const drawable = wholes.filter(({ pieces }) => pieces.length >= LEAST_FIGURES);
  const title = titleOf(input, drawable, lang);
  const told = wholes.map((one) => toldOf(one, input, format, lang));
  const said = {
    title,
    subtitle: words.subtitle(input.measure, format.name, formatPeriod(input.period, lang)),
    summary: words.summary(title, told),
    table: tableOf(input, wholes, format, lang),
    notes: notesOf(wholes, drawable, lang),
  };
  const [first] = drawable;
  const column = input.bars.length === 1 && first !== undefined ? columnPicture(first, format) : null;
  const picture = first === undefined ? null : (column ?? barsPicture(drawable));
  return chartOf("composition", input.id, said, picture);
}

/** Every bar with its pieces; each piece knows its line of the table. */
function wholesOf({ bars, decimals }: CompositionInput, lang: Lang): Whole[] {
  const keys = [...new Set(bars.flatMap((bar) => bar.parts.map((part) => part.key)))];
  let row = 0;
  return bars.map((bar) => {
    const whole = wholeOf(bar, keys, decimals, row, lang);
    row += whole.lines.length;
    return whole;
  });
}

/** Parts below zero cannot stand in a whole: such a bar has no pieces. */
function wholeOf(
  bar: CompositionBar,
  keys: readonly string[],
  decimals: number,
  row: number,
  lang: Lang,
): Whole {
  const parts = bar.parts.flatMap(({ key, label, figure: given }, i): Part[] => {
    const [figure, colour] = [shown(given), seriesColour(keys.indexOf(key))];
    return figure === null ? [] : [{ label, figure, colour, row: row + i }];
  });
  const added = addedUp(parts.map((part) => part.figure));
  const stated = shown(bar.whole);
  const left = stated === null ? ZERO : subtract(stated.value, added.value);
  const rest = isRounding(left, parts.length, decimals) ? ZERO : left;
  const base = rest.n > 0n && stated !== null ? stated : added;
  const drawable = base.value.n > 0n && parts.every((part) => part.figure.value.n >= 0n);
  if (rest.n > 0n) parts.push(remainderOf(rest, [added, base], row + bar.parts.length, lang));
  const pieces = drawable ? piecesOf(parts, base, lang) : [];
  return {
    bar,
    label: bar.label,
    pieces,
    base,
    over: rest.n < 0n,
    lines: linesOf(bar, pieces, base, row, lang),
  };
}

type Part = Pick<Piece, "label" | "figure" | "colour" | "row">;

/** What the parts leave of the whole, at best about so much where one of them is uncertain. */
function remainderOf(value: Fraction, between: readonly Shown[], row: number, lang: Lang): Part {
  const { bound, estimated } = addedUp(between);
  const figure = { value, bound: bound && ("~" as const), estimated };
  return { label: drawingWordsOf(lang).charts.remainder, figure, colour: REMAINDER, row };
}

function piecesOf(parts: readonly Part[], base: Shown, lang: Lang): Piece[] {
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

function linesOf(
  bar: CompositionBar,
  pieces: readonly Piece[],
  base: Shown,
  row: number,
  lang: Lang,
): Line[] {
  const shareAt = new Map(pieces.map((piece) => [piece.row, piece.share]));
  const total = { label: drawingWordsOf(lang).charts.total, figure: shown(bar.whole) ?? base, share: "100%" };
  return [
    ...bar.parts.map((part, i) => ({ ...part, share: shareAt.get(row + i) ?? "—" })),
    ...pieces.filter((piece) => piece.colour === REMAINDER),
    ...(pieces.length === 0 ? [] : [total]),
  ];
}

/** Where there are several bars, each line names and links its own. */
function tableOf(
  input: CompositionInput,
  wholes: readonly Whole[],
  format: ValueFormat,
  lang: Lang,
): ChartTable {
  const { columns, composition } = drawingWordsOf(lang).charts;
  const many = input.bars.length > 1;
  const rows = wholes.flatMap(({ bar, lines }) =>
    lines.map((line) => ({ ...line, item: bar.label, href: many ? bar.href : undefined })),
  );
  type Row = (typeof rows)[number];
  const all = [
    ...(many ? [textColumn<Row>("item", columns.item, (row) => row.item)] : []),
    textColumn<Row>("part", columns.part, (row) => row.label),
    amountColumn<Row>("figure", input.measure, format, (row) => row.figure),
    textColumn<Row>("share", columns.share, (row) => row.share, true),
  ];
  const caption = composition.caption(input.subject, input.measure, formatPeriod(input.period, lang));
  return chartTable(caption, rows, all, lang);
}

/** The largest part of the one whole, or where the first bar's largest part weighs most and least. */
function titleOf({ subject, measure, bars }: CompositionInput, wholes: readonly Whole[], lang: Lang): string {
  const words = drawingWordsOf(lang).charts.composition;
  const [first] = wholes;
  const largest = first?.pieces.filter((piece) => piece.colour !== REMAINDER).toSorted(byShare)[0];
  if (largest === undefined) return words.nothing(subject, measure);
  const same = wholes.flatMap(({ label, pieces }) =>
    pieces
      .filter((piece) => piece.label === largest.label)
      .slice(0, 1)
      .map((piece) => ({ ...piece, name: label })),
  );
  const found = ends(same.toSorted(byShare));
  const told = ({ shareInWords }: Piece, name: string): Told => ({ name, figure: shareInWords });
  if (bars.length === 1 || found === null || found[0].share === found[1].share) {
    const whose = bars.length === 1 ? subject : (first?.label ?? subject);
    return words.title(whose, measure, told(largest, largest.label));
  }
  const [most, least] = found;
  return words.titleMany(measure, largest.label, told(most, most.name), told(least, least.name));
}

function byShare(a: Piece, b: Piece): number {
  return b.to - b.from - (a.to - a.from);
}

function toldOf({ label, pieces }: Whole, input: CompositionInput, format: ValueFormat, lang: Lang) {
  const words = drawingWordsOf(lang).charts.composition;
  const parts = pieces.map(({ label: name, figure, share }): Told => {
    return { name, figure: words.part(printed(figure, format), share) };
  });
  return { label: input.bars.length === 1 ? input.subject : label, parts };
}

function notesOf(wholes: readonly Whole[], drawable: readonly Whole[], lang: Lang): string[] {
  const missing = wholes.flatMap(({ bar }) => bar.parts.filter((part) => shown(part.figure) === null));
  const figures = drawable.flatMap(({ pieces }) => pieces.map((piece) => piece.figure));
  return [
    ...(drawable.some((whole) => whole.over) ? [drawingWordsOf(lang).charts.composition.over] : []),
    ...notesOn(figures, [...new Set(missing.map((part) => part.label))], lang),
  ];
}
