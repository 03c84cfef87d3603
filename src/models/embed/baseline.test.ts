import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { test } from "vitest";
import { printed } from "../../../scripts/fuzz/lawful/printed.ts";
import { baselineIn, digest } from "../../ledger/fixtures/baseline.ts";
import { MARSH_HISTORY } from "../../ledger/fixtures/marsh-history.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { requireLedger } from "../../ledger/read.ts";
import { bulletinFilePaths, bulletinOfFile } from "../bulletin/bulletin-files.ts";
import { markdown } from "../bulletin/markdown.ts";
import { wordFile } from "../bulletin/word.ts";
import { feedOf } from "../changes/feed.ts";
import { releaseBulletins } from "../changes/release.ts";
import { compareFileNames, compareFileText } from "../compare/compare-files.ts";
import { creditOf, embeddedCharts, tableRows } from "../embed/embedded-charts.ts";
import type { Work } from "../embed/work.ts";
import { siteOf } from "../ground/site.ts";
import { searchFileNames, searchFileText } from "../search/index-files.ts";
import { robotsText, sitemapIndex, sitemapPart, sitemapParts } from "../sitemap/sitemap-files.ts";

// The files beside the pages of a small made-up ledger with ties, gaps, closed places, estimates and revisions, so that any
// change of it is noticed and read: UPDATE_BASELINES=1 writes the texts anew.

const ledger = requireLedger(join(import.meta.dirname, "../../ledger/fixtures/marsh"));
const site = siteOf(buildLookup(ledger), "/", "1.1.1", MARSH_HISTORY);

/** A build that leaves most pages to others. */
const SOME: Work = {
  share: (_, count, make) => Array.from({ length: count }, (_, i) => (i % 13 === 3 ? make(i) : [])) as never,
  take: () => undefined,
};

test("every file beside the pages is as it was read", async () => {
  const files = baselineIn(join(import.meta.dirname, "../baselines/files.txt"));
  for (const name of searchFileNames(site).filter((one) => one.includes("zh")))
    files.add(`search ${name}`, digest(searchFileText(site, name)));
  for (const name of compareFileNames(site).slice(0, 3))
    files.add(`compare ${name}`, JSON.parse(compareFileText(site, name)));
  files.add("feed", feedOf(site));
  files.add("robots", robotsText(site));
  files.add("site map", [
    sitemapIndex(site),
    ...sitemapParts(site)
      .flatMap((name) => sitemapPart(site, name).split("\n"))
      .map((line, i) => (i < 9 ? line : digest(line))),
  ]);
  files.add(
    "bulletins of a release",
    releaseBulletins(site).map(({ path, text }) => [path, digest(text)]),
  );
  for (const embedded of embeddedCharts(site, SOME))
    files.add(
      `embedded ${embedded.lang} ${embedded.id}`,
      printed([embedded.view, creditOf(embedded), tableRows(embedded)]),
    );
  const bulletins = bulletinFilePaths(site);
  files.add(
    "bulletins",
    bulletins.map(({ params }) => `${params.period}/${params.file}`),
  );
  for (const { params, props } of bulletins) {
    const name = `${params.period}/${params.file}`;
    if (name === "2025-01_2025-10/marsh" || name === "2024/heron.en")
      files.add(name, markdown(bulletinOfFile(site, { ...props })).split("\n"));
    if (name !== "2024/heron") continue;
    for (const [part, bytes] of Object.entries(unzipSync(await wordFile(bulletinOfFile(site, { ...props })))))
      files.add(part, part === "word/document.xml" ? strFromU8(bytes).split(/(?<=<\/w:p>)/) : digest(bytes));
  }
  files.end();
});
