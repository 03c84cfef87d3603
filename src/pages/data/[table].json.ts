import type { APIRoute } from "astro";
import { jsonText } from "../../opendata/api/source.ts";
import { tableJson } from "../../opendata/downloads/table-json.ts";
import { smallTables } from "../../opendata/published.ts";
import type { PublishedTable } from "../../opendata/tables.ts";
import { loadSite } from "../../site.ts";

export function getStaticPaths() {
  return smallTables(loadSite().ledger).map((table) => ({ params: { table } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(jsonText(tableJson(loadSite().ledger, params.table as PublishedTable["table"])), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
