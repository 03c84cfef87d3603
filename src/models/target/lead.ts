import { seriesId } from "../../ledger/lookup.ts";
import { endYear, period } from "../../ledger/period.ts";
import { judgementOf } from "../../measures/targets/judged.ts";
import type { Edition } from "../ground/edition.ts";
import type { YearTarget } from "../ground/site.ts";

/**
 * The first sentences of a year's targets: how many, of how many places, how many the ledger's newest
 * figures can be set against, how many of those were met, and how many completions are only stated.
 */
export function targetsLead(edition: Edition, year: number, targets: readonly YearTarget[]): string {
  const words = edition.words.year.lead;
  const judged = targets.flatMap(({ series, target }) => {
    const judged = judgementOf(edition.site.lookup, series, target, edition.site.asOf);
    if (judged.rests === null || judged.rests.isCompletion) return [];
    const isMet = judged.class === "met";
    const expected = !isMet && (judged.expected ?? judged).verdict === "expected-met";
    return [{ series, met: isMet || expected, expected }];
  });
  const met = judged.filter((one) => one.met && !one.expected).length;
  const expected = judged.filter((one) => one.met && one.expected).length;
  const stated = statedOnly(edition, year, new Set(judged.map(({ series }) => seriesId(series))));
  return words.text(
    words.all(year, targets.length, new Set(targets.map(({ series }) => series.region)).size),
    judged.length === 0 ? words.none : words.compared(judged.length, met, expected),
    stated === 0 ? "" : words.stated(stated),
  );
}

/** How many completions within the year reports state of which nothing could be computed. */
function statedOnly(edition: Edition, year: number, judged: ReadonlySet<string>): number {
  const stated = edition.site.ledger.claims.filter(
    (row) => row.claim === "completion" && endYear(period(row.period)) === year && !judged.has(seriesId(row)),
  );
  return new Set(stated.map(seriesId)).size;
}
