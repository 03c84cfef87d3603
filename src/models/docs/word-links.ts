import { siteWords } from "../../i18n/site.ts";
import { SECTIONS } from "../directory/sections.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import type { Link, RichText } from "../ground/view.ts";

/** `{methods}` becomes a link to that page under its title. */
export function withLinks(edition: Edition, text: string): RichText {
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      return name === undefined ? piece : linkTo(edition, name as keyof typeof PATHS);
    });
}

/** Throws where a text names no page: a fault of its words. */
function linkTo(edition: Edition, name: keyof typeof PATHS): Link {
  const path = PATHS[name];
  if (name === "search") return { text: siteWords[edition.lang].nav.search, href: edition.href(path) };
  const title = SECTIONS.find(([one]) => one === path)?.[1];
  if (title === undefined) throw new Error(`no page ${name} to link to`);
  return { text: title(edition.lang), href: edition.href(path) };
}
