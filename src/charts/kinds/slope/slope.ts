import { dot, line, type Markish } from "@observablehq/plot";
import { type ScalePoint, scalePoint } from "d3";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { formatOrdinal } from "../../../i18n/number.ts";
import { formatAxisPeriod, formatPeriod } from "../../../i18n/period.ts";
import { subtract, toNumber } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import {
  allShown,
  type Chart,
  type ChartTable,
  chartOf,
  type Given,
  type Picture,
  type Shown,
  type Spot,
  shown,
  WIDTH,
} from "../../chart.ts";
import type { Label } from "../../parts/label.ts";
import { LEAST_FIGURES, MANY_TRACKS, NAME_WIDTH } from "../../parts/limits.ts";
import { ACCENT, beside, INK_SOFT, labels, NOTE } from "../../parts/marks.ts";
import { apart, around, placeLabels } from "../../parts/placing.ts";
import { ends } from "../../parts/saying.ts";
import { chartTable, figureColumn, textColumn } from "../../parts/table.ts";
import { BOLD, LINE, labelColumn, SMALL, textWidth, widest } from "../../parts/text.ts";
import { COUNT, printedRank } from "../../parts/value-format.ts";

/** A place and its ranks. */
export interface SlopeSeries {
  readonly label: string;
  readonly href?: string;
  /** Its rank at each period. */
  readonly ranks: readonly Given[];
  readonly highlight?: boolean;
}

export interface SlopeInput {
  readonly id: string;
  /** Who is ranked: 松原市各县区. */
  readonly subject: string;
  /** By what: 实际到位资金完成率. */
  readonly measure: string;
  readonly periods: readonly Period[];
  readonly series: readonly SlopeSeries[];
}

/** Ranks from period to period, the first at the top: who rises and who falls. */
export function slopeChart(input: SlopeInput, lang: Lang): Chart {
  const { periods, series } = input;
  const words = drawingWordsOf(lang).charts.slope;
  const title = titleOf(input, lang);
  const told = series.map((one) => toldOf(one, periods, lang));
  const ranked = series.filter(({ ranks }) => allShown(ranks).length > 1);
  const said = {
    title,
    subtitle: words.subtitle(input.measure, input.subject),
    summary: words.summary(title, told),
    table: tableOf(input, lang),
    notes: [],
  };
  return chartOf(
    "slope",
    input.id,
    said,
    ranked.length < LEAST_FIGURES ? null : slopePicture(periods, series, lang),
  );
}

function tableOf({ subject, measure, periods, series }: SlopeInput, lang: Lang): ChartTable {
  const { columns, slope } = drawingWordsOf(lang).charts;
  const ranks = periods.map((period, i) =>
    figureColumn<SlopeSeries>(period.text, formatPeriod(period, lang), COUNT, (one) => one.ranks[i]),
  );
  const place = textColumn<SlopeSeries>("place", columns.place, (one) => one.label);
  return chartTable(slope.caption(subject, measure), series, [place, ...ranks], lang);
}

/** Who rose most and who fell most between the first period and the last. */
function titleOf({ subject, measure, periods, series }: SlopeInput, lang: Lang): string {
  const words = drawingWordsOf(lang).charts.slope;
  const moves = series.flatMap(({ label, ranks }) => {
    const [from, to] = [shown(ranks[0]), shown(ranks[periods.length - 1])];
    if (from === null || to === null) return [];
    const rise = toNumber(subtract(from.value, to.value));
    return { name: label, rise, from: formatOrdinal(from.value, lang), to: formatOrdinal(to.value, lang) };
  });
  const found = ends(moves.toSorted((a, b) => b.rise - a.rise));
  if (found === null || periods.length < 2) return words.nothing(subject, measure);
  const [up, down] = found;
  if (up.rise <= 0 && down.rise >= 0) return words.still(subject);
  return words.title(up.rise > 0 ? up : null, down.rise < 0 ? down : null);
}

function toldOf({ label, ranks }: SlopeSeries, periods: readonly Period[], lang: Lang) {
  const stops = periods.flatMap((period, i) => {
    const rank = shown(ranks[i]);
    if (rank === null) return [];
    return { name: formatPeriod(period, lang), figure: formatOrdinal(rank.value, lang) };
  });
  return { name: label, stops };
}

/** A rank at a period, in units of the view box. */
interface Stop {
  readonly x: number;
  readonly y: number;
  readonly rank: Shown;
}

interface Track {
  readonly series: SlopeSeries;
  readonly name: readonly string[];
  /** One for each period; null where it has no rank. */
  readonly stops: readonly (Stop | null)[];
}

const TOP = 22;

function slopePicture(periods: readonly Period[], series: readonly SlopeSeries[], lang: Lang): Picture {
  const names = series.map((one) => one.label);
  const column = labelColumn(names, NAME_WIDTH);
  const bold = series.some((one) => one.highlight) ? BOLD : 1;
  const ranks = allShown(series.flatMap((one) => one.ranks));
  const left = Math.ceil(widest(ranks.map(printedRank))) + 8;
  const right = WIDTH - Math.ceil(column.width * bold) - left - 6;
  const days = periods.map((period) => period.text);
  const x = scalePoint(days, [left, right]);
  const step = Math.max(LINE + 5, ...column.lines.map((name) => name.length * LINE + 4));
  const bottom = TOP + Math.max(1, ...ranks.map((rank) => toNumber(rank.value))) * step;
  const tracks = series.map((one, i): Track => {
    const stops = one.ranks.map((given, at) => stopAt(given, x(days[at] ?? "") ?? 0, step));
    return { series: one, name: column.lines[i] ?? [], stops };
  });
  return {
    height: bottom,
    spots: tracks.map(({ stops }) => lastOf(stops)).entries(),
    marks: [
      ...trackMarks(tracks),
      ...labels([
        ...periodLabels(periods, x, lang),
        ...sideLabels(tracks, left, right, bottom),
        ...lostNames(tracks, right, bottom),
      ]),
    ],
  };
}

function stopAt(given: Given, x: number, step: number): Stop | null {
  const rank = shown(given);
  return rank === null ? null : { x, y: TOP + (toNumber(rank.value) - 0.5) * step, rank };
}

function lastOf(stops: Track["stops"]): Spot {
  const last = stops.findLast((stop) => stop !== null);
  return last ? [last.x, last.y] : null;
}

/** The highlighted one last, so that it lies on top. */
function trackMarks(tracks: readonly Track[]): Markish[] {
  return [false, true].flatMap((highlight) => {
    const stops = tracks.flatMap(({ series, stops: own }, z) =>
      (series.highlight === true) === highlight ? own.map((stop) => ({ x: stop?.x, y: stop?.y, z })) : [],
    );
    const stroke = highlight ? ACCENT : INK_SOFT;
    const strokeOpacity = !highlight && tracks.length > MANY_TRACKS ? 0.45 : 1;
    const strokeWidth = highlight ? 2.5 : 1.5;
    return stops.length === 0
      ? []
      : [
          line(stops, { x: "x", y: "y", z: "z", stroke, strokeWidth, strokeOpacity }),
          dot(stops, { x: "x", y: "y", r: 3, fill: stroke }),
        ];
  });
}

/** The first and the last period always; those between where they have room. */
function periodLabels(periods: readonly Period[], x: ScalePoint<string>, lang: Lang): Label[] {
  const all = periods.map((period, i): Label => {
    const anchor = i === 0 ? "start" : i === periods.length - 1 ? "end" : "middle";
    return { x: x(period.text) ?? 0, y: 12, text: formatAxisPeriod(period, lang), anchor, ...NOTE };
  });
  const [first, last] = [all[0] as Label, all.at(-1) as Label];
  const free = last.x - first.x - textWidth(first.text, SMALL) - textWidth(last.text, SMALL);
  const needed = all.slice(1, -1).reduce((sum, { text }) => sum + textWidth(text, SMALL) + 16, 8);
  return needed < free ? all : [{ ...first, x: 0 }, last];
}

/** Ranks at both ends, names at the right; where two share a rank their names move apart. */
function sideLabels(tracks: readonly Track[], left: number, right: number, bottom: number): Label[] {
  const last = tracks.flatMap(({ series, name, stops }) => {
    const end = stops.at(-1);
    return end ? [{ end, name, bold: series.highlight === true }] : [];
  });
  const ended = last.toSorted((a, b) => a.end.y - b.end.y);
  const heights = ended.map(({ name }) => name.length * LINE + 2);
  const wanted = ended.map(({ end }) => end.y);
  const middles = apart(wanted, heights, bottom);
  const starts = new Map(tracks.flatMap(({ stops }) => (stops[0] ? [[stops[0].y, stops[0]]] : [])));
  return [
    ...[...starts.values()].map((stop) => rankLabel(stop, left - 7, stop.y, "end")),
    ...ended.flatMap(({ end, name, bold }, i) => {
      const y = middles[i] ?? 0;
      const text = rankLabel(end, right + 8, y, "start");
      return [text, ...beside(name, { x: right + 4 + left, y, anchor: "start", bold })];
    }),
  ];
}

function rankLabel({ rank }: Stop, x: number, y: number, anchor: "start" | "end"): Label {
  return { x, y: y + 4, text: printedRank(rank), anchor, ...NOTE };
}

/** The names of those that have no rank at the last period, beside the last they had. */
function lostNames(tracks: readonly Track[], right: number, bottom: number): Label[] {
  const dots = tracks.flatMap(({ stops }) => stops.filter((stop) => stop !== null));
  const obstacles = dots.map(({ x, y }) => around([x, y], 4));
  const lost = tracks.filter(({ stops }) => !stops.at(-1));
  const wanted = lost.flatMap(({ series, stops }) => {
    const last = lastOf(stops);
    if (last === null) return [];
    const [x, y] = last;
    const style = { text: series.label, ...NOTE };
    const places: Label[] = [
      { ...style, x: x + 7, y: y + 4, anchor: "start" },
      { ...style, x, y: y - 7 },
      { ...style, x, y: y + 15 },
      { ...style, x: x - 7, y: y + 4, anchor: "end" },
    ];
    return [{ places, must: true }];
  });
  return placeLabels(wanted, { left: 0, right, top: TOP - 8, bottom }, obstacles);
}
