import { cellAt, cellName, faultOf, type Grid, isBlank, placeAt, textOf } from "./grid.ts";
import { isIgnored, isRemark, isSkipped, type LongHead, nearColumns } from "./heads.ts";
import type { Refusal, Skipped } from "./outcome.ts";

interface Heads {
  readonly refusals: Refusal[];
  readonly skipped: Skipped[];
}

/** Columns without a place in the ledger: remarks and those to be skipped are told, others refused. */
export function readLongHead(grid: Grid, { table, row, columns }: LongHead, skip: readonly string[]): Heads {
  const skipped: Skipped[] = [];
  const refusals = columns.flatMap((column, c): Refusal[] => {
    const text = textOf(cellAt(grid, row, c));
    const at = { ...placeAt(grid, row, c, text), table };
    const fault = faultOf(cellAt(grid, row, c));
    if (fault !== null) return [{ kind: fault, ...at }];
    const apart = isSkipped(text, skip)
      ? "skipped"
      : column === undefined && isRemark(text)
        ? "remark"
        : null;
    if (apart !== null) {
      skipped.push({ kind: apart, ...placeAt(grid, row, c, text) });
      return [];
    }
    if (column === undefined) {
      if (isIgnored(text) || (text === "" && isEmptyBelow(grid, row, c))) return [];
      return [{ kind: "unknown-column", ...at, near: nearColumns(table, text) }];
    }
    const first = columns.findIndex((other) => other?.name === column.name);
    return first < c ? [{ kind: "doubled-column", ...at, fact: cellName(row, first) }] : [];
  });
  return { refusals, skipped };
}

/** True where nothing stands under a head: a column without a name may not hold anything. */
export function isEmptyBelow(grid: Grid, row: number, column: number): boolean {
  return grid.rows.every((cells, r) => r <= row || cells[column] === undefined || isBlank(cells[column]));
}
