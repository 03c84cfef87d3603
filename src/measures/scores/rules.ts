import { covers, type Period, period } from "../../ledger/period.ts";
import type { ScoreRules, Settings } from "../../ledger/settings.ts";
import { calendarYear } from "../targets/span.ts";

/** For which peer group and which years a rule holds; "" for all. */
interface Scope {
  readonly peer_group: string;
  readonly years: string;
}

/** True where a rule holds for a group in the year in which a period ends. */
export function isFor({ peer_group, years }: Scope, group: string, { year }: Period): boolean {
  const isOfGroup = peer_group === "" || peer_group === group;
  return isOfGroup && (years === "" || covers(period(years), calendarYear(year)));
}

/** How a group is scored: the first of its own rules that fits, else the rules for all. */
export function scoreRulesFor({ score }: Settings, group: string, at: Period): ScoreRules {
  return score.rules.find((rule) => isFor(rule, group, at)) ?? score;
}
