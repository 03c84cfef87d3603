import { formatDecimal } from "../../i18n/decimal.ts";
import { ENGLISH, languageOf, quotation, ROOT, tagOf } from "../../i18n/lang.ts";
import { byName } from "../../i18n/names.ts";
import { tableTitle } from "../../i18n/table-words.ts";
import { parsePeriod } from "../../ledger/period.ts";
import type { Region, Source } from "../../ledger/schema.ts";
import type { Finding } from "../../measures/audit/finding.ts";
import { auditTable } from "../audit/finding-table.ts";
import { findingsOf } from "../audit/findings.ts";
import { datedYear, mostTogether, sourceYearPath, sourceYears } from "../directory/source-pages.ts";
import { docFrame } from "../frame/doc-frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_FINDINGS_OF_SOURCE, MOST_REGIONS_OF_SOURCE } from "../ground/limits.ts";
import { listed } from "../ground/listed.ts";
import { PATHS } from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";
import type { FactView, RichText } from "../ground/view.ts";

/** The tables whose rows name a source. */
const CITING = ["observations", "targets", "claims", "projects", "progress", "leading_industries"] as const;
type Citing = (typeof CITING)[number];

/** How many each of `count` may list, so that the page stays light however many there are; at least one. */
function most(limit: { readonly each: number; readonly all: number }, count: number): number {
  return Math.max(1, Math.min(limit.each, Math.floor(limit.all / Math.max(1, count))));
}

/** What one source gives: rows by table, and the regions that they speak of. */
interface Given {
  readonly rows: Map<Citing, number>;
  readonly regions: Set<string>;
}

/** Every source: who published it and when, how many rows it gives, and of which places. */
export function sourcesPage(edition: Edition): Document {
  const words = edition.words.docs.sources;
  const given = givenBySource(edition);
  const sources = [...edition.site.ledger.sources.values()];
  const rows = [...given.values()].flatMap((one) => [...one.rows.values()]).reduce((a, b) => a + b, 0);
  const years = sourceYears(edition.site);
  return {
    page: docFrame(edition, PATHS.sources, words),
    blocks: [
      { kind: "lead", text: words.lead(sources.length, formatDecimal(String(rows))) },
      ...(years.size > 0
        ? yearIndex(edition, years)
        : sources.flatMap((source) => sourceBlocks(edition, source, given.get(source.id)))),
    ],
  };
}

/** The sources of one year, where there are too many for one page. Throws for a year that has none. */
export function sourceYearPage(edition: Edition, year: string): Document {
  const words = edition.words.docs.sources;
  const sources = sourceYears(edition.site).get(year);
  if (sources === undefined) throw new Error(`no page of sources for ${year}`);
  const given = givenBySource(edition);
  const described = { title: words.ofYear(datedYear(year)), description: words.ofYearText(datedYear(year)) };
  return {
    page: docFrame(edition, sourceYearPath(year), described, [[words.title, PATHS.sources]]),
    blocks: [
      { kind: "lead", text: words.reports(sources.length) },
      ...sources.flatMap((source) => sourceBlocks(edition, source, given.get(source.id))),
    ],
  };
}

function yearIndex(edition: Edition, years: ReturnType<typeof sourceYears>): Block[] {
  const words = edition.words.docs.sources;
  const links = [...years].map(([year, sources]) => ({
    text: words.ofYear(datedYear(year)),
    href: edition.href(sourceYearPath(year)),
    note: words.reports(sources.length),
  }));
  return [{ kind: "index", index: { groups: [{ id: "years", head: words.years, links }] } }];
}

const counted = new WeakMap<Site, ReadonlyMap<string, Given>>();

/** One pass over every row that names a source, for all pages of sources. */
function givenBySource(edition: Edition): ReadonlyMap<string, Given> {
  const before = counted.get(edition.site);
  if (before !== undefined) return before;
  const { ledger } = edition.site;
  const all = new Map<string, Given>();
  counted.set(edition.site, all);
  const add = (table: Citing, source: string, region: string) => {
    const one = all.get(source) ?? { rows: new Map(), regions: new Set() };
    all.set(source, one);
    one.rows.set(table, (one.rows.get(table) ?? 0) + 1);
    if (region !== "") one.regions.add(region);
  };
  for (const row of ledger.observations) add("observations", row.source, row.region);
  for (const row of ledger.targets) add("targets", row.source, row.region);
  for (const row of ledger.claims) add("claims", row.source, row.region);
  for (const row of ledger.projects.values()) add("projects", row.source, row.region);
  for (const row of ledger.progress) {
    add("progress", row.source, ledger.projects.get(row.project)?.region ?? "");
  }
  for (const row of ledger.leadingIndustries) add("leading_industries", row.source, row.region);
  return all;
}

function sourceBlocks(edition: Edition, source: Source, given: Given | undefined): Block[] {
  const facts = factsOf(edition, source, given).filter(({ text }) => text !== "");
  return section(source.id, edition.names.source(source), [
    { kind: "facts", facts },
    ...auditOf(edition, source),
  ]);
}

const isTold = ({ verdict }: Finding) => verdict === "differs" || verdict === "within-rounding";

/** What the source says of its own figures that does not quite follow from them. */
function auditOf(edition: Edition, source: Source): Block[] {
  const found = findingsOf(edition.site).ofSource(source.id);
  const told = found.filter(isTold);
  if (told.length === 0) return [];
  const words = edition.words.audit;
  const caption = words.ofSource(edition.names.source(source), found.length);
  const listed = told.slice(0, most(MOST_FINDINGS_OF_SOURCE, doubtedSources(edition)));
  const table = auditTable(edition, listed, { id: `audit-${source.id}`, caption });
  if (listed.length === told.length) return [{ kind: "table", table }];
  return [
    { kind: "table", table },
    { kind: "prose", paragraphs: [words.truncated(listed.length, told.length)] },
  ];
}

const doubted = new WeakMap<Site, number>();

/** How many sources have a statement that does not quite follow: counted once. */
function doubtedSources(edition: Edition): number {
  const known = doubted.get(edition.site);
  if (known !== undefined) return known;
  const found = findingsOf(edition.site);
  const count = [...edition.site.ledger.sources.keys()].filter((id) =>
    found.ofSource(id).some(isTold),
  ).length;
  doubted.set(edition.site, count);
  return count;
}

function factsOf(edition: Edition, source: Source, given: Given | undefined): FactView[] {
  const words = edition.words.docs.sources;
  const { ofLedger } = languageOf(edition.lang);
  const other = {
    text: ofLedger(source.title_en, source.title),
    lang: ofLedger(tagOf(ENGLISH), tagOf(ROOT)),
  };
  const date = parsePeriod(source.published);
  return [
    { term: words.otherTitle, ...other },
    { term: words.publisher, text: source.publisher, ...quotation(edition.lang) },
    { term: words.published, text: date === null ? source.published : edition.period(date) },
    { term: words.url, text: source.url === "" ? "" : [{ text: source.url, href: source.url }] },
    { term: words.licence, text: source.licence },
    { term: words.gives, text: countsOf(edition, given) },
    { term: words.regions, text: regionsOf(edition, given) },
    { term: words.note, text: source.note, ...quotation(edition.lang) },
  ];
}

function countsOf(edition: Edition, given: Given | undefined): string {
  const words = edition.words.docs.sources;
  if (given === undefined) return words.nothing;
  const counts = CITING.filter((table) => given.rows.has(table)).map((table) =>
    words.count(tableTitle(table, edition.lang), formatDecimal(String(given.rows.get(table)))),
  );
  return counts.join(edition.words.site.listComma);
}

/** Links to the places that a source speaks of, by name; the first of very many. */
function regionsOf(edition: Edition, given: Given | undefined): RichText {
  if (given === undefined || given.regions.size === 0) return "";
  const regions = [...given.regions].map((id) => edition.site.ledger.regions.get(id) as Region);
  const { listComma } = edition.words.site;
  const shown = most(MOST_REGIONS_OF_SOURCE, mostTogether(edition.site));
  const named = byName(regions, edition.lang)
    .slice(0, shown)
    .map((region) => ({ ...edition.links.region(region.id), text: edition.name(region) }));
  const links = listed(named, listComma);
  if (regions.length <= shown) return links;
  return [...links, edition.words.site.comma + edition.words.docs.sources.more(regions.length)];
}
