import type { APIRoute } from "astro";
import { type Embedded, embedPaths, tableRows } from "../../../models/embed/embedded-charts.ts";
import { csvLine } from "../../../opendata/csv.ts";
import { loadSite, loadWork } from "../../../site.ts";

export function getStaticPaths() {
  return embedPaths(loadSite(), loadWork());
}

export const GET: APIRoute<{ embedded: Embedded }> = ({ props: { embedded } }) =>
  new Response(tableRows(embedded).map(csvLine).join(""), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
