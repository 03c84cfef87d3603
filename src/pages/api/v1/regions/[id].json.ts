import type { APIRoute } from "astro";
import { regionJson } from "../../../../opendata/api/regions.ts";
import { jsonText } from "../../../../opendata/api/source.ts";
import { loadSite } from "../../../../site.ts";

export function getStaticPaths() {
  return [...loadSite().ledger.regions.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(jsonText(regionJson(loadSite(), params.id as string)), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
