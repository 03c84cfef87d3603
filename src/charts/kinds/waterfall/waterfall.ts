import type { Markish } from "@observablehq/plot";
import { chartWords, type Told } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { absolute, add, subtract, sum, ZERO } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import {
  type Chart,
  type ChartTable,
  type Given,
  isUncertain,
  type Shown,
  shown,
  WIDTH,
} from "../../chart.ts";
import { type Axis, axisX } from "../../parts/axis.ts";
import {
  beside,
  fillOf,
  INK_SOFT,
  type Label,
  labels,
  type Rect,
  type Row,
  rects,
  rowsFrom,
  type Upright,
  uprights,
} from "../../parts/marks.ts";
import { linksOf, tableCell } from "../../parts/table.ts";
import { labelColumn, TEXT, widest } from "../../parts/text.ts";
import { drawn, inPoints, inWords, printed, type ValueFormat } from "../../parts/value-format.ts";

export interface WaterfallPart {
  readonly label: string;
  readonly href?: string;
  /** The part's pull: a difference of ratios (0.032 is 3.2 points), or null. */
  readonly figure: Given;
}

export interface WaterfallInput {
  readonly id: string;
  readonly subject: string;
  /** What grew: 实际到位资金. */
  readonly measure: string;
  readonly period: Period;
  readonly parts: readonly WaterfallPart[];
  /** The growth of the whole; what the parts leave over is shown as the rest. */
  readonly whole: Given;
}

/** One step: from where the parts before it have led, to where it leads. */
interface Step {
  readonly label: string;
  readonly figure: Shown;
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  /** The line of the table. */
  readonly row: number;
}

const BAR = 13;
const RISE = "series-1";
const FALL = "series-2";
const WHOLE = "ink-soft";

/** How the parts' pulls add up, one below the other, to the growth of the whole. */
export function waterfallChart(input: WaterfallInput, lang: Lang): Chart {
  const words = chartWords[lang];
  const format = inPoints();
  const parts = partsOf(input, lang);
  const total = totalOf(parts, input.whole);
  const steps = stepsOf(parts, total, format, words.total);
  const moves = steps.some(({ from, to }) => from !== to);
  const picture = steps.length < 3 || !moves ? null : draw(steps, format);
  const title = titleOf(input, format, lang);
  return {
    id: input.id,
    kind: "waterfall",
    title,
    subtitle: words.waterfall.subtitle(input.measure, formatPeriod(input.period, lang)),
    summary: words.waterfall.summary(
      title,
      steps.map(({ label, figure }) => ({ name: label, figure: printed(figure, format) })),
    ),
    width: WIDTH,
    height: picture?.height ?? 0,
    draw: picture && { x: picture.axis.options, marks: picture.marks },
    table: table(input, parts, format, lang),
    notes: steps.some(({ figure }) => isUncertain(figure)) ? [words.uncertainNote] : [],
    spots: [...parts, null].map((_, row) => picture?.spots.get(row) ?? null),
  };
}

/** The parts, and what they leave of the whole. */
function partsOf({ parts, whole }: WaterfallInput, lang: Lang): WaterfallPart[] {
  const total = shown(whole);
  const figures = parts.map((part) => shown(part.figure)).filter((figure) => figure !== null);
  if (total === null || figures.length === 0) return [...parts];
  const rest = subtract(total.value, sum(figures.map((figure) => figure.value)));
  if (rest.n === 0n) return [...parts];
  const estimated = total.estimated || figures.some((figure) => figure.estimated);
  const bound = [total, ...figures].some((figure) => figure.bound !== "") ? "~" : "";
  return [...parts, { label: chartWords[lang].remainder, figure: { value: rest, bound, estimated } }];
}

/** Steps for the parts that have a figure, and what they come to as the last. */
function stepsOf(parts: readonly WaterfallPart[], total: Given, format: ValueFormat, name: string): Step[] {
  let reached = ZERO;
  const steps = parts.flatMap(({ label, figure: given }, row): Step[] => {
    const figure = shown(given);
    if (figure === null) return [];
    const from = drawn({ value: reached }, format);
    reached = add(reached, figure.value);
    const to = drawn({ value: reached }, format);
    return [{ label, figure, from, to, row, colour: to < from ? FALL : RISE }];
  });
  const figure = shown(total);
  if (figure === null) return steps;
  const last = { label: name, figure, from: 0, to: drawn(figure, format), row: parts.length, colour: WHOLE };
  return steps.length === 0 ? [] : [...steps, last];
}

interface Picture {
  readonly axis: Axis;
  readonly marks: Markish[];
  readonly height: number;
  readonly spots: ReadonlyMap<number, readonly [number, number]>;
}

function draw(steps: readonly Step[], format: ValueFormat): Picture {
  const column = labelColumn(
    steps.map((step) => step.label),
    130,
  );
  const texts = steps.map((step) => printed(step.figure, format));
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const range: [number, number] = [column.width + 10, WIDTH - Math.ceil(widest(texts, TEXT, true)) - 8];
  const axis = axisX([Math.min(0, ...ends), Math.max(0, ...ends)], range, format);
  const rows = rowsFrom(column.lines, 0, { least: BAR + 8, gap: 4 });
  const placed = rows.map((row, i): Placed => ({ ...row, step: steps[i] as Step, text: texts[i] ?? "" }));
  const bottom = placed.at(-1)?.bottom ?? 0;
  return {
    axis,
    height: Math.ceil(bottom + 2),
    spots: new Map(placed.map(({ step, y }) => [step.row, [axis.scale(step.to), y]])),
    marks: [
      ...uprights([{ x: 0, y1: 0, y2: bottom, stroke: INK_SOFT }, ...joints(placed)]),
      ...rects(placed.map(({ step, y }) => rectOf(step, y))),
      ...labels(placed.flatMap(rowLabels)),
    ],
  };
}

interface Placed extends Row {
  readonly step: Step;
  readonly text: string;
}

/** Thin lines from where a step ends down to where the next begins. */
function joints(placed: readonly Placed[]): Upright[] {
  return placed.slice(1).flatMap(({ y }, i): Upright[] => {
    const before = placed[i];
    if (before === undefined) return [];
    return [{ x: before.step.to, y1: before.y + BAR / 2, y2: y - BAR / 2, stroke: INK_SOFT, width: 0.7 }];
  });
}

/** The total, which comes last, is set bold. */
function rowLabels({ step, name, text, y }: Placed, i: number, all: readonly Placed[]): Label[] {
  const bold = i === all.length - 1 && step.colour === WHOLE;
  return [
    ...beside(name, { x: 0, y, anchor: "start", bold }),
    { x: WIDTH, y: y + 4, text, anchor: "end", bold },
  ];
}

function rectOf({ from, to, colour, figure }: Step, y: number): Rect {
  const uncertain = isUncertain(figure);
  return {
    x1: Math.min(from, to),
    x2: Math.max(from, to),
    y1: y - BAR / 2,
    y2: y + BAR / 2,
    fill: fillOf(colour, uncertain),
    ...(uncertain ? { stroke: `var(--${colour})` } : {}),
  };
}

function table(
  input: WaterfallInput,
  parts: readonly WaterfallPart[],
  format: ValueFormat,
  lang: Lang,
): ChartTable {
  const { columns, waterfall, total } = chartWords[lang];
  return {
    caption: waterfall.caption(input.subject, input.measure, formatPeriod(input.period, lang)),
    columns: [
      { key: "part", label: columns.part, numeric: false },
      { key: "pull", label: columns.pull, numeric: true },
    ],
    rows: [
      ...parts.map(({ label, figure }) => [label, tableCell(figure, format, lang)]),
      [total, tableCell(totalOf(parts, input.whole), format, lang)],
    ],
    ...linksOf([...parts, {}]),
  };
}

/** The whole as given, else the sum of the parts. */
function totalOf(parts: readonly WaterfallPart[], whole: Given): Given {
  const figures = parts.map((part) => shown(part.figure)).filter((figure) => figure !== null);
  if (shown(whole) !== null || figures.length === 0) return whole;
  const estimated = figures.some((figure) => figure.estimated);
  return { value: sum(figures.map((figure) => figure.value)), bound: "", estimated };
}

/** The part that pulls most, and the one that holds back most. */
function titleOf(input: WaterfallInput, format: ValueFormat, lang: Lang): string {
  const words = chartWords[lang].waterfall;
  const pulls = input.parts.flatMap(({ label, figure: given }) => {
    const figure = shown(given);
    if (figure === null) return [];
    const size = { value: absolute(figure.value), bound: figure.bound };
    const told = inWords(size, { ...format, signed: false }, lang);
    return [{ name: label, figure: told, pull: drawn(figure, format) }];
  });
  const sorted = pulls.toSorted((a, b) => b.pull - a.pull);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (most === undefined || least === undefined) return words.nothing(input.subject, input.measure);
  const up: Told | null = most.pull > 0 ? most : null;
  const down: Told | null = least.pull < 0 ? least : null;
  return up === null && down === null
    ? words.still(input.subject, input.measure)
    : words.title(input.measure, up, down);
}
