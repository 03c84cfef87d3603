import { linkTo, listedPages } from "../directory/page-kinds.ts";
import { frame } from "../frame/frame.ts";
import { type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_PLACES_AT_HOME } from "../ground/limits.ts";
import { PATHS } from "../ground/routes.ts";
import type { IndexGroup, IndexLink } from "../ground/view.ts";
import { themeGroups } from "../indicator/indicator-list.ts";
import { childLink } from "../region/children.ts";

/** What the search element is given. */
export interface SearchView {
  /** Of the field. */
  readonly label: string;
  readonly example: string;
  readonly intro: string;
  /** The address of the index, up to the number of its file: `/search/index.zh.` */
  readonly index: string;
  /** The address that stands before the path of what is found: `/` or `/en/`. */
  readonly root: string;
}

/** The page of the search: its field, and below it the ways to everything, for those who do not search. */
export function searchPage(edition: Edition): Document & { readonly search: SearchView } {
  const words = edition.words.search;
  const all = [
    words.all,
    {
      text: edition.words.directory.sitemap.title,
      href: edition.href(PATHS.sitemap),
    },
  ];
  return {
    page: frame(edition, {
      path: PATHS.search,
      title: words.title,
      description: words.description,
      section: "search",
      hidden: true,
    }),
    search: {
      label: words.label,
      example: words.example,
      intro: words.intro,
      index: edition.file(`/search/index.${edition.lang}.`),
      root: edition.href(PATHS.home),
    },
    blocks: section("without", words.without, [{ kind: "index", index: { groups: groupsOf(edition) } }], all),
  };
}

function groupsOf(edition: Edition): IndexGroup[] {
  const { kinds } = edition.words.directory;
  const sections = listedPages(edition.site).filter(
    ({ group, path }) => group === "page" && !path.startsWith(PATHS.gallery),
  );
  const upper = [...edition.site.ledger.regions.values()].filter(
    ({ id }) => edition.site.lookup.ofRegion(id).length > 0,
  );
  const places = upper
    .sort((a, b) => edition.site.lookup.ofRegion(b.id).length - edition.site.lookup.ofRegion(a.id).length)
    .slice(0, MOST_PLACES_AT_HOME);
  return [
    { id: "sections", head: kinds.page, links: sections.map((page) => linkTo(edition, page)) },
    { id: "places", head: kinds.region, links: places.map((region) => childLink(edition, region)) },
    { id: "themes", head: kinds.indicator, links: themeLinks(edition) },
  ].filter(({ links }) => links.length > 0);
}

/** The parts of the list of indicators. */
function themeLinks(edition: Edition): IndexLink[] {
  const list = edition.href(PATHS.indicators);
  return themeGroups(edition).map(({ id, head }) => ({ text: head, href: `${list}#${id}` }));
}
