import { dot, type Markish, ruleX } from "@observablehq/plot";
import { chartWords } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import { measureWords } from "../../../i18n/measures.ts";
import type { Band } from "../../../measures/schedule.ts";
import { type Given, type Shown, WIDTH } from "../../chart.ts";
import { type Axis, axisX, axisY, fromZero, gridX, gridY, numbersWidth, within } from "../../parts/axis.ts";
import { bandItems, key } from "../../parts/key.ts";
import { bandColour, INK_SOFT, type Label, labels, PAPER, SCHEDULE_LINE } from "../../parts/marks.ts";
import { type Box, boxesAlong, placeLabels } from "../../parts/placing.ts";
import { SMALL, textWidth } from "../../parts/text.ts";
import { drawn, inPercent, printed } from "../../parts/value-format.ts";

export interface ScatterPoint {
  readonly label: string;
  readonly href?: string;
  /** Actual ÷ target: across. */
  readonly completion: Given;
  /** On the year before: upwards. */
  readonly growth: Given;
  readonly band?: Band | null;
  readonly highlight?: boolean;
}

export interface Spotted {
  readonly point: ScatterPoint;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly uncertain: boolean;
}

export const PERCENT = inPercent();

export const GROWTH = inPercent(true);

const TOP = 24;
const HEIGHT = 230;

interface Picture {
  readonly x: Axis;
  readonly y: Axis;
  readonly marks: Markish[];
  readonly height: number;
  readonly spots: ReadonlyMap<number, readonly [number, number]>;
}

export function draw(spotted: readonly Spotted[], schedule: Shown | null, lang: Lang): Picture {
  const words = chartWords[lang];
  const bottom = TOP + HEIGHT;
  const y = axisY(
    fromZero(
      spotted.map((one) => one.y),
      6,
    ),
    [bottom, TOP],
    GROWTH,
  );
  const left = numbersWidth(y);
  const across = [...spotted.map((one) => one.x), ...(schedule === null ? [] : [drawn(schedule, PERCENT)])];
  const x = axisX(fromZero(across), [left, WIDTH - 8], PERCENT);
  const [gridAcross, gridUp] = [gridY(y, left, WIDTH), gridX(x, bottom, bottom + 4)];
  const line = schedule === null ? null : scheduleLine(schedule, x, bottom, lang);
  const legend = key(
    bandItems(
      spotted.map((one) => one.point.band),
      measureWords[lang].bands,
    ),
    bottom + 36,
  );
  const axisNames: Label[] = [
    { x: 0, y: 11, text: words.scatter.growth, anchor: "start", size: SMALL, fill: INK_SOFT },
    { x: WIDTH, y: bottom + 32, text: words.scatter.completion, anchor: "end", size: SMALL, fill: INK_SOFT },
  ];
  return {
    x,
    y,
    height: Math.ceil(bottom + 36 + legend.height),
    spots: new Map(spotted.map((one) => [one.index, [x.scale(one.x), y.scale(one.y)]])),
    marks: [
      ...gridAcross.marks,
      ...gridUp.marks,
      ...(line === null ? [] : [line.mark]),
      ...dots(spotted),
      ...labels([
        ...gridAcross.words,
        ...gridUp.words,
        ...axisNames,
        ...(line === null ? [] : [line.label]),
        ...names(spotted, x, y, left, schedule),
      ]),
      ...legend.marks,
    ],
  };
}

function scheduleLine(schedule: Shown, x: Axis, bottom: number, lang: Lang) {
  const text = chartWords[lang].scheduleAt(printed(schedule, PERCENT));
  const at = drawn(schedule, PERCENT);
  const { stroke, dash } = SCHEDULE_LINE;
  const ends = {
    y1: { value: () => TOP - 6, scale: null },
    y2: { value: () => bottom, scale: null },
  } as unknown as {
    readonly y1: number;
    readonly y2: number;
  };
  const free = textWidth(chartWords[lang].scatter.growth, SMALL) + 12 + textWidth(text, SMALL) / 2;
  const centre = Math.max(free, x.scale(at));
  return {
    mark: ruleX([at], { ...ends, stroke, strokeDasharray: dash }),
    label: { x: within(centre, text, SMALL), y: 11, text, size: SMALL, fill: INK_SOFT },
  };
}

/** Full or hollow as certain or not, in the colour of the band. */
function dots(spotted: readonly Spotted[]): Markish[] {
  const styles = new Map<string, Spotted[]>();
  for (const one of spotted) {
    const style = `${bandColour(one.point.band)} ${one.uncertain}`;
    styles.set(style, [...(styles.get(style) ?? []), one]);
  }
  return [...styles.values()].map((same) => {
    const [first] = same;
    const colour = `var(--${bandColour(first?.point.band)})`;
    return dot(same, { x: "x", y: "y", r: 4.5, fill: first?.uncertain ? PAPER : colour, stroke: colour });
  });
}

/** The names that have room, the page's own place and the outermost first. */
function names(spotted: readonly Spotted[], x: Axis, y: Axis, left: number, schedule: Shown | null): Label[] {
  const at = ({ x: across, y: up }: Spotted): [number, number] => [x.scale(across), y.scale(up)];
  const middle = { x: (left + WIDTH) / 2, y: TOP + HEIGHT / 2 };
  const order = spotted.toSorted((a, b) => {
    const own = Number(b.point.highlight ?? false) - Number(a.point.highlight ?? false);
    const far = (one: Spotted) => Math.hypot(at(one)[0] - middle.x, at(one)[1] - middle.y);
    return own || far(b) - far(a) || a.index - b.index;
  });
  const line = schedule === null ? null : x.scale(drawn(schedule, PERCENT));
  const obstacles: Box[] = [
    ...spotted.map((one) => ({
      left: at(one)[0] - 5,
      right: at(one)[0] + 5,
      top: at(one)[1] - 5,
      bottom: at(one)[1] + 5,
    })),
    ...(line === null ? [] : boxesAlong([line, TOP], [line, TOP + HEIGHT])),
  ];
  const wanted = order.map((one) => ({
    places: namePlaces(one, at(one)),
    must: one.point.highlight === true,
  }));
  return placeLabels(wanted, { left, right: WIDTH, top: TOP - 6, bottom: TOP + HEIGHT }, obstacles);
}

function namePlaces({ point }: Spotted, [x, y]: readonly [number, number]): Label[] {
  const style = { text: point.label, size: SMALL, ...(point.highlight ? { bold: true } : {}) };
  return [
    { x: x + 8, y: y + 4, anchor: "start", ...style },
    { x: x - 8, y: y + 4, anchor: "end", ...style },
    { x, y: y - 8, ...style },
    { x, y: y + 16, ...style },
  ];
}
