import type { Standing } from "../../measures/standing.ts";
import type { Material } from "./material.ts";
import { featuredPlace, isPlaced, UNFEATURED } from "./order.ts";
import { isTold } from "./tell.ts";

/** What `site.json` gives a place first, then what is judged, then what the site features, then as the table of indicators has them. */
export function byWeight(material: Material, all: readonly Standing[]): Standing[] {
  const weight = (one: Standing) => {
    const { indicator } = one.series;
    const isLight = !isPlaced(material, indicator) && !isTold(material.edition, one);
    return Number(isLight) * (UNFEATURED + 1) + featuredPlace(material, indicator);
  };
  return [...all].sort((a, b) => weight(a) - weight(b));
}
