import type { APIRoute } from "astro";
import { sitemapIndex, sitemapPart, sitemapParts } from "../models/sitemap/sitemap-files.ts";
import { loadSite } from "../site.ts";

export function getStaticPaths() {
  const parts = sitemapParts(loadSite());
  return (parts.length === 0 ? [] : ["sitemap-index", ...parts]).map((map) => ({ params: { map } }));
}

export const GET: APIRoute = ({ params: { map = "" } }) => {
  const site = loadSite();
  return new Response(map === "sitemap-index" ? sitemapIndex(site) : sitemapPart(site, map), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
};
