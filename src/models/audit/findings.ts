import type { Ledger } from "../../ledger/ledger.ts";
import { type Period, period } from "../../ledger/period.ts";
import { audit, bySeverity } from "../../measures/audit/audit.ts";
import type { Finding } from "../../measures/audit/finding.ts";
import { MOST_ROWS_AUDITED, NEWEST_YEARS_AUDITED } from "../ground/limits.ts";
import type { Site } from "../ground/site.ts";

/** The findings of a ledger, what differs first, and the ways to those of one page. */
export interface Findings {
  readonly all: readonly Finding[];
  readonly newestOnly: boolean;
  ofRegion(id: string): readonly Finding[];
  ofIndicator(id: string): readonly Finding[];
  ofSource(id: string): readonly Finding[];
}

const known = new WeakMap<Ledger, Findings>();

/** The audit of the site's ledger, made once. */
export function findingsOf(site: Site): Findings {
  const found = known.get(site.ledger);
  if (found !== undefined) return found;
  const made = makeFindings(site);
  known.set(site.ledger, made);
  return made;
}

function makeFindings(site: Site): Findings {
  const newestOnly = site.ledger.observations.length > MOST_ROWS_AUDITED;
  const all = bySeverity(newestOnly ? audit(newest(site)) : audit(site.ledger, site.lookup));
  const by = (keys: (finding: Finding) => Iterable<string>) => {
    const pairs = all.flatMap((finding) => [...new Set(keys(finding))].map((key) => ({ key, finding })));
    const lists = Map.groupBy(pairs, ({ key }) => key);
    return (id: string) => (lists.get(id) ?? []).map(({ finding }) => finding);
  };
  return {
    all,
    newestOnly,
    ofRegion: by((finding) => [finding.subject.region]),
    ofIndicator: by((finding) => [finding.subject.indicator]),
    ofSource: by((finding) => finding.rows.map((row) => row.source)),
  };
}

/** The ledger with the rows of its newest years alone. */
function newest({ ledger, asOf }: Site): Ledger {
  const recent = (row: { readonly period: string }) => yearOf(row.period) > asOf.year - NEWEST_YEARS_AUDITED;
  return {
    ...ledger,
    observations: ledger.observations.filter(recent),
    targets: ledger.targets.filter(recent),
    claims: ledger.claims.filter(recent),
  };
}

function yearOf(text: string): number {
  const p: Period = period(text);
  return p.year;
}
