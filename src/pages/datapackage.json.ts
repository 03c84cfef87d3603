import type { APIRoute } from "astro";
import { jsonText } from "../opendata/api/source.ts";
import { dataPackage } from "../opendata/describe/datapackage.ts";
import { loadSite } from "../site.ts";

export const GET: APIRoute = () => {
  const { ledger, version } = loadSite();
  return new Response(jsonText(dataPackage(ledger, version)), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
};
