import { divide, type Fraction, reduce } from "../../ledger/fraction.ts";
import type { Period } from "../../ledger/period.ts";
import type { Basis } from "../../ledger/schema.ts";
import type { Spread } from "../bound.ts";
import { type Figure, inBase, inputOf, isMeasured } from "../figure.ts";
import { MOST_DECIMALS } from "../limits.ts";
import type { Input } from "../result.ts";
import type { Role } from "../roles.ts";
import type { JudgeReason } from "./verdict.ts";

export type Status = Figure["status"];

/** One value that a target can be held against: a figure, or what was computed from several. */
export interface Reading {
  readonly period: Period;
  /** In the target's unit; percent and points as they are printed. */
  readonly value: Fraction;
  /** Null where the qualifiers of its parts leave nothing known. */
  readonly bound: Spread;
  /** That of its least certain part. */
  readonly status: Status;
  /** Decimals in the target's unit, as published; 0 for what is computed. */
  readonly decimals: number;
  readonly basis: Basis | "";
  readonly inputs: readonly Input[];
  /** True where a report states the completion and no figure. */
  readonly isCompletion: boolean;
  /** Of growth over several years: how often it is what it was, in how many years. */
  readonly grown: { readonly factor: Fraction; readonly years: number } | null;
  /** Of a relative target: both values. */
  readonly pair: { readonly ours: Fraction; readonly theirs: Fraction } | null;
}

/** The readings of a span; those that stand beside it without judging; why there is none. */
export interface Readings {
  readonly judging: readonly Reading[];
  readonly beside: readonly Reading[];
  /** Why figures that are there give no reading; null where nothing is there. */
  readonly obstacle: JudgeReason | null;
}

const CERTAINTY: readonly Status[] = ["A", "P", "E", "F"];

/** The least certain of several. */
export function leastCertain(all: readonly { readonly status: Status }[]): Status {
  return CERTAINTY[Math.max(0, ...all.map(({ status }) => CERTAINTY.indexOf(status)))] ?? "A";
}

/** Percent and percentage points are told on one scale. */
function scaleOf(dimension: string): string {
  return dimension === "percentage-point" ? "percent" : dimension;
}

export function isPercent({ dimension }: Figure): boolean {
  return scaleOf(dimension) === "percent";
}

/** True where the two can be subtracted. */
export function fits(figure: Figure, like: Figure): boolean {
  return scaleOf(figure.dimension) === scaleOf(like.dimension);
}

/** A value in base units in the unit of `like`. */
export function inUnit(base: Fraction, like: Figure): Fraction {
  return reduce(divide(base, like.factor));
}

/** How many decimals a figure states when it is told in the unit of `like`: 5,000 of ten thousand are 0.5000. */
export function decimalsIn(figure: Figure, like: Figure): number {
  if (figure.unit === like.unit) return figure.decimals;
  const step = reduce(
    divide({ n: figure.factor.n, d: figure.factor.d * 10n ** BigInt(figure.decimals) }, like.factor),
  );
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    if ((step.n * 10n ** BigInt(decimals)) % step.d === 0n) return decimals;
  }
  return figure.decimals;
}

const PLAIN = { basis: "", isCompletion: false, grown: null, pair: null } as const;

/** What a reading is made of where it is more than its value. */
export type Made = Omit<Reading, keyof typeof PLAIN> & Partial<Pick<Reading, keyof typeof PLAIN>>;

export function reading(made: Made): Reading {
  return { ...PLAIN, ...made };
}

/** A figure as it stands, in the unit of `like`. */
export function readingOf(figure: Figure, like: Figure, role: Role = "actual"): Reading {
  return reading({
    period: figure.period,
    value: inUnit(inBase(figure), like),
    bound: figure.bound,
    status: figure.status,
    decimals: decimalsIn(figure, like),
    inputs: [inputOf(role, figure)],
  });
}

/** One figure a period: a measured one before an estimate of the same period, else the first given. */
export function onePerPeriod<T extends Figure>(figures: readonly T[]): T[] {
  const byPeriod = new Map<string, T>();
  for (const figure of figures) {
    const id = `${figure.period.from}:${figure.period.to}`;
    const known = byPeriod.get(id);
    if (known === undefined || (!isMeasured(known) && isMeasured(figure))) byPeriod.set(id, figure);
  }
  return [...byPeriod.values()];
}

/** The one that reaches furthest; of two that end together the longer. */
export function newestOf<T extends { readonly period: Period }>(all: readonly T[]): T | null {
  let newest: T | null = null;
  for (const one of all) {
    if (newest === null || isNewer(one.period, newest.period)) newest = one;
  }
  return newest;
}

function isNewer(a: Period, b: Period): boolean {
  return a.to > b.to || (a.to === b.to && a.from < b.from);
}
