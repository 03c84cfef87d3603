import { endYear, type Period } from "../../ledger/period.ts";
import type { Over } from "../../ledger/schema.ts";
import { LEAST_YEARS_AHEAD } from "../limits.ts";
import type { Subject } from "./evidence.ts";
import type { TargetKind } from "./judgement.ts";
import { soughtBy } from "./sought.ts";
import { isSeveralYears } from "./span.ts";
import type { Target } from "./target.ts";

/**
 * The kind of a target, decided in this order: words, relative, rank, multiple or points, range, form,
 * qualifier, the indicator's direction. A rank is never a ceiling.
 */
export function kindOf(target: Target, subject: Subject, asOf: Period): TargetKind {
  const { form } = target;
  if (form === "words") return "words";
  if (target.of !== "") return "relative";
  if (target.value === null) return "undecided";
  if (subject.measure === "rank") return "rank";
  if (form === "multiple") return "multiple";
  if (form === "change") return "points";
  if (target.upper !== null) return "range";
  if (form === "growth" || form === "average-growth") return form;
  return levelKind(target, subject, asOf);
}

function levelKind(target: Target, subject: Subject, asOf: Period): TargetKind {
  if (target.over === "each") return "kept";
  if (isYearsAhead(target, subject, asOf)) return "level-ahead";
  if (subject.measure !== "flow" || overOf(target, subject) === "average") return "level";
  if (soughtBy(target, subject).direction < 0) return "ceiling";
  return isSeveralYears(target.span) ? "span-amount" : "amount";
}

/** What the figure is over, where the row leaves it to the measure. */
export function overOf({ over, span }: Target, { measure }: Subject): Over {
  // A year's amount on average over one year is that year's amount.
  if (over === "average" && measure === "flow" && !isSeveralYears(span)) return "cumulative";
  return over || (measure === "stock" || measure === "rank" ? "end" : "cumulative");
}

/**
 * True for a level at the end of several years: its base lies years before it, or it was set years
 * before it, or its span is of several years; one without a date lies years ahead of the data.
 */
export function isYearsAhead(target: Target, subject: Subject, asOf: Period): boolean {
  const { span, base, setOn } = target;
  if (isSeveralYears(span)) return overOf(target, subject) === "end";
  const since = base ?? setOn ?? asOf;
  return endYear(span) - endYear(since) >= LEAST_YEARS_AHEAD;
}
