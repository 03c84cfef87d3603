import type { Reason } from "../measures/result.ts";
import type { Words } from "./lang.ts";

/** A name and its printed figure, for a finding. */
export interface Told {
  readonly name: string;
  readonly figure: string;
}

/** How far from schedule: the size printed, and its side (below zero: behind). */
export interface Distance {
  readonly points: string;
  readonly side: bigint;
}

type Short = Readonly<Record<Reason, string>>;

const zhReasons: Short = {
  "no-target": "无目标",
  "no-observation": "无数据",
  "no-base": "无基期数",
  "period-not-covered": "时期不合",
  "base-is-zero": "基数为零",
  "base-is-negative": "基数为负",
  "sign-changes": "正负相反",
  "is-rate": "为比率",
  "units-differ": "单位不同",
  "not-additive": "不可相加",
  "too-few-years": "年份不足",
  "too-few-places": "地区不足",
  "bound-only": "只有界限",
  "not-ranked": "不排名",
  "no-change-required": "无需变动",
  "nothing-left": "已无余量",
  "falling-cumulative": "累计下降",
  "not-achievable": "无法达到",
};

const enReasons: Short = {
  "no-target": "no target",
  "no-observation": "no figure",
  "no-base": "no base figure",
  "period-not-covered": "periods differ",
  "base-is-zero": "base is zero",
  "base-is-negative": "base is negative",
  "sign-changes": "sign changes",
  "is-rate": "is a rate",
  "units-differ": "units differ",
  "not-additive": "not additive",
  "too-few-years": "too few years",
  "too-few-places": "too few places",
  "bound-only": "bounds only",
  "not-ranked": "not ranked",
  "no-change-required": "no change needed",
  "nothing-left": "nothing left",
  "falling-cumulative": "cumulative falls",
  "not-achievable": "out of reach",
};

const zh = {
  /** In a cell of a table, in place of a figure. */
  reasons: zhReasons,
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
  columns: {
    item: "项目",
    place: "地区",
    period: "时期",
    actual: "实绩",
    target: "目标",
    targetOf: (tier: "committed" | "stretch" | "planned") =>
      ({ committed: "目标", stretch: "力争目标", planned: "计划目标" })[tier],
    stretch: "力争目标",
    unit: "单位",
    completion: "完成率",
    schedule: "序时进度",
    ahead: "超序时（百分点）",
    rank: "位次",
    growth: "同比增速",
    pull: "拉动（百分点）",
    from: "来自",
    to: "流向",
    part: "组成部分",
    share: "占比",
    stage: "阶段",
    count: "项目数",
    money: "投资",
    conversion: "占上一阶段",
    conversionOfMoney: "投资占上一阶段",
  },
  bullet: {
    subtitle: (period: string) => `完成年度目标的百分比，${period}`,
    caption: (subject: string, period: string) => `${subject}目标完成情况，${period}`,
    of: (actual: string, target: string, unit: string) => `${actual} / ${target}${unit}`,
    nothing: (subject: string) => `${subject}尚无可对照的目标`,
    sentence: (label: string, amount: string | null, completion: string | null, ahead: Distance | null) =>
      [
        amount === null ? `${label}尚无数据` : `${label}${amount}`,
        completion && `完成目标的${completion}`,
        ahead &&
          (ahead.side === 0n
            ? "与序时进度持平"
            : `${ahead.side > 0n ? "高于" : "低于"}序时进度${ahead.points}`),
      ]
        .filter(Boolean)
        .join("，"),
    title: ({ judged, ahead, best, worst }: BulletFinding) =>
      (judged === 0 ? "" : `${judged}项中${ahead}项达到序时：`) +
      `${best.name}完成${best.figure}${best.name === worst.name ? "" : `，${worst.name}完成${worst.figure}`}`,
    summary: (subject: string, period: string, sentences: readonly string[]) =>
      `${period}，${subject}：${sentences.join("；")}。`,
  },
  ranking: {
    caption: (measure: string, period: string) => `${measure}，${period}`,
    subtitle: (measure: string, unit: string, period: string) =>
      [measure, unit, period].filter(Boolean).join("，"),
    nothing: (measure: string) => `${measure}尚无数据`,
    alone: (only: Told, form: RankingForm) => `仅${only.name}有数据：${zhTold(form, only)}`,
    title: (form: RankingForm, first: Told, last: Told, ties: number, of: number) =>
      zhRanking(form, first, last, ties, of),
    place: (name: string, place: string, of: number) => `${name}在${of}个中列第${place}位`,
    summary: (measure: string, period: string, entries: readonly Told[], form: RankingForm) =>
      `${period}${measure}，依次为：${entries.map((one) => one.name + zhTold(form, one)).join("，")}。`,
  },
  trend: {
    subtitle: (unit: string, from: string, to: string) => `${unit}，${from}至${to}`,
    subtitleOne: (unit: string, period: string) => `${unit}，${period}`,
    caption: (subject: string, measure: string) => `${subject}${measure}`,
    change: (subject: string, measure: string, first: TrendEnd, last: TrendEnd, side: number) =>
      side === 0
        ? `${subject}${measure}${last.period}为${last.amount}，与${first.period}持平`
        : `${subject}${measure}由${first.period}的${first.amount}${side > 0 ? "增至" : "降至"}${last.period}的${last.amount}`,
    only: (subject: string, measure: string, end: TrendEnd) =>
      `${subject}${measure}${end.period}为${end.amount}`,
    nothing: (subject: string, measure: string) => `${subject}${measure}尚无数据`,
    summary: (title: string, points: readonly Told[]) =>
      points.length < 2
        ? `${title}。`
        : `${title}。各期：${points.map(({ name, figure }) => `${name}${figure}`).join("，")}。`,
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
  scorecard: {
    subtitle: (period: string, schedule: string | null) =>
      `年度目标完成率，${period}${schedule === null ? "" : `，序时进度${schedule}`}`,
    caption: (subject: string, period: string) => `${subject}目标完成率，${period}`,
    title: (subject: string, judged: number, ahead: number) =>
      `${subject}${judged}项目标中，${ahead}项达到序时`,
    unjudged: (subject: string, cells: number) => `${subject}${cells}项目标的完成率`,
    and: (title: string, leader: string) => `${title}，${leader}`,
    band: (name: string) => `（${name}）`,
    leader: (name: string, ahead: number) => `${name}最多，有${ahead}项`,
    nothing: (subject: string) => `${subject}尚无可对照的目标`,
    summary: (title: string, rows: readonly { readonly name: string; readonly cells: readonly Told[] }[]) =>
      `${title}。${rows.map(({ name, cells }) => `${name}：${cells.map((cell) => cell.name + cell.figure).join("，")}`).join("；")}。`,
  },
  funnel: {
    subtitle: (unit: string | null, period: string) =>
      `达到或超过各阶段的项目数（个）${unit === null ? "" : `与投资（${unit}）`}，截至${period}`,
    caption: (subject: string, period: string) => `${subject}各阶段项目，${period}`,
    count: "项目数（个）",
    money: (unit: string) => `投资（${unit}）`,
    title: (subject: string, first: Told, last: Told) =>
      `${subject}${first.figure}个项目已${first.name}或更进一步，其中${last.figure}个${last.name}`,
    only: (subject: string, only: Told) => `${subject}${only.name}项目${only.figure}个`,
    nothing: (subject: string) => `${subject}尚无项目进展`,
    conversion: (percent: string) => `↓ ${percent}`,
    summary: (title: string, stages: readonly Told[]) =>
      `${title}。各阶段：${stages.map(({ name, figure }) => `${name}${figure}`).join("，")}。`,
    stage: (count: string, money: string | null) => `${count}个${money === null ? "" : `、${money}`}`,
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
      `${measure}以${from}流向${to}最多，为${amount}`,
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
        down && `${down.name}下拉${up === null ? `${measure}增速` : ""}${down.figure}个百分点`,
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

export type RankingForm = "completion" | "growth" | "share" | "level";

/** A change of rank: `第4位` to `第1位`. */
export interface Move {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface TrendEnd {
  readonly period: string;
  readonly amount: string;
}

export interface BulletFinding {
  readonly judged: number;
  readonly ahead: number;
  readonly best: Told;
  readonly worst: Told;
}

const ZH_VERBS: Readonly<Record<RankingForm, string>> = {
  completion: "完成",
  growth: "",
  share: "占",
  level: "为",
};
const EN_VERBS: Readonly<Record<RankingForm, string>> = {
  completion: "has reached",
  growth: "is",
  share: "has",
  level: "has",
};
/** 增长74.1%, 下降3.5% for growth; the others with their verb. */
function zhTold(form: RankingForm, { figure }: Told): string {
  if (form !== "growth") return ZH_VERBS[form] + figure;
  if (figure.includes("\u2212")) return `下降${figure.replace("\u2212", "")}`;
  return figure.includes("+") ? `增长${figure.replace("+", "")}` : "持平";
}

function zhRanking(form: RankingForm, first: Told, last: Told, ties: number, of: number): string {
  if (ties === of) return `${of}地均${zhTold(form, first)}`;
  const lead = ties > 1 ? `${first.name}等${ties}地并列居首，` : first.name;
  const only = form === "completion" ? "仅" : "";
  const place = ties > 1 ? "" : "，居首";
  return `${lead}${zhTold(form, first)}${place}；${last.name}${only}${zhTold(form, last)}`;
}

function enRanking(form: RankingForm, first: Told, last: Told, ties: number, of: number): string {
  if (ties === of) return `All ${of} are level at ${first.figure}`;
  const lead = ties > 1 ? `${first.name} and ${ties - 1} more lead` : `${first.name} leads`;
  const only = form === "completion" ? "only " : "";
  const preposition = form === "level" || form === "share" || first.figure.startsWith("at ") ? "with" : "at";
  return `${lead} ${preposition} ${first.figure}; ${last.name} ${EN_VERBS[form]} ${only}${last.figure}`;
}

const en: Words<typeof zh> = {
  reasons: enReasons,
  estimatedMark: " (est.)",
  estimated: "estimated",
  stop: ".",
  uncertainNote:
    "Hollow or hatched: estimated or approximate; ≥, ≤ and ≈ stand for the source's “at least”, “at most” and “about”.",
  alone: (name) => name.charAt(0).toUpperCase() + name.slice(1),
  uncertainFlows: "Paler bands are estimated or approximate.",
  span: (from, to) => (from === to ? from : `${from} to ${to}`),
  missingNote: (names) => `No figure: ${names.join(", ")}.`,
  target: "Target",
  stretch: "Stretch target",
  schedule: "Schedule",
  scheduleAt: (percent) => `Schedule ${percent}`,
  remainder: "Other",
  total: "Total",
  columns: {
    item: "Item",
    place: "Place",
    period: "Period",
    actual: "Actual",
    target: "Target",
    targetOf: (tier) => ({ committed: "Target", stretch: "Stretch target", planned: "Planned target" })[tier],
    stretch: "Stretch target",
    unit: "Unit",
    completion: "Completion",
    schedule: "Schedule",
    ahead: "Ahead of schedule (percentage points)",
    rank: "Rank",
    growth: "Growth",
    pull: "Pull (percentage points)",
    from: "From",
    to: "To",
    part: "Part",
    share: "Share",
    stage: "Stage",
    count: "Projects",
    money: "Investment",
    conversion: "Of the stage before",
    conversionOfMoney: "Of its investment",
  },
  bullet: {
    subtitle: (period) => `Percent of the year's target, ${period}`,
    caption: (subject, period) => `${subject}: targets and results, ${period}`,
    of: (actual, target, unit) => `${actual} of ${target}${unit === "%" ? "" : ` ${unit}`}`,
    nothing: (subject) => `${subject}: no target to compare with yet`,
    sentence: (label, amount, completion, ahead) =>
      [
        amount === null ? `${label}: no figure yet` : `${label}: ${amount}`,
        completion && `${completion} of the target`,
        ahead &&
          (ahead.side === 0n
            ? "level with the schedule"
            : `${ahead.points} ${ahead.side > 0n ? "ahead of" : "behind"} schedule`),
      ]
        .filter(Boolean)
        .join(", "),
    title: ({ judged, ahead, best, worst }) =>
      (judged === 0 ? "" : `${ahead} of ${judged} targets are on schedule: `) +
      `${best.name} has reached ${best.figure}${best.name === worst.name ? "" : `, ${worst.name} ${worst.figure}`}`,
    summary: (subject, period, sentences) => `${subject}, ${period}. ${sentences.join("; ")}.`,
  },
  ranking: {
    caption: (measure, period) => `${measure}, ${period}`,
    subtitle: (measure, unit, period) => [measure, unit, period].filter(Boolean).join(", "),
    nothing: (measure) => `${measure}: no figures yet`,
    alone: (only, form) => `Only ${only.name} has a figure: it ${EN_VERBS[form]} ${only.figure}`,
    title: (form, first, last, ties, of) => enRanking(form, first, last, ties, of),
    place: (name, place, of) => `${name} ranks ${place} of ${of}`,
    summary: (measure, period, entries) =>
      `${measure}, ${period}, in order: ${entries.map(({ name, figure }) => `${name} ${figure}`).join(", ")}.`,
  },
  trend: {
    subtitle: (unit, from, to) => `${unit}, ${from} to ${to}`,
    subtitleOne: (unit, period) => `${unit}, ${period}`,
    caption: (subject, measure) => `${measure}, ${subject}`,
    change: (subject, measure, first, last, side) =>
      side === 0
        ? `${measure} in ${subject}: ${last.amount} in ${last.period}, as in ${first.period}`
        : `${measure} in ${subject} ${side > 0 ? "rose" : "fell"} from ${first.amount} in ${first.period} to ${last.amount} in ${last.period}`,
    only: (subject, measure, end) => `${measure} in ${subject}: ${end.amount} in ${end.period}`,
    nothing: (subject, measure) => `${measure} in ${subject}: no figures yet`,
    summary: (title, points) =>
      `${title}. ${points.map(({ name, figure }) => `${name}: ${figure}`).join("; ")}.`,
    notFromZero: "The vertical axis does not start at zero.",
    gaps: "Where the line breaks there is no figure.",
  },
  composition: {
    subtitle: (measure, unit, period) => `Make-up of ${lower(measure)}, ${unit}, ${period}`,
    caption: (subject, measure, period) => `Make-up of ${lower(measure)}, ${subject}, ${period}`,
    title: (subject, measure, largest) =>
      `${largest.name} makes up ${largest.figure} of ${lower(measure)} in ${subject}`,
    titleMany: (measure, part, most, least) =>
      `The share “${part}” in ${lower(measure)} is highest in ${most.name} (${most.figure}) and lowest in ${least.name} (${least.figure})`,
    nothing: (subject, measure) => `${measure} in ${subject}: no breakdown yet`,
    summary: (title, bars) =>
      `${title}. ${bars.map(({ label, parts }) => `${label}: ${parts.map(({ name, figure }) => `${name} ${figure}`).join(", ") || "no figures"}`).join("; ")}.`,
    part: (figure, share) => `${figure} (${share})`,
    over: "The parts add up to more than the total; the picture goes by the parts.",
  },
  scorecard: {
    subtitle: (period, schedule) =>
      `Completion of the year's targets, ${period}${schedule === null ? "" : `, schedule ${schedule}`}`,
    caption: (subject, period) => `${subject}: completion of targets, ${period}`,
    title: (subject, judged, ahead) => `${subject}: ${ahead} of ${judged} targets are on schedule`,
    unjudged: (subject, cells) => `${subject}: completion of ${cells} targets`,
    and: (title, leader) => `${title}; ${leader}`,
    band: (name) => ` (${name.toLowerCase()})`,
    leader: (name, ahead) => `${name} has the most, ${ahead}`,
    nothing: (subject) => `${subject}: no target to compare with yet`,
    summary: (title, rows) =>
      `${title}. ${rows.map(({ name, cells }) => `${name}: ${cells.map((cell) => `${cell.name} ${cell.figure}`).join(", ")}`).join("; ")}.`,
  },
  funnel: {
    subtitle: (unit, period) =>
      `Projects at or beyond each stage${unit === null ? "" : ` and their investment (${unit})`}, by ${period}`,
    caption: (subject, period) => `${subject}: projects by stage, ${period}`,
    count: "Projects",
    money: (unit) => `Investment (${unit})`,
    title: (subject, first, last) =>
      `${subject}: ${first.figure} projects ${lower(first.name)} or further on, ${last.figure} of them ${lower(last.name)}`,
    only: (subject, only) => `${subject}: ${only.figure} projects ${lower(only.name)}`,
    nothing: (subject) => `${subject}: no project stages yet`,
    conversion: (percent) => `↓ ${percent}`,
    summary: (title, stages) =>
      `${title}. ${stages.map(({ name, figure }) => `${name}: ${figure}`).join("; ")}.`,
    stage: (count, money) => `${count}${money === null ? "" : ` (${money})`}`,
  },
  slope: {
    subtitle: (measure, subject) => `Rank by ${lower(measure)}, ${subject}`,
    caption: (subject, measure) => `${subject}: rank by ${lower(measure)}`,
    title: (up, down) =>
      [
        up && `${up.name} rose from ${up.from} to ${up.to}`,
        down && `${down.name} fell from ${down.from} to ${down.to}`,
      ]
        .filter(Boolean)
        .join("; "),
    still: (subject) => `${subject}: no rank has changed`,
    nothing: (subject, measure) => `${subject}: no ranks to compare for ${lower(measure)}`,
    summary: (title, series) =>
      `${title}. ${series.map(({ name, stops }) => `${name}: ${stops.map((stop) => `${stop.name} ${stop.figure}`).join(", ") || "no rank"}`).join("; ")}.`,
  },
  multiples: {
    subtitle: (measure, unit, period) => [measure, unit, period].filter(Boolean).join(", "),
    title: (period, most, least) =>
      `${most.name} is highest at ${most.figure} in ${period}${least === null ? "" : `, ${least.name} lowest at ${least.figure}`}`,
    nothing: (subject, measure) => `${measure} in ${subject}: no figures yet`,
    summary: (title, panels) =>
      `${title}. ${panels.map(({ name, stops }) => `${name}: ${stops.map((stop) => `${stop.name} ${stop.figure}`).join(", ") || "no figures"}`).join("; ")}.`,
  },
  sankey: {
    subtitle: (measure, unit, period) => `Flows of ${lower(measure)}, ${unit}, ${period}`,
    caption: (subject, measure, period) => `Flows of ${lower(measure)}, ${subject}, ${period}`,
    way: (from, to) => `${from} → ${to}`,
    title: (measure, from, to, amount) => `${measure}: the largest flow is from ${from} to ${to}, ${amount}`,
    nothing: (subject, measure) => `${measure} in ${subject}: no flows yet`,
    summary: (title, flows) =>
      flows.length === 0
        ? `${title}.`
        : `${title}. ${flows.map(({ name, figure }) => `${name}: ${figure}`).join("; ")}.`,
  },
  scatter: {
    subtitle: (measure, period) => `${measure}: completion and growth on a year earlier, ${period}`,
    caption: (subject, measure, period) =>
      `${subject}: completion and growth of ${lower(measure)}, ${period}`,
    completion: "Completion →",
    growth: "↑ Growth on a year earlier",
    point: (completion, growth) => `completion ${completion}, growth ${growth}`,
    title: (subject, of, both) => `${subject}: ${both} of ${of} are on schedule and growing`,
    only: (name, measure, point) => `${measure} in ${name}: ${point}`,
    growing: (subject, of, growing) => `${subject}: ${growing} of ${of} are growing`,
    nothing: (subject, measure) => `${subject}: no completion and growth of ${lower(measure)} yet`,
    summary: (title, points) =>
      points.length === 0
        ? `${title}.`
        : `${title}. ${points.map(({ name, figure }) => `${name}: ${figure}`).join("; ")}.`,
  },
  waterfall: {
    subtitle: (measure, period) =>
      `What each part adds to the growth of ${lower(measure)}, percentage points, ${period}`,
    caption: (subject, measure, period) => `${subject}: parts of the growth of ${lower(measure)}, ${period}`,
    title: (measure, up, down) =>
      [
        up && `${up.name} adds ${up.figure} percentage points to the growth of ${lower(measure)}`,
        down &&
          `${down.name} takes ${down.figure} percentage points ${up === null ? `off the growth of ${lower(measure)}` : "away"}`,
      ]
        .filter(Boolean)
        .join("; "),
    still: (subject, measure) => `${measure} in ${subject}: no part has changed`,
    nothing: (subject, measure) => `${measure} in ${subject}: no parts of growth to compare`,
    summary: (title, steps) =>
      steps.length === 0
        ? `${title}.`
        : `${title}. ${steps.map(({ name, figure }) => `${name} ${figure}`).join(", ")}.`,
  },
};

/** A name inside a sentence: "Capital in place" loses its capital, "GDP" keeps it. */
function lower(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Words of charts: findings, subtitles, summaries, heads of their tables, keys and notes. */
export const chartWords = { zh, en } satisfies {
  readonly zh: Words<typeof zh>;
  readonly en: Words<typeof zh>;
};
export type ChartWords = Words<typeof zh>;
