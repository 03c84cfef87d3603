import type { APIRoute } from "astro";
import { releaseBulletins } from "../../../models/changes/release.ts";
import { mediaType, type ReleaseFile, releaseFiles } from "../../../opendata/downloads/release-files.ts";
import { loadReleases } from "../../../site.ts";

export function getStaticPaths() {
  return [...loadReleases()].flatMap(([version, { files, site }]) =>
    releaseFiles(files, site === null ? [] : releaseBulletins(site)).map((file) => ({
      params: { version, file: file.path },
      props: { file },
    })),
  );
}

export const GET: APIRoute = ({ props }) => {
  const { path, bytes } = props["file"] as ReleaseFile;
  return new Response(new Uint8Array(bytes), { headers: { "content-type": mediaType(path) } });
};
