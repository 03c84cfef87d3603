import type { APIRoute } from "astro";
import { industriesJson } from "../../../opendata/api/indicators.ts";
import { jsonText } from "../../../opendata/api/source.ts";
import { loadSite } from "../../../site.ts";

export const GET: APIRoute = () =>
  new Response(jsonText(industriesJson(loadSite())), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
