import { divide } from "../ledger/fraction.ts";
import type { Lookup, Series } from "../ledger/lookup.ts";
import { endYear, type Period, period } from "../ledger/period.ts";
import { type Figure, inBase, inputOf } from "./figure.ts";
import type { Input } from "./result.ts";
import type { Evidence } from "./targets/evidence.ts";
import { likeOf } from "./targets/gather.ts";
import { type Judged, judgedAt } from "./targets/judged.ts";
import type { Judgement, Quantity, TargetKind } from "./targets/judgement.ts";
import { isYearsAhead } from "./targets/kind.ts";
import { growthAYear } from "./targets/needed.ts";
import { evidenceOf } from "./targets/series-evidence.ts";
import { isSeveralYears, lastPart } from "./targets/span.ts";
import { isComparable, wayTo } from "./targets/way.ts";

/** A target years ahead with what the judge says of it, and where its way starts. */
export interface Aim extends Judged {
  readonly series: Series;
  /** The figure that the way starts from; null where it has no start, or none is known. */
  readonly base: Input | null;
  /** The growth a year that leads from the newest figure, else from the base, to a level. */
  readonly needed: Quantity | null;
}

/**
 * The targets of a series, of every kind that a figure can meet, that are set for several years or
 * years ahead, and do not end before the newest figure; or those whose span is wanted. In force at the
 * cut-off, the nearest end first. None is left out for their number.
 */
export function aimsOf(
  lookup: Lookup,
  series: Series,
  asOf: Period,
  isWanted: (span: Period) => boolean = lastsBeyondFigures(series),
): Aim[] {
  return judgedAt(lookup, series, asOf, isWanted)
    .map((judged) => ({ judged, evidence: evidenceOf(lookup, series, judged.row) }))
    .filter(({ judged, evidence }) => isAhead(judged.judgement, evidence, asOf))
    .map(({ judged, evidence }) => aimOf(series, judged, evidence))
    .sort((a, b) => a.judgement.target.span.to - b.judgement.target.span.to);
}

function lastsBeyondFigures({ observations }: Series): (span: Period) => boolean {
  const newest = observations.at(-1);
  const to = newest === undefined ? Number.NEGATIVE_INFINITY : period(newest.period).to;
  return (span) => span.to >= to;
}

function isAhead({ kind, target }: Judgement, { subject }: Evidence, asOf: Period): boolean {
  if (kind === "words" || kind === "undecided") return false;
  return isSeveralYears(target.span) || isYearsAhead(target, subject, asOf);
}

function aimOf(series: Series, judged: Judged, evidence: Evidence): Aim {
  const { judgement } = judged;
  const start = startOf(judgement, evidence);
  const base = start === null ? usedAsBase(judgement) : inputOf("baseline", start);
  const needed = judgement.needed ?? neededFrom(start, judgement, evidence);
  return { ...judged, series, base, needed };
}

/** What lies on a way from a figure to the end of years. */
const ON_WAY: ReadonlySet<TargetKind> = new Set<TargetKind>(["level-ahead", "rank", "range", "level"]);

/** Of a level the figure from which the judge goes. */
function startOf({ kind, target }: Judgement, evidence: Evidence): Figure | null {
  const like = ON_WAY.has(kind) && target.form === "level" ? likeOf(target, evidence) : null;
  return like === null ? null : wayTo(target, like, evidence).baseline;
}

const BASES: ReadonlySet<string> = new Set(["baseline", "base", "reference"]);

/** What a change, a growth or a multiple was computed from. */
function usedAsBase({ rests }: Judgement): Input | null {
  return rests?.inputs.find(({ role }) => BASES.has(role)) ?? null;
}

/** Where nothing is known since the base, the growth that leads from there. */
function neededFrom(start: Figure | null, { kind, target, rests }: Judgement, { subject }: Evidence) {
  const isGrowing = subject.measure === "flow" || subject.measure === "stock";
  if (start === null || rests !== null || target.value === null || kind !== "level-ahead") return null;
  const [from, to] = [inBase(start), inBase(target.value)];
  const years = endYear(target.span) - endYear(start.period);
  if (!isComparable(start.period, lastPart(target.span), subject)) return null;
  if (!isGrowing || years < 1 || from.n <= 0n || to.n <= 0n) return null;
  return growthAYear(divide(to, from), years, start.bound);
}
