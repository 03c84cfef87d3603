import type { Period } from "../../ledger/period.ts";
import type { Tier } from "../../ledger/schema.ts";
import type { Band } from "../../measures/year/schedule.ts";
import type {
  ToldBlock,
  ToldChange,
  ToldCourse,
  ToldFigure,
  ToldFinding,
  ToldMonth,
  ToldMove,
  ToldPart,
  ToldPlace,
  ToldRevision,
  ToldShares,
  ToldStage,
  ToldTarget,
} from "../bulletin-facts.ts";
import { titleLines } from "../bulletin-title.ts";
import { clauses, is, list, stem, total } from "./bulletin-figures.ts";
import { breakdown, isSum, members, part, within } from "./bulletin-parts.ts";
import { numeral } from "./numeral.ts";
import { formatPeriod, formatUpTo, formatWithinYear } from "./period.ts";
import { AIMS_OF_YEAR } from "./tiers.ts";

function upTo(period: Period): string {
  return formatUpTo(period).replace(/\d{4}年(?!底)/, "");
}

function whole(place: string): string {
  return /[省市县区州]$/.test(place) ? `全${place.slice(-1)}` : place;
}

/** A band of a completion that only a report states, in the judge's words. */
const BANDS: Readonly<Record<Band, string>> = {
  ahead: "达到序时进度",
  "slightly-behind": "略慢于序时进度",
  behind: "慢于序时进度",
  "far-behind": "明显慢于序时进度",
};

function named({ items, count }: Pick<ToldCourse, "items" | "count">): string {
  const names = items.map(({ name, detail }) => name + (detail === "" ? "" : `（${detail}）`)).join("、");
  return items.length < count ? `${names}等${count}个` : names;
}

function shares({ total: own, groups }: ToldShares): string {
  const each = groups.map(({ names, amount }) =>
    names.length > 1 ? `${list(names)}各${amount}` : is(names[0] ?? "", amount),
  );
  if (own === null) return each.join("，");
  return is(own.name, own.amount) + (each.length > 0 ? `（${each.join("，")}）` : "");
}

function change({ what, text, completion }: ToldChange): string {
  return [stem(what.name) + text, completion && `完成率${completion}`].filter(Boolean).join("，");
}

function month({ what, amount, onMonth }: ToldMonth): string {
  return [is(stem(what.name), amount.amount), onMonth && `环比${onMonth}`].filter(Boolean).join("，");
}

function revision({ subject, before, kind, reason }: ToldRevision): string {
  return `${subject}${before === "" ? "" : `（原为${before}）`}，${kind}：${reason}`;
}

function stageOf({ stage, count, names }: ToldStage): string {
  const told = names.join("、") + (count > names.length ? "等" : "");
  return `${stage}${count}个，${count === 1 ? "为" : "有"}${told}`;
}

/** The sentences of a Chinese bulletin. */
export const bulletinSentences = {
  /** `topics` is ready: 招商引资和项目建设完成. */
  /** In the lines in which a large title is set. */
  title: (place: string, topics: string, period: Period): readonly string[] => [
    `关于${place}${formatPeriod(period)}`,
    `${topics}情况的通报`,
  ],
  /** As `site.json` words it. */
  ownTitle: (title: string, place: string, period: Period): readonly string[] =>
    titleLines(
      title,
      [
        ["{place}", place],
        ["{period}", formatPeriod(period)],
      ],
      (missing) => missing.join(""),
    ),
  /** 关于…的通报 names what it is on. */
  ownOpening: (title: string) => {
    const [, subject = "有关情况"] = /^关于(.+)的通报$/u.exec(title) ?? [];
    return `现将${subject}通报如下：`;
  },
  /** `judged`: whether anything is set against a target. */
  topics: (themes: readonly string[], judged: boolean) => {
    const joined = themes.some((theme) => /[与和]/.test(theme)) ? themes.join("、") : list(themes);
    return `${themes.length === 0 ? "主要指标" : joined}${judged ? "完成" : ""}`;
  },
  opening: (place: string, topics: string, period: Period) =>
    `现将${place}${formatPeriod(period)}${topics}情况通报如下：`,
  /** What a subject is part of: 工业500万元以上. */
  partOf: (industry: string, breakdown: string) => breakdown + industry,
  /** The name of a place in a table of its region's places: without the region's, or whole. */
  inTable: (short: string, _whole: string) => short,
  number: (n: number) => `${numeral(n)}、`,
  /** 0 for the only paragraph, which needs no number. */
  lead: (n: number, name: string) => `${n === 0 ? "" : `（${numeral(n)}）`}${name}。`,
  /** 全市, 全县: the whole place, in the middle of a sentence. */
  whole,
  /** A thing with its part: 工业固定资产投资. */
  series: (partName: string, what: string) => partName + stem(what),
  during: (period: Period, place: string, figures: readonly ToldFigure[]) =>
    `${formatWithinYear(period)}，${place}${clauses(figures)}。`,
  atEnd: (period: Period, figures: readonly ToldFigure[]) => `${upTo(period)}，${clauses(figures)}。`,
  breakdown,
  within,
  parts: (all: readonly ToldPart[]) => `其中，${all.map(part).join("；")}。`,
  partsAlone: (all: readonly ToldPart[]) => `${all.map(part).join("；")}。`,
  /** The part that a share is of: 500万元以上重点项目; empty where the whole is the place's own total. */
  shareOf: (breakdownPart: string, industry: string, what: string) =>
    breakdownPart === "" ? industry : breakdownPart + industry + stem(what),
  blockTotal: ({ name, figures }: ToldPlace) => `${name}${total(figures)}。`,
  /** Of places that make up a whole; rates and ranks of places make up none. */
  blockMembers: (block: ToldBlock) =>
    `${block.total === null || !isSum(block.total) ? block.name || "各地" : "其"}中，${members(block)}。`,
  singles: (all: readonly ToldPlace[]) =>
    `${all.map(({ name, figures }) => name + total(figures)).join("；")}。`,
  /** What a paragraph on places is about, with its part: 500万元以上工业固定资产投资和重点项目. */
  subject: (partName: string, whats: readonly string[]) => partName + list(whats.map(stem)),
  /** A category before the thing: 投产入区项目. */
  category: (name: string, what: string) => name + what,
  byScheme: (what: string, scheme: string) => `${what}（按${scheme}分）`,
  projects: (count: number, stages: readonly ToldStage[]) =>
    `报告列出的项目共${count}个。其中，${stages.map(stageOf).join("；")}。`,
  /** A completion that only a report states, of a target that the ledger does not have. */
  statedCompletion: (tier: Tier, isCeiling: boolean, percent: string, ahead: string) =>
    [`${isCeiling ? "为年度控制目标" : `完成${AIMS_OF_YEAR[tier]}`}的${percent}`, ahead]
      .filter(Boolean)
      .join("，"),
  /** `points` is without a sign and empty for none. */
  ahead: (isAhead: boolean, points: string) =>
    points === "" ? "与序时进度持平" : `${isAhead ? "高于" : "低于"}序时进度${points}`,
  /** Beside ours, what the report states of the completion. */
  otherCompletion: (text: string) => `报告列完成率${text}`,
  bands: BANDS,
  /** By the target at the year's end. */
  reached: (isMet: boolean) => (isMet ? "完成" : "未完成"),
  months: (at: Period, all: readonly ToldMonth[]) =>
    `${formatWithinYear(at)}${at.grain === "month" ? "当月" : ""}，${all.map(month).join("；")}。`,
  schedule: (period: Period, share: string) => `${upTo(period)}，序时进度为${share}。`,
  courses: (subject: string, all: readonly ToldCourse[]) =>
    `${subject}，${all.map((one) => `${one.verdict}的有${named(one)}`).join("；")}。`,
  /** How the targets of one span stand: counts that add up. */
  counts: (place: string, all: number, counts: readonly (readonly [name: string, count: number])[]) =>
    `${whole(place)}本年目标涉及${all}项指标：${counts.map(([name, count]) => `${name}${count}项`).join("，")}。`,
  ownIndicators: (place: string) => `从${whole(place)}指标看`,
  placesIn: (subject: string) => `从各地${subject}看`,
  low: (limit: string, subjects: readonly string[], count: number) =>
    `完成年度目标不足${limit}的共${count}个：${subjects.join("；")}。`,
  lowOwn: (place: string, some: Pick<ToldCourse, "items" | "count">) => `${whole(place)}指标有${named(some)}`,
  lowPlaces: (subject: string, some: Pick<ToldCourse, "items" | "count">) => `各地${subject}有${named(some)}`,
  noLow: (limit: string) => `没有完成率低于${limit}的。`,
  target: ({ what, aims, reached, allocated, blocks }: ToldTarget, place: string) => {
    const own = what + aims.map(({ span, target }) => `${span}为${target}`).join("，");
    const divided =
      allocated && `分解到各地合计${allocated.amount}，相当于${whole(place)}目标的${allocated.ratio}`;
    const places =
      blocks.length === 0
        ? null
        : `${divided === null ? "各地目标" : "其中"}：${blocks.map(shares).join("；")}`;
    return `${[[own, ...reached].join("；"), divided, places].filter(Boolean).join("。")}。`;
  },
  /** A clause that rests on an older figure: 1—9月完成年度目标的101.0%. */
  earlier: (when: string, clause: string) => when + clause,
  /** A figure with its time: 1—9月增长4.7%. */
  dated: (when: string, figure: string) => when + figure,
  changes: (before: Period, all: readonly ToldChange[]) =>
    `与${formatPeriod(before)}相比，${all.map(change).join("；")}。`,
  moves: (subject: string, all: readonly ToldMove[]) => {
    const told = (sign: number, word: string) =>
      all
        .filter(({ ranks }) => Math.sign(ranks) === sign)
        .map(({ name, ranks }) => `${name}（${word}${Math.abs(ranks)}位）`)
        .join("、");
    const [up, down] = [told(1, "升"), told(-1, "降")];
    const parts = [up && `位次上升的有${up}`, down && `位次下降的有${down}`].filter(Boolean);
    return parts.length === 0 ? `各地${subject}位次没有变化。` : `各地${subject}，${parts.join("；")}。`;
  },
  /** The figures that were changed after they were published. */
  revised: (count: number, some: readonly ToldRevision[]) =>
    `有${count}个数字公布后有改动：${some.map(revision).join("；")}${some.length < count ? "等" : ""}。`,
  noChanges: (place: string, period: Period) =>
    `台账中没有${place}早于${formatPeriod(period)}的可比数字，不作前后比较。`,
  noChangesOfAssumed: "年份为推定，不作前后比较。",
  /** After the opening, of reports that name no year. */
  assumed: (titles: string) => `${titles}未写年份，文中年份为推定。`,
  finding: ({ subject, stated: said, recomputed }: ToldFinding) =>
    `${subject}，报告列${said}，按所列数字为${recomputed}`,
};
