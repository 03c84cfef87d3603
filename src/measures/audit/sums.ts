import {
  addsUp,
  categoriesJudge,
  categoriesOf,
  contradicts,
  isExhaustive,
  type Judge,
  type SumFound,
  siblingCounts,
  siblingsId,
  withoutCategory,
} from "../../ledger/adding-up.ts";
import { compare, multiply } from "../../ledger/fraction.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { NEARLY_ALL } from "../../ledger/limits.ts";
import type { SeriesKey } from "../../ledger/lookup.ts";
import { open } from "../../ledger/memo.ts";
import type { Breakdown } from "../../ledger/schema.ts";
import { inUnitOf } from "../figure.ts";
import type { Role } from "../roles.ts";
import { swappedUnit } from "./causes.ts";
import { checkOf, type Fact, type Facts, factId, inUnit } from "./facts.ts";
import { type AuditReason, type CheckKind, type Finding, judged, unchecked, verdictOf } from "./finding.ts";
import { common, type Estimate, isAbove, sumOf } from "./interval.ts";
import { judgedPair, mixedStanding } from "./like-standing.ts";
import { partAbove } from "./parts-above.ts";

/** Parts that may add up to one whole. */
export interface Group {
  /** What the whole would be called. */
  readonly whole: SeriesKey;
  readonly like: Fact;
  readonly parts: Fact[];
}

/** Adds a part to the group of its whole, opening the group where it is the first. */
export function join(groups: Map<string, Group>, id: string, whole: SeriesKey, part: Fact): Group {
  const group = open(groups, id, () => ({ whole, like: part, parts: [] }));
  group.parts.push(part);
  return group;
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
  const mayDiffer = mixedStanding([whole, ...parts].map(({ best }) => best));
  const found = judgedPair(check, inUnit(sum, whole.best), mayDiffer);
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

/** The sum of parts against their whole; `complete` where they are all of it. */
function sumFound(parts: readonly Fact[], { estimate }: Fact, complete: boolean): SumFound {
  const sum = sumOf(parts.map((part) => part.estimate));
  return {
    complete,
    negative: parts.some((part) => part.estimate.point.n < 0n),
    isAbove: isAbove(sum.wide, estimate.wide),
    isNear: compare(sum.point, multiply(estimate.point, NEARLY_ALL)) >= 0,
  };
}

/** True where parts contradict a whole that they do not fit. */
export function partsContradict(
  judge: Judge,
  parts: readonly Fact[],
  whole: Fact,
  complete: boolean,
): boolean {
  return contradicts(judge, sumFound(parts, whole, complete));
}

/** True where parts from zero up make more than their whole. */
export function sumIsAbove(parts: readonly Fact[], whole: Fact): boolean {
  return partsContradict("exceeds", parts, whole, false);
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
    const complete = group.parts.length === siblings.get(siblingsId(category));
    if (complete) known.push(...wholeFrom(group, whole));
    const found = whole && !whole.derived ? judgeCategories(whole, group.parts, complete, category) : null;
    if (found !== null) findings.push(found);
  }
  return { findings, facts: known };
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
    if (fact.key.breakdown === "" || !addsUp(ledger.indicators.row(fact.key.indicator))) continue;
    for (const category of categoriesOf(ledger, fact.key.breakdown).filter(isExhaustive)) {
      const whole = { ...fact.key, breakdown: withoutCategory(fact.key.breakdown, category) };
      const id = `${factId(whole, fact.period, fact.strand)}|${siblingsId(category)}`;
      found.set(id, { group: join(groups, id, whole, fact), category });
    }
  }
  return found;
}

function judgeCategories(
  whole: Fact,
  parts: readonly Fact[],
  complete: boolean,
  category: Breakdown,
): Finding | null {
  const [only, another] = parts;
  if (only === undefined || another === undefined) return loneAbove(only, whole);
  const judge = categoriesJudge(category, complete);
  if (partsContradict(judge, parts, whole, complete)) return compareSum("sum-breakdown", whole, parts);
  if (category.parent === "") return openSum("sum-breakdown", whole, parts, "parts-missing");
  return sumIsAbove(parts, whole) ? openSum("sum-breakdown", whole, parts, "may-overlap") : null;
}

/** A single part that is more than its whole; null where it is not. */
export function loneAbove(part: Fact | undefined, whole: Fact): Finding | null {
  return part !== undefined && sumIsAbove([part], whole) ? partAbove(part, whole) : null;
}

/** The sum as a fact of its own where no row states the whole; the narrowed whole where it is a bound. */
function wholeFrom(group: Group, whole: Fact | null): Fact[] {
  const sum = sumOf(group.parts.map((part) => part.estimate));
  if (whole === null) return [derivedFact(group, sum)];
  if (whole.best.bound === "" || whole.best.bound === "~") return [];
  const wide = common(whole.estimate.wide, sum.wide);
  if (wide === null) return [];
  const exact = common(whole.estimate.exact, sum.exact) ?? wide;
  const estimate = { point: whole.estimate.point, exact, wide };
  const isOpen = exact.low === null || exact.high === null;
  return [{ ...whole, estimate: isOpen ? { ...estimate, isOneSided: true as const } : estimate }];
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
