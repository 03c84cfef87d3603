import { faultOf } from "./cell-check.ts";
import type { Fault } from "./fault.ts";
import type { ColumnCalled } from "./header.ts";
import { parsePeriod } from "./period.ts";
import type { Column } from "./schema.ts";

/** What is known of one spelling of a cell: the one string that all equal cells share, and its fault. */
export interface CellVerdict {
  /** As it is written; of a period the shortest way to write it. */
  readonly cell: string;
  readonly fault: Fault | null;
  /** The number of this spelling in its column: equal numbers, equal cells. */
  readonly number: number;
}

/**
 * Every spelling seen in each column. A national ledger has two million rows and few spellings:
 * each is judged once, and equal cells share one string. Heads are told by what people call columns.
 */
export interface CellCache {
  /** The spellings of a column, shared by the tables that share the column. */
  of(column: Column): Spellings;
  readonly called: ColumnCalled;
}

export interface Spellings {
  readonly verdicts: ReadonlyMap<string, CellVerdict>;
  verdict(cell: string): CellVerdict;
}

/** Columns whose cells are mostly different: nothing is gained by remembering them beyond a file. */
const OWN_TO_EACH_FILE = ["decimal", "text"];

/** `called`: what people call columns; without it a head that is no name of a column is only compared with names. */
export function newCellCache(called: ColumnCalled = () => undefined): CellCache {
  const known = new Map<Column, Spellings>();
  return {
    called,
    of: (column) => {
      const seen = known.get(column);
      if (seen !== undefined) return seen;
      const made = spellingsOf(column);
      if (!OWN_TO_EACH_FILE.includes(column.type)) known.set(column, made);
      return made;
    },
  };
}

/** Longer figures are looked at more closely. */
const PLAIN_FIGURE = /^-?(?:0|[1-9][0-9]{0,9})(?:\.[0-9]{1,4})?$/;

function spellingsOf(column: Column): Spellings {
  const verdicts = new Map<string, CellVerdict>();
  const figures = column.type === "decimal";
  const verdictOf = (cell: string): CellVerdict => {
    const short = column.type === "period" ? (parsePeriod(cell)?.text ?? cell) : cell;
    if (short !== cell) return spellings.verdict(short);
    return { cell, fault: faultOf(cell, column), number: verdicts.size };
  };
  const spellings: Spellings = {
    verdicts,
    verdict: (cell) => {
      // Figures are mostly different and mostly sound: to see that is quicker than to remember them.
      if (figures && PLAIN_FIGURE.test(cell)) return { cell, fault: null, number: 0 };
      const seen = verdicts.get(cell);
      if (seen !== undefined) return seen;
      const own = detached(cell);
      const fresh = verdictOf(own);
      verdicts.set(own, fresh);
      return fresh;
    },
  };
  return spellings;
}

/** A part of a long text keeps the whole of it in memory; a copy does not. */
function detached(cell: string): string {
  return cell.length < 13 ? cell : JSON.parse(JSON.stringify(cell));
}
