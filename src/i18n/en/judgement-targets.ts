import { compare, ONE } from "../../ledger/fraction.ts";
import { flip } from "../../ledger/qualifier.ts";
import type { Figure } from "../../measures/figure.ts";
import type { Quantity } from "../../measures/targets/judgement.ts";
import type { Target } from "../../measures/targets/target.ts";
import {
  type Aimed,
  isInPercent,
  isOfGrowth,
  isPlainlyRelative,
  sizeOf,
  written,
} from "../judgement-facts.ts";
import { type JudgementNames, yearsIn } from "../judgement-naming.ts";
import { changeSet } from "./judgement-figures.ts";
import { basisWord, counting, inBrackets, otherName, quantity } from "./judgement-parts.ts";
import { formatOrdinal, withBound } from "./number.ts";
import { targetCharts } from "./target-charts.ts";

/** How a target is set, as an office writes it. */

/** CNY 31.8 billion, at most 3%, growth of about 6%, 5% to 6%, double the level of 2020, top 3. */
export function target(aimed: Aimed, names: JudgementNames): string {
  const { kind, target: set } = aimed;
  if (kind === "words" || (kind === "undecided" && set.wording !== ""))
    return set.wording || targetCharts.classes.words;
  if (kind === "relative") return relative(aimed, names);
  const { value } = set;
  if (value === null) return targetCharts.classes.undecided;
  if (set.form === "multiple") return multiple(set, value);
  if (set.form === "change") return changed(aimed, value, names);
  if (kind === "rank") return rank(set, value);
  return isOfGrowth(set) ? grown(set, value, names) : level(aimed, value, names);
}

function level({ kind, target: set, direction }: Aimed, value: Figure, names: JudgementNames): string {
  const isMost = (kind === "ceiling" || kind === "level") && direction < 0 && set.qualifier === "";
  const text = withBound(ended(set, value, names), isMost && value.value.n !== 0n ? "<=" : set.qualifier);
  if (set.over === "each") return `${text} every year`;
  return set.over === "average" && !set.span.fullYear ? `${text} a year on average` : text;
}

/** A range by both its ends: 5% to 6%. */
function ended({ upper }: Target, value: Figure, names: JudgementNames): string {
  const lower = quantity(written(value), names);
  return upper === null ? lower : `${lower} to ${quantity(written(upper), names)}`;
}

function grown(set: Target, value: Figure, names: JudgementNames): string {
  const years = yearsIn(set.span);
  const over = set.form === "growth" && years > 1 ? ` over ${counting(years)} years` : "";
  const average = set.form === "average-growth" ? " a year on average" : "";
  return (
    growthSet(set, value, names) + over + average + inBrackets(set.basis === "" ? "" : basisWord(set.basis))
  );
}

function growthSet(set: Target, value: Figure, names: JudgementNames): string {
  const isPlain = set.upper === null && value.value.n === 0n && yearsIn(set.span) === 1;
  if (isPlain) return ZERO_GROWTH[set.qualifier];
  const isFall = value.value.n < 0n && (set.upper === null || set.upper.value.n <= 0n);
  return isFall ? fall(set, value, names) : `growth of ${withBound(ended(set, value, names), set.qualifier)}`;
}

const ZERO_GROWTH: Readonly<Record<Target["qualifier"], string>> = {
  "": "as much as the year before",
  "~": "about as much as the year before",
  ">=": "no less than the year before",
  "<=": "no more than the year before",
  ">": "positive growth",
  "<": "negative growth",
};

/** A fall is told by its size: at most −3 is a fall of 3 or more. */
function fall(set: Target, value: Figure, names: JudgementNames): string {
  const size = (figure: Figure) => quantity(sizeOf(written(figure)), names);
  const text = set.upper === null ? size(value) : `${size(set.upper)} to ${size(value)}`;
  return `a fall of ${withBound(text, flip(set.qualifier))}`;
}

function changed({ kind, target: set }: Aimed, value: Figure, names: JudgementNames): string {
  const scale = kind === "rank" ? "places" : isInPercent(set) ? "points" : "amount";
  const bound = set.qualifier;
  const told: Quantity = { ...written(value), scale, unit: scale === "amount" ? value.unit : "", bound };
  const since = set.base === null ? "" : ` on ${set.base.year}`;
  const isStill = value.value.n === 0n && scale !== "places";
  return (isStill ? ZERO_CHANGE[bound] : changeSet(told, names)) + since;
}

const ZERO_CHANGE: Readonly<Record<Target["qualifier"], string>> = {
  "": "unchanged",
  "~": "about unchanged",
  ">=": "no fall",
  "<=": "no rise",
  ">": "a rise",
  "<": "a fall",
};

/** Double the level of 2020, 2.5 times the level of 2020. */
function multiple({ base, qualifier }: Target, { value, text }: Figure): string {
  const times = compare(value, { n: 2n, d: 1n }) === 0 ? "double" : `${text} times`;
  return withBound(`${times} the level of ${base?.year ?? "the base year"}`, qualifier);
}

function rank({ upper, qualifier }: Target, { value }: Figure): string {
  const place = formatOrdinal(value);
  if (upper !== null) return `${place} to ${formatOrdinal(upper.value)}`;
  if (qualifier === "~") return withBound(place, qualifier);
  if (qualifier === ">") return `better than ${place}`;
  return compare(value, ONE) === 0 ? place : `top ${value.n / value.d}`;
}

/** Growth in step with that of another, 1 percentage point above it; above the average of the province. */
function relative(aimed: Aimed, names: JudgementNames): string {
  const { target: set } = aimed;
  const other = otherName(aimed, names);
  if (set.value === null || isPlainlyRelative(aimed)) {
    return aimed.scale === "places"
      ? asHigh(set.qualifier, other)
      : plainly(set.qualifier, isOfGrowth(set), other);
  }
  const margin: Quantity = isInPercent(set) ? { ...written(set.value), scale: "points" } : written(set.value);
  const isBelow = margin.value.n < 0n;
  if (aimed.scale === "places") {
    const size = quantity({ ...sizeOf(margin), scale: "places" }, names);
    return `${size} ${isBelow ? "ahead of" : "behind"} ${other}`;
  }
  const bound = set.qualifier === ">=" ? "" : isBelow ? flip(set.qualifier) : set.qualifier;
  return `${withBound(quantity(sizeOf(margin), names), bound)} ${isBelow ? "below" : "above"} ${other}`;
}

/** As high a place as another, or a higher one, which is the smaller number. */
function asHigh(qualifier: Target["qualifier"], other: string): string {
  if (qualifier === "~") return `about level with ${other}`;
  return `${qualifier === ">" || qualifier === "<" ? "ahead of" : "not behind"} ${other}`;
}

function plainly(qualifier: Target["qualifier"], isGrowth: boolean, other: string): string {
  if (isGrowth && (qualifier === "" || qualifier === ">=")) return `in step with ${other}`;
  if (qualifier === "~") return `about ${isGrowth ? "in step" : "level"} with ${other}`;
  return `${{ "": "no less than", ">=": "no less than", "<=": "no more than", "<": "below", ">": "above" }[qualifier]} ${other}`;
}
