import { ROOT } from "../../i18n/lang.ts";
import { columnAbouts, columnTitles, tableAbout } from "../../i18n/table-words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type Column, columnsOf, keyColumns, type TableName } from "../../ledger/schema.ts";
import { tableCsvs } from "../published.ts";
import { aboutLedger, tableTitles } from "./about.ts";
import { inJsonLd } from "./catalogue.ts";
import { isTable } from "./datapackage.ts";
import { patternOf } from "./patterns.ts";
import { conceptOf, STATUS_CODES } from "./sdmx.ts";

/** Metadata of the CSVs (CSV on the Web); it stands beside them, in `data/`. */
export function csvwMetadata(ledger: Ledger) {
  const about = aboutLedger(ledger);
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": ROOT }],
    "@type": "TableGroup",
    "dc:title": inJsonLd(about.title),
    "dc:description": inJsonLd(about.description),
    "dc:publisher": inJsonLd(about.publisher),
    ...(about.licence.url === "" ? {} : { "dc:license": { "@id": about.licence.url } }),
    dialect: { header: true, encoding: "utf-8", delimiter: ",", quoteChar: '"', doubleQuote: true },
    tables: tableCsvs(ledger).map(({ path, table }) => ({
      "@type": "Table",
      url: inData(path),
      "dc:title": inJsonLd(tableTitles(table, about)),
      "dc:description": inJsonLd(tableAbout(table)),
      tableSchema: schemaOf(table),
    })),
  };
}

function inData(path: string): string {
  return path.slice("data/".length);
}

function schemaOf(table: TableName) {
  const foreign = columnsOf(table).filter((column) => column.type === "ref" && isTable(column.table));
  return {
    "@type": "Schema",
    columns: columnsOf(table).map((column) => columnOf(table, column)),
    primaryKey: keyColumns(table).map((column) => column.name),
    ...(foreign.length === 0
      ? {}
      : {
          foreignKeys: foreign.map((column) => ({
            columnReference: [column.name],
            reference: { resource: `${column.table}.csv`, columnReference: ["id"] },
          })),
        }),
  };
}

function columnOf(table: TableName, column: Column) {
  const { name, required, type } = column;
  const about = columnAbouts(table, name);
  const concept = conceptOf(column);
  return {
    "@type": "Column",
    name,
    titles: { und: name, ...columnTitles(table, name) },
    ...(about === undefined ? {} : { "dc:description": inJsonLd(about) }),
    datatype: datatypeOf(column),
    ...(required ? { required: true } : {}),
    ...(type === "refs" ? { separator: ";" } : {}),
    ...(concept === undefined ? {} : { propertyUrl: concept }),
    ...(name === "status" ? { valueUrl: STATUS_CODES } : {}),
  };
}

/** The separator of several ids is not part of any of them. */
function datatypeOf(column: Column) {
  const { type, values } = column;
  if (type === "decimal") return { base: "decimal" };
  if (type === "integer") return { base: "nonNegativeInteger" };
  const format = values === undefined ? patternOf(column) : values.map(literal).join("|");
  return format === undefined || type === "refs" ? "string" : { base: "string", format };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
