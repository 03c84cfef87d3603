import { compare, divide, type Fraction } from "../../ledger/fraction.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type SeriesKey, seriesId } from "../../ledger/lookup.ts";
import { lazily, push } from "../../ledger/memo.ts";
import { must } from "../../ledger/must.ts";
import { type Period, period } from "../../ledger/period.ts";
import type { Claim, Observation, TargetRow } from "../../ledger/schema.ts";
import { type Figure, figureOf, inUnitOf, isAmount, levelScale } from "../figure.ts";
import type { Role } from "../roles.ts";
import { type AuditRow, auditRow, type Check, type CheckKind } from "./finding.ts";
import { common, type Estimate, estimateOf, hull, type Interval } from "./interval.ts";

/** Which line of statements a fact belongs to: what was measured, or targets of one tier, set on one day, over one thing. */
export type Strand = string;
export const MEASURED: Strand = "";

/** All statements of one figure: one thing, one period, one strand. */
export interface Fact {
  readonly key: SeriesKey;
  readonly period: Period;
  readonly strand: Strand;
  /** The statement shown: the most exact one. */
  readonly best: Figure;
  readonly figures: readonly Figure[];
  readonly rows: readonly (Observation | TargetRow | Claim)[];
  /** Where its rows are figures of several kinds, what each of them is. */
  readonly roles?: readonly Role[];
  readonly estimate: Estimate;
  /** True where no row states it and its parts add up to it. */
  readonly derived: boolean;
}

/** Facts by what they are of. */
export interface Facts {
  readonly all: readonly Fact[];
  get(key: SeriesKey, at: Period, strand?: Strand): Fact | null;
  /** The measured facts of one series, in the order of the ledger. */
  ofSeries(key: SeriesKey): readonly Fact[];
  /** The measured facts of one indicator in one region and period: its industries and breakdowns. */
  parallel(key: SeriesKey, at: Period): readonly Fact[];
}

/** A period by its days, so that 2006 and 2006-01/2006-12 are one. */
function span({ from, to }: Period): string {
  return `${from}:${to}`;
}

export function factId(key: SeriesKey, at: Period, strand: Strand): string {
  return `${seriesId(key)}|${span(at)}|${strand}`;
}

export function strandOf({ tier, set_on, over }: TargetRow): Strand {
  return `${tier} ${set_on} ${over}`;
}

/** Every measured figure and every target of one amount, by what it is of. One pass. */
export function gather(ledger: Ledger): Facts {
  const groups = new Map<string, (Observation | TargetRow)[]>();
  const put = (row: Observation | TargetRow, strand: Strand) => {
    push(groups, factId(row, period(row.period), strand), row);
  };
  for (const row of ledger.observations) put(row, MEASURED);
  for (const row of ledger.targets) if (isAmount(row) && row.to === "") put(row, strandOf(row));
  const byId = new Map<string, Fact>();
  for (const [id, rows] of groups) byId.set(id, factOf(rows, ledger));
  return indexed(byId);
}

/** Facts by what they are of. */
export function factsOf(all: readonly Fact[]): Facts {
  return indexed(new Map(all.map((fact) => [idOf(fact), fact])));
}

/** The same with some facts added or replaced. */
export function withFacts(facts: Facts, more: readonly Fact[]): Facts {
  const byId = new Map<string, Fact>();
  for (const list of [facts.all, more]) for (const fact of list) byId.set(idOf(fact), fact);
  return indexed(byId);
}

function indexed(byId: ReadonlyMap<string, Fact>): Facts {
  const all = [...byId.values()];
  // Most ledgers need no more than `get`.
  const bySeries = lazily(() => grouped(all, ({ key }) => seriesId(key)));
  const byPlace = lazily(() => grouped(all, (fact) => placeId(fact.key, fact.period)));
  return {
    all,
    get: (key, at, strand = MEASURED) => byId.get(factId(key, at, strand)) ?? null,
    ofSeries: (key) => bySeries().get(seriesId(key)) ?? [],
    parallel: (key, at) => byPlace().get(placeId(key, at)) ?? [],
  };
}

/** The measured facts by something of theirs. */
function grouped(all: readonly Fact[], by: (fact: Fact) => string): Map<string, Fact[]> {
  return Map.groupBy(
    all.filter(({ strand }) => strand === MEASURED),
    by,
  );
}

function idOf(fact: Fact): string {
  return factId(fact.key, fact.period, fact.strand);
}

function placeId({ region, indicator }: SeriesKey, at: Period): string {
  return `${region}|${indicator}|${span(at)}`;
}

function factOf(rows: readonly (Observation | TargetRow)[], ledger: Ledger): Fact {
  const figures = rows.map((row) => figureOf(row, ledger.units));
  const first = must(rows[0], "the row of a fact");
  const { region, indicator, industry, breakdown } = first;
  const key = { region, indicator, industry, breakdown };
  const strand = "tier" in first ? strandOf(first) : MEASURED;
  const best = mostExact(figures);
  const estimate = jointEstimate(figures, best);
  return { key, period: best.period, strand, best, figures, rows, estimate, derived: false };
}

/** An unbounded figure before a bounded one, then the finest step, then the first. */
export function mostExact(figures: readonly Figure[]): Figure {
  return figures.reduce((best, figure) => (isFiner(figure, best) ? figure : best));
}

function isFiner(a: Figure, b: Figure): boolean {
  if ((a.bound === "") !== (b.bound === "")) return a.bound === "";
  return compare(step(a), step(b)) < 0;
}

function step({ factor, decimals }: Figure): Fraction {
  return { n: factor.n, d: factor.d * 10n ** BigInt(decimals) };
}

/** The most exact statement, at the precision that all of them allow, or, where they disagree, any does. */
function jointEstimate(figures: readonly Figure[], best: Figure): Estimate {
  const [only, another] = figures;
  if (only !== undefined && another === undefined) return estimateOf(only);
  const estimates = figures.map(estimateOf);
  const found = estimateOf(best);
  const join = (ends: readonly Interval[]) => ends.reduce((a, b) => common(a, b) ?? hull(a, b));
  return { ...found, wide: join(estimates.map((estimate) => estimate.wide)) };
}

/**
 * The fact as a claim in the same place of the same source has it: a percentage beside 37.5 was worked
 * out from 37.5, though another page says 37.48. A bound beside it keeps what the parts tell of it.
 */
export function besideClaim<F extends Fact | null>(fact: F, claim: Claim): F | Fact {
  if (fact === null || fact.derived) return fact;
  const i = fact.rows.findIndex((row) => row.source === claim.source && row.locator === claim.locator);
  const [row, figure] = [fact.rows[i], fact.figures[i]];
  if (row === undefined || figure?.bound !== "") return fact;
  return { ...fact, best: figure, figures: [figure], rows: [row], estimate: estimateOf(figure) };
}

/** The rows of a fact, all in one role. */
export function rowsOf(role: Role, fact: Fact): AuditRow[] {
  return fact.rows.map((row, i) =>
    auditRow(fact.roles?.[i] ?? role, must(fact.figures[i], "the figure of a row"), row),
  );
}

/** The check of a stated fact against what others make of it, in its own unit. */
export function checkOf(kind: CheckKind, whole: Fact, parts: readonly Fact[], role: Role): Check {
  const { best, estimate, key } = whole;
  const { text, writtenUnit, bound } = best;
  const end = (value: Fraction | null) => value && inUnitOf(value, best);
  const interval = { low: end(estimate.wide.low), high: end(estimate.wide.high) };
  return {
    kind,
    subject: key,
    period: whole.period.text,
    scale: levelScale(best),
    unit: best.unit,
    stated: { text, unit: writtenUnit, bound, interval },
    point: inUnitOf(estimate.point, best),
    rows: [...rowsOf("stated", whole), ...parts.flatMap((part) => rowsOf(role, part))],
  };
}

/** An estimate in base units, told in the unit of a figure. */
export function inUnit(estimate: Estimate, like: Figure): Estimate {
  const end = (value: Fraction | null) => value && divide(value, like.factor);
  const on = ({ low, high }: Interval): Interval => ({ low: end(low), high: end(high) });
  const { point, exact, wide } = estimate;
  return { ...estimate, point: inUnitOf(point, like), exact: on(exact), wide: on(wide) };
}

/** The same digits and unit once more need no second check. */
export function isSaidBefore({ figures, best }: Pick<Fact, "figures" | "best">, i: number): boolean {
  const said = (a: Figure | undefined) => `${a?.bound}${a?.text} ${a?.writtenUnit}`;
  return (
    said(figures[i]) === said(best) || figures.slice(0, i).some((figure) => said(figure) === said(figures[i]))
  );
}
