import { dot, type Markish, ruleX } from "@observablehq/plot";
import { chartWords, type Told } from "../i18n/charts.ts";
import type { Lang } from "../i18n/lang.ts";
import { measureWords } from "../i18n/measures.ts";
import { formatPeriod } from "../i18n/period.ts";
import { compare, ZERO } from "../ledger/fraction.ts";
import type { Period } from "../ledger/period.ts";
import type { Band } from "../measures/schedule.ts";
import { type Axis, axisX, axisY, fromZero, gridX, gridY, numbersWidth, within } from "./axis.ts";
import { type Chart, type ChartTable, type Given, isUncertain, type Shown, shown, WIDTH } from "./chart.ts";
import { bandColour, bandItems, INK_SOFT, key, type Label, labels, PAPER, SCHEDULE_LINE } from "./marks.ts";
import { placeLabels, type Room, roomsAlong } from "./placing.ts";
import { linksOf, tableCell } from "./table.ts";
import { drawn, inPercent, printed } from "./telling.ts";
import { SMALL, textWidth } from "./text.ts";

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

export interface ScatterInput {
  readonly id: string;
  /** Whose points: 松原市各县区. */
  readonly subject: string;
  /** Of what: 实际到位资金. */
  readonly measure: string;
  readonly period: Period;
  readonly schedule?: Given;
  readonly points: readonly ScatterPoint[];
}

interface Spotted {
  readonly point: ScatterPoint;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly uncertain: boolean;
}

const PERCENT = inPercent();
const GROWTH = inPercent(true);
const TOP = 24;
const HEIGHT = 230;

/** Completion against growth: who is ahead of schedule and still grows, and who is neither. */
export function scatterChart(input: ScatterInput, lang: Lang): Chart {
  const words = chartWords[lang];
  const spotted = spottedOf(input.points);
  const picture = spotted.length < 2 ? null : draw(input, spotted, lang);
  const title = titleOf(input, spotted, lang);
  const missing = input.points.filter((_, i) => !spotted.some((one) => one.index === i));
  return {
    id: input.id,
    kind: "scatter",
    title,
    subtitle: words.scatter.subtitle(input.measure, formatPeriod(input.period, lang)),
    summary: words.scatter.summary(
      title,
      spotted.map(({ point }) => toldOf(point, lang)),
    ),
    width: WIDTH,
    height: picture?.height ?? 0,
    draw: picture && { x: picture.x.options, y: picture.y.options, marks: picture.marks },
    table: table(input, lang),
    notes: [
      ...(missing.length > 0 && spotted.length > 0
        ? [words.missingNote(missing.map(({ label }) => label))]
        : []),
      ...(spotted.some((one) => one.uncertain) ? [words.uncertainNote] : []),
    ],
    spots: input.points.map((_, i) => picture?.spots.get(i) ?? null),
  };
}

function spottedOf(points: readonly ScatterPoint[]): Spotted[] {
  return points.flatMap((point, index) => {
    const [completion, growth] = [shown(point.completion), shown(point.growth)];
    if (completion === null || growth === null) return [];
    const uncertain = isUncertain(completion) || isUncertain(growth);
    return { point, index, x: drawn(completion, PERCENT), y: drawn(growth, GROWTH), uncertain };
  });
}

interface Picture {
  readonly x: Axis;
  readonly y: Axis;
  readonly marks: Markish[];
  readonly height: number;
  readonly spots: ReadonlyMap<number, readonly [number, number]>;
}

function draw(input: ScatterInput, spotted: readonly Spotted[], lang: Lang): Picture {
  const words = chartWords[lang];
  const schedule = shown(input.schedule);
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
  const obstacles: Room[] = [
    ...spotted.map((one) => ({
      left: at(one)[0] - 5,
      right: at(one)[0] + 5,
      top: at(one)[1] - 5,
      bottom: at(one)[1] + 5,
    })),
    ...(line === null ? [] : roomsAlong([line, TOP], [line, TOP + HEIGHT])),
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

function table(input: ScatterInput, lang: Lang): ChartTable {
  const { columns, scatter } = chartWords[lang];
  return {
    caption: scatter.caption(input.subject, input.measure, formatPeriod(input.period, lang)),
    columns: [
      { key: "place", label: columns.place, numeric: false },
      { key: "completion", label: columns.completion, numeric: true },
      { key: "growth", label: columns.growth, numeric: true },
    ],
    rows: input.points.map(({ label, completion, growth }) => [
      label,
      tableCell(completion, PERCENT, lang),
      tableCell(growth, GROWTH, lang),
    ]),
    ...linksOf(input.points),
  };
}

/** How many are ahead of schedule and grow as well. */
function titleOf(
  { subject, measure, schedule }: ScatterInput,
  spotted: readonly Spotted[],
  lang: Lang,
): string {
  const words = chartWords[lang].scatter;
  if (spotted.length === 0) return words.nothing(subject, measure);
  const [only, ...others] = spotted;
  if (only !== undefined && others.length === 0) {
    return words.only(only.point.label, measure, toldOf(only.point, lang).figure);
  }
  const line = shown(schedule);
  const grows = spotted.filter(({ point }) => compare(shown(point.growth)?.value ?? ZERO, ZERO) > 0);
  if (line === null) return words.growing(subject, spotted.length, grows.length);
  const both = grows.filter(({ point }) => compare(shown(point.completion)?.value ?? ZERO, line.value) >= 0);
  return words.title(subject, spotted.length, both.length);
}

function toldOf({ label, completion, growth }: ScatterPoint, lang: Lang): Told {
  const words = chartWords[lang].scatter;
  const [done, grown] = [shown(completion), shown(growth)];
  if (done === null || grown === null) return { name: label, figure: "" };
  return { name: label, figure: words.point(printed(done, PERCENT), printed(grown, GROWTH)) };
}
