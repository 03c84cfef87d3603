import type { APIRoute } from "astro";
import { jsonText } from "../opendata/api/source.ts";
import { openApi } from "../opendata/describe/openapi.ts";
import { loadSite } from "../site.ts";

export const GET: APIRoute = () => {
  const { ledger, version } = loadSite();
  return new Response(jsonText(openApi(ledger, version)), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
};
