import type { Problem } from "../../ledger/problem.ts";
import type { TableName } from "../../ledger/schema.ts";

/**
 * Why a file or a cell is not taken. The sentence and the repair stand in `i18n/refusals.ts`. The first
 * nine are of files, the others of cells.
 */
export type RefusalKind =
  | "unreadable"
  | "old-workbook"
  | "open-document"
  | "web-page"
  | "damaged-workbook"
  | "too-large"
  | "unclosed-quote"
  | "stray-quote"
  | "json-rows"
  | "no-table"
  | "unknown-column"
  | "doubled-column"
  | "unknown-name"
  | "unknown-head"
  | "several-roles"
  | "share-of-what"
  | "month-growth"
  | "no-region"
  | "unused-skip"
  | "ambiguous-name"
  | "unknown-word"
  | "not-a-figure"
  | "date-for-figure"
  | "too-many-digits"
  | "scaled-figure"
  | "percent-figure"
  | "merged-figure"
  | "not-a-period"
  | "not-a-point"
  | "fault-value"
  | "no-result"
  | "struck"
  | "note-mark"
  | "format-word"
  | "doubtful-month"
  | "decimal-comma"
  | "row-width"
  | "row-in-a-cell"
  | "row-above-heads"
  | "unit-caption"
  | "contradiction"
  | "target-period"
  | "role-unit"
  | "no-year"
  | "line-break"
  | "missing-cell"
  | "no-unit"
  | "no-period"
  | "no-source"
  | "doubled-row"
  | "several-rows"
  | "no-such-column"
  | "unread-target"
  | "other-target"
  | "ledger-rule";

/** One thing that is not taken, with its place. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly file: string;
  /** Empty for a CSV file, and where the file as a whole is meant. */
  readonly sheet: string;
  /** As a spreadsheet names it (`C5`); empty where the file or sheet as a whole is meant. */
  readonly cell: string;
  /** What stands there. */
  readonly text: string;
  /** The column of the ledger that the cell is for, where it is known. */
  readonly table?: TableName;
  readonly column?: string;
  /** What may have been meant: names to choose from, or the cell as it should stand. */
  readonly near?: readonly string[];
  /** What the sentence needs besides. */
  readonly fact?: string;
  /** What the ledger's own check says of the row. */
  readonly problem?: Problem;
}

/** A row of the ledger as a sheet states it: only the columns that the sheet has. */
export interface Draft {
  readonly table: TableName;
  readonly cells: Readonly<Record<string, string>>;
  readonly file: string;
  readonly sheet: string;
  /** What the sheet says in words, and the columns that were read from it. */
  readonly phrase?: { readonly text: string; readonly columns: readonly string[] };
  /** Where each column's cell stands (`C5`); a column given by an option has none. */
  readonly places: Readonly<Record<string, string>>;
  /** The row's first cell: where a problem of the row as a whole is told. */
  readonly place: string;
}

/** What was seen and rightly left alone. */
export interface Skipped {
  readonly kind:
    | "total"
    | "note"
    | "unfilled"
    | "sheet"
    | "mark"
    | "struck"
    | "hidden"
    | "filled"
    | "assumed"
    | "assumed-head"
    | "dash"
    | "rounded"
    | "remark"
    | "skipped";
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** What one file or sheet holds. */
export interface Outcome {
  readonly drafts: readonly Draft[];
  readonly refusals: readonly Refusal[];
  readonly skipped: readonly Skipped[];
}

/** What is found while the rows of a table are read. */
export interface Found {
  readonly drafts: Draft[];
  readonly refusals: Refusal[];
  readonly skipped: Skipped[];
}

/** What the command line says of all rows that do not say it themselves. */
export interface Defaults {
  readonly region?: string;
  readonly period?: string;
  readonly source?: string;
  readonly unit?: string;
  readonly locator?: string;
  readonly table?: TableName;
}

/** All that the command line says. */
export interface Options extends Defaults {
  /** Heads of columns that are not to be read. */
  readonly skip?: readonly string[];
  /** True where what is sound is taken though other cells are refused. */
  readonly partial?: boolean;
}
