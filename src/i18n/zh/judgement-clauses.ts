import type { Judgement, Told } from "../../measures/targets/judgement.ts";
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
import { completed, faster, leftAMonth, required, schedule, usedOf } from "./judgement-courses.ts";
import { computedFigure, figureOf } from "./judgement-figures.ts";
import {
  aim,
  bounded,
  gapOfTold,
  inBrackets,
  noun,
  quantity,
  shareOf,
  shortNoun,
  spanWord,
} from "./judgement-parts.ts";
import { allowed, heldMark, reasons, verdictOf } from "./judgement-verdicts.ts";
import { formatPeriod, formatWithinYear } from "./period.ts";
import { vocabulary } from "./vocabulary.ts";

/** One judgement without a stop: 完成年度目标的47.8%，低于序时进度2.2个百分点. */
export function clause(one: Judgement, names: JudgementNames): string {
  const marks = [
    one.rests?.status === "P" ? inBrackets(vocabulary.statuses.P) : "",
    inBrackets(awaited(one)),
  ];
  const main = joined([
    isSilent(one) ? unjudged(one, names) : saying(one, one, names, partsOf(one, one)),
    ...marks,
  ]);
  return apart([main, needed(one), expected(one, names)]);
}

/** One or several of one thing, the year's first: 完成年度目标的47.8%；完成上半年计划的105.2%。 */
export function sentence(all: readonly Judgement[], names: JudgementNames): string {
  const apartNames = { ...names, plans: arePlansApart(all) };
  return `${apart(all.map((one) => clause(one, apartNames)))}。`;
}

/** One after the other; brackets cling to what is before them, and two that meet become one. */
function joined(parts: readonly string[]): string {
  const told = parts.filter((part) => part !== "").join("，");
  return told.replaceAll("，（", "（").replaceAll("）（", "，");
}

function apart(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("；");
}

function saying(one: Judgement, told: Told, names: JudgementNames, parts: readonly Part[]): string {
  return joined(parts.map((part) => SAY[part](one, told, names)));
}

type Say = (one: Judgement, told: Told, names: JudgementNames) => string;

const SAY: Readonly<Record<Part, Say>> = {
  completed,
  schedule: (_, told, names) => schedule(told, names),
  used: (one, told, names) => usedOf(aim(one, names), told, names),
  faster: (_, told, names) => faster(told, names),
  left: leftAMonth,
  figure: computedFigure,
  verdict: (one, told, names) => verdictOf(one, told, "", names),
  "named-verdict": (one, told, names) => verdictOf(one, told, noun(one, names), names),
  distance: (one, told, names) => gapOfTold(one, told, names, aim(one, names)),
  "named-distance": (one, told, names) => gapOfTold(one, told, names, noun(one, names)),
  gap: (one, told, names) => (isOn(one, told) ? "" : gapOfTold(one, told, names, aim(one, names))),
  side,
  tolerance: (one, told, names) => (isToleranceTold(told) ? allowed(one, names) : ""),
  way: (one, told, names) => way(one, told, names),
  "expected-share": (_, { completion }, names) =>
    completion === null ? "" : `预计完成${quantity(completion, names)}`,
};

/** True where the verdict alone says that the figure lies on the target. */
function isOn(one: Judgement, told: Told): boolean {
  const gap = gapOf(one, told);
  return gap === null || gap.how === "at" || gap.size === null;
}

/** 全年数未出, 上半年数未齐; empty where nothing is awaited. */
function awaited(one: Judgement): string {
  const what = awaitedOf(one);
  if (what === null) return "";
  if (what === "measured") return "含预计数";
  return `${one.target.span.fullYear ? "全年" : spanWord(one)}数未${what === "both" ? "齐" : "出"}`;
}

function unjudged(one: Judgement, names: JudgementNames): string {
  const word = verdictOf(one, one, "", names);
  if (one.kind !== "words") return `${noun(one, names)}：${word}`;
  const told = one.target.wording === "" ? word : `${word}：${one.target.wording}`;
  return apart([told, ownVerdict(one, names)]);
}

/** The office's own verdict, told as the office's. */
export function ownVerdict({ ownVerdict: own }: Judgement, { by = "" }: JudgementNames): string {
  return own === null ? "" : `${by}称“${own.wording}”${inBrackets(formatPeriod(own.period))}`;
}

/** 目前低于年度目标8.4个百分点; after a computed figure 低于目标0.3个百分点. */
function side(one: Judgement, told: Told, names: JudgementNames): string {
  const isFirst = computedFigure(one, told, names) === "";
  const now = told.verdict === "outside" || !isFirst ? "" : isEstimate(told) ? "预计" : "目前";
  // Of a rank that falls short the distance does not say of what.
  const short = gapOf(one, told)?.how === "short" ? `未达到${noun(one, names)}，` : "";
  return (
    now +
    short +
    gapOfTold(one, told, names, isFirst ? noun(one, names) : shortNoun(one, names)) +
    heldMark(one, told)
  );
}

/** 已完成应增幅度的33.3%, or why that cannot be told. */
function way({ direction }: Judgement, { covered, reason }: Told, names: JudgementNames): string {
  const none =
    reason === null ? "" : `不计${covered === null ? "完成进度" : "快慢"}${inBrackets(reasons[reason])}`;
  if (covered === null || covered.value.n < 0n) return none;
  return joined([`已完成${shareOf(`应${direction < 0 ? "降" : "增"}幅度`, covered, names)}`, none]);
}

/** 2025年需增长7.6%, 此后每年需下降2.9%. */
function needed(one: Judgement): string {
  const told = neededOf(one);
  if (told === null) return "";
  const { bound, ...size } = told.size;
  const when = told.year === null ? "此后每年" : `${told.year}年`;
  return `${when}${bounded("", bound)}需${told.isFall ? "下降" : "增长"}${quantity({ ...size, bound: "" }, NO_NAMES)}`;
}

/** What an estimate makes of it, beside what was measured: 预计完成100.0%. */
function expected(one: Judgement, names: JudgementNames): string {
  const told = one.expected;
  if (told === null || told.rests === null) return "";
  const when = told.final ? "" : formatWithinYear(told.rests.period);
  return when + saying(one, told, names, partsExpected(one, told));
}

/** What stands beside a judgement, for those who look closer: what is still needed, the pace, a newer figure. */
export function beside(one: Judgement, names: JudgementNames): string[] {
  const pace = one.pace === null ? "" : `实际年均增速为所需增速的${quantity(one.pace, names)}`;
  return [required(one, names), pace, newer(one, names)].filter((part) => part !== "");
}

/** 2025年5月4.0%，不作判定依据. */
function newer(one: Judgement, names: JudgementNames): string {
  if (one.beside === null) return "";
  const text = figureOf(one, { ...one, rests: one.beside }, names);
  return `${formatPeriod(one.beside.period)}${text}，不作判定依据`;
}
