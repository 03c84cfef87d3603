import { type Lang, othersThan, ROOT, tagOf } from "../../i18n/lang.ts";
import { frame } from "../frame/frame.ts";
import type { Block, Document } from "../ground/body.ts";
import { type Edition, editionOf } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";

/** Servers know the page at the root by this name, which is not that of a folder. */
const ROOT_PAGE = "/404.html";

/** What a reader sees at an address that is not there: where to go on. */
export function notFoundPage(edition: Edition): Document {
  const words = edition.words.pages.notFound;
  const { canonical, ...page } = frame(edition, {
    path: "/404/",
    title: words.title,
    description: words.text,
    section: "home",
    hidden: true,
  });
  const others = page.others.map((one) =>
    one.lang === ROOT ? { ...one, href: edition.file(ROOT_PAGE) } : one,
  );
  return { page: { ...page, others }, blocks: notFoundBlocks(edition) };
}

/** The page at the root with the words of the other languages under it: a reader may have come from any. */
export function notFoundInAll(site: Site): Document {
  const { page, blocks } = notFoundPage(editionOf(site, ROOT));
  return { page, blocks: [...blocks, ...othersThan(ROOT).map((lang, i) => notFoundSection(site, lang, i))] };
}

function notFoundSection(site: Site, lang: Lang, i: number): Block {
  const edition = editionOf(site, lang);
  const { title } = edition.words.pages.notFound;
  const section = { id: i === 0 ? "not-found" : `not-found-${lang}`, title, lang: tagOf(lang) };
  return { kind: "section", section, blocks: notFoundBlocks(edition) };
}

function notFoundBlocks(edition: Edition): Block[] {
  const words = edition.words.pages.notFound;
  const { nav } = edition.words.site;
  const links: [string, string][] = [
    [nav.home, PATHS.home],
    [nav.regions, PATHS.regions],
    [nav.industries, PATHS.industries],
    [nav.indicators, PATHS.indicators],
    [nav.projects, PATHS.projects],
    [nav.data, PATHS.data],
    [nav.docs, PATHS.docs],
  ];
  return [
    { kind: "prose", paragraphs: [words.text] },
    {
      kind: "index",
      index: {
        groups: [
          {
            id: `go-on-${edition.lang}`,
            head: words.try,
            links: links.map(([text, path]) => ({ text, href: edition.href(path) })),
          },
        ],
      },
    },
  ];
}
