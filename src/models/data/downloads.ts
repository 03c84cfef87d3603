import { formatBytes } from "../../i18n/bytes.ts";
import { formatDecimal } from "../../i18n/decimal.ts";
import { columnsOf, TABLE_NAMES, TABLES, type TableName } from "../../ledger/schema.ts";
import type { Edition } from "../ground/edition.ts";
import { fileHref } from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";
import type { CellView, IndexGroup, RowView, TableView } from "../ground/view.ts";

/** A published CSV: a whole table, or one year of it. The route knows which there are. */
export interface PublishedFile {
  readonly table: TableName;
  readonly year?: number;
  /** Rows without the header. */
  readonly rows: number;
}

/** A file of a whole table or of the whole ledger, below the site's root; its size where it is known. */
export interface OfferedFile {
  readonly path: string;
  readonly format: string;
  readonly table?: TableName;
  readonly bytes?: number;
}

/** All that can be downloaded, as the route has found it. */
export interface Offers {
  readonly files: readonly PublishedFile[];
  readonly whole: readonly OfferedFile[];
}

/** Every table with its files, its content and its size in rows and columns. */
export function downloadTable(edition: Edition, offers: Offers): TableView {
  const words = edition.words.data.download;
  return {
    id: "downloads-table",
    caption: words.caption(edition.period(edition.site.asOf)),
    columns: [
      { key: "table", head: words.table },
      { key: "about", head: words.about },
      { key: "rows", head: words.rows, numeric: true },
      { key: "columns", head: words.columns, numeric: true },
      { key: "csv", head: words.csv },
      { key: "excel", head: words.excel },
      { key: "json", head: words.json },
    ],
    groups: [{ rows: TABLE_NAMES.map((table) => tableRow(edition, table, offers)) }],
    narrow: "cards",
  };
}

function tableRow(edition: Edition, table: TableName, { files, whole }: Offers): RowView {
  const words = edition.words.data.download;
  const own = files.filter((file) => file.table === table);
  const joined = own.find((file) => file.year === undefined);
  const rows = String(joined?.rows ?? own.reduce((all, file) => all + file.rows, 0));
  const link = (path: string) => offeredCell(edition.site, whole, path);
  const csv = joined === undefined ? null : link(`data/${table}.csv`);
  return {
    cells: [
      { text: TABLES[table].title[edition.lang], href: `#${tableAnchor(table)}` },
      { text: TABLES[table].about[edition.lang] },
      { text: formatDecimal(rows), sort: rows },
      { text: String(columnsOf(table).length) },
      csv ?? { text: words.byYearOnly, href: `#years-${table}` },
      link(`data/excel/${table}.csv`) ?? { text: words.tooLong },
      link(`data/${table}.json`) ?? { text: words.tooLong },
    ],
  };
}

/** A link to a file under its name, with its size; null where there is no such file. */
export function offeredCell(site: Site, all: readonly OfferedFile[], path: string): CellView | null {
  const file = all.find((one) => one.path === path);
  if (file === undefined) return null;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const link = { text: name, href: fileHref(site.base, `/${path}`) };
  return file.bytes === undefined ? link : { ...link, after: formatBytes(file.bytes) };
}

/** Where the dictionary explains a table. */
export function tableAnchor(table: string): string {
  return `table-${table}`;
}

/** The files of single years, table by table, newest first. */
export function yearGroups(edition: Edition, files: readonly PublishedFile[]): IndexGroup[] {
  const words = edition.words.data.download;
  const byYear = files.filter((file) => file.year !== undefined);
  const tables = TABLE_NAMES.filter((table) => byYear.some((file) => file.table === table));
  return tables.map((table) => ({
    id: `years-${table}`,
    head: TABLES[table].title[edition.lang],
    links: byYear
      .filter((file) => file.table === table)
      .toReversed()
      .map(({ year = 0, rows }) => ({
        text: words.year(year),
        href: edition.file(`/data/${table}/${year}.csv`),
        note: words.rowCount(formatDecimal(String(rows))),
      })),
  }));
}
