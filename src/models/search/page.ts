import { directoryWords } from "../../i18n/directory.ts";
import type { Lang } from "../../i18n/lang.ts";
import { searchWords } from "../../i18n/search.ts";
import { type Document, section } from "../body.ts";
import { listedPages } from "../directory/pages.ts";
import { linkTo } from "../directory/sitemap.ts";
import { frame } from "../frame.ts";
import { themeGroups } from "../indicator/list.ts";
import { childLink } from "../region/children.ts";
import { fileHref, href, PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import type { IndexGroup, IndexLink } from "../view.ts";

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

/** So many places are named without a search. */
const MOST_PLACES = 12;

/** The page of the search: its field, and below it the ways to everything, for those who do not search. */
export function searchPage(site: Site, lang: Lang): Document & { readonly search: SearchView } {
  const words = searchWords[lang];
  const all = [
    words.all,
    { text: directoryWords[lang].sitemap.title, href: href(site.base, lang, PATHS.sitemap) },
  ];
  return {
    page: frame(site, lang, {
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
      index: fileHref(site.base, `/search/index.${lang}.`),
      root: href(site.base, lang, PATHS.home),
    },
    blocks: section(
      "without",
      words.without,
      [{ kind: "index", index: { groups: groupsOf(site, lang) } }],
      all,
    ),
  };
}

function groupsOf(site: Site, lang: Lang): IndexGroup[] {
  const { kinds } = directoryWords[lang];
  const sections = listedPages(site).filter(
    ({ kind, path }) => kind === "page" && !path.startsWith(PATHS.gallery),
  );
  const upper = [...site.ledger.regions.values()].filter(({ id }) => site.lookup.ofRegion(id).length > 0);
  const places = upper
    .sort((a, b) => site.lookup.ofRegion(b.id).length - site.lookup.ofRegion(a.id).length)
    .slice(0, MOST_PLACES);
  return [
    { id: "sections", head: kinds.page, links: sections.map((page) => linkTo(site, page, lang)) },
    { id: "places", head: kinds.region, links: places.map((region) => childLink(site, region, lang)) },
    { id: "themes", head: kinds.indicator, links: themeLinks(site, lang) },
  ].filter(({ links }) => links.length > 0);
}

/** The parts of the list of indicators. */
function themeLinks(site: Site, lang: Lang): IndexLink[] {
  const list = href(site.base, lang, PATHS.indicators);
  return themeGroups(site, lang).map(({ id, head }) => ({ text: head, href: `${list}#${id}` }));
}
