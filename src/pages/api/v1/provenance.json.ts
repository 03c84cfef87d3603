import type { APIRoute } from "astro";
import { provenanceJson } from "../../../opendata/api/changes.ts";
import { jsonText } from "../../../opendata/api/source.ts";
import { loadSite } from "../../../site.ts";

export const GET: APIRoute = () =>
  new Response(jsonText(provenanceJson(loadSite())), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
