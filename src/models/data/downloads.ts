import { formatBytes } from "../../i18n/bytes.ts";
import { formatDecimal } from "../../i18n/decimal.ts";
import { tableTitle } from "../../i18n/table-words.ts";
import { columnsOf, TABLE_NAMES, type TableName } from "../../ledger/schema.ts";
import type { Edition } from "../ground/edition.ts";
import { numeric, tableOf } from "../ground/table.ts";
import type { CellView, IndexGroup, TableView } from "../ground/view.ts";

/** A published CSV: a whole table, or one year of it. The route knows which there are. */
export interface PublishedFile {
  readonly table: TableName;
  readonly year?: number;
  /** Rows without the header. */
  readonly rows: number;
}

/** A file of a whole table or of the whole ledger, below the site's root; its size where it is known. */
export interface Download {
  readonly path: string;
  readonly format: string;
  readonly table?: TableName;
  readonly bytes?: number;
}

/** All that can be downloaded, as the route has found it. */
export interface Offers {
  readonly files: readonly PublishedFile[];
  readonly whole: readonly Download[];
}

/** Every table with its files, its content and its size in rows and columns. */
export function downloadTable(edition: Edition, offers: Offers): TableView {
  const words = edition.words.data.download;
  const rowsOf = (table: TableName) => {
    const own = offers.files.filter((file) => file.table === table);
    const joined = own.find((file) => file.year === undefined);
    return { joined, rows: String(joined?.rows ?? own.reduce((all, file) => all + file.rows, 0)) };
  };
  const link = (path: string) => offeredCell(edition, offers.whole, path);
  return tableOf(
    {
      id: "downloads-table",
      caption: words.caption(edition.period(edition.site.asOf)),
      narrow: "cards",
    },
    TABLE_NAMES.map((table) => ({ table, ...rowsOf(table) })),
    [
      {
        key: "table",
        head: words.table,
        cell: ({ table }) => ({ text: tableTitle(table, edition.lang), href: `#${tableAnchor(table)}` }),
      },
      { key: "about", head: words.about, cell: ({ table }) => edition.words.tables[table].about },
      numeric("rows", words.rows, ({ rows }) => ({ text: formatDecimal(rows), sort: rows })),
      numeric("columns", words.columns, ({ table }) => String(columnsOf(table).length)),
      {
        key: "csv",
        head: words.csv,
        cell: ({ table, joined }) =>
          (joined && link(`data/${table}.csv`)) ?? { text: words.byYearOnly, href: `#years-${table}` },
      },
      {
        key: "excel",
        head: words.excel,
        cell: ({ table }) => link(`data/excel/${table}.csv`) ?? words.tooLong,
      },
      { key: "json", head: words.json, cell: ({ table }) => link(`data/${table}.json`) ?? words.tooLong },
    ],
  );
}

/** A link to a file under its name, with its size; null where there is no such file. */
export function offeredCell({ file: to }: Edition, all: readonly Download[], path: string): CellView | null {
  const file = all.find((one) => one.path === path);
  if (file === undefined) return null;
  const link = { text: nameOf(path), href: to(`/${path}`) };
  return file.bytes === undefined ? link : { ...link, after: formatBytes(file.bytes) };
}

/** The name of a file without its folders. */
export const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

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
    head: tableTitle(table, edition.lang),
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
