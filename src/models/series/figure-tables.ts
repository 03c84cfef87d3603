import { formatDecimal, withBoundMark } from "../../i18n/decimal.ts";
import { toFixed } from "../../ledger/fraction.ts";
import type { Series } from "../../ledger/lookup.ts";
import { isFullYear, period } from "../../ledger/period.ts";
import type { Observation } from "../../ledger/schema.ts";
import { convert, figureOf } from "../../measures/figure.ts";
import { type Standing, standing } from "../../measures/standing.ts";
import { statements } from "../../measures/statements.ts";
import { foldedSources, periodCell, sourceCell, withYearMark } from "../cells/statements.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { LEAST_YEARS_IN_TABLE, MOST_FLAT_FIGURES, MOST_YEARS_IN_TABLE } from "../ground/limits.ts";
import { type Column, groupedTable, numeric, type Titles } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
import { observationCell } from "../provenance/observation-cell.ts";
import { foldedFigures } from "./folded-figures.ts";
import { newestOfEach } from "./newest.ts";
import { growthCell, rowNote, type SeriesHead } from "./rows.ts";

/** Every figure of some series: those of many years by year, all others one a row. */
export function figureTables(
  edition: Edition,
  series: readonly Series[],
  head: SeriesHead,
  titles: Titles,
): Block[] {
  const words = edition.words.pages.region;
  const yearly = series.filter(isYearly);
  const others = series.filter((one) => one.observations.length > 0 && !isYearly(one));
  const byYear = yearly.length === 0 ? [] : [yearTable(edition, yearly, head, titles)];
  const rest = others.length === 0 ? [] : longBlocks(edition, others, head, titles);
  return [
    ...section(`${titles.id}-years`, words.byYear, byYear.map(asBlock)),
    ...section(titles.id, words.figures, rest, words.figuresIntro),
  ];
}

const asBlock = (table: TableView): Block => ({ kind: "table", table });

/** Whether a series stands in the table by year: full years only, and enough of them. */
export function isYearly(one: Series): boolean {
  const years = one.observations.filter((row) => isFullYear(period(row.period)));
  return (
    years.length === one.observations.length &&
    new Set(years.map((row) => row.period)).size >= LEAST_YEARS_IN_TABLE
  );
}

function yearTable(edition: Edition, all: readonly Series[], head: SeriesHead, titles: Titles): TableView {
  const words = edition.words.pages;
  const years = [...new Set(all.flatMap((one) => one.observations.map((row) => row.period)))].sort();
  const listed = years.slice(-MOST_YEARS_IN_TABLE);
  const frame = {
    id: `${titles.id}-by-year`,
    caption: titles.caption,
    subtitle: years.length > listed.length ? words.region.byYearLast(MOST_YEARS_IN_TABLE) : undefined,
    sources: foldedSources(
      edition,
      all.flatMap((one) => one.observations),
    ),
    sortable: true,
  };
  const columns: Column<Series>[] = [
    { key: "what", head: head.column, cell: head.cell },
    { key: "unit", head: words.column.unit, cell: (one) => unitOf(edition, one) },
    ...listed.map((year) => ({
      ...numeric<Series>(`y${year}`, year.slice(0, 4), (one) => yearCell(edition, one, year)),
      ...(year === listed.at(-1) ? { phone: "value" as const } : {}),
    })),
  ];
  return groupedTable(frame, underHeads(all, head.group), columns);
}

/** Rows under the heads of their series; those of no head first come without one. */
function underHeads<R>(rows: readonly R[], headOf: (row: R) => string) {
  return [...Map.groupBy(rows, headOf)].map(([head, own]) =>
    head === "" ? { rows: own } : { head, rows: own },
  );
}

function unitOf(edition: Edition, one: Series): string {
  const unit = edition.site.ledger.indicators.get(one.indicator)?.unit ?? "";
  return edition.names.rowUnit({ unit, indicator: one.indicator });
}

/** A year's figure in the indicator's unit: all cells of a row compare. */
function yearCell(edition: Edition, one: Series, year: string): CellView {
  const [row] = statements(edition.site.ledger, one, period(year));
  const indicator = edition.site.ledger.indicators.get(one.indicator);
  if (row === undefined || indicator === undefined) return { text: "" };
  if (row.unit === indicator.unit) return observationCell(edition, row);
  const figure = convert(figureOf(row, edition.site.ledger.units), indicator.unit, edition.site.ledger.units);
  if (figure === null) return { text: "" };
  const exact = toFixed(figure.value, Number(indicator.decimals));
  const cell = { text: withBoundMark(formatDecimal(exact), figure.bound), sort: exact };
  return withYearMark(edition, row, cell);
}

/** A figure of a series, and all that is said of its period. */
interface Figure {
  readonly one: Series;
  readonly row: Observation;
  readonly at: Standing;
}

/**
 * Figures one a row. Few stand in one table; of many the newest of each series, and under it all figures
 * of a series folded, the newest first, with what each month brought.
 */
function longBlocks(edition: Edition, all: readonly Series[], head: SeriesHead, titles: Titles): Block[] {
  const count = all.reduce((sum, one) => sum + one.observations.length, 0);
  const table = (most: number | null) => asBlock(longTable(edition, all, head, titles, most));
  if (count <= MOST_FLAT_FIGURES) return [table(null)];
  const long = all.filter((one) => one.observations.length > 1);
  return [table(1), ...foldedFigures(edition, long, head, titles, newestOfEach(all))];
}

function longTable(
  edition: Edition,
  all: readonly Series[],
  head: SeriesHead,
  titles: Titles,
  most: number | null,
): TableView {
  const words = edition.words.pages;
  const { column } = words;
  const frame = {
    id: `${titles.id}-table`,
    caption: titles.caption,
    subtitle: most === null ? undefined : words.region.newestOfEach,
    sortable: true,
  };
  const columns: Column<Figure>[] = [
    {
      key: "what",
      head: head.column,
      cell: ({ one, row }) => ({ ...head.cell(one), ...rowNote(edition, row) }),
    },
    {
      key: "period",
      head: column.period,
      unbroken: true,
      cell: ({ row }) => periodCell(edition, row.period),
    },
    numeric("value", column.value, ({ row }) => observationCell(edition, row)),
    { key: "unit", head: column.unit, cell: ({ row }) => edition.names.rowUnit(row) },
    numeric("growth", column.growth, ({ at }) => growthCell(edition, at)),
    { key: "source", head: column.source, cell: ({ row }) => sourceCell(edition, row) },
  ];
  const figures = all.flatMap((one) => figuresOf(edition, one, most ?? one.observations.length));
  return groupedTable(
    frame,
    underHeads(figures, ({ one }) => head.group(one)),
    columns,
  );
}

/** The newest figures of a series, each period judged once; of one alone the one that was measured last. */
function figuresOf({ site }: Edition, one: Series, most: number): Figure[] {
  const known = new Map<string, Standing>();
  const latest = most === 1 ? site.latest(one)?.observation : null;
  const rows = latest ? [latest] : one.observations.slice(-most);
  return rows.map((row) => {
    const at = known.get(row.period) ?? standing(site.lookup, one, period(row.period));
    known.set(row.period, at);
    return { one, row, at };
  });
}
