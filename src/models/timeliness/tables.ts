import type { Lang } from "../../i18n/lang.ts";
import { nameIn } from "../../i18n/names.ts";
import { siteWords } from "../../i18n/site.ts";
import { timelinessWords } from "../../i18n/timeliness.ts";
import { originOf } from "../../ledger/history.ts";
import type { Counts, Reporting, ReportingYear } from "../../measures/timeliness.ts";
import { timesRevised } from "../changes/links.ts";
import { indicatorLink, regionLink } from "../labels.ts";
import type { Site } from "../site.ts";
import type { CellView, ColumnView, TableView } from "../view.ts";

const COUNTS = ["due", "reported", "missing"] as const;

/** The years in which something came, newest first; those in `listed` lead to their sections. */
export function yearTable(
  years: readonly ReportingYear[],
  listed: ReadonlySet<ReportingYear>,
  lang: Lang,
): TableView {
  const { column, yearsCaption, year: name } = timelinessWords[lang];
  const cell = (one: ReportingYear): CellView => ({
    text: name(one.year),
    sort: String(one.year),
    ...(listed.has(one) ? { href: `#y${one.year}` } : {}),
  });
  return {
    id: "year-table",
    caption: yearsCaption,
    columns: [{ key: "year", head: column.year, unbroken: true }, ...countColumns(lang)],
    groups: [{ rows: years.map((one) => ({ cells: [cell(one), ...countCells(one)] })) }],
    sortable: true,
  };
}

/** What each office owed in a year. */
export function officeTable(site: Site, { year, offices }: ReportingYear, lang: Lang): TableView {
  const { column, noOffice, officeCaption } = timelinessWords[lang];
  const name = (id: string): string => {
    const row = site.ledger.offices.get(id);
    return row === undefined ? noOffice : nameIn(row, lang);
  };
  return {
    id: `offices-${year}`,
    caption: officeCaption(year),
    columns: [{ key: "office", head: column.office }, ...countColumns(lang)],
    groups: [{ rows: offices.map((one) => ({ cells: [{ text: name(one.office) }, ...countCells(one)] })) }],
    sortable: true,
  };
}

function countColumns(lang: Lang): ColumnView[] {
  return COUNTS.map((key) => ({ key, head: timelinessWords[lang].column[key], numeric: true }));
}

function countCells({ due, reported }: Counts): CellView[] {
  return [due, reported, due - reported].map(count);
}

const count = (number: number): CellView => ({ text: String(number) });

/** What each place owed of each indicator in a year, those with the most missing first: at most `most`. */
export function placeTable(
  site: Site,
  { year }: ReportingYear,
  all: readonly Reporting[],
  most: number,
  lang: Lang,
): TableView {
  const { column, placeCaption, truncated } = timelinessWords[lang];
  const listed = all.toSorted((a, b) => b.missing.length - a.missing.length).slice(0, most);
  return {
    id: `places-${year}`,
    caption: placeCaption(year),
    ...(listed.length < all.length ? { subtitle: truncated(listed.length, all.length) } : {}),
    columns: [
      { key: "region", head: column.region },
      { key: "indicator", head: column.indicator },
      { key: "due", head: column.due, numeric: true },
      { key: "reported", head: column.reported, numeric: true },
      { key: "missing", head: column.missing },
      { key: "first", head: column.first, unbroken: true },
      { key: "revised", head: column.revised, numeric: true },
    ],
    groups: [{ rows: listed.map((one) => ({ cells: cellsOf(site, one, lang) })) }],
    narrow: "cards",
    sortable: true,
  };
}

function cellsOf(site: Site, one: Reporting, lang: Lang): CellView[] {
  const revised = one.reported.reduce((sum, row) => sum + timesRevised(site.history, "observations", row), 0);
  return [
    regionLink(site, one.region, lang),
    indicatorLink(site, one.indicator, lang),
    count(one.due),
    count(one.reported.length),
    { text: missingText(one, lang) },
    { text: firstArrival(site, one) },
    site.history.state === "none" ? { text: "" } : count(revised),
  ];
}

/** The missing months by name; where nothing came at all, that it is all of them. */
function missingText({ missing, due }: Reporting, lang: Lang): string {
  const words = timelinessWords[lang];
  if (due > 1 && missing.length === due) return words.all;
  return missing.map(words.month).join(siteWords[lang].listComma);
}

/** The day on which the newest due figure first stood in the ledger. */
function firstArrival(site: Site, { reported }: Reporting): string {
  const newest = reported.at(-1);
  if (newest === undefined) return "";
  return originOf(site.history, newest.file, newest.line)?.first.time.slice(0, 10) ?? "";
}
