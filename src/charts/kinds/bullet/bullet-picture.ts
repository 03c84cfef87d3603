import type { Markish } from "@observablehq/plot";
import { type ChartWords, chartWords } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import { measureWords } from "../../../i18n/measures.ts";
import type { Band } from "../../../measures/schedule.ts";
import { WIDTH } from "../../chart.ts";
import { type Axis, axisX, gridX, within } from "../../parts/axis.ts";
import { bandItems, type KeyItem, key } from "../../parts/key.ts";
import {
  bandColour,
  fillOf,
  INK_SOFT,
  judged,
  judgedWidth,
  type Label,
  labels,
  lines,
  type Rect,
  rects,
  SCHEDULE_LINE,
  TARGET_LINE,
  type Upright,
  uprights,
} from "../../parts/marks.ts";
import { LINE, SMALL, textWidth, wrap } from "../../parts/text.ts";
import { inPercent } from "../../parts/value-format.ts";

/** A row that can be drawn: completion in percent of its target. */
export interface Bar {
  /** Its place among the rows given. */
  readonly index: number;
  readonly label: string;
  readonly band: Band | null;
  readonly done: number;
  readonly stretch: number | null;
  /** Null as well at the end of the span, where it would hide behind the target. */
  readonly schedule: number | null;
  readonly uncertain: boolean;
  /** 45.3%, the schedule as well. */
  readonly printed: string;
  /** The same for a sentence. */
  readonly inWords: string;
  readonly printedSchedule: string;
  /** 31.1 / 118亿元 */
  readonly told: string;
}

export const PERCENT = inPercent();

/** Of a bar, and between a bar and the next row's name. */
export const HEIGHT = 14;

const GAP = 8;

/** The greatest percentage to be drawn, at least the whole target. */
export function reachOf(bars: readonly Bar[]): number {
  return Math.max(100, ...bars.flatMap(({ done, stretch, schedule }) => [done, stretch ?? 0, schedule ?? 0]));
}

interface Picture {
  readonly marks: Markish[];
  readonly axis: Axis;
  readonly height: number;
  readonly spots: ReadonlyMap<number, readonly [number, number]>;
}

export function draw(bars: readonly Bar[], lang: Lang): Picture {
  const numbers = judgedWidth(bars.map((bar) => bar.printed));
  const axis = axisX([0, reachOf(bars)], [0.5, WIDTH - numbers], PERCENT);
  const schedule = commonSchedule(bars);
  const placed = place(bars, schedule === null ? 0 : 16);
  const bottom = (placed.at(-1)?.bottom ?? 0) - GAP;
  const grid = gridX(axis, bottom, bottom + 4);
  const legend = key(keyItems(bars, schedule, lang), bottom + 22);
  return {
    axis,
    height: Math.ceil(bottom + 22 + legend.height),
    spots: new Map(placed.map(({ bar, y }) => [bar.index, [axis.scale(bar.done), y + HEIGHT / 2]])),
    marks: [
      ...grid.marks,
      ...rects(placed.flatMap(rectsOf)),
      ...uprights(placed.flatMap(uprightsOf)),
      ...labels([
        ...placed.flatMap((row) => row.words),
        ...grid.words,
        ...scheduleLabel(schedule, axis, chartWords[lang]),
      ]),
      ...legend.marks,
    ],
  };
}

/** A bar of the schedule that all rows share, or null where they differ or have none. */
function commonSchedule(bars: readonly Bar[]): Bar | null {
  const [first] = bars;
  const same = bars.every((bar) => bar.schedule === first?.schedule);
  return same && first !== undefined && first.schedule !== null ? first : null;
}

interface PlacedBar {
  readonly bar: Bar;
  /** Top of the bar, and of the next row. */
  readonly y: number;
  readonly bottom: number;
  readonly words: Label[];
}

export function place(bars: readonly Bar[], top: number): PlacedBar[] {
  let y = top;
  return bars.map((bar) => {
    const placed = placeBar(bar, y);
    y = placed.bottom;
    return placed;
  });
}

/** The name and the figures on one line where there is room, else the figures under the name. */
function placeBar(bar: Bar, top: number): PlacedBar {
  const beside = WIDTH - textWidth(bar.told, SMALL) - 14;
  const apart = textWidth(bar.label) > beside * (beside < 150 ? 1 : 2);
  const name = wrap(bar.label, apart ? WIDTH : beside);
  const height = (name.length + (apart ? 1 : 0)) * LINE;
  const y = top + height + 6;
  return {
    bar,
    y,
    bottom: y + HEIGHT + GAP,
    words: [
      ...lines(name, { x: 0, y: top + LINE, anchor: "start" }),
      {
        x: apart ? 0 : WIDTH,
        y: top + height,
        text: bar.told,
        size: SMALL,
        fill: INK_SOFT,
        anchor: apart ? "start" : "end",
      },
      ...judged(bar.printed, bar.band, WIDTH, y + 11),
    ],
  };
}

/** The target's track, an outline on to the stretch target, and the bar in it. */
export function rectsOf({ bar, y }: Pick<PlacedBar, "bar" | "y">): Rect[] {
  const colour = bandColour(bar.band);
  const edge = bar.uncertain ? { stroke: `var(--${colour})` } : {};
  const track: Rect = { x1: 0, x2: 100, y1: y, y2: y + HEIGHT, fill: "var(--accent-soft)" };
  const done: Rect = {
    x1: 0,
    x2: bar.done,
    y1: y + 3.5,
    y2: y + HEIGHT - 3.5,
    fill: fillOf(colour, bar.uncertain),
    ...edge,
  };
  if (bar.stretch === null || bar.stretch <= 100) return [track, done];
  const further = { x1: 100, x2: bar.stretch, y1: y + 0.5, y2: y + HEIGHT - 0.5 };
  return [track, { ...further, fill: "none", stroke: "var(--target)", dash: "2 2" }, done];
}

/** The mark of the target, and of the schedule. */
export function uprightsOf({ bar, y }: Pick<PlacedBar, "bar" | "y">): Upright[] {
  const ends = { y1: y - 2, y2: y + HEIGHT + 2 };
  const target = { x: 100, ...ends, ...TARGET_LINE };
  return bar.schedule === null ? [target] : [target, { x: bar.schedule, ...ends, ...SCHEDULE_LINE }];
}

/** Where all rows share one schedule, it is written over its marks. */
function scheduleLabel(bar: Bar | null, axis: Axis, words: ChartWords): Label[] {
  if (bar === null || bar.schedule === null) return [];
  const text = words.scheduleAt(bar.printedSchedule);
  return [{ x: within(axis.scale(bar.schedule), text, SMALL), y: 11, text, size: SMALL, fill: INK_SOFT }];
}

function keyItems(bars: readonly Bar[], common: Bar | null, lang: Lang): KeyItem[] {
  const words = chartWords[lang];
  const bandWords = measureWords[lang].bands;
  const items: KeyItem[] = [{ text: words.target, sign: { kind: "line", ...TARGET_LINE } }];
  if (bars.some((bar) => bar.stretch !== null && bar.stretch > 100)) {
    items.push({
      text: words.stretch,
      sign: { kind: "box", fill: "none", stroke: "var(--target)", dash: "2 2" },
    });
  }
  if (common === null && bars.some((bar) => bar.schedule !== null)) {
    items.push({ text: words.schedule, sign: { kind: "line", ...SCHEDULE_LINE } });
  }
  return [
    ...items,
    ...bandItems(
      bars.map((bar) => bar.band),
      bandWords,
    ),
  ];
}
