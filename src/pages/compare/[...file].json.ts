import type { APIRoute } from "astro";
import { compareFileNames, compareFileText } from "../../models/compare/compare-files.ts";
import { loadSite } from "../../site.ts";

export function getStaticPaths() {
  return compareFileNames(loadSite()).map((file) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params: { file = "" } }) =>
  new Response(compareFileText(loadSite(), file), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
