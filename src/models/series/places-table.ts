import { toFixed } from "../../ledger/fraction.ts";
import type { SeriesKey } from "../../ledger/lookup.ts";
import type { Period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { answer, none } from "../../measures/answer.ts";
import { dated } from "../../measures/dated.ts";
import { isMeasured } from "../../measures/figure.ts";
import { FEWEST_COMPARED } from "../../measures/limits.ts";
import { placeOf, type Ranked, rank } from "../../measures/places/rank.ts";
import { commonPeriod } from "../../measures/places/ranking.ts";
import type { Result } from "../../measures/result.ts";
import { inOwnUnit, type Standing, standing } from "../../measures/standing.ts";
import { level } from "../../measures/stated.ts";
import { foldedSources, valueCell } from "../cells/statements.ts";
import type { Block } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { numeric, optional, tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";

/** What a table of places is of: a series without its region. */
type Subject = Omit<SeriesKey, "region">;

/** A place of a group with what is known of it. */
interface PlaceRow {
  readonly place: Region;
  readonly one: Standing;
  /** True for the region that the places lie in. */
  readonly total: boolean;
}

/**
 * Places side by side as monthly reports print them, one indicator after the other: amount, growth, and
 * the rank by either, for the newest period of most places. The first stands open, the others are folded.
 */
export function placesBlocks(
  edition: Edition,
  subjects: readonly Subject[],
  places: readonly Region[],
  whole: Region | null,
): Block[] {
  const tables = subjects.flatMap((subject) => placesTable(edition, subject, places, whole) ?? []);
  return tables.map((table, i): Block => {
    const block: Block = { kind: "table", table };
    return i === 0 ? block : { kind: "folded", summary: table.caption, blocks: [block] };
  });
}

function placesTable(
  edition: Edition,
  subject: Subject,
  places: readonly Region[],
  whole: Region | null,
): TableView | null {
  const lookup = dated(edition.site.lookup);
  const at = commonPeriod(lookup, places, subject, (text) => isNewest(edition, subject, places, text));
  if (at === null) return null;
  const rowOf = (place: Region, total: boolean): PlaceRow => {
    return { place, total, one: standing(lookup, lookup.series({ ...subject, region: place.id }), at) };
  };
  const own = places.map((place) => rowOf(place, false)).filter(isTold);
  if (own.length < FEWEST_COMPARED) return null;
  const top = whole === null ? [] : [rowOf(whole, true)].filter(isTold);
  return tableAt(edition, subject, at, [...top, ...own]);
}

/** True for the newest period of which any of the places has a measured figure. */
function isNewest(edition: Edition, subject: Subject, places: readonly Region[], text: string): boolean {
  const lookup = dated(edition.site.lookup);
  return places.some(({ id }) =>
    lookup
      .series({ ...subject, region: id })
      .observations.some((row) => row.period === text && isMeasured(row)),
  );
}

function isTold({ one }: PlaceRow): boolean {
  return one.actual !== null;
}

function tableAt(edition: Edition, subject: Subject, at: Period, rows: readonly PlaceRow[]): TableView {
  const { column, region } = edition.words.pages;
  const { ledger } = edition.site;
  const indicator = ledger.indicators.row(subject.indicator);
  const isGrowing = indicator.measure === "flow" || indicator.measure === "stock";
  const byAmount = ranksBy(rows, indicator.better, ({ one }) => levelOf(edition, one));
  const byGrowth = ranksBy(rows, indicator.better, ({ one }) => growthOf(one));
  const what = edition.names.series({ ...subject, region: "" });
  const frame = {
    id: ["places", subject.indicator, subject.industry, subject.breakdown].filter(Boolean).join("-"),
    caption: region.placesOf(what, edition.period(at)),
    subtitle: edition.names.rowUnit({ unit: indicator.unit, indicator: indicator.id }),
    sources: foldedSources(
      edition,
      rows.flatMap(({ one }) => one.observation ?? []),
    ),
    sortable: rows.length > 3,
  };
  return tableOf(
    frame,
    rows,
    [
      { key: "place", head: column.region, cell: ({ place }) => edition.links.region(place.id) },
      numeric("amount", column.value, ({ one }) =>
        one.observation === null ? { text: "" } : valueCell(edition, one.observation),
      ),
      optional("amount-rank", column.rank, (row) => rankCell(edition, byAmount, row)),
      {
        ...optional("growth", column.growth, ({ one }: PlaceRow) => growthCellOf(edition, one)),
        unbroken: true,
      },
      {
        ...optional("growth-rank", region.growthRank, (row: PlaceRow) => rankCell(edition, byGrowth, row)),
        shown: isGrowing,
      },
    ],
    ({ total }) => ({ total }),
  );
}

function levelOf({ site: { ledger } }: Edition, one: Standing): Result {
  return level(inOwnUnit(ledger, one), one.indicator.unit, ledger.units);
}

function growthOf({ grown }: Standing): Result {
  if (grown.kind === "none") return none("growth", "no-base");
  return answer("growth", grown.percent, {}, { scale: "ratio", bound: grown.bound });
}

/** The places ranked, each peer group by itself; the whole that they lie in is none of them. */
function ranksBy(
  rows: readonly PlaceRow[],
  better: Standing["indicator"]["better"],
  result: (row: PlaceRow) => Result,
): ReadonlyMap<string, Ranked> {
  const groups = Map.groupBy(
    rows.filter(({ total }) => !total),
    ({ place }) => place.peer_group,
  );
  const ranked = [...groups.values()].flatMap((own) =>
    rank(
      own.map((row) => ({ id: row.place.id, result: result(row) })),
      better,
    ),
  );
  return new Map(ranked.map((one) => [one.id, one]));
}

function rankCell(edition: Edition, ranks: ReadonlyMap<string, Ranked>, { place }: PlaceRow): CellView {
  const one = ranks.get(place.id);
  const at = one && placeOf(one);
  if (!one || at === null || at === undefined || one.of < FEWEST_COMPARED) return { text: "" };
  return { text: edition.words.pages.region.rank(at, one.sharing), sort: String(at) };
}

/** Growth on a year before, or the change of a rate in points. */
function growthCellOf(edition: Edition, { grown, change }: Standing): CellView {
  const { units } = edition.site.ledger;
  const words = edition.words.judgement;
  if (change !== null) {
    const text = words.change(change, { unit: (id) => units.row(id) });
    return { text, sort: toFixed(change.value, change.decimals) };
  }
  if (grown.kind === "none") return { text: "" };
  return { text: words.growth(grown), sort: toFixed(grown.percent, 6) };
}
