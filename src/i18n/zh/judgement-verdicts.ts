import type { Judgement, Told } from "../../measures/targets/judgement.ts";
import type { JudgeReason, Verdict } from "../../measures/targets/verdict.ts";
import { type Asked, askedBy, gapOf, isEstimate } from "../judgement-facts.ts";
import type { JudgementNames } from "../judgement-naming.ts";
import { against, basisWord, gapText, inBrackets, quantity } from "./judgement-parts.ts";
import { measures } from "./measures.ts";
import { targetCharts } from "./target-charts.ts";

const { classes } = targetCharts;

type OwnReason = Exclude<JudgeReason, keyof typeof measures.shortReasons> | "is-rate";

const OWN_REASONS: Readonly<Record<OwnReason, string>> = {
  "is-rate": "百分率和位次不另计增速",
  "no-direction": "指标未定优劣方向",
  "other-missing": "缺对比对象同期数据",
  "other-prices": "价格口径不同",
  "base-beyond-target": "基数已超过目标",
  "target-not-positive": "目标为零或为负",
  "years-missing": "缺部分年份数据",
  "ends-swapped": "区间上下限颠倒",
  "no-base-year": "未注明基年",
};

/** Why there is no verdict, or no pace beside one. */
export const reasons: Readonly<Record<JudgeReason, string>> = { ...measures.shortReasons, ...OWN_REASONS };

/** The reason of a judgement, with both bases where they are two. */
export function reasonOf({ reason, kind, bases: [own, other] }: Judgement): string {
  if (reason === null) return "";
  if (own === undefined || other === undefined) return reasons[reason];
  const [first, second] = kind === "relative" ? ["本数", "所比的数"] : ["目标", "数据"];
  return `${reasons[reason]}：${first}为${basisWord(own)}，${second}为${basisWord(other)}`;
}

const MET: Readonly<Record<Asked, (target: string) => string>> = {
  complete: (target) => `完成${target}`,
  reach: (target) => `达到${target}`,
  achieve: (target) => `实现${target}`,
  hold: (target) => `控制在${target || "目标"}以内`,
};

function missed(one: Judgement, target: string): string {
  if (one.target.nature === "binding") return "未完成约束性指标";
  if (one.target.nature === "expected") return "未达预期";
  if (askedBy(one) === "hold") return `突破${controlled(target)}`;
  return `${askedBy(one) === "complete" ? "未完成" : "未达到"}${target}`;
}

/** 年度目标 → 年度控制目标. */
function controlled(target: string): string {
  return target === "" ? "控制目标" : target.replace(/(力争目标|目标|计划)$/u, "控制$1");
}

function exceeded(one: Judgement, target: string): string {
  const binding = one.target.nature === "binding" ? `，${missed(one, target)}` : "";
  return `突破${controlled(target)}${binding}`;
}

/** Where a figure lies to the target so far: 目前高于目标. */
function soFar(one: Judgement, told: Told, target: string, names: JudgementNames): string {
  const gap = gapOf(one, told);
  const of = against(one, names, target || "目标");
  if (gap === null) return `目前${told.side === "above" ? "高于" : "低于"}${of}`;
  if (gap.how === "short") return `目前未达到${of}`;
  if (gap.how === "inside") return `目前在${of}区间内`;
  const range = gap.end === null ? of : `${of}区间`;
  return `目前${gapText({ ...gap, size: null, end: null }, range, names)}`;
}

function beyond(one: Judgement, told: Told, target: string): string {
  const met = MET[askedBy(one)](target);
  // Within a sentence the distance says it.
  if (one.target.upper === null || told.side === "inside" || target !== "") return met;
  return `${met}，${told.side === "above" ? "高于" : "低于"}目标区间`;
}

/** Beside a base that lies beyond the target: whether the figure has stayed there. */
export function heldMark(one: Judgement, told: Told): string {
  if (told.reason !== "base-beyond-target") return "";
  return inBrackets(isGoodSide(one, told) ? "保持" : "已退出");
}

function isGoodSide({ direction }: Judgement, { side }: Told): boolean {
  return side === "at" || direction > 0 === (side === "above");
}

/** 允许0.1个百分点: what "about" allows. */
export function allowed({ tolerance }: Judgement, names: JudgementNames): string {
  return tolerance === null || tolerance.value.n === 0n
    ? ""
    : inBrackets(`允许${quantity(tolerance, names)}`);
}

type Word = (one: Judgement, told: Told, target: string, names: JudgementNames) => string;

const now: Word = (one, told, target, names) => soFar(one, told, target, names) + heldMark(one, told);

/** The word of every verdict; `target` names the target within a sentence, and is empty in a cell. */
const WORDS: Readonly<Record<Verdict, Word>> = {
  met: beyond,
  "met-early": () => "提前完成",
  "about-met": (one, _, target, names) => `基本完成${target}${allowed(one, names)}`,
  inside: (_, __, target) => `在${target || "目标"}区间内`,
  kept: (_, __, target) => MET.hold(target),
  missed: (one, _, target) => missed(one, target),
  exceeded: (one, _, target) => exceeded(one, target),
  outside: (_, told, target) => `${told.side === "above" ? "高于" : "低于"}${target || "目标"}区间`,
  "on-schedule": () => "达到序时进度",
  "slightly-behind": () => "略慢于序时进度",
  behind: () => "慢于序时进度",
  "far-behind": () => "明显慢于序时进度",
  within: (_, __, target) => `目前${MET.hold(target)}`,
  "ahead-so-far": soFar,
  "behind-so-far": soFar,
  "inside-so-far": (one, told, target, names) =>
    one.target.upper === null || told.side !== "inside"
      ? `目前与${target || "目标"}基本持平${allowed(one, names)}`
      : soFar(one, told, target, names),
  "outside-so-far": soFar,
  "now-above": now,
  "now-below": now,
  "on-track": () => measures.pace["on-track"],
  "acceleration-needed": () => measures.pace["acceleration-needed"],
  limited: () => measures.pace.limited,
  away: () => measures.pace.away,
  "expected-met": (one, _, target) => `预计${askedBy(one) === "hold" ? MET.hold(target) : `完成${target}`}`,
  "expected-missed": (one, _, target) =>
    askedBy(one) === "hold" ? `预计突破${controlled(target)}` : `预计完不成${target}`,
  "expected-exceeded": (_, __, target) => `预计突破${controlled(target)}`,
  "no-figure": (one) => classes["no-figure"] + inBrackets(reasonOf(one)),
  "not-due": () => classes["not-due"],
  "cannot-be-told": (one) => classes["cannot-be-told"] + inBrackets(reasonOf(one)),
  "told-in-words": () => classes.words,
  undecided: () => classes.undecided,
};

export function verdictOf(one: Judgement, told: Told, target: string, names: JudgementNames): string {
  const word = WORDS[told.verdict](one, told, target, names);
  const isOpen = isEstimate(told) && !told.verdict.startsWith("expected-");
  return isOpen && told.verdict !== "cannot-be-told" ? `预计${word.replace(/^目前/u, "")}` : word;
}
