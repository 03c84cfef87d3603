import { endsOf, type Period, period } from "../ledger/period.ts";
import type { Tier, Unit } from "../ledger/schema.ts";
import type { Judgement } from "../measures/targets/judgement.ts";
import { askedBy } from "./judgement-facts.ts";

/** What targets, their spans and their units are named by, the same in every language. */

/** What the words of a judgement need of the ledger's own names, in their language. */
export interface JudgementNames {
  readonly unit: (id: string) => Pick<Unit, "id" | "name_en" | "dimension">;
  /** The series that a relative target is set against: 地区生产总值. */
  readonly other?: string;
  /** Who gave the office's own verdict on a target in words. */
  readonly by?: string;
  /** True where a planned target is to be told from a committed one of the same span. */
  readonly plans?: boolean;
}

/** The names that judgements need, from a ledger's units. */
export function judgementNames(
  units: ReadonlyMap<string, Pick<Unit, "id" | "name_en" | "dimension">>,
  more: Omit<JudgementNames, "unit"> = {},
): JudgementNames {
  return { unit: (id) => units.get(id) ?? { id, name_en: "", dimension: "" }, ...more };
}

/** For numbers without a unit of the ledger. */
export const NO_NAMES: JudgementNames = judgementNames(new Map());

/** The time that a target is of, as it is named. */
export type SpanShape =
  | { readonly shape: "year" }
  /** A year that is named by its number, for it is not the one that is told of. */
  | { readonly shape: "ahead"; readonly year: number }
  | { readonly shape: "half"; readonly half: 1 | 2 }
  | { readonly shape: "years"; readonly years: number; readonly span: Period }
  | { readonly shape: "part"; readonly span: Period };

export function spanShape({ kind, target, verdict, rests }: Judgement): SpanShape {
  const { span, base } = target;
  const isAhead =
    kind === "level-ahead" || kind === "multiple" || (base !== null && base.year < span.year - 1);
  const isBefore = rests !== null && rests.period.to < span.from;
  if (!span.fullYear) return partShape(span);
  if (isAhead || isBefore || verdict === "not-due") return { shape: "ahead", year: span.year };
  return { shape: "year" };
}

function partShape(span: Period): SpanShape {
  const { from, to } = endsOf(span);
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  const isWhole = from.day === 1 && span.grain !== "day" && from.year === to.year;
  if (from.month === 1 && to.month === 12 && months > 12) return { shape: "years", years: months / 12, span };
  if (isWhole && months === 6 && from.month % 6 === 1)
    return { shape: "half", half: from.month === 1 ? 1 : 2 };
  if (!isWhole || months !== 3 || to.month % 3 !== 0) return { shape: "part", span };
  return { shape: "part", span: period(`${to.year}-Q${to.month / 3}`) };
}

/**
 * As what a target is told: what is planned for some months is their plan, and for a year only where it
 * is to be told from a committed target; a limit is never a plan.
 */
export function tierTold(one: Judgement, { plans = false }: JudgementNames): Tier {
  const { tier } = one.target;
  if (tier !== "planned" || askedBy(one) === "hold") return tier === "planned" ? "committed" : tier;
  const told = spanShape(one);
  const isOfMonths = told.shape === "half" || (told.shape === "part" && told.span.grain !== "quarter");
  return plans || isOfMonths ? "planned" : "committed";
}

/** True where a planned and a committed target of one span are told together. */
export function arePlansApart(all: readonly Judgement[]): boolean {
  return all.some((a) =>
    all.some((b) => a.target.tier === "planned" && b.target.tier === "committed" && isOfOneSpan(a, b)),
  );
}

function isOfOneSpan({ target: a }: Judgement, { target: b }: Judgement): boolean {
  return a.span.from === b.span.from && a.span.to === b.span.to;
}

/** Months that the span has left after the figure. */
export function monthsLeft({ target: { span } }: Judgement, rests: Period): number {
  const [end, now] = [endsOf(span).to, endsOf(rests).to];
  return (end.year - now.year) * 12 + end.month - now.month;
}

/** How many years a span touches. */
export function yearsIn(span: Period): number {
  const { from, to } = endsOf(span);
  return to.year - from.year + 1;
}
