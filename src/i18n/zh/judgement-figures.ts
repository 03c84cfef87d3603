import type { GrowthTold, NoGrowth } from "../../measures/growth/told.ts";
import type { Judgement, Quantity, Told } from "../../measures/targets/judgement.ts";
import { isExpected, sizeOf } from "../judgement-facts.ts";
import { type JudgementNames, NO_NAMES } from "../judgement-naming.ts";
import { type Rested, restedOn, type Since } from "../judgement-readings.ts";
import { percentOf } from "../judgement-told.ts";
import { basisWord, inBrackets, otherName, quantity } from "./judgement-parts.ts";
import { reasons } from "./judgement-verdicts.ts";
import { formatOrdinal, withBound } from "./number.ts";
import { counting } from "./numeral.ts";
import { vocabulary } from "./vocabulary.ts";

/** The growth of a figure: 增长4.7%（可比价）, 下降0.4%, 名义增长6.6%; or why there is none. */
export function growth(told: GrowthTold | NoGrowth): string {
  if (told.kind === "none") return noGrowth(told);
  const mark = told.status === "P" ? vocabulary.statuses.P : "";
  return (isExpected(told) ? "预计" : "") + grewOnBasis(percentOf(told), told.basis, mark);
}

function noGrowth({ reason, basis }: NoGrowth): string {
  const there = basis === "" ? "" : `，只有${basisWord(basis)}增速`;
  return `无增速${inBrackets(reasons[reason] + there)}`;
}

function grewOnBasis(percent: Quantity, basis: GrowthTold["basis"], mark = ""): string {
  if (basis === "nominal") return vocabulary.bases.nominal + grew(percent) + inBrackets(mark);
  const marks = [basis === "" ? "" : basisWord(basis), mark].filter((one) => one !== "");
  return grew(percent) + inBrackets(marks.join("，"));
}

/** 增长4.7%, 下降0.4%, 持平. */
function grew(percent: Quantity): string {
  return moved(percent, ["增长", "下降", "持平"], NO_NAMES);
}

type Moves = readonly [up: string, down: string, none: string];

const CHANGES: Readonly<Record<Quantity["scale"], Moves>> = {
  points: ["上升", "回落", "持平"],
  percent: ["上升", "回落", "持平"],
  // A greater number is a lower place.
  places: ["后移", "前移", "位次未变"],
  times: ["增加", "减少", "持平"],
  amount: ["增加", "减少", "持平"],
};

/** The change of a rate, a rank or an amount: 上升0.2个百分点, 回落0.5个百分点, 前移1位, 减少3起. */
export function change(told: Quantity, names: JudgementNames): string {
  return moved(told, CHANGES[told.scale], names);
}

/** A change as a target sets it: 提高0.2个百分点, 前移2位. */
export function changeSet(told: Quantity, names: JudgementNames): string {
  return moved(told, told.scale === "points" ? ["提高", "降低", "持平"] : CHANGES[told.scale], names);
}

/** A figure with its qualifier, as reports print it: 6.1%以上. */
function printed({ bound, ...told }: Quantity, names: JudgementNames): string {
  return withBound(quantity({ ...told, bound: "" }, names), bound ?? "");
}

function moved(told: Quantity, [up, down, none]: Moves, names: JudgementNames): string {
  const { value, bound } = told;
  if (value.n === 0n && (bound === "" || bound === null)) return none;
  return (value.n < 0n ? down : up) + printed(sizeOf(told), names);
}

/** The value that a target was held against: 0.7%, 第4位, 增长4.7%（可比价）, 前四年年均6.2%; empty where there is none. */
export function figure(one: Judgement, names: JudgementNames): string {
  return figureOf(one, one, names);
}

export function figureOf(one: Judgement, told: Told, names: JudgementNames): string {
  const rested = restedOn(one, told);
  return rested === null ? "" : restedText(rested, one, names);
}

/** The same where it is computed for the judgement, and no figure of the ledger says it. */
export function computedFigure(one: Judgement, told: Told, names: JudgementNames): string {
  const rested = restedOn(one, told);
  const isPlain = rested === null || ["level", "rank", "growth"].includes(rested.made);
  return isPlain ? "" : restedText(rested, one, names);
}

function restedText(rested: Rested, one: Judgement, names: JudgementNames): string {
  switch (rested.made) {
    case "level":
      return printed(rested.level, names);
    case "rank":
      return withBound(formatOrdinal(rested.rank), rested.bound ?? "");
    case "growth":
      return grewOnBasis(rested.percent, rested.basis);
    case "pair":
      return pair(rested, one, names);
    case "multiple":
      return `为${rested.base}年的${quantity(rested.times, names)}`;
    case "change":
      return `比${sinceText(rested.since)}${changeSet(rested.change, names)}`;
    case "worst":
      return `${rested.isLowest ? "最低" : "最高"}的年份为${quantity(rested.level, names)}`;
    default:
      return overYears(rested);
  }
}

/** 增长5.1%，地区生产总值增速4.7%. */
function pair(
  { ours, theirs, of }: Rested & { made: "pair" },
  one: Judgement,
  names: JudgementNames,
): string {
  const other = names.other ?? "";
  if (of === "change") return `${changeSet(ours, names)}，${other}${changeSet(theirs, names)}`;
  if (of === "growth") return `${grew(ours)}，${otherName(one, names)}${quantity(theirs, names)}`;
  const told = (side: Quantity) => (of === "rank" ? formatOrdinal(side.value) : quantity(side, names));
  return `${told(ours)}，${other}为${told(theirs)}`;
}

function sinceText(since: Since): string {
  if (typeof since === "object") return `${since.year}年`;
  return { "year-before": "上年", "end-of-year-before": "上年末", "same-months": "上年同期" }[since];
}

/** 前四年年均6.2%, 前两年累计下降5.4%, 五年年均6.5%. */
function overYears({ made, years, isWhole, percent }: Rested & { made: "total" | "average" }): string {
  if (years === 1) return `首年${grew(percent)}`;
  const of = `${isWhole ? "" : "前"}${counting(years)}年`;
  if (made === "total") return `${of}累计${grew(percent)}`;
  return `${of}年均${percent.value.n < 0n ? grew(percent) : quantity(percent, NO_NAMES)}`;
}
