import type { Ledger } from "../ledger/ledger.ts";
import type { Lookup, Series, SeriesKey } from "../ledger/lookup.ts";
import { type Period, period } from "../ledger/period.ts";
import type { Region } from "../ledger/schema.ts";
import { FEWEST_COMPARED } from "./limits.ts";
import { placeOf, type Ranked, rank } from "./rank.ts";
import type { Result } from "./result.ts";
import { inOwnUnit, type Standing, standing } from "./standing.ts";
import { level } from "./stated.ts";
import { told } from "./told.ts";

/** One thing ranked among comparable places at one period. */
export interface Ranking {
  readonly period: Period;
  readonly by: "completion" | "level";
  /** Best first; the unranked last. */
  readonly entries: readonly Ranked[];
  readonly standings: ReadonlyMap<string, Standing>;
}

/** What is ranked: a series without its region. */
export type Subject = Omit<SeriesKey, "region">;

/**
 * Ranks places by completion where at least two of them have one (computed or stated), else by the
 * figure itself. Null where fewer than two have a value: a rank of one place says nothing.
 * `stand` may keep standings that it has made.
 */
export function ranking(
  lookup: Lookup,
  places: readonly Region[],
  subject: Subject,
  at: Period,
  stand: (series: Series) => Standing = (series) => standing(lookup, series, at),
): Ranking | null {
  const { ledger } = lookup;
  const all = places.map(({ id }) => ({ id, one: stand(lookup.series({ ...subject, region: id })) }));
  const standings = new Map(all.map(({ id, one }) => [id, one]));
  const { better } = ledger.indicators.row(subject.indicator);
  const ranked = (by: Ranking["by"], direction: typeof better): Ranking | null => {
    const results = all.map(({ id, one }) => ({ id, result: rankedBy(ledger, one, by) }));
    if (results.filter(({ result }) => result.kind === "value").length < FEWEST_COMPARED) return null;
    const entries = rank(results, direction);
    return (entries[0]?.of ?? 0) < FEWEST_COMPARED ? null : { period: at, by, entries, standings };
  };
  return ranked("completion", better === "lower" ? "none" : "higher") ?? ranked("level", better);
}

function rankedBy(ledger: Ledger, one: Standing, by: Ranking["by"]): Result {
  if (by === "level") return level(inOwnUnit(ledger, one), one.indicator.unit, ledger.units);
  const judged = told(one.completion, one.statedCompletion);
  return "result" in judged ? judged.result : judged;
}

/**
 * The period at which most of the places have a figure or a claim, the newest of several; with
 * `accepts`, of those periods (ISO texts) that it answers true for.
 */
export function commonPeriod(
  lookup: Lookup,
  places: readonly Region[],
  subject: Subject,
  accepts: (text: string) => boolean = () => true,
): Period | null {
  const known = new Map<string, number>();
  for (const place of places) {
    const series = lookup.series({ ...subject, region: place.id });
    const texts = new Set([...series.observations, ...series.claims].map((row) => row.period));
    for (const text of texts) if (accepts(text)) known.set(text, (known.get(text) ?? 0) + 1);
  }
  let best: { text: string; to: number; count: number } | null = null;
  for (const [text, count] of known) {
    const { to } = period(text);
    if (best === null || count > best.count || (count === best.count && to > best.to))
      best = { text, to, count };
  }
  return best && period(best.text);
}

/** A place's rank as a plain number with how many share it and how many are ranked; null for the unranked. */
export function placeIn(all: Ranking, region: string): { place: number; sharing: number; of: number } | null {
  const entry = all.entries.find((one) => one.id === region);
  const place = entry && placeOf(entry);
  return entry && place ? { place, sharing: entry.sharing, of: entry.of } : null;
}
