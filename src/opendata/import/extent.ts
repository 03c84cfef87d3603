import { LARGEST_SHEET, MOST_CELLS } from "../limits.ts";

/**
 * How much a part of a workbook would take to hold: a library answers a sheet as a full rectangle, so
 * two cells in a few hundred bytes can ask for billions. All of it is counted before anything is made.
 */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly tags: number;
  readonly strings: number;
  readonly merges: number;
}

const LESS_THAN = 0x3c;
const ROW = /<(?:\w+:)?row\b[^>]*/g;
const CELL = /\br="([A-Z]{1,3})\d+"/g;

/** Counts a part's XML as it stands. */
export function extentOf(xml: Buffer): Extent {
  let tags = 0;
  for (const byte of xml) if (byte === LESS_THAN) tags++;
  // Names and numbers are plain letters: the rest of the text may be read as any encoding.
  const text = tags > LARGEST_SHEET.tags ? "" : xml.toString("latin1");
  return {
    tags,
    rows: lastRow(text),
    columns: lastColumn(text),
    strings: count(text, /<(?:\w+:)?si\b/g),
    merges: count(text, /<(?:\w+:)?mergeCell\b/g),
  };
}

/** True where the part stays within every limit. */
export function isWithin(extent: Extent): boolean {
  const names = Object.keys(LARGEST_SHEET) as (keyof Extent)[];
  return (
    names.every((name) => extent[name] <= LARGEST_SHEET[name]) && extent.rows * extent.columns <= MOST_CELLS
  );
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

/** The last row by number, or by count where rows have none. */
function lastRow(text: string): number {
  let rows = 0;
  let last = 0;
  for (const [tag] of text.matchAll(ROW)) {
    rows++;
    last = Math.max(last, Number(/\br="(\d+)"/.exec(tag)?.[1] ?? 0));
  }
  return Math.max(rows, last);
}

function lastColumn(text: string): number {
  const seen = new Set<string>();
  for (const [, letters] of text.matchAll(CELL)) seen.add(letters as string);
  return Math.max(0, ...[...seen].map(columnNumber));
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
