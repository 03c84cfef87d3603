import type { APIRoute } from "astro";
import { type PublishedTable, publishedTables, tableCsv } from "../../opendata/tables.ts";
import { loadSite } from "../../site.ts";

export function getStaticPaths() {
  const joined = publishedTables(loadSite().ledger).filter((file) => file.year === undefined);
  return joined.map(({ table }) => ({ params: { table } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(tableCsv(loadSite().ledger, params.table as PublishedTable["table"]), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
