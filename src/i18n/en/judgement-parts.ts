import { divide, HUNDRED } from "../../ledger/fraction.ts";
import type { Basis } from "../../ledger/schema.ts";
import type { Judgement, Quantity, Told } from "../../measures/targets/judgement.ts";
import { formatDecimal } from "../decimal.ts";
import {
  type Aimed,
  type Gap,
  gapOf,
  type How,
  isCeiling,
  isLimit,
  isOfGrowth,
  isPlainlyRelative,
} from "../judgement-facts.ts";
import { type JudgementNames, spanShape, tierTold } from "../judgement-naming.ts";
import { formatAmount, formatPoints, withBound } from "./number.ts";
import { formatWithinYear } from "./period.ts";
import { AIMS } from "./tiers.ts";
import { vocabulary } from "./vocabulary.ts";

/** What the words of a judgement are put together from. */

/** A number with its unit and its bound: 0.1 percentage points, at most CNY 800 million. */
export function quantity({ bound, ...told }: Quantity, names: JudgementNames): string {
  return withBound(unbounded(told, names), bound ?? "");
}

function unbounded({ value, scale, unit, decimals }: Omit<Quantity, "bound">, names: JudgementNames): string {
  const number = formatDecimal(value, decimals);
  if (scale === "points") return formatPoints(divide(value, HUNDRED), decimals).replace("+", "");
  if (scale === "percent") return `${number}%`;
  if (scale === "places") return `${number} ${number === "1" ? "place" : "places"}`;
  if (scale === "times") return `${number} times`;
  return formatAmount(value, decimals, names.unit(unit));
}

const NUMBERS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A small number in words. */
export function counting(n: number): string {
  return NUMBERS[n] ?? String(n);
}

/** The target, the plan; the ceiling of a flow, the limit of a rate. */
export function aim(one: Judgement, names: JudgementNames): string {
  if (isCeiling(one)) return "ceiling";
  return isLimit(one) ? "limit" : AIMS[tierTold(one, names)];
}

export function shortNoun(one: Judgement, names: JudgementNames): string {
  return `the ${aim(one, names)}`;
}

/** The year's target, the plan for Jan–Oct. */
export function noun(one: Judgement, names: JudgementNames): string {
  const told = spanShape(one);
  if (told.shape === "year") return `the year's ${aim(one, names)}`;
  if (told.shape === "years") return `the ${counting(told.years)}-year ${aim(one, names)}`;
  return `the ${aim(one, names)} for ${spanWord(one)}`;
}

/** What a target is of, after "for". */
export function spanWord(one: Judgement): string {
  const told = spanShape(one);
  if (told.shape === "ahead") return String(told.year);
  if (told.shape === "half") return `the ${told.half === 1 ? "first" : "second"} half`;
  if (told.shape === "year") return "the year";
  return told.shape === "years" ? `the ${counting(told.years)} years` : formatWithinYear(told.span);
}

/** Another series, by its growth where that is what is compared. */
export function otherName({ target }: Aimed, { other = "" }: JudgementNames): string {
  if (target.form === "change") return `the change of ${other}`;
  return isOfGrowth(target) ? `the growth of ${other}` : other;
}

/** What a figure is held against: the target by one of its names, or the other series itself. */
export function against(aimed: Aimed, names: JudgementNames, target: string): string {
  return isPlainlyRelative(aimed) && names.other ? otherName(aimed, names) : target;
}

type Distance = (size: string, target: string) => string;

/** A size before its side, with a space where there is one. */
const sided =
  (side: string): Distance =>
  (size, target) =>
    `${size}${size === "" ? "" : " "}${side} ${target}`;

const HOWS: Readonly<Record<How, Distance>> = {
  at: sided("level with"),
  above: sided("above"),
  below: sided("below"),
  "not-below": sided("not below"),
  "not-above": sided("not above"),
  "fell-more": (size, target) => `fell by ${size} more than ${target}`,
  "fell-less": (size, target) => `fell by ${size} less than ${target}`,
  ahead: sided("ahead of"),
  over: sided("over"),
  inside: sided("from"),
  short: (size) => `${size} short`,
  after: sided("behind"),
  lacking: (size) => `${size} short`,
  "to-go": (size) => `${size} to go`,
  left: (size) => `${size} left`,
};

/** A distance in words: 0.1 percentage points above the year's target, 1 place short. */
export function gapText({ how, size, end }: Gap, target: string, names: JudgementNames): string {
  const from = end === null ? target : `the ${end} end of ${target}`;
  const isNone = size === null || size.value.n === 0n;
  if (how === "inside" && isNone) return `at ${from}`;
  return HOWS[how](isNone ? "" : quantity(size, names), from);
}

/** How far one figure lies from the target, as it is named; empty where no distance is told. */
export function gapOfTold(one: Judgement, told: Told, names: JudgementNames, target: string): string {
  const gap = gapOf(one, told);
  return gap === null ? "" : gapText(gap, against(one, names, target), names);
}

export function distance(one: Judgement, names: JudgementNames): string {
  return gapOfTold(one, one, names, noun(one, names));
}

/** What a growth is measured by. */
export function basisWord(basis: Basis | ""): string {
  return basis === "" ? "not stated" : vocabulary.bases[basis];
}

export function inBrackets(text: string): string {
  return text === "" ? "" : ` (${text})`;
}
