import type { Tier } from "../../ledger/schema.ts";

type OfTiers = Readonly<Record<Tier, string>>;

/** The tiers by name, as a column has them. */
export const tiers: OfTiers = {
  committed: "committed target",
  stretch: "stretch target",
  planned: "planned target",
};

/** A tier's targets, as the head of a column and in the key of a chart. */
export const TARGETS: OfTiers = { committed: "Target", stretch: "Stretch target", planned: "Planned target" };

/** What stands for a target in a sentence. */
export const AIMS: OfTiers = { committed: "target", stretch: "stretch target", planned: "plan" };
