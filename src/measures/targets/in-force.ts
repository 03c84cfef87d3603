import type { Period } from "../../ledger/period.ts";
import { TIER_ORDER } from "../../ledger/schema.ts";
import { isSeveralYears } from "./span.ts";
import type { Target } from "./target.ts";

/** Targets of one thing: of one span, one form and one tier. */
export interface InForce<T extends Target = Target> {
  /** The one that counts at the cut-off; null where none was set by then. */
  readonly target: T | null;
  /** Those that it replaced, or that say the same, newest first. */
  readonly earlier: readonly T[];
  /** Those that do not count: set after the cut-off, or after their span was over. */
  readonly later: readonly T[];
}

/**
 * The targets of one series that are in force at a cut-off: of each span, form and tier the last set
 * not after it; one without a date from the start of its span. A change made after the span's end
 * never counts. Of two set on one day the one with more decimals counts, then the first.
 *
 * Told in this order: committed, planned, stretch; within a tier the whole year before parts of it and
 * before spans of several.
 */
export function inForce<T extends Target>(targets: readonly T[], cutOff: Period): InForce<T>[] {
  const things = new Map<string, T[]>();
  for (const target of targets) {
    const id = thingOf(target);
    things.set(id, [...(things.get(id) ?? []), target]);
  }
  const all = [...things.values()].map((some) => ({ first: some[0], found: ofOneThing(some, cutOff) }));
  return all.sort((a, b) => tellingOrder(a.first, b.first)).map(({ found }) => found);
}

function thingOf({ span, form, tier, of, over }: Target): string {
  return [span.from, span.to, form, tier, of, over].join("|");
}

function ofOneThing<T extends Target>(targets: readonly T[], cutOff: Period): InForce<T> {
  const counts = (one: T) => setDay(one) <= cutOff.to && setDay(one) <= one.span.to;
  const [target = null, ...earlier] = targets
    .filter(counts)
    .sort((a, b) => setDay(b) - setDay(a) || decimalsOf(b) - decimalsOf(a));
  const later = targets.filter((one) => !counts(one)).sort((a, b) => setDay(a) - setDay(b));
  return { target, earlier, later };
}

/** The day from which a target counts. The way to a level years ahead begins after its base. */
function setDay({ setOn, base, span }: Target): number {
  if (setOn !== null) return setOn.from;
  return base === null ? span.from : Math.min(base.to + 1, span.from);
}

function decimalsOf({ value }: Target): number {
  return value?.decimals ?? 0;
}

/** Which of two targets is told first: by tier, then the whole year, then parts of it, then several years. */
export function tellingOrder(a: Target | undefined, b: Target | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const tier = (one: Target) => TIER_ORDER.indexOf(one.tier);
  return tier(a) - tier(b) || spanOrder(a.span) - spanOrder(b.span) || a.span.to - b.span.to;
}

/** Which of two spans and tiers is told first where a year is told: the whole year before its parts, then by tier. */
export function yearFirst(a: Pick<Target, "span" | "tier">, b: Pick<Target, "span" | "tier">): number {
  return spanOrder(a.span) - spanOrder(b.span) || TIER_ORDER.indexOf(a.tier) - TIER_ORDER.indexOf(b.tier);
}

/** The whole year first, then parts of it, then spans of several years. */
export function spanOrder(span: Period): number {
  if (span.fullYear) return 0;
  return isSeveralYears(span) ? 2 : 1;
}
