import type { APIRoute } from "astro";
import { projectsJson } from "../../../opendata/api/projects.ts";
import { jsonText } from "../../../opendata/api/source.ts";
import { loadSite } from "../../../site.ts";

export const GET: APIRoute = () =>
  new Response(jsonText(projectsJson(loadSite())), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
