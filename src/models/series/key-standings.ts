import type { Series } from "../../ledger/lookup.ts";
import type { Standing } from "../../measures/standing.ts";
import { told } from "../../measures/told.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_KEY_FIGURES, MOST_YEARS_BEHIND } from "../ground/limits.ts";
import type { Site } from "../ground/site.ts";

const YEAR_IN_DAYS = 365.25;

/**
 * The standings that say most of a region: what the ledger calls important and the site features first,
 * totals before parts, those with a completion before those with a growth, and each year behind the
 * region's newest figure counts against one.
 */
export function keyStandings(edition: Edition, region: string): Standing[] {
  const { featured_indicators } = edition.site.ledger.settings;
  const standings = edition.site.lookup
    .ofRegion(region)
    .map((one) => edition.site.latest(one))
    .filter((one) => one !== null);
  const featured = (one: Standing) => {
    const place = featured_indicators.indexOf(one.series.indicator);
    return place < 0 ? featured_indicators.length : place;
  };
  const newest = Math.max(...standings.map(({ actual, period }) => (actual === null ? 0 : period.to)));
  const scored = standings.map((one, i) => {
    const place = featured(one);
    const isFeatured = place < featured_indicators.length;
    const bonus = Math.max(isFeatured ? FEATURED : 0, importanceOf(one));
    const behind = Math.floor(Math.max(0, newest - one.period.to) / YEAR_IN_DAYS);
    const score = weight(one) + bonus - Math.min(behind, MOST_YEARS_BEHIND);
    return { one, i, score, featured: place };
  });
  scored.sort((a, b) => b.score - a.score || a.featured - b.featured || a.i - b.i);
  return onePerIndicator(scored.map(({ one }) => one)).slice(0, MOST_KEY_FIGURES);
}

/** What featuring an indicator is worth, beside what a figure says of itself. */
const FEATURED = 3;
/** What the most important indicator is worth, and how much less each step down; never less than nothing. */
const FIRST = 4;
const STEP = 0.25;

function importanceOf({ indicator: { importance } }: Standing): number {
  return importance === "" ? 0 : Math.max(0, FIRST - STEP * (Number(importance) - 1));
}

/**
 * The standing that a region's page opens with; null where the ledger says which indicators are
 * important and the region has a figure of none of them: what it has is then told instead.
 */
export function leadStanding(edition: Edition, standings: readonly Standing[]): Standing | null {
  const { settings, indicators } = edition.site.ledger;
  const [first = null] = standings;
  const isDeclared = [...indicators.values()].some(({ importance }) => importance !== "");
  if (!isDeclared) return first;
  const opens = ({ indicator: { id, importance } }: Standing) =>
    importance !== "" || settings.featured_indicators.includes(id);
  return standings.find(opens) ?? null;
}

function weight({ series, chief, statedCompletion, growth, statedGrowth, actual }: Standing): number {
  const total = Number(series.industry === "") + Number(series.breakdown === "");
  const judged = (chief?.judgement.rests ?? null) !== null || statedCompletion !== null ? 2 : 0;
  const grown = "result" in told(growth, statedGrowth) ? 1 : 0;
  return total * 2 + judged + grown + (actual === null ? -4 : 0);
}

function onePerIndicator(all: readonly Standing[]): Standing[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(one.series.indicator) && seen.add(one.series.indicator));
}

/** The series of a region in the order of themes, then of the indicators' file, totals first. */
export function seriesInOrder(site: Site, all: readonly Series[]): Series[] {
  const themes = site.ledger.settings.themes.map((term) => term.id);
  const indicators = [...site.ledger.indicators.keys()];
  const places = new Map(indicators.map((id, i) => [id, i]));
  const theme = (one: Series) => themes.indexOf(site.ledger.indicators.get(one.indicator)?.theme ?? "");
  // A space sorts before every id, so that totals come first.
  const part = (one: Series) => `${one.industry} ${one.breakdown}`;
  return [...all].sort(
    (a, b) =>
      theme(a) - theme(b) ||
      (places.get(a.indicator) ?? 0) - (places.get(b.indicator) ?? 0) ||
      (part(a) < part(b) ? -1 : part(a) > part(b) ? 1 : 0),
  );
}
