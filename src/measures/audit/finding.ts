import type { Fraction } from "../../ledger/fraction.ts";
import { subtract } from "../../ledger/fraction.ts";
import type { SeriesKey } from "../../ledger/lookup.ts";
import type { Claim, TargetRow } from "../../ledger/schema.ts";
import { type Figure, inputOf } from "../figure.ts";
import type { Bound, Input, Reason, Scale } from "../result.ts";
import type { Role } from "../roles.ts";
import { atItsWord, type Estimate, type Interval, isInside, meets } from "./interval.ts";

/** What kind of statement was checked. */
export const CHECK_KINDS = [
  "claim",
  "sum-breakdown",
  "sum-children",
  "sum-industries",
  "level-vs-growth",
  "rank",
  "count",
  "nested",
  "restated",
  "sum-shares",
  "sum-contributions",
  "sum-pulls",
  "growth-of-parts",
  "implied-plans",
  "part-above",
  "price",
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

export const VERDICTS = ["agrees", "within-rounding", "differs", "not-checkable"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a statement could not be checked: what is missing, what may overlap, or what is of another kind. */
export type AuditReason =
  | Reason
  | "parts-missing"
  | "may-overlap"
  | "list-partial"
  | "list-elsewhere"
  | "peers-missing"
  | "another-basis"
  | "another-definition"
  | "plan-changed"
  | "expected-or-measured"
  | "may-be-revised"
  | "year-assumed"
  | "handed-down";

/** What most likely went wrong, where one thing explains the difference. */
export const CAUSES = [
  "unit-ten-thousand",
  "base-year",
  "digits-swapped",
  "another-total",
  "another-target",
  "other-definition",
] as const;
export type Cause = (typeof CAUSES)[number];

/** A row that took part, and what figure of what it is. */
export interface AuditRow extends Input, SeriesKey {
  readonly source: string;
  /** Of a project's row: its id. */
  readonly project?: string;
}

/** What a row tells of a project's money. */
export const PROJECT_COLUMNS = ["total_investment", "planned", "completed"] as const;
export type ProjectColumn = (typeof PROJECT_COLUMNS)[number];

/** A project's money, by the column that tells it. */
export interface OfProject {
  readonly id: string;
  readonly column: ProjectColumn;
}

/** The target that a completion is of. */
export interface Against {
  /** The span of the target. */
  readonly period: string;
  readonly tier: TargetRow["tier"];
}

/** A figure that was looked for and is not in the ledger. */
export interface Sought {
  readonly key: SeriesKey;
  readonly period: string;
}

/** What the report says, at its precision, in the scale of the finding. */
export interface Stated {
  readonly text: string;
  /** The upper end of a range. */
  readonly to?: string;
  readonly unit: string;
  readonly bound: Bound;
  readonly interval: Interval;
}

/** One check of one statement. */
export interface Finding {
  readonly kind: CheckKind;
  /** For `claim` and `rank`: what was claimed. */
  readonly claim?: Claim["claim"];
  /** For `claim` and `rank`: what it is relative to, as the ledger writes it; empty for the usual. */
  readonly of?: string;
  /** For a completion: the target it follows from, or, where it follows from none, the one first tried. */
  readonly against?: Against;
  /** Where it is of a project's money; the subject is then its place, without an indicator. */
  readonly project?: OfProject;
  readonly subject: SeriesKey;
  /** Empty for a project's whole investment, which is of no time. */
  readonly period: string;
  readonly stated: Stated;
  /** From the ledger's figures; null where it could not be computed. */
  readonly recomputed: Estimate | null;
  /** Of stated, recomputed and difference: ratio, points, multiple, rank; money and number in `unit`. */
  readonly scale: Scale;
  readonly unit?: string;
  /** Stated less recomputed, both as written; null where nothing was recomputed. */
  readonly difference: Fraction | null;
  readonly verdict: Verdict;
  readonly reason?: AuditReason;
  /** The figure that is missing, where the reason is that one is. */
  readonly sought?: Sought;
  readonly cause?: Cause;
  /** The row that states it first, then those it was recomputed from. */
  readonly rows: readonly AuditRow[];
}

/** What a check is of, before it is judged. */
export interface Check
  extends Pick<
    Finding,
    | "kind"
    | "claim"
    | "of"
    | "against"
    | "sought"
    | "project"
    | "subject"
    | "period"
    | "scale"
    | "unit"
    | "rows"
  > {
  readonly stated: Stated;
  /** The stated number as written, in the scale of the finding. */
  readonly point: Fraction;
}

/**
 * Agrees where the stated interval meets what the figures give as written; within rounding where it
 * meets only what they give at their precision; else differs. A figure with a bound is taken at its
 * word: what the bound alone allows, as it would allow others, does not agree, and cannot be checked.
 */
export function verdictOf(stated: Interval, recomputed: Estimate): Verdict {
  if (!meets(stated, recomputed.wide)) return "differs";
  if (recomputed.isOneSided !== true || isInside(recomputed.wide, stated))
    return closeness(stated, recomputed);
  const found = closeness(stated, atItsWord(recomputed));
  return found === "differs" ? "not-checkable" : found;
}

function closeness(stated: Interval, { exact, wide }: Estimate): Verdict {
  if (meets(stated, exact)) return "agrees";
  return meets(stated, wide) ? "within-rounding" : "differs";
}

/** A check that could be made. */
export function judged(check: Check, recomputed: Estimate, cause?: Cause): Finding {
  const { point, ...rest } = check;
  const verdict = verdictOf(check.stated.interval, recomputed);
  if (verdict === "not-checkable") return unchecked(check, "bound-only", recomputed);
  const difference = subtract(point, recomputed.point);
  const found: Finding = { ...rest, recomputed, difference, verdict };
  return cause === undefined ? found : { ...found, cause };
}

/** A check that could not be made, with what was recomputed as far as it went. */
export function unchecked(check: Check, reason: AuditReason, recomputed: Estimate | null = null): Finding {
  const { point, ...rest } = check;
  const difference = recomputed && subtract(point, recomputed.point);
  return { ...rest, recomputed, difference, verdict: "not-checkable", reason };
}

/** A row of a finding. */
export function auditRow(role: Role, figure: Figure, row: SeriesKey & { readonly source: string }): AuditRow {
  const { region, indicator, industry, breakdown, source } = row;
  return { ...inputOf(role, figure), region, indicator, industry, breakdown, source };
}
