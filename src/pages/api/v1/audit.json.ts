import type { APIRoute } from "astro";
import { findingsOf } from "../../../models/audit/findings.ts";
import { auditJson } from "../../../opendata/api/audit.ts";
import { jsonText } from "../../../opendata/api/source.ts";
import { loadSite } from "../../../site.ts";

export const GET: APIRoute = () =>
  new Response(jsonText(auditJson(loadSite(), findingsOf(loadSite()))), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
