import type { Told } from "../../../i18n/chart-facts.ts";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import type { Period } from "../../../ledger/period.ts";
import type { Band } from "../../../measures/schedule.ts";
import {
  type Chart,
  type ChartTable,
  chartOf,
  type Given,
  isUncertain,
  type Picture,
  type Spot,
  shown,
  WIDTH,
} from "../../chart.ts";
import { bandItems, key } from "../../parts/key.ts";
import { LEAST_FIGURES } from "../../parts/limits.ts";
import {
  ACCENT_SOFT,
  bandColour,
  bandSymbol,
  beside,
  fillOf,
  INK_SOFT,
  type Label,
  type Level,
  labels,
  levelLines,
  lines,
  NOTE,
  type Rect,
  RULE,
  rects,
  rowsFrom,
} from "../../parts/marks.ts";
import { notesOn } from "../../parts/saying.ts";
import { chartTable, figureColumn, textColumn } from "../../parts/table.ts";
import { BOLD, LINE, labelColumn, narrowest, SMALL, TEXT, widest, wrap } from "../../parts/text.ts";
import { drawn, PERCENT, printed } from "../../parts/value-format.ts";

export interface ScorecardCell {
  /** Actual ÷ target. */
  readonly completion: Given;
  readonly band: Band | null;
}

export interface ScorecardRow {
  readonly label: string;
  readonly href?: string;
  /** One for each column. */
  readonly cells: readonly ScorecardCell[];
  /** The place that the page is about. */
  readonly highlight?: boolean;
}

export interface ScorecardInput {
  readonly id: string;
  /** Whose places and targets: 松原市各县区. */
  readonly subject: string;
  readonly period: Period;
  /** The indicators. */
  readonly columns: readonly string[];
  readonly rows: readonly ScorecardRow[];
  readonly schedule?: Given;
}

/**
 * Places against indicators: completion with shape and colour of its distance from schedule. With
 * more columns than a phone is wide the grid goes on below with the next ones.
 */
export function scorecardChart(input: ScorecardInput, lang: Lang): Chart {
  const words = drawingWordsOf(lang).charts.scorecard;
  const cells = input.rows.flatMap((row) => row.cells).filter((cell) => shown(cell.completion) !== null);
  const completions = cells.map((cell) => cell.completion);
  const schedule = shown(input.schedule);
  const title = titleOf(input, cells, lang);
  const told = input.rows.map((row) => toldOf(row, input.columns, lang));
  const said = {
    title,
    subtitle: words.subtitle(formatPeriod(input.period, lang), schedule && printed(schedule, PERCENT)),
    summary: words.summary(title, told),
    table: tableOf(input, lang),
    notes: notesOn(completions, [], lang),
  };
  const picture = cells.length < LEAST_FIGURES ? null : scorecardPicture(input.columns, input.rows, lang);
  return chartOf("scorecard", input.id, said, picture);
}

function tableOf(input: ScorecardInput, lang: Lang): ChartTable {
  const { columns, scorecard } = drawingWordsOf(lang).charts;
  const caption = scorecard.caption(input.subject, formatPeriod(input.period, lang));
  const place = textColumn<ScorecardRow>("place", columns.place, (row) => row.label);
  const completions = input.columns.map((label, i) =>
    figureColumn<ScorecardRow>(`column-${i + 1}`, label, PERCENT, (row) => row.cells[i]?.completion),
  );
  return chartTable(caption, input.rows, [place, ...completions], lang);
}

/** How many targets are on schedule, and who has the most of them. */
function titleOf({ subject, rows }: ScorecardInput, cells: readonly ScorecardCell[], lang: Lang): string {
  const words = drawingWordsOf(lang).charts.scorecard;
  if (cells.length === 0) return words.nothing(subject);
  const judged = cells.filter((cell) => cell.band !== null);
  if (judged.length === 0) return words.unjudged(subject, cells.length);
  const aheadOf = (some: readonly ScorecardCell[]) => some.filter((cell) => cell.band === "ahead").length;
  const title = words.title(subject, judged.length, aheadOf(judged));
  const counts = rows.map((row) => ({ name: row.label, ahead: aheadOf(row.cells) }));
  const most = Math.max(...counts.map((count) => count.ahead));
  const [leader, ...others] = counts.filter((count) => count.ahead === most);
  if (leader === undefined || others.length > 0 || most < 2) return title;
  return words.and(title, words.leader(leader.name, most));
}

function toldOf({ label, cells }: ScorecardRow, columns: readonly string[], lang: Lang) {
  const bands = drawingWordsOf(lang).measures.bands;
  const told = columns.map((name, i): Told => {
    const cell = cells[i];
    const band = cell?.band ? drawingWordsOf(lang).charts.scorecard.band(bands[cell.band]) : "";
    return { name, figure: `${cellText(cell)}${band}` };
  });
  return { name: label, cells: told };
}

/** Space on either side of a column. */
const GAP = 4;
/** Names of places leave the width to the columns. */
const NAMES = 112;

function scorecardPicture(heads: readonly string[], rows: readonly ScorecardRow[], lang: Lang): Picture {
  const labelled = rows.map((row) => row.label);
  const names = labelColumn(labelled, NAMES);
  const left = Math.ceil(names.width * (rows.some((row) => row.highlight) ? BOLD : 1)) + 8;
  let top = 0;
  const panels = panelsOf(heads, rows, left).map((columns) => {
    const panel = drawPanel(heads, rows, columns, names.lines, left, top);
    top = panel.bottom + 12;
    return panel;
  });
  const bands = rows.flatMap((row) => row.cells.map((cell) => cell.band));
  const legend = key(bandItems(bands, lang), top - 8);
  const bars = panels.flatMap((panel) => panel.rects);
  return {
    height: top - 8 + legend.height,
    spots: panels[0]?.spots.entries() ?? [],
    marks: [
      ...levelLines(panels.flatMap((panel) => panel.rules)),
      ...rects(bars, "pixels"),
      ...labels(panels.flatMap((panel) => panel.words)),
      ...legend.marks,
    ],
  };
}

/** All rows under some of the columns. */
function drawPanel(
  names: readonly string[],
  places: readonly ScorecardRow[],
  columns: readonly number[],
  lines: readonly (readonly string[])[],
  left: number,
  top: number,
) {
  const width = (WIDTH - left) / columns.length;
  const heads = columns.map((i) => wrap(names[i] ?? "", width - 2 * GAP, SMALL));
  const head = Math.max(...heads.map((one) => one.length)) * LINE;
  const rows = rowsFrom(lines, top + head + 2, { least: 26, gap: 6 });
  const cells = rows.flatMap(({ y }, r) =>
    columns.map((column, i) => drawCell(places[r]?.cells[column], left + width * i, y, width)),
  );
  const ruled = [top + head + 2, ...rows.slice(0, -1).map(({ bottom }) => bottom)];
  return {
    bottom: rows.at(-1)?.bottom ?? top,
    spots: rows.map(({ y }): Spot => [left + width / 2, y]),
    rules: ruled.map((y): Level => ({ x1: 0, x2: WIDTH, y, stroke: RULE })),
    rects: cells.flatMap((cell) => cell.rects),
    words: [
      ...heads.flatMap((one, i) => headLabels(one, left + width * (i + 1) - GAP, top + head)),
      ...rows.flatMap(({ name, y }, r) =>
        beside(name, { x: 0, y, anchor: "start", bold: places[r]?.highlight }),
      ),
      ...cells.flatMap((cell) => cell.words),
    ],
  };
}

/** Heads stand on the rows: those of fewer lines begin lower. */
function headLabels(head: readonly string[], x: number, bottom: number): Label[] {
  return lines(head, { x, y: bottom - 4 - (head.length - 1) * LINE, anchor: "end", ...NOTE });
}

/** The columns in groups that fit the width: wide enough for their figures and their longest word. */
function panelsOf(columns: readonly string[], rows: readonly ScorecardRow[], left: number): number[][] {
  const figures = rows.flatMap((row) => row.cells.map((cell) => cellText(cell)));
  const words = columns.map((column) => Math.max(narrowest(column, SMALL), 3 * SMALL));
  const needed = Math.max(widest(figures) + TEXT + 6, ...words) + 2 * GAP;
  const fitting = Math.max(1, Math.floor((WIDTH - left) / needed));
  const panels = Math.ceil(columns.length / fitting);
  const each = Math.ceil(columns.length / panels);
  return Array.from({ length: panels }, (_, panel) =>
    columns.map((_, i) => i).slice(panel * each, (panel + 1) * each),
  );
}

function cellText(cell: ScorecardCell | undefined): string {
  const completion = shown(cell?.completion);
  return completion === null ? "—" : printed(completion, PERCENT);
}

/** The figure with its shape, and under it how much of the target is reached; more than all fills it. */
function drawCell(
  cell: ScorecardCell | undefined,
  left: number,
  middle: number,
  width: number,
): { readonly rects: Rect[]; readonly words: Label[] } {
  const [from, to, y] = [left + GAP, left + width - GAP, middle + 1];
  const figure: Label = { x: to, y, text: cellText(cell), anchor: "end" };
  const completion = shown(cell?.completion);
  if (completion === null) return { rects: [], words: [{ ...figure, y: middle + 4, fill: INK_SOFT }] };
  const done = from + (to - from) * Math.min(1, Math.max(0, drawn(completion, PERCENT) / 100));
  const bar = { x1: from, y1: middle + 5, y2: middle + 9 };
  return {
    rects: [
      { ...bar, x2: to, fill: ACCENT_SOFT },
      { ...bar, x2: done, fill: fillOf(bandColour(cell?.band), isUncertain(completion)) },
    ],
    words: [figure, ...bandSymbol(cell?.band, { x: from, y, anchor: "start" })],
  };
}
