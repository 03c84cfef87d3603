import { assumedSources } from "../../ledger/assumed.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup, type Lookup } from "../../ledger/lookup.ts";
import { type Books, statedGrowths } from "./claim-books.ts";
import { auditClaims } from "./claims.ts";
import { auditCounts } from "./counts.ts";
import { type Facts, gather, withFacts } from "./facts.ts";
import type { Finding, Verdict } from "./finding.ts";
import { auditNested, auditRestated } from "./lists.ts";
import { auditPartClaims } from "./part-claims.ts";
import { auditPartGrowths } from "./part-growths.ts";
import { partLists } from "./part-lists.ts";
import { auditPartsAbove } from "./parts-above.ts";
import { auditChildren, auditIndustries } from "./places.ts";
import { auditPlans } from "./plans.ts";
import { auditPrices } from "./prices.ts";
import { auditProjectFigures } from "./project-figures.ts";
import { auditRanks } from "./ranks.ts";
import { auditBreakdowns } from "./sums.ts";
import { auditTargets } from "./targets.ts";

/**
 * Everything that reports claim of their own figures, recomputed from the figures in the ledger. In
 * the order of the kinds of check, then of the ledger. Linear in the rows, but for sorting.
 */
export function audit(ledger: Ledger, lookup: Lookup = buildLookup(ledger)): Finding[] {
  const { facts, findings: sums } = settled(ledger, gather(ledger));
  const books: Books = { lookup, facts, statedGrowth: statedGrowths(lookup) };
  const lists = partLists(books);
  return withinReports(ledger, [
    ...auditClaims(books),
    ...sums,
    ...auditChildren(ledger, facts),
    ...auditIndustries(ledger, facts),
    ...auditTargets(books),
    ...auditRanks(books),
    ...auditCounts(ledger, facts),
    ...auditNested(ledger, facts),
    ...auditRestated(ledger, facts),
    ...auditPartClaims(books, lists),
    ...auditPartGrowths(books, lists),
    ...auditPlans(books),
    ...auditPartsAbove(books),
    ...auditPrices(ledger, facts),
    ...auditProjectFigures(ledger),
  ]);
}

/** A report whose year is assumed is held to its own figures, and to those of no other. */
function withinReports(ledger: Ledger, findings: Finding[]): Finding[] {
  const assumed = assumedSources(ledger);
  if (assumed.size === 0) return findings;
  return findings.map((finding) => {
    const named = new Set(finding.rows.map(({ source }) => source));
    const isAcross = named.size > 1 && [...named].some((id) => assumed.has(id));
    return isAcross ? untold(finding) : finding;
  });
}

/** The finding without what was recomputed. */
function untold({ cause: _, ...finding }: Finding): Finding {
  return { ...finding, recomputed: null, difference: null, verdict: "not-checkable", reason: "year-assumed" };
}

/**
 * Facts with all that their breakdowns tell of absent or bounded wholes: a whole found so may itself
 * be a part, so they are gone through until nothing new is found.
 */
function settled(ledger: Ledger, stated: Facts): { facts: Facts; findings: readonly Finding[] } {
  const { findings, facts: found } = auditBreakdowns(ledger, stated);
  const facts = found.length === 0 ? stated : withFacts(stated, found);
  return facts.all.length === stated.all.length ? { facts, findings } : settled(ledger, facts);
}

/** How many findings came to each verdict. */
export function countVerdicts(findings: readonly Finding[]): Readonly<Record<Verdict, number>> {
  const counts = { agrees: 0, "within-rounding": 0, differs: 0, "not-checkable": 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}

/** Findings by how much they ask of a reader: what differs first, what agrees last. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  const order = [
    "differs",
    "within-rounding",
    "not-checkable",
    "agrees",
  ] as const satisfies readonly Verdict[];
  return order.flatMap((verdict) => findings.filter((finding) => finding.verdict === verdict));
}
