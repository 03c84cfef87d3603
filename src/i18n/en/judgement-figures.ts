import type { GrowthTold, NoGrowth } from "../../measures/growth/told.ts";
import type { Judgement, Quantity, Told } from "../../measures/targets/judgement.ts";
import { isExpected, sizeOf } from "../judgement-facts.ts";
import { type JudgementNames, NO_NAMES } from "../judgement-naming.ts";
import { type Rested, restedOn, type Since } from "../judgement-readings.ts";
import { percentOf } from "../judgement-told.ts";
import { basisWord, counting, inBrackets, quantity } from "./judgement-parts.ts";
import { reasons } from "./judgement-verdicts.ts";
import { formatOrdinal, withBound } from "./number.ts";
import { vocabulary } from "./vocabulary.ts";

/** The growth of a figure: up 4.7% (comparable prices), down 0.4%; or why there is none. */
export function growth(told: GrowthTold | NoGrowth): string {
  if (told.kind === "none") return noGrowth(told);
  const mark = told.status === "P" ? vocabulary.statuses.P : "";
  return (isExpected(told) ? "expected to be " : "") + grewOnBasis(percentOf(told), told.basis, mark);
}

function noGrowth({ reason, basis }: NoGrowth): string {
  const there = basis === "" ? "" : `, only ${basisWord(basis)}`;
  return `no growth${inBrackets(reasons[reason] + there)}`;
}

function grewOnBasis(percent: Quantity, basis: GrowthTold["basis"], mark = ""): string {
  const marks = [basis === "" ? "" : basisWord(basis), mark].filter((one) => one !== "");
  return grew(percent) + inBrackets(marks.join(", "));
}

function grew(percent: Quantity): string {
  return moved(percent, ["up", "down", "unchanged"], NO_NAMES);
}

type Moves = readonly [up: string, down: string, none: string];

/** The change of a rate, a rank or an amount: rose by 0.2 percentage points, 1 place forward. */
export function change(told: Quantity, names: JudgementNames): string {
  if (told.scale === "places") return movedPlaces(told, names);
  return moved(told, ["rose by", "fell by", "unchanged"], names);
}

/** A change as a target sets it: up 0.2 percentage points, 2 places forward. */
export function changeSet(told: Quantity, names: JudgementNames): string {
  return told.scale === "places" ? movedPlaces(told, names) : moved(told, ["up", "down", "unchanged"], names);
}

/** A greater number is a lower place. */
function movedPlaces(told: Quantity, names: JudgementNames): string {
  if (told.value.n === 0n) return "rank unchanged";
  return `${quantity(sizeOf(told), names)} ${told.value.n < 0n ? "forward" : "back"}`;
}

function moved(told: Quantity, [up, down, none]: Moves, names: JudgementNames): string {
  const { value, bound } = told;
  if (value.n === 0n && (bound === "" || bound === null)) return none;
  return `${value.n < 0n ? down : up} ${quantity(sizeOf(told), names)}`;
}

/** The value that a target was held against; empty where there is none. */
export function figure(one: Judgement, names: JudgementNames): string {
  return figureOf(one, one, names);
}

export function figureOf(one: Judgement, told: Told, names: JudgementNames): string {
  const rested = restedOn(one, told);
  return rested === null ? "" : restedText(rested, names);
}

/** The same where it is computed for the judgement, and no figure of the ledger says it. */
export function computedFigure(one: Judgement, told: Told, names: JudgementNames): string {
  const rested = restedOn(one, told);
  const isPlain = rested === null || ["level", "rank", "growth"].includes(rested.made);
  return isPlain ? "" : restedText(rested, names);
}

function restedText(rested: Rested, names: JudgementNames): string {
  switch (rested.made) {
    case "level":
      return quantity(rested.level, names);
    case "rank":
      return withBound(formatOrdinal(rested.rank), rested.bound ?? "");
    case "growth":
      return grewOnBasis(rested.percent, rested.basis);
    case "pair":
      return pair(rested, names);
    case "multiple":
      return `${quantity(rested.times, names)} the level of ${rested.base}`;
    case "change":
      return `${changeSet(rested.change, names)} ${sinceText(rested.since)}`;
    case "worst":
      return `${quantity(rested.level, names)} in the ${rested.isLowest ? "lowest" : "highest"} year`;
    default:
      return overYears(rested);
  }
}

/** Up 5.1%, against 4.7% for gross regional product. */
function pair({ ours, theirs, of }: Rested & { made: "pair" }, names: JudgementNames): string {
  const told = (side: Quantity) => {
    if (of === "rank") return formatOrdinal(side.value);
    return of === "change" ? changeSet(side, names) : quantity(side, names);
  };
  return `${of === "growth" ? grew(ours) : told(ours)} against ${told(theirs)} for ${names.other ?? ""}`;
}

function sinceText(since: Since): string {
  if (typeof since === "object") return `on ${since.year}`;
  return {
    "year-before": "on the year before",
    "end-of-year-before": "on the end of the year before",
    "same-months": "on the same months a year before",
  }[since];
}

/** 6.2% a year in the first four years, down 5.4% in the first two years, 6.5% a year over the five years. */
function overYears({ made, years, isWhole, percent }: Rested & { made: "total" | "average" }): string {
  if (years === 1) return `${grew(percent)} in the first year`;
  const when = `${isWhole ? "over the" : "in the first"} ${counting(years)} years`;
  if (made === "total") return `${grew(percent)} ${when}`;
  return `${percent.value.n < 0n ? grew(percent) : quantity(percent, NO_NAMES)} a year ${when}`;
}
