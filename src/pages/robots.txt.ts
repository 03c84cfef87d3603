import type { APIRoute } from "astro";
import { robotsText } from "../models/sitemap/sitemap-files.ts";
import { loadSite } from "../site.ts";

export const GET: APIRoute = () =>
  new Response(robotsText(loadSite()), { headers: { "content-type": "text/plain; charset=utf-8" } });
