import { type Document, figuresIn } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";

/** A page whose description says too what the first of its charts shows, drawn or in words. */
export function withFinding(edition: Edition, { page, blocks }: Document): Document {
  // A chart without marks has found nothing.
  const finding = figuresIn(blocks).find(({ chart: { draw, spots } }) => draw !== null || spots.length > 0)
    ?.chart.title;
  if (finding === undefined) return { page, blocks };
  const between = edition.words.site.gap;
  const description = `${page.description}${between}${finding}${edition.words.site.stop}`;
  return { page: { ...page, description }, blocks };
}
