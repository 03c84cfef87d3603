import type { Both } from "./schema.ts";
import type { PartValues, SETTINGS } from "./settings-schema.ts";

export const SITE_FILE = "site.json";

/** `site.json`: everything about the site that is not a figure. */
export type Settings = PartValues<typeof SETTINGS>;

/** A named list entry of `site.json`: themes, peer groups, breakdown schemes. */
export type Term = Settings["themes"][number];

/** One part of the composite score: weight, cap and floor in percent, as decimals. */
export type ScorePart = Settings["score"]["indicators"][number];

/** The lists of `site.json` that cells refer to. */
export const TERM_LISTS = ["themes", "peer_groups", "schemes"] as const;
export type TermList = (typeof TERM_LISTS)[number];

export function termBoth(term: Term): Both {
  return { zh: term.name, en: term.name_en || term.name };
}
