import { period } from "../../ledger/period.ts";
import {
  type Coverage,
  type CoverageYear,
  coverageOf,
  coverageYears,
} from "../../measures/reporting/coverage.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_PERIODS_NAMED, MOST_TIMELINESS_ROWS } from "../ground/limits.ts";
import { regionPath } from "../ground/routes.ts";
import { groupedTable, numeric, tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
import { countCell, toldOf } from "./timeliness-tables.ts";

/** What figures there are of what no calendar asks for: the years in a table, the newest folded under it. */
export function coverageBlocks(edition: Edition, intro?: string): Block[] {
  const words = edition.words.timeliness;
  const years = coverageYears(edition.site.lookup);
  if (years.length === 0) return [];
  const folded: Block[] = [];
  let room = MOST_TIMELINESS_ROWS;
  for (const { year, series } of years) {
    if (room <= 0) break;
    folded.push({
      kind: "folded",
      summary: words.coverageOfYear(year),
      blocks: [{ kind: "table", table: placesTable(edition, year, room) }],
    });
    room -= series;
  }
  return section(
    "coverage",
    words.coverage,
    [{ kind: "table", table: yearsTable(edition, years) }, ...folded],
    intro,
  );
}

function yearsTable(edition: Edition, years: readonly CoverageYear[]): TableView {
  const { column, coverageCaption, year: name } = edition.words.timeliness;
  const cell = ({ year }: CoverageYear): CellView => ({ text: name(year), sort: String(year) });
  return tableOf({ id: "coverage-years", caption: coverageCaption, sortable: true }, years, [
    { key: "year", head: column.year, unbroken: true, cell },
    numeric("places", column.places, ({ places }) => countCell(places)),
    numeric("series", column.series, ({ series }) => countCell(series)),
    numeric("periods", column.count, ({ periods }) => countCell(periods)),
  ]);
}

/** Of each place the periods of which it has figures, indicator by indicator: at most `most` rows. */
function placesTable(edition: Edition, year: number, most: number): TableView {
  const words = edition.words.timeliness;
  const all = coverageOf(edition.site.lookup, year);
  const listed = all.slice(0, most);
  const hasHistory = edition.site.history.state !== "none";
  const { column } = words;
  return groupedTable(
    {
      id: `coverage-${year}`,
      caption: words.placesOfYear(year),
      subtitle: listed.length < all.length ? words.firstListed(listed.length, all.length) : undefined,
      sortable: true,
    },
    [...Map.groupBy(listed, ({ region }) => region)].map(([region, rows]) => ({
      head: edition.names.region(region),
      href: edition.href(regionPath(region)),
      rows: rows.map((one) => ({ ...one, ...toldOf(edition, one.rows) })),
    })),
    [
      { key: "indicator", head: column.indicator, cell: (one) => edition.links.indicator(one.indicator) },
      numeric("count", column.count, ({ rows }) => countCell(rows.length)),
      { key: "periods", head: column.periods, cell: (one) => periodsText(edition, one) },
      { key: "first", head: column.first, unbroken: true, shown: hasHistory, cell: ({ first }) => first },
      { ...numeric("revised", column.revised, ({ revised }) => revised), shown: hasHistory },
    ],
  );
}

function periodsText(edition: Edition, { rows }: Coverage): string {
  const names = rows.map((row) => edition.period(period(row.period)));
  const [first = "", last = ""] = [names[0], names.at(-1)];
  return names.length > MOST_PERIODS_NAMED
    ? edition.words.timeliness.fromTo(first, last)
    : names.join(edition.words.site.listComma);
}
