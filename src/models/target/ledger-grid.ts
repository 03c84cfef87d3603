import { endYear, period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import type { Scorecard } from "../../measures/targets/scorecard.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_GRID_PLACES, MOST_GRID_YEARS } from "../ground/limits.ts";
import { regionPath, targetsPath } from "../ground/routes.ts";
import { type Column, type Titles, tableOf } from "../ground/table.ts";
import type { CellView, Mark, TableView } from "../ground/view.ts";
import { scorecardOfYear } from "./tallies.ts";

/** What the ledger has of one place in one year. */
interface Tile {
  readonly figures: number;
  /** Things that have a target for the year, each counted once. */
  readonly targets: number;
  /** Of those that could be judged at the end of their time. */
  readonly met: number;
  readonly missed: number;
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
    .map(yearOf);
}

function gridRow(edition: Edition, region: Region): GridRow {
  const all = edition.site.lookup.ofRegion(region.id);
  const figures = Map.groupBy(
    all.flatMap(({ observations }) => observations),
    yearOf,
  );
  const targets = Map.groupBy(
    all.flatMap((series) => series.targets.map((target) => ({ series, target }))),
    ({ target }) => yearOf(target),
  );
  return {
    region,
    tile: (years) => {
      const cards = years.map((year) => scorecardOfYear(edition, year, targets.get(year) ?? []));
      const sum = (of: (card: Scorecard) => number) => cards.reduce((total, card) => total + of(card), 0);
      return {
        figures: years.reduce((total, year) => total + (figures.get(year)?.length ?? 0), 0),
        targets: sum(({ n }) => n),
        met: sum(({ counts }) => counts.met),
        missed: sum(({ counts }) => counts.missed),
      };
    },
  };
}

const yearOf = (row: { readonly period: string }) => endYear(period(row.period));

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
function bandOf(edition: Edition, { met, missed }: Tile): Mark | null {
  const judged = met + missed;
  if (judged === 0) return null;
  const tone = met === judged ? "ahead" : met === 0 ? "far" : "near";
  return { tone, text: edition.words.year.grid.met(met, judged) };
}
