import { readFileSync } from "node:fs";
import { must } from "./must.ts";
import type { REVISION_KINDS, TableName } from "./schema.ts";

/**
 * What the repository knows of the ledger's past, as plain JSON: a command reads it from git at
 * build and leaves it for the site, which starts no process itself.
 */
export interface History {
  /**
   * `whole`: from the first commit on; `shallow`: the repository has only the newest commits;
   * `cut`: older states were too large to be read; `none`: no repository holds the ledger.
   */
  readonly state: "whole" | "shallow" | "cut" | "none";
  /** The commits that changed the ledger, oldest first. */
  readonly commits: readonly Commit[];
  /** Of each file of a table, when its lines came and were last changed. */
  readonly origins: Readonly<Record<string, readonly Run[]>>;
  /** Every row that was changed or removed, oldest first. */
  readonly events: readonly RowEvent[];
  /** How many older events are left out. */
  readonly eventsLeftOut: number;
  /** The states that were released, oldest first, and what has come since. */
  readonly releases: readonly Release[];
  readonly version: DataVersion;
}

export type RevisionKind = (typeof REVISION_KINDS)[number];

/** Why a figure was changed, where somebody has said so. */
export interface Revision {
  readonly kind: RevisionKind;
  readonly reason: string;
}

export interface Commit {
  /** Empty for what stands in the folder and is in no commit yet. */
  readonly id: string;
  /** ISO 8601 with the committer's own offset; the day is `time.slice(0, 10)`. */
  readonly time: string;
  readonly subject: string;
  /** What its `Revision:` trailer says. */
  readonly revision?: Revision;
}

/** Lines up to and with `to` that came in commit `first` and were last changed in commit `last`. */
export type Run = readonly [to: number, first: number, last: number];

/** A row that a commit changed or removed. */
export interface RowEvent {
  readonly kind: "changed" | "lost";
  readonly table: TableName;
  readonly file: string;
  /** The line after the change; of a lost row, before it. */
  readonly line: number;
  readonly key: readonly string[];
  readonly cells: readonly { readonly column: string; readonly before: string; readonly after: string }[];
  readonly commit: number;
  readonly revision?: Revision;
}

export const VERSION_STEPS = ["major", "minor", "patch", "none"] as const;

/** A released state (a tag `data-vX.Y.Z`), or last of all what has come since, compared with the one before. */
export interface Release {
  /** `1.2.0`. */
  readonly version: string;
  /** Empty for what is not released yet. */
  readonly tag: string;
  /** The last commit that it holds, as an index of `commits`. */
  readonly commit: number;
  /** ISO 8601 with offset; empty for what is in no commit. */
  readonly time: string;
  /** The version that the changes ask for. */
  readonly asked: string;
  readonly step: (typeof VERSION_STEPS)[number];
  readonly counts: { readonly lost: number; readonly changed: number; readonly new: number };
  /** Why the step is what it is, and what follows for the results: told in each language of the site. */
  readonly told: Readonly<Record<string, Told>>;
  /** Rows that differ, the first few hundred of each kind. */
  readonly rows: readonly ReleaseRow[];
  /** Names of the ledger's files at that state, for those states that are kept. */
  readonly files?: readonly string[];
}

/** A row in which a release differs from the one before. */
export interface ReleaseRow {
  readonly kind: "lost" | "changed" | "new";
  readonly table: TableName;
  readonly file: string;
  readonly line: number;
  readonly key: readonly string[];
  readonly cells: RowEvent["cells"];
  /** The commits that touched it since the release before. */
  readonly commits: readonly number[];
  readonly revision?: Revision;
}

export interface Told {
  readonly lines: readonly string[];
  readonly sections: readonly ToldSection[];
}

export interface ToldSection {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly more: number;
}

/** The version of the data that a site publishes. */
export interface DataVersion {
  /** `1.2.0`; `0.0.0` where it is not known. */
  readonly text: string;
  /** `released`: exactly as tagged; `changed`: since the newest tag; `first`: never tagged; `unknown`: no repository. */
  readonly state: "released" | "changed" | "first" | "unknown";
}

/** Of a ledger of which no repository knows anything. */
export const NO_HISTORY: History = {
  state: "none",
  commits: [],
  origins: {},
  events: [],
  eventsLeftOut: 0,
  releases: [],
  version: { text: "0.0.0", state: "unknown" },
};

/** The history that a command has left in a file. */
export function readHistory(path: string): History {
  return JSON.parse(readFileSync(path, "utf8")) as History;
}

/** When a line of the ledger came and when it was last changed; null where that is not known. */
export function originOf(
  { commits, origins }: History,
  file: string,
  line: number,
): { readonly first: Commit; readonly last: Commit } | null {
  const runs = origins[file] ?? [];
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (must(runs[middle], "a run")[0] < line) low = middle + 1;
    else high = middle;
  }
  const [to = 0, a = -1, b = -1] = runs[low] ?? [];
  const [first, last] = [commits[a], commits[b]];
  return line > to || first === undefined || last === undefined ? null : { first, last };
}
