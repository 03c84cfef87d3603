import type { APIRoute } from "astro";
import { jsonText } from "../../../opendata/api/source.ts";
import { timelinessJson } from "../../../opendata/api/timeliness.ts";
import { loadSite } from "../../../site.ts";

export const GET: APIRoute = () =>
  new Response(jsonText(timelinessJson(loadSite())), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
