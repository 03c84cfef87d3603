import { readFileSync } from "node:fs";
import type { Chart } from "../../../src/charts/chart.ts";
import { coloursOf } from "../../../src/charts/svg/colours.ts";
import { renderChart } from "../../../src/charts/svg/render.ts";
import { standaloneSvg } from "../../../src/charts/svg/standalone.ts";
import { LANGS } from "../../../src/i18n/lang.ts";
import { auditPage } from "../../../src/models/audit/audit-page.ts";
import { bulletinListPage, bulletinPage, periodPage } from "../../../src/models/bulletin/bulletin-page.ts";
import { changesPage } from "../../../src/models/changes/changes-page.ts";
import { comparePage } from "../../../src/models/compare/compare-page.ts";
import { bulletinPeriods, cutOffs } from "../../../src/models/directory/cutoffs.ts";
import { sourceYearPath, sourceYears } from "../../../src/models/directory/source-pages.ts";
import { docsPage } from "../../../src/models/docs/docs-page.ts";
import { notFoundPage } from "../../../src/models/docs/not-found.ts";
import { sourcesPage, sourceYearPage } from "../../../src/models/docs/sources.ts";
import { creditOf, embeddedCharts } from "../../../src/models/embed/embedded-charts.ts";
import { flowsPage } from "../../../src/models/flow/flows-page.ts";
import { type Document, figuresIn } from "../../../src/models/ground/body.ts";
import { type Edition, editionOf } from "../../../src/models/ground/edition.ts";
import {
  bulletinPath,
  bulletinsPath,
  indicatorPath,
  industryPath,
  PATHS,
  periodId,
  projectPath,
  regionPath,
  targetsPath,
} from "../../../src/models/ground/routes.ts";
import type { Site } from "../../../src/models/ground/site.ts";
import { homePage } from "../../../src/models/home/home-page.ts";
import { indicatorListPage } from "../../../src/models/indicator/indicator-list.ts";
import { indicatorPage } from "../../../src/models/indicator/indicator-page.ts";
import { industryListPage } from "../../../src/models/industry/industry-list.ts";
import { industryPage } from "../../../src/models/industry/industry-page.ts";
import { projectListPage } from "../../../src/models/project/project-list.ts";
import { projectPage } from "../../../src/models/project/project-page.ts";
import { regionListPage } from "../../../src/models/region/region-list.ts";
import { regionPage } from "../../../src/models/region/region-page.ts";
import { searchPage } from "../../../src/models/search/search-page.ts";
import { sitemapPage } from "../../../src/models/sitemap/sitemap-page.ts";
import { targetsFrontPage } from "../../../src/models/target/targets-front.ts";
import { targetsPage } from "../../../src/models/target/targets-page.ts";
import { timelinessPage } from "../../../src/models/timeliness/timeliness-page.ts";

const COLOURS = coloursOf(readFileSync(new URL("../../../src/layouts/tokens.css", import.meta.url), "utf8"));

/** Makes every page that the ledger has a say in, in every language, and draws its charts. */
export function makePages(site: Site): number {
  const made = LANGS.flatMap((lang) => [...documentsOf(editionOf(site, lang))]);
  for (const { blocks } of made) for (const chart of chartsIn(blocks)) if (chart.draw) renderChart(chart);
  for (const one of embeddedCharts(site))
    standaloneSvg(one.view.figure.chart, creditOf(one), one.lang, COLOURS);
  return made.length;
}

/** Pages that need nothing but the edition. */
const SINGLE = {
  [PATHS.home]: homePage,
  [PATHS.regions]: regionListPage,
  [PATHS.industries]: industryListPage,
  [PATHS.indicators]: indicatorListPage,
  [PATHS.projects]: projectListPage,
  [PATHS.targets]: targetsFrontPage,
  [PATHS.flows]: flowsPage,
  [PATHS.audit]: auditPage,
  [PATHS.bulletins]: bulletinListPage,
  [PATHS.changes]: changesPage,
  [PATHS.compare]: comparePage,
  [PATHS.docs]: docsPage,
  "/404/": notFoundPage,
  [PATHS.search]: searchPage,
  [PATHS.sitemap]: sitemapPage,
  [PATHS.sources]: sourcesPage,
  [PATHS.timeliness]: timelinessPage,
};

/** Every page that the ledger has a say in, in one language, of those that are wanted. */
export function* documentsOf(edition: Edition, isWanted = (_path: string) => true): Generator<Document> {
  for (const [path, make] of makersOf(edition)) if (isWanted(path)) yield make();
}

function* makersOf(edition: Edition): Generator<[path: string, make: () => Document]> {
  const { site } = edition;
  const { ledger } = site;
  for (const [path, page] of Object.entries(SINGLE)) yield [path, () => page(edition)];
  for (const id of ledger.regions.keys()) yield [regionPath(id), () => regionPage(edition, id)];
  for (const id of ledger.industries.keys()) yield [industryPath(id), () => industryPage(edition, id)];
  for (const id of ledger.indicators.keys()) yield [indicatorPath(id), () => indicatorPage(edition, id)];
  for (const id of ledger.projects.keys()) yield [projectPath(id), () => projectPage(edition, id)];
  for (const year of site.targetYears) yield [targetsPath(year), () => targetsPage(edition, year)];
  for (const year of sourceYears(site).keys()) {
    yield [sourceYearPath(year), () => sourceYearPage(edition, year)];
  }
  for (const { text } of bulletinPeriods(site)) {
    yield [bulletinsPath(text), () => periodPage(edition, periodId(text))];
  }
  for (const cutOff of cutOffs(site)) {
    yield [bulletinPath(cutOff.period.text, cutOff.region.id), () => bulletinPage(edition, cutOff)];
  }
}

function chartsIn(blocks: Document["blocks"]): Chart[] {
  const bars = blocks.flatMap((block) =>
    block.kind === "key-figures" ? block.figures.flatMap(({ bar }) => bar ?? []) : [],
  );
  return [...figuresIn(blocks).map(({ chart }) => chart), ...bars];
}
