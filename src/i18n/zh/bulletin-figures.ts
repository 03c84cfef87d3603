import type { ToldFigure, ToldNumber, ToldPlace } from "../bulletin-facts.ts";

/** A figure, or several, as clauses of a Chinese notice. */

const DONE = "完成额";

/** 签约项目数 → 签约项目, 固定资产投资完成额 → 固定资产投资; 人数 and 指数 are words of their own. */
export function stem(name: string): string {
  if (name.endsWith(DONE)) return name.slice(0, -DONE.length);
  return name.replace(/([^指系人次户条参栋件倍起])数$/u, "$1");
}

export function list(names: readonly string[]): string {
  return names.length < 3 ? names.join("和") : `${names.slice(0, -1).join("、")}和${names.at(-1)}`;
}

/** A name before an amount: 省内37.48亿元, but 某县3为5.8亿元. */
export function is(name: string, amount: string): string {
  return /[\dA-Za-z）)]$/.test(name) ? `${name}为${amount}` : name + amount;
}

/** 实际到位资金31.1亿元, 完成固定资产投资49.2亿元, 预计…; `part` stands before the thing. */
export function level({ what, amount, expected: isExpected }: ToldFigure, part = ""): string {
  if (amount === null) return part + stem(what.name);
  const expected = isExpected ? "预计" : "";
  if (what.measure === "rank") return `${part}${what.name}${expected}居${amount.amount}`;
  if (!what.name.endsWith(DONE)) return part + expected + is(stem(what.name), amount.amount);
  const whose = part === "" || part.endsWith("项目") ? part : `${part}项目`;
  return `${whose}${expected}完成${stem(what.name)}${amount.amount}`;
}

/** A number, and what is said of it elsewhere. */
export function withOther({ text, other }: ToldNumber): string {
  if (other === null) return text;
  return `${text}（${other.by === "report" ? "报告列" : "按台账数字为"}${other.text}）`;
}

/** 同比增长4.7%（可比价）, 同比上升0.2个百分点, 与上年同期持平. */
function growth(told: ToldNumber): string {
  const isLevel = /^(持平|位次未变)/u.test(told.text);
  return `${isLevel ? "与上年同期" : "同比"}${withOther(told)}`;
}

/** What is said of a figure besides its amount, in the order of a notice. */
export function tails({ growth: grown, judged, share }: ToldFigure): string[] {
  return [
    grown && growth(grown),
    share && `占${share.of === "" ? "" : `${share.of}的`}${withOther(share)}`,
    // One target is told apart from the next.
    judged.join("；"),
  ].filter((text): text is string => text !== null && text !== "");
}

function figure(one: ToldFigure, part = ""): string {
  const [first = "", ...rest] = tails(one);
  const head = level(one, part);
  if (one.amount === null) return [head + first, ...rest].join("，");
  return [head, first, ...rest].filter(Boolean).join("，");
}

/** Figures of which more is said stand apart from each other, in sentences of their own where that has parts; plain ones run on. */
export function clauses(figures: readonly ToldFigure[], part = ""): string {
  const apart = figures.some((one) => tails(one).some((text) => text.includes("；"))) ? "。" : "；";
  let text = "";
  figures.forEach((one, i) => {
    const before = figures[i - 1];
    const isApart = before !== undefined && (tails(before).length > 0 || tails(one).length > 0);
    text += (before === undefined ? "" : isApart ? apart : "，") + figure(one, i === 0 ? part : "");
  });
  return text;
}

/** 完成固定资产投资13.8亿元、重点项目87个，分别占全市的28.7%和79.8% */
export function total(figures: readonly ToldFigure[]): string {
  const [of] = figures.map(({ share }) => share?.of);
  const alike = figures.every((one) => one.share?.of === of && tails(one).length === 1);
  if (figures.length < 2 || of === undefined || !alike) return clauses(figures);
  const shares = list(figures.flatMap(({ share }) => (share === null ? [] : withOther(share))));
  return `${figures.map((one) => level(one)).join("、")}，分别占${of === "" ? "" : `${of}的`}${shares}`;
}

/** A place's amounts alone, once the first place has named them: 2.62亿元、18个. */
export function amounts(figures: readonly ToldFigure[]): string {
  const told = figures.flatMap(({ amount }) => amount?.amount ?? []);
  const brief = figures.length === 1 ? (figures[0]?.brief ?? "") : "";
  return [told.join("、"), brief].filter(Boolean).join("，");
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
