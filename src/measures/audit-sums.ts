import type { Ledger } from "../ledger/ledger.ts";
import type { SeriesKey } from "../ledger/lookup.ts";
import type { Breakdown } from "../ledger/schema.ts";
import { swappedUnit } from "./causes.ts";
import { checkOf, type Fact, type Facts, factId, inUnit } from "./facts.ts";
import { inUnitOf } from "./figure.ts";
import { type AuditReason, type CheckKind, type Finding, judged, unchecked, verdictOf } from "./finding.ts";
import { common, type Estimate, isAbove, sumOf } from "./interval.ts";
import type { Role } from "./roles.ts";

/** Parts that may add up to one whole. */
export interface Group {
  /** What the whole would be called. */
  readonly whole: SeriesKey;
  readonly like: Fact;
  readonly parts: Fact[];
}

/** True for an indicator whose parts add up: additive, and neither a rate nor a rank. */
export function addsUp(ledger: Ledger, indicator: string): boolean {
  const found = ledger.indicators.get(indicator);
  return found?.additive === "yes" && found.measure !== "rate" && found.measure !== "rank";
}

/** Adds a part to the group of its whole, opening the group where it is the first. */
export function join(groups: Map<string, Group>, id: string, whole: SeriesKey, part: Fact): void {
  const group = groups.get(id);
  if (group === undefined) groups.set(id, { whole, like: part, parts: [part] });
  else group.parts.push(part);
}

/** The sum of parts set against the stated whole; a sum that goes wrong is looked at for its cause. */
export function compareSum(
  kind: CheckKind,
  whole: Fact,
  parts: readonly Fact[],
  role: Role = "part",
): Finding {
  const sum = sumOf(parts.map((part) => part.estimate));
  const check = checkOf(kind, whole, parts, role);
  const found = judged(check, inUnit(sum, whole.best));
  if (found.verdict !== "differs") return found;
  return judged(
    check,
    inUnit(sum, whole.best),
    swappedUnit(
      whole.estimate,
      parts.map((part) => part.estimate),
    ),
  );
}

/** The same where the parts are known not to be all, or may overlap: never "differs". */
export function openSum(kind: CheckKind, whole: Fact, parts: readonly Fact[], reason: AuditReason): Finding {
  const sum = sumOf(parts.map((part) => part.estimate));
  return unchecked(checkOf(kind, whole, parts, "part"), reason, inUnit(sum, whole.best));
}

/** True where no part is negative, so that some of them cannot make more than all. */
export function allFromZero(parts: readonly Fact[]): boolean {
  return parts.every(({ estimate }) => estimate.point.n >= 0n);
}

export function sumIsAbove(parts: readonly Fact[], whole: Fact): boolean {
  return allFromZero(parts) && isAbove(sumOf(parts.map((part) => part.estimate)).wide, whole.estimate.wide);
}

export function sumFits(parts: readonly Fact[], whole: Fact): boolean {
  return verdictOf(whole.estimate.wide, sumOf(parts.map((part) => part.estimate))) !== "differs";
}

/** What the breakdowns of a ledger tell: findings, and what they say of wholes that are absent or bounded. */
export interface BreakdownAudit {
  readonly findings: readonly Finding[];
  /** Wholes that no row states, and wholes stated as a bound that their parts narrow. */
  readonly facts: readonly Fact[];
}

/**
 * Sums over the categories of exhaustive schemes. Only a scheme's top categories are meant to add up
 * to the whole; those under one category do where all of them are stated. Some of the top
 * categories that exceed the whole contradict it too.
 */
export function auditBreakdowns(ledger: Ledger, facts: Facts): BreakdownAudit {
  const siblings = siblingCounts(ledger);
  const findings: Finding[] = [];
  const known: Fact[] = [];
  for (const { group, category } of breakdownGroups(ledger, facts).values()) {
    const whole = facts.get(group.whole, group.like.period, group.like.strand);
    const complete = group.parts.length === siblings.get(siblingId(category));
    if (complete) known.push(...wholeFrom(group, whole));
    const found =
      whole && !whole.derived ? judgeCategories(whole, group.parts, complete, category.parent === "") : null;
    if (found !== null) findings.push(found);
  }
  return { findings, facts: known };
}

function siblingId({ scheme, parent }: Breakdown): string {
  return `${scheme}|${parent}`;
}

function siblingCounts(ledger: Ledger): Map<string, number> {
  const counts = new Map<string, number>();
  for (const category of ledger.breakdowns.values()) {
    if (category.exhaustive !== "yes") continue;
    counts.set(siblingId(category), (counts.get(siblingId(category)) ?? 0) + 1);
  }
  return counts;
}

interface CategoryGroup {
  readonly group: Group;
  readonly category: Breakdown;
}

/** Each fact stands in one group for each exhaustive category that it names. */
function breakdownGroups(ledger: Ledger, facts: Facts): Map<string, CategoryGroup> {
  const groups = new Map<string, Group>();
  const found = new Map<string, CategoryGroup>();
  for (const fact of facts.all) {
    if (fact.key.breakdown === "" || !addsUp(ledger, fact.key.indicator)) continue;
    for (const category of categoriesOf(ledger, fact.key.breakdown)) {
      if (category.exhaustive !== "yes") continue;
      const whole = { ...fact.key, breakdown: without(fact.key.breakdown, category) };
      const id = `${factId(whole, fact.period, fact.strand)}|${siblingId(category)}`;
      join(groups, id, whole, fact);
      const group = groups.get(id);
      if (group !== undefined) found.set(id, { group, category });
    }
  }
  return found;
}

export function categoriesOf(ledger: Ledger, breakdown: string): Breakdown[] {
  return breakdown.split(";").flatMap((id) => ledger.breakdowns.get(id) ?? []);
}

/** A breakdown with one category replaced by the one above it, or left out where there is none. */
export function without(breakdown: string, { id, parent }: Breakdown): string {
  const rest = breakdown.split(";").filter((one) => one !== id);
  return (parent === "" ? rest : [...rest, parent]).sort().join(";");
}

function judgeCategories(
  whole: Fact,
  parts: readonly Fact[],
  complete: boolean,
  top: boolean,
): Finding | null {
  if (parts.length < 2) return null;
  if (complete) return compareSum("sum-breakdown", whole, parts);
  if (sumIsAbove(parts, whole)) {
    return top
      ? compareSum("sum-breakdown", whole, parts)
      : openSum("sum-breakdown", whole, parts, "may-overlap");
  }
  return top ? openSum("sum-breakdown", whole, parts, "parts-missing") : null;
}

/** The sum as a fact of its own where no row states the whole; the narrowed whole where it is a bound. */
function wholeFrom(group: Group, whole: Fact | null): Fact[] {
  const sum = sumOf(group.parts.map((part) => part.estimate));
  if (whole === null) return [derivedFact(group, sum)];
  if (whole.best.bound === "" || whole.best.bound === "~") return [];
  const wide = common(whole.estimate.wide, sum.wide);
  if (wide === null) return [];
  const exact = common(whole.estimate.exact, sum.exact) ?? wide;
  return [{ ...whole, estimate: { point: whole.estimate.point, exact, wide } }];
}

function derivedFact({ whole, like, parts }: Group, estimate: Estimate): Fact {
  return {
    key: whole,
    period: like.period,
    strand: like.strand,
    best: { ...like.best, value: inUnitOf(estimate.point, like.best) },
    figures: parts.flatMap((part) => part.figures),
    rows: parts.flatMap((part) => part.rows),
    estimate,
    derived: true,
  };
}
