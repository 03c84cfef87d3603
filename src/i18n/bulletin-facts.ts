import type { Indicator } from "../ledger/schema.ts";

/**
 * What the sentences of a bulletin are made of. Names and amounts are ready text, and so is what the
 * judge's words say of a target (`judgement`): a bulletin's own words decide nothing.
 */

/** What was measured. */
export interface What {
  readonly name: string;
  /** Counted in single things or persons: English then tells the number without the unit. */
  readonly counted: boolean;
  readonly measure: Indicator["measure"];
}

/** A number as it is told, and what the report states, or the ledger's figures give, where that is something else. */
export interface ToldNumber {
  /** 28.1%; of growth with its direction and its basis: 增长4.7%（可比价）, 上升0.2个百分点. */
  readonly text: string;
  readonly other: { readonly text: string; readonly by: "report" | "ledger" } | null;
}

/** An amount with its unit (约2000万元), and its number alone (for what is counted). */
export interface ToldAmount {
  readonly amount: string;
  readonly number: string;
}

/** One figure with all that is said of it; absent parts are left out of the sentence. */
export interface ToldFigure {
  readonly what: What;
  readonly amount: ToldAmount | null;
  /** Expected (E, F), not measured. */
  readonly expected: boolean;
  /** On the same period a year before. */
  readonly growth: ToldNumber | null;
  /** `of` names the whole; empty for the place's own total. */
  readonly share: (ToldNumber & { readonly of: string }) | null;
  /** What was reached of its targets, the chief one first. */
  readonly judged: readonly string[];
  /** The same in one word, for lists: 83.0%, 增长5.1%; empty where there is none. */
  readonly brief: string;
}

/** Parts of one or several totals that add up to them. */
export interface ToldBreakdown {
  readonly scheme: string;
  readonly whats: readonly What[];
  readonly rows: readonly {
    readonly name: string;
    /** One for each of `whats`; null where the part states none. */
    readonly cells: readonly (ToldShare | null)[];
  }[];
}

/** An amount, and what share of the total it is, where that can be told. */
export interface ToldShare extends ToldAmount {
  readonly share: string | null;
}

/** What one category of a breakdown is made up of in its turn: 省外的实际到位资金中，浙江省20.17亿元. */
export interface ToldWithin {
  readonly name: string;
  readonly what: What;
  readonly rows: readonly (ToldAmount & { readonly name: string })[];
}

/** A part that need not be set against others: 亿元以上. */
export interface ToldPart {
  readonly name: string;
  /** True for a name that may stand before the thing itself: 亿元以上签约项目. */
  readonly leads: boolean;
  readonly figures: readonly ToldFigure[];
}

export interface ToldPlace {
  readonly name: string;
  readonly figures: readonly ToldFigure[];
  /** Its rank where it shares it with others. */
  readonly shared: number | null;
}

/** Places told together: the total of all, then each, the first of the ranking first. */
export interface ToldBlock {
  /** Empty for places of no group. */
  readonly name: string;
  readonly total: ToldPlace | null;
  /** What the members stand in the order of; `listed` where one is no better than the other. */
  readonly by: ToldOrder;
  readonly members: readonly ToldPlace[];
  /** The last ones, where those between are only in the table. */
  readonly last: readonly ToldPlace[];
  readonly all: number;
  /** Those that say nothing, where others do. */
  readonly silent: readonly string[];
}

export type ToldOrder = "completion" | "ceiling" | "distance" | "highest" | "lowest" | "listed";

/** Some of a kind by name, with how each stands, the first of `count`. */
export interface ToldCourse {
  /** The verdict that they share: 略慢于序时进度. */
  readonly verdict: string;
  readonly items: readonly { readonly name: string; readonly detail: string }[];
  readonly count: number;
}

/** The targets of one series, and how the chief one was divided among places. */
export interface ToldTarget {
  readonly what: string;
  /** Whose they are and what they are: 年度目标, 增长6.0%左右. */
  readonly aims: readonly { readonly span: string; readonly target: string }[];
  /** What was reached of each, where that is not told with the figure: 1—9月增长4.7%，目前低于年度目标1.3个百分点. */
  readonly reached: readonly string[];
  /** The sum of the places' targets, and its ratio to this one; null where they are no two. */
  readonly allocated: { readonly amount: string; readonly ratio: string } | null;
  readonly blocks: readonly ToldShares[];
}

/** Places that were given equal parts are told together. */
export interface ToldShares {
  readonly total: { readonly name: string; readonly amount: string } | null;
  readonly groups: readonly { readonly names: readonly string[]; readonly amount: string }[];
}

/** What the last of a cumulative figure's months brought: 10月32.73亿元，环比增长5.1%. */
export interface ToldMonth {
  readonly what: What;
  readonly amount: ToldAmount;
  /** On the month before, with its direction; empty where that is not known. */
  readonly onMonth: string;
}

/** A change since the cut-off before. */
export interface ToldChange {
  readonly what: What;
  /** With its direction: 增加32.73亿元, 回落0.1个百分点, 持平. */
  readonly text: string;
  /** The same of the completion; empty where neither target nor span is the same. */
  readonly completion: string;
}

export interface ToldMove {
  readonly name: string;
  /** Ranks risen; negative: fallen. */
  readonly ranks: number;
}

/** Projects at one stage. */
export interface ToldStage {
  readonly stage: string;
  readonly count: number;
  readonly names: readonly string[];
}

/** A statement of a report that its own figures do not bear out. */
export interface ToldFinding {
  readonly subject: string;
  readonly stated: string;
  readonly recomputed: string;
}

/** A figure that was changed after it was published. */
export interface ToldRevision {
  readonly subject: string;
  /** What it was before; empty where that is not known. */
  readonly before: string;
  /** 更正, 例行修订. */
  readonly kind: string;
  readonly reason: string;
}
