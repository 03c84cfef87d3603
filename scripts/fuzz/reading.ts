import { isUtf8 } from "node:buffer";
import { LANGS } from "../../src/i18n/lang.ts";
import { problemText } from "../../src/i18n/problems.ts";
import { csvLine } from "../../src/ledger/csv.ts";
import { encode, LINE_ENDS, WRITTEN, withEnds } from "../../src/ledger/fixtures/encode.ts";
import { memoryFiles } from "../../src/ledger/folder.ts";
import { mendFile } from "../../src/ledger/mend.ts";
import type { Problem } from "../../src/ledger/problem.ts";
import { readFiles } from "../../src/ledger/read.ts";
import { cellOf, readRows } from "../../src/ledger/rows.ts";
import { severityOf } from "../../src/ledger/rules.ts";
import { SAMPLE } from "../../src/ledger/sample.ts";
import { columnsOf, type Place, TABLE_NAMES, type TableName } from "../../src/ledger/schema.ts";
import { chanceOf } from "../bench/chance.ts";
import { mutated } from "./mutate.ts";

/** How a run went. Every broken promise is told with the number of its file. */
export interface Fuzzed {
  readonly files: number;
  readonly read: number;
  readonly refused: number;
  readonly broken: readonly string[];
  /** The slowest file, in milliseconds. */
  readonly slowest: number;
}

/** No file may take longer, in milliseconds. */
const LONGEST = 1_000;
/** Every so often the file is read as part of a whole ledger, and written in other encodings. */
const WHOLE_LEDGER = 20;
const OTHER_ENCODINGS = 5;

const TABLE_FILES = Object.keys(SAMPLE).filter((file) => file.endsWith(".csv"));

/**
 * Reads damaged files of the sample, the same ones for the same seed, and holds the reader to its
 * word: no crash, no long wait, the same answer twice, and either rows or problems with a place.
 */
export function fuzz(
  count: number,
  seed: number,
  now: () => number,
  onFile?: (done: number) => void,
): Fuzzed {
  const chance = chanceOf(seed);
  // Making the table of GB18030 is no part of reading a file.
  encode("一", "gb18030");
  const originals = TABLE_FILES.map((file) => encode(SAMPLE[file] ?? "", "utf-8"));
  const broken: string[] = [];
  let [read, slowest] = [0, 0];
  for (let i = 0; i < count; i++) {
    const file = chance.pick(TABLE_FILES);
    const text = withEnds(SAMPLE[file] ?? "", chance.pick(Object.values(LINE_ENDS)));
    const bytes = mutated(chance, encode(text, chance.pick(WRITTEN)), originals);
    const start = now();
    try {
      const faults = faultsOf(file, bytes, i);
      if (faults.rows) read++;
      for (const fault of faults.broken) broken.push(`file ${i} (${file}): ${fault}`);
    } catch (error) {
      broken.push(`file ${i} (${file}): ${error instanceof Error ? error.stack : String(error)}`);
    }
    const took = now() - start;
    slowest = Math.max(slowest, took);
    if (took > LONGEST) broken.push(`file ${i} (${file}): took ${Math.round(took)} ms`);
    onFile?.(i + 1);
  }
  return { files: count, read, refused: count - read, broken, slowest };
}

function faultsOf(file: string, bytes: Uint8Array, i: number): { rows: boolean; broken: string[] } {
  const table = TABLE_NAMES.find((name) => file.split(/[/.]/)[0] === name) as TableName;
  const first = readRows(file, table, bytes);
  const broken = first.problems.flatMap((problem) => faultsOfProblem(problem, file));
  if (JSON.stringify(readRows(file, table, bytes)) !== JSON.stringify(first)) broken.push("read two ways");
  if (!first.sound && !first.problems.some(({ code }) => severityOf(code) === "error")) {
    broken.push("refused without an error");
  }
  const mended = mendFile(table, file, bytes);
  if (mended !== null && mendFile(table, file, encode(mended.text, "utf-8")) !== null)
    broken.push("mended twice");
  if (first.sound && i % OTHER_ENCODINGS === 0) broken.push(...rewritten(file, table, first.rows));
  if (i % WHOLE_LEDGER === 0) {
    const { problems } = readFiles(memoryFiles({ ...SAMPLE, [file]: bytes }));
    broken.push(...problems.flatMap((problem) => faultsOfProblem(problem, problem.file)));
  }
  return { rows: first.sound, broken };
}

function faultsOfProblem(problem: Problem, file: string): string[] {
  const broken: string[] = [];
  const { code, line, column } = problem;
  if (problem.file !== file || !(line >= 0) || !(column >= 0)) broken.push(`${code} has no place`);
  for (const lang of LANGS) {
    const { message, hint } = problemText(problem, lang);
    if (message === "" || hint === "") broken.push(`${code} says nothing`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    if (/[\u0000-\u0008\u000B-\u001F\u202E\uFFFD]|\[object /.test(message + hint))
      broken.push(`${code} says it illegibly`);
  }
  return broken;
}

/** The rows written anew must be read the same from every encoding and with every line end. */
function rewritten(file: string, table: TableName, rows: readonly Place[]): string[] {
  const names = columnsOf(table).map((column) => column.name);
  const cells = rows.map((row) => names.map((name) => cellOf(row, name)));
  const text = [names, ...cells].map(csvLine).join("");
  return (["utf-8 with a mark", "utf-16le", "utf-16be", "gb18030"] as const).flatMap((written, i) => {
    const ends = Object.values(LINE_ENDS)[i] ?? LINE_ENDS.LF;
    // What GB18030 has no character for, or only a private one, is not written in it.
    if (written === "gb18030" && /[\uE000-\uF8FF\uFFFD]/.test(text)) return [];
    const bytes = encode(withEnds(text, ends), written);
    // A few Chinese characters of GB18030 are sound UTF-8 as well: without a mark UTF-8 comes first.
    if (written === "gb18030" && isUtf8(bytes)) return [];
    const again = readRows(file, table, bytes).rows;
    const same =
      JSON.stringify(again.map((row) => names.map((name) => cellOf(row, name)))) === JSON.stringify(cells);
    return same ? [] : [`read otherwise in ${written}`];
  });
}
