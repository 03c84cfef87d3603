import { withPart } from "../../i18n/names.ts";
import { formatWithinYear } from "../../i18n/period.ts";
import type { Series } from "../../ledger/lookup.ts";
import { endYear, type Period, period as periodOf } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { placeOf, type Ranked } from "../../measures/places/rank.ts";
import type { RankWanted } from "../../measures/places/ranked-by.ts";
import { commonPeriod, ranking, type Subject } from "../../measures/places/ranking.ts";
import { type Standing, standing } from "../../measures/standing.ts";
import { LEAST_INDICATORS, LEAST_PLACES_TOGETHER, MOST_SIDE_BY_SIDE } from "../ground/limits.ts";
import { type Column, numeric, optional, tableOf, textOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
import { growthCell, growthUnit } from "./growth.ts";
import type { Material } from "./material.ts";
import { inBulletinOrder } from "./order.ts";
import { amountCell, peersOf, placeColumn, placesInOrder } from "./place-table.ts";
import { unitText } from "./unit-text.ts";
import { wordsIn } from "./words.ts";

/** One indicator at its newest month that places state. */
interface Main {
  readonly subject: Subject;
  readonly at: Period;
  readonly standings: ReadonlyMap<string, Standing>;
  /** By growth where any is told, else by the figure itself. */
  readonly ranks: ReadonlyMap<string, Ranked>;
  readonly byGrowth: boolean;
}

/** By the places of a cut-off's material: gathered once for all languages. */
const known = new WeakMap<Material["places"], readonly Main[]>();

/** The totals that places state, each with amount, growth and rank at its newest month of the year, as monthly reports print them. */
export function mainTables(material: Material): TableView[] {
  const all = mainsOf(material);
  const chunks = Array.from({ length: Math.ceil(all.length / MOST_SIDE_BY_SIDE) }, (_, i) =>
    all.slice(i * MOST_SIDE_BY_SIDE, (i + 1) * MOST_SIDE_BY_SIDE),
  );
  const { main, mainPart } = wordsIn(material.edition.lang).table;
  return chunks.map((mains, i) =>
    mainTable(material, mains, i, chunks.length === 1 ? main : mainPart(i + 1)),
  );
}

/** The indicators of the main tables; none where there is but one. */
export function mainsOf(material: Material): readonly Main[] {
  const found = known.get(material.places) ?? findMains(material);
  known.set(material.places, found);
  return found;
}

function findMains(material: Material): readonly Main[] {
  const { site, places } = material;
  const totals = places
    .flatMap(({ id }) => site.lookup.ofRegion(id))
    .filter(({ industry, breakdown }) => industry === "" && breakdown === "");
  const indicators = new Set(inBulletinOrder(site, totals).map(({ indicator }) => indicator));
  const found = [...indicators].flatMap((indicator) => mainOf(material, indicator) ?? []);
  return found.length < LEAST_INDICATORS ? [] : found;
}

function mainOf(material: Material, indicator: string): Main | null {
  const subject = { indicator, industry: "", breakdown: "" };
  const at = newest(material, subject);
  if (at === null) return null;
  const { lookup } = material.site;
  const standings = new Map(
    placesInOrder(material).flatMap(({ place: { id } }): [string, Standing][] => {
      const series = lookup.series({ ...subject, region: id });
      const known = at === material.period ? material.at(id, subject) : standing(lookup, series, at);
      return known === null || known.observation === null ? [] : [[id, known]];
    }),
  );
  if (material.places.filter(({ id }) => standings.has(id)).length < LEAST_PLACES_TOGETHER) return null;
  const grown = material.places.filter(({ id }) => standings.get(id)?.grown.kind === "told");
  const byGrowth = grown.length >= LEAST_PLACES_TOGETHER;
  const ranks = ranksOf(material, standings, byGrowth ? "growth" : "level");
  return { subject, at, standings, byGrowth, ranks };
}

/** The cut-off where places state something of it, else the newest period of its year that most of them state. */
function newest({ site, places, period }: Material, subject: Subject): Period | null {
  const says = ({ id }: Region) =>
    site.lookup.series({ ...subject, region: id }).observations.some((row) => row.period === period.text);
  if (places.filter(says).length >= LEAST_PLACES_TOGETHER) return period;
  return commonPeriod(site.lookup, places, subject, (text) => {
    const at = periodOf(text);
    return at.to <= period.to && endYear(at) === endYear(period);
  });
}

/** The ranks of comparable places among each other. */
function ranksOf({ site, places }: Material, standings: Main["standings"], by: RankWanted): Main["ranks"] {
  const stand = (series: Series) => standings.get(series.region);
  const saying = places.filter(({ id }) => standings.has(id));
  return new Map(
    [...peersOf(saying).values()].flatMap((members) => {
      const [first] = members.flatMap(({ id }) => standings.get(id) ?? []);
      if (first === undefined) return [];
      const { series, period } = first;
      const all = ranking(site.lookup, members, series, period, (one) => stand(one) ?? first, by);
      return (all?.entries ?? []).map((entry) => [entry.id, entry] as const);
    }),
  );
}

function isGrowing({ indicator: { measure } }: Standing): boolean {
  return measure === "flow" || measure === "stock";
}

interface Row {
  readonly place: Region;
  readonly total: boolean;
}

function mainTable(material: Material, mains: readonly Main[], i: number, caption: string): TableView {
  const columns = mains.flatMap((main) => columnsOf(material, main));
  const says = (row: Row) => columns.some(({ cell }) => textOf(cell(row)) !== "");
  return tableOf(
    { id: `table-main-${i + 1}`, caption },
    placesInOrder(material).filter(says),
    [placeColumn(material), ...columns],
    ({ total }) => ({ total }),
  );
}

/** Amount, growth and rank under the name of the indicator. */
function columnsOf(material: Material, main: Main): Column<Row>[] {
  const { edition } = material;
  const { column, region } = edition.words.pages;
  const told = wordsIn(edition.lang).table;
  const { standings, ranks, byGrowth, subject } = main;
  const isGrown = [...standings.values()].some(isGrowing);
  const group = groupOf(material, main);
  const of = (cell: (one: Standing) => CellView) => (row: Row) => {
    const one = standings.get(row.place.id);
    return one === undefined ? "" : cell(one);
  };
  const key = subject.indicator;
  const value = numeric<Row>(
    `${key}-value`,
    column.value,
    of((one) => amountCell(edition, one)),
  );
  const growth = optional<Row>(
    `${key}-growth`,
    isGrown ? column.growth : told.change,
    of((one) => growthCell(edition, one)),
  );
  const unit = growthUnit(edition, [...standings.values()]);
  const place = ({ place: { id } }: Row) => {
    const ranked = ranks.get(id);
    const at = ranked && placeOf(ranked);
    return at === undefined || at === null ? "" : region.rank(at, ranked?.sharing ?? 1);
  };
  return [
    { ...value, unit: unitOf(material, subject), group },
    { ...growth, ...(unit === "" ? {} : { unit }), group },
    { ...optional<Row>(`${key}-rank`, byGrowth ? region.growthRank : column.rank, place), group },
  ];
}

/** The indicator, with its period where that is not the cut-off's. */
function groupOf({ edition, period }: Material, { subject, at }: Main): string {
  const { names, lang } = edition;
  return withPart(names.indicator(subject.indicator), at === period ? "" : formatWithinYear(at, lang), lang);
}

function unitOf({ edition, site }: Material, { indicator }: Subject): string {
  return unitText(edition, { unit: site.ledger.indicators.row(indicator).unit, indicator });
}
