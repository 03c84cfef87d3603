import { ENGLISH, type Lang, ROOT } from "../../i18n/lang.ts";
import type { Named } from "../../i18n/named.ts";
import { nameIn, withPart } from "../../i18n/names.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { type AllWords, wordsOf } from "../../i18n/words.ts";
import type { Edition } from "../ground/edition.ts";
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
import { bulletinPeriods, cutOffs, isYearAssumed } from "./cutoffs.ts";
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
  note(edition: Edition): string;
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

type Title = (words: AllWords, lang: Lang) => string;

const nothing = () => "";

/** A page whose name is made of words. */
function titled(group: PageGroup, path: string, title: Title): ListedPage {
  const name = { name: title(wordsOf(ROOT), ROOT), name_en: title(wordsOf(ENGLISH), ENGLISH) };
  return { group, path, name, note: nothing };
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
  note: (row: T, edition: Edition) => string,
): PageKind["pages"] {
  return (site) =>
    [...rows(site).values()].map((row) => ({
      group,
      path: path(row.id),
      name: row,
      note: (edition) => note(row, edition),
    }));
}

/** In the order of the navigation; under a section's entry its other kinds. */
export const PAGE_KINDS = {
  home: single("home", PATHS.home, (words) => words.site.nav.home),
  regions: { ...single("regions", PATHS.regions, (words) => words.pages.regions.title), entry: true },
  region: {
    section: "regions",
    pages: rowsOf(
      "region",
      ({ ledger }) => ledger.regions,
      regionPath,
      (row, edition) =>
        row.parent === "" ? edition.words.vocabulary.regionKinds[row.kind] : edition.names.region(row.parent),
    ),
    embeds: true,
  },
  industries: {
    ...single("industries", PATHS.industries, (words) => words.pages.industries.title),
    entry: true,
  },
  industry: {
    section: "industries",
    pages: rowsOf(
      "industry",
      ({ ledger }) => ledger.industries,
      industryPath,
      (row, edition) => edition.words.vocabulary.industryKinds[row.kind],
    ),
    embeds: true,
  },
  indicators: {
    ...single("indicators", PATHS.indicators, (words) => words.pages.indicators.title),
    entry: true,
  },
  indicator: {
    section: "indicators",
    pages: rowsOf(
      "indicator",
      ({ ledger }) => ledger.indicators,
      indicatorPath,
      (row, edition) => edition.names.rowUnit({ unit: row.unit, indicator: row.id }),
    ),
    embeds: true,
  },
  targetsFront: {
    section: "targets",
    pages: (site) =>
      site.targetYears.length === 0
        ? []
        : [titled("page", PATHS.targets, (words) => words.pages.targets.front)],
    entry: true,
  },
  targets: {
    section: "targets",
    pages: (site) =>
      site.targetYears.map((year) =>
        titled("targets", targetsPath(year), (words) => words.directory.targets(year)),
      ),
    embeds: true,
  },
  projects: {
    ...single("projects", PATHS.projects, (words) => words.pages.projects.title),
    entry: true,
    embeds: true,
  },
  project: {
    section: "projects",
    pages: rowsOf(
      "project",
      ({ ledger }) => ledger.projects,
      projectPath,
      (row, edition) => edition.names.region(row.region),
    ),
  },
  flows: {
    section: "flows",
    pages: (site) =>
      flowsOf(site).length === 0 ? [] : [titled("page", PATHS.flows, (words) => words.flows.title)],
    entry: true,
    embeds: true,
  },
  bulletins: {
    ...single("bulletins", PATHS.bulletins, (words) => words.bulletin.list.title),
    entry: true,
  },
  period: {
    section: "bulletins",
    pages: (site) =>
      bulletinPeriods(site).map((at) =>
        titled("bulletin", bulletinsPath(at.text), (words, lang) =>
          words.directory.bulletins(formatPeriod(at, lang)),
        ),
      ),
  },
  bulletin: {
    section: "bulletins",
    pages: (site) =>
      cutOffs(site).map((cutOff) => {
        const { region, period } = cutOff;
        const isAssumed = isYearAssumed(site, cutOff);
        return titled("bulletin", bulletinPath(period.text, region.id), (words, lang) => {
          const name = words.directory.bulletin(nameIn(region, lang), formatPeriod(period, lang));
          return withPart(name, isAssumed ? words.names.yearAssumed : "", lang);
        });
      }),
  },
  compare: { ...single("compare", PATHS.compare, (words) => words.compare.title), entry: true },
  audit: { ...single("audit", PATHS.audit, (words) => words.audit.title), entry: true },
  data: { ...single("data", PATHS.data, (words) => words.data.title), entry: true },
  files: single("data", PATHS.files, (words) => words.dataFiles.title),
  changes: single("data", PATHS.changes, (words) => words.changes.title),
  timeliness: single("data", PATHS.timeliness, (words) => words.timeliness.title),
  docs: { ...single("docs", PATHS.docs, (words) => words.docs.home.title), entry: true },
  questions: single("docs", PATHS.questions, (words) => words.questions.title),
  clerks: single("docs", PATHS.clerks, (words) => words.clerkGuide.title),
  methods: single("docs", PATHS.methods, (words) => words.methods.title),
  settings: single("docs", PATHS.settings, (words) => words.settings.title),
  sources: single("docs", PATHS.sources, (words) => words.docs.sources.title),
  sourceYear: {
    section: "docs",
    pages: (site) =>
      [...sourceYears(site).keys()].map((year) =>
        titled("page", sourceYearPath(year), (words) => words.docs.sources.ofYear(datedYear(year))),
      ),
  },
  problems: single("docs", PATHS.problems, (words) => words.docs.problems.title),
  api: single("docs", PATHS.api, (words) => words.api.title),
  accessibility: single("docs", PATHS.accessibility, (words) => words.accessibility.title),
  gallery: single("docs", PATHS.gallery, (words) => words.gallery.title),
  galleryKind: {
    section: "docs",
    pages: () =>
      GALLERY_KINDS.map((kind) => titled("page", galleryPath(kind), (words) => words.gallery.kinds[kind])),
  },
  sitemap: single("docs", PATHS.sitemap, (words) => words.directory.sitemap.title),
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
  targets: PATHS.targets,
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
  const note = page.note(edition);
  return note === "" ? link : { ...link, note };
}
