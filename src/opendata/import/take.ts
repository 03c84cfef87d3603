import type { Files } from "../../ledger/folder.ts";
import type { Problem } from "../../ledger/problem.ts";
import { keyId } from "../row-cells.ts";
import { type Merge, mergeDrafts } from "./merge.ts";
import type { Draft, Refusal } from "./outcome.ts";

/** What of the drafts can be taken, and what stands in the way of the others. */
export interface Taken {
  readonly merge: Merge;
  readonly refusals: readonly Refusal[];
  readonly problems: readonly Problem[];
}

/** What a merge, of all drafts or of those that are sound, would leave of the ledger: its problems, and those that are the fault of a draft. */
export type Judge = (
  merge: Merge,
  isAll: boolean,
) => {
  readonly problems: readonly Problem[];
  readonly refusals: readonly Refusal[];
};

/**
 * Takes drafts without those that are refused: a row stated twice is taken neither way, and a row that the
 * ledger's rules refuse leaves the others. All that is refused is told. `isPartial`: again, as long as what
 * is left is refused; else the ledger is judged once.
 */
export function takeSound(files: Files, drafts: readonly Draft[], judge: Judge, isPartial: boolean): Taken {
  const told: Refusal[] = [];
  for (let left = drafts; ; ) {
    const merge = mergeDrafts(files, left);
    const isJudged = merge.refusals.length === 0;
    const { problems, refusals } = isJudged
      ? judge(merge, isPartial || told.length === 0)
      : { problems: [], refusals: merge.refusals };
    told.push(...refusals);
    const kept = without(left, refusals);
    // Problems that no draft can be blamed for are told; nothing is left to take away.
    if (kept.length === left.length || (isJudged && !isPartial)) return { merge, refusals: told, problems };
    left = kept;
  }
}

/** The drafts whose cells are not refused, nor any other that speaks of the same row. */
function without(drafts: readonly Draft[], refusals: readonly Refusal[]): Draft[] {
  const at = new Set(refusals.map(({ file, sheet, cell }) => placeId(file, sheet, cell)));
  const isRefused = ({ file, sheet, place, places }: Draft) =>
    [place, ...Object.values(places)].some((cell) => at.has(placeId(file, sheet, cell)));
  const rowOf = ({ table, cells }: Draft) => `${table} ${keyId(table, cells)}`;
  const rows = new Set(drafts.filter(isRefused).map(rowOf));
  return drafts.filter((draft) => !rows.has(rowOf(draft)));
}

function placeId(file: string, sheet: string, cell: string): string {
  return JSON.stringify([file, sheet, cell]);
}
