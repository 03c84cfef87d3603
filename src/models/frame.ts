import { embedWords } from "../i18n/embed.ts";
import { HTML_LANG, LANGS, type Lang } from "../i18n/lang.ts";
import { formatPeriod } from "../i18n/period.ts";
import { questionWords } from "../i18n/questions.ts";
import { siteWords } from "../i18n/site.ts";
import { timelinessWords } from "../i18n/timeliness.ts";
import { versionText } from "./changes/version.ts";
import { flowsOf } from "./flow/flows.ts";
import { fileHref, href, PATHS, targetsPath } from "./routes.ts";
import type { Site } from "./site.ts";
import type { Link, NavLink, PageView, RichText, SiteFrame } from "./view.ts";

/** The sections that the navigation names. */
export type Section =
  | "home"
  | "regions"
  | "industries"
  | "indicators"
  | "targets"
  | "projects"
  | "flows"
  | "bulletins"
  | "audit"
  | "compare"
  | "data"
  | "docs"
  | "search";

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
}

/** The frame of a page in one language. */
export function frame(site: Site, lang: Lang, given: Framed): PageView {
  const { above = [], section, ...rest } = given;
  const { base_url } = site.ledger.settings;
  const { citation } = embedWords[lang];
  const home: [string, string] = [siteWords[lang].nav.home, PATHS.home];
  const crumbs = given.path === PATHS.home ? [] : [home, ...above];
  const own = siteFrame(site, lang);
  const address = base_url + href(site.base, lang, given.path);
  const cited = { publisher: own.publisher, title: given.title, site: own.title, asOf: own.asOf };
  return {
    ...rest,
    lang,
    site: own,
    nav: navigation(site, lang, given.path, section),
    breadcrumbs: crumbs.map(([text, path]) => ({ text, href: href(site.base, lang, path) })),
    ...(base_url === "" ? {} : { canonical: address, image: base_url + cardOf(site, section) }),
    alternates: given.hidden ? [] : alternates(site, given.path),
    other: href(site.base, lang === "zh" ? "en" : "zh", given.path),
    ...(given.hidden ? {} : { citation: citation({ ...cited, version: own.version, address }) }),
    ...reporting(site, lang),
  };
}

/** The picture that link previews show: one for each kind of page, the same in every ledger. */
function cardOf(site: Site, section: Section): string {
  return fileHref(site.base, `/og/${section}.png`);
}

function alternates(site: Site, path: string) {
  const host = site.ledger.settings.base_url;
  const at = (lang: Lang) => host + href(site.base, lang, path);
  return [
    ...LANGS.map((lang) => ({ lang: HTML_LANG[lang], href: at(lang) })),
    { lang: "x-default", href: at("zh") },
  ];
}

function reporting(site: Site, lang: Lang): Pick<PageView, "report"> {
  const { contact, repository } = site.ledger.settings;
  const to = repository === "" ? contact : `${repository.replace(/\/$/, "")}/issues`;
  return to === "" ? {} : { report: { text: siteWords[lang].report, href: to } };
}

function navigation(site: Site, lang: Lang, path: string, current: Section): NavLink[] {
  const { nav } = siteWords[lang];
  const latest = site.targetYears.at(-1);
  const entries: [Section, string, string][] = [
    ["regions", nav.regions, PATHS.regions],
    ["industries", nav.industries, PATHS.industries],
    ["indicators", nav.indicators, PATHS.indicators],
    ...(latest === undefined
      ? []
      : [["targets", nav.targets, targetsPath(latest)] as [Section, string, string]]),
    ["projects", nav.projects, PATHS.projects],
    ...(flowsOf(site).length === 0 ? [] : [["flows", nav.flows, PATHS.flows] as [Section, string, string]]),
    ["bulletins", nav.bulletins, PATHS.bulletins],
    ["compare", nav.compare, PATHS.compare],
    ["audit", nav.audit, PATHS.audit],
    ["data", nav.data, PATHS.data],
    ["docs", nav.docs, PATHS.docs],
  ];
  return entries.map(([section, text, to]) => {
    const link = { text, href: href(site.base, lang, to) };
    if (to === path) return { ...link, current: "page" };
    return section === current ? { ...link, current: "section" } : link;
  });
}

/** What is the same on every page of one language. */
function siteFrame(site: Site, lang: Lang): SiteFrame {
  const { settings } = site.ledger;
  const words = siteWords[lang];
  const own = (zh: string, en: string) => (lang === "zh" ? zh : en || zh);
  const { licence, contact, repository } = settings;
  return {
    title: own(settings.title, settings.title_en),
    subtitle: own(settings.subtitle, settings.subtitle_en),
    home: href(site.base, lang, PATHS.home),
    icon: fileHref(site.base, "/favicon.svg"),
    search: href(site.base, lang, PATHS.search),
    more: [
      { text: questionWords[lang].title, href: href(site.base, lang, PATHS.questions) },
      { text: words.nav.changes, href: href(site.base, lang, PATHS.changes) },
      { text: timelinessWords[lang].title, href: href(site.base, lang, PATHS.timeliness) },
      { text: words.nav.sitemap, href: href(site.base, lang, PATHS.sitemap) },
    ],
    feed: { text: words.feed, href: fileHref(site.base, PATHS.feed) },
    publisher: own(settings.publisher, settings.publisher_en),
    ...(contact === "" ? {} : { contact: { text: words.contact, href: contact } }),
    ...(licence.url === ""
      ? {}
      : { licence: { text: own(licence.name, licence.name_en), href: licence.url } }),
    ...(repository === "" ? {} : { repository: { text: words.repository, href: repository } }),
    asOf: formatPeriod(site.asOf, lang),
    version: versionText(site.history, lang),
  };
}
