import { toFixed } from "../../ledger/fraction.ts";
import { seriesId } from "../../ledger/lookup.ts";
import { push } from "../../ledger/memo.ts";
import { type Period, period, samePeriod } from "../../ledger/period.ts";
import type { Claim, TargetRow } from "../../ledger/schema.ts";
import { keyOf } from "../claim-of.ts";
import { figureOf, inUnitOf, isAmount } from "../figure.ts";
import { inForce } from "../targets/in-force.ts";
import { calendarYear, isFromStart, isWithin } from "../targets/span.ts";
import { type Target, targetOf } from "../targets/target.ts";
import type { Books } from "./claim-books.ts";
import { claimEstimate } from "./claim-check.ts";
import { besideClaim, checkOf, type Fact, factsOf, inUnit } from "./facts.ts";
import { type Finding, judged, unchecked } from "./finding.ts";
import { type Estimate, estimateOf, quotientOf } from "./interval.ts";
import { auditIndustries } from "./places.ts";
import { auditBreakdowns } from "./sums.ts";

/** A year's plan of one series, at the time of a completion. */
interface Plan {
  readonly fact: Fact;
  /** The period of the completion. */
  readonly at: Period;
}

/**
 * What figures and their stated completions imply of the year's plans, actual ÷ completion: the plans
 * of industries or categories against that of their whole, and two statements of one series against
 * each other. Places are left out: what is handed down to them may be more than the plan.
 */
export function auditPlans(books: Books): Finding[] {
  const implied = impliedPlans(books);
  const stated = statedPlans(books, implied);
  const isStated = new Set(stated.map(({ fact }) => planId(fact)));
  const alone = implied.filter(({ fact }) => !isStated.has(planId(fact)));
  return [...sumsOfPlans(books, stated, alone), ...toldTwice(alone)];
}

function planId({ key, period: { from } }: Fact): string {
  return `${seriesId(key)}|${from}`;
}

/** Plans of one time that are made up of others; where all of them are stated they are checked as targets. */
function sumsOfPlans({ lookup }: Books, stated: readonly Plan[], alone: readonly Plan[]): Finding[] {
  const known = new Set<string>();
  const first = alone.filter(({ fact }) => {
    const id = `${planId(fact)}|${fact.strand}`;
    return known.has(id) ? false : known.add(id);
  });
  const plans = factsOf([...stated, ...first].map(({ fact }) => fact));
  const found = [...auditBreakdowns(lookup.ledger, plans).findings, ...auditIndustries(lookup.ledger, plans)];
  return found
    .filter(({ rows }) => rows.some(({ role }) => role === "completion"))
    .map((finding) => ({ ...finding, kind: "implied-plans" as const }));
}

/** Every two plans that completions of one series imply for one year; at two times the plan may have changed. */
function toldTwice(alone: readonly Plan[]): Finding[] {
  return [...Map.groupBy(alone, ({ fact }) => planId(fact)).values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : more.map((plan) => againstFirst(plan, first)),
  );
}

function againstFirst(plan: Plan, first: Plan): Finding {
  const check = checkOf("implied-plans", plan.fact, [first.fact], "reference");
  const other = inUnit(first.fact.estimate, plan.fact.best);
  const found = judged(check, other);
  const isOpen = found.verdict === "differs" && !samePeriod(plan.at, first.at);
  return isOpen ? unchecked(check, "plan-changed", other) : found;
}

function impliedPlans(books: Books): Plan[] {
  return books.lookup.ledger.claims.flatMap((claim) => {
    if (claim.claim !== "completion" || claim.of !== "") return [];
    const at = period(claim.period);
    const actual = besideClaim(books.facts.get(keyOf(claim), at), claim);
    const worth = actual && quotientOf(actual.estimate, claimEstimate(books, claim));
    const year = calendarYear(at.year);
    if (actual === null || worth === null || !isOfYear(books, claim, at, year)) return [];
    return [{ fact: impliedFact(books, claim, actual, { worth, year }), at }];
  });
}

/** True for a figure that fills up to the year's plan. */
function isOfYear({ lookup }: Books, { indicator }: Claim, at: Period, year: Period): boolean {
  const isFlow = lookup.ledger.indicators.row(indicator).measure === "flow";
  return isFlow ? isFromStart(at, year) : isWithin(at, year);
}

function impliedFact(
  { lookup }: Books,
  claim: Claim,
  actual: Fact,
  { worth, year }: { readonly worth: Estimate; readonly year: Period },
): Fact {
  const value = inUnitOf(worth.point, actual.best);
  const text = toFixed(value, actual.best.decimals);
  return {
    key: actual.key,
    period: year,
    strand: strandAt(period(claim.period)),
    best: { ...actual.best, value, text, bound: "~", period: year },
    figures: [...actual.figures, figureOf(claim, lookup.ledger.units)],
    rows: [...actual.rows, claim],
    roles: [...actual.rows.map(() => "actual" as const), "completion"],
    estimate: worth,
    derived: false,
  };
}

/** Plans are held against each other as they stood at one time. */
function strandAt({ from, to }: Period): string {
  return `plan ${from}:${to}`;
}

/** The targets in force for the years and at the times of which completions are stated. */
function statedPlans({ lookup }: Books, implied: readonly Plan[]): Plan[] {
  const asked = new Map(implied.map((plan) => [`${plan.fact.key.indicator}|${plan.fact.strand}`, plan]));
  const rows = new Map<string, TargetRow[]>();
  for (const row of lookup.ledger.targets) {
    if (isAmount(row) && row.to === "") push(rows, `${row.indicator}|${period(row.period).from}`, row);
  }
  return [...asked.values()].flatMap(({ fact, at }) => {
    const ofYear = rows.get(`${fact.key.indicator}|${fact.period.from}`) ?? [];
    const bySeries = Map.groupBy(
      ofYear.filter((row) => samePeriod(period(row.period), fact.period)),
      seriesId,
    );
    return [...bySeries.values()].flatMap((some) => planInForce(lookup.ledger.units, some, at) ?? []);
  });
}

function planInForce(
  units: Books["lookup"]["ledger"]["units"],
  rows: readonly TargetRow[],
  at: Period,
): Plan | null {
  const targets = new Map(rows.map((row): [Target, TargetRow] => [targetOf(row, units), row]));
  const [target] = inForce([...targets.keys()], at).flatMap((one) => one.target ?? []);
  const row = target === undefined ? undefined : targets.get(target);
  if (target === undefined || row === undefined || target.value === null) return null;
  const best = { ...target.value, bound: target.qualifier };
  const fact = {
    key: keyOf(row),
    period: target.span,
    strand: strandAt(at),
    best,
    figures: [best],
    rows: [row],
  };
  return { fact: { ...fact, estimate: estimateOf(best), derived: false }, at };
}
