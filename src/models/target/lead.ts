import { compare, ONE } from "../../ledger/fraction.ts";
import { seriesId } from "../../ledger/lookup.ts";
import { endYear, period } from "../../ledger/period.ts";
import { reached } from "../../measures/reached.ts";
import type { Result } from "../../measures/result.ts";
import type { Edition } from "../ground/edition.ts";
import type { YearTarget } from "../ground/site.ts";
import { isEstimated } from "../series/target-table.ts";

/**
 * The first sentences of a year's targets: how many, of how many places, how many the ledger's newest
 * figures can be set against, how many of those were met, and how many completions are only stated.
 */
export function targetsLead(edition: Edition, year: number, targets: readonly YearTarget[]): string {
  const words = edition.words.year.lead;
  const judged = targets.flatMap(({ series, target }) => {
    const { observation, completion: done } = reached(edition.site.ledger, series, target);
    if (observation === null || done?.kind !== "value") return [];
    return [{ series, met: isMet(done), expected: isEstimated(observation) }];
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

/** True where the target was reached for certain: what is only bounded from above may lie below it. */
function isMet({ bound, value }: Extract<Result, { kind: "value" }>): boolean {
  return bound !== "<" && bound !== "<=" && compare(value, ONE) >= 0;
}

/** How many completions within the year reports state of which nothing could be computed. */
function statedOnly(edition: Edition, year: number, judged: ReadonlySet<string>): number {
  const stated = edition.site.ledger.claims.filter(
    (row) => row.claim === "completion" && endYear(period(row.period)) === year && !judged.has(seriesId(row)),
  );
  return new Set(stated.map(seriesId)).size;
}
