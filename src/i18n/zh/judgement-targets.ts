import { compare, ONE } from "../../ledger/fraction.ts";
import { flip } from "../../ledger/qualifier.ts";
import type { Figure } from "../../measures/figure.ts";
import type { Quantity } from "../../measures/targets/judgement.ts";
import type { Target } from "../../measures/targets/target.ts";
import { formatDecimal } from "../decimal.ts";
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
import { basisWord, inBrackets, otherName, quantity, stemOf } from "./judgement-parts.ts";
import { formatOrdinal } from "./number.ts";
import { counting } from "./numeral.ts";
import { targetCharts } from "./target-charts.ts";

/** How a target is set, as a clerk writes it. */

/** 318亿元, 3%以内, 增长6%左右, 5%—6%, 翻一番, 前3位, 年均增长6.5%以上, 待下达. */
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

/** Words around a number: 以上, 以内, 左右. */
const AROUND: Readonly<Record<Target["qualifier"], readonly [before: string, after: string]>> = {
  "": ["", ""],
  "~": ["", "左右"],
  ">=": ["", "以上"],
  "<=": ["", "以内"],
  ">": ["超过", ""],
  "<": ["低于", ""],
};

function around(text: string, qualifier: Target["qualifier"]): string {
  const [before, after] = AROUND[qualifier];
  return before + text + after;
}

function level({ kind, target: set, direction }: Aimed, value: Figure, names: JudgementNames): string {
  const isMost = (kind === "ceiling" || kind === "level") && direction < 0 && set.qualifier === "";
  const text = ended(set, value, names);
  const each = set.over === "each" ? "每年" : set.over === "average" && !set.span.fullYear ? "年均" : "";
  return each + around(text, isMost && value.value.n !== 0n ? "<=" : set.qualifier);
}

/** A range by both its ends: 5%—6%, 50—60亿元. */
function ended({ upper }: Target, value: Figure, names: JudgementNames): string {
  const lower = quantity(written(value), names);
  if (upper === null) return lower;
  const isBare = written(value).scale === "amount" && upper.unit === value.unit;
  return `${isBare ? formatDecimal(value.value, value.decimals) : lower}—${quantity(written(upper), names)}`;
}

function grown(set: Target, value: Figure, names: JudgementNames): string {
  const basis = set.basis === "" ? "" : inBrackets(basisWord(set.basis));
  return growthSet(set, value, names) + basis;
}

function growthSet(set: Target, value: Figure, names: JudgementNames): string {
  const over = overYears(set);
  const isPlain = set.upper === null && value.value.n === 0n;
  if (isPlain && over === "") return ZERO_GROWTH[set.qualifier];
  const isFall = value.value.n < 0n && (set.upper === null || set.upper.value.n <= 0n);
  if (!isFall) return `${over}增长${around(ended(set, value, names), set.qualifier)}`;
  return over + fall(set, value, names);
}

const ZERO_GROWTH: Readonly<Record<Target["qualifier"], string>> = {
  "": "与上年持平",
  "~": "与上年基本持平",
  ">=": "不低于上年",
  "<=": "零增长以内",
  ">": "正增长",
  "<": "负增长",
};

/** A fall is told by its size: at most −3 is a fall of 3 or more. */
function fall(set: Target, value: Figure, names: JudgementNames): string {
  const size = (figure: Figure) => quantity(sizeOf(written(figure)), names);
  if (set.upper !== null) return `下降${size(set.upper)}—${size(value)}${AROUND[set.qualifier][1]}`;
  const isHeld = set.qualifier === ">=" || set.qualifier === ">";
  return `${isHeld ? "降幅" : "下降"}${around(size(value), flip(set.qualifier))}`;
}

/** 年均, 五年累计. */
function overYears({ form, span }: Target): string {
  if (form === "average-growth") return "年均";
  const years = yearsIn(span);
  return years > 1 ? `${counting(years)}年累计` : "";
}

function changed({ kind, target: set }: Aimed, value: Figure, names: JudgementNames): string {
  const scale = kind === "rank" ? "places" : isInPercent(set) ? "points" : "amount";
  const told: Quantity = { ...written(value), scale, unit: scale === "amount" ? value.unit : "" };
  const since = set.base === null ? "" : `比${set.base.year}年`;
  const isAmount = scale === "amount";
  if (value.value.n === 0n)
    return since + (set.qualifier === "" ? changeSet(told, names) : still(set.qualifier, isAmount));
  const qualifier = value.value.n < 0n ? flip(set.qualifier) : set.qualifier;
  const size = quantity(sizeOf(told), names);
  const verb = changeSet(told, names).slice(0, -size.length);
  return `${since}${verb}${qualifier === "<" ? `不到${size}` : around(size, qualifier)}`;
}

/** A change of nothing, or of more or less than that: 不提高, of an amount 不增加. */
function still(qualifier: Target["qualifier"], isAmount: boolean): string {
  const [up, down] = isAmount ? ["增加", "减少"] : ["提高", "降低"];
  const words = { "": "持平", "~": "基本持平", ">=": `不${down}`, "<=": `不${up}` };
  return qualifier === ">" ? `有所${up}` : qualifier === "<" ? `有所${down}` : words[qualifier];
}

/** 比2020年翻一番, 达到2020年的2.5倍, 超过2020年的2倍. */
function multiple({ base, qualifier }: Target, value: Figure): string {
  const year = `${base?.year ?? "基"}年`;
  if (qualifier === ">" || qualifier === "<") return `${AROUND[qualifier][0]}${year}的${value.text}倍`;
  const doubled = [1, 2, 3].find((times) => compare(value.value, { n: 2n ** BigInt(times), d: 1n }) === 0);
  if (doubled === undefined) return `达到${year}的${around(`${value.text}倍`, qualifier)}`;
  const since = base === null ? "" : `比${base.year}年`;
  return around(`${since}翻${doubled === 1 ? "一" : counting(doubled)}番`, qualifier);
}

function rank({ upper, qualifier }: Target, { value }: Figure): string {
  if (upper !== null) return `第${formatDecimal(value)}—${formatDecimal(upper.value)}位`;
  if (qualifier === "~") return around(formatOrdinal(value), qualifier);
  if (qualifier === ">") return `高于${formatOrdinal(value)}`;
  return compare(value, ONE) === 0 ? formatOrdinal(value) : `前${formatDecimal(value)}位`;
}

/** 与地区生产总值增长同步, 快于地区生产总值增速1个百分点, 高于全省平均. */
function relative(aimed: Aimed, names: JudgementNames): string {
  const { target: set } = aimed;
  const other = otherName(aimed, names);
  const isGrowth = isOfGrowth(set);
  if (set.value === null || isPlainlyRelative(aimed)) {
    if (aimed.scale === "places") return asHigh(set.qualifier, other);
    return plainly(set.qualifier, isGrowth, other, names);
  }
  const margin: Quantity = isInPercent(set) ? { ...written(set.value), scale: "points" } : written(set.value);
  const size = quantity(sizeOf(margin), names);
  if (aimed.scale === "places") return `${margin.value.n < 0n ? "优于" : "落后于"}${other}${size}`;
  if (margin.value.n < 0n) return `${isGrowth ? "慢于" : "低于"}${other}${around(size, flip(set.qualifier))}`;
  return `${isGrowth ? "快于" : "高于"}${other}${around(size, set.qualifier === ">=" ? "" : set.qualifier)}`;
}

/** As high a place as another, or a higher one, which is the smaller number. */
function asHigh(qualifier: Target["qualifier"], other: string): string {
  if (qualifier === "~") return `与${other}位次基本持平`;
  return `${qualifier === ">" || qualifier === "<" ? "位次优于" : "位次不低于"}${other}`;
}

function plainly(
  qualifier: Target["qualifier"],
  isGrowth: boolean,
  other: string,
  names: JudgementNames,
): string {
  const step = `与${stemOf(names.other ?? "")}增长`;
  if (isGrowth && (qualifier === "" || qualifier === ">=")) return `${step}同步`;
  if (qualifier === "~") return isGrowth ? `${step}基本同步` : `与${other}基本持平`;
  if (qualifier === ">") return `${isGrowth ? "快于" : "高于"}${other}`;
  return { "": "不低于", ">=": "不低于", "<=": "不高于", "<": "低于" }[qualifier] + other;
}
