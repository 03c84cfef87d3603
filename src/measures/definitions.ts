import type { Both } from "../ledger/schema.ts";
import { CITATIONS, type Citation } from "./citations.ts";
import { call, type Formula, minus, number, over, part, plus, times } from "./formula.ts";
import type { Reason, Scale } from "./result.ts";

/** Every measure's one definition: the docs page, the "how computed" notes and the JSON read it. */
export interface Definition {
  readonly name: Both;
  readonly formula: Formula;
  /** What the formula leaves unsaid, in a sentence or two. */
  readonly about: Both;
  readonly scale: Scale;
  /** Decimals shown (of the percentage where the scale is one); `indicator`: those of the indicator. */
  readonly decimals: number | "indicator";
  /** For which reasons it may have no value, besides an absent figure. */
  readonly reasons: readonly Reason[];
  readonly source: Citation;
}

const BASE = ["units-differ", "base-is-zero", "base-is-negative"] as const;
const CHANGE = [...BASE, "sign-changes", "bound-only"] as const;
const PARTS = ["units-differ", "base-is-zero", "base-is-negative", "bound-only"] as const;

const growthOf = (now: Formula, then: Formula) => minus(over(now, then), number("1"));
const annual = (last: Formula, first: Formula): Formula =>
  minus({ power: [over(last, first), over(number("1"), part("years"))] }, number("1"));
const change = (which: "part" | "whole") => minus(part(`${which}-current`), part(`${which}-base`));

export const DEFINITIONS = {
  completion: {
    name: { zh: "完成率", en: "Completion" },
    formula: over(part("actual"), part("target")),
    about: {
      zh: "目标调整过的，以数据截止时有效的目标为准；分确保、力争等档次的，分别计算。不封顶，超过100%照实显示。",
      en: "Where a target was revised, the one in force at the cut-off counts; each tier (committed, planned, stretch) is measured by itself. Not capped: more than 100% shows as it is.",
    },
    scale: "ratio",
    decimals: 1,
    reasons: ["no-target", "no-observation", "is-rate", "period-not-covered", ...BASE, "bound-only"],
    source: CITATIONS.practice,
  },
  schedule: {
    name: { zh: "序时进度", en: "Schedule" },
    formula: over(part("elapsed"), part("span")),
    about: {
      zh: "按月统计的，以已过月数除以12；按日统计的，以当年第几天（含截止日）除以365或366。目标期不是一个自然年的，按该目标期所占份额计算。截止时间取自数据本身。",
      en: "Months elapsed ÷ 12 for monthly data; else the day of the year, counting the cut-off day, ÷ 365 or 366. A target for another span than one calendar year uses the share of that span. The cut-off is the data's own.",
    },
    scale: "ratio",
    decimals: 1,
    reasons: ["period-not-covered"],
    source: CITATIONS.practice,
  },
  "ahead-of-schedule": {
    name: { zh: "与序时进度之差", en: "Difference from schedule" },
    formula: minus(part("completion"), part("schedule")),
    about: {
      zh: "以未经四舍五入的数相减，单位为百分点；负数为低于序时进度。",
      en: "From unrounded values, in percentage points; negative where behind.",
    },
    scale: "points",
    decimals: 1,
    reasons: ["no-target", "no-observation", "period-not-covered", ...BASE, "bound-only"],
    source: CITATIONS.practice,
  },
  "target-distance": {
    name: { zh: "与目标的差距", en: "Distance from the target" },
    formula: minus(part("actual"), part("target")),
    about: {
      zh: "比率、增速、位次等不计完成率的目标，以数值与目标之差表示，正数为好于目标（越低越好的，低于目标为正）。",
      en: "Of rates, growth, ranks and other targets without a completion: the figure less the target, positive on the good side (below the target where lower is better).",
    },
    scale: "points",
    decimals: 1,
    reasons: ["bound-only"],
    source: CITATIONS.practice,
  },
  "seasonal-schedule": {
    name: { zh: "季节进度", en: "Seasonal schedule" },
    formula: call("中位数", "median", over(part("earlier-part"), part("earlier-year"))),
    about: {
      zh: "往年同月累计占全年的份额，取各年的中位数。与序时进度并列，不替代序时进度。",
      en: "The share of the year reached by the same month in earlier years, the median of those years. Shown beside the calendar schedule, never instead of it.",
    },
    scale: "ratio",
    decimals: 1,
    reasons: ["too-few-years", "period-not-covered", ...PARTS],
    source: CITATIONS.methods,
  },
  projection: {
    name: { zh: "全年预计", en: "Projection of the year" },
    formula: over(part("actual"), part("seasonal-share")),
    about: {
      zh: "区间由往年中最高和最低的份额得出；没有往年数据时改用序时进度，称为直线推算。",
      en: "Its range comes from the highest and lowest shares of the earlier years. Without an earlier year the calendar schedule is used, and the projection is called a straight line.",
    },
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "period-not-covered", "base-is-zero"],
    source: CITATIONS.methods,
  },
  "required-rate": {
    name: { zh: "后期月均需完成", en: "Required a month" },
    formula: over(minus(part("target"), part("actual")), part("months-left")),
    about: {
      zh: "要完成目标，剩余各月平均需完成的数量；已完成目标的不计算。",
      en: "What each remaining month must bring on average to reach the target; none once it is reached.",
    },
    scale: "number",
    decimals: "indicator",
    reasons: [
      "no-target",
      "no-observation",
      "nothing-left",
      "period-not-covered",
      "units-differ",
      "bound-only",
    ],
    source: CITATIONS.methods,
  },
  "rate-so-far": {
    name: { zh: "已过各月月均完成", en: "A month so far" },
    formula: over(part("actual"), part("months-elapsed")),
    about: { zh: "与后期月均需完成对照。", en: "Read beside what is required a month." },
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "period-not-covered"],
    source: CITATIONS.methods,
  },
  "single-period": {
    name: { zh: "当月（季）数", en: "Single month or quarter" },
    formula: minus(part("cumulative"), part("cumulative-before")),
    about: {
      zh: "由相邻两期累计数相减得出；累计数下降且未注明修订的视为差错，不作计算。",
      en: "From two neighbouring cumulative figures. A falling cumulative figure is an error unless marked as a revision, and gives no value.",
    },
    scale: "number",
    decimals: "indicator",
    reasons: [
      "no-base",
      "period-not-covered",
      "falling-cumulative",
      "not-additive",
      "units-differ",
      "bound-only",
    ],
    source: CITATIONS.methods,
  },
  cumulative: {
    name: { zh: "累计数", en: "Cumulative figure" },
    formula: { sum: part("single") },
    about: {
      zh: "由年初起各单期数相加得出，中间缺一期即不计算。",
      en: "The single periods from the start of the year added up; none where one is missing.",
    },
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "period-not-covered", "not-additive", "units-differ", "bound-only"],
    source: CITATIONS.methods,
  },
  growth: {
    name: { zh: "同比增速", en: "Growth" },
    formula: growthOf(part("current"), part("base")),
    about: {
      zh: "与上年同期相比，按现价计算，未扣除价格变动。比率和名次不计算增速。",
      en: "On the same period a year before, at current prices. Rates and ranks have no growth.",
    },
    scale: "ratio",
    decimals: 1,
    reasons: [
      "no-observation",
      "no-base",
      "is-rate",
      "period-not-covered",
      "another-basis",
      "year-assumed",
      ...CHANGE,
    ],
    source: CITATIONS.yearbook,
  },
  "growth-since": {
    name: { zh: "累计增速", en: "Growth since" },
    formula: growthOf(part("current"), part("reference")),
    about: { zh: "与任一较早时期相比。", en: "On any earlier period." },
    scale: "ratio",
    decimals: 1,
    reasons: ["no-observation", "no-base", ...CHANGE],
    source: CITATIONS.yearbook,
  },
  multiple: {
    name: { zh: "倍数", en: "Multiple" },
    formula: over(part("current"), part("reference")),
    about: { zh: "本期为比较期的多少倍。", en: "How many times the other period's figure it is." },
    scale: "multiple",
    decimals: 2,
    reasons: ["no-observation", "no-base", ...CHANGE],
    source: CITATIONS.yearbook,
  },
  "point-change": {
    name: { zh: "百分点变动", en: "Change in points" },
    formula: minus(part("current"), part("reference")),
    about: { zh: "两个百分数之差。", en: "The difference of two percentages." },
    scale: "points",
    decimals: 1,
    reasons: ["no-observation", "no-base", "units-differ", "bound-only"],
    source: CITATIONS.methods,
  },
  "annual-growth": {
    name: { zh: "年均增速", en: "Annual growth" },
    formula: annual(part("last"), part("first")),
    about: {
      zh: "按几何平均计算；开方以整数运算，15位小数准确。",
      en: "The geometric mean; the root is taken in whole numbers, correct to 15 decimals.",
    },
    scale: "ratio",
    decimals: 1,
    reasons: ["no-observation", "no-base", "is-rate", "too-few-years", "period-not-covered", ...CHANGE],
    source: CITATIONS.yearbook,
  },
  "implied-base": {
    name: { zh: "隐含基数", en: "Implied base" },
    formula: over(part("current"), plus(number("1"), part("growth"))),
    about: {
      zh: "由报告所述增速反推的上年同期数，只作参考，不作为数据。",
      en: "The figure a year before that a stated growth implies: for orientation, never data.",
    },
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "no-base", "units-differ", "base-is-zero", "base-is-negative", "bound-only"],
    source: CITATIONS.methods,
  },
  contribution: {
    name: { zh: "贡献率", en: "Contribution" },
    formula: over(change("part"), change("whole")),
    about: {
      zh: "部分的增量占整体增量的比重。整体没有变动的不计算。",
      en: "The part's change as a share of the whole's change. None where the whole did not change.",
    },
    scale: "ratio",
    decimals: 1,
    reasons: [
      "no-observation",
      "no-base",
      "units-differ",
      "period-not-covered",
      "base-is-zero",
      "bound-only",
    ],
    source: CITATIONS.yearbook,
  },
  pull: {
    name: { zh: "拉动", en: "Pull" },
    formula: over(change("part"), part("whole-base")),
    about: {
      zh: "部分的增量除以整体的基期数，单位为百分点；各部分之和等于整体增速。",
      en: "The part's change over the whole's base, in percentage points; the parts' pulls add up to the whole's growth.",
    },
    scale: "points",
    decimals: 1,
    reasons: ["no-observation", "no-base", "period-not-covered", ...PARTS],
    source: CITATIONS.yearbook,
  },
  "target-pace": {
    name: { zh: "远期目标进展", en: "Pace towards a target years ahead" },
    formula: times(over(part("observed-growth"), { absolute: part("required-growth") }), part("direction")),
    about: {
      zh: "实际年均增速与达标所需年均增速之比（方向：越高越好为1，越低越好为−1）：0.95及以上为进展正常，0.6及以上需加快，0及以上进展有限，负数为偏离目标；达到目标即为已实现。基数为零、正负变号或不足一年数据的不作评价。",
      en: "Observed over required annual growth (direction: 1 where higher is better, −1 where lower is): from 0.95 on track, from 0.6 acceleration needed, from 0 limited, below 0 away from the target; achieved once reached. A zero base, a change of sign or a single year of data cannot be assessed.",
    },
    scale: "index",
    decimals: 2,
    reasons: [
      "period-not-covered",
      "no-target",
      "no-observation",
      "no-base",
      "too-few-years",
      "no-change-required",
      ...CHANGE,
    ],
    source: CITATIONS.openSdg,
  },
  "way-covered": {
    name: { zh: "已走路程", en: "Share of the way covered" },
    formula: over(minus(part("current"), part("baseline")), minus(part("goal"), part("baseline"))),
    about: {
      zh: "从基年到目标的距离已完成的份额，与年度序时进度不可混用。",
      en: "How much of the distance from baseline to target is behind us. Not to be mixed with the schedule within a year.",
    },
    scale: "ratio",
    decimals: 1,
    reasons: ["no-target", "no-observation", "no-base", "no-change-required", "units-differ", "bound-only"],
    source: CITATIONS.escap,
  },
  share: {
    name: { zh: "占比", en: "Share" },
    formula: over(part("part"), part("whole")),
    about: {
      zh: "同一时期部分占整体的比重，并写明是什么的占比。",
      en: "The part of the whole in the same period; always said of what.",
    },
    scale: "ratio",
    decimals: 1,
    reasons: ["no-observation", "no-base", "period-not-covered", ...CHANGE],
    source: CITATIONS.yearbook,
  },
  "per-head": {
    name: { zh: "人均数", en: "Per head" },
    formula: over(part("current"), part("population")),
    about: {
      zh: "年度流量除以年平均人口（本年末与上年末的平均），缺其一的和时点数除以同一时点的人口，再缺的除以此前最近的人口。金额按每人计，其他按每万人计。比率和名次不计算人均。",
      en: "A year's flow by the mean of this and last year's end; a stock, or where one of them is missing, by the population of the same date, else by the nearest earlier one. Money a person, other things per 10,000 persons. Rates and ranks have none.",
    },
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "no-base", "is-rate", "base-is-zero", "bound-only"],
    source: CITATIONS.yearbook,
  },
  rank: {
    name: { zh: "位次", en: "Rank" },
    formula: plus(number("1"), call("更好者个数", "number of better ones", part("value"))),
    about: {
      zh: "从1起，数值相等的位次并列（1、2、2、4）；缺数的不排名。只在同组内比较。",
      en: "From 1; equal values share a rank (1, 2, 2, 4); what has no value has no rank. Only within a peer group.",
    },
    scale: "rank",
    decimals: 0,
    reasons: ["no-observation", "not-ranked", "ranked-apart", "another-basis", "units-differ"],
    source: CITATIONS.methods,
  },
  score: {
    name: { zh: "考核得分", en: "Composite score" },
    formula: over({ sum: times(part("weight"), part("score")) }, { sum: part("weight") }),
    about: {
      zh: "各指标的分数在上下限内按权重加权平均，加分、减分另计，一票否决的为零分。分数按目标计：正好完成得100分，完成率每高低1%、增速等每高低1个百分点加减规定的分值，控制指标按已用比例反向计；或按功效系数计：60+40×（数值−不允许值）÷（满意值−不允许值），两值没有规定的取同组最差和最好的，相等的得100分。缺项单独注明，不按零分计，权重在其余各项中重新分配。",
      en: "The weighted mean of the parts, each held within its cap and floor, with bonus and deductions beside it, and nought after a veto. A part is scored by its target: 100 where it is just met, and so many points for each 1% of completion, or each point of growth and the like, above or below; of a ceiling by the share used, the other way round. Or by efficacy: 60 + 40 × (figure − unacceptable) ÷ (satisfactory − unacceptable), both from the rules, else the worst and the best of the group; 100 where they are equal. A missing part is stated, not counted as zero: the weights of the others are scaled up.",
    },
    scale: "index",
    decimals: 1,
    reasons: ["bound-only", "no-target", "no-observation", "not-ranked"],
    source: CITATIONS.methods,
  },
  "highest-to-lowest": {
    name: { zh: "最高最低比", en: "Highest to lowest" },
    formula: over(part("highest"), part("lowest")),
    about: { zh: "最高地区为最低地区的倍数。", en: "How many times the lowest place the highest is." },
    scale: "multiple",
    decimals: 2,
    reasons: ["too-few-places", ...CHANGE],
    source: CITATIONS.methods,
  },
  "highest-less-lowest": {
    name: { zh: "最高最低差", en: "Highest less lowest" },
    formula: minus(part("highest"), part("lowest")),
    about: {
      zh: "比率、增速的地区差异只用最高与最低之差表示，百分数以百分点计。",
      en: "The disparity of rates and growth: highest less lowest, of percentages in points.",
    },
    scale: "points",
    decimals: 1,
    reasons: ["too-few-places", "units-differ", "other-kind", "bound-only"],
    source: CITATIONS.methods,
  },
  variation: {
    name: { zh: "变异系数", en: "Coefficient of variation" },
    formula: over(
      { root: over({ sum: { power: [minus(part("value"), part("mean")), number("2")] } }, part("count")) },
      part("mean"),
    ),
    about: {
      zh: "总体标准差除以平均值；开方以整数运算，15位小数准确。",
      en: "Population standard deviation over the mean; the root is taken in whole numbers, correct to 15 decimals.",
    },
    scale: "index",
    decimals: 3,
    reasons: ["too-few-places", ...PARTS],
    source: CITATIONS.methods,
  },
  gini: {
    name: { zh: "基尼系数", en: "Gini coefficient" },
    formula: minus(
      over(
        times(number("2"), { sum: times(part("position"), part("value")) }),
        times(part("count"), { sum: part("value") }),
      ),
      over(plus(part("count"), number("1")), part("count")),
    ),
    about: {
      zh: "把每个地区当作一个单位，不按人口加权；0为完全相等。",
      en: "Each place counts as one, unweighted by people; 0 is full equality.",
    },
    scale: "index",
    decimals: 3,
    reasons: ["too-few-places", ...CHANGE],
    source: CITATIONS.gini,
  },
  theil: {
    name: { zh: "泰尔指数", en: "Theil index" },
    formula: over(
      {
        sum: times(over(part("value"), part("mean")), call("ln", "ln", over(part("value"), part("mean")))),
      },
      part("count"),
    ),
    about: {
      zh: "含对数，以双精度浮点计算，12位有效数字后舍去；可分解为组间与组内两部分，两者之和即总指数。",
      en: "It has logarithms: computed in double precision and cut after 12 decimals. It splits into a part between groups and a part within them, which add up to it.",
    },
    scale: "index",
    decimals: 3,
    reasons: ["too-few-places", ...CHANGE],
    source: CITATIONS.theil,
  },
  "theil-between": {
    name: { zh: "组间泰尔指数", en: "Theil index between groups" },
    formula: {
      sum: times(part("group-share"), call("ln", "ln", over(part("group-mean"), part("mean")))),
    },
    about: { zh: "各组平均值之间的差异。", en: "The disparity between the groups' means." },
    scale: "index",
    decimals: 3,
    reasons: ["too-few-places", ...CHANGE],
    source: CITATIONS.theil,
  },
  "theil-within": {
    name: { zh: "组内泰尔指数", en: "Theil index within groups" },
    formula: { sum: times(part("group-share"), part("group-theil")) },
    about: { zh: "各组内部差异的加权和。", en: "The disparity inside the groups, weighted." },
    scale: "index",
    decimals: 3,
    reasons: ["too-few-places", ...CHANGE],
    source: CITATIONS.theil,
  },
  "location-quotient": {
    name: { zh: "区位商", en: "Location quotient" },
    formula: over(
      over(part("local-industry"), part("local-total")),
      over(part("wide-industry"), part("wide-total")),
    ),
    about: {
      zh: "本地该行业占比与上级区域该行业占比之比，大于1表示本地更集中。",
      en: "The industry's share here over its share in the wider area; above 1 it is more concentrated here.",
    },
    scale: "index",
    decimals: 2,
    reasons: ["no-observation", "period-not-covered", ...CHANGE],
    source: CITATIONS.bls,
  },
  "concentration-1": {
    name: { zh: "首位集中度", en: "Share of the largest" },
    formula: over(part("highest"), { sum: part("value") }),
    about: { zh: "最大一个占合计的比重。", en: "The largest one's share of the total." },
    scale: "ratio",
    decimals: 1,
    reasons: ["too-few-places", ...CHANGE],
    source: CITATIONS.methods,
  },
  "concentration-3": {
    name: { zh: "前三位集中度", en: "Share of the largest three" },
    formula: { sum: part("largest-shares") },
    about: {
      zh: "最大三个占合计的比重；不足三个的不计算。",
      en: "The three largest ones' share of the total; none of fewer than three.",
    },
    scale: "ratio",
    decimals: 1,
    reasons: ["too-few-places", ...CHANGE],
    source: CITATIONS.methods,
  },
  hhi: {
    name: { zh: "赫芬达尔指数", en: "Herfindahl–Hirschman index" },
    formula: { sum: { power: [part("share"), number("2")] } },
    about: {
      zh: "各占比（以1为整体）平方之和，从1/n到1；乘以10000即通常所称的点数。",
      en: "The shares, as parts of 1, squared and added up: from 1/n to 1; times 10,000 it is the usual number of points.",
    },
    scale: "index",
    decimals: 3,
    reasons: ["too-few-places", ...CHANGE],
    source: CITATIONS.hhi,
  },
  "shift-national": {
    name: { zh: "份额分量", en: "National part" },
    formula: times(part("local-base"), part("wide-growth")),
    about: {
      zh: "本地若按上级区域总增速增长的增量。",
      en: "The change if the place had grown as the wider area did.",
    },
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "no-base", ...CHANGE],
    source: CITATIONS.dunn,
  },
  "shift-industry": {
    name: { zh: "结构偏离分量", en: "Industry-mix part" },
    formula: times(part("local-base"), minus(part("wide-industry-growth"), part("wide-growth"))),
    about: {
      zh: "因本地行业结构不同而多增或少增的数量。",
      en: "What the place's mix of industries added or took away.",
    },
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "no-base", ...CHANGE],
    source: CITATIONS.dunn,
  },
  "shift-local": {
    name: { zh: "竞争力偏离分量", en: "Local part" },
    formula: times(part("local-base"), minus(part("local-industry-growth"), part("wide-industry-growth"))),
    about: {
      zh: "因本地同行业增长快慢不同而多增或少增的数量；三个分量之和等于实际增量。",
      en: "What growing faster or slower in the same industries added or took away; the three parts add up to the change.",
    },
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "no-base", ...CHANGE],
    source: CITATIONS.dunn,
  },
  allocation: {
    name: { zh: "任务分解率", en: "Allocation" },
    formula: over({ sum: part("child-targets") }, part("own-target")),
    about: {
      zh: "下级目标之和与本级目标之比，超过100%即层层加码。下级目标不齐的，注明已列个数。",
      en: "The subordinate targets' sum over the own target; above 100% the task was raised on its way down. Where some are missing, how many are counted is stated.",
    },
    scale: "ratio",
    decimals: 1,
    reasons: ["no-target", "not-additive", "period-not-covered", ...BASE, "bound-only"],
    source: CITATIONS.practice,
  },
  overload: {
    name: { zh: "加码数量", en: "Overload" },
    formula: minus({ sum: part("child-targets") }, part("own-target")),
    about: {
      zh: "下级目标之和超出本级目标的数量，负数为尚未分解的数量。",
      en: "By how much the subordinate targets exceed the own target; negative: not yet assigned.",
    },
    scale: "number",
    decimals: "indicator",
    reasons: ["no-target", "not-additive", "period-not-covered", "units-differ", "bound-only"],
    source: CITATIONS.practice,
  },
  conversion: {
    name: { zh: "转化率", en: "Conversion" },
    formula: over(part("reached"), part("entered")),
    about: {
      zh: "签约→开工（履约率、开工率）→竣工→投产（投产率），分别按项目个数和金额计算；按项目到过的最远阶段统计，已退出的另列。",
      en: "Signed → started → completed → operating, by count and by money; a project counts for every stage up to the furthest it reached; withdrawn ones are listed apart.",
    },
    scale: "ratio",
    decimals: 1,
    reasons: ["base-is-zero", "units-differ", "no-observation", "bound-only"],
    source: CITATIONS.practice,
  },
  "capital-arrival": {
    name: { zh: "资金到位率", en: "Capital in place" },
    formula: over(part("arrived"), part("agreed")),
    about: { zh: "到位资金占协议资金的比重。", en: "Capital in place as a share of capital agreed." },
    scale: "ratio",
    decimals: 1,
    reasons: ["no-observation", "no-base", ...CHANGE],
    source: CITATIONS.practice,
  },
  level: {
    name: { zh: "数值", en: "Figure" },
    formula: part("stated"),
    about: {
      zh: "台账所载数值，换算为指标的单位。",
      en: "The ledger's own figure, in the indicator's unit.",
    },
    scale: "number",
    decimals: "indicator",
    reasons: ["no-observation", "units-differ"],
    source: CITATIONS.methods,
  },
} as const satisfies Record<string, Definition>;

export type MeasureId = keyof typeof DEFINITIONS;
export const MEASURE_IDS = Object.keys(DEFINITIONS) as MeasureId[];

/** A measure's definition, its literal types widened. */
export function definition(id: MeasureId): Definition {
  return DEFINITIONS[id];
}
