import type { APIRoute } from "astro";
import { indexJson } from "../../../opendata/api/index.ts";
import { jsonText } from "../../../opendata/api/source.ts";
import { loadSite } from "../../../site.ts";

export const GET: APIRoute = () =>
  new Response(jsonText(indexJson(loadSite())), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
