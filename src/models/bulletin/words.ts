import type { Lang } from "../../i18n/lang.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Edition } from "../ground/edition.ts";
import type { Material } from "./material.ts";

/** One paragraph: what it is about, run in before its text, and the text. */
export interface Paragraph {
  readonly lead: string;
  readonly text: string;
}

/** A numbered part of a bulletin. */
export interface BulletinSection {
  readonly id: string;
  /** With its number: 一、总体情况. */
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

export const sentencesIn = (lang: Lang) => wordsOf(lang).bulletinSentences;
export const wordsIn = (lang: Lang) => wordsOf(lang).bulletin;

/** What one subject of a section has to say: paragraphs of sentences. */
export interface Told {
  readonly lead: string;
  readonly paragraphs: readonly (readonly string[])[];
}

/** The paragraphs of a section, each subject with its number; a single one needs none. */
export function numbered(edition: Edition, all: readonly Told[]): Paragraph[] {
  const space = edition.words.site.gap;
  const told = all
    .map(({ lead, paragraphs }) => ({
      lead,
      texts: paragraphs.map((one) => one.join(space)).filter(Boolean),
    }))
    .filter(({ texts }) => texts.length > 0);
  return told.flatMap(({ lead, texts }, i) =>
    texts.map((text, j) => ({
      lead: j > 0 || lead === "" ? "" : leadOf(edition, told.length === 1 ? 0 : i + 1, lead),
      text,
    })),
  );
}

function leadOf(edition: Edition, n: number, name: string): string {
  return sentencesIn(edition.lang).lead(n, name);
}

/** Paragraphs without leads. */
export function plain(edition: Edition, paragraphs: readonly (readonly string[])[]): Paragraph[] {
  return numbered(edition, [{ lead: "", paragraphs }]);
}

/**
 * The name of a place within its region's bulletin, without the region's own name in front: 某县3,
 * the four counties and one district. A name that would lose its sense keeps all of it.
 */
export function shortName(material: Material, id: string): string {
  const full = material.edition.names.region(id);
  const own = material.edition.names.region(material.region.id);
  if (!full.startsWith(own) || full === own) return full;
  const rest = full.slice(own.length);
  return material.edition.words.names.withoutWhole(full, rest);
}
