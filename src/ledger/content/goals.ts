import type { Ledger } from "../ledger.ts";
import { LEAST_SHARE, MOST_SHARE } from "../limits.ts";
import { memo, open } from "../memo.ts";
import { covers, isFullYear, isPlainYear, type Period, period } from "../period.ts";
import type { Problem } from "../problem.ts";
import { atCell } from "../references.ts";
import type { Observation, TargetRow } from "../schema.ts";
import { type Amount, isAbove, type Read } from "./amounts.ts";
import { isTenThousand, likelyUnit } from "./magnitude.ts";
import { type Sequences, splitOf } from "./sequences.ts";

/** Targets of one thing, period and tier, set on one date or all without one, with different values. */
export function rivalTargets(ledger: Ledger, read: Read): Problem[] {
  const first = new Map<string, { row: TargetRow; amount: Amount }>();
  const problems: Problem[] = [];
  for (const row of ledger.targets) {
    if (row.value === "") continue;
    const { region, indicator, industry, breakdown, tier, form, of, set_on } = row;
    const key = [region, indicator, industry, breakdown, row.period, tier, form, of, set_on].join("|");
    const amount = read(row);
    const other = open(first, key, () => ({ row, amount }));
    if (!differ(amount, other.amount) && !differ(upperOf(row, read), upperOf(other.row, read))) continue;
    const { value, unit, file, line } = other.row;
    const facts = { other: `${value} ${unit}`, own: row.unit, place: `${file}:${line}`, tier, set_on };
    problems.push(atCell("targets", row, "value", { code: "L309", facts }));
  }
  return problems;
}

function differ(a: Amount, b: Amount): boolean {
  return isAbove(a, b) || isAbove(b, a);
}

/** The upper end of a range; of a single figure the figure. */
function upperOf(row: TargetRow, read: Read): Amount {
  return read(row.to === "" ? row : { ...row, value: row.to });
}

/**
 * Targets of which the figures of their own span are many times as much, or next to nothing: one of the
 * two was written down otherwise. It says nothing of what was reached. Rates, ranks and growth have no
 * size in common with their figures, and of what may not be exceeded little is no sign of an error.
 */
export function implausibleTargets(ledger: Ledger, sequences: Sequences, read: Read): Problem[] {
  const problems: Problem[] = [];
  for (const target of ledger.targets) {
    const { form, value, of, indicator } = target;
    if (form !== "level" || value === "" || of !== "" || isRate(ledger, indicator)) continue;
    const rows = sequences.of(target.region, target.indicator, splitOf(target.industry, target.breakdown));
    const least = isLimit(ledger, target) ? 0 : LEAST_SHARE;
    const problem = rows.length === 0 ? null : implausible(target, rows, read, least);
    if (problem !== null) problems.push(problem);
  }
  return problems;
}

function isRate(ledger: Ledger, indicator: string): boolean {
  const measure = ledger.indicators.row(indicator).measure;
  return measure === "rate" || measure === "rank";
}

/** The more of it, the worse, or at most so much. */
function isLimit(ledger: Ledger, { qualifier, indicator }: TargetRow): boolean {
  if (qualifier === "") return ledger.indicators.row(indicator).better === "lower";
  return qualifier === "<=" || qualifier === "<";
}

function implausible(
  target: TargetRow,
  rows: readonly Observation[],
  read: Read,
  least: number,
): Problem | null {
  const aim = read(target).point;
  if (aim <= 0) return null;
  for (const row of rows) {
    const fit = fitOf(target.period, row.period);
    if (fit === "none") continue;
    const share = read(row).point / aim;
    const isLow = fit === "whole" && share >= 0 && share < least;
    if (share > MOST_SHARE || isLow) return told(target, row, share);
  }
  return null;
}

/** Whether a figure's period is the target's whole span, a part of it, or outside. */
type Fit = "whole" | "part" | "none";

const fits = memo((span: string) => memo((when: string) => fitOfPeriods(period(span), period(when))));

function fitOf(span: string, when: string): Fit {
  if (span === when) return "whole";
  // Of two years none lies in the other.
  if (isPlainYear(span) && isPlainYear(when)) return "none";
  return fits(span)(when);
}

function fitOfPeriods(outer: Period, inner: Period): Fit {
  if (!covers(outer, inner)) return "none";
  return outer.to === inner.to && isFullYear(inner) ? "whole" : "part";
}

function told(target: TargetRow, actual: Observation, share: number): Problem {
  const facts = {
    percent: String(Number((share * 100).toPrecision(4))),
    actual: `${actual.value} ${actual.unit}`,
    place: `${actual.file}:${actual.line}`,
    likely: isTenThousand(share) ? likelyUnit(target.unit, 1 / share) : "",
  };
  return atCell("targets", target, "value", { code: "L310", facts });
}
