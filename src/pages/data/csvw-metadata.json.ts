import type { APIRoute } from "astro";
import { jsonText } from "../../opendata/api/source.ts";
import { csvwMetadata } from "../../opendata/describe/csvw.ts";
import { loadSite } from "../../site.ts";

export const GET: APIRoute = () => {
  const { ledger } = loadSite();
  return new Response(jsonText(csvwMetadata(ledger)), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
};
