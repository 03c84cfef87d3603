import type { Lang } from "../i18n/lang.ts";
import { siteWords } from "../i18n/site.ts";
import { type Document, figuresIn } from "./body.ts";

/** A page whose description says too what the first of its charts shows. */
export function withFinding(lang: Lang, { page, blocks }: Document): Document {
  const finding = figuresIn(blocks).find(({ chart }) => chart.draw !== null)?.chart.title;
  if (finding === undefined) return { page, blocks };
  const between = lang === "zh" ? "" : " ";
  const description = `${page.description}${between}${finding}${siteWords[lang].stop}`;
  return { page: { ...page, description }, blocks };
}
