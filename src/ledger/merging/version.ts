import { decode, type Encoding } from "../bytes.ts";
import { SOUND_LINE } from "../cells.ts";
import { conflictsIn } from "../conflict.ts";
import { saidBy, writtenCells } from "../csv.ts";
import { excessOf } from "../excess.ts";
import { parsePeriod } from "../period.ts";
import { keyColumns, type TableName } from "../schema.ts";

/** Why a version cannot be taken apart by keys. */
export type Unmergeable =
  | "unreadable"
  | "json"
  | "encodings"
  | "conflict"
  | "quotes"
  | "header"
  | "width"
  | "blank"
  | "doubled";

/** Thrown while a version is taken apart, and caught where it is merged. */
export class NotByKeys extends Error {
  readonly reason: Unmergeable;
  constructor(reason: Unmergeable) {
    super(reason);
    this.name = "NotByKeys";
    this.reason = reason;
  }
}

/** A row of one version: its cells as written, and its line's end where that is not the file's. */
export interface Entry {
  readonly key: readonly string[];
  readonly cells: readonly string[];
  readonly end: string | null;
}

/** One version of a table's file, taken apart so that it can be put together again byte for byte. */
export interface Version {
  /** The names in the header; none of a file that is not there. */
  readonly names: readonly string[];
  /** The header's cells as written. */
  readonly labels: readonly string[];
  /** By key, in the order of the file. */
  readonly rows: ReadonlyMap<string, Entry>;
  readonly form: Form;
}

/** How a file is written as a whole. */
export interface Form {
  readonly mark: boolean;
  /** The end of the header's line, which is that of most lines. */
  readonly end: string;
  /** True where the last line ends as well. */
  readonly isEnded: boolean;
}

/** What a version says, and in which encoding it was said. */
export interface VersionText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly mark: boolean;
}

export function versionText(bytes: Uint8Array): VersionText {
  const decoded = excessOf(bytes) === null ? decode(bytes) : null;
  if (decoded === null || "position" in decoded) throw new NotByKeys("unreadable");
  return decoded;
}

/** What stands between the cells of a key: no cell holds it. */
const JOINT = "\u0001";

const EMPTY_FORM: Form = { mark: false, end: "\n", isEnded: true };

/** Takes a version apart. Throws `NotByKeys` where its rows cannot be told from one another. */
export function openVersion(table: TableName, { text, mark }: VersionText): Version {
  if (text === "") return { names: [], labels: [], rows: new Map(), form: { ...EMPTY_FORM, mark } };
  if (conflictsIn(text.replace(/\r\n?/g, "\n")).length > 0) throw new NotByKeys("conflict");
  const lines = linesOf(text);
  if (lines.some((line) => !SOUND_LINE.test(line.text))) throw new NotByKeys("quotes");
  const [head, ...body] = lines.map(({ text: line, end }) => ({ cells: writtenCells(line), end }));
  if (head === undefined) throw new NotByKeys("header");
  const end = head.end || "\n";
  const names = head.cells.map(saidBy);
  const keys = keyPlaces(table, names);
  const rows = new Map<string, Entry>();
  for (const row of body) {
    if (row.cells.every((cell) => saidBy(cell).trim() === "")) throw new NotByKeys("blank");
    if (row.cells.length !== names.length) throw new NotByKeys("width");
    const key = keys.map(({ place, isPeriod }) => keyCell(row.cells[place] ?? "", isPeriod));
    const id = key.join(JOINT);
    if (rows.has(id)) throw new NotByKeys("doubled");
    rows.set(id, { key, cells: row.cells, end: row.end === end || row.end === "" ? null : row.end });
  }
  return { names, labels: head.cells, rows, form: { mark, end, isEnded: lines.at(-1)?.end !== "" } };
}

interface Line {
  readonly text: string;
  readonly end: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const [, line = "", end = ""] of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    if (line !== "" || end !== "") lines.push({ text: line, end });
  }
  return lines;
}

/** Where the columns of the key stand; -1 for one that files of an older form lack. */
function keyPlaces(table: TableName, names: readonly string[]) {
  if (names.includes("") || new Set(names).size < names.length) throw new NotByKeys("header");
  return keyColumns(table).map(({ name, type, mayLack }) => {
    const place = names.indexOf(name);
    if (place < 0 && mayLack !== true) throw new NotByKeys("header");
    return { place, isPeriod: type === "period" };
  });
}

/** Equal periods are one key, however they are written. */
function keyCell(written: string, isPeriod: boolean): string {
  const cell = saidBy(written);
  return isPeriod ? (parsePeriod(cell)?.text ?? cell) : cell;
}
