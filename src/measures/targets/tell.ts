import { absolute, compare, type Fraction, subtract } from "../../ledger/fraction.ts";
import { amountCourse, bandRungs, ceilingCourse, type Held, NO_COURSE } from "./course.ts";
import type { Quantity, Side, Told } from "./judgement.ts";
import { formatOf, type Matter, mannerOf } from "./matter.ts";
import { neededGrowth } from "./needed.ts";
import { distanceOf } from "./quantity.ts";
import type { Reading } from "./reading.ts";
import { amountLadder, climb, finalLadder, type Ladder, type Manner, runningLadder } from "./rungs.ts";
import { type Margin, marginOf, type Sought, widthOf } from "./sought.ts";
import { timePassed } from "./span.ts";
import type { JudgeReason, Verdict } from "./verdict.ts";

/** An answer without anything. */
export const NOTHING: Omit<Told, "verdict"> = {
  reason: null,
  final: false,
  side: null,
  distance: null,
  ...NO_COURSE,
  needed: null,
  covered: null,
  pace: null,
  rests: null,
};

export function untold(verdict: Verdict, reason: JudgeReason | null, rests: Reading | null = null): Told {
  return { ...NOTHING, verdict, reason, rests };
}

/** What one reading makes of a target, whatever its kind. */
export function tell(matter: Matter, reading: Reading): Told {
  const plain = plainly(matter, reading);
  if (isWithoutDirection(matter.sought)) {
    return { ...plain, verdict: "cannot-be-told", reason: "no-direction" };
  }
  const margin = marginOf(reading.value, reading.bound, matter.sought);
  const manner = mannerOf(matter, reading);
  const verdict = climb(margin, ladderOf(matter, reading, manner, plain.final));
  return {
    ...plain,
    ...courseOf(matter, reading, margin, manner, plain.final),
    verdict: verdict ?? "cannot-be-told",
    reason: verdict === null ? "bound-only" : null,
    needed: plain.final ? null : neededGrowth(matter, reading),
  };
}

/** What can be told of a reading before any verdict. */
export function plainly(matter: Matter, reading: Reading): Omit<Told, "verdict"> {
  return {
    ...NOTHING,
    final: reading.period.to === matter.span.to,
    side: sideOf(reading.value, matter.sought),
    distance: distanceFrom(matter, reading),
    rests: reading,
  };
}

/** Neither more nor less is better, and no range or "about" says what is near enough. */
export function isWithoutDirection({ direction, far, about }: Sought): boolean {
  return direction === 0 && far === null && !about;
}

function ladderOf(matter: Matter, reading: Reading, manner: Manner, final: boolean): Ladder {
  const { sought, tolerance, span, bands } = matter;
  if (final) return finalLadder(manner, sought, tolerance);
  const isPast = sought.direction === 0 && isPastNear(reading, sought);
  if (manner !== "amount" || isPast) return runningLadder(manner, sought, tolerance);
  return amountLadder(sought, tolerance, bandRungs(sought.near, timePassed(reading.period, span), bands));
}

/** A figure that is less than the end itself lies before it. */
function isPastNear({ value, bound }: Reading, { near }: Sought): boolean {
  const order = compare(value, near);
  return order > 0 || (order === 0 && bound !== "<");
}

function courseOf(matter: Matter, reading: Reading, margin: Margin, manner: Manner, final: boolean) {
  const { sought, span } = matter;
  const held: Held = { reading, margin, sought, span, final, format: formatOf(matter, reading) };
  if (manner === "amount") return amountCourse(held);
  return manner === "ceiling" ? ceilingCourse(held) : NO_COURSE;
}

/** Where a value lies to what was set. */
function sideOf(value: Fraction, { near, far }: Sought): Side {
  const [toNear, toFar] = [compare(value, near), compare(value, far ?? near)];
  if (toNear < 0 && toFar < 0) return "below";
  if (toNear > 0 && toFar > 0) return "above";
  return far === null ? "at" : "inside";
}

/** To the end of the target, positive on the good side; of a range to its nearer end. */
function distanceFrom(matter: Matter, reading: Reading): Quantity | null {
  const { sought } = matter;
  if (reading.isCompletion) return null;
  const margin = marginOf(reading.value, reading.bound, sought);
  const format = formatOf(matter, reading);
  if (isWithoutDirection(sought)) {
    return distanceOf(subtract(reading.value, sought.near), reading.bound, format);
  }
  return margin.bound === null ? null : distanceOf(nearerEnd(margin, sought), margin.bound, format);
}

/** A bound leaves open to which end of a range a value is nearer: it is told from the end that must be reached. */
function nearerEnd({ value, bound }: Margin, sought: Sought): Fraction {
  const past = subtract(value, widthOf(sought));
  const isBeyond = past.n > 0n && (bound === ">=" || bound === ">");
  const isNearer = compare(absolute(past), value) < 0;
  return isNearer && (bound === "" || bound === "~" || isBeyond) ? absolute(past) : value;
}
