import { compare, divide, type Fraction, ZERO } from "../../ledger/fraction.ts";
import { endYear } from "../../ledger/period.ts";
import { flip } from "../../ledger/qualifier.ts";
import type { Indicator } from "../../ledger/schema.ts";
import { type Figure, inBase } from "../figure.ts";
import { ACCELERATION_NEEDED, ON_TRACK } from "../limits.ts";
import { targetPace, wayCovered } from "../pace.ts";
import { jointly } from "./joint.ts";
import type { Quantity, Told } from "./judgement.ts";
import type { Matter } from "./matter.ts";
import { growthAYear } from "./needed.ts";
import { finerThan, percentOf } from "./quantity.ts";
import { inUnit, type Reading } from "./reading.ts";
import { climb, type Ladder, runningLadder } from "./rungs.ts";
import { type Margin, marginOf } from "./sought.ts";
import { isWithoutDirection, plainly } from "./tell.ts";
import type { Direction, JudgeReason } from "./verdict.ts";
import { isComparable, type Way } from "./way.ts";

/** Observed ÷ required growth a year, as the methods have it. */
const PACE: Ladder = {
  rungs: [
    { verdict: "on-track", from: ON_TRACK, open: false },
    { verdict: "acceleration-needed", from: ACCELERATION_NEEDED, open: false },
    { verdict: "limited", from: ZERO, open: false },
  ],
  bottom: "away",
};

/**
 * What a figure on the way makes of a level years ahead: its pace; or, where the level is reached, the
 * base lies beyond it or no pace can be told, on which side of it the figure is now.
 */
export function tellOnWay(matter: Matter, way: Way, reading: Reading): Told {
  const plain = plainly(matter, reading);
  if (isWithoutDirection(matter.sought)) {
    return { ...plain, verdict: "cannot-be-told", reason: "no-direction" };
  }
  const { pace, reason } = paceOf(matter, way, reading);
  const { verdict, isReached } = verdictOnWay(matter, reading, pace);
  return {
    ...plain,
    verdict: verdict ?? "cannot-be-told",
    reason: verdict === null ? "bound-only" : reason,
    covered: reason === "base-beyond-target" ? null : coveredOf(matter, way, reading),
    pace: pace && paceTold(pace),
    needed: isReached ? null : neededTo(matter, way, reading),
  };
}

function verdictOnWay(matter: Matter, { value, bound }: Reading, pace: Margin | null) {
  const { sought, tolerance } = matter;
  const sides = runningLadder("now", sought, tolerance);
  const now = climb(marginOf(value, bound, sought), sides);
  const isReached = now !== null && now !== sides.bottom;
  return { verdict: pace === null || isReached ? now : climb(pace, PACE), isReached };
}

/** With as many decimals as tell it from the paces at which the words change. */
function paceTold({ value, bound }: Margin): Quantity {
  const decimals = Math.max(...PACE.rungs.map(({ from }) => finerThan(value, from, 2)));
  return { value, scale: "times", unit: "", decimals, bound };
}

interface Paced {
  readonly pace: Margin | null;
  /** Why there is no pace. */
  readonly reason: JudgeReason | null;
}

function paceOf(matter: Matter, way: Way, reading: Reading): Paced {
  const no = (reason: JudgeReason): Paced => ({ pace: null, reason });
  const { baseline, goal } = way;
  const { sought, subject } = matter;
  if (baseline === null) return no("no-base");
  if (baseline.bound !== "" && baseline.bound !== "~") return no("bound-only");
  const start = inTargetUnit(baseline, matter);
  if (sought.direction !== 0 && marginOf(start, "", sought).value.n >= 0n) return no("base-beyond-target");
  if (sought.near.n <= 0n) return no("target-not-positive");
  if (!isComparable(reading.period, goal, subject) || reading.bound === null) return no("period-not-covered");
  const [current, end] = [onWayFigure(matter, reading), goalFigure(matter, way)];
  const result = targetPace(baseline, current, end, BETTER[sought.direction], subject.measure);
  if (result.kind === "none") return no(result.reason);
  const isFalling = sought.direction < 0 || (sought.direction === 0 && compare(end.value, start) < 0);
  const bound = isFalling ? flip(reading.bound) : reading.bound;
  return { pace: { value: result.value, bound: jointly([bound, baseline.bound]) }, reason: null };
}

const BETTER: Readonly<Record<Direction, Indicator["better"]>> = {
  [1]: "higher",
  [-1]: "lower",
  [0]: "none",
};

function inTargetUnit(figure: Figure, { like }: Matter): Fraction {
  return inUnit(inBase(figure), like);
}

/** A reading as a figure in the target's unit. */
function onWayFigure({ like }: Matter, { value, bound, period, status }: Reading): Figure {
  return { ...like, value, bound: bound ?? "", period, status, text: "" };
}

function goalFigure({ like, sought }: Matter, { goal }: Way): Figure {
  return { ...like, value: sought.near, bound: "", period: goal };
}

function coveredOf(matter: Matter, way: Way, reading: Reading): Quantity | null {
  if (reading.bound === null) return null;
  const result = wayCovered(way.baseline, onWayFigure(matter, reading), goalFigure(matter, way));
  return result.kind === "value" ? percentOf(result.value, result.bound, -1) : null;
}

/** The growth a year that leads from here to the level in whole years; none for a rate, or across zero. */
function neededTo(
  { sought, subject }: Matter,
  { goal }: Way,
  { value, bound, period }: Reading,
): Quantity | null {
  const years = endYear(goal) - endYear(period);
  const isGrowing = subject.measure === "flow" || subject.measure === "stock";
  if (!isGrowing || years < 1 || !isComparable(period, goal, subject)) return null;
  if (value.n <= 0n || sought.near.n <= 0n) return null;
  return growthAYear(divide(sought.near, value), years, bound);
}
