import {
  add,
  compare,
  divide,
  type Fraction,
  multiply,
  ONE,
  parseDecimal,
  subtract,
  whole,
} from "../../ledger/fraction.ts";
import type { Period } from "../../ledger/period.ts";
import { flip } from "../../ledger/qualifier.ts";
import type { Settings } from "../../ledger/settings.ts";
import type { Spread } from "../bound.ts";
import type { Told } from "./judgement.ts";
import { distanceOf, percentOf, pointsBetween, type QuantityFormat } from "./quantity.ts";
import type { Reading } from "./reading.ts";
import type { Rung } from "./rungs.ts";
import type { Margin, Sought } from "./sought.ts";
import { isSeveralYears, monthsAround, timePassed } from "./span.ts";

/** What of the settings the judge needs: the bands of the distance from schedule. */
export type Bands = Pick<Settings, "schedule_bands">;

/** What stands beside the verdict of an amount or of a ceiling while its span runs. */
export type Course = Pick<Told, "completion" | "schedule" | "ahead" | "faster" | "perMonth" | "perYear">;

export const NO_COURSE: Course = {
  completion: null,
  schedule: null,
  ahead: null,
  faster: false,
  perMonth: null,
  perYear: null,
};

/** The end that an amount is a share of; null where that is nothing or below. */
function sharedBy({ near }: Sought): Fraction | null {
  return near.n > 0n ? near : null;
}

/** Bands as margins of the target: 5 points behind at half the time begins at 45 % of it, 55 % below. */
export function bandRungs(near: Fraction, passed: Fraction, bands: Bands["schedule_bands"]): Rung[] {
  const from = (points: number) => multiply(near, subtract(add(passed, inHundredths(points)), ONE));
  return [
    { verdict: "on-schedule", from: from(bands.ahead), open: false },
    { verdict: "slightly-behind", from: from(bands.slightly_behind), open: true },
    { verdict: "behind", from: from(bands.behind), open: true },
  ];
}

/** A setting in points, exactly as its decimal is written. */
function inHundredths(points: number): Fraction {
  const value = parseDecimal(String(points)) ?? whole(Math.round(points));
  return { n: value.n, d: value.d * 100n };
}

/** A figure held against a target that is a share of time too. */
export interface Held {
  readonly reading: Reading;
  readonly margin: Margin;
  readonly sought: Sought;
  readonly span: Period;
  readonly final: boolean;
  readonly format: QuantityFormat;
}

/** Completion, and while the span runs its distance from schedule and what is needed a month. */
export function amountCourse(held: Held): Course {
  const { reading, sought, span, final } = held;
  const near = sharedBy(sought);
  if (near === null) return NO_COURSE;
  const completion = percentOf(divide(reading.value, near), reading.bound, -1);
  if (final) return { ...NO_COURSE, completion };
  const schedule = percentOf(timePassed(reading.period, span), "", -1);
  const ahead = pointsBetween(completion, schedule);
  return {
    ...NO_COURSE,
    completion,
    schedule,
    ahead,
    ...rates(held, subtract(near, reading.value), reading.bound && flip(reading.bound)),
  };
}

/** The share of a ceiling that is used and, while it holds, the calendar beside it and what is left a month. */
export function ceilingCourse(held: Held): Course {
  const { reading, margin, sought, span, final } = held;
  const near = sharedBy(sought);
  const isWithin = !final && (margin.value.n > 0n || (margin.value.n === 0n && !sought.strict));
  const left = isWithin ? rates(held, margin.value, margin.bound) : {};
  // A figure below zero uses no share of the ceiling.
  if (near === null || reading.value.n < 0n) return { ...NO_COURSE, ...left };
  const used = divide(reading.value, near);
  const completion = percentOf(used, reading.bound, 1);
  if (!isWithin) return { ...NO_COURSE, completion };
  const passed = timePassed(reading.period, span);
  const faster = compare(used, passed) > 0 && reading.bound !== "<=" && reading.bound !== "<";
  return { ...NO_COURSE, completion, schedule: percentOf(passed, "", -1), faster, ...left };
}

/** An amount spread over the months that are left, and over a year of them where the span is of several. */
function rates({ reading, span, format }: Held, amount: Fraction, bound: Spread): Partial<Course> {
  const left = reading.isCompletion ? 0 : (monthsAround(reading.period, span)?.left ?? 0);
  if (left === 0 || amount.n <= 0n) return {};
  const month = divide(amount, whole(left));
  return {
    perMonth: distanceOf(month, bound, format),
    perYear: isSeveralYears(span) ? distanceOf(multiply(month, whole(12)), bound, format) : null,
  };
}
