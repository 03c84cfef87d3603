import { directoryWords } from "../../i18n/directory.ts";
import { byName } from "../../i18n/names.ts";
import { siteWords } from "../../i18n/site.ts";
import { type ListedPage, listedPages, type PageKind } from "../directory/page-kinds.ts";
import { frame } from "../frame/frame.ts";
import type { Block, Document } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import type { IndexGroup, IndexLink, RichText } from "../ground/view.ts";

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
export function sitemapPage(edition: Edition): Document {
  const words = directoryWords[edition.lang].sitemap;
  const all = listedPages(edition.site);
  const cut = KINDS.flatMap(([kind, list]) => cutNote(edition, all, kind, list));
  return {
    page: frame(edition, {
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
        index: { groups: KINDS.flatMap(([kind]) => groupOf(edition, all, kind)), jump: true },
      },
    ],
  };
}

function groupOf(edition: Edition, all: readonly ListedPage[], kind: PageKind): IndexGroup[] {
  const own = inOrder(
    edition,
    all.filter((page) => page.kind === kind),
    kind,
  );
  if (own.length === 0) return [];
  const links = own.slice(0, MOST_OF_A_KIND).map((page) => linkTo(edition, page));
  return [{ id: `all-${kind}`, head: directoryWords[edition.lang].kinds[kind], links }];
}

/** Places and things by name, the rest in the order of the site. */
function inOrder(edition: Edition, pages: readonly ListedPage[], kind: PageKind): readonly ListedPage[] {
  if (kind === "page" || kind === "targets" || kind === "bulletin") return pages;
  if (pages.length > MOST_OF_A_KIND) return pages;
  return byName(
    pages.map((page) => ({ ...page.name, id: page.path, page })),
    edition.lang,
  ).map(({ page }) => page);
}

/** A link of the directory: the page's name, and what tells it from others. */
export function linkTo(edition: Edition, page: ListedPage): IndexLink {
  const link = {
    text: edition.name(page.name),
    href: edition.href(page.path),
  };
  const note = page.note(edition.lang);
  return note === "" ? link : { ...link, note };
}

function cutNote(edition: Edition, all: readonly ListedPage[], kind: PageKind, list: string): RichText[] {
  const count = all.filter((page) => page.kind === kind).length;
  if (count <= MOST_OF_A_KIND) return [];
  const { kinds, sitemap } = directoryWords[edition.lang];
  const title = all.find(({ path }) => path === list);
  const name = title === undefined ? siteWords[edition.lang].nav.home : edition.name(title.name);
  return [[sitemap.cut(kinds[kind], MOST_OF_A_KIND, count), { text: name, href: edition.href(list) }]];
}
