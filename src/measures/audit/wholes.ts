import { categoriesOf } from "../../ledger/adding-up.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type SeriesKey, seriesId } from "../../ledger/lookup.ts";
import type { Period } from "../../ledger/period.ts";
import type { Books } from "./claim-books.ts";
import type { Fact } from "./facts.ts";

/** A whole that no row states. */
interface SoughtWhole {
  readonly key: SeriesKey;
  readonly at: Period;
}

/** The stated figures that a part lies in, the nearest to the whole that was sought first. */
export function nearestWholes({ lookup, facts }: Books, part: SeriesKey, { key, at }: SoughtWhole): Fact[] {
  const around = facts
    .parallel(key, at)
    .filter((fact) => seriesId(fact.key) !== seriesId(part) && liesIn(lookup.ledger, part, fact.key));
  const distance = (fact: Fact) => stepsBetween(fact.key, key);
  return around.sort((a, b) => distance(a) - distance(b));
}

/** True where a part's industry and categories are those of a whole, or lie below them. */
function liesIn(ledger: Ledger, part: SeriesKey, whole: SeriesKey): boolean {
  const industries = withAbove(part.industry, (id) => ledger.industries.row(id).parent);
  const categories = categoriesOf(ledger, part.breakdown).flatMap(({ id }) =>
    withAbove(id, (one) => ledger.breakdowns.row(one).parent),
  );
  const wanted = categoriesOf(ledger, whole.breakdown);
  return industries.includes(whole.industry) && wanted.every(({ id }) => categories.includes(id));
}

/** An id, all those above it, and "" for the total. */
function withAbove(id: string, above: (id: string) => string): string[] {
  return id === "" ? [""] : [id, ...withAbove(above(id), above)];
}

/** In how many things two series of one indicator differ. */
function stepsBetween(a: SeriesKey, b: SeriesKey): number {
  const names = ({ industry, breakdown }: SeriesKey) => [`|${industry}`, ...breakdown.split(";")];
  const [ours, theirs] = [names(a), names(b)];
  return ours.filter((id) => !theirs.includes(id)).length + theirs.filter((id) => !ours.includes(id)).length;
}
