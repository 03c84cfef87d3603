import { claimPhrase } from "../i18n/claims.ts";
import type { Lang } from "../i18n/lang.ts";
import { nameIn, withPart } from "../i18n/names.ts";
import { formatAmount, formatDecimal, formatOrdinal, withBound, withBoundMark } from "../i18n/number.ts";
import { pageWords } from "../i18n/pages.ts";
import { formatPeriod } from "../i18n/period.ts";
import { siteWords } from "../i18n/site.ts";
import { forms, measureKinds, statuses, tiers } from "../i18n/vocabulary.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { SeriesKey } from "../ledger/lookup.ts";
import { parsePeriod, period } from "../ledger/period.ts";
import type { Claim, Observation, Row, Target } from "../ledger/schema.ts";
import { baseOf } from "../measures/claim-of.ts";
import { href, indicatorPath, industryPath, regionPath } from "./routes.ts";
import type { Site } from "./site.ts";
import { sourcePath } from "./source-pages.ts";
import type { CellView, Link, NoteMark, SourceView } from "./view.ts";

/** Names, links and cells of the ledger's things, in one language. */

export function regionName(ledger: Ledger, id: string, lang: Lang): string {
  const row = ledger.regions.get(id);
  return row === undefined ? id : nameIn(row, lang);
}

export function industryName(ledger: Ledger, id: string, lang: Lang): string {
  const row = ledger.industries.get(id);
  return row === undefined ? id : nameIn(row, lang);
}

export function indicatorName(ledger: Ledger, id: string, lang: Lang): string {
  const row = ledger.indicators.get(id);
  return row === undefined ? id : nameIn(row, lang);
}

/** The categories of a `breakdown` cell, joined: 省内、新开工. Empty for the total. */
export function breakdownName(ledger: Ledger, cell: string, lang: Lang): string {
  if (cell === "") return "";
  const names = cell.split(";").map((id) => {
    const row = ledger.breakdowns.get(id);
    return row === undefined ? id : nameIn(row, lang);
  });
  return names.join(siteWords[lang].listComma);
}

/** What part of its indicator a series is: 工业,省内. Empty for the total. */
export function partName(ledger: Ledger, key: SeriesKey, lang: Lang): string {
  const industry = key.industry === "" ? "" : industryName(ledger, key.industry, lang);
  const parts = [industry, breakdownName(ledger, key.breakdown, lang)].filter((part) => part !== "");
  return parts.join(siteWords[lang].comma);
}

/** The indicator with its part: 实际到位资金(工业). */
export function seriesName(ledger: Ledger, key: SeriesKey, lang: Lang): string {
  return withPart(indicatorName(ledger, key.indicator, lang), partName(ledger, key, lang), lang);
}

/** A place and what is told of it: 松原市：实际到位资金. */
export function placeAndSeries(ledger: Ledger, key: SeriesKey, lang: Lang): string {
  return `${regionName(ledger, key.region, lang)}${siteWords[lang].colon}${seriesName(ledger, key, lang)}`;
}

export function regionLink(site: Site, id: string, lang: Lang): Link {
  return { text: regionName(site.ledger, id, lang), href: href(site.base, lang, regionPath(id)) };
}

export function indicatorLink(site: Site, id: string, lang: Lang): Link {
  return { text: indicatorName(site.ledger, id, lang), href: href(site.base, lang, indicatorPath(id)) };
}

export function industryLink(site: Site, id: string, lang: Lang): Link {
  return { text: industryName(site.ledger, id, lang), href: href(site.base, lang, industryPath(id)) };
}

/** True of a place in an order: 1 is no amount of anything, whatever word the source sets after it. */
export function isRank(ledger: Ledger, indicator: string | undefined): boolean {
  return indicator !== undefined && ledger.indicators.get(indicator)?.measure === "rank";
}

type Stated = Pick<Observation, "value" | "unit" | "qualifier"> & { readonly indicator?: string };

/** A row's figure as stated, with unit and bound in words: 69.33亿元以上; a rank as 第1位, 1st. */
export function statedAmount(ledger: Ledger, row: Stated, lang: Lang): string {
  if (isRank(ledger, row.indicator)) return withBound(formatOrdinal(row.value, lang), row.qualifier, lang);
  const unit = ledger.units.get(row.unit);
  const text = formatAmount(row.value, null, { id: row.unit, name_en: unit?.name_en ?? "" }, lang);
  return withBound(text, row.qualifier, lang);
}

const DAYS_OF_A_YEAR = 366;

/** What a target aims at, in its own unit: growth on the year before, or a year on average over several. */
export function aimedAt({ form, period: text, value, qualifier }: Target, lang: Lang): string {
  const figure = withBoundMark(formatDecimal(value), qualifier);
  if (form !== "growth") return figure;
  const { column, averageGrowth } = pageWords[lang];
  const { from, to } = period(text);
  return `${to - from > DAYS_OF_A_YEAR ? averageGrowth : column.growth} ${figure}`;
}

/** The cell of a row's figure in its own unit, with its bound as a sign and a mark for its status. */
export function valueCell(row: Stated & { readonly status?: Observation["status"] }, lang: Lang): CellView {
  const text = withBoundMark(formatDecimal(row.value), row.qualifier);
  const marks = statusMarks(row.status ?? "", lang);
  return marks.length === 0 ? { text, sort: row.value } : { text, sort: row.value, marks };
}

/** SDMX's own letters, small: e estimated, p provisional, f forecast; none for a normal figure. */
export function statusMarks(status: Observation["status"], lang: Lang): NoteMark[] {
  return status === "" || status === "A"
    ? []
    : [{ mark: status.toLowerCase(), text: statuses[status][lang] }];
}

/** All marks that the cells of a table use, each once. */
export function marksOf(cells: Iterable<CellView>): NoteMark[] {
  const all = new Map<string, NoteMark>();
  for (const cell of cells) for (const mark of cell.marks ?? []) all.set(mark.mark + mark.text, mark);
  return [...all.values()];
}

export function unitName(ledger: Ledger, id: string, lang: Lang): string {
  const row = ledger.units.get(id);
  return lang === "zh" ? id : row?.name_en || id;
}

/** The unit of a row in a column of its own; English tells a rank by that word, not by persons. */
export function rowUnitName(ledger: Ledger, row: { unit: string; indicator: string }, lang: Lang): string {
  return lang === "en" && isRank(ledger, row.indicator)
    ? measureKinds.rank.en
    : unitName(ledger, row.unit, lang);
}

/** The sources of rows, each once, in the order in which they are first used. */
export function sourcesOf(site: Site, rows: Iterable<{ readonly source: string }>, lang: Lang): SourceView[] {
  const ids = new Set<string>();
  for (const row of rows) ids.add(row.source);
  return [...ids].map((id) => sourceView(site, id, lang));
}

/** Up to how many sources stand under a chart in sight; of more, so many, and the rest opens on a click. */
const MOST_IN_SIGHT = 4;
const SHOWN = 3;

/** The sources of a chart, or of a table whose rows name none, as `sourcesOf` has them. None is left out: many are folded. */
export function foldedSources(
  site: Site,
  rows: Iterable<{ readonly source: string }>,
  lang: Lang,
): SourceView[] {
  const all = sourcesOf(site, rows, lang);
  if (all.length <= MOST_IN_SIGHT) return all;
  return all.map((source, i) => (i < SHOWN ? source : { ...source, folded: true }));
}

export function sourceView(site: Site, id: string, lang: Lang): SourceView {
  const row = site.ledger.sources.get(id);
  const text = row === undefined ? id : sourceTitle(row, lang);
  return { text, href: href(site.base, lang, sourcePath(site, id)) };
}

export function sourceTitle(row: Row<"sources">, lang: Lang): string {
  return nameIn({ name: row.title, name_en: row.title_en }, lang);
}

/** The source of a row as a cell: the title's link, the locator beside it. */
export function sourceCell(site: Site, row: { source: string; locator: string }, lang: Lang): CellView {
  const { text, href: to } = sourceView(site, row.source, lang);
  const cell = { text, ...(to === undefined ? {} : { href: to }) };
  return row.locator === "" ? cell : { ...cell, title: row.locator };
}

/** What a claim is relative to, in words; empty for the usual. */
export function claimOfName(ledger: Ledger, claim: Claim, lang: Lang, words: OfWords): string {
  if (claim.of === "") return "";
  // A piece without `=` is one more category of the pair before it.
  const pairs = claim.of.split(/;(?=[a-z_]+=)/).map((pair) => {
    const [column = "", id = ""] = pair.split("=");
    return words.pair(
      words.columns[column] ?? column,
      id === "" ? words.total : nameOfId(ledger, column, id, lang),
    );
  });
  return pairs.join(siteWords[lang].semicolon);
}

export interface OfWords {
  readonly total: string;
  readonly columns: Readonly<Record<string, string>>;
  pair(column: string, value: string): string;
}

function nameOfId(ledger: Ledger, column: string, id: string, lang: Lang): string {
  if (column === "region") return regionName(ledger, id, lang);
  if (column === "industry") return industryName(ledger, id, lang);
  if (column === "indicator") return indicatorName(ledger, id, lang);
  if (column === "form") return forms[id as keyof typeof forms]?.[lang] ?? id;
  if (column === "tier") return tiers[id as keyof typeof tiers]?.[lang] ?? id;
  const when = column === "period" ? parsePeriod(id) : null;
  if (when !== null) return formatPeriod(when, lang);
  return column === "breakdown" ? breakdownName(ledger, id, lang) : id;
}

/** What kind of statement it is: growth by its base, as in 同比增长 or 较2005年增长. */
export function claimName({ claim, period, of }: Pick<Claim, "claim" | "period" | "of">, lang: Lang): string {
  return claimPhrase(claim, baseOf(period, of), lang);
}
