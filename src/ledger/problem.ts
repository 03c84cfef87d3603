import { ascending } from "./order.ts";
import type { Code } from "./rules.ts";
import type { TableName } from "./schema.ts";

/**
 * One thing wrong in the ledger: a record first; the sentence is made from it, in the reader's
 * language, by `i18n/problems.ts`.
 */
export interface Problem {
  readonly code: Code;
  /** Relative to the ledger's folder, with forward slashes. */
  readonly file: string;
  /** From 1, the header being line 1; 0 where the file as a whole is meant. */
  readonly line: number;
  /**
   * The cell's number in its row, from 1; 0 where the row as a whole is meant. In `site.json` the
   * character's number in its line.
   */
  readonly column: number;
  /** The row's own line in a JSON file, whose cells may stand on other lines. */
  readonly row?: number;
  readonly table?: TableName;
  /** The column's name in the header. */
  readonly name?: string;
  /** The row's key, its cells joined by ` / `, where it can be known. */
  readonly key?: string;
  /** The cell as it stands. */
  readonly cell?: string;
  /** The cell as it should stand, where that can be known. */
  readonly fix?: string;
  /** What the sentence needs besides: names, counts, other lines. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** Order of a report: by file, line, column, code. */
export function compareProblems(a: Problem, b: Problem): number {
  return ascending(a.file, b.file) || a.line - b.line || a.column - b.column || ascending(a.code, b.code);
}
