import type { Fraction } from "../ledger/fraction.ts";
import type { Indicator, Target } from "../ledger/schema.ts";
import type { Band } from "../measures/schedule.ts";

/** What the sentences of a bulletin are made of. Names and amounts are ready text; ratios are exact. */

/** What was measured. */
export interface What {
  readonly name: string;
  /** Counted in single things or persons: English then tells the number without the unit. */
  readonly counted: boolean;
  readonly measure: Indicator["measure"];
  /** True where lower is better: its target is a ceiling. */
  readonly lower: boolean;
}

/** A ratio as it is told: 28.1%, 54.1%以下; of growth without its sign. */
export interface ToldRatio {
  readonly value: Fraction;
  readonly text: string;
  /** What the report states, or what the ledger's figures give, where that is something else. */
  readonly other: { readonly text: string; readonly by: "report" | "ledger" } | null;
}

/** An amount with its unit (约2000万元), and its number alone (for what is counted). */
export interface ToldAmount {
  readonly amount: string;
  readonly number: string;
}

/** One figure with all that is judged of it; absent parts are left out of the sentence. */
export interface ToldFigure {
  readonly what: What;
  readonly amount: ToldAmount | null;
  readonly estimated: boolean;
  readonly growth: ToldRatio | null;
  readonly completion: (ToldRatio & { readonly tier: Target["tier"] }) | null;
  /** Completion − schedule; null where there is no schedule to be behind. */
  readonly ahead: Fraction | null;
  /** `of` names the whole; empty for the place's own total. */
  readonly share: (ToldRatio & { readonly of: string }) | null;
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
  readonly name: string;
  readonly total: ToldPlace | null;
  /** What the members stand in the order of; `listed` where one is no better than the other. */
  readonly by: "completion" | "highest" | "lowest" | "listed";
  readonly members: readonly ToldPlace[];
  /** The last ones, where those between are only in the table. */
  readonly last: readonly ToldPlace[];
  readonly all: number;
}

/** Something with its completion: a place, an indicator. */
export interface ToldCompletion {
  readonly name: string;
  readonly percent: string;
}

export interface ToldBands {
  /** True when the target's period is over: reached or not. */
  readonly over: boolean;
  readonly bands: readonly (ToldList & { readonly band: Band })[];
}

/** Some by name, the first of `count`. */
export interface ToldList {
  readonly items: readonly ToldCompletion[];
  readonly count: number;
}

/** A target, and how it was divided among places. */
export interface ToldTarget {
  readonly what: string;
  readonly year: string;
  readonly tier: Target["tier"];
  readonly amount: string;
  /** The sum of the places' targets, and its ratio to this one; null where they are no two. */
  readonly allocated: { readonly amount: string; readonly ratio: string } | null;
  readonly blocks: readonly ToldShares[];
}

/** Places that were given equal parts are told together. */
export interface ToldShares {
  readonly total: { readonly name: string; readonly amount: string } | null;
  readonly groups: readonly { readonly names: readonly string[]; readonly amount: string }[];
}

/** A change since the cut-off before. */
export interface ToldChange {
  readonly what: What;
  /** How much more, unsigned, with its unit; null where no amount can be told. */
  readonly amount: string | null;
  readonly rose: boolean;
  /** Change of the completion, in points. */
  readonly points: Fraction | null;
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
