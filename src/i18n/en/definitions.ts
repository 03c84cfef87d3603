import type { MeasureId } from "../../measures/definitions.ts";

/** What a measure is called, and what its formula leaves unsaid, in a sentence or two. */
interface MeasureWords {
  readonly name: string;
  readonly about: string;
}

/** Every measure in words; its formula, scale and reasons stand in its definition. */
export const definitions: Readonly<Record<MeasureId, MeasureWords>> = {
  completion: {
    name: "Completion",
    about:
      "Where a target was revised, the one in force at the cut-off counts; each tier (committed, planned, stretch) is measured by itself. Not capped: more than 100% shows as it is.",
  },
  schedule: {
    name: "Schedule",
    about:
      "Months elapsed ÷ 12 for monthly data; else the day of the year, counting the cut-off day, ÷ 365 or 366. A target for another span than one calendar year uses the share of that span. The cut-off is the data's own.",
  },
  "ahead-of-schedule": {
    name: "Difference from schedule",
    about: "From unrounded values, in percentage points; negative where behind.",
  },
  "target-distance": {
    name: "Distance from the target",
    about:
      "Of rates, growth, ranks and other targets without a completion: the figure less the target, positive on the good side (below the target where lower is better).",
  },
  "seasonal-schedule": {
    name: "Seasonal schedule",
    about:
      "The share of the year reached by the same month in earlier years, the median of those years. Shown beside the calendar schedule, never instead of it.",
  },
  projection: {
    name: "Full-year projection",
    about:
      "Its range comes from the highest and lowest shares of the earlier years. Without an earlier year the calendar schedule is used, and the projection is called a straight line.",
  },
  "required-rate": {
    name: "Required a month",
    about: "What each remaining month must bring on average to reach the target; none once it is reached.",
  },
  "rate-so-far": {
    name: "A month so far",
    about: "Read beside what is required a month.",
  },
  "single-period": {
    name: "Single month or quarter",
    about:
      "From two neighbouring cumulative figures. A falling cumulative figure is an error unless marked as a revision, and gives no value.",
  },
  cumulative: {
    name: "Cumulative figure",
    about: "The single periods from the start of the year added up; none where one is missing.",
  },
  growth: {
    name: "Growth",
    about: "On the same period a year before, at current prices. Rates and ranks have no growth.",
  },
  "growth-since": {
    name: "Growth since",
    about: "On any earlier period.",
  },
  multiple: {
    name: "Multiple",
    about: "How many times the other period's figure it is.",
  },
  "point-change": {
    name: "Change in points",
    about: "The difference of two percentages.",
  },
  "annual-growth": {
    name: "Annual growth",
    about: "The geometric mean; the root is taken in whole numbers, correct to 15 decimals.",
  },
  "implied-base": {
    name: "Implied base",
    about: "The figure a year before that a stated growth implies: for orientation, never data.",
  },
  contribution: {
    name: "Contribution",
    about: "The part's change as a share of the whole's change. None where the whole did not change.",
  },
  pull: {
    name: "Pull",
    about:
      "The part's change over the whole's base, in percentage points; the parts' pulls add up to the whole's growth.",
  },
  "target-pace": {
    name: "Pace towards a longer-term target",
    about:
      "Observed over required annual growth (direction: 1 where higher is better, −1 where lower is): from 0.95 on track, from 0.6 acceleration needed, from 0 limited, below 0 away from the target; achieved once reached. A zero base, a change of sign or a single year of data cannot be assessed.",
  },
  "way-covered": {
    name: "Share of the way covered",
    about:
      "How much of the distance from baseline to target is behind us. Not to be mixed with the schedule within a year.",
  },
  share: {
    name: "Share",
    about: "The part of the whole in the same period; always said of what.",
  },
  "per-head": {
    name: "Per head",
    about:
      "A year's flow by the mean of this and last year's end; a stock, or where one of them is missing, by the population of the same date, else by the nearest earlier one. Money a person, other things per 10,000 persons. Rates and ranks have none.",
  },
  rank: {
    name: "Rank",
    about:
      "From 1; equal values share a rank (1, 2, 2, 4); what has no value has no rank. Only within a peer group.",
  },
  score: {
    name: "Composite score",
    about:
      "The weighted mean of the parts, each held within its cap and floor, with bonus and deductions beside it, and nought after a veto. A part is scored by its target: 100 where it is just met, and so many points for each 1% of completion, or each point of growth and the like, above or below; of a ceiling by the share used, the other way round. Or by efficacy: 60 + 40 × (figure − unacceptable) ÷ (satisfactory − unacceptable), both from the rules, else the worst and the best of the group; 100 where they are equal. A missing part is stated, not counted as zero: the weights of the others are scaled up.",
  },
  "highest-to-lowest": {
    name: "Highest to lowest",
    about: "How many times the lowest place the highest is.",
  },
  "highest-less-lowest": {
    name: "Highest less lowest",
    about: "The disparity of rates and growth: highest less lowest, of percentages in points.",
  },
  variation: {
    name: "Coefficient of variation",
    about:
      "Population standard deviation over the mean; the root is taken in whole numbers, correct to 15 decimals.",
  },
  gini: {
    name: "Gini coefficient",
    about: "Each place counts as one, unweighted by people; 0 is full equality.",
  },
  theil: {
    name: "Theil index",
    about:
      "It has logarithms: computed in double precision and cut after 12 decimals. It splits into a part between groups and a part within them, which add up to it.",
  },
  "theil-between": {
    name: "Theil index between groups",
    about: "The disparity between the groups' means.",
  },
  "theil-within": {
    name: "Theil index within groups",
    about: "The disparity inside the groups, weighted.",
  },
  "location-quotient": {
    name: "Location quotient",
    about:
      "The industry's share here over its share in the wider area; above 1 it is more concentrated here.",
  },
  "concentration-1": {
    name: "Share of the largest",
    about: "The largest one's share of the total.",
  },
  "concentration-3": {
    name: "Share of the largest three",
    about: "The three largest ones' share of the total; none of fewer than three.",
  },
  hhi: {
    name: "Herfindahl–Hirschman index",
    about:
      "The shares, as parts of 1, squared and added up: from 1/n to 1; times 10,000 it is the usual number of points.",
  },
  "shift-national": {
    name: "National part",
    about: "The change if the place had grown as the wider area did.",
  },
  "shift-industry": {
    name: "Industry-mix part",
    about: "What the place's mix of industries added or took away.",
  },
  "shift-local": {
    name: "Local part",
    about:
      "What growing faster or slower in the same industries added or took away; the three parts add up to the change.",
  },
  allocation: {
    name: "Allocation",
    about:
      "The subordinate targets' sum over the own target; above 100% the task was raised on its way down. Where some are missing, how many are counted is stated.",
  },
  overload: {
    name: "Overload",
    about: "By how much the subordinate targets exceed the own target; negative: not yet assigned.",
  },
  conversion: {
    name: "Conversion",
    about:
      "Signed → started → completed → operating, by count and by money; a project counts for every stage up to the furthest it reached; withdrawn ones are listed apart.",
  },
  "capital-arrival": {
    name: "Paid-in investment",
    about: "Paid-in investment as a share of investment agreed.",
  },
  level: {
    name: "Figure",
    about: "The ledger's own figure, in the indicator's unit.",
  },
};
