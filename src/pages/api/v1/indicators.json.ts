import type { APIRoute } from "astro";
import { indicatorsJson } from "../../../opendata/api/indicators.ts";
import { jsonText } from "../../../opendata/api/source.ts";
import { loadSite } from "../../../site.ts";

export const GET: APIRoute = () =>
  new Response(jsonText(indicatorsJson(loadSite())), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
