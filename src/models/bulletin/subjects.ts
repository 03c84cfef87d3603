import type { Subject } from "../../measures/places/ranking.ts";
import type { Standing } from "../../measures/standing.ts";
import { LEAST_PLACES_TOGETHER, MOST_SIDE_BY_SIDE } from "../ground/limits.ts";
import type { Material } from "./material.ts";
import { featuredPlace, isPlaced, UNFEATURED } from "./order.ts";
import { isTold } from "./tell.ts";

/** Things of one part (工业，500万元以上) that several places state: told side by side. */
export interface SubjectGroup {
  readonly subjects: readonly Subject[];
  /** Whether several places are judged by the first. */
  readonly judged: boolean;
  /** The scheme whose categories the subjects are, where they are the parts of one thing; else empty. */
  readonly scheme: string;
}

const known = new WeakMap<Material, readonly SubjectGroup[]>();

/** What the places of a bulletin are compared by, the weightiest first. */
export function subjectGroups(material: Material): readonly SubjectGroup[] {
  const found = known.get(material);
  if (found !== undefined) return found;
  const made = groupsOf(material);
  known.set(material, made);
  return made;
}

interface Counted {
  readonly like: Standing;
  readonly places: number;
  readonly judged: number;
}

function groupsOf(material: Material): SubjectGroup[] {
  const sorted = [...countSubjects(material).values()]
    .filter(({ places }) => places >= LEAST_PLACES_TOGETHER)
    .sort((a, b) => weight(material, a) - weight(material, b) || b.places - a.places);
  const groups = Map.groupBy(sorted, ({ like }) => groupKey(material, like));
  return [...groups].map(([key, all]) => {
    const group = all.slice(0, MOST_SIDE_BY_SIDE);
    return {
      subjects: group.map(({ like }) => subjectOf(like)),
      judged: (group[0]?.judged ?? 0) > 1,
      scheme:
        group.length > 1 && key.startsWith(SCHEME) ? (key.slice(SCHEME.length).split("|")[0] ?? "") : "",
    };
  });
}

const SCHEME = "scheme:";

/** Things of one part go together, and so do the categories of one exhaustive scheme of one thing. */
function groupKey(material: Material, { series }: Standing): string {
  const { indicator, industry, breakdown } = series;
  const category = material.site.ledger.breakdowns.get(breakdown);
  if (category?.exhaustive === "yes") return `${SCHEME}${category.scheme}|${indicator}|${industry}`;
  return industry === "" && breakdown === "" ? `total:${indicator}` : `part:${industry}|${breakdown}`;
}

function countSubjects(material: Material): Map<string, Counted> {
  const counts = new Map<string, Counted>();
  for (const place of material.places) {
    for (const one of material.standings(place.id)) {
      const judged = isTold(material.edition, one);
      if (place.kind === "group" || (one.observation === null && !judged)) continue;
      const key = `${one.series.indicator}|${one.series.industry}|${one.series.breakdown}`;
      const before = counts.get(key) ?? { like: one, places: 0, judged: 0 };
      counts.set(key, {
        like: before.like,
        places: before.places + 1,
        judged: before.judged + Number(judged),
      });
    }
  }
  return counts;
}

/** What `site.json` gives a place first, then what places are judged by, then featured things in their order. */
function weight(material: Material, { like: { series }, judged }: Counted): number {
  const isLight = judged < LEAST_PLACES_TOGETHER && !isPlaced(material, series.indicator);
  return featuredPlace(material, series.indicator) + Number(isLight) * (UNFEATURED + 1);
}

function subjectOf({ series: { indicator, industry, breakdown } }: Standing): Subject {
  return { indicator, industry, breakdown };
}
