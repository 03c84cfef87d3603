import { join } from "node:path";
import { test } from "vitest";
import { printed, printedPage } from "../../../scripts/fuzz/lawful/printed.ts";
import { baselineIn, digest } from "../../ledger/fixtures/baseline.ts";
import { MARSH_HISTORY } from "../../ledger/fixtures/marsh-history.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { requireLedger } from "../../ledger/read.ts";
import { API_LIMITS, apiExamples } from "../../opendata/describe/examples.ts";
import { downloadsOf } from "../../opendata/downloads/download-sizes.ts";
import { publishedAlone } from "../../opendata/region.ts";
import { publishedTables } from "../../opendata/tables.ts";
import { findingsOf } from "../audit/findings.ts";
import { releaseDocument } from "../changes/release.ts";
import { dataPage } from "../data/data-page.ts";
import { filesPage } from "../data/files-page.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { accessibilityPage } from "./accessibility.ts";
import { apiPage } from "./api.ts";
import { clerksPage } from "./clerks.ts";
import { galleryKindPage, galleryPage } from "./gallery.ts";
import { methodsPage } from "./methods.ts";
import { problemsPage } from "./problems.ts";
import { questionsPage } from "./questions.ts";
import { settingsPage } from "./settings-page.ts";

// The pages of the documentation and the downloads of a small made-up ledger with ties, gaps, closed places, estimates and revisions, so that any
// change of it is noticed and read: UPDATE_BASELINES=1 writes the texts anew.

const ledger = requireLedger(join(import.meta.dirname, "../../ledger/fixtures/marsh"));
const site = siteOf(buildLookup(ledger), "/", "1.1.1", MARSH_HISTORY);

function digestOf(block: unknown): unknown {
  return typeof block === "object" && block !== null && "section" in block
    ? [block.section, digest(JSON.stringify(block))]
    : block;
}

test("every page of the documentation and the data is as it was read", async () => {
  const docs = baselineIn(join(import.meta.dirname, "../baselines/docs.txt"));
  const edition = editionOf(site, "zh");
  const pages = [
    filesPage(edition, {
      regions: [...ledger.regions.keys()],
      indicators: publishedAlone(site.lookup, "indicators"),
      industries: publishedAlone(site.lookup, "industries"),
    }),
    galleryKindPage(edition, "tiles"),
    ...MARSH_HISTORY.releases
      .slice(0, 2)
      .map((release) =>
        releaseDocument(edition, release, [{ path: "data/regions.csv", bytes: 1234, sha256: "ab" }]),
      ),
  ];
  for (const { page, blocks } of pages) docs.add(page.path, printedPage({ page, blocks }));
  // Words and examples that other tests hold: that they are the same is enough here.
  const wordy = [
    dataPage(edition, { files: publishedTables(ledger), whole: await downloadsOf(ledger) }),
    apiPage(
      edition,
      apiExamples(site, () => findingsOf(site)),
      API_LIMITS,
    ),
    ...[accessibilityPage, clerksPage, questionsPage, settingsPage].map((page) => page(edition)),
    ...[methodsPage, problemsPage, galleryPage].map((page) => page(edition)),
  ];
  for (const { page, blocks } of wordy)
    docs.add(page.path, [
      printedPage({ page, blocks: [] }),
      ...blocks.map((block) => digestOf(printed(block))),
    ]);
  docs.end();
});
