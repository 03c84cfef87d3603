import type { APIRoute } from "astro";
import { jsonText } from "../../opendata/api/source.ts";
import { governmentDirectory } from "../../opendata/describe/directory.ts";
import { loadSite } from "../../site.ts";

export const GET: APIRoute = () => {
  const { ledger } = loadSite();
  return new Response(jsonText(governmentDirectory(ledger)), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
};
