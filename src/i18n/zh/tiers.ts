import type { Tier } from "../../ledger/schema.ts";

type OfTiers = Readonly<Record<Tier, string>>;

/** The tiers by name, as a column has them. */
export const tiers: OfTiers = { committed: "确保目标", stretch: "力争目标", planned: "计划目标" };

/** A tier's targets, as the head of a column and in the key of a chart. */
export const TARGETS: OfTiers = { committed: "目标", stretch: "力争目标", planned: "计划目标" };

/** What stands for a target in a sentence. */
export const AIMS: OfTiers = { committed: "目标", stretch: "力争目标", planned: "计划" };

/** The same of a whole year. */
export const AIMS_OF_YEAR: OfTiers = { committed: "年度目标", stretch: "年度力争目标", planned: "年度计划" };
