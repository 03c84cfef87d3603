/** The search index as files: what `search/` of the models writes and the script of the search page reads. Types only. */

/** A page or a place of one: without base and language, with what is typed to find it. */
export type EntryRow = readonly [
  /** What follows the group's `path`. */
  tail: string,
  /** In the page's language. */
  name: string,
  /** In the other language, where that is not the same. */
  other: string,
  /** The Chinese name's pinyin, syllable by syllable: `lai feng xian`. */
  pinyin: string,
  /** Shown beside the name. */
  note: string,
  /** Of a region: which of the file's `figures` are its own. */
  figures?: number,
];

/** Entries of one kind: each address begins with `path`. */
export interface EntryGroup {
  readonly kind: string;
  readonly label: string;
  readonly path: string;
  readonly rows: readonly EntryRow[];
}

/** What a figure is of: its indicator, as a row of that group, and which part of it; -1 for the whole. */
export type SubjectRow = readonly [indicator: number, part: number];

/** A part of an indicator, in the page's language and in the other: 工业，新开工. */
export type PartRow = readonly [name: string, other: string];

/** Where a figure stands on its region's page: the table, and the place to go to. */
export interface FigurePlace {
  readonly table: string;
  readonly anchor: string;
  /** True where the table has a row for each period. */
  readonly byPeriod: boolean;
}

/** A figure of a region: of what, in which year, in which of the `places`, and what it says. */
export type FigureRow = readonly [
  subject: number,
  year: number,
  place: number,
  /** Period and amount; empty in a large ledger, where the page has them. */
  text: string,
  /** The last year, where one row stands for several. */
  to?: number,
];

/** One file of the index; the first names the rest and holds what all share. */
export interface SearchFile {
  /** How many files there are, on the first. */
  readonly files?: number;
  readonly subjects?: readonly SubjectRow[];
  readonly parts?: readonly PartRow[];
  /** How an indicator is named with its part: `{name}（{part}）`. */
  readonly withPart?: string;
  readonly places?: readonly FigurePlace[];
  readonly figureLabel?: string;
  readonly groups: readonly EntryGroup[];
  /** Sets of figures; regions with the same kinds of figures share one. */
  readonly figures: readonly (readonly FigureRow[])[];
}
