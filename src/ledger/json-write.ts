import type { JsonRow } from "./json-table.ts";

/** How the rows of a file are written: on a line each, or member by member, and what stands between them. */
export interface JsonLayout {
  /** What stands before a row's first sign on its line. */
  readonly indent: string;
  /** What members have before them where each has a line; null where a row is one line. */
  readonly member: string | null;
  readonly end: string;
  /** What stands between a name and its value, and between two members on one line. */
  readonly colon: string;
  readonly comma: string;
  /** Columns whose cells stand without quotes. */
  readonly numbers: ReadonlySet<string>;
}

/** The way most people's programs write rows that people are to read. */
const PLAIN: JsonLayout = {
  indent: "  ",
  member: null,
  end: "\n",
  colon: ": ",
  comma: ", ",
  numbers: new Set(),
};

/** The layout of a file, by its first row. */
export function layoutOf(text: string, rows: readonly JsonRow[]): JsonLayout {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const [row] = rows;
  if (row === undefined) return { ...PLAIN, end };
  const before = /[^\S\r\n]*$/.exec(text.slice(0, row.from))?.[0] ?? "";
  const own = text.slice(row.from, row.to);
  const colon = /^\{\s*"(?:[^"\\]|\\.)*"(\s*:\s*)/.exec(own)?.[1] ?? PLAIN.colon;
  const comma = /"(,\s*)"/.exec(own)?.[1] ?? PLAIN.comma;
  const member = /^\{\r?\n([^\S\r\n]*)"/.exec(own)?.[1] ?? null;
  const numbers = rows.flatMap(({ cells }) =>
    cells.filter(({ type }) => type === "number").map(({ name }) => name),
  );
  return { indent: before, member, end, colon, comma, numbers: new Set(numbers) };
}

/** What JSON takes for a number, letter by letter. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * A row as an object: cells that are not empty, in the order given. Those that the row had and still has stand
 * as they stood.
 */
export function jsonRow(
  cells: readonly (readonly [name: string, cell: string])[],
  { indent, member, end, colon, comma, numbers }: JsonLayout,
  before: { readonly text: string; readonly row: JsonRow } | null = null,
): string {
  const stood = before?.row.cells ?? [];
  const order = (name: string) => {
    const at = stood.findIndex((cell) => cell.name === name);
    return at < 0 ? stood.length : at;
  };
  const written = (name: string, cell: string) => {
    const same = stood.find((one) => one.name === name && one.text === cell);
    if (same !== undefined && before !== null) return before.text.slice(same.from, same.to);
    return numbers.has(name) && NUMBER.test(cell) ? cell : JSON.stringify(cell);
  };
  const members = cells
    .filter(([, cell]) => cell !== "")
    .toSorted(([a], [b]) => order(a) - order(b))
    .map(([name, cell]) => JSON.stringify(name) + colon + written(name, cell));
  if (member === null) return `{${members.join(comma)}}`;
  return `{${end}${members.map((one) => member + one).join(`,${end}`)}${end}${indent}}`;
}

/**
 * A file's text with other rows: each as it stands in the file, or as given. What stood between rows that
 * are still neighbours stays.
 */
export function withJsonRows(
  text: string,
  rows: readonly JsonRow[],
  wanted: readonly (JsonRow | string)[],
): string {
  const layout = layoutOf(text, rows);
  const { indent, end } = layout;
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) {
    const lines = wanted.map((one) => indent + (typeof one === "string" ? one : ""));
    return wanted.length === 0 ? text : `[${end}${lines.join(`,${end}`)}${end}]${end}`;
  }
  const joint = rows[1] === undefined ? `,${end}${indent}` : text.slice(first.to, rows[1].from);
  const after = new Map(rows.map((row, i) => [row, rows[i + 1]]));
  const parts = wanted.map((one, i) => {
    const own = typeof one === "string" ? one : text.slice(one.from, one.to);
    const next = wanted[i + 1];
    if (next === undefined) return own;
    const isNext = typeof one !== "string" && after.get(one) === next;
    return own + (isNext && typeof next !== "string" ? text.slice(one.to, next.from) : joint);
  });
  const tail = text.slice(last.to);
  return text.slice(0, first.from) + parts.join("") + tail;
}
