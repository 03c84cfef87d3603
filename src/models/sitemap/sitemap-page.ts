import { byName } from "../../i18n/names.ts";
import {
  type ListedPage,
  linkTo,
  listedPages,
  PAGE_GROUPS,
  type PageGroup,
} from "../directory/page-kinds.ts";
import { frame } from "../frame/frame.ts";
import type { Block, Document } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_PAGES_OF_A_KIND } from "../ground/limits.ts";
import { PATHS } from "../ground/routes.ts";
import type { IndexGroup, RichText } from "../ground/view.ts";

const GROUPS = Object.entries(PAGE_GROUPS) as [PageGroup, string][];

/** Every page of the site, kind by kind. */
export function sitemapPage(edition: Edition): Document {
  const words = edition.words.directory.sitemap;
  const all = listedPages(edition.site);
  const cut = GROUPS.flatMap(([group, list]) => cutNote(edition, all, group, list));
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
        index: { groups: GROUPS.flatMap(([group]) => groupOf(edition, all, group)), hasContents: true },
      },
    ],
  };
}

function groupOf(edition: Edition, all: readonly ListedPage[], group: PageGroup): IndexGroup[] {
  const own = inOrder(
    edition,
    all.filter((page) => page.group === group),
    group,
  );
  if (own.length === 0) return [];
  const links = own.slice(0, MOST_PAGES_OF_A_KIND).map((page) => linkTo(edition, page));
  return [{ id: `all-${group}`, head: edition.words.directory.kinds[group], links }];
}

/** Places and things by name, the rest in the order of the site. */
function inOrder(edition: Edition, pages: readonly ListedPage[], group: PageGroup): readonly ListedPage[] {
  if (group === "page" || group === "targets" || group === "bulletin") return pages;
  if (pages.length > MOST_PAGES_OF_A_KIND) return pages;
  return byName(
    pages.map((page) => ({ ...page.name, id: page.path, page })),
    edition.lang,
  ).map(({ page }) => page);
}

function cutNote(edition: Edition, all: readonly ListedPage[], group: PageGroup, list: string): RichText[] {
  const count = all.filter((page) => page.group === group).length;
  if (count <= MOST_PAGES_OF_A_KIND) return [];
  const { kinds, sitemap } = edition.words.directory;
  const page = all.find(({ path }) => path === list) ?? all[0];
  if (page === undefined) return [];
  return [
    [
      sitemap.cut(kinds[group], MOST_PAGES_OF_A_KIND, count),
      { text: edition.name(page.name), href: edition.href(page.path) },
    ],
  ];
}
