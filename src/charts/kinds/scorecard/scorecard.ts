import { chartWords, type Told } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import { measureWords } from "../../../i18n/measures.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import type { Period } from "../../../ledger/period.ts";
import {
  type Chart,
  type ChartTable,
  type Given,
  isUncertain,
  type Shown,
  shown,
  WIDTH,
} from "../../chart.ts";
import { linksOf, tableCell } from "../../parts/table.ts";
import { printed } from "../../parts/value-format.ts";
import { cellText, draw, PERCENT, type ScorecardCell, type ScorecardRow } from "./scorecard-picture.ts";

export type { ScorecardCell, ScorecardRow } from "./scorecard-picture.ts";

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
  const words = chartWords[lang].scorecard;
  const cells = input.rows.flatMap((row) => row.cells).filter((cell) => shown(cell.completion) !== null);
  const picture = cells.length < 2 ? null : draw(input.columns, input.rows, lang);
  const schedule = shown(input.schedule);
  const title = titleOf(input, cells, lang);
  return {
    id: input.id,
    kind: "scorecard",
    title,
    subtitle: words.subtitle(formatPeriod(input.period, lang), schedule && printed(schedule, PERCENT)),
    summary: words.summary(
      title,
      input.rows.map((row) => toldOf(row, input.columns, lang)),
    ),
    width: WIDTH,
    height: picture?.height ?? 0,
    draw: picture && { marks: picture.marks },
    table: table(input, lang),
    notes: cells.some((cell) => isUncertain(shown(cell.completion) as Shown))
      ? [chartWords[lang].uncertainNote]
      : [],
    spots: input.rows.map((_, i) => picture?.spots[i] ?? null),
  };
}

function table(input: ScorecardInput, lang: Lang): ChartTable {
  const { columns, scorecard } = chartWords[lang];
  return {
    caption: scorecard.caption(input.subject, formatPeriod(input.period, lang)),
    columns: [
      { key: "place", label: columns.place, numeric: false },
      ...input.columns.map((label, i) => ({ key: `column-${i + 1}`, label, numeric: true })),
    ],
    rows: input.rows.map((row) => [
      row.label,
      ...input.columns.map((_, i) => tableCell(row.cells[i]?.completion, PERCENT, lang)),
    ]),
    ...linksOf(input.rows),
  };
}

/** How many targets are on schedule, and who has the most of them. */
function titleOf({ subject, rows }: ScorecardInput, cells: readonly ScorecardCell[], lang: Lang): string {
  const words = chartWords[lang].scorecard;
  if (cells.length === 0) return words.nothing(subject);
  const judged = cells.filter((cell) => cell.band !== null);
  if (judged.length === 0) return words.unjudged(subject, cells.length);
  const aheadOf = (some: readonly ScorecardCell[]) => some.filter((cell) => cell.band === "ahead").length;
  const title = words.title(subject, judged.length, aheadOf(judged));
  const counts = rows.map((row) => ({ name: row.label, ahead: aheadOf(row.cells) }));
  const most = Math.max(...counts.map((count) => count.ahead));
  const leaders = counts.filter((count) => count.ahead === most);
  const [leader] = leaders;
  if (leaders.length !== 1 || leader === undefined || most < 2) return title;
  return words.and(title, words.leader(leader.name, most));
}

function toldOf({ label, cells }: ScorecardRow, columns: readonly string[], lang: Lang) {
  const bands = measureWords[lang].bands;
  return {
    name: label,
    cells: columns.map((name, i): Told => {
      const cell = cells[i];
      const band = cell?.band ? chartWords[lang].scorecard.band(bands[cell.band]) : "";
      return { name, figure: `${cellText(cell)}${band}` };
    }),
  };
}
