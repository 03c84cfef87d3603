import { formatDecimal, formatGrowth, withBoundMark } from "../../i18n/decimal.ts";
import { withPart } from "../../i18n/names.ts";
import { toFixed } from "../../ledger/fraction.ts";
import type { Series } from "../../ledger/lookup.ts";
import { isFullYear, period } from "../../ledger/period.ts";
import type { Observation } from "../../ledger/schema.ts";
import { convert, figureOf } from "../../measures/figure.ts";
import { type Standing, standing, statements, told } from "../../measures/standing.ts";
import { reasonText } from "../cells/results.ts";
import { foldedSources, marksOf, sourceCell } from "../cells/statements.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { withNumberedSources } from "../ground/numbered-sources.ts";
import type { CellView, ColumnView, FactView, RowGroup, RowView, TableView } from "../ground/view.ts";
import { observationCell } from "../provenance/observation-cell.ts";
import { contestedGrowth } from "./growth-told.ts";
import { newestOfEach } from "./newest.ts";

/** How many years a table by year shows at most: older ones are in the download. */
const MOST_YEARS = 10;
/** From how many full years on a series goes into the table by year. */
const LEAST_YEARS = 3;

/** Every figure of some series: those of many years by year, all others one a row. */
export function figureTables(
  edition: Edition,
  series: readonly Series[],
  head: SeriesHead,
  titles: { readonly id: string; readonly caption: string },
): Block[] {
  const words = edition.words.pages.region;
  const yearly = series.filter(isYearly);
  const others = series.filter((one) => one.observations.length > 0 && !isYearly(one));
  const byYear = yearly.length === 0 ? [] : [yearTable(edition, yearly, head, titles)];
  const rest = others.length === 0 ? [] : [longTable(edition, others, head, titles)];
  return [
    ...section(`${titles.id}-years`, words.byYear, byYear.map(asBlock)),
    ...section(titles.id, words.figures, rest.map(asBlock), words.figuresIntro),
  ];
}

const asBlock = (table: TableView): Block => ({ kind: "table", table });

/** How rows are named and grouped: by indicator on a region's page, by region on an indicator's. */
export interface SeriesHead {
  readonly column: string;
  cell(series: Series): CellView;
  group(series: Series): string;
}

/** Whether a series stands in the table by year: full years only, and enough of them. */
export function isYearly(one: Series): boolean {
  const years = one.observations.filter((row) => isFullYear(period(row.period)));
  return (
    years.length === one.observations.length && new Set(years.map((row) => row.period)).size >= LEAST_YEARS
  );
}

function yearTable(
  edition: Edition,
  all: readonly Series[],
  head: SeriesHead,
  titles: { readonly id: string; readonly caption: string },
): TableView {
  const words = edition.words.pages;
  const years = [...new Set(all.flatMap((one) => one.observations.map((row) => row.period)))].sort();
  const listed = years.slice(-MOST_YEARS);
  const columns: ColumnView[] = [
    { key: "what", head: head.column },
    { key: "unit", head: words.column.unit },
    ...listed.map((year) => ({ key: `y${year}`, head: year.slice(0, 4), numeric: true })),
  ];
  const row = (one: Series): RowView => ({
    cells: [
      head.cell(one),
      { text: unitOf(edition, one) },
      ...listed.map((year) => yearCell(edition, one, year)),
    ],
  });
  const table = {
    id: `${titles.id}-by-year`,
    caption: titles.caption,
    columns,
    groups: grouped(all, head, row),
  };
  return {
    ...table,
    ...(years.length > listed.length ? { subtitle: words.region.byYearLast(MOST_YEARS) } : {}),
    marks: marksOf(table.groups.flatMap((group) => group.rows.flatMap((r) => r.cells))),
    sources: foldedSources(
      edition,
      all.flatMap((one) => one.observations),
    ),
    sortable: true,
  };
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
  return { text: withBoundMark(formatDecimal(exact), figure.bound), sort: exact };
}

function longTable(
  edition: Edition,
  all: readonly Series[],
  head: SeriesHead,
  titles: { readonly id: string; readonly caption: string },
): TableView {
  const words = edition.words.pages.column;
  const columns: ColumnView[] = [
    { key: "what", head: head.column },
    { key: "period", head: words.period, unbroken: true },
    { key: "value", head: words.value, numeric: true },
    { key: "unit", head: words.unit },
    { key: "growth", head: words.growth, numeric: true },
    { key: "source", head: words.source },
  ];
  const most = newestOfEach(all);
  const rows = (one: Series): RowView[] => {
    const known = new Map<string, Standing>();
    return one.observations.slice(most === null ? 0 : -most).map((row) => {
      const at = known.get(row.period) ?? standing(edition.site.ledger, one, period(row.period));
      known.set(row.period, at);
      return { cells: longCells(edition, one, row, at, head) };
    });
  };
  const groups = grouped(all, head, rows);
  return withNumberedSources({
    id: `${titles.id}-table`,
    caption: titles.caption,
    columns,
    groups,
    ...(most === null ? {} : { subtitle: edition.words.pages.region.newestOnly(most) }),
    marks: marksOf(groups.flatMap((group) => group.rows.flatMap((r) => r.cells))),
    sortable: true,
  });
}

function longCells(
  edition: Edition,
  one: Series,
  row: Observation,
  at: Standing,
  head: SeriesHead,
): CellView[] {
  return [
    { ...head.cell(one), ...rowNote(edition, row) },
    { text: edition.period(period(row.period)), sort: row.period },
    observationCell(edition, row),
    { text: edition.names.rowUnit(row) },
    growthCell(edition, at),
    sourceCell(edition, row),
  ];
}

/**
 * What the clerk noted of a row, the report's own wording for one. Notes are kept in Chinese alone, and
 * quoted so on English pages, as locators are.
 */
export function rowNote(
  edition: Edition,
  { note }: { readonly note: string },
): Pick<CellView, "note" | "noteLang"> {
  if (note === "") return {};
  return edition.lang === "zh" ? { note } : { note, noteLang: "zh-CN" };
}

/** A note as a fact: notes are kept in Chinese alone. */
export function noteFact(edition: Edition, term: string, { note }: { readonly note: string }): FactView[] {
  if (note === "") return [];
  return [{ term, text: note, ...(edition.lang === "zh" ? {} : { lang: "zh-CN" }) }];
}

/** Growth as computed (with what the report states, where both differ), else as stated (marked so), else the reason. */
function growthCell(edition: Edition, at: Standing): CellView {
  const growth = told(at.growth, at.statedGrowth);
  if (!("result" in growth)) return { text: "", reason: reasonText(edition, growth) };
  const text = withBoundMark(formatGrowth(growth.result.value), growth.result.bound);
  if (growth.origin === "computed") {
    const other = contestedGrowth(edition.site, at);
    if (other === null) return { text };
    return { text, note: `${edition.words.pages.statedMark} ${formatGrowth(other.result.value)}` };
  }
  return { text, marks: [{ mark: "s", text: edition.words.pages.statedMark }] };
}

function grouped(
  all: readonly Series[],
  head: SeriesHead,
  rows: (one: Series) => RowView | RowView[],
): RowGroup[] {
  const groups = new Map<string, RowView[]>();
  for (const one of all) {
    const name = head.group(one);
    const list = groups.get(name) ?? [];
    groups.set(name, list);
    const made = rows(one);
    if (Array.isArray(made)) list.push(...made);
    else list.push(made);
  }
  return [...groups].map(([name, list]) => (name === "" ? { rows: list } : { head: name, rows: list }));
}

/** Rows of a region's page: the indicator with its part, under its theme. */
export function byIndicator(edition: Edition): SeriesHead {
  const { ledger } = edition.site;
  const themes = new Map(
    ledger.settings.themes.map((t) => [t.id, edition.lang === "zh" ? t.name : t.name_en || t.name]),
  );
  return {
    column: edition.words.pages.column.indicator,
    cell: (one) => {
      const link = edition.links.indicator(one.indicator);
      const part = edition.names.part(one);
      return { text: withPart(link.text, part, edition.lang), href: link.href };
    },
    group: (one) => themes.get(ledger.indicators.get(one.indicator)?.theme ?? "") ?? "",
  };
}
