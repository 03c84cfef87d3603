import { join } from "node:path";
import { test } from "vitest";
import { documentsOf } from "../../scripts/fuzz/lawful/pages.ts";
import { printed, printedPage } from "../../scripts/fuzz/lawful/printed.ts";
import { LANGS, ROOT } from "../i18n/lang.ts";
import { baselineIn } from "../ledger/fixtures/baseline.ts";
import { MARSH_HISTORY } from "../ledger/fixtures/marsh-history.ts";
import { buildLookup } from "../ledger/lookup.ts";
import { requireLedger } from "../ledger/read.ts";
import { editionOf } from "./ground/edition.ts";
import { PATHS } from "./ground/routes.ts";
import { siteOf } from "./ground/site.ts";

// All that pages show of a small made-up ledger with ties, gaps, closed places, estimates and revisions, so that any
// change of it is noticed and read: UPDATE_BASELINES=1 writes the texts anew.

const ledger = requireLedger(join(import.meta.dirname, "../ledger/fixtures/marsh"));
const site = siteOf(buildLookup(ledger), "/", "1.1.1", MARSH_HISTORY);

/** Bulletins of these periods alone: the others say the same of less. */
const BULLETINS = /^\/bulletins\/(?!2025-01_2025-10\/|2024\/|2023\/$|2025-01_2025-09\/marsh\/)./;

/** Pages that are told in English too: one of most kinds. */
const IN_ENGLISH =
  /^\/(?:flows\/|changes\/|regions\/heron\/|indicators\/(?:signed|accidents)\/|industries\/manufacturing\/|projects\/(?:cells\/)?|targets\/2030\/|bulletins\/2025-01_2025-10\/marsh\/)?$/;

test.each(LANGS)("every page is as it was read (%s)", (lang) => {
  const pages = baselineIn(join(import.meta.dirname, `baselines/pages-${lang}.txt`));
  const isWanted = (path: string) => (lang === ROOT ? !BULLETINS.test(path) : IN_ENGLISH.test(path));
  for (const one of documentsOf(editionOf(site, lang), isWanted)) {
    const { path } = one.page;
    pages.add(path, path === PATHS.home ? printed(one) : printedPage(one));
  }
  pages.end();
});
