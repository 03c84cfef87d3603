import { formatDecimal, withBoundMark } from "../../i18n/decimal.ts";
import { inLang } from "../../i18n/lang.ts";
import type { ReleaseRow, Revision, RowEvent } from "../../ledger/history.ts";
import { parsePeriod } from "../../ledger/period.ts";
import { columnsOf, keyColumns, TABLES, type TableName } from "../../ledger/schema.ts";
import type { Edition } from "../ground/edition.ts";
import { dayOf } from "../ground/version.ts";
import type { CellView, RowView, TableView } from "../ground/view.ts";
import type { RowHistory } from "../provenance/history-links.ts";

type Told = Pick<RowEvent, "table" | "key" | "cells">;

/** What a row is about: place and indicator of a figure, else its table and key. */
function subjectOf(edition: Edition, row: Told): string {
  const cell = (name: string) => row.key[keyColumns(row.table).findIndex((one) => one.name === name)] ?? "";
  if (cell("region") === "" || cell("indicator") === "") {
    const title = inLang(TABLES[row.table].title, edition.lang);
    const key = row.key.filter((one) => one !== "").map((one) => nameOf(edition, row.table, one));
    return `${title}${edition.words.site.colon}${key.join(" / ")}`;
  }
  const key = {
    ...{ region: cell("region"), indicator: cell("indicator") },
    ...{ industry: cell("industry"), breakdown: cell("breakdown") },
  };
  return edition.names.placeAndSeries(key);
}

/** The name of what a table lists by id; the cell itself where the ledger has no such row any more. */
function nameOf(edition: Edition, table: TableName, id: string): string {
  const { regions, industries, indicators, breakdowns, offices, projects, sources } = edition.site.ledger;
  if (table === "sources") {
    const source = sources.get(id);
    return source === undefined ? id : edition.names.source(source);
  }
  const named = { regions, industries, indicators, breakdowns, offices, projects };
  const row = table in named ? named[table as keyof typeof named].get(id) : undefined;
  return row === undefined ? id : edition.name(row);
}

function periodOf(edition: Edition, { table, key }: Told): string {
  const text = key[keyColumns(table).findIndex((one) => one.name === "period")] ?? "";
  const at = parsePeriod(text);
  return at === null ? text : edition.period(at);
}

/** The cells that differ: of a figure without its column's name. */
function changeText(edition: Edition, { kind, cells, table }: ReleaseRow): string {
  const { semicolon, colon } = edition.words.site;
  const words = cells.map(({ column, before, after }) => {
    const title = columnsOf(table).find((one) => one.name === column)?.title;
    const name = column === "value" || title === undefined ? "" : `${inLang(title, edition.lang)}${colon}`;
    if (kind !== "changed") return name + cellText(edition, column, before || after);
    return `${name}${cellText(edition, column, before)} → ${cellText(edition, column, after)}`;
  });
  return words.join(semicolon);
}

const LONGEST = 80;

function cellText(edition: Edition, column: string, cell: string): string {
  if (cell === "") return "∅";
  if (column === "value") return formatDecimal(cell);
  if (column === "unit") return edition.names.unit(cell);
  return cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell;
}

function kindText(edition: Edition, revision: Revision | undefined): string {
  return revision === undefined
    ? edition.words.changes.noKind
    : edition.words.vocabulary.revisionKinds[revision.kind];
}

/** The rows of one kind in which a release differs from the one before. */
export function releaseTable(
  edition: Edition,
  rows: readonly ReleaseRow[],
  titles: { readonly id: string; readonly caption: string; readonly subtitle?: string },
): TableView {
  const { column } = edition.words.changes;
  const row = (one: ReleaseRow): RowView => ({
    cells: [
      { text: subjectOf(edition, one) },
      { text: periodOf(edition, one) },
      { text: changeText(edition, one) },
      { text: one.commits.map((at) => dayOf(edition, edition.site.history.commits[at])).at(-1) ?? "" },
      {
        text: one.kind === "new" && one.revision === undefined ? "" : kindText(edition, one.revision),
        after: one.revision?.reason ?? "",
      },
      { text: `${one.file}:${one.line}` },
    ],
  });
  return {
    ...titles,
    columns: [
      { key: "figure", head: column.figure },
      { key: "period", head: column.period, unbroken: true },
      { key: "change", head: column.change },
      { key: "day", head: column.day, unbroken: true },
      { key: "kind", head: column.kind },
      { key: "row", head: column.row },
    ],
    groups: [{ rows: rows.map(row) }],
    narrow: "cards",
  };
}

/** The figures that were revised, one a row, with every earlier value. */
export function revisedTable(edition: Edition, rows: readonly RowHistory[]): TableView {
  const words = edition.words.changes;
  const { column } = words;
  return {
    id: "revised-table",
    caption: words.figuresCaption,
    columns: [
      { key: "figure", head: column.figure },
      { key: "period", head: column.period, unbroken: true },
      { key: "earlier", head: column.earlier },
      { key: "now", head: column.now, numeric: true },
      { key: "day", head: column.day, unbroken: true },
      { key: "kind", head: column.kind },
      { key: "row", head: column.row },
    ],
    groups: [{ rows: rows.map((one) => revisedRow(edition, one)) }],
    narrow: "cards",
  };
}

function revisedRow(edition: Edition, { id, events }: RowHistory): RowView {
  const last = events.at(-1) as RowEvent;
  const days = events.map(({ commit }) => dayOf(edition, edition.site.history.commits[commit]));
  const earlier = events.map((event, i) =>
    edition.words.changes.until(earlierText(edition, event), days[i] ?? ""),
  );
  return {
    id,
    cells: [
      { text: subjectOf(edition, last) },
      { text: periodOf(edition, last) },
      { text: earlier.join(edition.words.site.semicolon) },
      nowCell(edition, last),
      { text: days.at(-1) ?? "" },
      { text: kindText(edition, last.revision), after: last.revision?.reason ?? "" },
      { text: `${last.file}:${last.line}` },
    ],
  };
}

/** What the cells that differ were: the figure alone, others with their names. */
function earlierText(edition: Edition, { cells, table }: RowEvent): string {
  const shown = cells.some(({ column }) => column === "value")
    ? cells.filter(({ column }) => ["value", "unit", "qualifier"].includes(column))
    : cells;
  return shown
    .map(({ column, before }) => {
      const title = columnsOf(table).find((one) => one.name === column)?.title;
      const name =
        column === "value" || title === undefined
          ? ""
          : `${inLang(title, edition.lang)}${edition.words.site.colon}`;
      return name + cellText(edition, column, before);
    })
    .join(edition.words.site.comma);
}

function nowCell(edition: Edition, event: RowEvent): CellView {
  if (event.kind === "lost") return { text: edition.words.changes.gone };
  const change = event.cells.find(({ column }) => column === "value");
  const now = change?.after ?? "";
  const qualifier = event.cells.find(({ column }) => column === "qualifier")?.after ?? "";
  if (now !== "") return { text: withBoundMark(formatDecimal(now), qualifier as "") };
  return {
    text: event.cells
      .map(({ column, after }) => cellText(edition, column, after))
      .join(edition.words.site.comma),
  };
}
