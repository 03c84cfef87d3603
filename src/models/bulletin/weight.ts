import type { Standing } from "../../measures/standing.ts";
import type { Material } from "./material.ts";
import { judgedOf } from "./tell.ts";

/** The place of an indicator that the site does not feature: after all that it does. */
export const UNFEATURED = 99;

/** The place of its indicator among those that the site features. */
export function featuredPlace(material: Material, indicator: string): number {
  const at = material.site.ledger.settings.featured_indicators.indexOf(indicator);
  return at < 0 ? UNFEATURED : at;
}

/** Judged figures first, then those that the site features, then as the table of indicators has them. */
export function byWeight(material: Material, all: readonly Standing[]): Standing[] {
  const weight = (one: Standing) =>
    Number(judgedOf(material, one) === null) * (UNFEATURED + 1) +
    featuredPlace(material, one.series.indicator);
  return [...all].sort((a, b) => weight(a) - weight(b));
}
