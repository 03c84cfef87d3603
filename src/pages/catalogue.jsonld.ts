import type { APIRoute } from "astro";
import { jsonText } from "../opendata/api/source.ts";
import { catalogue } from "../opendata/describe/catalogue.ts";
import { loadSite } from "../site.ts";

export const GET: APIRoute = () => {
  const { ledger, version } = loadSite();
  return new Response(jsonText(catalogue(ledger, version)), {
    headers: { "content-type": "application/ld+json; charset=utf-8" },
  });
};
