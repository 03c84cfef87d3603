import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { absolute, add, subtract, ZERO } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import {
  allShown,
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
import { axisX } from "../../parts/axis.ts";
import type { Label } from "../../parts/label.ts";
import { LEAST_STEPS, NAME_WIDTH } from "../../parts/limits.ts";
import {
  beside,
  filled,
  INK_SOFT,
  labels,
  type Rect,
  type Row,
  rects,
  rowsFrom,
  seriesColour,
  type Upright,
  uprights,
} from "../../parts/marks.ts";
import { ends, notesOn } from "../../parts/saying.ts";
import { addedUp } from "../../parts/sum.ts";
import { chartTable, figureColumn, textColumn } from "../../parts/table.ts";
import { labelColumn, TEXT, widest } from "../../parts/text.ts";
import { drawn, inWords, POINTS, printed } from "../../parts/value-format.ts";

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
const RISE = seriesColour(0);
const FALL = seriesColour(1);
const WHOLE = "ink-soft";

/** How the parts' pulls add up, one below the other, to the growth of the whole. */
export function waterfallChart(input: WaterfallInput, lang: Lang): Chart {
  const { waterfall: words, total: name } = drawingWordsOf(lang).charts;
  const parts = partsOf(input, lang);
  const total = { label: name, figure: totalOf(parts, input.whole) };
  const steps = stepsOf(parts, total);
  const figures = steps.map(({ figure }) => figure);
  const title = titleOf(input, lang);
  const told = steps.map(({ label, figure }) => ({ name: label, figure: printed(figure, POINTS) }));
  const said = {
    title,
    subtitle: words.subtitle(input.measure, formatPeriod(input.period, lang)),
    summary: words.summary(title, told),
    table: tableOf(input, [...parts, total], lang),
    notes: notesOn(figures, [], lang),
  };
  const moves = steps.some(({ from, to }) => from !== to);
  const picture = steps.length < LEAST_STEPS || !moves ? null : waterfallPicture(steps);
  return chartOf("waterfall", input.id, said, picture);
}

/** The parts, and what they leave of the whole. */
function partsOf({ parts, whole }: WaterfallInput, lang: Lang): readonly WaterfallPart[] {
  const total = shown(whole);
  const figures = allShown(parts.map((part) => part.figure));
  if (total === null || figures.length === 0) return parts;
  const rest = subtract(total.value, addedUp(figures).value);
  if (rest.n === 0n) return parts;
  const all = [total, ...figures];
  const estimated = all.some((figure) => figure.estimated);
  const bound = all.some((figure) => figure.bound !== "") ? "~" : "";
  return [
    ...parts,
    { label: drawingWordsOf(lang).charts.remainder, figure: { value: rest, bound, estimated } },
  ];
}

/** The whole as given, else the sum of the parts. */
function totalOf(parts: readonly WaterfallPart[], whole: Given): Given {
  const figures = allShown(parts.map((part) => part.figure));
  return shown(whole) !== null || figures.length === 0 ? whole : addedUp(figures);
}

/** Steps for the parts that have a figure, and what they come to as the last. */
function stepsOf(parts: readonly WaterfallPart[], total: WaterfallPart): Step[] {
  let reached = ZERO;
  const steps = parts.flatMap(({ label, figure: given }, row): Step[] => {
    const figure = shown(given);
    if (figure === null) return [];
    const from = drawn({ value: reached }, POINTS);
    reached = add(reached, figure.value);
    const to = drawn({ value: reached }, POINTS);
    return [{ label, figure, from, to, row, colour: to < from ? FALL : RISE }];
  });
  const figure = shown(total.figure);
  if (figure === null || steps.length === 0) return steps;
  const to = drawn(figure, POINTS);
  return [...steps, { label: total.label, figure, from: 0, to, row: parts.length, colour: WHOLE }];
}

/** A step at its place. */
interface Placed extends Row, Step {
  readonly text: string;
}

function waterfallPicture(steps: readonly Step[]): Picture {
  const names = steps.map((step) => step.label);
  const column = labelColumn(names, NAME_WIDTH);
  const texts = steps.map((step) => printed(step.figure, POINTS));
  const reached = steps.flatMap(({ from, to }) => [from, to]);
  const range: [number, number] = [column.width + 10, WIDTH - Math.ceil(widest(texts, TEXT, true)) - 8];
  const axis = axisX([Math.min(0, ...reached), Math.max(0, ...reached)], range, POINTS);
  const rows = rowsFrom(column.lines, 0, { least: BAR + 8, gap: 4 });
  const placed = rows.map((row, i): Placed => ({ ...(steps[i] as Step), ...row, text: texts[i] ?? "" }));
  const bottom = placed.at(-1)?.bottom ?? 0;
  return {
    x: axis.options,
    height: bottom + 2,
    spots: placed.map(({ row, to, y }): [number, Spot] => [row, [axis.scale(to), y]]),
    marks: [
      ...uprights([{ x: 0, y1: 0, y2: bottom, stroke: INK_SOFT }, ...joints(placed)]),
      ...rects(placed.map(rectOf)),
      ...labels(placed.flatMap(rowLabels)),
    ],
  };
}

/** Thin lines from where a step ends down to where the next begins. */
function joints(placed: readonly Placed[]): Upright[] {
  return placed.slice(1).flatMap(({ y }, i): Upright[] => {
    const before = placed[i];
    if (before === undefined) return [];
    return [{ x: before.to, y1: before.y + BAR / 2, y2: y - BAR / 2, stroke: INK_SOFT, width: 0.7 }];
  });
}

/** The total is set bold. */
function rowLabels({ colour, name, text, y }: Placed): Label[] {
  const bold = colour === WHOLE;
  return [
    ...beside(name, { x: 0, y, anchor: "start", bold }),
    { x: WIDTH, y: y + 4, text, anchor: "end", bold },
  ];
}

function rectOf({ from, to, colour, figure, y }: Placed): Rect {
  const across = { x1: Math.min(from, to), x2: Math.max(from, to) };
  return { ...across, y1: y - BAR / 2, y2: y + BAR / 2, ...filled(colour, isUncertain(figure)) };
}

function tableOf(input: WaterfallInput, rows: readonly WaterfallPart[], lang: Lang): ChartTable {
  const { columns, waterfall } = drawingWordsOf(lang).charts;
  const caption = waterfall.caption(input.subject, input.measure, formatPeriod(input.period, lang));
  const all = [
    textColumn<WaterfallPart>("part", columns.part, (row) => row.label),
    figureColumn<WaterfallPart>("pull", columns.pull, POINTS, (row) => row.figure),
  ];
  return chartTable(caption, rows, all, lang);
}

/** The part that pulls most, and the one that holds back most. */
function titleOf({ subject, measure, parts }: WaterfallInput, lang: Lang): string {
  const words = drawingWordsOf(lang).charts.waterfall;
  const pulls = parts.flatMap(({ label, figure: given }) => {
    const figure = shown(given);
    if (figure === null) return [];
    const size = { value: absolute(figure.value), bound: figure.bound };
    const told = inWords(size, { ...POINTS, signed: false }, lang);
    return [{ name: label, figure: told, pull: drawn(figure, POINTS) }];
  });
  const found = ends(pulls.toSorted((a, b) => b.pull - a.pull));
  if (found === null) return words.nothing(subject, measure);
  const [most, least] = found;
  const [up, down] = [most.pull > 0 ? most : null, least.pull < 0 ? least : null];
  return up === null && down === null ? words.still(subject, measure) : words.title(measure, up, down);
}
