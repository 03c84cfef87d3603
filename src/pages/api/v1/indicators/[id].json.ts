import type { APIRoute } from "astro";
import { indicatorJson } from "../../../../opendata/api/indicators.ts";
import { jsonText } from "../../../../opendata/api/source.ts";
import { loadSite } from "../../../../site.ts";

export function getStaticPaths() {
  return [...loadSite().ledger.indicators.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(jsonText(indicatorJson(loadSite(), params.id as string)), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
