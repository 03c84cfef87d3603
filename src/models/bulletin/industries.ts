import { MOST_INDUSTRIES } from "../ground/limits.ts";
import type { Material } from "./material.ts";
import { tellAll } from "./overall.ts";
import { numbered, type Paragraph } from "./words.ts";

/** What the region says of its industries, those of which it says most first. */
export function byIndustry(material: Material): Paragraph[] {
  const groups = Map.groupBy(
    material.own.filter(({ series }) => series.industry !== ""),
    ({ series }) => series.industry,
  );
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const told = sorted.map(([industry, all]) => ({
    lead: material.edition.names.industry(industry),
    paragraphs: tellAll(material, all, ""),
  }));
  const saying = told.filter(({ paragraphs }) => paragraphs.some((one) => one.length > 0));
  return numbered(material.edition, saying.slice(0, MOST_INDUSTRIES));
}
