import type { Place } from "../../ledger/schema.ts";
import { placeIn } from "../../measures/ranking.ts";
import type { Standing } from "../../measures/standing.ts";
import type { Told } from "../../measures/told.ts";
import { type ResultJson, resultJson } from "./results.ts";
import type { ApiSource } from "./source.ts";

/** A result, for which tier of target where that is told apart, and the row of the claim where only a report says so. */
export interface ToldJson extends ResultJson {
  readonly tier?: string;
  readonly stated?: Place;
}

/** The place of a row. */
export function placeJson({ file, line }: Place): Place {
  return { file, line };
}

/** Where a series stands at its newest period. */
export function standingJson(source: ApiSource, one: Standing) {
  const rank = rankJson(source, one);
  return {
    period: one.period.text,
    ...(one.observation === null ? {} : { shown: placeJson(one.observation) }),
    ...(one.others.length === 0 ? {} : { others: one.others.map(placeJson) }),
    results: resultsJson(one),
    ...(one.band === null ? {} : { band: one.band }),
    ...(rank === null ? {} : { rank }),
  };
}

function resultsJson(one: Standing): ToldJson[] {
  const { target } = one;
  const stretch = one.stretch !== null && target?.tier !== "stretch";
  return [
    { ...resultJson(one.completion), ...(target === null ? {} : { tier: target.tier }) },
    ...(stretch ? [{ ...resultJson(one.stretchCompletion), tier: "stretch" }] : []),
    ...statedJson(one.statedCompletion),
    resultJson(one.schedule),
    resultJson(one.ahead),
    resultJson(one.growth),
    ...statedJson(one.statedGrowth),
  ];
}

/** What the report says: the same measure once more, marked by the row that states it. */
function statedJson(told: Told | null): ToldJson[] {
  if (told?.claim === undefined) return [];
  return [{ ...resultJson(told.result), stated: placeJson(told.claim) }];
}

function rankJson(source: ApiSource, one: Standing) {
  const { peer_group: group } = source.ledger.regions.row(one.series.region);
  const all = group === "" ? null : source.ranking(group, one.series, one.period);
  const place = all && placeIn(all, one.series.region);
  return all && place && { group, by: all.by, place: place.place, sharing: place.sharing, of: place.of };
}
