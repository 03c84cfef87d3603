import { addsUp } from "../../ledger/adding-up.ts";
import { type SeriesKey, seriesId } from "../../ledger/lookup.ts";
import { push } from "../../ledger/memo.ts";
import { period } from "../../ledger/period.ts";
import type { Claim } from "../../ledger/schema.ts";
import { keyOf, readOf } from "../claim-of.ts";
import type { Books } from "./claim-books.ts";
import { checkOf, type Fact, inUnit, MEASURED } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { atLeast } from "./interval.ts";
import { judgedPair, mixedStanding } from "./like-standing.ts";

/** What a claim of share says: this indicator is a part of that, with these other columns. */
interface Relation {
  readonly claim: Claim;
  readonly of: Partial<SeriesKey>;
}

/**
 * A part against its whole under another indicator: where a report gives one as a share of the other,
 * the one is a part of it at any time and place, and cannot be more. Where the share itself is
 * stated it is recomputed, and not told again.
 */
export function auditPartsAbove(books: Books): Finding[] {
  const relations = relationsOf(books);
  if (relations.size === 0) return [];
  const told = new Set([...relations.values()].flat().map(({ claim }) => factAt(claim, claim.period)));
  return books.facts.all.flatMap((part) => {
    if (part.strand !== MEASURED || part.derived) return [];
    const wholes = new Map<string, Fact>();
    for (const { claim, of } of relations.get(part.key.indicator) ?? []) {
      const whole = isLike(part.key, claim, of) ? books.facts.get({ ...part.key, ...of }, part.period) : null;
      if (whole !== null && !whole.derived) wholes.set(seriesId(whole.key), whole);
    }
    return told.has(factAt(part.key, part.period.text))
      ? []
      : [...wholes.values()].flatMap((whole) => partAbove(part, whole) ?? []);
  });
}

function relationsOf({ lookup }: Books): Map<string, Relation[]> {
  const found = new Map<string, Relation[]>();
  for (const claim of lookup.ledger.claims) {
    const { key } = readOf(claim.of);
    if (claim.claim !== "share" || key.indicator === undefined || key.indicator === claim.indicator) continue;
    const isAmount = [claim.indicator, key.indicator].every((id) => addsUp(lookup.ledger.indicators.row(id)));
    if (isAmount) push(found, claim.indicator, { claim, of: key });
  }
  return found;
}

function factAt(key: SeriesKey, at: string): string {
  const { from, to } = period(at);
  return `${seriesId(keyOf(key))}|${from}|${to}`;
}

/** True for a series that differs from the claim's only in columns that the claim leaves as they are. */
function isLike(key: SeriesKey, claim: Claim, of: Partial<SeriesKey>): boolean {
  const named = (["region", "industry", "breakdown"] as const).filter((column) => of[column] !== undefined);
  return named.every((column) => key[column] === claim[column]);
}

/** A part that cannot be more than its whole; null where the two measure different things. */
export function partAbove(part: Fact, whole: Fact): Finding | null {
  if (part.best.dimension !== whole.best.dimension) return null;
  const check = checkOf("part-above", whole, [part], "part");
  const mayDiffer = mixedStanding([part.best, whole.best]);
  return judgedPair(check, inUnit(atLeast(part.estimate), whole.best), mayDiffer);
}
