import { formatDecimal } from "../../i18n/decimal.ts";
import { originOf } from "../../ledger/history.ts";
import type { Counts, Reporting, ReportingYear } from "../../measures/timeliness.ts";
import type { Edition } from "../ground/edition.ts";
import { regionPath } from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";
import type { CellView, ColumnView, RowGroup, RowView, TableView } from "../ground/view.ts";
import { timesRevised } from "../provenance/history-links.ts";

const COUNTS = ["due", "reported", "missing"] as const;

/** The years in which something came, newest first; those in `listed` lead to their sections. */
export function yearTable(
  edition: Edition,
  years: readonly ReportingYear[],
  listed: ReadonlySet<ReportingYear>,
): TableView {
  const { column, yearsCaption, year: name } = edition.words.timeliness;
  const cell = (one: ReportingYear): CellView => ({
    text: name(one.year),
    sort: String(one.year),
    ...(listed.has(one) ? { href: `#y${one.year}` } : {}),
  });
  return {
    id: "year-table",
    caption: yearsCaption,
    columns: [{ key: "year", head: column.year, unbroken: true }, ...countColumns(edition)],
    groups: [{ rows: years.map((one) => ({ cells: [cell(one), ...countCells(one)] })) }],
    sortable: true,
  };
}

/** What each office owed in a year. */
export function officeTable(edition: Edition, { year, offices }: ReportingYear): TableView {
  const { column, noOffice, officeCaption } = edition.words.timeliness;
  const name = (id: string): string => {
    const row = edition.site.ledger.offices.get(id);
    return row === undefined ? noOffice : edition.name(row);
  };
  return {
    id: `offices-${year}`,
    caption: officeCaption(year),
    columns: [{ key: "office", head: column.office }, ...countColumns(edition)],
    groups: [{ rows: offices.map((one) => ({ cells: [{ text: name(one.office) }, ...countCells(one)] })) }],
    sortable: true,
  };
}

function countColumns(edition: Edition): ColumnView[] {
  return COUNTS.map((key) => ({ key, head: edition.words.timeliness.column[key], numeric: true }));
}

function countCells({ due, reported }: Counts): CellView[] {
  return [due, reported, due - reported].map(count);
}

const count = (number: number): CellView => ({ text: formatDecimal(String(number)), sort: String(number) });

/**
 * What each place owed of each indicator in a year, those with the most missing first, place by place:
 * at most `most`. A column that is the same for all rows is told under the caption instead.
 */
export function placeTable(
  edition: Edition,
  { year }: ReportingYear,
  all: readonly Reporting[],
  most: number,
): TableView {
  const words = edition.words.timeliness;
  const byMissing = (a: Reporting, b: Reporting) => b.missing.length - a.missing.length;
  const listed = all.toSorted(byMissing).slice(0, most);
  const told = listed.map((one) => toldOf(edition.site, one));
  const day = told.find(({ first }) => first !== "")?.first ?? "";
  const sameDay = told.every(({ first }) => first === day || first === "");
  const unrevised = told.every(({ revised }) => revised === "0" || revised === "");
  const notes = [
    listed.length < all.length ? words.truncated(listed.length, all.length) : "",
    sameDay && day !== "" ? words.allFirst(day) : "",
    unrevised && edition.site.history.state !== "none" ? words.noneRevised : "",
  ].filter(Boolean);
  const shown: Extra[] = [
    ...(listed.some(({ missing }) => missing.length > 0) ? ["missing" as const] : []),
    ...(sameDay ? [] : ["first" as const]),
    ...(unrevised ? [] : ["revised" as const]),
  ];
  return {
    id: `places-${year}`,
    caption: words.placeCaption(year),
    ...(notes.length === 0 ? {} : { subtitle: notes.join(edition.words.site.semicolon) }),
    columns: columnsWith(edition, shown),
    groups: groupsOf(edition, listed, (one) => rowOf(edition, one, shown)),
    sortable: true,
  };
}

/** The columns that a table has only where they tell its rows apart. */
type Extra = "missing" | "first" | "revised";
const LOOK = { missing: {}, first: { unbroken: true }, revised: { numeric: true } } as const;

function columnsWith(edition: Edition, shown: readonly Extra[]): ColumnView[] {
  const { column } = edition.words.timeliness;
  return [
    { key: "indicator", head: column.indicator },
    { key: "due", head: column.due, numeric: true },
    { key: "reported", head: column.reported, numeric: true },
    ...shown.map((key): ColumnView => ({ key, head: column[key], ...LOOK[key] })),
  ];
}

/** Rows under their places, in the order in which the places first come. */
function groupsOf(
  edition: Edition,
  listed: readonly Reporting[],
  row: (one: Reporting) => RowView,
): RowGroup[] {
  const rows = new Map<string, RowView[]>();
  for (const one of listed) rows.set(one.region, [...(rows.get(one.region) ?? []), row(one)]);
  return [...rows].map(([region, own]) => ({
    head: edition.names.region(region),
    href: edition.href(regionPath(region)),
    rows: own,
  }));
}

function rowOf(edition: Edition, one: Reporting, shown: readonly Extra[]): RowView {
  const extra = { ...toldOf(edition.site, one), missing: missingText(edition, one) };
  return {
    cells: [
      edition.links.indicator(one.indicator),
      count(one.due),
      count(one.reported.length),
      ...shown.map((key) => ({ text: extra[key] })),
    ],
  };
}

/** When a row's newest figure arrived and how often its figures were revised; empty where nobody knows. */
function toldOf(site: Site, one: Reporting): Readonly<Record<"first" | "revised", string>> {
  const revised = one.reported.reduce((sum, row) => sum + timesRevised(site.history, "observations", row), 0);
  return {
    first: firstArrival(site, one),
    revised: site.history.state === "none" ? "" : String(revised),
  };
}

/** The missing periods as months, those in a row as one span; where nothing came at all, that it is all of them. */
function missingText(edition: Edition, { missing, due }: Reporting): string {
  const words = edition.words.timeliness;
  if (due > 1 && missing.length === due) return words.all;
  return runs(missing)
    .map(([from, to]) => (from === to ? words.month(from) : words.months(from, to)))
    .join(edition.words.site.listComma);
}

/** Months that follow each other, as spans. */
function runs(months: readonly number[]): [from: number, to: number][] {
  const spans: [number, number][] = [];
  for (const month of months) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] + 1 === month) last[1] = month;
    else spans.push([month, month]);
  }
  return spans;
}

/** The day on which the newest due figure first stood in the ledger. */
function firstArrival(site: Site, { reported }: Reporting): string {
  const newest = reported.at(-1);
  if (newest === undefined) return "";
  return originOf(site.history, newest.file, newest.line)?.first.time.slice(0, 10) ?? "";
}
