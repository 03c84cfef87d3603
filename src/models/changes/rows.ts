import { changeWords } from "../../i18n/changes.ts";
import { inLang, type Lang } from "../../i18n/lang.ts";
import { nameIn } from "../../i18n/names.ts";
import { formatDecimal, withBoundMark } from "../../i18n/number.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { siteWords } from "../../i18n/site.ts";
import { revisionKinds } from "../../i18n/vocabulary.ts";
import type { ReleaseRow, Revision, RowEvent } from "../../ledger/history.ts";
import { parsePeriod } from "../../ledger/period.ts";
import { columnsOf, keyColumns, TABLES, type TableName } from "../../ledger/schema.ts";
import { placeAndSeries, sourceTitle, unitName } from "../labels.ts";
import type { Site } from "../site.ts";
import type { CellView, RowView, TableView } from "../view.ts";
import type { RowHistory } from "./links.ts";
import { dayOf } from "./version.ts";

type Told = Pick<RowEvent, "table" | "key" | "cells">;

/** What a row is about: place and indicator of a figure, else its table and key. */
function subjectOf(site: Site, row: Told, lang: Lang): string {
  const cell = (name: string) => row.key[keyColumns(row.table).findIndex((one) => one.name === name)] ?? "";
  if (cell("region") === "" || cell("indicator") === "") {
    const title = inLang(TABLES[row.table].title, lang);
    const key = row.key.filter((one) => one !== "").map((one) => nameOf(site, row.table, one, lang));
    return `${title}${siteWords[lang].colon}${key.join(" / ")}`;
  }
  const key = {
    ...{ region: cell("region"), indicator: cell("indicator") },
    ...{ industry: cell("industry"), breakdown: cell("breakdown") },
  };
  return placeAndSeries(site.ledger, key, lang);
}

/** The name of what a table lists by id; the cell itself where the ledger has no such row any more. */
function nameOf({ ledger }: Site, table: TableName, id: string, lang: Lang): string {
  const { regions, industries, indicators, breakdowns, offices, projects, sources } = ledger;
  if (table === "sources") {
    const source = sources.get(id);
    return source === undefined ? id : sourceTitle(source, lang);
  }
  const named = { regions, industries, indicators, breakdowns, offices, projects };
  const row = table in named ? named[table as keyof typeof named].get(id) : undefined;
  return row === undefined ? id : nameIn(row, lang);
}

function periodOf({ table, key }: Told, lang: Lang): string {
  const text = key[keyColumns(table).findIndex((one) => one.name === "period")] ?? "";
  const at = parsePeriod(text);
  return at === null ? text : formatPeriod(at, lang);
}

/** The cells that differ: of a figure without its column's name. */
function changeText(site: Site, { kind, cells, table }: ReleaseRow, lang: Lang): string {
  const { semicolon, colon } = siteWords[lang];
  const words = cells.map(({ column, before, after }) => {
    const title = columnsOf(table).find((one) => one.name === column)?.title;
    const name = column === "value" || title === undefined ? "" : `${inLang(title, lang)}${colon}`;
    if (kind !== "changed") return name + cellText(site, column, before || after, lang);
    return `${name}${cellText(site, column, before, lang)} → ${cellText(site, column, after, lang)}`;
  });
  return words.join(semicolon);
}

const LONGEST = 80;

function cellText(site: Site, column: string, cell: string, lang: Lang): string {
  if (cell === "") return "∅";
  if (column === "value") return formatDecimal(cell);
  if (column === "unit") return unitName(site.ledger, cell, lang);
  return cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell;
}

function kindText(revision: Revision | undefined, lang: Lang): string {
  return revision === undefined ? changeWords[lang].noKind : revisionKinds[revision.kind][lang];
}

/** The rows of one kind in which a release differs from the one before. */
export function releaseTable(
  site: Site,
  rows: readonly ReleaseRow[],
  titles: { readonly id: string; readonly caption: string; readonly subtitle?: string },
  lang: Lang,
): TableView {
  const { column } = changeWords[lang];
  const row = (one: ReleaseRow): RowView => ({
    cells: [
      { text: subjectOf(site, one, lang) },
      { text: periodOf(one, lang) },
      { text: changeText(site, one, lang) },
      { text: one.commits.map((at) => dayOf(site.history.commits[at], lang)).at(-1) ?? "" },
      {
        text: one.kind === "new" && one.revision === undefined ? "" : kindText(one.revision, lang),
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
export function revisedTable(site: Site, rows: readonly RowHistory[], lang: Lang): TableView {
  const words = changeWords[lang];
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
    groups: [{ rows: rows.map((one) => revisedRow(site, one, lang)) }],
    narrow: "cards",
  };
}

function revisedRow(site: Site, { id, events }: RowHistory, lang: Lang): RowView {
  const last = events.at(-1) as RowEvent;
  const days = events.map(({ commit }) => dayOf(site.history.commits[commit], lang));
  const earlier = events.map((event, i) =>
    changeWords[lang].until(earlierText(site, event, lang), days[i] ?? ""),
  );
  return {
    id,
    cells: [
      { text: subjectOf(site, last, lang) },
      { text: periodOf(last, lang) },
      { text: earlier.join(siteWords[lang].semicolon) },
      nowCell(site, last, lang),
      { text: days.at(-1) ?? "" },
      { text: kindText(last.revision, lang), after: last.revision?.reason ?? "" },
      { text: `${last.file}:${last.line}` },
    ],
  };
}

/** What the cells that differ were: the figure alone, others with their names. */
function earlierText(site: Site, { cells, table }: RowEvent, lang: Lang): string {
  const shown = cells.some(({ column }) => column === "value")
    ? cells.filter(({ column }) => ["value", "unit", "qualifier"].includes(column))
    : cells;
  return shown
    .map(({ column, before }) => {
      const title = columnsOf(table).find((one) => one.name === column)?.title;
      const name =
        column === "value" || title === undefined ? "" : `${inLang(title, lang)}${siteWords[lang].colon}`;
      return name + cellText(site, column, before, lang);
    })
    .join(siteWords[lang].comma);
}

function nowCell(site: Site, event: RowEvent, lang: Lang): CellView {
  if (event.kind === "lost") return { text: changeWords[lang].gone };
  const change = event.cells.find(({ column }) => column === "value");
  const now = change?.after ?? "";
  const qualifier = event.cells.find(({ column }) => column === "qualifier")?.after ?? "";
  if (now !== "") return { text: withBoundMark(formatDecimal(now), qualifier as "") };
  return {
    text: event.cells
      .map(({ column, after }) => cellText(site, column, after, lang))
      .join(siteWords[lang].comma),
  };
}
