import type { APIRoute } from "astro";
import { regionsJson } from "../../../opendata/api/regions.ts";
import { jsonText } from "../../../opendata/api/source.ts";
import { loadSite } from "../../../site.ts";

export const GET: APIRoute = () =>
  new Response(jsonText(regionsJson(loadSite())), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
