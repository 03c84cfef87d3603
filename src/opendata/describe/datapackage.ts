import { ENGLISH, inAll, LANGS, ROOT } from "../../i18n/lang.ts";
import { columnAbouts, columnTitles, tableAbout } from "../../i18n/table-words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type Column, columnsOf, keyColumns, TABLES, type TableName, targetOf } from "../../ledger/schema.ts";
import { wordOf } from "../naming.ts";
import { type Published, tableCsvs } from "../published.ts";
import { aboutLedger, tableTitles } from "./about.ts";
import { patternOf, valuesOf } from "./patterns.ts";
import { conceptOf } from "./sdmx.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** A CSV of one table: its path, and the year where it holds only one. */
export type PackageFile = Pick<Published, "path" | "year"> & { readonly table: TableName };

/**
 * The ledger as a Data Package (version 2): one resource a table, or one a year where the table is
 * published by year only. `files` are the CSVs, `tableCsvs` unless told; paths are relative to it.
 */
export function dataPackage(
  ledger: Ledger,
  version: string,
  files: readonly PackageFile[] = tableCsvs(ledger),
) {
  const about = aboutLedger(ledger);
  const { licence, publisher, keywords } = about;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: "ledger",
    title: inAll(about.title, " "),
    description: inAll(about.description, "\n\n"),
    version,
    ...(licence.url === "" ? {} : { licenses: [{ path: licence.url, title: licence.name[ENGLISH] }] }),
    contributors: [{ title: inAll(publisher, " "), roles: ["publisher"] }],
    ...(keywords.length === 0 ? {} : { keywords: keywords.flatMap((one) => LANGS.map((lang) => one[lang])) }),
    resources: files.map((file) => resource(ledger, file)),
  };
}

function resource(ledger: Ledger, { table, path, year }: PackageFile) {
  const title = tableTitles(table, aboutLedger(ledger));
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: resourceName(table, year),
    type: "table",
    path,
    title: inAll(title, " "),
    description: inAll(tableAbout(table), "\n\n"),
    ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8" },
    dialect: { header: true, delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true },
    schema: tableSchema(ledger, table),
  };
}

/** Names of resources have hyphens: leading-industries, observations-2006. */
function resourceName(table: string, year?: number): string {
  const name = table.replaceAll("_", "-");
  return year === undefined ? name : `${name}-${year}`;
}

/** A table's columns and keys as Table Schema. */
export function tableSchema(ledger: Ledger, table: TableName) {
  const foreign = columnsOf(table).filter((column) => column.type === "ref" && isTable(column.table));
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columnsOf(table).map((column) => field(ledger, table, column)),
    missingValues: [""],
    ...keysOf(table),
    ...(foreign.length === 0
      ? {}
      : {
          foreignKeys: foreign.map((column) => ({
            fields: [column.name],
            reference: { resource: resourceName(targetOf(column)), fields: ["id"] },
          })),
        }),
  };
}

/** A primary key has no empty parts, as in SQL; where a part may be empty the key is a unique one. */
function keysOf(table: TableName) {
  const keys = keyColumns(table);
  const names = keys.map((column) => column.name);
  return keys.every((column) => column.required) ? { primaryKey: names } : { uniqueKeys: [names] };
}

export function isTable(name: string | undefined): name is TableName {
  return name !== undefined && name in TABLES;
}

function field(ledger: Ledger, table: TableName, column: Column) {
  const { name, example } = column;
  const about = columnAbouts(table, name);
  const concept = conceptOf(column);
  return {
    name,
    type: fieldType(column),
    title: inAll(columnTitles(table, name), " "),
    ...(about === undefined ? {} : { description: inAll(about, "\n\n") }),
    ...(example === "" ? {} : { example }),
    ...(column.values === undefined
      ? {}
      : { categories: column.values.map((value) => ({ value, label: wordOf(column, value, ROOT) })) }),
    constraints: constraintsOf(ledger, column),
    ...(concept === undefined ? {} : { rdfType: concept }),
  };
}

function fieldType({ type }: Column): "number" | "integer" | "string" {
  return type === "decimal" ? "number" : type === "integer" ? "integer" : "string";
}

function constraintsOf({ settings }: Ledger, column: Column) {
  const pattern = fieldType(column) === "string" ? patternOf(column) : undefined;
  const values = valuesOf(column, settings);
  return {
    ...(column.required ? { required: true } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(values === undefined || values.length === 0 ? {} : { enum: values }),
  };
}
