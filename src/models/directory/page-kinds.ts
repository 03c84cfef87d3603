import { ENGLISH, type Lang, ROOT } from "../../i18n/lang.ts";
import type { Named } from "../../i18n/named.ts";
import { nameIn } from "../../i18n/names.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { type AllWords, wordsOf } from "../../i18n/words.ts";
import { type Edition, editionOf } from "../ground/edition.ts";
import {
  bulletinPath,
  bulletinsPath,
  galleryPath,
  indicatorPath,
  industryPath,
  PATHS,
  projectPath,
  regionPath,
  targetsPath,
} from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";
import type { IndexLink } from "../ground/view.ts";
import { bulletinPeriods, cutOffs } from "./cutoffs.ts";
import { flowsOf } from "./flows.ts";
import { GALLERY_KINDS } from "./gallery-kinds.ts";
import { datedYear, sourceYearPath, sourceYears } from "./source-pages.ts";

/**
 * The registry of page kinds: every kind of page that a reader may look for, once. Navigation, site map,
 * search, link previews and embedded charts read it, and no list of kinds stands anywhere else.
 */

/** The parts of the site: what the navigation marks, and whose picture (`public/og`) a link preview shows. */
export type Section = Exclude<keyof AllWords["site"]["nav"], "changes" | "sitemap">;

/** What a page is about, as the site map and the search group pages. */
export type PageGroup = "page" | "region" | "industry" | "indicator" | "targets" | "project" | "bulletin";

/** A page of the site as lists name it. */
export interface ListedPage {
  readonly group: PageGroup;
  /** Without base and language; a page stands at it in every language. */
  readonly path: string;
  readonly name: Named;
  /** What tells it from others of its name; empty where nothing does. */
  note(lang: Lang): string;
}

export interface PageKind {
  readonly section: Section;
  /** Its pages, in the order of the site. */
  readonly pages: (site: Site) => readonly ListedPage[];
  /** True for the page that the navigation leads to for its section. */
  readonly entry?: true;
  /** Its charts can be taken away: each has a page and files of its own. */
  readonly embeds?: true;
}

type Title = (lang: Lang) => string;

const nothing = () => "";

/** A page whose name is made of words. */
function titled(group: PageGroup, path: string, title: Title): ListedPage {
  return { group, path, name: { name: title(ROOT), name_en: title(ENGLISH) }, note: nothing };
}

/** A kind of which every ledger has one page. */
function single(section: Section, path: string, title: Title): PageKind {
  const pages = [titled("page", path, title)];
  return { section, pages: () => pages };
}

/** A page for each row of a table; `note` tells rows of one name apart. */
function rowsOf<T extends Named & { readonly id: string }>(
  group: PageGroup,
  rows: (site: Site) => ReadonlyMap<string, T>,
  path: (id: string) => string,
  note: (row: T, site: Site, lang: Lang) => string,
): PageKind["pages"] {
  return (site) =>
    [...rows(site).values()].map((row) => ({
      group,
      path: path(row.id),
      name: row,
      note: (lang) => note(row, site, lang),
    }));
}

/** In the order of the navigation; under a section's entry its other kinds. */
export const PAGE_KINDS = {
  home: single("home", PATHS.home, (lang) => wordsOf(lang).site.nav.home),
  regions: { ...single("regions", PATHS.regions, (lang) => wordsOf(lang).pages.regions.title), entry: true },
  region: {
    section: "regions",
    pages: rowsOf(
      "region",
      ({ ledger }) => ledger.regions,
      regionPath,
      (row, site, lang) =>
        row.parent === ""
          ? wordsOf(lang).vocabulary.regionKinds[row.kind]
          : editionOf(site, lang).names.region(row.parent),
    ),
    embeds: true,
  },
  industries: {
    ...single("industries", PATHS.industries, (lang) => wordsOf(lang).pages.industries.title),
    entry: true,
  },
  industry: {
    section: "industries",
    pages: rowsOf(
      "industry",
      ({ ledger }) => ledger.industries,
      industryPath,
      (row, _, lang) => wordsOf(lang).vocabulary.industryKinds[row.kind],
    ),
    embeds: true,
  },
  indicators: {
    ...single("indicators", PATHS.indicators, (lang) => wordsOf(lang).pages.indicators.title),
    entry: true,
  },
  indicator: {
    section: "indicators",
    pages: rowsOf(
      "indicator",
      ({ ledger }) => ledger.indicators,
      indicatorPath,
      (row, site, lang) => editionOf(site, lang).names.unit(row.unit),
    ),
    embeds: true,
  },
  /** The navigation leads to the newest year. */
  targets: {
    section: "targets",
    pages: (site) =>
      site.targetYears.map((year) =>
        titled("targets", targetsPath(year), (lang) => wordsOf(lang).directory.targets(year)),
      ),
    entry: true,
    embeds: true,
  },
  projects: {
    ...single("projects", PATHS.projects, (lang) => wordsOf(lang).pages.projects.title),
    entry: true,
    embeds: true,
  },
  project: {
    section: "projects",
    pages: rowsOf(
      "project",
      ({ ledger }) => ledger.projects,
      projectPath,
      (row, site, lang) => editionOf(site, lang).names.region(row.region),
    ),
  },
  flows: {
    section: "flows",
    pages: (site) =>
      flowsOf(site).length === 0 ? [] : [titled("page", PATHS.flows, (lang) => wordsOf(lang).flows.title)],
    entry: true,
    embeds: true,
  },
  bulletins: {
    ...single("bulletins", PATHS.bulletins, (lang) => wordsOf(lang).bulletin.list.title),
    entry: true,
  },
  period: {
    section: "bulletins",
    pages: (site) =>
      bulletinPeriods(site).map((at) =>
        titled("bulletin", bulletinsPath(at.text), (lang) =>
          wordsOf(lang).directory.bulletins(formatPeriod(at, lang)),
        ),
      ),
  },
  bulletin: {
    section: "bulletins",
    pages: (site) =>
      cutOffs(site).map(({ region, period }) =>
        titled("bulletin", bulletinPath(period.text, region.id), (lang) =>
          wordsOf(lang).directory.bulletin(nameIn(region, lang), formatPeriod(period, lang)),
        ),
      ),
  },
  compare: { ...single("compare", PATHS.compare, (lang) => wordsOf(lang).compare.title), entry: true },
  audit: { ...single("audit", PATHS.audit, (lang) => wordsOf(lang).audit.title), entry: true },
  data: { ...single("data", PATHS.data, (lang) => wordsOf(lang).data.title), entry: true },
  files: single("data", PATHS.files, (lang) => wordsOf(lang).dataFiles.title),
  changes: single("data", PATHS.changes, (lang) => wordsOf(lang).changes.title),
  timeliness: single("data", PATHS.timeliness, (lang) => wordsOf(lang).timeliness.title),
  docs: { ...single("docs", PATHS.docs, (lang) => wordsOf(lang).docs.home.title), entry: true },
  questions: single("docs", PATHS.questions, (lang) => wordsOf(lang).questions.title),
  clerks: single("docs", PATHS.clerks, (lang) => wordsOf(lang).clerkGuide.title),
  methods: single("docs", PATHS.methods, (lang) => wordsOf(lang).methods.title),
  settings: single("docs", PATHS.settings, (lang) => wordsOf(lang).settings.title),
  sources: single("docs", PATHS.sources, (lang) => wordsOf(lang).docs.sources.title),
  sourceYear: {
    section: "docs",
    pages: (site) =>
      [...sourceYears(site).keys()].map((year) =>
        titled("page", sourceYearPath(year), (lang) => wordsOf(lang).docs.sources.ofYear(datedYear(year))),
      ),
  },
  problems: single("docs", PATHS.problems, (lang) => wordsOf(lang).docs.problems.title),
  api: single("docs", PATHS.api, (lang) => wordsOf(lang).api.title),
  accessibility: single("docs", PATHS.accessibility, (lang) => wordsOf(lang).accessibility.title),
  gallery: single("docs", PATHS.gallery, (lang) => wordsOf(lang).gallery.title),
  galleryKind: {
    section: "docs",
    pages: () =>
      GALLERY_KINDS.map((kind) =>
        titled("page", galleryPath(kind), (lang) => wordsOf(lang).gallery.kinds[kind]),
      ),
  },
  sitemap: single("docs", PATHS.sitemap, (lang) => wordsOf(lang).directory.sitemap.title),
} as const satisfies Readonly<Record<string, PageKind>>;

/** The kinds, in their order. */
const ALL: readonly PageKind[] = Object.values(PAGE_KINDS);

/** The names of the kinds whose charts can be taken away. */
export type EmbeddingKind = {
  [K in keyof typeof PAGE_KINDS]: (typeof PAGE_KINDS)[K] extends { readonly embeds: true } ? K : never;
}[keyof typeof PAGE_KINDS];

/** The groups of pages in the order of the site map, each with what begins its addresses, which is its list's. */
export const PAGE_GROUPS: Readonly<Record<PageGroup, string>> = {
  page: PATHS.home,
  indicator: PATHS.indicators,
  region: PATHS.regions,
  industry: PATHS.industries,
  targets: "/targets/",
  bulletin: PATHS.bulletins,
  project: PATHS.projects,
};

const known = new WeakMap<Site, readonly ListedPage[]>();

/** Every page that a reader may look for: all but search and errors. First those made of words, then those of rows. */
export function listedPages(site: Site): readonly ListedPage[] {
  const found = known.get(site);
  if (found !== undefined) return found;
  const all = ALL.flatMap(({ pages }) => pages(site));
  const isSingle = ({ group }: ListedPage) => group === "page";
  const made = [...all.filter(isSingle), ...all.filter((page) => !isSingle(page))];
  known.set(site, made);
  return made;
}

/** Where the navigation leads, section by section: the newest page of an entry, none where it has no page. */
export function sectionEntries(site: Site): { section: Section; path: string }[] {
  return ALL.filter(({ entry }) => entry).flatMap(({ section, pages }) => {
    const path = pages(site).at(-1)?.path;
    return path === undefined ? [] : [{ section, path }];
  });
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
