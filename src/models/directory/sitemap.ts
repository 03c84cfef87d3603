import { directoryWords } from "../../i18n/directory.ts";
import type { Lang } from "../../i18n/lang.ts";
import { byName, nameIn } from "../../i18n/names.ts";
import { siteWords } from "../../i18n/site.ts";
import type { Block, Document } from "../body.ts";
import { frame } from "../frame.ts";
import { href, PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import type { IndexGroup, IndexLink, RichText } from "../view.ts";
import { type ListedPage, listedPages, type PageKind } from "./pages.ts";

/** From how many pages of one kind on the map names only the first: their own list has the rest. */
const MOST_OF_A_KIND = 600;

const KINDS: readonly (readonly [PageKind, string])[] = [
  ["page", PATHS.home],
  ["indicator", PATHS.indicators],
  ["region", PATHS.regions],
  ["industry", PATHS.industries],
  ["targets", PATHS.home],
  ["bulletin", PATHS.bulletins],
  ["project", PATHS.projects],
];

/** Every page of the site, kind by kind. */
export function sitemapPage(site: Site, lang: Lang): Document {
  const words = directoryWords[lang].sitemap;
  const all = listedPages(site);
  const cut = KINDS.flatMap(([kind, list]) => cutNote(site, all, kind, list, lang));
  return {
    page: frame(site, lang, {
      path: PATHS.sitemap,
      title: words.title,
      description: words.description,
      section: "docs",
    }),
    blocks: [
      { kind: "prose", paragraphs: [words.intro(all.length)] },
      ...cut.map((text): Block => ({ kind: "notice", notice: { text, kind: "missing" } })),
      {
        kind: "index",
        index: { groups: KINDS.flatMap(([kind]) => groupOf(site, all, kind, lang)), jump: true },
      },
    ],
  };
}

function groupOf(site: Site, all: readonly ListedPage[], kind: PageKind, lang: Lang): IndexGroup[] {
  const own = inOrder(
    all.filter((page) => page.kind === kind),
    kind,
    lang,
  );
  if (own.length === 0) return [];
  const links = own.slice(0, MOST_OF_A_KIND).map((page) => linkTo(site, page, lang));
  return [{ id: `all-${kind}`, head: directoryWords[lang].kinds[kind], links }];
}

/** Places and things by name, the rest in the order of the site. */
function inOrder(pages: readonly ListedPage[], kind: PageKind, lang: Lang): readonly ListedPage[] {
  if (kind === "page" || kind === "targets" || kind === "bulletin") return pages;
  if (pages.length > MOST_OF_A_KIND) return pages;
  return byName(
    pages.map((page) => ({ ...page.name, id: page.path, page })),
    lang,
  ).map(({ page }) => page);
}

/** A link of the directory: the page's name, and what tells it from others. */
export function linkTo(site: Site, page: ListedPage, lang: Lang): IndexLink {
  const link = { text: nameIn(page.name, lang), href: href(site.base, lang, page.path) };
  const note = page.note(lang);
  return note === "" ? link : { ...link, note };
}

function cutNote(
  site: Site,
  all: readonly ListedPage[],
  kind: PageKind,
  list: string,
  lang: Lang,
): RichText[] {
  const count = all.filter((page) => page.kind === kind).length;
  if (count <= MOST_OF_A_KIND) return [];
  const { kinds, sitemap } = directoryWords[lang];
  const title = all.find(({ path }) => path === list);
  const name = title === undefined ? siteWords[lang].nav.home : nameIn(title.name, lang);
  return [
    [sitemap.cut(kinds[kind], MOST_OF_A_KIND, count), { text: name, href: href(site.base, lang, list) }],
  ];
}
