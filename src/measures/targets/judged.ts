import { strandOf } from "../../ledger/assumed.ts";
import type { Lookup, Series } from "../../ledger/lookup.ts";
import { memo } from "../../ledger/memo.ts";
import { type Period, period, samePeriod } from "../../ledger/period.ts";
import type { TargetRow } from "../../ledger/schema.ts";
import type { Units } from "../figure.ts";
import { type InForce, inForce, yearFirst } from "./in-force.ts";
import { judge } from "./judge.ts";
import type { Judgement } from "./judgement.ts";
import { evidenceOf } from "./series-evidence.ts";
import { type Target, targetOf } from "./target.ts";

/** A target with the row that sets it. */
export interface Aimed extends Target {
  readonly row: TargetRow;
}

/** A target in force, what was reached of it, and the rows that it replaced or that are yet to count. */
export interface Judged {
  readonly row: TargetRow;
  readonly judgement: Judgement;
  readonly earlier: readonly TargetRow[];
  readonly later: readonly TargetRow[];
}

/** The targets of a series as the judge takes them; kept with the series. */
export function aimedOf(series: Series, units: Units): readonly Aimed[] {
  return aimedBy(units)(series);
}

const aimedBy = memo(
  (units: Units) =>
    memo(
      ({ targets }: Series): readonly Aimed[] => targets.map((row) => ({ ...targetOf(row, units), row })),
      new WeakMap(),
    ),
  new WeakMap(),
);

/** What was reached of one row's target by the end of a period, whether it is in force or was replaced. */
export function judgementOf(lookup: Lookup, series: Series, row: TargetRow, asOf: Period): Judgement {
  const { units, settings } = lookup.ledger;
  return judge(targetOf(row, units), evidenceOf(lookup, series, row), asOf, settings);
}

/** The targets of a series of which the span is wanted: of each thing that is set the one in force, and the others. */
export function aimsAt(
  lookup: Lookup,
  series: Series,
  asOf: Period,
  isWanted: (span: Period) => boolean,
): InForce<Aimed>[] {
  const wanted = aimedOf(series, lookup.ledger.units).filter(({ span }) => isWanted(span));
  const strands = Map.groupBy(wanted, ({ row }) => strandOf(lookup.ledger, row));
  return [...strands.values()].flatMap((some) => inForce(some, asOf));
}

/**
 * The targets of a series that are in force at a cut-off, of those whose span is wanted, each judged.
 * Told in this order: the whole year's before those of its parts and of several years; committed,
 * planned, stretch; a level before a growth.
 */
export function judgedAt(
  lookup: Lookup,
  series: Series,
  asOf: Period,
  isWanted: (span: Period) => boolean,
): Judged[] {
  return aimsAt(lookup, series, asOf, isWanted)
    .flatMap(({ target, earlier, later }) => (target === null ? [] : [{ target, earlier, later }]))
    .sort((a, b) => chiefOrder(a.target, b.target))
    .map(({ target: { row }, earlier, later }) => ({
      row,
      judgement: judgementOf(lookup, series, row, asOf),
      earlier: earlier.map((one) => one.row),
      later: later.map((one) => one.row),
    }));
}

/** Why a target does not count at a cut-off: a later one replaced it, or it was set after the cut-off, or after its span. */
export const NOT_IN_FORCE = ["replaced", "set-later", "set-too-late"] as const;
export type NotInForce = (typeof NOT_IN_FORCE)[number];

/** Null for a row that counts, or that says what the one in force says. */
export function notInForce(lookup: Lookup, series: Series, row: TargetRow, asOf: Period): NotInForce | null {
  const own = period(row.period);
  const isRow = (one: Aimed) => one.row === row;
  for (const { target, earlier, later } of aimsAt(lookup, series, asOf, (span) => samePeriod(span, own))) {
    const late = later.find(isRow);
    const before = earlier.find(isRow);
    if (late !== undefined) return whyLater(late, asOf);
    if (before !== undefined && target !== null) return isChanged(before, target) ? "replaced" : null;
  }
  return null;
}

function whyLater({ setOn, span }: Aimed, asOf: Period): NotInForce | null {
  if (setOn !== null && setOn.from > span.to) return "set-too-late";
  return setOn !== null && setOn.from > asOf.to ? "set-later" : null;
}

function isChanged(before: Aimed, now: Aimed): boolean {
  if (before.row.set_on === now.row.set_on) return false;
  return (["value", "to", "unit", "qualifier"] as const).some((cell) => before.row[cell] !== now.row[cell]);
}

/** Which target of a series is told first. */
function chiefOrder(a: Target, b: Target): number {
  return yearFirst(a, b) || Number(isOther(a)) - Number(isOther(b));
}

function isOther({ form, of }: Target): boolean {
  return form !== "level" || of !== "";
}
