import { seriesId } from "../../ledger/lookup.ts";
import { endYear, period } from "../../ledger/period.ts";
import { SCORE_CLASSES } from "../../measures/targets/verdict.ts";
import type { Edition } from "../ground/edition.ts";
import type { YearTarget } from "../ground/site.ts";
import { scorecardOfYear } from "./tallies.ts";

/**
 * The first sentences of a year's targets: how many, of how many places, how they stand (each thing
 * counted once), and how many completions reports state of which the ledger has no target.
 */
export function targetsLead(edition: Edition, year: number, targets: readonly YearTarget[]): string {
  const words = edition.words.year.lead;
  const { n, counts } = scorecardOfYear(edition, year, targets);
  const told = SCORE_CLASSES.filter((one) => counts[one] > 0).map((one) =>
    words.counted(edition.words.judgement.classes[one], counts[one]),
  );
  const stated = statedOnly(edition, year, new Set(targets.map(({ series }) => seriesId(series))));
  return words.text(
    words.all(year, targets.length, new Set(targets.map(({ series }) => series.region)).size),
    n === 0 ? "" : words.stand(n, told),
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
