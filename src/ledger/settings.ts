import type { Both } from "./schema.ts";

/** A named list entry of `site.json`: themes, peer groups, breakdown schemes. */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly name_en: string;
}

/** One part of the composite score: weight, cap and floor in percent, as decimals. */
export interface ScorePart {
  readonly indicator: string;
  readonly weight: string;
  readonly cap: string;
  readonly floor: string;
}

/** `site.json`: everything about the site that is not a figure. */
export interface Settings {
  readonly title: string;
  readonly title_en: string;
  readonly subtitle: string;
  readonly subtitle_en: string;
  readonly publisher: string;
  readonly publisher_en: string;
  readonly licence: { readonly name: string; readonly name_en: string; readonly url: string };
  /** Address of the repository, and of its web editor for files of `data/`; empty where there is none. */
  readonly repository: string;
  readonly edit: string;
  /** The site's own address, without a final slash: for canonical links. */
  readonly base_url: string;
  readonly contact: string;
  readonly default_region: string;
  readonly featured_indicators: readonly string[];
  /** The last period that the ledger covers: nothing in it may lie later but targets. */
  readonly as_of: string;
  /** The day on which the next release is to come, `2026-12-15`; left out where none is announced. */
  readonly next_release?: string;
  /** Lower bounds in percentage points of the bands ahead, slightly behind, behind; below: far behind. */
  readonly schedule_bands: {
    readonly ahead: number;
    readonly slightly_behind: number;
    readonly behind: number;
  };
  /** Completion in percent under which a place is listed by name. */
  readonly low_completion: number;
  readonly score: { readonly indicators: readonly ScorePart[] };
  readonly themes: readonly Term[];
  readonly peer_groups: readonly Term[];
  readonly schemes: readonly Term[];
}

/** The lists of `site.json` that cells refer to. */
export const TERM_LISTS = ["themes", "peer_groups", "schemes"] as const;
export type TermList = (typeof TERM_LISTS)[number];

export function termBoth(term: Term): Both {
  return { zh: term.name, en: term.name_en || term.name };
}
