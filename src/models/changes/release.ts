import { formatDecimal } from "../../i18n/decimal.ts";
import { LANGS } from "../../i18n/lang.ts";
import type { Release } from "../../ledger/history.ts";
import { bulletin } from "../bulletin/bulletin.ts";
import { markdown } from "../bulletin/markdown.ts";
import { cutOffs, hasFiles } from "../directory/cutoffs.ts";
import { frame } from "../frame/frame.ts";
import { type Document, section } from "../ground/body.ts";
import { type Edition, editionOf } from "../ground/edition.ts";
import { MOST_FILES_OF_RELEASE, MOST_ROWS_OF_RELEASE_PAGE } from "../ground/limits.ts";
import { bulletinFile, PATHS, periodId, releasePath } from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";
import { numeric, tableOf } from "../ground/table.ts";
import type { TableView } from "../ground/view.ts";
import { releaseContent } from "./changes-page.ts";

/** A file of a release as the route lists it. */
export interface ReleaseSum {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** One release: what it differs in from the one before, and the files that it keeps. */
export function releaseDocument(edition: Edition, release: Release, files: readonly ReleaseSum[]): Document {
  const words = edition.words.changes;
  const { version, tag, time } = release;
  const manifest = {
    text: words.release.manifest,
    href: edition.file(`${releasePath(version)}manifest.json`),
  };
  const hasBulletins = files.some(({ path }) => path.startsWith("bulletins/"));
  const ends = hasBulletins ? words.release.bulletins : words.release.unsound;
  return {
    page: frame(edition, {
      path: releasePath(version),
      title: words.release.title(version),
      description: words.release.description(version),
      section: "data",
      above: [[words.title, PATHS.changes]],
    }),
    blocks: [
      { kind: "lead", text: words.release.tagged(tag, time.slice(0, 10)) },
      ...releaseContent(edition, release, MOST_ROWS_OF_RELEASE_PAGE).map((block) =>
        block.kind === "prose"
          ? { ...block, paragraphs: block.paragraphs.filter((text) => typeof text === "string") }
          : block,
      ),
      ...section(
        "files",
        words.release.files,
        [
          { kind: "table", table: fileTable(edition, version, files) },
          { kind: "prose", paragraphs: [[manifest], ends] },
        ],
        words.release.filesIntro,
      ),
    ],
  };
}

function fileTable(edition: Edition, version: string, files: readonly ReleaseSum[]): TableView {
  const words = edition.words.changes.release;
  const fileCell = (path: string) => ({ text: path, href: edition.file(releasePath(version) + path) });
  const sizeCell = (bytes: string) => ({ text: formatDecimal(bytes), sort: bytes });
  return tableOf(
    { id: "file-table", caption: words.filesCaption(version), narrow: "cards" },
    files.slice(0, MOST_FILES_OF_RELEASE),
    [
      { key: "path", head: words.path, cell: ({ path }) => fileCell(path) },
      numeric("bytes", words.bytes, ({ bytes }) => sizeCell(String(bytes))),
      { key: "sum", head: words.sum, cell: ({ sha256 }) => ({ text: sha256.slice(0, 16), title: sha256 }) },
    ],
  );
}

/** The bulletins of a released state as files, made from its own ledger. */
export function releaseBulletins(then: Site): { path: string; text: string }[] {
  return cutOffs(then)
    .filter((cutOff) => hasFiles(then, cutOff))
    .flatMap((cutOff) =>
      LANGS.map((lang) => ({
        path: `bulletins/${periodId(cutOff.period.text)}/${bulletinFile(cutOff.region.id, lang)}.md`,
        text: markdown(bulletin(editionOf(then, lang), cutOff)),
      })),
    );
}
