import type { APIRoute } from "astro";
import { bulletinFilePaths, bulletinOfFile } from "../../../models/bulletin/bulletin-files.ts";
import { markdown } from "../../../models/bulletin/markdown.ts";
import { loadSite } from "../../../site.ts";

export function getStaticPaths() {
  return bulletinFilePaths(loadSite());
}

export const GET: APIRoute = ({ props }) =>
  new Response(markdown(bulletinOfFile(loadSite(), props)), {
    headers: { "content-type": "text/markdown; charset=utf-8" },
  });
