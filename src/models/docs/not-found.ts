import { tagOf } from "../../i18n/lang.ts";
import { wordsOf } from "../../i18n/words.ts";
import { frame } from "../frame/frame.ts";
import type { Block, Document } from "../ground/body.ts";
import { type Edition, editionOf } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";

/** Servers know the Chinese page by this name, which is not that of a folder. */
const CHINESE = "/404.html";

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
  const other = edition.lang === "en" ? edition.file(CHINESE) : page.other;
  return { page: { ...page, other }, blocks: notFoundBlocks(edition) };
}

/** The Chinese page with the English words under it: a reader may have come from either. */
export function notFoundInBoth(site: Site): Document {
  const { page, blocks } = notFoundPage(editionOf(site, "zh"));
  const { title } = wordsOf("en").pages.notFound;
  const english = { id: "not-found", title, lang: tagOf("en") };
  return {
    page,
    blocks: [...blocks, { kind: "section", section: english, blocks: notFoundBlocks(editionOf(site, "en")) }],
  };
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
