import type { APIRoute } from "astro";
import { excelCsv } from "../../../opendata/downloads/excel.ts";
import { smallTables } from "../../../opendata/published.ts";
import type { PublishedTable } from "../../../opendata/tables.ts";
import { loadSite } from "../../../site.ts";

export function getStaticPaths() {
  return smallTables(loadSite().ledger).map((table) => ({ params: { table } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(excelCsv(loadSite().ledger, params.table as PublishedTable["table"]), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
