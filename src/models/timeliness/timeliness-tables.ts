import { formatDecimal } from "../../i18n/decimal.ts";
import { originOf } from "../../ledger/history.ts";
import type { Observation } from "../../ledger/schema.ts";
import type { Counts, Reporting, ReportingYear } from "../../measures/reporting/timeliness.ts";
import type { Edition } from "../ground/edition.ts";
import { regionPath } from "../ground/routes.ts";
import { type Column, groupedTable, numeric, tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
import { timesRevised } from "../provenance/history-links.ts";

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
  return tableOf({ id: "year-table", caption: yearsCaption, sortable: true }, years, [
    { key: "year", head: column.year, unbroken: true, cell },
    ...countColumns(edition),
  ]);
}

/** What each office owed in a year. */
export function officeTable(edition: Edition, { year, offices }: ReportingYear): TableView {
  const { column, noOffice, officeCaption } = edition.words.timeliness;
  const cell = ({ office }: { readonly office: string }): string => {
    const row = edition.site.ledger.offices.get(office);
    return row === undefined ? noOffice : edition.name(row);
  };
  return tableOf({ id: `offices-${year}`, caption: officeCaption(year), sortable: true }, offices, [
    { key: "office", head: column.office, cell },
    ...countColumns(edition),
  ]);
}

function countColumns(edition: Edition): Column<Counts>[] {
  const { column } = edition.words.timeliness;
  return [
    numeric("due", column.due, ({ due }) => countCell(due)),
    numeric("reported", column.reported, ({ reported }) => countCell(reported)),
    numeric("missing", column.missing, ({ due, reported }) => countCell(due - reported)),
  ];
}

export const countCell = (count: number): CellView => ({
  text: formatDecimal(String(count)),
  sort: String(count),
});

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
  const told = listed.map((one) => ({ ...one, ...toldOf(edition, one.reported) }));
  const day = told.find(({ first }) => first !== "")?.first ?? "";
  const sameDay = told.every(({ first }) => first === day || first === "");
  const unrevised = told.every(({ revised }) => revised === "0" || revised === "");
  const notes = [
    listed.length < all.length ? words.truncated(listed.length, all.length) : "",
    sameDay && day !== "" ? words.allFirst(day) : "",
    unrevised && edition.site.history.state !== "none" ? words.noneRevised : "",
  ].filter(Boolean);
  const { column } = words;
  return groupedTable(
    {
      id: `places-${year}`,
      caption: words.placeCaption(year),
      subtitle: notes.join(edition.words.site.semicolon),
      sortable: true,
    },
    [...Map.groupBy(told, ({ region }) => region)].map(([region, rows]) => ({
      head: edition.names.region(region),
      href: edition.href(regionPath(region)),
      rows,
    })),
    [
      { key: "indicator", head: column.indicator, cell: (one) => edition.links.indicator(one.indicator) },
      numeric("due", column.due, ({ due }) => countCell(due)),
      numeric("reported", column.reported, ({ reported }) => countCell(reported.length)),
      { key: "missing", head: column.missing, optional: true, cell: (one) => missingText(edition, one) },
      { key: "first", head: column.first, unbroken: true, shown: !sameDay, cell: ({ first }) => first },
      { ...numeric("revised", column.revised, ({ revised }: Told) => revised), shown: !unrevised },
    ],
  );
}

type Told = Readonly<Record<"first" | "revised", string>>;

/** When the newest of some figures arrived and how often its figures were revised; empty where nobody knows. */
export function toldOf(edition: Edition, rows: readonly Observation[]): Told {
  const revised = rows.reduce((sum, row) => sum + timesRevised(edition.site.history, "observations", row), 0);
  return {
    first: firstArrival(edition, rows),
    revised: edition.site.history.state === "none" ? "" : String(revised),
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
function firstArrival(edition: Edition, rows: readonly Observation[]): string {
  const newest = rows.at(-1);
  if (newest === undefined) return "";
  return originOf(edition.site.history, newest.file, newest.line)?.first.time.slice(0, 10) ?? "";
}
