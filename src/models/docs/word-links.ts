import { listedPages } from "../directory/page-kinds.ts";
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
  if (name === "search") return { text: edition.words.site.nav.search, href: edition.href(path) };
  const page = listedPages(edition.site).find((one) => one.path === path);
  if (page === undefined) throw new Error(`no page ${name} to link to`);
  return { text: edition.name(page.name), href: edition.href(path) };
}
