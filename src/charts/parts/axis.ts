import { type Markish, ruleX, ruleY } from "@observablehq/plot";
import { type ScaleLinear, scaleLinear, tickStep, ticks } from "d3";
import { drawingWordsOf, type Lang } from "../../i18n/lang.ts";
import { type Shown, WIDTH } from "../chart.ts";
import { type Label, pixel } from "./label.ts";
import { INK_SOFT, NOTE, RULE } from "./marks.ts";
import { SMALL, textWidth, widest } from "./text.ts";
import { drawn, printed, printedTick, type ValueFormat } from "./value-format.ts";

/** An axis in the chart's units, given to Plot as a scale and used here to place texts. */
export interface Axis {
  readonly scale: ScaleLinear<number, number>;
  readonly options: { readonly domain: [number, number]; readonly range: [number, number] };
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** About `count` round numbers over a domain, with their texts. */
function roundNumbers(domain: readonly [number, number], count: number, format: ValueFormat): Axis["ticks"] {
  const step = tickStep(domain[0], domain[1], count);
  return ticks(domain[0], domain[1], count).map((value) => ({
    value,
    text: printedTick(value, step, format),
  }));
}

/** An axis over `domain`, on `range`; of its round numbers only as many as stand apart from each other. */
export function axisX(domain: [number, number], range: [number, number], format: ValueFormat): Axis {
  const scale = scaleLinear(domain, range);
  const apart = (numbers: Axis["ticks"]) =>
    numbers.every(({ value, text }, i) => {
      const before = numbers[i - 1];
      if (before === undefined) return true;
      const gap = scale(value) - scale(before.value);
      return gap > (textWidth(text, SMALL) + textWidth(before.text, SMALL)) / 2 + 8;
    });
  const tries = [5, 4, 3, 2].map((count) => roundNumbers(domain, count, format));
  return { scale, options: { domain, range }, ticks: tries.find(apart) ?? [] };
}

/** An axis up the page: `range` from the bottom to the top. */
export function axisY(domain: [number, number], range: [number, number], format: ValueFormat): Axis {
  const count = Math.max(2, Math.round(Math.abs(range[0] - range[1]) / 40));
  return {
    scale: scaleLinear(domain, range),
    options: { domain, range },
    ticks: roundNumbers(domain, count, format),
  };
}

/** A domain from zero (or below, or up to zero) that ends on round numbers. */
export function fromZero(values: readonly number[], count = 4): [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const domain = scaleLinear([low, high === low ? 1 : high], [0, 1])
    .nice(count)
    .domain();
  return [domain[0] ?? 0, domain[1] ?? 1];
}

/** From zero, unless values keep so close together that their change would not show. */
export function nearRange(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const close = low > 0 && high - low < high / 7 && high > low;
  const from = close ? low - (high - low) / 2 : Math.min(0, low);
  const domain = scaleLinear([from, high > from ? high : from + 1], [0, 1])
    .nice(4)
    .domain();
  return [domain[0] ?? 0, domain[1] ?? 1];
}

/** Thin lines at an axis's numbers, and the numbers themselves. */
interface Grid {
  readonly marks: Markish[];
  readonly words: Label[];
}

/** Lines from `y1` to `y2`, the one at zero darker, with the numbers under them. */
export function gridX(axis: Axis, y1: number, y2: number): Grid {
  const down = { y1: pixel(() => y1), y2: pixel(() => y2) };
  return {
    marks: gridLines(axis, (values, stroke) => ruleX(values, { ...down, stroke })),
    words: axis.ticks.map(({ value, text }) => centred(text, axis.scale(value), y2 + 13)),
  };
}

/** Lines across from `x1` to `x2` with the numbers to their left. */
export function gridY(axis: Axis, x1: number, x2: number): Grid {
  const across = { x1: pixel(() => x1), x2: pixel(() => x2) };
  return {
    marks: gridLines(axis, (values, stroke) => ruleY(values, { ...across, stroke })),
    words: axis.ticks.map(({ value, text }) => {
      return { x: x1 - 6, y: axis.scale(value) + 4, text, anchor: "end", ...NOTE };
    }),
  };
}

function gridLines({ ticks }: Axis, line: (values: number[], stroke: string) => Markish): Markish[] {
  const values = ticks.map(({ value }) => value);
  return [
    line(
      values.filter((value) => value !== 0),
      RULE,
    ),
    line(
      values.filter((value) => value === 0),
      INK_SOFT,
    ),
  ];
}

/** The room that an upright axis's numbers need to its left. */
export function numbersWidth({ ticks }: Axis): number {
  const texts = ticks.map(({ text }) => text);
  return Math.ceil(widest(texts, SMALL)) + 6;
}

/** Where to centre a text so that it stays inside the picture, as near to `x` as can be. */
export function within(x: number, text: string, size: number = SMALL, width: number = WIDTH): number {
  const half = textWidth(text, size) / 2;
  return Math.max(half, Math.min(x, width - half));
}

/** A note centred at `x`, as near to it as the picture's edge allows. */
export function centred(text: string, x: number, y: number): Label {
  return { x: within(x, text), y, text, ...NOTE };
}

/** The schedule of a picture over its mark, clear of what is `taken` at the left. */
export function scheduleLabel(
  schedule: Shown,
  axis: Axis,
  format: ValueFormat,
  lang: Lang,
  taken = 0,
): Label {
  const text = drawingWordsOf(lang).charts.scheduleAt(printed(schedule, format));
  const x = Math.max(taken + textWidth(text, SMALL) / 2, axis.scale(drawn(schedule, format)));
  return centred(text, x, 11);
}
