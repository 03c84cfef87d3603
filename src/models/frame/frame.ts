import { LANGS, type Lang, othersThan, ownText, ROOT, tagOf } from "../../i18n/lang.ts";
import type { Series } from "../../ledger/lookup.ts";
import { type Period, period } from "../../ledger/period.ts";
import { isMeasured } from "../../measures/figure.ts";
import { type Section, sectionEntries } from "../directory/page-kinds.ts";
import type { Edition } from "../ground/edition.ts";
import { fileHref, href, PATHS } from "../ground/routes.ts";
import { versionText } from "../ground/version.ts";
import type { Link, NavLink, PageView, RichText, SiteFrame } from "../ground/view.ts";

/** What a page model says of its frame; the rest follows from the site. */
export interface Framed {
  readonly path: string;
  readonly title: string;
  readonly heading?: string;
  readonly kicker?: RichText;
  readonly description: string;
  readonly section: Section;
  /** Between home and the page, outermost first: name and path. */
  readonly above?: readonly (readonly [name: string, path: string])[];
  readonly downloads?: readonly Link[];
  readonly paper?: "bulletin";
  readonly hidden?: boolean;
  /** The series that the page shows: what it says of how new it is holds for these, else for the ledger. */
  readonly shows?: readonly Series[];
}

/** The frame of a page in one language. */
export function frame(edition: Edition, given: Framed): PageView {
  const { above = [], section, shows, ...rest } = given;
  const { base_url } = edition.site.ledger.settings;
  const { citation } = edition.words.embed;
  const home: [string, string] = [edition.words.site.nav.home, PATHS.home];
  const crumbs = given.path === PATHS.home ? [] : [home, ...above];
  const newest = shows === undefined ? null : newestMeasured(shows);
  const own = siteFrame(edition, newest ?? edition.site.asOf);
  const address = base_url + edition.href(given.path);
  const cited = { publisher: own.publisher, title: given.title, site: own.title, asOf: own.asOf };
  return {
    ...rest,
    lang: edition.lang,
    site: own,
    nav: navigation(edition, given.path, section),
    breadcrumbs: crumbs.map(([text, path]) => ({ text, href: edition.href(path) })),
    ...(base_url === "" ? {} : { canonical: address, image: base_url + cardOf(edition, section) }),
    alternates: given.hidden ? [] : alternates(edition, given.path),
    others: othersThan(edition.lang).map((lang) => ({
      lang,
      href: href(edition.site.base, lang, given.path),
    })),
    ...(given.hidden ? {} : { citation: citation({ ...cited, version: own.version, address }) }),
    ...reporting(edition),
  };
}

/** The period of the newest measured figure, of those that end together the longest; null where there is none. */
function newestMeasured(series: readonly Series[]): Period | null {
  let newest: Period | null = null;
  for (const { observations } of series) {
    for (const row of observations) {
      const at = isMeasured(row) ? period(row.period) : null;
      if (at === null) continue;
      if (newest === null || at.to > newest.to || (at.to === newest.to && at.from < newest.from)) newest = at;
    }
  }
  return newest;
}

/** The picture that link previews show: one for each kind of page, the same in every ledger. */
function cardOf(edition: Edition, section: Section): string {
  return fileHref(edition.site.base, `/og/${section}.png`);
}

function alternates(edition: Edition, path: string) {
  const host = edition.site.ledger.settings.base_url;
  const at = (lang: Lang) => host + href(edition.site.base, lang, path);
  return [
    ...LANGS.map((lang) => ({ lang: tagOf(lang), href: at(lang) })),
    { lang: "x-default", href: at(ROOT) },
  ];
}

function reporting(edition: Edition): Pick<PageView, "report"> {
  const { contact, repository } = edition.site.ledger.settings;
  const to = repository === "" ? contact : `${repository.replace(/\/$/, "")}/issues`;
  return to === "" ? {} : { report: { text: edition.words.site.report, href: to } };
}

function navigation(edition: Edition, path: string, current: Section): NavLink[] {
  const { nav } = edition.words.site;
  return sectionEntries(edition.site).map(({ section, path: to }) => {
    const link = { text: nav[section], href: edition.href(to) };
    if (to === path) return { ...link, current: "page" };
    return section === current ? { ...link, current: "section" } : link;
  });
}

/** What is the same on every page of one language. */
function siteFrame(edition: Edition, asOf: Period): SiteFrame {
  const { settings } = edition.site.ledger;
  const words = edition.words.site;
  const own = (chinese: string, english: string) => ownText(chinese, english, edition.lang);
  const { licence, contact, repository } = settings;
  return {
    title: own(settings.title, settings.title_en),
    subtitle: own(settings.subtitle, settings.subtitle_en),
    home: edition.href(PATHS.home),
    icon: edition.file("/favicon.svg"),
    search: edition.href(PATHS.search),
    more: [
      {
        text: edition.words.questions.title,
        href: edition.href(PATHS.questions),
      },
      { text: words.nav.changes, href: edition.href(PATHS.changes) },
      {
        text: edition.words.timeliness.title,
        href: edition.href(PATHS.timeliness),
      },
      { text: words.nav.sitemap, href: edition.href(PATHS.sitemap) },
    ],
    feed: { text: words.feed, href: edition.file(PATHS.feed) },
    publisher: own(settings.publisher, settings.publisher_en),
    ...(contact === "" ? {} : { contact: { text: words.contact, href: contact } }),
    ...(licence.url === ""
      ? {}
      : { licence: { text: own(licence.name, licence.name_en), href: licence.url } }),
    ...(repository === "" ? {} : { repository: { text: words.repository, href: repository } }),
    asOf: edition.period(asOf),
    version: versionText(edition, edition.site.history),
  };
}
