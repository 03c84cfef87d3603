import type { Files } from "../folder.ts";
import type { TableName } from "../schema.ts";
import { tableFileNames } from "../table-files.ts";
import { isJson } from "../table-rows.ts";
import { type GoalStep, newGoals } from "./goals.ts";
import { cellIn, openSheet, type Sheet, sheetText, withCells, withColumns } from "./sheet.ts";

/** What was done to a file: columns that it lacked, a target said otherwise, a key that went with it. */
export type Step =
  | { readonly kind: "columns"; readonly file: string; readonly columns: readonly string[] }
  | { readonly kind: "key"; readonly file: string; readonly line: number; readonly key: string }
  | ({ readonly file: string } & GoalStep);

/** A ledger carried to the present form: the files that change, and what was done. */
export interface Migration {
  readonly texts: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** The columns that the first form of a ledger did not have. */
const NEW_COLUMNS: Partial<Record<TableName, readonly string[]>> = {
  regions: ["sums", "also_in"],
  indicators: ["growth", "growth_basis", "growth_in", "prices", "prices_year", "about_tolerance"],
  sources: ["year_assumed"],
  targets: ["of", "to", "nature", "over", "base", "basis", "group", "wording"],
  claims: ["basis", "wording"],
};

interface Opened {
  readonly table: TableName;
  readonly file: string;
  readonly sheet: Sheet;
  readonly steps: readonly Step[];
}

/**
 * Carries a sound ledger of the first form to the present one; a ledger that is there already needs
 * nothing. No figure changes: growth over several years is said to be average growth, which it was read
 * as, and two rows with opposite bounds become one with both ends. A file of targets without `of` is of
 * the first form.
 */
export function migrateFiles(files: Files): Migration {
  const opened = tableFileNames(files).flatMap(({ table, file }) => open(files, table, file) ?? []);
  const moved = movedKeys(opened);
  const done = opened.map((one) => withKeys(one, moved)).filter(({ steps }) => steps.length > 0);
  return {
    texts: Object.fromEntries(done.map(({ file, sheet }) => [file, sheetText(sheet)])),
    steps: done.flatMap(({ steps }) => steps),
  };
}

function open(files: Files, table: TableName, file: string): Opened | null {
  // No older form of a table was ever JSON.
  const bytes = isJson(file) ? null : files.read(file);
  const sheet = bytes instanceof Uint8Array ? openSheet(bytes) : null;
  if (sheet === null) return null;
  const columns = (NEW_COLUMNS[table] ?? []).filter((name) => !sheet.labels.includes(name));
  const widened = columns.length === 0 ? sheet : withColumns(sheet, table, columns);
  const goals = table === "targets" && columns.includes("of") ? newGoals(widened) : null;
  const steps: Step[] = columns.length === 0 ? [] : [{ kind: "columns", file, columns }];
  for (const step of goals?.steps ?? []) steps.push({ file, ...step });
  return { table, file, sheet: goals?.sheet ?? widened, steps };
}

/** The keys that rows have now by those that they had, each behind its file. */
function movedKeys(opened: readonly Opened[]): ReadonlyMap<string, string> {
  const moved = new Map<string, string>();
  for (const step of opened.flatMap(({ steps }) => steps)) {
    if (step.kind !== "average" && step.kind !== "range") continue;
    for (const before of step.before) moved.set(`${step.file}|${before}`, step.after);
  }
  // A row may have moved twice: an average that has become a range.
  for (const [before, after] of moved) {
    const file = before.slice(0, before.indexOf("|"));
    moved.set(before, moved.get(`${file}|${after}`) ?? after);
  }
  return moved;
}

/** What is accepted or said to be revised of a row whose key has moved goes with it. */
function withKeys(one: Opened, moved: ReadonlyMap<string, string>): Opened {
  if (one.table !== "accepted" && one.table !== "revisions") return one;
  const steps: Step[] = [];
  const rows = one.sheet.rows.map((row) => {
    const key = moved.get(`${cellIn(one.sheet, row, "in_file")}|${cellIn(one.sheet, row, "key")}`);
    if (key === undefined) return row;
    steps.push({ kind: "key", file: one.file, line: row.line, key });
    return withCells(one.sheet, row, { key });
  });
  return { ...one, sheet: { ...one.sheet, rows }, steps };
}
