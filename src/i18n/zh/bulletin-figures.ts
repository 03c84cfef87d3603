import { absolute, compare, type Fraction, round, ZERO } from "../../ledger/fraction.ts";
import type { Target } from "../../ledger/schema.ts";
import type { ToldFigure, ToldPlace, ToldRatio } from "../bulletin-facts.ts";
import { formatPercent } from "../decimal.ts";

/** A figure, or several, as clauses of a Chinese notice. */

const DONE = "完成额";

/** 签约项目数 → 签约项目, 固定资产投资完成额 → 固定资产投资; 人数 and 指数 are words of their own. */
export function stem(name: string): string {
  if (name.endsWith(DONE)) return name.slice(0, -DONE.length);
  return name.replace(/([^指系人次户条参栋件倍])数$/u, "$1");
}

export function list(names: readonly string[]): string {
  return names.length < 3 ? names.join("和") : `${names.slice(0, -1).join("、")}和${names.at(-1)}`;
}

/** A name before an amount: 省内37.48亿元, but 某县3为5.8亿元. */
export function is(name: string, amount: string): string {
  return /[\dA-Za-z）)]$/.test(name) ? `${name}为${amount}` : name + amount;
}

/** 实际到位资金31.1亿元, 完成固定资产投资49.2亿元, 预计…; `part` stands before the thing. */
export function level({ what, amount, estimated }: ToldFigure, part = ""): string {
  if (amount === null) return part + stem(what.name);
  const expected = estimated ? "预计" : "";
  if (!what.name.endsWith(DONE)) return part + expected + is(stem(what.name), amount.amount);
  const whose = part === "" || part.endsWith("项目") ? part : `${part}项目`;
  return `${whose}${expected}完成${stem(what.name)}${amount.amount}`;
}

export function percent({ text, other }: ToldRatio): string {
  if (other === null) return text;
  return `${text}（${other.by === "report" ? "报告列" : "按台账数字为"}${other.text}）`;
}

function growth(ratio: ToldRatio): string {
  const sign = compare(round(ratio.value, 3), ZERO);
  if (sign === 0) return "与上年同期持平";
  return `同比${sign > 0 ? "增长" : "下降"}${percent(ratio)}`;
}

export const AIMS: Readonly<Record<Target["tier"], string>> = {
  committed: "年度目标任务",
  planned: "年度计划",
  stretch: "年度力争目标",
};

export function inPoints(size: Fraction): string {
  return formatPercent(absolute(size)).replace("%", "个百分点");
}

function ahead(points: Fraction): string {
  const sign = compare(round(points, 3), ZERO);
  if (sign === 0) return "与序时进度持平";
  return `${sign > 0 ? "高于" : "低于"}序时进度${inPoints(points)}`;
}

/** What is judged of a figure, in the order of a notice. */
function tails({ what, growth: grown, completion, ahead: distance, share }: ToldFigure): string[] {
  return [
    grown && growth(grown),
    share && `占${share.of === "" ? "" : `${share.of}的`}${percent(share)}`,
    completion && `${what.lower ? "为年度控制目标" : `完成${AIMS[completion.tier]}`}的${percent(completion)}`,
    distance && ahead(distance),
  ].filter((text) => text !== null);
}

function figure(one: ToldFigure, part = ""): string {
  const [first = "", ...rest] = tails(one);
  const head = level(one, part);
  if (one.amount === null) return [head + first, ...rest].join("，");
  return [head, first, ...rest].filter(Boolean).join("，");
}

/** Judged figures stand apart from each other; plain ones run on. */
export function clauses(figures: readonly ToldFigure[], part = ""): string {
  let text = "";
  figures.forEach((one, i) => {
    const before = figures[i - 1];
    const apart = before !== undefined && (tails(before).length > 0 || tails(one).length > 0);
    text += (before === undefined ? "" : apart ? "；" : "，") + figure(one, i === 0 ? part : "");
  });
  return text;
}

/** 完成固定资产投资13.8亿元、重点项目87个，分别占全市的28.7%和79.8% */
export function total(figures: readonly ToldFigure[]): string {
  const [of] = figures.map(({ share }) => share?.of);
  const alike = figures.every((one) => one.share?.of === of && tails(one).length === 1);
  if (figures.length < 2 || of === undefined || !alike) return clauses(figures);
  const shares = list(figures.flatMap(({ share }) => (share === null ? [] : percent(share))));
  return `${figures.map((one) => level(one)).join("、")}，分别占${of === "" ? "" : `${of}的`}${shares}`;
}

/** A place's amounts alone, once the first place has named them: 2.62亿元、18个. */
export function amounts(figures: readonly ToldFigure[]): string {
  const told = figures.flatMap(({ amount }) => amount?.amount ?? []);
  const [only] = figures;
  const done = only?.completion && figures.length === 1 ? percent(only.completion) : "";
  return [told.join("、"), done].filter(Boolean).join("，");
}

/** 某县3完成固定资产投资4.3亿元、重点项目15个，某县4为2.62亿元、18个 */
export function inTurn(all: readonly ToldPlace[]): string {
  const named = ({ name, figures }: ToldPlace) => name + figures.map((one) => level(one)).join("、");
  const whats = (place: ToldPlace | undefined) => place?.figures.map(({ what }) => what.name).join();
  const short = ({ name, figures }: ToldPlace) => `${name}为${amounts(figures)}`;
  return all
    .map((place, i) => (i > 0 && whats(place) === whats(all[0]) ? short(place) : named(place)))
    .join("，");
}
