import Papa from "papaparse";
import { type Decoded, decode } from "./bytes.ts";
import { conflictProblems } from "./conflict.ts";
import { saidBy, writtenCells } from "./csv.ts";
import { type Excess, excessOf } from "./excess.ts";
import { likelihoodOf } from "./likely-chinese.ts";
import { LONGEST_LINE, MOST_UNSOUND_QUOTES, MOST_WORDS_SHOWN } from "./limits.ts";
import { must } from "./must.ts";
import type { Problem } from "./problem.ts";

/** A file's cells: `rows[0]` is the header, and `rows[i]` stands on line `i + 1`. */
export interface Cells {
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
}

/** A file's text with LF line ends, or null where it cannot be read; and what is wrong with its form. */
export interface SoundText {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** One line of RFC 4180 on its own: plain cells without quotes, or quoted cells with doubled ones. */
export const SOUND_LINE = /^(?:"(?:[^"]|"")*"|[^",]*)(?:,(?:"(?:[^"]|"")*"|[^",]*))*$/;

/**
 * Bytes to cells. Line ends of every kind are read; a line break inside a cell is not (each line is
 * one row, so that line numbers are those that an editor shows).
 *
 * Where the bytes cannot be decoded, or a quote is unsound, there are problems and no rows.
 */
export function readCells(file: string, bytes: Uint8Array): Cells {
  const { text, problems } = readText(file, bytes);
  const rows: string[][] = [];
  if (text !== null) eachRow(text, (row) => rows.push(row) > 0);
  return { rows, problems };
}

/** Bytes to text whose every line is a sound row of CSV. */
export function readText(file: string, bytes: Uint8Array): SoundText {
  const excess = excessOf(bytes);
  if (excess !== null) return { text: null, problems: [excessive(file, excess)] };
  const decoded = decode(bytes);
  if ("position" in decoded) return { text: null, problems: [undecodable(file, bytes, decoded.position)] };
  const zero = decoded.text.indexOf("\u0000");
  if (zero >= 0) {
    const line = lineAt(decoded.text, zero);
    return { text: null, problems: [excessive(file, { kind: "binary", line, what: "binary" })] };
  }
  const text = decoded.text.includes("\r") ? decoded.text.replace(/\r\n?/g, "\n") : decoded.text;
  const problems = aboutFile(file, decoded, bytes);
  if (problems.some(({ code }) => code === "L061")) return { text: null, problems };
  const unsettled = conflictProblems(file, text, (line) => writtenCells(line).map(saidBy));
  // What two versions have in common may be unsound as well: the conflict comes first.
  const unsound = unsettled.length > 0 ? unsettled : unsoundLines(file, text);
  if (unsound.length > 0) return { text: null, problems: [...problems, ...unsound] };
  return { text, problems };
}

/** Gives the rows of a sound text one by one, the header first, until `onRow` answers false. */
export function eachRow(text: string, onRow: (row: string[]) => boolean): void {
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  if (body === "") return;
  if (text.includes('"')) eachQuotedRow(body, onRow);
  else eachPlainRow(body, onRow);
}

/** Without a quote in the whole text every comma parts two cells: half the time of a parser. */
function eachPlainRow(text: string, onRow: (row: string[]) => boolean): void {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const stop = found < 0 ? text.length : found;
    if (!onRow(text.slice(start, stop).split(","))) return;
    start = stop + 1;
  }
}

/**
 * Papa Parse on the whole decoded text (its streaming breaks Chinese characters), row by row: two
 * million rows at once would only be carried about.
 */
function eachQuotedRow(text: string, onRow: (row: string[]) => boolean): void {
  Papa.parse<string[]>(text, {
    delimiter: ",",
    newline: "\n",
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
    step: ({ data }, parser) => {
      if (!onRow(data)) parser.abort();
    },
  });
}

function excessive(file: string, excess: Excess): Problem {
  const at = { file, line: excess.line, column: 0 };
  if (excess.kind === "binary") return { code: "L024", ...at, facts: { what: excess.what } };
  if (excess.kind === "lines") return { code: "L023", ...at };
  return { code: "L009", ...at, facts: { length: String(excess.length) } };
}

/** What of a file's form is read all the same, and told. */
export function aboutFile(file: string, decoded: Decoded, bytes: Uint8Array): Problem[] {
  const problems: Problem[] = [];
  if (decoded.encoding !== "utf-8") {
    const facts = { encoding: decoded.encoding, read: wordsIn(decoded.text) };
    const isOther = decoded.encoding === "gb18030" && likelihoodOf(bytes, decoded.text) === "unlikely";
    problems.push({ code: isOther ? "L061" : "L005", file, line: 0, column: 0, facts });
  } else if (decoded.mark) {
    problems.push({ code: "L006", file, line: 0, column: 0 });
  }
  const foreign = decoded.text.indexOf("\r");
  if (foreign >= 0) {
    problems.push({ code: "L007", file, line: lineAt(decoded.text, foreign), column: 0 });
  }
  return problems;
}

/** The first words that are no ASCII, so that people see whether they were read as they were written. */
function wordsIn(text: string): string {
  return (text.match(/[^\p{ASCII}\p{P}\p{Z}]+/gu) ?? []).slice(0, MOST_WORDS_SHOWN).join(" ");
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < position; i = text.indexOf("\n", i + 1)) line++;
  return line;
}

/** The place of the first byte that cannot be read. */
export function undecodable(file: string, bytes: Uint8Array, position: number): Problem {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) {
    const text = new TextDecoder(mark === 0xfffe ? "utf-16le" : "utf-16be").decode(
      bytes.subarray(0, position),
    );
    const line = text.split(/\r\n|\r|\n/).length;
    return { code: "L002", file, line, column: 0, facts: { byte: String(position + 1), encoding: "UTF-16" } };
  }
  let line = 1;
  for (let i = 0; i < position; i++) {
    if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) line++;
  }
  return { code: "L002", file, line, column: 0, facts: { byte: String(position + 1) } };
}

/** Lines that are too long, or whose quotes do not stand by themselves. */
function unsoundLines(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const quoted = text.includes('"');
  let line = 1;
  for (let start = 0; start < text.length && problems.length < MOST_UNSOUND_QUOTES; line++) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    if (end - start > LONGEST_LINE) {
      problems.push({ code: "L009", file, line, column: 0, facts: { length: String(end - start) } });
    } else if (quoted) {
      const unsound = unsoundQuote(text.slice(start, end));
      if (unsound !== null) problems.push({ ...unsound, file, line });
      // After an unclosed quote the rest of the file cannot be told apart: one problem says it all.
      if (unsound?.code === "L016") break;
    }
    start = end + 1;
  }
  return problems;
}

function unsoundQuote(line: string): Pick<Problem, "code" | "column" | "cell"> | null {
  if (!line.includes('"') || SOUND_LINE.test(line)) return null;
  const column = columnOfQuote(line);
  const cell = line.split(",")[column - 1] ?? "";
  const odd = (line.split('"').length - 1) % 2 === 1;
  return { code: odd && /(?:^|,)"/.test(line) ? "L016" : "L015", column, cell };
}

/** The number of the cell at which the line stops being sound. */
function columnOfQuote(line: string): number {
  const [sound] = must(/^(?:(?:"(?:[^"]|"")*"|[^",]*),)*/.exec(line), "what matches nothing too");
  return sound.replace(/"(?:[^"]|"")*"/g, "").split(",").length;
}
