import { LANGS, type Lang, tagOf } from "../../i18n/lang.ts";
import { escapeXml } from "../../markup.ts";
import { listedPages } from "../directory/page-kinds.ts";
import { type Edition, editionOf } from "../ground/edition.ts";
import { MOST_ADDRESSES_OF_SITEMAP } from "../ground/limits.ts";
import { href } from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";

/** Pages of one part, each in every language. */
const PAGES_OF_PART = Math.floor(MOST_ADDRESSES_OF_SITEMAP / LANGS.length);

/** The parts of the site map for search engines: `sitemap-1` …; none where the site's address is not known. */
export function sitemapParts(site: Site): string[] {
  if (site.ledger.settings.base_url === "") return [];
  const parts = Math.ceil(listedPages(site).length / PAGES_OF_PART);
  return Array.from({ length: parts }, (_, i) => `sitemap-${i + 1}`);
}

/** The list of the parts: `sitemap-index.xml`. */
export function sitemapIndex(site: Site): string {
  const places = sitemapParts(site).map(
    (name) => `<sitemap><loc>${whole(site, `${site.base}${name}.xml`)}</loc></sitemap>\n`,
  );
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${places.join("")}</sitemapindex>\n`;
}

/** One part: every page in every language, each naming the others. */
export function sitemapPart(site: Site, name: string): string {
  const from = (Number(name.split("-")[1]) - 1) * PAGES_OF_PART;
  const pages = listedPages(site).slice(from, from + PAGES_OF_PART);
  const urls = pages.flatMap(({ path }) => LANGS.map((lang) => urlOf(editionOf(site, lang), path)));
  const namespaces = `xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml"`;
  return `${HEAD}<urlset ${namespaces}>\n${urls.join("")}</urlset>\n`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

function urlOf(edition: Edition, path: string): string {
  const at = (one: Lang) => whole(edition.site, href(edition.site.base, one, path));
  const others = LANGS.map(
    (one) => `<xhtml:link rel="alternate" hreflang="${tagOf(one)}" href="${at(one)}"/>`,
  );
  return `<url><loc>${at(edition.lang)}</loc>${others.join("")}</url>\n`;
}

/** Ids and paths need no escaping but the settings' own address might. */
function whole(site: Site, address: string): string {
  return escapeXml(site.ledger.settings.base_url + address);
}

/** What robots are told: all may be read, and where the site map is. */
export function robotsText(site: Site): string {
  const map =
    sitemapParts(site).length === 0 ? "" : `Sitemap: ${whole(site, `${site.base}sitemap-index.xml`)}\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
