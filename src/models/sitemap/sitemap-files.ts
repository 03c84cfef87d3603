import { LANGS, type Lang, tagOf } from "../../i18n/lang.ts";
import { escapeXml } from "../../markup.ts";
import { listedPages } from "../directory/page-kinds.ts";
import { type Edition, editionOf } from "../ground/edition.ts";
import { href } from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";

/** A file of the sitemaps protocol (sitemaps.org) may name so many addresses, each in two languages here. */
const MOST_PAGES = 20_000;

/** The parts of the site map for search engines: `sitemap-1` …; none where the site's address is not known. */
export function sitemapParts(site: Site): string[] {
  if (site.ledger.settings.base_url === "") return [];
  const parts = Math.ceil(listedPages(site).length / MOST_PAGES);
  return Array.from({ length: parts }, (_, i) => `sitemap-${i + 1}`);
}

/** The list of the parts: `sitemap-index.xml`. */
export function sitemapIndex(site: Site): string {
  const places = sitemapParts(site).map(
    (name) => `<sitemap><loc>${whole(site, `${site.base}${name}.xml`)}</loc></sitemap>\n`,
  );
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${places.join("")}</sitemapindex>\n`;
}

/** One part: every page in both languages, each naming the other. */
export function sitemapPart(site: Site, name: string): string {
  const from = (Number(name.split("-")[1]) - 1) * MOST_PAGES;
  const pages = listedPages(site).slice(from, from + MOST_PAGES);
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
