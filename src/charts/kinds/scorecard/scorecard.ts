import type { Told } from "../../../i18n/chart-facts.ts";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import type { Period } from "../../../ledger/period.ts";
import { type Chart, type ChartTable, chartOf, type Given, shown } from "../../chart.ts";
import { LEAST_FIGURES } from "../../parts/limits.ts";
import { notesOn } from "../../parts/saying.ts";
import { type Column, chartTable, figureColumn, textColumn } from "../../parts/table.ts";
import { PERCENT, printed } from "../../parts/value-format.ts";
import { countsOf, standingName, tally } from "../../parts/verdict.ts";
import { cellText, type ScorecardCell, type ScorecardRow, scorecardPicture } from "./scorecard-picture.ts";

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
 * Places against indicators: what was reached of each target, with shape and colour of its verdict.
 * With more columns than a phone is wide the grid goes on below with the next ones.
 */
export function scorecardChart(input: ScorecardInput, lang: Lang): Chart {
  const words = drawingWordsOf(lang).charts.scorecard;
  const cells = input.rows.flatMap((row) => row.cells).filter(isTold);
  const completions = cells.map((cell) => cell.completion);
  const schedule = shown(input.schedule);
  const title = titleOf(input, cells, lang);
  const told = input.rows.map((row) => toldOf(row, input.columns, lang));
  const subtitle = isJudged(input) ? words.subtitleOfAll : words.subtitle;
  const said = {
    title,
    subtitle: subtitle(formatPeriod(input.period, lang), schedule && printed(schedule, PERCENT)),
    summary: words.summary(title, told),
    table: tableOf(input, lang),
    notes: notesOn(completions, [], lang),
  };
  const picture = cells.length < LEAST_FIGURES ? null : scorecardPicture(input.columns, input.rows, lang);
  return chartOf("scorecard", input.id, said, picture);
}

/** A cell that has a target. */
function isTold(cell: ScorecardCell): boolean {
  return shown(cell.completion) !== null || Boolean(cell.judged);
}

/** True where the judge has spoken: then completion is only one of the ways to tell a target. */
function isJudged({ rows }: ScorecardInput): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell.judged));
}

function tableOf(input: ScorecardInput, lang: Lang): ChartTable {
  const { columns, scorecard } = drawingWordsOf(lang).charts;
  const caption = scorecard.caption(input.subject, formatPeriod(input.period, lang));
  const place = textColumn<ScorecardRow>("place", columns.place, (row) => row.label);
  const judged = isJudged(input);
  const cells = input.columns.map((label, i): Column<ScorecardRow> => {
    const key = `column-${i + 1}`;
    return judged
      ? textColumn(key, label, (row) => inFull(row.cells[i], lang), true)
      : figureColumn(key, label, PERCENT, (row) => row.cells[i]?.completion);
  });
  return chartTable(caption, input.rows, [place, ...cells], lang);
}

/** `47.8%（低于序时）`: what a cell says, and its verdict where that is not all it says. */
function inFull(cell: ScorecardCell | undefined, lang: Lang): string {
  const text = cellText(cell);
  const word = cell?.judged?.word || standingName(cell ?? {}, lang);
  return word === "" || word === text ? text : text + drawingWordsOf(lang).charts.scorecard.band(word);
}

/** How many targets stand how; of amounts alone, how many are on schedule, and who has the most of them. */
function titleOf({ subject, rows }: ScorecardInput, cells: readonly ScorecardCell[], lang: Lang): string {
  const words = drawingWordsOf(lang).charts.scorecard;
  if (cells.length === 0) return words.nothing(subject);
  const classes = cells.flatMap((cell) => cell.judged?.class ?? []);
  if (classes.length > 0) return tally(subject, countsOf(classes), lang);
  const judged = cells.filter((cell) => cell.band);
  if (judged.length === 0) return words.unjudged(subject, cells.length);
  const title = words.title(subject, judged.length, aheadOf(judged));
  const leader = leaderOf(rows);
  return leader === null ? title : words.and(title, words.leader(leader.name, leader.ahead));
}

function aheadOf(cells: readonly ScorecardCell[]): number {
  return cells.filter((cell) => cell.band === "ahead").length;
}

/** The place with the most targets on schedule, two at least, if it is alone. */
function leaderOf(rows: readonly ScorecardRow[]) {
  const counts = rows.map((row) => ({ name: row.label, ahead: aheadOf(row.cells) }));
  const most = Math.max(...counts.map((count) => count.ahead));
  const [leader, ...others] = counts.filter((count) => count.ahead === most);
  return leader === undefined || others.length > 0 || most < 2 ? null : leader;
}

function toldOf({ label, cells }: ScorecardRow, columns: readonly string[], lang: Lang) {
  return {
    name: label,
    cells: columns.map((name, i): Told => ({ name, figure: inFull(cells[i], lang) })),
  };
}
