import { dot, line, type Markish } from "@observablehq/plot";
import { scalePoint } from "d3";
import type { Lang } from "../../../i18n/lang.ts";
import { formatDecimal } from "../../../i18n/number.ts";
import { formatAxisPeriod } from "../../../i18n/period.ts";
import { type Fraction, toNumber } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import { type Given, shown, WIDTH } from "../../chart.ts";
import { ACCENT, beside, INK_SOFT, type Label, labels } from "../../parts/marks.ts";
import { apart, placeLabels } from "../../parts/placing.ts";
import { BOLD, LINE, labelColumn, SMALL, textWidth, widest } from "../../parts/text.ts";

export interface SlopeSeries {
  readonly label: string;
  readonly href?: string;
  /** Its rank at each period. */
  readonly ranks: readonly Given[];
  readonly highlight?: boolean;
}

/** A rank at a period, in units of the view box. */
interface Stop {
  readonly x: number;
  readonly y: number;
  readonly rank: Fraction;
}

interface Track {
  readonly series: SlopeSeries;
  readonly index: number;
  /** One for each period; null where it has no rank. */
  readonly stops: readonly (Stop | null)[];
}

const TOP = 22;
const PLAIN = INK_SOFT;
/** With more tracks than this they are drawn paler, so that one can be followed. */
const MANY = 12;

interface Picture {
  readonly marks: Markish[];
  readonly height: number;
  readonly spots: readonly (readonly [number, number] | null)[];
}

export function draw(periods: readonly Period[], series: readonly SlopeSeries[], lang: Lang): Picture {
  const names = labelColumn(
    series.map((one) => one.label),
    130,
  );
  const bold = series.some((one) => one.highlight) ? BOLD : 1;
  const numbers = Math.ceil(widest(series.flatMap(({ ranks }) => ranks.map(rankText)))) + 8;
  const right = WIDTH - Math.ceil(names.width * bold) - numbers - 6;
  const x = scalePoint(
    periods.map((period) => period.text),
    [numbers, right],
  );
  const most = Math.max(1, ...series.flatMap(({ ranks }) => ranks.map((rank) => numberOf(rank) ?? 0)));
  const step = Math.max(LINE + 5, ...names.lines.map((name) => name.length * LINE + 4));
  const bottom = TOP + most * step;
  const tracks = series.map((one, index): Track => {
    const stops = one.ranks.map((given, i) => stopAt(given, x(periods[i]?.text ?? "") ?? 0, step));
    return { series: one, index, stops };
  });
  return {
    height: Math.ceil(bottom),
    spots: tracks.map(({ stops }) => lastOf(stops)),
    marks: [
      ...trackMarks(tracks),
      ...labels([
        ...periodLabels(periods, x, lang),
        ...sideLabels(tracks, names.lines, numbers, right, bottom),
        ...lostNames(tracks, right, bottom),
      ]),
    ],
  };
}

function numberOf(given: Given | undefined): number | null {
  const rank = shown(given);
  return rank === null ? null : toNumber(rank.value);
}

function rankText(given: Given | undefined): string {
  const rank = shown(given);
  return rank === null ? "" : formatDecimal(rank.value, 0);
}

function stopAt(given: Given, x: number, step: number): Stop | null {
  const rank = shown(given);
  return rank === null ? null : { x, y: TOP + (toNumber(rank.value) - 0.5) * step, rank: rank.value };
}

function lastOf(stops: readonly (Stop | null)[]): readonly [number, number] | null {
  const last = stops.findLast((stop) => stop !== null);
  return last ? [last.x, last.y] : null;
}

/** The highlighted one last, so that it lies on top. */
function trackMarks(tracks: readonly Track[]): Markish[] {
  return [false, true].flatMap((highlight) => {
    const some = tracks.filter(({ series }) => (series.highlight === true) === highlight);
    const stroke = highlight ? ACCENT : PLAIN;
    const strokeOpacity = !highlight && tracks.length > MANY ? 0.45 : 1;
    const stops = some.flatMap(({ stops, index }) =>
      stops.map((stop) => ({ x: stop?.x, y: stop?.y, z: index })),
    );
    return some.length === 0
      ? []
      : [
          line(stops, { x: "x", y: "y", z: "z", stroke, strokeWidth: highlight ? 2.5 : 1.5, strokeOpacity }),
          dot(stops, { x: "x", y: "y", r: 3, fill: stroke }),
        ];
  });
}

/** The first and the last period always; those between where they have room. */
function periodLabels(
  periods: readonly Period[],
  x: (key: string) => number | undefined,
  lang: Lang,
): Label[] {
  const all = periods.map((period, i): Label => {
    const anchor = i === 0 ? "start" : i === periods.length - 1 ? "end" : "middle";
    return {
      x: x(period.text) ?? 0,
      y: 12,
      text: formatAxisPeriod(period, lang),
      anchor,
      size: SMALL,
      fill: INK_SOFT,
    };
  });
  const [first, last] = [all[0] as Label, all.at(-1) as Label];
  const free = last.x - first.x - textWidth(first.text, SMALL) - textWidth(last.text, SMALL);
  const between = all.slice(1, -1);
  const needed = between.reduce((sum, label) => sum + textWidth(label.text, SMALL) + 16, 8);
  return needed < free
    ? all
    : [
        { ...first, x: 0 },
        { ...last, x: last.x },
      ];
}

/** Ranks at both ends, names at the right; where two share a rank their names move apart. */
function sideLabels(
  tracks: readonly Track[],
  names: readonly (readonly string[])[],
  left: number,
  right: number,
  bottom: number,
): Label[] {
  const ends = tracks
    .flatMap(({ series, stops, index }) => {
      const end = stops.at(-1);
      return end ? [{ end, name: names[index] ?? [], bold: series.highlight === true }] : [];
    })
    .sort((a, b) => a.end.y - b.end.y);
  const middles = apart(
    ends.map(({ end }) => end.y),
    ends.map(({ name }) => name.length * LINE + 2),
    bottom,
  );
  const starts = new Map(tracks.flatMap(({ stops }) => (stops[0] ? [[stops[0].y, stops[0]]] : [])));
  return [
    ...[...starts.values()].map((stop) => rankLabel(stop, left - 7, stop.y, "end")),
    ...ends.flatMap(({ end, name, bold }, i) => {
      const y = middles[i] ?? 0;
      const text = rankLabel(end, right + 8, y, "start");
      return [text, ...beside(name, { x: right + 4 + left, y, anchor: "start", bold })];
    }),
  ];
}

function rankLabel({ rank }: Stop, x: number, y: number, anchor: "start" | "end"): Label {
  return { x, y: y + 4, text: formatDecimal(rank, 0), anchor, size: SMALL, fill: INK_SOFT };
}

/** The names of those that have no rank at the last period, beside the last they had. */
function lostNames(tracks: readonly Track[], right: number, bottom: number): Label[] {
  const lost = tracks.filter(({ stops }) => !stops.at(-1));
  const dots = tracks.flatMap(({ stops }) => stops.filter((stop) => stop !== null));
  const obstacles = dots.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  const wanted = lost.flatMap(({ series, stops }) => {
    const last = lastOf(stops);
    if (last === null) return [];
    const style = { text: series.label, size: SMALL, fill: INK_SOFT } as const;
    const places: Label[] = [
      { ...style, x: last[0] + 7, y: last[1] + 4, anchor: "start" },
      { ...style, x: last[0], y: last[1] - 7 },
      { ...style, x: last[0], y: last[1] + 15 },
      { ...style, x: last[0] - 7, y: last[1] + 4, anchor: "end" },
    ];
    return [{ places, must: true }];
  });
  return placeLabels(wanted, { left: 0, right, top: TOP - 8, bottom }, obstacles);
}
