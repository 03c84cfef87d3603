import { absolute, compare, type Fraction, HUNDRED, multiply, round, ZERO } from "../../ledger/fraction.ts";
import { isFullYear } from "../../ledger/period.ts";
import type { RankedBy } from "../../measures/places/ranked-by.ts";
import { formatPercent } from "../decimal.ts";
import type { NoticeFacts } from "../notice-facts.ts";
import type { Words } from "../shape.ts";
import type { sentence as chinese } from "../zh/sentence.ts";
import { inner, upper } from "./letter-case.ts";
import { bracketed } from "./names.ts";
import { ordinal, withBound } from "./number.ts";
import { formatPeriod } from "./period.ts";

function notice(facts: NoticeFacts): string {
  const amount = facts.amount === null ? "" : `${verbOf(facts)}${facts.amount}`;
  const subject = `${facts.what} in ${facts.place}${amount}`;
  const grown = facts.growth && growth(facts.growth);
  const parts = [facts.amount === null && grown ? `${subject} was ${grown}` : subject];
  if (facts.amount !== null && grown) parts.push(grown);
  if (facts.judged) parts.push(facts.judged);
  const isBare = facts.amount === null && !grown;
  const period = formatPeriod(facts.period) + (facts.remark ? bracketed(facts.remark) : "");
  return `${period}: ${inner(parts.join(isBare ? ": " : ", "))}.`;
}

/** Verbs that go with one and many alike: an indicator may be "industrial output" or "households". */
function verbOf({ kind, estimated }: NoticeFacts): string {
  if (kind === "rank") return ": ";
  if (estimated) return " was expected to reach ";
  return kind === "count" ? " numbered " : kind === "stock" ? " stood at " : " came to ";
}

function growth(told: string): string {
  return `${told} on a year earlier`;
}

function distance(ahead: Fraction): string {
  const points = formatPercent(absolute(ahead)).replace("%", "");
  const sign = compare(round(ahead, 3), ZERO);
  if (sign === 0) return "level with the schedule";
  const unit =
    compare(round(multiply(absolute(ahead), HUNDRED), 1), { n: 1n, d: 1n }) === 0 ? "point" : "points";
  return `${points} ${unit} ${sign > 0 ? "ahead of" : "behind"} schedule`;
}

/** What places are ranked by; the figure itself needs no word. */
const BY: Readonly<Record<RankedBy, string>> = {
  completion: " by completion",
  ceiling: " by the share of the ceiling used",
  distance: " by distance from the target",
  growth: " by growth",
  "per-head": " per head",
  level: "",
};

export const sentence: Words<typeof chinese> = {
  notice,
  growth: (told) => upper(growth(told)),
  completion: (of, ahead, period, isCeiling) => {
    const schedule = ahead && !isFullYear(period) ? `, ${distance(ahead)}` : "";
    const percent = withBound(formatPercent(of.value), of.bound);
    return `${percent} of the year's ${isCeiling ? "ceiling" : "target"}${schedule}`;
  },
  rank: (place, of, group, sharing, by) =>
    `${sharing > 1 ? "joint " : ""}${ordinal(String(place))} of ${of} among ${group}${BY[by]}`,
};
