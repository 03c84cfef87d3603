import { compare, parseDecimal } from "../fraction.ts";
import { push } from "../memo.ts";
import { parsePeriod } from "../period.ts";
import { cellIn, keyIn, type Sheet, type SheetRow, withCells } from "./sheet.ts";

/** A target that is said otherwise, by the key that it had and the key that it has. */
export interface GoalStep {
  readonly kind: "average" | "range";
  /** The line on which it stood, and that of the row that it has taken up. */
  readonly line: number;
  readonly other?: number;
  readonly before: readonly string[];
  readonly after: string;
  /** The ends of a range as written. */
  readonly ends?: readonly [string, string];
}

/** The targets of a file of the first form, with the columns of the new one, said in the new form. */
export function newGoals(sheet: Sheet): { readonly sheet: Sheet; readonly steps: readonly GoalStep[] } {
  const averages = sheet.rows.map((row) => averageOf(sheet, row));
  const rows = averages.map(({ row }) => row);
  const told = averages.flatMap(({ step }) => step ?? []);
  const ranges = rangesOf({ ...sheet, rows });
  return { sheet: { ...sheet, rows: ranges.rows }, steps: [...told, ...ranges.steps] };
}

const DAYS_OF_A_YEAR = 366;

/** Growth over several years was growth a year, on average over them. */
function averageOf(sheet: Sheet, row: SheetRow): { readonly row: SheetRow; readonly step?: GoalStep } {
  const span = parsePeriod(cellIn(sheet, row, "period"));
  const isAverage = cellIn(sheet, row, "form") === "growth" && span !== null;
  if (!isAverage || span.to - span.from < DAYS_OF_A_YEAR) return { row };
  const made = withCells(sheet, row, { form: "average-growth" });
  const [before, after] = [row, made].map((one) => keyIn(sheet, "targets", one));
  return { row: made, step: { kind: "average", line: row.line, before: [before ?? ""], after: after ?? "" } };
}

/** What the two ends of a range may differ in. */
const APART: ReadonlySet<string> = new Set(["value", "qualifier", "locator", "note"]);

function rangesOf(sheet: Sheet): { readonly rows: readonly SheetRow[]; readonly steps: readonly GoalStep[] } {
  const alike = new Map<string, SheetRow[]>();
  for (const row of sheet.rows) {
    const bound = cellIn(sheet, row, "qualifier");
    if (bound !== ">=" && bound !== "<=") continue;
    const same = row.cells.map((cell, i) => (APART.has(sheet.labels[i] ?? "") ? "" : cell));
    push(alike, JSON.stringify(same), row);
  }
  const merged = new Map<number, SheetRow | null>();
  const steps: GoalStep[] = [];
  for (const [first, second, ...more] of alike.values()) {
    const range =
      first === undefined || second === undefined || more.length > 0 ? null : join(sheet, first, second);
    if (range === null || first === undefined || second === undefined) continue;
    merged.set(first.line, range.row).set(second.line, null);
    steps.push(range.step);
  }
  const rows = sheet.rows.flatMap((row) => {
    const made = merged.get(row.line);
    return made === undefined ? [row] : (made ?? []);
  });
  return { rows, steps };
}

/** Two opposite bounds as one range, where the lower is not above the upper; else null. */
function join(sheet: Sheet, first: SheetRow, second: SheetRow): { row: SheetRow; step: GoalStep } | null {
  const isFirstLower = cellIn(sheet, first, "qualifier") === ">=";
  const [low, high] = isFirstLower ? [first, second] : [second, first];
  const ends = [cellIn(sheet, low, "value"), cellIn(sheet, high, "value")] as const;
  const [lower, upper] = [parseDecimal(ends[0]), parseDecimal(ends[1])];
  const areOpposite = cellIn(sheet, low, "qualifier") === ">=" && cellIn(sheet, high, "qualifier") === "<=";
  if (!areOpposite || lower === null || upper === null || compare(lower, upper) > 0) return null;
  const both = (name: string) => together(cellIn(sheet, first, name), cellIn(sheet, second, name));
  const row = withCells(sheet, first, {
    ...{ value: ends[0], to: ends[1], qualifier: "", locator: both("locator"), note: both("note") },
  });
  const before = [first, second].map((one) => keyIn(sheet, "targets", one));
  const after = keyIn(sheet, "targets", row);
  return { row, step: { kind: "range", line: first.line, other: second.line, before, after, ends } };
}

function together(a: string, b: string): string {
  return [...new Set([a, b])].filter((text) => text !== "").join("；");
}
