import type { APIRoute } from "astro";
import { ledgerWorkbook } from "../../opendata/downloads/workbook.ts";
import { hasWorkbook } from "../../opendata/published.ts";
import { loadSite } from "../../site.ts";

/** None for a ledger too large for one workbook. */
export function getStaticPaths() {
  return hasWorkbook(loadSite().ledger) ? [{ params: { book: "ledger" } }] : [];
}

export const GET: APIRoute = async () =>
  new Response((await ledgerWorkbook(loadSite().ledger)) as BodyInit, {
    headers: { "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  });
