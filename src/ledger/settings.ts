import type { PartValues, SETTINGS } from "./settings-schema.ts";

export const SITE_FILE = "site.json";

/** `site.json`: everything about the site that is not a figure. */
export type Settings = PartValues<typeof SETTINGS>;

/** One part of the composite score, a bonus or deduction, and how a group is scored in a year. */
export type ScorePart = Settings["score"]["indicators"][number];
export type ScoreAddition = Settings["score"]["bonus"][number];
export type ScoreRules = Omit<Settings["score"], "rules">;

/** One of the conditions of a bonus, a veto or a lamp: all of them must hold. */
export type Condition = ScoreAddition["when"][number];

/** When some indicators have a green or a yellow lamp. */
export type LampRule = Settings["lamps"][number];

/** The lists of `site.json` that cells refer to. */
export const TERM_LISTS = ["themes", "peer_groups", "schemes"] as const;
export type TermList = (typeof TERM_LISTS)[number];
