import { type Document, figuresIn } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";

/** A page whose description says too what the first of its charts shows. */
export function withFinding(edition: Edition, { page, blocks }: Document): Document {
  const finding = figuresIn(blocks).find(({ chart }) => chart.draw !== null)?.chart.title;
  if (finding === undefined) return { page, blocks };
  const between = edition.words.site.gap;
  const description = `${page.description}${between}${finding}${edition.words.site.stop}`;
  return { page: { ...page, description }, blocks };
}
