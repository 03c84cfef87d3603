import type { Judgement, Told } from "../../measures/targets/judgement.ts";
import type { JudgeReason, Verdict } from "../../measures/targets/verdict.ts";
import { askedBy, gapOf, isEstimate } from "../judgement-facts.ts";
import type { JudgementNames } from "../judgement-naming.ts";
import { against, basisWord, gapText, inBrackets, quantity, shortNoun } from "./judgement-parts.ts";
import { inner } from "./letter-case.ts";
import { measures } from "./measures.ts";
import { targetCharts } from "./target-charts.ts";

const { classes } = targetCharts;

type OwnReason = Exclude<JudgeReason, keyof typeof measures.shortReasons> | "is-rate";

const OWN_REASONS: Readonly<Record<OwnReason, string>> = {
  "is-rate": "a rate in percent or a rank has no growth of its own",
  "no-direction": "neither high nor low is set to be better",
  "other-missing": "no figure of the other series for the period",
  "other-prices": "in other prices",
  "base-beyond-target": "the base lies beyond the target",
  "target-not-positive": "the target is zero or negative",
  "years-missing": "some years are missing",
  "ends-swapped": "the ends of the range are swapped",
  "no-base-year": "no base year is set",
};

/** Why there is no verdict, or no pace beside one. */
export const reasons: Readonly<Record<JudgeReason, string>> = { ...measures.shortReasons, ...OWN_REASONS };

/** The reason of a judgement, with both bases where they are two. */
export function reasonOf({ reason, kind, bases: [own, other] }: Judgement): string {
  if (reason === null) return "";
  if (own === undefined || other === undefined) return reasons[reason];
  const [first, second] = kind === "relative" ? ["its own", "the other's"] : ["target", "figure"];
  return `${reasons[reason]}: ${first} ${basisWord(own)}, ${second} ${basisWord(other)}`;
}

function met(one: Judgement, target: string): string {
  if (askedBy(one) === "hold") return `kept within ${target || "the limit"}`;
  return target === "" ? "met" : `${target} met`;
}

function missed(one: Judgement, target: string): string {
  if (one.target.nature === "binding") return "binding target missed";
  if (one.target.nature === "expected") return "expectation not met";
  if (askedBy(one) === "hold") return exceeded(one, target);
  return target === "" ? "missed" : `${target} missed`;
}

function exceeded(one: Judgement, target: string): string {
  const binding = one.target.nature === "binding" ? ", binding target missed" : "";
  return `${target || "limit"} exceeded${binding}`;
}

/** Where a figure lies to the target so far: above the target so far. */
function soFar(one: Judgement, told: Told, target: string, names: JudgementNames): string {
  const gap = gapOf(one, told);
  const of = against(one, names, target || shortNoun(one, names));
  if (gap === null) return `${told.side === "above" ? "above" : "below"} ${of} so far`;
  if (gap.how === "short") return `short of ${of} so far`;
  if (gap.how === "inside") return `inside ${rangeOf(target)} so far`;
  if (gap.how === "fell-more" || gap.how === "fell-less")
    return `fell ${gap.how === "fell-more" ? "more" : "less"} than ${of} so far`;
  const range = gap.end === null ? of : rangeOf(target);
  return `${gapText({ ...gap, size: null, end: null }, range, names)} so far`;
}

function rangeOf(target: string): string {
  return target === "" ? "the range" : `the range of ${target}`;
}

function beyond(one: Judgement, told: Told, target: string): string {
  const text = met(one, target);
  // Within a sentence the distance says it.
  if (one.target.upper === null || told.side === "inside" || target !== "") return text;
  return `${text}, ${told.side === "above" ? "above" : "below"} the range`;
}

/** Beside a base that lies beyond the target: whether the figure has stayed there. */
export function heldMark(one: Judgement, told: Told): string {
  if (told.reason !== "base-beyond-target") return "";
  const isGood = told.side === "at" || one.direction > 0 === (told.side === "above");
  return inBrackets(isGood ? "held" : "fallen back");
}

/** What "about" allows. */
export function allowed({ tolerance }: Judgement, names: JudgementNames): string {
  const isNone = tolerance === null || tolerance.value.n === 0n;
  return isNone ? "" : inBrackets(`${quantity(tolerance, names)} allowed`);
}

type Word = (one: Judgement, told: Told, target: string, names: JudgementNames) => string;

const now: Word = (one, told, target, names) =>
  `now ${soFar(one, told, target, names).replace(/ so far$/, "")}${heldMark(one, told)}`;

/** The word of every verdict; `target` names the target within a sentence, and is empty in a cell. */
const WORDS: Readonly<Record<Verdict, Word>> = {
  met: beyond,
  "met-early": () => "met early",
  "about-met": (one, _, target, names) =>
    `${target === "" ? "about met" : `${target} about met`}${allowed(one, names)}`,
  inside: (_, __, target) => `inside ${rangeOf(target)}`,
  kept: (_, __, target) => `kept within ${target || "the limit"}`,
  missed: (one, _, target) => missed(one, target),
  exceeded: (one, _, target) => exceeded(one, target),
  outside: (_, told, target) => `${told.side === "above" ? "above" : "below"} ${rangeOf(target)}`,
  "on-schedule": () => "on schedule",
  "slightly-behind": () => "slightly behind schedule",
  behind: () => "behind schedule",
  "far-behind": () => "far behind schedule",
  within: (_, __, target) => `within ${target || "the limit"} so far`,
  "ahead-so-far": soFar,
  "behind-so-far": soFar,
  "inside-so-far": (one, told, target, names) =>
    one.target.upper === null || told.side !== "inside"
      ? `about level with ${target || shortNoun(one, names)} so far${allowed(one, names)}`
      : soFar(one, told, target, names),
  "outside-so-far": soFar,
  "now-above": now,
  "now-below": now,
  "on-track": () => inner(measures.pace["on-track"]),
  "acceleration-needed": () => inner(measures.pace["acceleration-needed"]),
  limited: () => inner(measures.pace.limited),
  away: () => inner(measures.pace.away),
  "expected-met": (one, _, target) =>
    askedBy(one) === "hold"
      ? `expected to stay within ${target || "the limit"}`
      : `${target}${target === "" ? "" : " "}expected to be met`,
  "expected-missed": (one, _, target) =>
    askedBy(one) === "hold"
      ? `expected to exceed ${target || "the limit"}`
      : `${target}${target === "" ? "" : " "}expected to be missed`,
  "expected-exceeded": (_, __, target) => `expected to exceed ${target || "the limit"}`,
  "no-figure": (one) => inner(classes["no-figure"]) + inBrackets(reasonOf(one)),
  "not-due": () => inner(classes["not-due"]),
  "cannot-be-told": (one) => inner(classes["cannot-be-told"]) + inBrackets(reasonOf(one)),
  "told-in-words": () => inner(classes.words),
  undecided: () => inner(classes.undecided),
};

export function verdictOf(one: Judgement, told: Told, target: string, names: JudgementNames): string {
  const word = WORDS[told.verdict](one, told, target, names);
  const isOpen = isEstimate(told) && !told.verdict.startsWith("expected-");
  return isOpen && told.verdict !== "cannot-be-told" ? `${word}, by an estimate` : word;
}
