import type { APIRoute } from "astro";
import { regionCsv } from "../../../opendata/region.ts";
import { loadSite } from "../../../site.ts";

export function getStaticPaths() {
  return [...loadSite().ledger.regions.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(regionCsv(loadSite().lookup, params.id as string), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
