import type { APIRoute } from "astro";
import { jsonText } from "../../../../opendata/api/source.ts";
import { targetsJson } from "../../../../opendata/api/targets.ts";
import { loadSite } from "../../../../site.ts";

export function getStaticPaths() {
  return loadSite().targetYears.map((year) => ({ params: { year: String(year) } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(jsonText(targetsJson(loadSite(), Number(params.year))), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
