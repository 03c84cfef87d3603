import { divide, HUNDRED } from "../../ledger/fraction.ts";
import type { Basis } from "../../ledger/schema.ts";
import type { Spread } from "../../measures/bound.ts";
import type { Bound } from "../../measures/result.ts";
import type { Judgement, Quantity, Told } from "../../measures/targets/judgement.ts";
import { formatDecimal } from "../decimal.ts";
import {
  type Aimed,
  type Gap,
  gapOf,
  type How,
  isCeiling,
  isOfGrowth,
  isPlainlyRelative,
} from "../judgement-facts.ts";
import { type JudgementNames, spanShape, tierTold } from "../judgement-naming.ts";
import { formatAmount, formatPoints } from "./number.ts";
import { counting } from "./numeral.ts";
import { formatWithinYear } from "./period.ts";
import { AIMS } from "./tiers.ts";
import { vocabulary } from "./vocabulary.ts";

/** What the words of a judgement are put together from. */

/** Before a number that was computed: 至多54.1%. */
const BOUNDS: Readonly<Record<Bound, string>> = {
  "": "",
  "~": "约",
  ">=": "至少",
  "<=": "至多",
  ">": "超过",
  "<": "不足",
};

/** A number with its unit and its bound, as the judge gives it: 0.1个百分点, 至多8.0亿元. */
export function quantity({ bound, ...told }: Quantity, names: JudgementNames): string {
  return bounded(unbounded(told, names), bound);
}

export function bounded(text: string, bound: Spread): string {
  return BOUNDS[bound ?? ""] + text;
}

function unbounded({ value, scale, unit, decimals }: Omit<Quantity, "bound">, names: JudgementNames): string {
  if (scale === "points") return formatPoints(divide(value, HUNDRED), decimals).replace("+", "");
  if (scale === "amount") return formatAmount(value, decimals, names.unit(unit));
  return formatDecimal(value, decimals) + { percent: "%", places: "位", times: "倍" }[scale];
}

/** 目标, 计划; 控制指标 of what may not be exceeded. */
export function aim(one: Judgement, names: JudgementNames): string {
  return isCeiling(one) ? "控制指标" : AIMS[tierTold(one, names)];
}

/** The span that stands before a target: 年度, 上半年, 一季度, 1—10月, 五年, 2030年. */
export function spanWord(one: Judgement): string {
  const told = spanShape(one);
  if (told.shape === "year") return "年度";
  if (told.shape === "ahead") return `${told.year}年`;
  if (told.shape === "half") return told.half === 1 ? "上半年" : "下半年";
  return told.shape === "years" ? `${counting(told.years)}年` : formatWithinYear(told.span);
}

/** 年度目标, 1—10月计划. */
export function noun(one: Judgement, names: JudgementNames): string {
  return spanWord(one) + AIMS[tierTold(one, names)];
}

/** By itself, where a year needs no word: 控制指标, 上半年控制指标. */
export function shortNoun(one: Judgement, names: JudgementNames): string {
  const { shape } = spanShape(one);
  return (shape === "year" || shape === "years" ? "" : spanWord(one)) + aim(one, names);
}

/** Another series, by its growth or change where that is what is compared: 地区生产总值增速. */
export function otherName({ target }: Aimed, { other = "" }: JudgementNames): string {
  if (target.form === "change") return `${other}变动`;
  return isOfGrowth(target) ? `${stemOf(other)}增速` : other;
}

export function stemOf(name: string): string {
  return name.replace(/(增速|增长)$/u, "");
}

/** What a figure is held against: the target by one of its names, or the other series itself. */
export function against(aimed: Aimed, names: JudgementNames, target: string): string {
  return isPlainlyRelative(aimed) && names.other ? otherName(aimed, names) : target;
}

const ENDS = { lower: "下限", upper: "上限" } as const;

/** Each with the target and the size, and what stands before them. */
const HOWS: Readonly<Record<How, readonly [before: string, after?: string]>> = {
  at: ["与", "持平"],
  above: ["高于"],
  below: ["低于"],
  "not-below": ["不低于"],
  "not-above": ["不高于"],
  "fell-more": ["降幅大于"],
  "fell-less": ["降幅小于"],
  ahead: ["优于"],
  over: ["超"],
  inside: ["距"],
  short: ["差"],
  after: ["落后于"],
  lacking: ["差"],
  "to-go": ["还差"],
  left: ["剩余"],
};

/** Those that are told without the target: 差1位, 剩余40起. */
const ALONE: ReadonlySet<How> = new Set(["short", "lacking", "to-go", "left"]);

/** A distance in words: 高于年度目标0.1个百分点, 差1位, 至多还差8.0亿元. `target` is what it is told from. */
export function gapText({ how, size, end }: Gap, target: string, names: JudgementNames): string {
  const from = end === null ? target : target + ENDS[end];
  const isNone = size === null || size.value.n === 0n;
  const [before, after = ""] = HOWS[how];
  if (ALONE.has(how) && size !== null) return BOUNDS[size.bound ?? ""] + before + unbounded(size, names);
  if (how === "inside" && isNone) return `正处${from}`;
  return before + from + (isNone ? "" : quantity(size, names)) + after;
}

/** What a growth is measured by. */
export function basisWord(basis: Basis | ""): string {
  return basis === "" ? "未注明" : vocabulary.bases[basis];
}

export function inBrackets(text: string): string {
  return text === "" ? "" : `（${text}）`;
}

/** How far one figure lies from the target, as it is named; empty where no distance is told. */
export function gapOfTold(one: Judgement, told: Told, names: JudgementNames, target: string): string {
  const gap = gapOf(one, told);
  return gap === null ? "" : gapText(gap, against(one, names, target), names);
}

/** By itself: 高于年度目标0.1个百分点; a ceiling, and a fall, are named short: 超控制指标20起, 降幅大于目标0.1个百分点. */
export function distance(one: Judgement, names: JudgementNames): string {
  const how = gapOf(one, one)?.how;
  const isShort = isCeiling(one) || how === "fell-more" || how === "fell-less";
  return gapOfTold(one, one, names, isShort ? shortNoun(one, names) : noun(one, names));
}

/** A share of the target: 年度目标的47.8%, 年度目标的至少97.5%, 年度目标不足100.0%. */
export function shareOf(target: string, share: Quantity, names: JudgementNames): string {
  const isLoose = share.bound === "<" || share.bound === ">";
  return `${target}${isLoose ? "" : "的"}${quantity(share, names)}`;
}
