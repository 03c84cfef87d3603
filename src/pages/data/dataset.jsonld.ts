import type { APIRoute } from "astro";
import { jsonText } from "../../opendata/api/source.ts";
import { schemaOrgDataset } from "../../opendata/describe/dataset.ts";
import { loadSite } from "../../site.ts";

export const GET: APIRoute = () => {
  const { ledger, version } = loadSite();
  return new Response(jsonText(schemaOrgDataset(ledger, version)), {
    headers: { "content-type": "application/ld+json; charset=utf-8" },
  });
};
