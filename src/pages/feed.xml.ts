import type { APIRoute } from "astro";
import { feedOf } from "../models/changes/feed.ts";
import { feedXml } from "../opendata/feed.ts";
import { loadSite } from "../site.ts";

export const GET: APIRoute = () =>
  new Response(feedXml(feedOf(loadSite())), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
