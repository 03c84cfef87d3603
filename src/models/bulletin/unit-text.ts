import type { Edition } from "../ground/edition.ts";

/** A unit in a column of its own. Where a language counts without one, what was counted is in the row's head. */
export function unitText({ names, site, words }: Edition, row: { unit: string; indicator: string }): string {
  const unit = site.ledger.units.get(row.unit);
  const { measure } = site.ledger.indicators.row(row.indicator);
  const isBare = measure === "rank" || (unit?.dimension === "count" && unit.factor === "1");
  return isBare && !words.bulletin.countsHaveUnits ? "" : names.rowUnit(row);
}
