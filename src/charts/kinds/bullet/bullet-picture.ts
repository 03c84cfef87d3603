import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { compare, divide } from "../../../ledger/fraction.ts";
import { isUncertain, type Picture, type Shown, type Spot, shown, WIDTH } from "../../chart.ts";
import { axisX, gridX, scheduleLabel } from "../../parts/axis.ts";
import { judgedItems, type KeyItem, key, targetItem } from "../../parts/key.ts";
import type { Label } from "../../parts/label.ts";
import {
  ACCENT_SOFT,
  filled,
  judged,
  judgedWidth,
  labels,
  lines,
  NOTE,
  type Rect,
  rects,
  SCHEDULE_LINE,
  TARGET_LINE,
  type Upright,
  uprights,
} from "../../parts/marks.ts";
import { LINE, SMALL, textWidth, wrap } from "../../parts/text.ts";
import { drawn, inUnit, PERCENT, printed } from "../../parts/value-format.ts";
import { colourOf } from "../../parts/verdict.ts";
import type { AmountRow } from "./bullet-rows.ts";
import { completionFormat } from "./bullet-saying.ts";
import { HEIGHT, STRETCH } from "./row-marks.ts";

/** A row that can be drawn, in percent of its target. */
export interface Bar {
  readonly row: AmountRow;
  /** Its place among the rows given. */
  readonly index: number;
  readonly completion: Shown;
  readonly schedule: Shown | null;
}

/** Between a bar and the next row's name. */
const GAP = 8;

export function bulletPicture(bars: readonly Bar[], lang: Lang): Picture {
  const numbers = bars.map(({ row, completion }) => printed(completion, completionFormat(row)));
  const axis = axisX([0, reachOf(bars)], [0.5, WIDTH - judgedWidth(numbers)], PERCENT);
  const schedule = commonSchedule(bars);
  const placed = place(bars, schedule === null ? 0 : 16, lang);
  const bottom = (placed.at(-1)?.bottom ?? 0) - GAP;
  const grid = gridX(axis, bottom, bottom + 4);
  const legend = key(keyItems(bars, schedule, lang), bottom + 22);
  return {
    x: axis.options,
    height: bottom + 22 + legend.height,
    spots: placed.map(({ bar, y }): [number, Spot] => {
      return [bar.index, [axis.scale(drawn(bar.completion, PERCENT)), y + HEIGHT / 2]];
    }),
    marks: [
      ...grid.marks,
      ...rects(placed.flatMap(rectsOf)),
      ...uprights(placed.flatMap(uprightsOf)),
      ...labels([
        ...placed.flatMap((row) => row.words),
        ...grid.words,
        ...(schedule === null ? [] : [scheduleLabel(schedule, axis, PERCENT, lang)]),
      ]),
      ...legend.marks,
    ],
  };
}

/** One bar alone, as high as a line and with no words. */
export function barPicture(bar: Bar): Picture {
  const width = 160;
  const x = { domain: [0, reachOf([bar])], range: [1, width - 1] };
  const placed = { bar, y: 2 };
  const marks = [...rects(rectsOf(placed)), ...uprights(uprightsOf(placed))];
  return { x, width, height: HEIGHT + 4, spots: [], marks };
}

/** The greatest percentage to be drawn, at least the whole target. */
function reachOf(bars: readonly Bar[]): number {
  const figures = bars.flatMap(({ completion, schedule }) =>
    schedule === null ? [completion] : [completion, schedule],
  );
  const reached = figures.map((figure) => drawn(figure, PERCENT));
  return Math.max(100, ...reached, ...bars.flatMap(({ row }) => stretchOf(row) ?? []));
}

/** The stretch target in percent of the committed one, where both are known. */
function stretchOf(row: AmountRow): number | null {
  const [stretch, target] = [shown(row.stretch), shown(row.target)];
  if (stretch === null || target === null || target.value.n === 0n) return null;
  return drawn({ value: divide(stretch.value, target.value) }, PERCENT);
}

/** The schedule that all rows share, or null where they differ or have none. */
function commonSchedule(bars: readonly Bar[]): Shown | null {
  const first = bars[0]?.schedule ?? null;
  const same = bars.every(
    ({ schedule }) => first !== null && schedule !== null && compare(schedule.value, first.value) === 0,
  );
  return same ? first : null;
}

interface PlacedBar {
  readonly bar: Bar;
  /** Top of the bar, and of the next row. */
  readonly y: number;
  readonly bottom: number;
  readonly words: Label[];
}

function place(bars: readonly Bar[], top: number, lang: Lang): PlacedBar[] {
  let y = top;
  return bars.map((bar) => {
    const placed = placeBar(bar, y, lang);
    y = placed.bottom;
    return placed;
  });
}

/** The name and the figures on one line where there is room, else the figures under the name. */
function placeBar(bar: Bar, top: number, lang: Lang): PlacedBar {
  const { row, completion } = bar;
  const amounts = amountsOf(row, lang);
  const beside = WIDTH - textWidth(amounts, SMALL) - 14;
  const apart = textWidth(row.label) > beside * (beside < 150 ? 1 : 2);
  const name = wrap(row.label, apart ? WIDTH : beside);
  const height = (name.length + (apart ? 1 : 0)) * LINE;
  const y = top + height + 6;
  const side = apart ? ({ x: 0, anchor: "start" } as const) : ({ x: WIDTH, anchor: "end" } as const);
  return {
    bar,
    y,
    bottom: y + HEIGHT + GAP,
    words: [
      ...lines(name, { x: 0, y: top + LINE, anchor: "start" }),
      { ...side, y: top + height, text: amounts, ...NOTE },
      ...judged(printed(completion, completionFormat(row)), row, WIDTH, y + 11),
    ],
  };
}

/** `31.1 / 118亿元` */
function amountsOf({ actual, target, unit, decimals }: AmountRow, lang: Lang): string {
  const format = inUnit(unit, decimals, lang);
  const [reached, aim] = [shown(actual), shown(target)];
  if (reached === null || aim === null) return "";
  return drawingWordsOf(lang).charts.bullet.of(printed(reached, format), printed(aim, format), format.name);
}

/** The target's track, an outline on to the stretch target, and the bar in it. */
function rectsOf({ bar, y }: Pick<PlacedBar, "bar" | "y">): Rect[] {
  const { row, completion } = bar;
  const inset = (by: number) => ({ y1: y + by, y2: y + HEIGHT - by });
  const style = filled(colourOf(row), isUncertain(completion));
  const track: Rect = { x1: 0, x2: 100, ...inset(0), fill: ACCENT_SOFT };
  const done: Rect = { x1: 0, x2: drawn(completion, PERCENT), ...inset(3.5), ...style };
  const stretch = stretchOf(row);
  if (stretch === null || stretch <= 100) return [track, done];
  return [track, { x1: 100, x2: stretch, ...inset(0.5), ...STRETCH }, done];
}

/** The mark of the target, and of the schedule. */
function uprightsOf({ bar: { schedule }, y }: Pick<PlacedBar, "bar" | "y">): Upright[] {
  const ends = { y1: y - 2, y2: y + HEIGHT + 2 };
  const target = { x: 100, ...ends, ...TARGET_LINE };
  return schedule === null ? [target] : [target, { x: drawn(schedule, PERCENT), ...ends, ...SCHEDULE_LINE }];
}

function keyItems(bars: readonly Bar[], common: Shown | null, lang: Lang): KeyItem[] {
  const words = drawingWordsOf(lang).charts;
  const items = [targetItem(lang)];
  if (bars.some(({ row }) => (stretchOf(row) ?? 0) > 100)) {
    items.push({ text: words.stretch, sign: { kind: "box", ...STRETCH } });
  }
  if (common === null && bars.some((bar) => bar.schedule !== null)) {
    items.push({ text: words.schedule, sign: { kind: "line", ...SCHEDULE_LINE } });
  }
  return [
    ...items,
    ...judgedItems(
      bars.map(({ row }) => row),
      lang,
    ),
  ];
}
