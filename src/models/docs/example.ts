import { soundSample } from "../../ledger/broken-sample.ts";
import type { Example } from "../../ledger/rules.ts";
import { EXAMPLE_LINE_SHOWN, LONGEST_EXAMPLE_LINE, MOST_EXAMPLE_LINES } from "../ground/limits.ts";

/** What stands in the place of what cannot be shown. */
export interface ExampleWords {
  readonly noFile: string;
  readonly emptyFile: string;
  longText(shown: string, length: number): string;
  moreLines(lines: number): string;
}

/**
 * The lines in which a rule's example differs from the sample ledger, wrong and right; before them
 * the header of a table, so that the cells can be told. What cannot be seen is named: ⟨CR⟩, ␣.
 */
export function changedLines(example: Example, words: ExampleWords): { fails: string; passes: string } {
  const right = soundSample(example)[example.file];
  const wrong = wrongText(example, right ?? "");
  const spans = difference((right ?? "").split("\n"), (wrong ?? "").split("\n"));
  const head = headerOf(example, right ?? "", spans.from);
  const shown = (text: string | undefined, to: number) => {
    if (text === undefined) return words.noFile;
    if (text === "") return words.emptyFile;
    return [...head, ...cut(text.split("\n").slice(spans.from, to), words)].join("\n");
  };
  return { fails: shown(wrong, spans.wrongTo), passes: shown(right, spans.rightTo) };
}

/** The broken file as text; undefined where the example takes it away. */
function wrongText({ passes, fails, bytes }: Example, text: string): string | undefined {
  const put = bytes === undefined ? fails : `⟨${bytes.toUpperCase().replace(/(..)(?=.)/g, "$1 ")}⟩`;
  if (put === undefined) return undefined;
  return passes === "*" ? put : text.replace(passes, () => put);
}

/** The first line that differs, and where the difference ends on either side; at least one line each. */
function difference(right: readonly string[], wrong: readonly string[]) {
  const most = Math.min(right.length, wrong.length) - 1;
  let from = 0;
  while (from < most && right[from] === wrong[from]) from++;
  let tail = 0;
  while (tail < most - from && right.at(-1 - tail) === wrong.at(-1 - tail)) tail++;
  return { from, rightTo: right.length - tail, wrongTo: wrong.length - tail };
}

function headerOf({ file }: Example, text: string, from: number): string[] {
  return from === 0 || !file.endsWith(".csv") ? [] : text.split("\n").slice(0, 1);
}

function cut(lines: readonly string[], words: ExampleWords): string[] {
  const shown = lines.slice(0, MOST_EXAMPLE_LINES).map((line) => cutLine(line, words));
  return lines.length > MOST_EXAMPLE_LINES ? [...shown, words.moreLines(lines.length)] : shown;
}

function cutLine(line: string, { longText }: ExampleWords): string {
  return visible(
    line.length > LONGEST_EXAMPLE_LINE ? longText(line.slice(0, EXAMPLE_LINE_SHOWN), line.length) : line,
  );
}

const NAMES: Readonly<Record<string, string>> = { "\r": "CR", "\t": "TAB", "\uFEFF": "BOM" };

/** The line with what an eye cannot see named: control and format characters, spaces at a cell's edge. */
function visible(line: string): string {
  return line
    .replace(/[\p{Cc}\p{Cf}]|(?! )\p{Zs}/gu, (sign) => `⟨${NAMES[sign] ?? codePoint(sign)}⟩`)
    .replace(/ (?=,|$)|(?<=,) /g, "␣");
}

function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
