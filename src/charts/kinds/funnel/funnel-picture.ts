import type { Markish } from "@observablehq/plot";
import { scaleLinear } from "d3";
import { chartWords } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import { formatDecimal } from "../../../i18n/number.ts";
import { whole } from "../../../ledger/fraction.ts";
import { type Given, isUncertain, shown, WIDTH } from "../../chart.ts";
import {
  beside,
  fillOf,
  INK_SOFT,
  type Label,
  labels,
  type Rect,
  rects,
  type Upright,
  uprights,
} from "../../parts/marks.ts";
import { LINE, labelColumn, SMALL, TEXT, widest } from "../../parts/text.ts";
import { drawn, inPercent, printed, type ValueFormat } from "../../parts/value-format.ts";

export interface FunnelStageInput {
  readonly label: string;
  /** Projects that reached this stage or a later one. */
  readonly count: number;
  /** Their money, of those that state it. */
  readonly money: Given;
  /** Share of those of the stage before, by count and by money. */
  readonly byCount?: Given;
  readonly byMoney?: Given;
}

/** One of the two panels: how many, and how much. */
interface Panel {
  readonly title: string;
  readonly colour: string;
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
  readonly uncertain: readonly boolean[];
  readonly conversions: readonly string[];
}

export const PERCENT = inPercent();

const BAR = 14;
/** Between a bar and the next: room for what passes on. */
const BETWEEN = 24;

interface Picture {
  readonly marks: Markish[];
  readonly height: number;
  readonly spots: readonly (readonly [number, number])[];
}

export function draw(
  stages: readonly FunnelStageInput[],
  priced: boolean,
  format: ValueFormat,
  lang: Lang,
): Picture {
  const column = labelColumn(
    stages.map((stage) => stage.label),
    96,
  );
  const left = column.width + 10;
  const middle = priced ? left + (WIDTH - left) / 2 : WIDTH;
  const panels = [
    { panel: countPanel(stages, lang), left, right: middle - (priced ? 8 : 0) },
    ...(priced ? [{ panel: moneyPanel(stages, format, lang), left: middle + 4, right: WIDTH }] : []),
  ];
  const tops = topsOf(column.lines);
  const drawnPanels = panels.map((one) => drawPanel(one, tops));
  return {
    height: Math.ceil(
      (tops.at(-1) ?? 0) + BAR / 2 + Math.max(BAR, (column.lines.at(-1)?.length ?? 1) * LINE) / 2 + 6,
    ),
    spots: tops.map((top) => [left, top + BAR / 2]),
    marks: [
      ...rects(
        drawnPanels.flatMap((one) => one.rects),
        "pixels",
      ),
      ...uprights(
        drawnPanels.map((one) => one.base),
        "pixels",
      ),
      ...labels([
        ...column.lines.flatMap((name, i) =>
          beside(name, { x: 0, y: (tops[i] ?? 0) + BAR / 2, anchor: "start" }),
        ),
        ...drawnPanels.flatMap((one) => one.words),
      ]),
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
  return {
    title: chartWords[lang].funnel.count,
    colour: "series-1",
    values: stages.map((stage) => stage.count),
    texts: stages.map((stage) => formatDecimal(whole(stage.count))),
    uncertain: stages.map(() => false),
    conversions: stages.map((stage) => conversion(stage.byCount, lang)),
  };
}

function moneyPanel(stages: readonly FunnelStageInput[], format: ValueFormat, lang: Lang): Panel {
  const money = stages.map((stage) => shown(stage.money));
  return {
    title: chartWords[lang].funnel.money(format.name),
    colour: "series-2",
    values: money.map((figure) => figure && drawn(figure, format)),
    texts: money.map((figure) => (figure === null ? "—" : printed(figure, format))),
    uncertain: money.map((figure) => figure !== null && isUncertain(figure)),
    conversions: stages.map((stage) => conversion(stage.byMoney, lang)),
  };
}

export function conversion(given: Given | undefined, lang: Lang): string {
  const figure = shown(given);
  return figure === null ? "" : chartWords[lang].funnel.conversion(printed(figure, PERCENT));
}

/** Bars from one base line, the figure after each, between two what passed from one to the other. */
function drawPanel(
  { panel, left, right }: { readonly panel: Panel; readonly left: number; readonly right: number },
  tops: readonly number[],
): { readonly rects: Rect[]; readonly base: Upright; readonly words: Label[] } {
  const room = widest(panel.texts, TEXT) + 5;
  const most = Math.max(...panel.values.map((value) => value ?? 0));
  const across = scaleLinear([0, most > 0 ? most : 1], [left, Math.max(left + 10, right - room)]);
  const bars = tops.map((top, i) => ({ top, x1: left, x2: across(panel.values[i] ?? 0) }));
  return {
    base: { x: left, y1: (tops[0] ?? 0) - 3, y2: (tops.at(-1) ?? 0) + BAR + 3, stroke: INK_SOFT },
    rects: bars.flatMap(({ top, x1, x2 }, i): Rect[] => {
      const uncertain = panel.uncertain[i] ?? false;
      const stroke = uncertain ? `var(--${panel.colour})` : undefined;
      const box = { x1, x2, y1: top, y2: top + BAR, fill: fillOf(panel.colour, uncertain), stroke };
      return panel.values[i] === null ? [] : [box];
    }),
    words: [
      { x: left, y: 12, text: panel.title, anchor: "start", size: SMALL, fill: INK_SOFT },
      ...bars.map(
        ({ top, x2 }, i): Label => ({ x: x2 + 5, y: top + 11, text: panel.texts[i] ?? "", anchor: "start" }),
      ),
      ...tops.slice(1).flatMap((top, i) => conversionLabel(panel.conversions[i + 1] ?? "", left, top)),
    ],
  };
}

function conversionLabel(text: string, left: number, top: number): Label[] {
  if (text === "") return [];
  return [{ x: left + 5, y: top - 8, text, anchor: "start", size: SMALL, fill: INK_SOFT }];
}
