import { saidBy } from "../csv.ts";
import { columnsOf, type TableName } from "../schema.ts";

/** A column of a row that both versions have changed, each to something else. */
export interface Difference {
  readonly column: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** A row's cells as written, by column; null where a version does not have the row. */
export type Cells = ReadonlyMap<string, string> | null;

/** One row of three versions as one, or as a question with both sides of it. */
export type MergedRow =
  | { readonly kind: "row"; readonly cells: ReadonlyMap<string, string> }
  | { readonly kind: "gone" }
  | {
      readonly kind: "question";
      readonly ours: Cells;
      readonly theirs: Cells;
      readonly differences: readonly Difference[];
    };

/**
 * Columns that make one statement together: a figure with its unit, its qualifier and where it is from.
 * Two people who change parts of one are asked, since nobody has stated what would come out.
 */
const STATEMENT = ["qualifier", "unit", "over", "base", "basis", "status", "source", "locator"];

/** The columns of a table in groups, each of which is taken from one side. */
export function groupsOf(table: TableName, names: readonly string[]): readonly (readonly string[])[] {
  const figures = columnsOf(table).filter(({ type }) => type === "decimal");
  const own = [...figures.map(({ name }) => name), ...(figures.length > 0 ? STATEMENT : [])];
  const factor = table === "units" ? ["dimension", "factor"] : [];
  const groups = [own, factor].map((group) => names.filter((name) => group.includes(name)));
  const alone = names.filter((name) => !groups.flat().includes(name)).map((name) => [name]);
  return [...groups.filter((group) => group.length > 0), ...alone];
}

/** Merges a row. A row that is nowhere any more is gone; one that one side deleted and the other changed is asked about. */
export function mergeRow(
  groups: readonly (readonly string[])[],
  keys: readonly string[],
  base: Cells,
  ours: Cells,
  theirs: Cells,
): MergedRow {
  const said = groups.flat().filter((name) => !keys.includes(name));
  if (base !== null && (ours === null || theirs === null)) return afterDeletion(said, base, ours, theirs);
  const sides = { base, ours: ours ?? theirs, theirs: theirs ?? ours };
  const [mine, other] = [new Map<string, string>(), new Map<string, string>()];
  const differences: Difference[] = [];
  for (const group of groups) {
    const isKey = group.every((name) => keys.includes(name));
    const side = isKey ? keySide(sides, group) : sideOf(sides, group);
    for (const name of group) {
      mine.set(name, cellOf(side === "theirs" ? sides.theirs : sides.ours, name));
      other.set(name, cellOf(side === "ours" ? sides.ours : sides.theirs, name));
      if (side === "both") differences.push(...differenceOf(sides, name));
    }
  }
  return differences.length === 0
    ? { kind: "row", cells: mine }
    : { kind: "question", ours: mine, theirs: other, differences };
}

interface Sides {
  readonly base: Cells;
  readonly ours: Cells;
  readonly theirs: Cells;
}

/** From which side a group of cells is taken; `both` where each says something else. */
function sideOf({ base, ours, theirs }: Sides, group: readonly string[]): "ours" | "theirs" | "both" {
  if (isSame(ours, theirs, group)) return isWritten(base, ours, group) ? "theirs" : "ours";
  if (isSame(base, ours, group)) return "theirs";
  return isSame(base, theirs, group) ? "ours" : "both";
}

/** Cells of a key say the same on both sides; how they are written is what may have changed. */
function keySide({ base, ours }: Sides, group: readonly string[]): "ours" | "theirs" {
  return isWritten(base, ours, group) ? "theirs" : "ours";
}

function afterDeletion(said: readonly string[], base: Cells, ours: Cells, theirs: Cells): MergedRow {
  const left = ours ?? theirs;
  if (left === null || isSame(base, left, said)) return { kind: "gone" };
  return { kind: "question", ours, theirs, differences: [] };
}

function isSame(a: Cells, b: Cells, names: readonly string[]): boolean {
  return names.every((name) => saidBy(cellOf(a, name)) === saidBy(cellOf(b, name)));
}

function isWritten(a: Cells, b: Cells, names: readonly string[]): boolean {
  return names.every((name) => cellOf(a, name) === cellOf(b, name));
}

/** A cell as written; empty where the row or its column is not there. */
function cellOf(cells: Cells, name: string): string {
  return cells?.get(name) ?? "";
}

function differenceOf(sides: Sides, column: string): Difference[] {
  const base = saidBy(cellOf(sides.base, column));
  const ours = saidBy(cellOf(sides.ours, column));
  const theirs = saidBy(cellOf(sides.theirs, column));
  return ours === theirs ? [] : [{ column, base, ours, theirs }];
}
