import { formatDecimal, withBoundMark } from "../../i18n/decimal.ts";
import { columnTitle, tableTitle } from "../../i18n/table-words.ts";
import type { ReleaseRow, RowEvent } from "../../ledger/history.ts";
import { parsePeriod } from "../../ledger/period.ts";
import { columnsOf, keyColumns, type TableName } from "../../ledger/schema.ts";
import type { Edition } from "../ground/edition.ts";
import { LONGEST_CELL } from "../ground/limits.ts";
import { type Column, numeric, type TableFrame, tableOf } from "../ground/table.ts";
import { dayOf } from "../ground/version.ts";
import type { CellView, TableView } from "../ground/view.ts";
import type { RowHistory } from "../provenance/history-links.ts";

type Told = Pick<RowEvent, "table" | "key" | "cells">;

/** What a row is about: place and indicator of a figure, else its table and key. */
function subjectOf(edition: Edition, row: Told): string {
  const cell = (name: string) => row.key[keyColumns(row.table).findIndex((one) => one.name === name)] ?? "";
  if (cell("region") === "" || cell("indicator") === "") {
    const title = tableTitle(row.table, edition.lang);
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
  const words = cells.map(({ column, before, after }) => {
    const name = columnHead(edition, table, column);
    if (kind !== "changed") return name + cellText(edition, column, before || after);
    return `${name}${cellText(edition, column, before)} → ${cellText(edition, column, after)}`;
  });
  return words.join(edition.words.site.semicolon);
}

/** The name of a column in front of its cell; none for a figure's own. */
function columnHead({ lang, words }: Edition, table: TableName, column: string): string {
  const isNamed = column !== "value" && columnsOf(table).some(({ name }) => name === column);
  return isNamed ? columnTitle(table, column, lang) + words.site.colon : "";
}

function cellText(edition: Edition, column: string, cell: string): string {
  if (cell === "") return "∅";
  if (column === "value") return formatDecimal(cell);
  if (column === "unit") return edition.names.unit(cell);
  return cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell;
}

/** What kind of revision it was and why; where none is told and one is expected, that none is. */
function kindCell({ words }: Edition, { revision }: Pick<RowEvent, "revision">, expected: boolean): CellView {
  const none = expected ? words.changes.noKind : "";
  const text = revision === undefined ? none : words.vocabulary.revisionKinds[revision.kind];
  return { text, after: revision?.reason ?? "" };
}

/** The rows of one kind in which a release differs from the one before. */
export function releaseTable(edition: Edition, rows: readonly ReleaseRow[], titles: TableFrame): TableView {
  const { column } = edition.words.changes;
  const { commits } = edition.site.history;
  return tableOf({ ...titles, narrow: "cards" }, rows, [
    ...whatColumns(edition),
    { key: "change", head: column.change, cell: (one) => changeText(edition, one) },
    {
      key: "day",
      head: column.day,
      unbroken: true,
      cell: (one) => one.commits.map((at) => dayOf(edition, commits[at])).at(-1) ?? "",
    },
    { key: "kind", head: column.kind, cell: (one) => kindCell(edition, one, one.kind !== "new") },
    { key: "row", head: column.row, cell: rowText },
  ]);
}

/** The figures that were revised, one a row, with every earlier value. */
export function revisedTable(edition: Edition, rows: readonly RowHistory[]): TableView {
  const { column, figuresCaption, until } = edition.words.changes;
  const told = rows.map(({ id, events }) => {
    const days = events.map(({ commit }) => dayOf(edition, edition.site.history.commits[commit]));
    const earlier = events.map((event, i) => until(earlierText(edition, event), days[i] ?? ""));
    return { ...(events.at(-1) as RowEvent), id, day: days.at(-1) ?? "", earlier };
  });
  return tableOf(
    { id: "revised-table", caption: figuresCaption, narrow: "cards" },
    told,
    [
      ...whatColumns(edition),
      {
        key: "earlier",
        head: column.earlier,
        cell: ({ earlier }) => earlier.join(edition.words.site.semicolon),
      },
      numeric("now", column.now, (one) => nowCell(edition, one)),
      { key: "day", head: column.day, unbroken: true, cell: ({ day }) => day },
      { key: "kind", head: column.kind, cell: (one) => kindCell(edition, one, true) },
      { key: "row", head: column.row, cell: rowText },
    ],
    ({ id }) => ({ id }),
  );
}

/** What a row is about, and when. */
function whatColumns(edition: Edition): Column<Told>[] {
  const { column } = edition.words.changes;
  return [
    { key: "figure", head: column.figure, cell: (row) => subjectOf(edition, row) },
    { key: "period", head: column.period, unbroken: true, cell: (row) => periodOf(edition, row) },
  ];
}

const rowText = ({ file, line }: Pick<RowEvent, "file" | "line">) => `${file}:${line}`;

/** What the cells that differ were: the figure alone, others with their names. */
function earlierText(edition: Edition, { cells, table }: RowEvent): string {
  const shown = cells.some(({ column }) => column === "value")
    ? cells.filter(({ column }) => ["value", "unit", "qualifier"].includes(column))
    : cells;
  return shown
    .map(({ column, before }) => columnHead(edition, table, column) + cellText(edition, column, before))
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
