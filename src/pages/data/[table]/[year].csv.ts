import type { APIRoute } from "astro";
import { type PublishedTable, publishedTables, yearCsv } from "../../../opendata/tables.ts";
import { loadSite } from "../../../site.ts";

export function getStaticPaths() {
  return publishedTables(loadSite().ledger).flatMap(({ table, year }) =>
    year === undefined ? [] : [{ params: { table, year: String(year) } }],
  );
}

export const GET: APIRoute = ({ params }) =>
  new Response(yearCsv(loadSite().ledger, params.table as PublishedTable["table"], Number(params.year)), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
