import { claimPhrase } from "../../i18n/claims.ts";
import { formatDecimal, withBoundMark } from "../../i18n/decimal.ts";
import { quotation } from "../../i18n/lang.ts";
import { withPart } from "../../i18n/names.ts";
import { formatInSentence, formatOrdinal, withBound } from "../../i18n/number.ts";
import type { AllWords } from "../../i18n/words.ts";
import { isYearAssumed } from "../../ledger/assumed.ts";
import { parsePeriod, period } from "../../ledger/period.ts";
import type { Claim, Observation, Progress } from "../../ledger/schema.ts";
import { baseOf } from "../../measures/claim-of.ts";
import { sourcePath } from "../directory/source-pages.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_SOURCES_IN_SIGHT, SOURCES_IN_SIGHT_OF_MORE } from "../ground/limits.ts";
import { isRank } from "../ground/names.ts";
import type { CellView, NoteMark, SourceView } from "../ground/view.ts";

type Stated = Pick<Observation, "value" | "unit" | "qualifier"> & { readonly indicator?: string };

/** A row's figure as stated, with unit and bound in words: 69.33亿元以上; a rank as 第1位, 1st. */
export function statedAmount(edition: Edition, row: Stated): string {
  if (isRank(edition.site.ledger, row.indicator))
    return withBound(formatOrdinal(row.value, edition.lang), row.qualifier, edition.lang);
  return withBound(edition.amount(row.value, null, row.unit), row.qualifier, edition.lang);
}

/** The same for running text and key figures, which tell no unit apart: 4.91亿元 for 49,100万元. */
export function toldAmount(edition: Edition, row: Stated): string {
  if (isRank(edition.site.ledger, row.indicator)) return statedAmount(edition, row);
  const text = formatInSentence(row.value, edition.unit(row.unit), edition.lang);
  return withBound(text, row.qualifier, edition.lang);
}

/** A period as a cell, sorted by time. */
export function periodCell(edition: Edition, text: string): CellView {
  return { text: edition.period(period(text)), sort: text };
}

/** A thing by its name; empty where there is none. */
export const industryCell = ({ links }: Edition, id: string): CellView =>
  id === "" ? { text: "" } : links.industry(id);

/** How far a report says that a project has come; empty where it does not. */
export const stageText = ({ words }: Edition, stage: Progress["stage"] = ""): string =>
  stage === "" ? "" : words.vocabulary.stages[stage];

/** Words that the ledger keeps in Chinese alone. */
export const quoted = ({ lang }: Edition, text: string): CellView =>
  text === "" ? { text } : { text, ...quotation(lang) };

/** The cell of a row's figure in its own unit, with its bound as a sign and the marks of its row. */
export function valueCell(
  edition: Edition,
  row: Stated & Sourced & { readonly status?: Observation["status"] },
): CellView {
  const text = withBoundMark(formatDecimal(row.value), row.qualifier);
  const marks = [...statusMarks(edition, row.status ?? ""), ...yearMarks(edition, row)];
  return marks.length === 0 ? { text, sort: row.value } : { text, sort: row.value, marks };
}

type Sourced = { readonly source: string };

/** The mark of a row whose source names no year: y. */
export function yearMarks({ site, words }: Edition, row: Sourced): NoteMark[] {
  return isYearAssumed(site.ledger, row) ? [{ mark: "y", text: words.names.yearAssumed }] : [];
}

/** A cell of a row, with the mark of its assumed year. */
export function withYearMark(edition: Edition, row: Sourced, cell: CellView): CellView {
  const own = yearMarks(edition, row);
  return own.length === 0 ? cell : { ...cell, marks: [...(cell.marks ?? []), ...own] };
}

/** A period as it is told of a row: 2012年（年份为推定）. */
export function periodOf(edition: Edition, row: Sourced & { readonly period: string }): string {
  const assumed = isYearAssumed(edition.site.ledger, row) ? edition.words.names.yearAssumed : "";
  return withPart(edition.period(period(row.period)), assumed, edition.lang);
}

/** SDMX's own letters, small: e estimated, p provisional, f forecast; none for a normal figure. */
export function statusMarks(edition: Edition, status: Observation["status"]): NoteMark[] {
  return status === "" || status === "A"
    ? []
    : [{ mark: status.toLowerCase(), text: edition.words.vocabulary.statuses[status] }];
}

/** The sources of rows, each once, in the order in which they are first used. */
export function sourcesOf(edition: Edition, rows: Iterable<{ readonly source: string }>): SourceView[] {
  const ids = new Set<string>();
  for (const row of rows) ids.add(row.source);
  return [...ids].map((id) => sourceView(edition, id));
}

/** The sources of a chart, or of a table whose rows name none, as `sourcesOf` has them. None is left out: many are folded. */
export function foldedSources(edition: Edition, rows: Iterable<{ readonly source: string }>): SourceView[] {
  const all = sourcesOf(edition, rows);
  if (all.length <= MOST_SOURCES_IN_SIGHT) return all;
  return all.map((source, i) => (i < SOURCES_IN_SIGHT_OF_MORE ? source : { ...source, folded: true }));
}

export function sourceView(edition: Edition, id: string): SourceView {
  const row = edition.site.ledger.sources.get(id);
  const text = row === undefined ? id : edition.names.source(row);
  return { text, href: edition.href(sourcePath(edition.site, id)) };
}

/** The source of a row as a cell: the title's link, the locator beside it. */
export function sourceCell(edition: Edition, row: { source: string; locator: string }): CellView {
  const { text, href: to } = sourceView(edition, row.source);
  const cell = { text, ...(to === undefined ? {} : { href: to }) };
  return row.locator === "" ? cell : { ...cell, title: edition.words.names.locator(row.locator) };
}

/** What a claim is relative to, in words; empty for the usual. */
export function claimOfName(edition: Edition, claim: Claim, words: OfWords): string {
  if (claim.of === "") return "";
  // A piece without `=` is one more category of the pair before it.
  const pairs = claim.of.split(/;(?=[a-z_]+=)/).map((pair) => {
    const [column = "", id = ""] = pair.split("=");
    return words.pair(
      words.columns[column] ?? column,
      id === "" ? words.total : nameOfId(edition, column, id),
    );
  });
  return pairs.join(edition.words.site.semicolon);
}

export interface OfWords {
  readonly total: string;
  readonly columns: Readonly<Record<string, string>>;
  pair(column: string, value: string): string;
}

function nameOfId(edition: Edition, column: string, id: string): string {
  if (column === "region") return edition.names.region(id);
  if (column === "industry") return edition.names.industry(id);
  if (column === "indicator") return edition.names.indicator(id);
  if (column === "form")
    return edition.words.vocabulary.forms[id as keyof AllWords["vocabulary"]["forms"]] ?? id;
  if (column === "tier")
    return edition.words.vocabulary.tiers[id as keyof AllWords["vocabulary"]["tiers"]] ?? id;
  const when = column === "period" ? parsePeriod(id) : null;
  if (when !== null) return edition.period(when);
  return column === "breakdown" ? edition.names.breakdown(id) : id;
}

/** What kind of statement it is: growth by its base, as in 同比增长 or 较2005年增长. */
export function claimName(
  edition: Edition,
  { claim, period, of }: Pick<Claim, "claim" | "period" | "of">,
): string {
  return claimPhrase(claim, baseOf(period, of), edition.lang);
}
