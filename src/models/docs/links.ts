import type { Lang } from "../../i18n/lang.ts";
import { siteWords } from "../../i18n/site.ts";
import { SECTIONS } from "../directory/sections.ts";
import { href, PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import type { Link, RichText } from "../view.ts";

/** `{methods}` becomes a link to that page under its title. */
export function withLinks(site: Site, text: string, lang: Lang): RichText {
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      return name === undefined ? piece : linkTo(site, name as keyof typeof PATHS, lang);
    });
}

/** Throws where a text names no page: a fault of its words. */
function linkTo(site: Site, name: keyof typeof PATHS, lang: Lang): Link {
  const path = PATHS[name];
  if (name === "search") return { text: siteWords[lang].nav.search, href: href(site.base, lang, path) };
  const title = SECTIONS.find(([one]) => one === path)?.[1];
  if (title === undefined) throw new Error(`no page ${name} to link to`);
  return { text: title(lang), href: href(site.base, lang, path) };
}
