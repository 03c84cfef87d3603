import type { Edition } from "../ground/edition.ts";
import { isRank } from "../ground/names.ts";

/** A unit in a column of its own. Where a language counts without one, what was counted is in the row's head. */
export function unitText({ names, site, words }: Edition, row: { unit: string; indicator: string }): string {
  const isBareRank = isRank(site.ledger, row.indicator) && !words.bulletin.countsHaveUnits;
  return isBareRank ? "" : names.rowUnit(row);
}
