import type { Series } from "../../ledger/lookup.ts";
import type { Site } from "../ground/site.ts";
import { seriesInOrder } from "../series/key-standings.ts";

/** In what order bulletins tell things: as `site.json` says under `bulletin`, then as everywhere. */

/** The place of an indicator that the site does not feature: after all that it does. */
export const UNFEATURED = 99;

/** The place of an indicator among those that bulletins begin with, then among the featured. */
export function featuredPlace({ site }: { readonly site: Site }, indicator: string): number {
  const { bulletin, featured_indicators } = site.ledger.settings;
  const at = [...new Set([...bulletin.first_indicators, ...featured_indicators])].indexOf(indicator);
  return at < 0 ? UNFEATURED : at;
}

/** True of an indicator that `site.json` gives its place in bulletins. */
export function isPlaced({ site }: { readonly site: Site }, indicator: string): boolean {
  return site.ledger.settings.bulletin.first_indicators.includes(indicator);
}

/** The themes in the order of bulletins. */
export function themesInOrder({ ledger: { settings } }: Site): Site["ledger"]["settings"]["themes"] {
  const first = settings.bulletin.first_themes;
  const place = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return [...settings.themes].sort((a, b) => place(a.id) - place(b.id));
}

/** Series by theme, within one in the order of bulletins, then as the table of indicators has them. */
export function inBulletinOrder(site: Site, all: readonly Series[]): Series[] {
  const themes = themesInOrder(site).map(({ id }) => id);
  const theme = (one: Series) => themes.indexOf(site.ledger.indicators.row(one.indicator).theme);
  const { first_indicators: indicators } = site.ledger.settings.bulletin;
  const place = (one: Series) =>
    isPlaced({ site }, one.indicator) ? indicators.indexOf(one.indicator) : indicators.length;
  return seriesInOrder(site, all).sort((a, b) => theme(a) - theme(b) || place(a) - place(b));
}
