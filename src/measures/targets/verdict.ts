import type { Reason } from "../result.ts";

/** What can be said of a target, in words of a closed list. */
export const VERDICTS = [
  // At the end of the span.
  "met",
  "met-early",
  "about-met",
  "inside",
  "kept",
  "missed",
  "exceeded",
  "outside",
  // While it runs: an amount against the calendar.
  "on-schedule",
  "slightly-behind",
  "behind",
  "far-behind",
  // While it runs: what may not be exceeded, and all that is no amount.
  "within",
  "ahead-so-far",
  "behind-so-far",
  "inside-so-far",
  "outside-so-far",
  "now-above",
  "now-below",
  // On the way to a level years ahead.
  "on-track",
  "acceleration-needed",
  "limited",
  "away",
  // By an estimate or a forecast alone.
  "expected-met",
  "expected-missed",
  "expected-exceeded",
  // Without a figure to judge by.
  "no-figure",
  "not-due",
  "cannot-be-told",
  "told-in-words",
  "undecided",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a verdict, or what stands beside it, is not there. */
export type JudgeReason =
  | Reason
  | "no-direction"
  | "other-missing"
  | "another-basis"
  | "other-prices"
  | "no-stated-growth"
  | "growth-not-told"
  | "base-beyond-target"
  | "target-not-positive"
  | "years-missing"
  | "ends-swapped"
  | "no-base-year";

/** How a scorecard counts a target. */
export const SCORE_CLASSES = [
  "met",
  "on-course",
  "behind",
  "missed",
  "expected",
  "no-figure",
  "not-due",
  "cannot-be-told",
  "words",
  "undecided",
] as const;
export type ScoreClass = (typeof SCORE_CLASSES)[number];

/** Where more is better, or neither. */
const CLASSES: Readonly<Record<Verdict, ScoreClass>> = {
  met: "met",
  "met-early": "met",
  "about-met": "met",
  inside: "met",
  kept: "met",
  missed: "missed",
  exceeded: "missed",
  outside: "missed",
  "on-schedule": "on-course",
  "slightly-behind": "behind",
  behind: "behind",
  "far-behind": "behind",
  within: "on-course",
  "ahead-so-far": "on-course",
  "behind-so-far": "behind",
  "inside-so-far": "on-course",
  "outside-so-far": "behind",
  "now-above": "on-course",
  "now-below": "behind",
  "on-track": "on-course",
  "acceleration-needed": "behind",
  limited: "behind",
  away: "behind",
  "expected-met": "expected",
  "expected-missed": "expected",
  "expected-exceeded": "expected",
  "no-figure": "no-figure",
  "not-due": "not-due",
  "cannot-be-told": "cannot-be-told",
  "told-in-words": "words",
  undecided: "undecided",
};

/** Where more is better (1), less (−1), or neither (0): now above is then on the good side, or on the bad one. */
export type Direction = 1 | -1 | 0;

/** The class of a verdict. What rests on an estimate alone is expected, whatever it says. */
export function classOf(verdict: Verdict, direction: Direction, isExpected: boolean): ScoreClass {
  const own = ownClass(verdict, direction);
  return isExpected && ["met", "on-course", "behind", "missed"].includes(own) ? "expected" : own;
}

function ownClass(verdict: Verdict, direction: Direction): ScoreClass {
  if (direction < 0 && verdict === "now-above") return "behind";
  if (direction < 0 && verdict === "now-below") return "on-course";
  return CLASSES[verdict];
}

/** What an estimate makes of a verdict that only a measured figure may give. */
export function expectedOf(verdict: Verdict): Verdict {
  if (verdict === "exceeded") return "expected-exceeded";
  const own = CLASSES[verdict];
  if (own === "met") return "expected-met";
  return own === "missed" ? "expected-missed" : verdict;
}
