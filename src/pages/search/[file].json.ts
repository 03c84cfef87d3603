import type { APIRoute } from "astro";
import { searchFileNames, searchFileText } from "../../models/search/index-files.ts";
import { loadSite } from "../../site.ts";

export function getStaticPaths() {
  return searchFileNames(loadSite()).map((file) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params: { file = "" } }) =>
  new Response(searchFileText(loadSite(), file), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
