import { dataWords } from "../../i18n/data.ts";
import type { Lang } from "../../i18n/lang.ts";
import { formatDecimal } from "../../i18n/number.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { columnsOf, TABLE_NAMES, TABLES, type TableName } from "../../ledger/schema.ts";
import { fileHref } from "../routes.ts";
import type { Site } from "../site.ts";
import type { IndexGroup, RowView, TableView } from "../view.ts";

/** A published CSV: a whole table, or one year of it. The route knows which there are. */
export interface PublishedFile {
  readonly table: TableName;
  readonly year?: number;
  /** Rows without the header. */
  readonly rows: number;
}

/** Every table with its file, its content and its size in rows and columns. */
export function downloadTable(site: Site, files: readonly PublishedFile[], lang: Lang): TableView {
  const words = dataWords[lang].download;
  return {
    id: "downloads-table",
    caption: words.caption(formatPeriod(site.asOf, lang)),
    columns: [
      { key: "table", head: words.table },
      { key: "file", head: words.file },
      { key: "about", head: words.about },
      { key: "rows", head: words.rows, numeric: true },
      { key: "columns", head: words.columns, numeric: true },
    ],
    groups: [{ rows: TABLE_NAMES.map((table) => tableRow(site, table, files, lang)) }],
    narrow: "cards",
  };
}

function tableRow(site: Site, table: TableName, files: readonly PublishedFile[], lang: Lang): RowView {
  const words = dataWords[lang].download;
  const own = files.filter((file) => file.table === table);
  const joined = own.find((file) => file.year === undefined);
  const rows = String(joined?.rows ?? own.reduce((all, file) => all + file.rows, 0));
  const file =
    joined === undefined
      ? { text: words.byYearOnly, href: `#years-${table}` }
      : { text: `${table}.csv`, href: fileHref(site.base, `/data/${table}.csv`) };
  return {
    cells: [
      { text: TABLES[table].title[lang], href: `#${tableAnchor(table)}` },
      file,
      { text: TABLES[table].about[lang] },
      { text: formatDecimal(rows), sort: rows },
      { text: String(columnsOf(table).length) },
    ],
  };
}

/** Where the dictionary explains a table. */
export function tableAnchor(table: string): string {
  return `table-${table}`;
}

/** The files of single years, table by table, newest first. */
export function yearGroups(site: Site, files: readonly PublishedFile[], lang: Lang): IndexGroup[] {
  const words = dataWords[lang].download;
  const byYear = files.filter((file) => file.year !== undefined);
  const tables = TABLE_NAMES.filter((table) => byYear.some((file) => file.table === table));
  return tables.map((table) => ({
    id: `years-${table}`,
    head: TABLES[table].title[lang],
    links: byYear
      .filter((file) => file.table === table)
      .toReversed()
      .map(({ year = 0, rows }) => ({
        text: words.year(year),
        href: fileHref(site.base, `/data/${table}/${year}.csv`),
        note: words.rowCount(formatDecimal(String(rows))),
      })),
  }));
}
