import { scaleLinear } from "d3";
import { formatDecimal } from "../../../i18n/decimal.ts";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { whole } from "../../../ledger/fraction.ts";
import { type Given, isUncertain, type Picture, type Spot, shown, WIDTH } from "../../chart.ts";
import type { Label } from "../../parts/label.ts";
import {
  beside,
  filled,
  INK_SOFT,
  labels,
  NOTE,
  type Rect,
  rects,
  seriesColour,
  type Upright,
  uprights,
} from "../../parts/marks.ts";
import { LINE, labelColumn, SMALL, TEXT, textWidth, widest } from "../../parts/text.ts";
import { drawn, PERCENT, printed, type ValueFormat } from "../../parts/value-format.ts";

export interface FunnelStageInput {
  readonly label: string;
  /** Projects that reached this stage or a later one. */
  readonly count: number;
  /** Their money, of those that state it. */
  readonly money: Given;
  /** How many of them state none. */
  readonly unpriced?: number;
  /** Share of those of the stage before, by count and by money. */
  readonly byCount?: Given;
  readonly byMoney?: Given;
}

/** One of the two panels: how many, or how much. */
interface Panel {
  readonly title: string;
  readonly colour: string;
  readonly bars: readonly Bar[];
}

interface Bar {
  readonly value: number | null;
  readonly text: string;
  readonly uncertain: boolean;
  /** What passed on from the stage before. */
  readonly conversion: string;
}

const BAR = 14;
/** Between a bar and the next: room for what passes on. */
const BETWEEN = 24;
/** Names of stages leave the width to two panels. */
const NAMES = 96;

export function funnelPicture(
  stages: readonly FunnelStageInput[],
  priced: boolean,
  format: ValueFormat,
  lang: Lang,
): Picture {
  const names = stages.map((stage) => stage.label);
  const column = labelColumn(names, NAMES);
  const left = column.width + 10;
  const middle = priced ? left + (WIDTH - left) / 2 : WIDTH;
  const tops = topsOf(column.lines);
  const panels = [
    drawPanel(countPanel(stages, lang), left, middle - (priced ? 8 : 0), tops),
    ...(priced ? [drawPanel(moneyPanel(stages, format, lang), middle + 4, WIDTH, tops)] : []),
  ];
  const bars = panels.flatMap((one) => one.rects);
  const bases = panels.map((one) => one.base);
  const nameLabels = column.lines.flatMap((name, i) =>
    beside(name, { x: 0, y: (tops[i] ?? 0) + BAR / 2, anchor: "start" }),
  );
  const lowest = Math.max(BAR, (column.lines.at(-1)?.length ?? 1) * LINE) / 2;
  return {
    height: (tops.at(-1) ?? 0) + BAR / 2 + lowest + 6,
    spots: tops.map((top): Spot => [left, top + BAR / 2]).entries(),
    marks: [
      ...rects(bars, "pixels"),
      ...uprights(bases, "pixels"),
      ...labels([...nameLabels, ...panels.flatMap((one) => one.words)]),
    ],
  };
}

/** Where the bars begin: names of several lines push them apart. */
function topsOf(names: readonly (readonly string[])[]): number[] {
  let middle = 0;
  return names.map((name, i) => {
    const half = (lines: number) => (lines * LINE) / 2 + 2;
    const before = names[i - 1];
    const first = Math.max(20 + BAR / 2, half(name.length));
    middle =
      before === undefined
        ? first
        : middle + Math.max(BAR + BETWEEN, half(before.length) + half(name.length));
    return middle - BAR / 2;
  });
}

function countPanel(stages: readonly FunnelStageInput[], lang: Lang): Panel {
  const bars = stages.map(({ count, byCount }): Bar => {
    const text = formatDecimal(whole(count));
    return { value: count, text, uncertain: false, conversion: conversion(byCount, lang) };
  });
  return { title: drawingWordsOf(lang).charts.funnel.count, colour: seriesColour(0), bars };
}

function moneyPanel(stages: readonly FunnelStageInput[], format: ValueFormat, lang: Lang): Panel {
  const bars = stages.map(({ money, byMoney }): Bar => {
    const [figure, passed] = [shown(money), conversion(byMoney, lang)];
    if (figure === null) return { value: null, text: "—", uncertain: false, conversion: passed };
    const text = printed(figure, format);
    return { value: drawn(figure, format), text, uncertain: isUncertain(figure), conversion: passed };
  });
  return { title: drawingWordsOf(lang).charts.funnel.money(format.name), colour: seriesColour(1), bars };
}

function conversion(given: Given | undefined, lang: Lang): string {
  const figure = shown(given);
  return figure === null ? "" : drawingWordsOf(lang).charts.funnel.conversion(printed(figure, PERCENT));
}

/** Bars from one base line, the figure after each, between two what passed from one to the other. */
function drawPanel(
  { title, colour, bars }: Panel,
  left: number,
  right: number,
  tops: readonly number[],
): { readonly rects: Rect[]; readonly base: Upright; readonly words: Label[] } {
  const texts = bars.map(({ text }) => text);
  const room = widest(texts, TEXT) + 5;
  const most = Math.max(...bars.map(({ value }) => value ?? 0));
  const across = scaleLinear([0, most > 0 ? most : 1], [left, Math.max(left + 10, right - room)]);
  const placed = bars.map((bar, i) => ({ ...bar, y: tops[i] ?? 0, x: across(bar.value ?? 0) }));
  return {
    base: { x: left, y1: (tops[0] ?? 0) - 3, y2: (tops.at(-1) ?? 0) + BAR + 3, stroke: INK_SOFT },
    rects: placed.flatMap(({ value, uncertain, x, y }) =>
      value === null ? [] : [{ x1: left, x2: x, y1: y, y2: y + BAR, ...filled(colour, uncertain) }],
    ),
    words: [
      // A long one begins before its bars, so that it ends within the picture.
      { x: Math.min(left, WIDTH - textWidth(title, SMALL)), y: 12, text: title, anchor: "start", ...NOTE },
      ...placed.map(({ text, x, y }): Label => ({ x: x + 5, y: y + 11, text, anchor: "start" })),
      ...placed.slice(1).flatMap((bar) => conversionLabel(bar.conversion, left, bar.y)),
    ],
  };
}

function conversionLabel(text: string, left: number, top: number): Label[] {
  return text === "" ? [] : [{ x: left + 5, y: top - 8, text, anchor: "start", ...NOTE }];
}
