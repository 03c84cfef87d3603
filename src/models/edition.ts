import type { Lang } from "../i18n/lang.ts";
import type { Site } from "./site.ts";

/** The site in one language: what every page model is made from. */
export interface Edition {
  readonly site: Site;
  readonly lang: Lang;
}

const editions = new WeakMap<Site, Map<Lang, Edition>>();

/** The edition of a site in one language, made once. */
export function editionOf(site: Site, lang: Lang): Edition {
  const made = editions.get(site) ?? new Map<Lang, Edition>();
  editions.set(site, made);
  const edition = made.get(lang) ?? { site, lang };
  made.set(lang, edition);
  return edition;
}
