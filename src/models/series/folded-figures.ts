import type { Series } from "../../ledger/lookup.ts";
import { type Period, period } from "../../ledger/period.ts";
import type { Observation } from "../../ledger/schema.ts";
import { type MonthFigure, monthsOf } from "../../measures/growth/months.ts";
import { type Standing, standing } from "../../measures/standing.ts";
import { periodsOf, statements } from "../../measures/statements.ts";
import { knownOf } from "../../measures/targets/series-evidence.ts";
import { resultCell } from "../cells/results.ts";
import { periodCell, sourceCell } from "../cells/statements.ts";
import type { Block } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { numeric, optional, type Titles, tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
import { observationCell } from "../provenance/observation-cell.ts";
import { growthCell, rowNote, type SeriesHead } from "./rows.ts";

/** A figure of one series, with what the months of its year make of it. */
interface SeriesFigure {
  readonly row: Observation;
  readonly at: Standing;
  readonly month: MonthFigure | null;
}

/** All figures of each series by itself, folded, the newest first; `most` of each where they are many. */
export function foldedFigures(
  edition: Edition,
  all: readonly Series[],
  head: SeriesHead,
  { id }: Titles,
  most: number | null,
): Block[] {
  const words = edition.words.pages.region;
  return all.map((one, i): Block => {
    const periods = periodsOf(one);
    const [first, last] = [periods[0], periods.at(-1)];
    const span = first && last ? words.fromTo(edition.period(first), edition.period(last)) : "";
    const caption = head.cell(one).text;
    const table = seriesTable(edition, one, { id: `${id}-series-${i + 1}`, caption }, most);
    return {
      kind: "folded",
      summary: words.seriesFigures(caption, one.observations.length, span),
      blocks: [{ kind: "table", table }],
    };
  });
}

function seriesTable(edition: Edition, one: Series, titles: Titles, most: number | null): TableView {
  const { region, column } = edition.words.pages;
  const rows = figuresOf(edition, one, most ?? one.observations.length);
  const decimals = Number(edition.site.ledger.indicators.row(one.indicator).decimals);
  const single = ({ month }: SeriesFigure): CellView =>
    month === null || isWhole(month) ? { text: "" } : resultCell(edition, month.single.result, decimals);
  const onMonth = ({ month }: SeriesFigure): CellView =>
    month === null || month.onMonth.kind === "none" ? { text: "" } : resultCell(edition, month.onMonth);
  const frame = { ...titles, subtitle: subtitleOf(edition, one, rows, most) };
  return tableOf(frame, rows, [
    {
      key: "period",
      head: column.period,
      unbroken: true,
      cell: ({ row }) => ({ ...periodCell(edition, row.period), ...rowNote(edition, row) }),
    },
    numeric("value", column.value, ({ row }) => observationCell(edition, row)),
    optional("growth", column.growth, ({ at }) => growthCell(edition, at)),
    optional("single", region.singleMonth, single),
    optional("on-month", region.onMonth, onMonth),
    { key: "source", head: column.source, cell: ({ row }) => sourceCell(edition, row) },
  ]);
}

/** The unit that all rows share, and what was left out. */
function subtitleOf(
  edition: Edition,
  one: Series,
  rows: readonly SeriesFigure[],
  most: number | null,
): string {
  const units = new Set(rows.map(({ row }) => edition.names.rowUnit(row)));
  const { newestOnly } = edition.words.pages.region;
  const isCut = most !== null && most < one.observations.length;
  return [...(units.size === 1 ? units : []), ...(isCut ? [newestOnly(most)] : [])]
    .filter((text) => text !== "")
    .join(edition.words.site.comma);
}

/** The first cumulative figure of a year is its own single period: told once. */
function isWhole({ at, single }: MonthFigure): boolean {
  return single.period === at.text;
}

function figuresOf({ site }: Edition, one: Series, most: number): SeriesFigure[] {
  const { measure } = site.ledger.indicators.row(one.indicator);
  const months = new Map<Period, MonthFigure>(
    monthsOf(knownOf(site.lookup, one).figures, measure).map((month) => [month.at, month]),
  );
  const newest = [...new Set(one.observations.slice(-most).map((row) => row.period))].reverse();
  return newest.map(period).flatMap((at) => {
    const standingAt = standing(site.lookup, one, at);
    return statements(site.ledger, one, at).map((row, i) => ({
      row,
      at: standingAt,
      month: i === 0 ? (months.get(at) ?? null) : null,
    }));
  });
}
