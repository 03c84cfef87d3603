import type { Judgement, Told } from "../../measures/targets/judgement.ts";
import type { Verdict } from "../../measures/targets/verdict.ts";
import { gapOf, isEstimate } from "../judgement-facts.ts";
import { arePlansApart, type JudgementNames, NO_NAMES } from "../judgement-naming.ts";
import {
  awaitedOf,
  isSilent,
  isToleranceTold,
  neededOf,
  type Part,
  partsExpected,
  partsOf,
} from "../judgement-told.ts";
import { completed, faster, leftAMonth, required, schedule, used } from "./judgement-courses.ts";
import { computedFigure, figureOf } from "./judgement-figures.ts";
import { gapOfTold, inBrackets, noun, quantity, shortNoun, spanWord } from "./judgement-parts.ts";
import { allowed, heldMark, reasons, verdictOf } from "./judgement-verdicts.ts";
import { upper } from "./letter-case.ts";
import { formatPeriod, formatWithinYear } from "./period.ts";
import { vocabulary } from "./vocabulary.ts";

/** One judgement without a stop: 47.8% of the year's target, 2.2 points behind schedule. */
export function clause(one: Judgement, names: JudgementNames): string {
  const marks = [
    one.rests?.status === "P" ? inBrackets(vocabulary.statuses.P) : "",
    inBrackets(awaited(one)),
  ];
  const main = isSilent(one) ? unjudged(one, names) : saying(one, one, names, partsOf(one, one));
  return apart([joined([main, ...marks]), needed(one), expected(one, names)]);
}

export function sentence(all: readonly Judgement[], names: JudgementNames): string {
  const apartNames = { ...names, plans: arePlansApart(all) };
  return `${upper(apart(all.map((one) => clause(one, apartNames))))}.`;
}

/** One after the other; brackets cling to what is before them, and two that meet become one. */
function joined(parts: readonly string[]): string {
  const told = parts.filter((part) => part !== "").join(", ");
  return told.replaceAll(",  (", " (").replaceAll(") (", ", ");
}

function apart(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("; ");
}

function saying(one: Judgement, told: Told, names: JudgementNames, parts: readonly Part[]): string {
  return joined(parts.map((part) => SAY[part](one, told, names)));
}

type Say = (one: Judgement, told: Told, names: JudgementNames) => string;

const SAY: Readonly<Record<Part, Say>> = {
  completed,
  schedule: (_, told) => schedule(told),
  used: (_, told, names) => used(told, names),
  faster: (_, told, names) => faster(told, names),
  left: leftAMonth,
  figure: computedFigure,
  verdict: (one, told, names) => verdictOf(one, told, "", names),
  "named-verdict": (one, told, names) => verdictOf(one, told, noun(one, names), names),
  distance: (one, told, names) => gapOfTold(one, told, names, shortNoun(one, names)),
  "named-distance": (one, told, names) => gapOfTold(one, told, names, noun(one, names)),
  gap: (one, told, names) => (isOn(one, told) ? "" : gapOfTold(one, told, names, shortNoun(one, names))),
  side,
  tolerance: (one, told, names) => (isToleranceTold(told) ? allowed(one, names) : ""),
  way: (_, told, names) => way(told, names),
  "expected-share": (_, { completion }, names) =>
    completion === null ? "" : `${quantity(completion, names)} expected`,
};

/** True where the verdict alone says that the figure lies on the target. */
function isOn(one: Judgement, told: Told): boolean {
  const gap = gapOf(one, told);
  return gap === null || gap.how === "at" || gap.size === null;
}

/** Figure for the whole year not out yet; empty where nothing is awaited. */
function awaited(one: Judgement): string {
  const what = awaitedOf(one);
  if (what === null) return "";
  if (what === "measured") return "rests on an estimate";
  const span = one.target.span.fullYear ? "the whole year" : spanWord(one);
  return what === "both" ? `figures for ${span} not both out yet` : `figure for ${span} not out yet`;
}

function unjudged(one: Judgement, names: JudgementNames): string {
  const word = verdictOf(one, one, "", names);
  if (one.kind !== "words") return `${noun(one, names)}: ${word}`;
  const told = one.target.wording === "" ? word : `${word}: ${one.target.wording}`;
  return apart([told, ownVerdict(one, names)]);
}

/** The office's own verdict, told as the office's. */
export function ownVerdict({ ownVerdict: own }: Judgement, { by = "" }: JudgementNames): string {
  return own === null ? "" : `${by} says “${own.wording}”${inBrackets(formatPeriod(own.period))}`;
}

const AFTERWARDS: Readonly<Partial<Record<Verdict, string>>> = {
  "now-above": " now",
  "now-below": " now",
  outside: "",
};

/** 8.4 percentage points below the year's target so far; 1 place short of it. */
function side(one: Judgement, told: Told, names: JudgementNames): string {
  const isSpanTold = computedFigure(one, told, names) !== "" && !one.target.span.fullYear;
  const target = isSpanTold ? shortNoun(one, names) : noun(one, names);
  const short = gapOf(one, told)?.how === "short" ? ` of ${target}` : "";
  const now = isEstimate(told) ? ", by an estimate" : (AFTERWARDS[told.verdict] ?? " so far");
  return gapOfTold(one, told, names, target) + short + now + heldMark(one, told);
}

/** 33.3% of the way, or why that cannot be told. */
function way({ covered, reason }: Told, names: JudgementNames): string {
  const what = covered === null ? "no share of the way and no pace" : "no pace";
  const none = reason === null ? "" : what + inBrackets(reasons[reason]);
  const isForward = covered !== null && covered.value.n >= 0n;
  return joined([isForward ? `${quantity(covered, names)} of the way` : "", none]);
}

/** Growth of 7.6% needed in 2025, a fall of 2.9% a year needed from here. */
function needed(one: Judgement): string {
  const told = neededOf(one);
  if (told === null) return "";
  const what = `${told.isFall ? "a fall" : "growth"} of ${quantity(told.size, NO_NAMES)}`;
  return told.year === null ? `${what} a year needed from here` : `${what} needed in ${told.year}`;
}

/** What an estimate makes of it, beside what was measured: 100.0% expected. */
function expected(one: Judgement, names: JudgementNames): string {
  const told = one.expected;
  if (told === null || told.rests === null) return "";
  const when = told.final ? "" : `${formatWithinYear(told.rests.period)}: `;
  return when + saying(one, told, names, partsExpected(one, told));
}

export function beside(one: Judgement, names: JudgementNames): string[] {
  const pace = one.pace === null ? "" : `observed growth a year is ${quantity(one.pace, names)} the required`;
  return [required(one, names), pace, newer(one, names)].filter((part) => part !== "");
}

/** May 2025, 4.0%: does not judge it. */
function newer(one: Judgement, names: JudgementNames): string {
  if (one.beside === null) return "";
  const text = figureOf(one, { ...one, rests: one.beside }, names);
  return `${formatPeriod(one.beside.period)} alone, ${text}, does not judge it`;
}
