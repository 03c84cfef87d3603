import { LANGS, type Lang, languageOf, ROOT } from "../../i18n/lang.ts";

/**
 * Every address of the site. A path is without base and language (`/regions/songyuan/`); `href`
 * makes it an address of one language under the base path.
 */
export const PATHS = {
  home: "/",
  regions: "/regions/",
  industries: "/industries/",
  indicators: "/indicators/",
  targets: "/targets/",
  projects: "/projects/",
  flows: "/flows/",
  bulletins: "/bulletins/",
  compare: "/compare/",
  audit: "/audit/",
  changes: "/changes/",
  feed: "/feed.xml",
  timeliness: "/timeliness/",
  data: "/data/",
  files: "/data/files/",
  docs: "/docs/",
  clerks: "/docs/clerks/",
  methods: "/docs/methods/",
  problems: "/docs/problems/",
  sources: "/docs/sources/",
  dictionary: "/docs/dictionary/",
  settings: "/docs/settings/",
  questions: "/docs/questions/",
  gallery: "/docs/gallery/",
  accessibility: "/docs/accessibility/",
  api: "/docs/api/",
  search: "/search/",
  sitemap: "/sitemap/",
} as const;

export const regionPath = (id: string) => `/regions/${id}/`;
export const industryPath = (id: string) => `/industries/${id}/`;
export const indicatorPath = (id: string) => `/indicators/${id}/`;
export const projectPath = (id: string) => `/projects/${id}/`;
export const targetsPath = (year: number) => `/targets/${year}/`;
/** A period in an address: the slash of an interval would part the path. */
export const periodId = (period: string) => period.replace("/", "_");
export const bulletinsPath = (period: string) => `/bulletins/${periodId(period)}/`;
export const bulletinPath = (period: string, region: string) => `/bulletins/${periodId(period)}/${region}/`;
/** The name of a bulletin's file without its ending: languages other than the one at the root have theirs before it. */
export const bulletinFile = (region: string, lang: Lang) => (lang === ROOT ? region : `${region}.${lang}`);
export const galleryPath = (kind: string) => `/docs/gallery/${kind}/`;
/** A chart by itself; its files have the same address with an ending in place of the last slash. */
export const embedPath = (id: string) => `/embed/${id}/`;
/** What follows the path of the comparison: an indicator, and the places that it begins with. */
export const comparePath = (indicator: string, places: readonly string[]) =>
  `?of=${indicator}&places=${places.join(",")}`;
export const releasePath = (version: string) => `/releases/${version}/`;

/** The address of a page in one language. `base` ends with a slash. */
export function href(base: string, lang: Lang, path: string): string {
  return `${base}${languageOf(lang).path}${path.slice(1)}`;
}

/** The address of a file that is the same in both languages: `/data/regions.csv`. */
export function fileHref(base: string, path: string): string {
  return `${base}${path.slice(1)}`;
}

/** The value of the leading route parameter; the language at the root has none. */
export function langParam(lang: Lang): string | undefined {
  return languageOf(lang).path.slice(0, -1) || undefined;
}

/** The static paths of a page that each language has once. */
export function pathsForLanguages(): { params: { lang: string | undefined }; props: { lang: Lang } }[] {
  return LANGS.map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));
}

/** The static paths of a page that each language has below the root, and not at it. */
export function pathsBelowRoot() {
  return pathsForLanguages().filter(({ props }) => props.lang !== ROOT);
}

/** The static paths of a page that each language has for each id. */
export function pathsForIds<P extends string>(
  name: P,
  ids: Iterable<string>,
): { params: Record<P, string> & { lang: string | undefined }; props: { lang: Lang; id: string } }[] {
  const all = [...ids];
  return LANGS.flatMap((lang) =>
    all.map((id) => ({
      params: { [name]: id, lang: langParam(lang) } as Record<P, string> & { lang: string | undefined },
      props: { lang, id },
    })),
  );
}
