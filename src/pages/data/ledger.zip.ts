import type { APIRoute } from "astro";
import { archiveEntries, zipOf } from "../../opendata/downloads/archive.ts";
import { loadSite } from "../../site.ts";

export const GET: APIRoute = () =>
  new Response(zipOf(archiveEntries(loadSite().ledger)), { headers: { "content-type": "application/zip" } });
