import type { ScoreClass } from "../../measures/targets/verdict.ts";
import type { BulletFinding, Distance, RowFigure, Told } from "../chart-facts.ts";

/** Words of the charts that set figures against targets. */
export const targetCharts = {
  /** What a scorecard counts, by the judge's classes. */
  classes: {
    met: "完成",
    "on-course": "进度正常",
    behind: "落后",
    missed: "未完成或超限",
    expected: "预计",
    "no-figure": "尚无数据",
    "not-due": "未到期",
    "cannot-be-told": "无法判定",
    words: "定性目标",
    undecided: "待下达",
  } satisfies Readonly<Record<ScoreClass, string>>,
  /** How many targets stand how; the counts add up. */
  tally: (subject: string, all: number, parts: readonly Told[]) =>
    `${subject}${all}项目标：${parts.map(({ name, figure }) => `${name}${figure}项`).join("，")}`,
  bullet: {
    subtitle: (period: string) => `完成年度目标的百分比，${period}`,
    subtitleOfAll: (period: string) => `目标与实际数，各行用各自的单位和刻度，${period}`,
    caption: (subject: string, period: string) => `${subject}目标完成情况，${period}`,
    range: (from: string, to: string) => `${from}—${to}`,
    at: (period: string, figure: string) => period + figure,
    noFigure: "尚无数据",
    against: (figure: string, set: string | null) =>
      [figure, set === null ? "" : `目标${set}`].filter(Boolean).join("，"),
    verdict: (parts: readonly string[], expected: string | null) =>
      [parts.join("，"), expected === null ? "" : `预计${expected}`].filter(Boolean).join("；"),
    told: (label: string, against: string, verdict: string) =>
      [label + against, verdict].filter(Boolean).join("，"),
    /** What the figure of a row is where it is not the level itself; in brackets after the name. */
    made: {
      growth: "增速",
      average: "年均增速",
      total: "累计增速",
      change: "变动",
      multiple: "为基期的倍数",
      lowest: "最低年份",
      highest: "最高年份",
    } satisfies Readonly<Record<RowFigure, string>>,
    met: "达到目标的一侧",
    limit: "控制目标",
    excess: "超出控制目标的部分",
    timePassed: "已过时间（不作评判）",
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
  tallies: {
    subtitle: (period: string) => `各类评判的目标项数，${period}`,
    caption: (subject: string, period: string) => `${subject}目标完成情况计数，${period}`,
    all: (count: number) => `共${count}项`,
    item: (name: string, count: number) => `${name}${count}项`,
    nothing: (subject: string) => `${subject}没有目标`,
    summary: (title: string, each: readonly string[]) =>
      `${[title, each.join("；")].filter(Boolean).join("。")}。`,
  },
  yearCurve: {
    /** Between a subject with its measure and what is found of it. */
    title: (subject: string, measure: string, found: readonly string[]) =>
      found.length === 0 ? `${subject}${measure}尚无数据` : `${subject}${measure}${found.join("，")}`,
    at: (period: string, amount: string) => `${period}为${amount}`,
    /** How far from the way to the target: above it (1), on it (0), below it (−1). */
    gap: (amount: string, side: number, to: "target" | "even" | "planned") => {
      const way = { target: "目标", even: "均匀进度", planned: "进度安排" }[to];
      return side === 0 ? `与${way}持平` : `比${way}${side > 0 ? "多" : "少"}${amount}`;
    },
    before: (year: string, amount: string) => `${year}年同期${amount}`,
    first: (months: string, amount: string) => `当年首个累计数为${months}的${amount}`,
    missing: (months: readonly string[]) => `缺${months.join("、")}的累计数`,
    later: (months: string, amount: string) => `${months}${amount}`,
    together: (parts: readonly string[]) => parts.join("，"),
    aim: (amount: string, limit: boolean) => `${limit ? "全年控制目标" : "全年目标"}${amount}`,
    summary: (title: string, sentences: readonly string[]) =>
      `${[title, sentences.join("；")].filter(Boolean).join("。")}。`,
    subtitle: (unit: string, years: readonly string[]) =>
      ["年初以来累计", unit, years.length === 0 ? "" : `${years.join("、")}年`].filter(Boolean).join("，"),
    caption: (subject: string, measure: string) => `${subject}${measure}逐月累计`,
    months: "月份",
    wholeYear: "全年",
    year: (year: string) => `${year}年`,
    path: (even: boolean) => (even ? "均匀进度" : "进度安排"),
    moreYears: "更早年份见表。",
  },
  scorecard: {
    subtitle: (period: string, schedule: string | null) =>
      `年度目标完成率，${period}${schedule === null ? "" : `，序时进度${schedule}`}`,
    subtitleOfAll: (period: string, schedule: string | null) =>
      `目标的完成率或与目标的差距，${period}${schedule === null ? "" : `，序时进度${schedule}`}`,
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
};
