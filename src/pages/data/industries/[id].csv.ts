import type { APIRoute } from "astro";
import { industryCsv, publishedAlone } from "../../../opendata/region.ts";
import { loadSite } from "../../../site.ts";

export function getStaticPaths() {
  return publishedAlone(loadSite().lookup, "industries").map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(industryCsv(loadSite().lookup, params.id as string), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
