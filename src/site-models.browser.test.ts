import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readPast } from "../scripts/history.ts";
import { type BuiltPage, builtPages } from "../scripts/site-under-test.ts";
import type { ChartTable } from "./charts/chart.ts";
import { renderChart } from "./charts/svg/render.ts";
import { withoutThinColumns } from "./components/thin-columns.ts";
import { LANGS, type Lang } from "./i18n/lang.ts";
import { buildLookup } from "./ledger/lookup.ts";
import { requireLedger } from "./ledger/read.ts";
import { auditPage } from "./models/audit/audit-page.ts";
import { bulletinListPage, bulletinPage, periodPage } from "./models/bulletin/bulletin-page.ts";
import { comparePage } from "./models/compare/compare-page.ts";
import { bulletinPeriods, cutOffs } from "./models/directory/cutoffs.ts";
import { GALLERY_KINDS } from "./models/directory/gallery-kinds.ts";
import { galleryKindPage, galleryPage } from "./models/docs/gallery.ts";
import { flowsPage } from "./models/flow/flows-page.ts";
import type { Block, Document } from "./models/ground/body.ts";
import { editionOf } from "./models/ground/edition.ts";
import { periodId } from "./models/ground/routes.ts";
import { siteOf } from "./models/ground/site.ts";
import type { FigureView, KeyFigureView, RowView, TableView } from "./models/ground/view.ts";
import { homePage } from "./models/home/home-page.ts";
import { indicatorListPage } from "./models/indicator/indicator-list.ts";
import { indicatorPage } from "./models/indicator/indicator-page.ts";
import { industryListPage } from "./models/industry/industry-list.ts";
import { industryPage } from "./models/industry/industry-page.ts";
import { projectListPage } from "./models/project/project-list.ts";
import { projectPage } from "./models/project/project-page.ts";
import { regionListPage } from "./models/region/region-list.ts";
import { regionPage } from "./models/region/region-page.ts";
import { targetsFrontPage } from "./models/target/targets-front.ts";
import { targetsPage } from "./models/target/targets-page.ts";

// What the models compute stands in the HTML itself, whatever scripts do.

const data = resolve(process.env["TAIZHANG_DATA"] ?? "data");
const ledger = requireLedger(data);
const { history } = readPast(data);
const site = siteOf(buildLookup(ledger), "/", history.version.text, history);
const html = new Map(builtPages().map((page: BuiltPage) => [page.path, page.html]));

/** Every page that shows figures, as its model has it. */
function documents(lang: Lang): Document[] {
  const ids = <T>(all: Iterable<T>) => [...all];
  return [
    ...[homePage, targetsFrontPage].map((of) => of(editionOf(site, lang))),
    ...[regionListPage, industryListPage, indicatorListPage, projectListPage].map((of) =>
      of(editionOf(site, lang)),
    ),
    ...[flowsPage, auditPage, bulletinListPage, galleryPage].map((of) => of(editionOf(site, lang))),
    ...ids(ledger.regions.keys()).map((id) => regionPage(editionOf(site, lang), id)),
    ...ids(ledger.industries.keys()).map((id) => industryPage(editionOf(site, lang), id)),
    ...ids(ledger.indicators.keys()).map((id) => indicatorPage(editionOf(site, lang), id)),
    ...ids(ledger.projects.keys()).map((id) => projectPage(editionOf(site, lang), id)),
    ...site.targetYears.map((year) => targetsPage(editionOf(site, lang), year)),
    ...bulletinPeriods(site).map(({ text }) => periodPage(editionOf(site, lang), periodId(text))),
    ...cutOffs(site).map((cutOff) => bulletinPage(editionOf(site, lang), cutOff)),
    ...GALLERY_KINDS.map((kind) => galleryKindPage(editionOf(site, lang), kind)),
  ];
}

interface Parts {
  readonly figures: FigureView[];
  readonly tables: TableView[];
  readonly keys: KeyFigureView[];
}

/** All charts, tables and key figures, at whatever depth. */
function partsOf(blocks: readonly Block[], parts: Parts = { figures: [], tables: [], keys: [] }): Parts {
  for (const block of blocks) {
    if (block.kind === "figures") parts.figures.push(...block.figures);
    if (block.kind === "table") parts.tables.push(block.table);
    if (block.kind === "key-figures") parts.keys.push(...block.figures);
    if (block.kind === "section") partsOf(block.blocks, parts);
    if (block.kind === "beside") partsOf([...block.main, ...block.side], parts);
  }
  return parts;
}

const SIGNS: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#34;": '"',
  "&amp;": "&",
};
/** Markup as readers see it. */
function seen(markup: string): string {
  const text = markup.replace(/<[^>]*>/g, "").replace(/&[#\w]+;/g, (sign) => SIGNS[sign] ?? sign);
  return text.replace(/\s+/g, " ").trim();
}
const even = (text: string) => text.replace(/\s+/g, " ").trim();

/** The body rows of a table, each as the texts of its cells; null where the page has no such table. */
function rowsAfter(page: string, from: string): string[][] | null {
  const at = page.indexOf(from);
  if (at < 0) return null;
  const body = page.slice(page.indexOf("<tbody", at), page.indexOf("</table>", at));
  return body
    .split("<tr")
    .slice(1)
    .filter((row) => !row.includes('scope="rowgroup"'))
    .map((row) => [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map((cell) => seen(cell[1] ?? "")));
}

function figureFaults(page: string, { id, chart }: FigureView): string[] {
  const rows = rowsAfter(page, `id="${id}-numbers"`);
  return [
    ...(chart.draw === null || page.includes(renderChart(chart)) ? [] : [`the picture of ${id}`]),
    ...(sameRows(rows, chart.table) ? [] : [`the numbers of ${id}`]),
  ];
}

function sameRows(rows: readonly (readonly string[])[] | null, table: ChartTable): boolean {
  return JSON.stringify(rows) === JSON.stringify(table.rows.map((row) => row.map(even)));
}

/**
 * A cell begins with its text; marks and a judgement may follow. What a column says that few rows fill
 * stands elsewhere in its row.
 */
function tableFaults(page: string, table: TableView): string[] {
  const { id } = table;
  const rows = rowsAfter(page, `<table id="${id}"`);
  const [expected, shown] = [table, withoutThinColumns(table)].map(rowsOf) as [RowView[], RowView[]];
  if (rows?.length !== expected.length) return [`${expected.length} rows of ${id}, but ${rows?.length}`];
  return expected.flatMap(({ cells }, r) => {
    const row = rows[r] ?? [];
    const lost = cells.filter(({ text, reason }) => reason === undefined && !row.join().includes(even(text)));
    const astray = shown[r]?.cells.filter(({ text }, i) => !(row[i] ?? "").startsWith(even(text))) ?? [];
    return [...lost, ...astray].map(({ text }) => `${text} in row ${r + 1} of ${id}`);
  });
}

const rowsOf = ({ groups }: TableView) => groups.flatMap((group) => group.rows);

function keyFaults(page: string, { label, value, missing }: KeyFigureView): string[] {
  const whole = value === undefined ? missing : even([value.before, value.number, value.after].join(""));
  const keys = page.split('<li class="key">').map(seen);
  const there = keys.some((key) => key.startsWith(even(label)) && key.includes(whole ?? ""));
  return there ? [] : [`the key figure ${label} ${whole}`];
}

describe.each(LANGS)("in %s", (lang) => {
  const made = documents(lang);
  const pageOf = ({ page }: Document) => html.get(`${lang === "en" ? "/en" : ""}${page.path}`) ?? "";

  test("the HTML has every chart, table and key figure of its model, to the last cell", () => {
    const counts = { figures: 0, tables: 0, keys: 0 };
    const missing = made.flatMap((document) => {
      const page = pageOf(document);
      const { figures, tables, keys } = partsOf(document.blocks);
      counts.figures += figures.length;
      counts.tables += tables.length;
      counts.keys += keys.length;
      const faults = [
        ...figures.flatMap((figure) => figureFaults(page, figure)),
        ...tables.flatMap((table) => tableFaults(page, table)),
        ...keys.flatMap((key) => keyFaults(page, key)),
      ];
      return faults.map((what) => `${document.page.path} has not ${what}`);
    });
    expect(missing.slice(0, 30)).toEqual([]);
    expect(made.length).toBeGreaterThan(500);
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(100);
  });

  test("the HTML of the comparing page has the comparison of its model", () => {
    const document = comparePage(editionOf(site, lang));
    const { charts = [], table } = document.compare?.shown ?? {};
    const page = pageOf(document);
    expect(charts.flatMap((chart) => figureFaults(page, { id: chart.id, chart }))).toEqual([]);
    expect(charts.length).toBeGreaterThan(0);
    const [last] = page.split('<div class="table-block">').slice(-1);
    expect(table && sameRows(rowsAfter(last ?? "", "<table"), table)).toBe(true);
  });
});
