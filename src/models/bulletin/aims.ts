import { arePlansApart, type JudgementNames } from "../../i18n/judgement-naming.ts";
import type { Standing } from "../../measures/standing.ts";
import type { Judged } from "../../measures/targets/judged.ts";
import type { Judgement } from "../../measures/targets/judgement.ts";
import { judgementNames } from "../cells/verdicts.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_TARGETS_OF_A_FIGURE } from "../ground/limits.ts";

/** A target in force, what the judge says of it, and the names that its words need. */
export interface Aim extends Judged {
  readonly names: JudgementNames;
}

/** The target that a series is chiefly judged by: the year's; one that is stretched for where there is no other. */
export function chiefOf({ chief, stretch }: Standing): Judged | null {
  return chief ?? stretch;
}

/** Every target of a series that is in force over the cut-off, the chief one first. */
export function aimsOf(edition: Edition, one: Standing): Aim[] {
  const chief = chiefOf(one);
  const all = [...(chief === null ? [] : [chief]), ...one.judged.filter((other) => other !== chief)];
  const plans = arePlansApart(all.map(({ judgement }) => judgement));
  return all.map((aim) => ({
    ...aim,
    names: { ...judgementNames(edition, one.series, aim), plans },
  }));
}

/** Those of them that a figure was held against. */
export function reachedOf(edition: Edition, one: Standing): Aim[] {
  return aimsOf(edition, one)
    .filter(({ judgement }) => judgement.rests !== null)
    .slice(0, MOST_TARGETS_OF_A_FIGURE);
}

/** True where the figure of a series was held against a target. */
export function isJudged(one: Standing): boolean {
  return one.judged.some(({ judgement }) => judgement.rests !== null);
}

/** What was reached of a target, in a clause: 完成年度目标的79.6%，低于序时进度3.7个百分点. */
export function clauseOf({ words }: Edition, { judgement, names }: Aim): string {
  return words.judgement.clause(judgement, names);
}

/** True for what fills up to its target, of which alone a completion and a schedule are told. */
export function isAmountAim({ kind, completion }: Judgement): boolean {
  return (kind === "amount" || kind === "span-amount") && completion !== null;
}
