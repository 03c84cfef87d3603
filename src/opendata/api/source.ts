import type { History } from "../../ledger/history.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Lookup, Series } from "../../ledger/lookup.ts";
import type { Period } from "../../ledger/period.ts";
import type { TargetRow } from "../../ledger/schema.ts";
import type { Finding } from "../../measures/audit/finding.ts";
import type { Ranking, Subject } from "../../measures/places/ranking.ts";
import type { Standing } from "../../measures/standing.ts";

/** All that the interface works from: what the pages work from too, so that nothing is computed twice. */
export interface ApiSource {
  readonly ledger: Ledger;
  readonly lookup: Lookup;
  readonly asOf: Period;
  /** Of the data. */
  readonly version: string;
  readonly history: History;
  /** The years that have targets, oldest first. */
  readonly targetYears: readonly number[];
  /** The targets whose period ends in a year, each with its series. */
  targetsOf(year: number): readonly { readonly series: Series; readonly target: TargetRow }[];
  /** The latest standing of a series; null for one without figures and claims. */
  latest(series: Series): Standing | null;
  /** A peer group ranked at a period; null where fewer than two have a value. */
  ranking(group: string, subject: Subject, at: Period): Ranking | null;
}

/** The audit of the ledger, what differs first. */
export interface Findings {
  readonly all: readonly Finding[];
  /** True where only the newest years were audited. */
  readonly newestOnly: boolean;
}

/** The version in every address, `/api/v1/`: it changes when a member is renamed, removed or means something else. */
export const API_VERSION = "v1";

/** What every file begins with. */
export interface Head {
  readonly api: typeof API_VERSION;
  /** The last period that the ledger covers. */
  readonly as_of: string;
}

export function head({ asOf }: ApiSource): Head {
  return { api: API_VERSION, as_of: asOf.text };
}

/** The text of a file: one line, so that a national ledger stays small; members in the order given. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
