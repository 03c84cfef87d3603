import type { APIRoute } from "astro";
import { projectJson } from "../../../../opendata/api/projects.ts";
import { jsonText } from "../../../../opendata/api/source.ts";
import { loadSite } from "../../../../site.ts";

export function getStaticPaths() {
  return [...loadSite().ledger.projects.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(jsonText(projectJson(loadSite(), params.id as string)), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
