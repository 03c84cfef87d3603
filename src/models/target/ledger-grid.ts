import { endYear, period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import type { ScoreClass } from "../../measures/targets/verdict.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_GRID_PLACES, MOST_GRID_YEARS } from "../ground/limits.ts";
import { regionPath, targetsPath } from "../ground/routes.ts";
import { type Column, type Titles, tableOf } from "../ground/table.ts";
import type { CellView, Mark, TableView } from "../ground/view.ts";
import { scorecardOfYear } from "./tallies.ts";

/** What the ledger has of one place in one year. */
interface Tile {
  readonly figures: number;
  /** Things that have a target for the year, each counted once, by how they stand. */
  readonly targets: number;
  readonly counts: Readonly<Partial<Record<ScoreClass, number>>>;
}

interface GridRow {
  readonly region: Region;
  tile(years: readonly number[]): Tile;
}

/**
 * Places and years at a glance: how many figures the ledger has of each, how many of its targets were met,
 * and what is empty. `of` leaves places and years without targets out. The places of which it says most;
 * years before the newest are one column where they are many. Null where nothing is there.
 */
export function ledgerGrid(edition: Edition, titles: Titles, of: "all" | "targets"): TableView | null {
  const places = placesOf(edition, of);
  const rows = places.map((region) => gridRow(edition, region));
  const years = [...new Set(places.flatMap((region) => yearsOf(edition, region, of)))].sort((a, b) => a - b);
  if (years.length === 0) return null;
  const [early, late] = [years.slice(0, -MOST_GRID_YEARS), years.slice(-MOST_GRID_YEARS)];
  const words = edition.words.year.grid;
  const columns = [
    ...(early.length === 0 ? [] : [yearColumn(edition, of, words.until(early.at(-1) ?? 0), early)]),
    ...late.map((year) => yearColumn(edition, of, String(year), [year])),
  ];
  return tableOf<GridRow>({ ...titles, subtitle: words[of], narrow: "cards" }, rows, [
    {
      key: "place",
      head: edition.words.pages.column.region,
      cell: ({ region }) => edition.links.region(region.id),
    },
    ...columns,
  ]);
}

/** The places of which the ledger says most, those first. */
function placesOf(edition: Edition, of: "all" | "targets"): Region[] {
  const { ledger } = edition.site;
  const weight = ({ id }: Region) =>
    edition.site.lookup
      .ofRegion(id)
      .reduce((sum, one) => sum + one.targets.length + (of === "all" ? one.observations.length : 0), 0);
  const weighed = [...ledger.regions.values()].map((region) => ({ region, weight: weight(region) }));
  const kept = weighed
    .filter((one) => one.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_GRID_PLACES);
  return kept.map(({ region }) => region);
}

function yearsOf(edition: Edition, { id }: Region, of: "all" | "targets"): number[] {
  return edition.site.lookup
    .ofRegion(id)
    .flatMap(({ observations, targets }) => (of === "all" ? [...observations, ...targets] : targets))
    .map((row) => endYear(period(row.period)));
}

function gridRow(edition: Edition, region: Region): GridRow {
  const series = edition.site.lookup.ofRegion(region.id);
  const figures = Map.groupBy(
    series.flatMap(({ observations }) => observations),
    (row) => endYear(period(row.period)),
  );
  return {
    region,
    tile: (years) => {
      const cards = years.map((year) =>
        scorecardOfYear(
          edition,
          year,
          edition.site.targetsOf(year).filter((one) => one.series.region === region.id),
        ),
      );
      const counts: Partial<Record<ScoreClass, number>> = {};
      for (const card of cards) {
        for (const [key, count] of Object.entries(card.counts)) {
          const one = key as ScoreClass;
          counts[one] = (counts[one] ?? 0) + count;
        }
      }
      return {
        figures: years.reduce((sum, year) => sum + (figures.get(year)?.length ?? 0), 0),
        targets: cards.reduce((sum, { n }) => sum + n, 0),
        counts,
      };
    },
  };
}

function yearColumn(
  edition: Edition,
  of: "all" | "targets",
  head: string,
  years: readonly number[],
): Column<GridRow> {
  return {
    key: `y${years.at(-1)}`,
    head,
    numeric: true,
    cell: (row) => tileCell(edition, of, row, years),
  };
}

/** The number, leading to where they stand, and how many of the targets that could be judged were met. */
function tileCell(edition: Edition, of: "all" | "targets", row: GridRow, years: readonly number[]): CellView {
  const tile = row.tile(years);
  const count = of === "all" ? tile.figures : tile.targets;
  if (count === 0 && tile.targets === 0) return { text: "" };
  const year = years.at(-1) ?? 0;
  const to = of === "targets" ? `${targetsPath(year)}#targets-table` : regionPath(row.region.id);
  const band = bandOf(edition, tile);
  const text = count === 0 ? edition.words.year.grid.only(tile.targets) : String(count);
  return { text, href: edition.href(to), ...(band === null ? {} : { band }) };
}

/** 3/4: of four targets that were judged three were met; shape and colour say whether all, some or none. */
function bandOf(edition: Edition, { counts }: Tile): Mark | null {
  const met = counts.met ?? 0;
  const judged = met + (counts.missed ?? 0);
  if (judged === 0) return null;
  const tone = met === judged ? "ahead" : met === 0 ? "far" : "near";
  return { tone, text: edition.words.year.grid.met(met, judged) };
}
