import type { CitationId } from "./citations.ts";
import { call, type Formula, minus, number, over, part, plus, times } from "./formula.ts";
import type { Reason, Scale } from "./result.ts";

/** Every measure's one definition: the docs page, the "how computed" notes and the JSON read it. */
export interface Definition {
  readonly formula: Formula;
  readonly scale: Scale;
  /** Decimals shown (of the percentage where the scale is one); `indicator`: those of the indicator. */
  readonly decimals: number | "indicator";
  /** For which reasons it may have no value, besides an absent figure. */
  readonly reasons: readonly Reason[];
  readonly source: CitationId;
}

const BASE = ["units-differ", "base-is-zero", "base-is-negative"] as const;
const CHANGE = [...BASE, "sign-changes", "bound-only"] as const;
const PARTS = ["units-differ", "base-is-zero", "base-is-negative", "bound-only"] as const;

const growthOf = (now: Formula, then: Formula) => minus(over(now, then), number("1"));
const annual = (last: Formula, first: Formula): Formula =>
  minus({ power: [over(last, first), over(number("1"), part("years"))] }, number("1"));
const change = (which: "part" | "whole") => minus(part(`${which}-current`), part(`${which}-base`));

export const DEFINITIONS = {
  completion: {
    formula: over(part("actual"), part("target")),
    scale: "ratio",
    decimals: 1,
    reasons: ["no-target", "no-observation", "is-rate", "period-not-covered", ...CHANGE],
    source: "practice",
  },
  schedule: {
    formula: over(part("elapsed"), part("span")),
    scale: "ratio",
    decimals: 1,
    reasons: ["period-not-covered", "closed"],
    source: "practice",
  },
  "ahead-of-schedule": {
    formula: minus(part("completion"), part("schedule")),
    scale: "points",
    decimals: 1,
    reasons: ["no-target", "no-observation", "period-not-covered", "closed", ...CHANGE],
    source: "practice",
  },
  "target-distance": {
    formula: minus(part("actual"), part("target")),
    scale: "points",
    decimals: 1,
    reasons: ["bound-only"],
    source: "practice",
  },
  "seasonal-schedule": {
    formula: call("median", over(part("earlier-part"), part("earlier-year"))),
    scale: "ratio",
    decimals: 1,
    reasons: ["too-few-years", "period-not-covered", ...PARTS],
    source: "methods",
  },
  projection: {
    formula: over(part("actual"), part("seasonal-share")),
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "period-not-covered", "base-is-zero"],
    source: "methods",
  },
  "required-rate": {
    formula: over(minus(part("target"), part("actual")), part("months-left")),
    scale: "number",
    decimals: "indicator",
    reasons: [
      "no-target",
      "no-observation",
      "sign-changes",
      "nothing-left",
      "period-not-covered",
      "units-differ",
      "bound-only",
    ],
    source: "methods",
  },
  "rate-so-far": {
    formula: over(part("actual"), part("months-elapsed")),
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "period-not-covered"],
    source: "methods",
  },
  "single-period": {
    formula: minus(part("cumulative"), part("cumulative-before")),
    scale: "number",
    decimals: "indicator",
    reasons: [
      "no-base",
      "period-not-covered",
      "falling-cumulative",
      "not-additive",
      "units-differ",
      "bound-only",
    ],
    source: "methods",
  },
  cumulative: {
    formula: { sum: part("single") },
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "period-not-covered", "not-additive", "units-differ", "bound-only"],
    source: "methods",
  },
  growth: {
    formula: growthOf(part("current"), part("base")),
    scale: "ratio",
    decimals: 1,
    reasons: [
      "no-observation",
      "no-base",
      "is-rate",
      "period-not-covered",
      "another-basis",
      "year-assumed",
      ...CHANGE,
    ],
    source: "yearbook",
  },
  "growth-since": {
    formula: growthOf(part("current"), part("reference")),
    scale: "ratio",
    decimals: 1,
    reasons: ["no-observation", "no-base", ...CHANGE],
    source: "yearbook",
  },
  multiple: {
    formula: over(part("current"), part("reference")),
    scale: "multiple",
    decimals: 2,
    reasons: ["no-observation", "no-base", ...CHANGE],
    source: "yearbook",
  },
  "point-change": {
    formula: minus(part("current"), part("reference")),
    scale: "points",
    decimals: 1,
    reasons: ["no-observation", "no-base", "units-differ", "bound-only"],
    source: "methods",
  },
  "annual-growth": {
    formula: annual(part("last"), part("first")),
    scale: "ratio",
    decimals: 1,
    reasons: ["no-observation", "no-base", "is-rate", "too-few-years", "period-not-covered", ...CHANGE],
    source: "yearbook",
  },
  "implied-base": {
    formula: over(part("current"), plus(number("1"), part("growth"))),
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "no-base", "units-differ", "base-is-zero", "base-is-negative", "bound-only"],
    source: "methods",
  },
  contribution: {
    formula: over(change("part"), change("whole")),
    scale: "ratio",
    decimals: 1,
    reasons: [
      "no-observation",
      "no-base",
      "units-differ",
      "period-not-covered",
      "base-is-zero",
      "bound-only",
    ],
    source: "yearbook",
  },
  pull: {
    formula: over(change("part"), part("whole-base")),
    scale: "points",
    decimals: 1,
    reasons: ["no-observation", "no-base", "period-not-covered", ...PARTS],
    source: "yearbook",
  },
  "target-pace": {
    formula: times(over(part("observed-growth"), { absolute: part("required-growth") }), part("direction")),
    scale: "index",
    decimals: 2,
    reasons: [
      "period-not-covered",
      "no-target",
      "no-observation",
      "no-base",
      "too-few-years",
      "no-change-required",
      ...CHANGE,
    ],
    source: "openSdg",
  },
  "way-covered": {
    formula: over(minus(part("current"), part("baseline")), minus(part("goal"), part("baseline"))),
    scale: "ratio",
    decimals: 1,
    reasons: ["no-target", "no-observation", "no-base", "no-change-required", "units-differ", "bound-only"],
    source: "escap",
  },
  share: {
    formula: over(part("part"), part("whole")),
    scale: "ratio",
    decimals: 1,
    reasons: ["no-observation", "no-base", "period-not-covered", ...CHANGE],
    source: "yearbook",
  },
  "per-head": {
    formula: over(part("current"), part("population")),
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "no-base", "is-rate", "base-is-zero", "bound-only"],
    source: "yearbook",
  },
  rank: {
    formula: plus(number("1"), call("number-of-better-ones", part("value"))),
    scale: "rank",
    decimals: 0,
    reasons: ["no-observation", "not-ranked", "ranked-apart", "another-basis", "units-differ"],
    source: "methods",
  },
  score: {
    formula: over({ sum: times(part("weight"), part("score")) }, { sum: part("weight") }),
    scale: "index",
    decimals: 1,
    reasons: ["bound-only", "no-target", "no-observation", "not-ranked"],
    source: "methods",
  },
  "highest-to-lowest": {
    formula: over(part("highest"), part("lowest")),
    scale: "multiple",
    decimals: 2,
    reasons: ["too-few-places", ...CHANGE],
    source: "methods",
  },
  "highest-less-lowest": {
    formula: minus(part("highest"), part("lowest")),
    scale: "points",
    decimals: 1,
    reasons: ["too-few-places", "units-differ", "other-kind", "bound-only"],
    source: "methods",
  },
  variation: {
    formula: over(
      { root: over({ sum: { power: [minus(part("value"), part("mean")), number("2")] } }, part("count")) },
      part("mean"),
    ),
    scale: "index",
    decimals: 3,
    reasons: ["too-few-places", ...PARTS],
    source: "methods",
  },
  gini: {
    formula: minus(
      over(
        times(number("2"), { sum: times(part("position"), part("value")) }),
        times(part("count"), { sum: part("value") }),
      ),
      over(plus(part("count"), number("1")), part("count")),
    ),
    scale: "index",
    decimals: 3,
    reasons: ["too-few-places", ...CHANGE],
    source: "gini",
  },
  theil: {
    formula: over(
      {
        sum: times(over(part("value"), part("mean")), call("ln", over(part("value"), part("mean")))),
      },
      part("count"),
    ),
    scale: "index",
    decimals: 3,
    reasons: ["too-few-places", ...CHANGE],
    source: "theil",
  },
  "theil-between": {
    formula: {
      sum: times(part("group-share"), call("ln", over(part("group-mean"), part("mean")))),
    },
    scale: "index",
    decimals: 3,
    reasons: ["too-few-places", ...CHANGE],
    source: "theil",
  },
  "theil-within": {
    formula: { sum: times(part("group-share"), part("group-theil")) },
    scale: "index",
    decimals: 3,
    reasons: ["too-few-places", ...CHANGE],
    source: "theil",
  },
  "location-quotient": {
    formula: over(
      over(part("local-industry"), part("local-total")),
      over(part("wide-industry"), part("wide-total")),
    ),
    scale: "index",
    decimals: 2,
    reasons: ["no-observation", "period-not-covered", ...CHANGE],
    source: "bls",
  },
  "concentration-1": {
    formula: over(part("highest"), { sum: part("value") }),
    scale: "ratio",
    decimals: 1,
    reasons: ["too-few-places", ...CHANGE],
    source: "methods",
  },
  "concentration-3": {
    formula: { sum: part("largest-shares") },
    scale: "ratio",
    decimals: 1,
    reasons: ["too-few-places", ...CHANGE],
    source: "methods",
  },
  hhi: {
    formula: { sum: { power: [part("share"), number("2")] } },
    scale: "index",
    decimals: 3,
    reasons: ["too-few-places", ...CHANGE],
    source: "hhi",
  },
  "shift-national": {
    formula: times(part("local-base"), part("wide-growth")),
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "no-base", ...CHANGE],
    source: "dunn",
  },
  "shift-industry": {
    formula: times(part("local-base"), minus(part("wide-industry-growth"), part("wide-growth"))),
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "no-base", ...CHANGE],
    source: "dunn",
  },
  "shift-local": {
    formula: times(part("local-base"), minus(part("local-industry-growth"), part("wide-industry-growth"))),
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "no-base", ...CHANGE],
    source: "dunn",
  },
  allocation: {
    formula: over({ sum: part("child-targets") }, part("own-target")),
    scale: "ratio",
    decimals: 1,
    reasons: ["no-target", "not-additive", "period-not-covered", ...BASE, "bound-only"],
    source: "practice",
  },
  overload: {
    formula: minus({ sum: part("child-targets") }, part("own-target")),
    scale: "number",
    decimals: "indicator",
    reasons: ["no-target", "not-additive", "period-not-covered", "units-differ", "bound-only"],
    source: "practice",
  },
  conversion: {
    formula: over(part("reached"), part("entered")),
    scale: "ratio",
    decimals: 1,
    reasons: ["base-is-zero", "units-differ", "no-observation", "bound-only"],
    source: "practice",
  },
  "capital-arrival": {
    formula: over(part("arrived"), part("agreed")),
    scale: "ratio",
    decimals: 1,
    reasons: ["no-observation", "no-base", ...CHANGE],
    source: "practice",
  },
  level: {
    formula: part("stated"),
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "units-differ"],
    source: "methods",
  },
} as const satisfies Record<string, Definition>;

export type MeasureId = keyof typeof DEFINITIONS;
export const MEASURE_IDS = Object.keys(DEFINITIONS) as MeasureId[];

/** A measure's definition, its literal types widened. */
export function definition(id: MeasureId): Definition {
  return DEFINITIONS[id];
}
