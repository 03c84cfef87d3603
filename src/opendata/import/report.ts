import type { Lang } from "../../i18n/lang.ts";
import { problemText } from "../../i18n/problems.ts";
import { columnTitle } from "../../i18n/table-words.ts";
import { wordsOf } from "../../i18n/words.ts";
import { columnsOf, type TableName } from "../../ledger/schema.ts";
import { MOST_CELLS_TOLD } from "../limits.ts";
import { wordOf } from "../naming.ts";
import { KEYS, keyCells, keyText } from "../row-cells.ts";
import type { Import } from "./import.ts";
import type { Change } from "./merge.ts";
import type { Draft, Refusal, Skipped } from "./outcome.ts";

/** A refusal on two lines: the cell and what is wrong with it, then the repair. */
export function refusalLines(refusal: Refusal, lang: Lang): string {
  const words = wordsOf(lang).clerk;
  const { kind, file, sheet, cell, text, near = [], fact = "", problem } = refusal;
  const told = problem === undefined ? { text, fact } : problemWords(problem, lang);
  const filled = {
    ...{ text: told.text, fact: told.fact, near: near.join(wordsOf(lang).site.listComma) },
    column: titleOf(refusal.table, refusal.column ?? "", lang),
  };
  const { message, hint } = words.refusals[kind];
  const place = `${words.place(file, sheet, cell)} ${words.refused}`;
  return `${place}${wordsOf(lang).site.colon}${message(filled)}\n    → ${hint(filled)}`;
}

function problemWords(problem: NonNullable<Refusal["problem"]>, lang: Lang) {
  const { message, hint } = problemText(problem, lang);
  return { text: `${problem.code} ${message}`, fact: hint };
}

function titleOf(table: TableName | undefined, column: string, lang: Lang): string {
  return table === undefined ? column : columnTitle(table, column, lang);
}

/** A new or changed row on one line: where it goes, its key, and the cells that differ. */
export function changeLine({ kind, table, file, row, cells, draft }: Change, lang: Lang): string {
  const words = wordsOf(lang).clerk;
  const { phrase } = draft;
  const shown = kind === "changed" ? cells : cells.filter((cell) => !KEYS[table].includes(cell.column));
  const told = shown
    .filter(({ column }) => kind === "changed" || phrase?.columns.includes(column) !== true)
    .map(({ column, before, after }) => {
      const title = titleOf(table, column, lang);
      return kind === "new" ? `${title} ${after}` : words.changedCell(title, before, after);
    });
  const sign = kind === "new" ? "+" : "~";
  const name = keyText(keyCells(table, row));
  const read = phrase === undefined ? [] : [readAs(phrase, row, lang)];
  return `${sign} ${words.kinds[kind]} ${file}  ${name}  ${[...read, ...told].join(wordsOf(lang).site.semicolon)}`;
}

/** What a target in words was read as, in the words of the columns: “增长6%左右”读作 形式 增长率，数值 6，单位 %，限定 约. */
function readAs({ text, columns }: NonNullable<Draft["phrase"]>, row: Change["row"], lang: Lang): string {
  const told = columnsOf("targets").flatMap((column) => {
    const cell = row[column.name] ?? "";
    if (cell === "" || !columns.includes(column.name)) return [];
    return [
      `${columnTitle("targets", column.name, lang)} ${column.values === undefined ? cell : wordOf(column, cell, lang)}`,
    ];
  });
  return wordsOf(lang).clerk.readAs(text) + told.join(wordsOf(lang).site.comma);
}

/** What an import would do, in lines: at most `max` differences and `max` refusals, and every count. */
export function importLines(result: Import, lang: Lang, max: number): string[] {
  const words = wordsOf(lang).clerk;
  const { changes, refusals, unchanged, skipped } = result;
  const fresh = changes.filter((change) => change.kind === "new").length;
  return [
    ...limited(
      refusals.map((refusal) => refusalLines(refusal, lang)),
      max,
      lang,
    ),
    ...limited(
      changes.map((change) => changeLine(change, lang)),
      max,
      lang,
    ),
    ...skippedLines(skipped, lang),
    words.counts(fresh, changes.length - fresh, unchanged, refusals.length),
  ];
}

/** The first lines, and how many more there are. */
export function limited(lines: readonly string[], max: number, lang: Lang): string[] {
  if (lines.length <= max) return [...lines];
  return [...lines.slice(0, max), wordsOf(lang).clerk.andMore(lines.length - max)];
}

function skippedLines(skipped: readonly Skipped[], lang: Lang): string[] {
  const words = wordsOf(lang).clerk.skipped;
  return (Object.keys(words) as Skipped["kind"][]).flatMap((kind) => {
    const own = skipped.filter((one) => one.kind === kind);
    return own.length === 0 ? [] : [words[kind](own.length), ...cellLines(own, lang)];
  });
}

/** What was left out of cells that are otherwise read is told cell by cell. */
const BY_CELL: ReadonlySet<Skipped["kind"]> = new Set([
  "total",
  "note",
  "mark",
  "struck",
  "hidden",
  "filled",
  "assumed",
  "assumed-head",
  "dash",
  "rounded",
  "remark",
  "skipped",
]);

function cellLines(skipped: readonly Skipped[], lang: Lang): string[] {
  const { place } = wordsOf(lang).clerk;
  const own = skipped.filter((one) => BY_CELL.has(one.kind));
  const lines = own.map(({ file, sheet, cell, text }) => `    ${place(file, sheet, cell)}  ${text}`);
  return limited(lines, MOST_CELLS_TOLD, lang);
}
