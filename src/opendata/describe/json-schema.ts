import { inAll, inEach } from "../../i18n/lang.ts";
import { columnAbouts, columnTitles } from "../../i18n/table-words.ts";
import { type Column, columnsOf, type TableName } from "../../ledger/schema.ts";
import { patternOf } from "./patterns.ts";

/** A JSON Schema (2020-12), as OpenAPI 3.1 uses it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Plain decimal notation. */
export const DECIMAL = { type: "string", pattern: "^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?$" } as const;

/** An object of these members and no others; those in `optional` may be left out. */
export function objectOf(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
  description?: string,
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return {
    type: "object",
    ...(description === undefined ? {} : { description }),
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

export function listOf(items: JsonSchema, description?: string): JsonSchema {
  return { type: "array", ...(description === undefined ? {} : { description }), items };
}

export function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

export function text(description?: string): JsonSchema {
  return description === undefined ? { type: "string" } : { type: "string", description };
}

export function oneOf(values: readonly string[], description?: string): JsonSchema {
  return { type: "string", ...(description === undefined ? {} : { description }), enum: values };
}

/** Chinese and English of one text. */
export const IN_EACH: JsonSchema = objectOf(inEach(() => text()));

/** File and line: where a row stands. */
export const PLACE: Readonly<Record<string, JsonSchema>> = {
  file: text("The row's file, relative to the ledger's folder."),
  line: { type: "integer", minimum: 2, description: "The row's line; the header is line 1." },
};

/** The members of a table's row, some columns left out; an empty cell is left out. */
export function rowProperties(table: TableName, without: readonly string[] = []) {
  const columns = columnsOf(table).filter(({ name }) => !without.includes(name));
  return {
    properties: {
      ...Object.fromEntries(columns.map((column) => [column.name, cellSchema(table, column)])),
      ...PLACE,
    },
    optional: columns.filter((column) => column.required !== true).map((column) => column.name),
  };
}

/** Of rows that name their source, and of what follows from them. */
export const YEAR_ASSUMED = {
  year_assumed: { const: "yes", description: "The source names no year: the one given is assumed." },
} as const;

/** A table's row, with more members after it. */
export function rowSchema(
  table: TableName,
  without: readonly string[] = [],
  more: Readonly<Record<string, JsonSchema>> = {},
  optional: readonly string[] = [],
): JsonSchema {
  const row = rowProperties(table, without);
  const year = columnsOf(table).some(({ name }) => name === "source") ? YEAR_ASSUMED : {};
  return objectOf({ ...row.properties, ...year, ...more }, [
    ...row.optional,
    ...Object.keys(year),
    ...optional,
  ]);
}

function cellSchema(table: TableName, column: Column): JsonSchema {
  const { name, values, example } = column;
  const about = columnAbouts(table, name);
  const pattern = patternOf(column);
  return {
    type: "string",
    title: inAll(columnTitles(table, name), " / "),
    ...(about === undefined ? {} : { description: inAll(about, " / ") }),
    ...(values === undefined ? {} : { enum: values }),
    ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }),
    ...(example === "" ? {} : { examples: [example] }),
  };
}
