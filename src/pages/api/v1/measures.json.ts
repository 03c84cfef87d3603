import type { APIRoute } from "astro";
import { measuresJson } from "../../../opendata/api/measures.ts";
import { jsonText } from "../../../opendata/api/source.ts";
import { loadSite } from "../../../site.ts";

export const GET: APIRoute = () =>
  new Response(jsonText(measuresJson(loadSite())), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
