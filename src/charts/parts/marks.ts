import { type Markish, rect, ruleX, ruleY, text } from "@observablehq/plot";
import { groups } from "d3";
import { type Label, pixel } from "./label.ts";
import { SERIES_COLOURS } from "./limits.ts";
import { isSign, signMarks } from "./signs.ts";
import { LINE, SMALL, TEXT, textWidth, widest } from "./text.ts";
import { type Standing, signOf } from "./verdict.ts";

export const INK_SOFT = "var(--ink-soft)";
export const RULE = "var(--rule)";
export const PAPER = "var(--paper)";
export const ACCENT = "var(--accent)";
export const ACCENT_SOFT = "var(--accent-soft)";
export const TARGET = "var(--target)";

/** Lesser text: numbers of axes, keys, what stands beside a figure. */
export const NOTE = { size: SMALL, fill: INK_SOFT } as const;

/** The mark of a target, and of the schedule: the same in every chart. */
export const TARGET_LINE = { stroke: TARGET, width: 2 } as const;
export const SCHEDULE_LINE = { stroke: "currentColor", dash: "2 2" } as const;

/** The colour of the part, series or source with this number, from 0. */
export function seriesColour(number: number): string {
  return `series-${(number % SERIES_COLOURS) + 1}`;
}

/** Labels as marks, one for each style, so that the style is written once; signs of judgements as shapes. */
export function labels(all: readonly Label[]): Markish[] {
  const [signs, words] = [all.filter(isSign), all.filter((label) => !isSign(label))];
  return [...signMarks(signs), ...wordMarks(words)];
}

function wordMarks(all: readonly Label[]): Markish[] {
  const styles = groups(all, ({ anchor, size, fill, bold }) => `${anchor} ${size} ${fill} ${bold === true}`);
  return styles.map(([, same]) => {
    const { anchor = "middle", size = TEXT, fill, bold } = same[0] as Label;
    return text(same, {
      x: pixel("x"),
      y: pixel("y"),
      text: "text",
      textAnchor: anchor,
      lineAnchor: "bottom",
      ...(size === TEXT ? {} : { fontSize: size }),
      ...(fill === undefined ? {} : { fill }),
      ...(bold ? { fontWeight: 600 } : {}),
    });
  });
}

/** Several lines from a first baseline downwards. */
export function lines(texts: readonly string[], style: Omit<Label, "text">): Label[] {
  return texts.map((line, i) => ({ ...style, text: line, y: style.y + i * LINE }));
}

/** The sign of a judgement in its colour, or no label where nothing is judged. */
export function signLabel(standing: Standing, at: Omit<Label, "text" | "fill">): Label[] {
  const sign = signOf(standing);
  return sign === null ? [] : [{ ...at, text: sign.symbol, fill: `var(--${sign.colour})` }];
}

/** A figure set to the right of a picture, the sign of its judgement before it. */
export function judged(text: string, standing: Standing, right: number, y: number, bold = true): Label[] {
  const x = right - textWidth(text, TEXT, bold) - 3;
  return [...signLabel(standing, { x, y, anchor: "end" }), { x: right, y, text, anchor: "end", bold }];
}

/** The room that `judged` figures need beside a bar. */
export function judgedWidth(texts: readonly string[]): number {
  return Math.ceil(widest(texts, TEXT, true)) + 3 + TEXT + 8;
}

/** A fill that is certain, or hatched in the same colour. */
export function fillOf(colour: string, uncertain: boolean): string {
  return uncertain ? `url(#hatch-${colour})` : `var(--${colour})`;
}

/** A fill that is certain, or hatched within an edge of the same colour. */
export function filled(colour: string, uncertain: boolean): Pick<Rect, "fill" | "stroke"> {
  const fill = fillOf(colour, uncertain);
  return uncertain ? { fill, stroke: `var(--${colour})` } : { fill };
}

/** How an edge or a line is drawn. */
export interface Stroke {
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
}

/** A rectangle; across in the units of the chart's axis, down in those of the view box. */
export interface Rect extends Stroke {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly fill: string;
}

/** Rectangles as marks; `across` says whether x is on the axis or in the view box. */
export function rects(all: readonly Rect[], across: Across = "axis"): Markish[] {
  const ends = { x1: onAxis("x1", across), x2: onAxis("x2", across), y1: "y1", y2: "y2" };
  return byStyle(all, (same, style, { fill }) => rect(same, { ...ends, fill, ...style }));
}

/** An upright line; across in the units of the chart's axis, down in those of the view box. */
export interface Upright extends Stroke {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

/** Upright lines as marks. */
export function uprights(all: readonly Upright[], across: Across = "axis"): Markish[] {
  const ends = { x: onAxis("x", across), y1: "y1", y2: "y2" };
  return byStyle(all, (same, style) => ruleX(same, { ...ends, ...style }));
}

/** A level line in the view box. */
export interface Level extends Stroke {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** Level lines as marks. */
export function levelLines(all: readonly Level[]): Markish[] {
  const ends = { x1: pixel("x1"), x2: pixel("x2"), y: pixel("y") };
  return byStyle(all, (same, style) => ruleY(same, { ...ends, ...style }));
}

type Across = "axis" | "pixels";

function onAxis(channel: string, across: Across): string {
  return across === "axis" ? channel : pixel(channel);
}

/** One mark for all of one style. */
function byStyle<T extends Stroke & { readonly fill?: string }>(
  all: readonly T[],
  mark: (same: T[], style: object, first: T) => Markish,
): Markish[] {
  const styles = groups(all, ({ fill, stroke, width, dash }) => `${fill} ${stroke} ${width} ${dash}`);
  return styles.map(([, same]) => mark(same, strokeOf(same[0] as T), same[0] as T));
}

function strokeOf({ stroke, width, dash }: Stroke) {
  return {
    ...(stroke === undefined ? {} : { stroke }),
    ...(width === undefined ? {} : { strokeWidth: width }),
    ...(dash === undefined ? {} : { strokeDasharray: dash }),
  };
}

/** A name of one or more lines beside a row: `y` is the row's middle. */
export function beside(name: readonly string[], style: Omit<Label, "text">): Label[] {
  return lines(name, { ...style, y: style.y + 4 - ((name.length - 1) * LINE) / 2 });
}

/** A row of a chart: its name as lines, its middle and its end. */
export interface Row {
  readonly name: readonly string[];
  readonly y: number;
  readonly bottom: number;
}

/** Rows from `top` down, each at least `least` high and with room for its name and `gap` besides. */
export function rowsFrom(
  names: readonly (readonly string[])[],
  top: number,
  { least, gap }: { readonly least: number; readonly gap: number },
): Row[] {
  let bottom = top;
  return names.map((name) => {
    const height = Math.max(least, name.length * LINE + gap);
    bottom += height;
    return { name, y: bottom - height / 2, bottom };
  });
}
