import type { Tier } from "../../ledger/schema.ts";
import type { RankedBy } from "../../measures/places/ranked-by.ts";
import type { Move, RankingForm, Told, TrendEnd } from "../chart-facts.ts";
import { ranking, told } from "./ranking-words.ts";
import { targetCharts } from "./target-charts.ts";
import { TARGETS } from "./tiers.ts";

/** Words of charts: findings, subtitles, summaries, heads of their tables, keys and notes. */
export const charts = {
  /** What a ranking is by: 实际到位资金完成率. */
  rankedBy: {
    completion: (what: string) => `${what}完成率`,
    ceiling: (what: string) => `${what}已用控制指标`,
    distance: (what: string) => `${what}与目标之差`,
    growth: (what: string) => (/增速|增长/.test(what) ? what : `${what}增速`),
    "per-head": (what: string) => `人均${what}`,
    level: (what: string) => what,
  } satisfies Readonly<Record<RankedBy, (what: string) => string>>,
  /** After a figure computed from estimates. */
  estimatedMark: "（预计）",
  estimated: "预计数",
  stop: "。",
  uncertainNote: "空心或斜线表示预计数或约数；≥、≤、≈ 表示原文所说的“以上”“以下”“约”。",
  /** A name that begins a line of its own. */
  alone: (name: string) => name,
  uncertainFlows: "色浅的流带为预计数或约数。",
  span: (from: string, to: string) => (from === to ? from : `${from}至${to}`),
  missingNote: (names: readonly string[]) => `无数据：${names.join("、")}。`,
  target: "目标",
  stretch: "力争目标",
  schedule: "序时进度",
  scheduleAt: (percent: string) => `序时进度${percent}`,
  remainder: "其余",
  total: "合计",
  ...targetCharts,
  columns: {
    item: "项目",
    place: "地区",
    period: "时期",
    actual: "实际数",
    target: "目标",
    targetOf: (tier: Tier) => TARGETS[tier],
    stretch: "力争目标",
    unit: "单位",
    completion: "完成率",
    schedule: "序时进度",
    ahead: "与序时之差（百分点）",
    verdict: "评判",
    distance: "与目标的差距",
    expected: "预计",
    rank: "位次",
    growth: "同比增速",
    pull: "拉动（百分点）",
    from: "来自",
    to: "投向",
    part: "组成部分",
    share: "占比",
    stage: "阶段",
    count: "项目数",
    money: "投资",
    conversion: "占上一阶段",
    conversionOfMoney: "投资占上一阶段",
  },
  ranking: {
    caption: (measure: string, period: string) => `${measure}，${period}`,
    subtitle: (measure: string, unit: string, period: string) =>
      [measure, unit, period].filter(Boolean).join("，"),
    nothing: (measure: string) => `${measure}尚无数据`,
    alone: (only: Told, form: RankingForm) => `仅${only.name}有数据：${told(form, only)}`,
    title: ranking,
    place: (name: string, place: string, of: number) => `${name}在${of}个中列第${place}位`,
    summary: (measure: string, period: string, entries: readonly Told[], form: RankingForm) =>
      `${period}${measure}，依次为：${entries.map((one) => one.name + told(form, one)).join("，")}。`,
  },
  trend: {
    subtitle: (unit: string, from: string, to: string) => `${unit}，${from}至${to}`,
    caption: (subject: string, measure: string) => `${subject}${measure}`,
    /** From the first figure to the last; of a rate also how many points it has moved. */
    change: (
      subject: string,
      measure: string,
      first: TrendEnd,
      last: TrendEnd,
      side: number,
      points: string | null,
    ) => {
      if (side === 0) return `${subject}${measure}${last.period}为${last.amount}，与${first.period}持平`;
      const rose = points === null ? "增至" : "升至";
      const moved = points === null ? "" : `，${side > 0 ? "上升" : "回落"}${points}`;
      return `${subject}${measure}由${first.period}的${first.amount}${side > 0 ? rose : "降至"}${last.period}的${last.amount}${moved}`;
    },
    only: (subject: string, measure: string, end: TrendEnd) =>
      `${subject}${measure}${end.period}为${end.amount}`,
    nothing: (subject: string, measure: string) => `${subject}${measure}尚无数据`,
    summary: (title: string, points: readonly Told[]) =>
      points.length < 2
        ? `${title}。`
        : `${title}。各期：${points.map(({ name, figure }) => `${name}${figure}`).join("，")}。`,
    summaryOfMany: (title: string, count: number, highest: Told, lowest: Told) =>
      `${title}。共${count}期，最高为${highest.name}的${highest.figure}，最低为${lowest.name}的${lowest.figure}。`,
    notFromZero: "纵轴不从零开始。",
    gaps: "断开处没有数据。",
  },
  composition: {
    subtitle: (measure: string, unit: string, period: string) => `${measure}构成，${unit}，${period}`,
    caption: (subject: string, measure: string, period: string) => `${subject}${measure}构成，${period}`,
    title: (subject: string, measure: string, largest: Told) =>
      `${subject}${measure}中，${largest.name}占${largest.figure}`,
    titleMany: (measure: string, part: string, most: Told, least: Told) =>
      `${measure}中${part}的占比，${most.name}最高，为${most.figure}；${least.name}最低，为${least.figure}`,
    nothing: (subject: string, measure: string) => `${subject}${measure}尚无构成数据`,
    summary: (title: string, bars: readonly { readonly label: string; readonly parts: readonly Told[] }[]) =>
      `${title}。${bars.map(({ label, parts }) => `${label}：${parts.map(({ name, figure }) => `${name}${figure}`).join("，") || "无数据"}`).join("；")}。`,
    part: (figure: string, share: string) => `${figure}（${share}）`,
    over: "各部分之和大于合计，按各部分之和画图。",
  },
  funnel: {
    subtitle: (unit: string | null, period: string) =>
      `达到或超过各阶段的项目数（个）${unit === null ? "" : `与投资（${unit}）`}，截至${period}`,
    caption: (subject: string, period: string) => `${subject}各阶段项目，${period}`,
    count: "项目数（个）",
    money: (unit: string) => `投资（${unit}）`,
    title: (subject: string, first: Told, last: Told) =>
      `${subject}${first.figure}个项目已${first.name}及进入后续阶段，其中${last.figure}个${last.name}`,
    only: (subject: string, only: Told) => `${subject}${only.name}项目${only.figure}个`,
    nothing: (subject: string) => `${subject}尚无项目进展`,
    conversion: (percent: string) => `↓ ${percent}`,
    summary: (title: string, stages: readonly Told[]) =>
      `${title}。各阶段：${stages.map(({ name, figure }) => `${name}${figure}`).join("，")}。`,
    stage: (count: string, money: string | null) => `${count}个${money === null ? "" : `、${money}`}`,
    unpriced: "未写明投资的",
    unpricedNote: (unpriced: number, of: number) =>
      unpriced === of
        ? `${of}个项目都没有写明投资额。`
        : `${of}个项目中有${unpriced}个没有写明投资额，金额只是其余各项之和。`,
  },
  slope: {
    subtitle: (measure: string, subject: string) => `${subject}按${measure}的位次`,
    caption: (subject: string, measure: string) => `${subject}${measure}位次`,
    title: (up: Move | null, down: Move | null) =>
      [up && `${up.name}由${up.from}升至${up.to}`, down && `${down.name}由${down.from}降至${down.to}`]
        .filter(Boolean)
        .join("，"),
    still: (subject: string) => `${subject}位次没有变化`,
    nothing: (subject: string, measure: string) => `${subject}${measure}尚无可比的位次`,
    summary: (title: string, series: readonly { readonly name: string; readonly stops: readonly Told[] }[]) =>
      `${title}。${series.map(({ name, stops }) => `${name}：${stops.map((stop) => stop.name + stop.figure).join("，") || "无数据"}`).join("；")}。`,
  },
  multiples: {
    subtitle: (measure: string, unit: string, period: string) =>
      [measure, unit, period].filter(Boolean).join("，"),
    title: (period: string, most: Told, least: Told | null) =>
      `${period}${most.name}最高，为${most.figure}${least === null ? "" : `；${least.name}最低，为${least.figure}`}`,
    nothing: (subject: string, measure: string) => `${subject}${measure}尚无数据`,
    summary: (title: string, panels: readonly { readonly name: string; readonly stops: readonly Told[] }[]) =>
      `${title}。${panels.map(({ name, stops }) => `${name}：${stops.map((stop) => stop.name + stop.figure).join("，") || "无数据"}`).join("；")}。`,
  },
  sankey: {
    subtitle: (measure: string, unit: string, period: string) => `${measure}流向，${unit}，${period}`,
    caption: (subject: string, measure: string, period: string) => `${subject}${measure}流向，${period}`,
    way: (from: string, to: string) => `${from}→${to}`,
    title: (measure: string, from: string, to: string, amount: string) =>
      `${measure}以${from}投向${to}最多，为${amount}`,
    nothing: (subject: string, measure: string) => `${subject}${measure}尚无流向数据`,
    summary: (title: string, flows: readonly Told[]) =>
      flows.length === 0
        ? `${title}。`
        : `${title}。${flows.map(({ name, figure }) => `${name}：${figure}`).join("；")}。`,
  },
  scatter: {
    subtitle: (measure: string, period: string) => `${measure}的完成率与同比增速，${period}`,
    caption: (subject: string, measure: string, period: string) =>
      `${subject}${measure}完成率与增速，${period}`,
    completion: "完成率 →",
    growth: "↑ 同比增速",
    point: (completion: string, growth: string) => `完成${completion}、增速${growth}`,
    title: (subject: string, of: number, both: number) => `${subject}${of}个中有${both}个达到序时且同比增长`,
    only: (name: string, measure: string, point: string) => `${name}${measure}${point}`,
    growing: (subject: string, of: number, growing: number) => `${subject}${of}个中有${growing}个同比增长`,
    nothing: (subject: string, measure: string) => `${subject}${measure}尚无完成率与增速`,
    summary: (title: string, points: readonly Told[]) =>
      points.length === 0
        ? `${title}。`
        : `${title}。${points.map(({ name, figure }) => name + figure).join("；")}。`,
  },
  waterfall: {
    subtitle: (measure: string, period: string) => `各部分对${measure}增长的拉动，百分点，${period}`,
    caption: (subject: string, measure: string, period: string) =>
      `${subject}${measure}增长的拉动，${period}`,
    title: (measure: string, up: Told | null, down: Told | null) =>
      [
        up && `${up.name}拉动${measure}增长${up.figure}个百分点`,
        down && `${down.name}拉低${up === null ? `${measure}增速` : ""}${down.figure}个百分点`,
      ]
        .filter(Boolean)
        .join("，"),
    still: (subject: string, measure: string) => `${subject}${measure}各部分均无变化`,
    nothing: (subject: string, measure: string) => `${subject}${measure}尚无可比的拉动数据`,
    summary: (title: string, steps: readonly Told[]) =>
      steps.length === 0
        ? `${title}。`
        : `${title}。${steps.map(({ name, figure }) => `${name}为${figure}`).join("，")}。`,
  },
};
