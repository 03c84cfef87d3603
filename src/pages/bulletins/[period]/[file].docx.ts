import type { APIRoute } from "astro";
import { bulletinFilePaths, bulletinOfFile } from "../../../models/bulletin/bulletin-files.ts";
import { wordFile } from "../../../models/bulletin/word.ts";
import { loadSite } from "../../../site.ts";

export function getStaticPaths() {
  return bulletinFilePaths(loadSite());
}

export const GET: APIRoute = async ({ props }) =>
  new Response((await wordFile(bulletinOfFile(loadSite(), props))).slice().buffer, {
    headers: { "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  });
