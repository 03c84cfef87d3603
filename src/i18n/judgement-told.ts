import { type Fraction, round } from "../ledger/fraction.ts";
import type { GrowthTold } from "../measures/growth/told.ts";
import type { Judgement, Quantity, Told } from "../measures/targets/judgement.ts";
import type { Verdict } from "../measures/targets/verdict.ts";
import { gapOf, isCeiling, sizeOf } from "./judgement-facts.ts";
import { MOST_DECIMALS_TOLD } from "./limits.ts";

/** Which parts of a judgement are said, and in which order: the same in every language. */
export type Part =
  /** Share of an amount that is reached, of a ceiling that is used; and how that lies to the calendar. */
  | "completed"
  | "schedule"
  | "used"
  | "faster"
  /** What a ceiling leaves a month. */
  | "left"
  /** The value where it is computed, and no figure of the ledger says it. */
  | "figure"
  /** The verdict; `named` with the target that it is of. */
  | "verdict"
  | "named-verdict"
  /** How far from the target; `named` with the span that it is of, `gap` only where there is one. */
  | "distance"
  | "named-distance"
  | "gap"
  /** On which side of the target, and how far: the verdict and the distance in one. */
  | "side"
  /** What "about" would have allowed. */
  | "tolerance"
  /** Share of the way to a level years ahead. */
  | "way"
  /** What an estimate makes of an amount. */
  | "expected-share";

/** Verdicts that say no more than where the figure lies. */
const SIDES: ReadonlySet<Verdict> = new Set([
  "ahead-so-far",
  "behind-so-far",
  "now-above",
  "now-below",
  "outside-so-far",
  "outside",
]);
const PACES: ReadonlySet<Verdict> = new Set(["on-track", "acceleration-needed", "limited", "away"]);
const BANDS: ReadonlySet<Verdict> = new Set(["on-schedule", "slightly-behind", "behind", "far-behind"]);

/** True where no figure is there, or one of which nothing is known: the target and the verdict alone are told. */
export function isSilent({ rests, distance, completion }: Told): boolean {
  return rests === null || (distance === null && completion === null);
}

export function partsOf(one: Judgement, told: Told): readonly Part[] {
  if (told.verdict === "cannot-be-told") {
    return [
      ...(told.completion === null ? (["figure", "named-distance"] as const) : (["completed"] as const)),
      "verdict",
    ];
  }
  if (isCeiling(one)) return partsOfCeiling(one, told);
  if (told.completion !== null) return partsOfAmount(one, told.verdict);
  if (PACES.has(told.verdict)) return ["named-distance", "way", "verdict"];
  if (SIDES.has(told.verdict) && gapOf(one, told) !== null) return ["figure", "side", "tolerance", "way"];
  return ["figure", "named-verdict", "gap", "tolerance", "way"];
}

/** Once it is exceeded the calendar says no more; once the span is over nothing is left a month. */
function partsOfCeiling(one: Judgement, { verdict }: Told): readonly Part[] {
  const calendar: readonly Part[] = verdict === "within" || verdict === "inside-so-far" ? ["faster"] : [];
  return ["named-verdict", "used", ...calendar, "distance", ...(one.awaited ? [] : (["left"] as const))];
}

function partsOfAmount({ target }: Judgement, verdict: Verdict): readonly Part[] {
  if ((verdict === "met" && target.upper === null) || verdict === "expected-met") return ["completed"];
  if (BANDS.has(verdict)) return ["completed", "schedule"];
  const isMissed = verdict === "missed" || verdict === "exceeded";
  return isMissed ? ["completed", "distance", "verdict"] : ["completed", "verdict"];
}

/** The parts of what an estimate makes of it, beside what was measured. */
export function partsExpected(one: Judgement, told: Told): readonly Part[] {
  if (told.completion === null || isCeiling(one)) return ["verdict", "figure", "gap"];
  return told.verdict === "expected-missed" ? ["expected-share", "verdict"] : ["expected-share"];
}

/** What "about" allows, where the verdict does not print it and the figure lies on the bad side. */
export function isToleranceTold({ distance, verdict }: Told): boolean {
  const isPrinted = verdict === "about-met" || verdict === "inside-so-far";
  return !isPrinted && distance !== null && distance.value.n < 0n;
}

/** What the last word on a span that is over waits for. */
export type Awaited = "whole" | "both" | "measured";

/**
 * The figure of the whole span, or of both series that are compared; where these are there, one of what
 * the verdict rests on is an estimate, as a base can be.
 */
export function awaitedOf({ awaited, final, kind, rests }: Judgement): Awaited | null {
  if (!awaited) return null;
  if (final && rests !== null && rests.inputs.length > 1) return "measured";
  return kind === "relative" ? "both" : "whole";
}

/** Growth that is still needed, without a sign: in the last year, or a year from here. */
export interface Needed {
  readonly size: Quantity;
  readonly isFall: boolean;
  /** The last year where only that is left. */
  readonly year: number | null;
}

/** Null where none is told, where less than none would do, and where the span is over. */
export function neededOf({ needed, target, rests, direction, awaited }: Judgement): Needed | null {
  if (needed === null || rests === null || awaited) return null;
  const isFall = needed.value.n < 0n;
  if (needed.value.n === 0n || isFall !== direction < 0) return null;
  const isLast = target.span.year - rests.period.year === 1;
  return { size: sizeOf(needed), isFall, year: isLast ? target.span.year : null };
}

/**
 * The percent of a growth as it is told: as published; with one decimal where it is computed and not
 * whole, and with more where it would read as none.
 */
export function percentOf({ percent: value, decimals, bound }: GrowthTold): Quantity {
  const isPublished = decimals > 0 || value.n % value.d === 0n;
  return {
    value,
    scale: "percent",
    unit: "",
    decimals: isPublished ? decimals : tellingDecimals(value),
    bound,
  };
}

/** The fewest decimals, one at least, with which a value that is not nothing does not read as nothing. */
export function tellingDecimals(value: Fraction): number {
  let decimals = 1;
  while (value.n !== 0n && round(value, decimals).n === 0n && decimals < MOST_DECIMALS_TOLD) decimals += 1;
  return decimals;
}
