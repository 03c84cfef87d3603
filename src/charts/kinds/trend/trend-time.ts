import { type Markish, ruleX } from "@observablehq/plot";
import type { Lang } from "../../../i18n/lang.ts";
import { formatAxisPeriod, formatWithinYear } from "../../../i18n/period.ts";
import { dayNumber, endYear, period } from "../../../ledger/period.ts";
import { WIDTH } from "../../chart.ts";
import { centred } from "../../parts/axis.ts";
import { type Label, pixel } from "../../parts/label.ts";
import { NOTE, RULE } from "../../parts/marks.ts";
import { placeLabels } from "../../parts/placing.ts";
import { LINE, SMALL, textWidth } from "../../parts/text.ts";
import { BOTTOM, type Point, type Scales, TOP } from "./trend-points.ts";

/** What stands under the axis of time, and its height. */
interface TimeAxis {
  readonly marks: readonly Markish[];
  readonly words: readonly Label[];
  readonly height: number;
}

type Across = Scales["x"];

/** Under the axis. */
const FIRST = BOTTOM + 19;
/** Whether every month is named, or every second, third … of a year. */
const STEPS = [1, 2, 3, 6];

/** Every period by its name where there is room; months of several years with the years under them. */
export function timeAxis(points: readonly Point[], x: Across, lang: Lang): TimeAxis {
  const years = new Set(points.map(({ period }) => endYear(period)));
  const all = periodLabels(points, x, years.size === 1, lang);
  const grains = new Set(points.map(({ period }) => period.grain));
  const areMonths = grains.has("month") && !grains.has("day");
  if (years.size === 1 || !areMonths || all.length === points.length) {
    return { marks: [], words: all, height: LINE };
  }
  return monthAxis([...years].sort(), x, lang);
}

/** The periods under the axis: every one, or every second, third … as far as they stand apart. */
function periodLabels(points: readonly Point[], x: Across, oneYear: boolean, lang: Lang): Label[] {
  const text = oneYear ? formatWithinYear : formatAxisPeriod;
  const all = points.map(({ period, at }) => centred(text(period, lang), x(at), FIRST));
  for (let step = 1; step < all.length; step++) {
    // Counted from the last: the newest period is always named.
    const some = all.filter((_, i) => (all.length - 1 - i) % step === 0);
    if (areApart(some)) return some;
  }
  return all.slice(-1);
}

/** True where labels stand apart from each other by a space. */
function areApart(some: readonly Label[]): boolean {
  const picture = { left: -9, right: WIDTH + 9, top: 0, bottom: FIRST + SMALL };
  const wide = some.map((label) => ({ places: [{ ...label, text: `${label.text} ` }] }));
  return placeLabels(wide, picture, []).length === some.length;
}

/** Months by their ends, and under them the years, parted by lines at their first days. */
function monthAxis(years: readonly number[], x: Across, lang: Lang): TimeAxis {
  const tries = STEPS.map((step) => monthLabels(years, step, x, lang));
  const months = tries.find((some) => areApart(some)) ?? [];
  const y = months.length === 0 ? FIRST : FIRST + LINE;
  const parted = years.map((year) => x(firstDay(year))).filter((at) => isWithin(at, x));
  const lines = parted.map((at) => ({ x: at, y1: TOP, y2: y + 2 }));
  return {
    marks: [ruleX(lines, { x: pixel("x"), y1: pixel("y1"), y2: pixel("y2"), stroke: RULE })],
    words: [...months, ...years.flatMap((year) => yearLabel(year, x, y, lang))],
    height: LINE + (y - FIRST),
  };
}

function firstDay(year: number): number {
  return dayNumber({ year, month: 1, day: 1 });
}

function isWithin(at: number, x: Across): boolean {
  const [left = 0, right = 0] = x.range();
  return at > left && at < right;
}

/** The last days of every `step`th month of each year that lie on the axis. */
function monthLabels(years: readonly number[], step: number, x: Across, lang: Lang): Label[] {
  return years.flatMap((year) =>
    Array.from({ length: 12 / step }, (_, i) => {
      const month = period(`${year}-${String((i + 1) * step).padStart(2, "0")}`);
      const at = x((month.from + month.to) / 2);
      return isWithin(at, x) ? [{ x: at, y: FIRST, text: formatWithinYear(month, lang), ...NOTE }] : [];
    }).flat(),
  );
}

/** A year in the middle of what of it lies on the axis, where it has room there. */
function yearLabel(year: number, x: Across, y: number, lang: Lang): Label[] {
  const [left = 0, right = 0] = x.range();
  const [from, to] = [Math.max(left, x(firstDay(year))), Math.min(right, x(firstDay(year + 1)))];
  const text = formatAxisPeriod(period(String(year)), lang);
  return to - from < textWidth(text, SMALL) ? [] : [{ x: (from + to) / 2, y, text, ...NOTE }];
}
