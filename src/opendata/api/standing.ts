import { percentOf } from "../../i18n/judgement-told.ts";
import type { Basis, Place } from "../../ledger/schema.ts";
import { basisOfPrices } from "../../measures/growth/basis.ts";
import { lastMonth } from "../../measures/growth/months.ts";
import { placeIn } from "../../measures/places/ranking.ts";
import type { Standing } from "../../measures/standing.ts";
import type { Judged } from "../../measures/targets/judged.ts";
import { knownOf } from "../../measures/targets/series-evidence.ts";
import type { Told } from "../../measures/told.ts";
import { FILLED, fillsUp } from "../filling.ts";
import { inputJson, type ResultJson, resultJson } from "./results.ts";
import { placeJson, YEAR_ASSUMED } from "./rows.ts";
import type { ApiSource } from "./source.ts";
import { quantityAs, verdictJson } from "./verdicts.ts";

/** A result, for which tier of target where that is told apart, and the row that states it where a report does. */
export interface ToldJson extends ResultJson {
  readonly tier?: string;
  /** Of a growth, where one is declared. */
  readonly basis?: string;
  readonly stated?: Place;
}

/** Where a series stands at its newest period. */
export function standingJson(source: ApiSource, one: Standing) {
  const rank = rankJson(source, one);
  return {
    period: one.period.text,
    ...(one.yearAssumed ? YEAR_ASSUMED : {}),
    ...(one.observation === null ? {} : { shown: placeJson(one.observation) }),
    ...(one.others.length === 0 ? {} : { others: one.others.map(placeJson) }),
    results: resultsJson(one),
    ...grownJson(one),
    ...quantityAs("change", one.change),
    ...singleJson(source, one),
    ...targetsJson(one),
    ...(one.band === null ? {} : { band: one.band }),
    ...(rank === null ? {} : { rank }),
  };
}

/** The targets in force that the period or the cut-off lies in, the one chiefly judged by first told. */
function targetsJson(one: Standing) {
  if (one.judged.length === 0) return {};
  const { chief } = one;
  return {
    targets: one.judged.map((judged) => ({
      ...(judged === chief ? { chief: true } : {}),
      ...verdictJson(judged.judgement, judged.row),
    })),
  };
}

function resultsJson(one: Standing): ToldJson[] {
  const { measure } = one.indicator;
  const isRate = measure === "rate" || measure === "rank";
  return [
    ...completionsJson(one),
    ...(fillsUp(one) ? [resultJson(one.schedule), resultJson(one.ahead)] : []),
    ...(isRate ? [] : growthsJson(one)),
  ];
}

function completionsJson(one: Standing): ToldJson[] {
  const { target, chief, stretch } = one;
  const tier = target === null ? {} : { tier: target.tier };
  const isSecond = chief !== null && stretch !== null && isFilled(stretch);
  return [
    ...(fillsUp(one) ? [{ ...resultJson(one.completion), ...tier }] : []),
    ...(isSecond ? [{ ...resultJson(one.stretchCompletion), tier: "stretch" }] : []),
    ...(fillsUp(one) ? statedJson(one.statedCompletion) : []),
  ];
}

function isFilled({ judgement }: Judged): boolean {
  return FILLED.has(judgement.kind);
}

/** The growth as it is to be told: the office's own where it states it. A rate or rank has none. */
function grownJson({ indicator, grown }: Standing) {
  if (indicator.measure === "rate" || indicator.measure === "rank") return {};
  if (grown.kind === "none") return { growth: { reason: grown.reason, ...basisJson(grown.basis) } };
  const { origin, basis, status, inputs } = grown;
  const told = { ...quantityAs("value", percentOf(grown)), ...basisJson(basis), origin, status };
  return { growth: { ...told, inputs: inputs.map(inputJson) } };
}

/** What a cumulative figure brought since the one before it in its year, and on the month before. */
function singleJson({ lookup }: ApiSource, { series, indicator, period: at }: Standing) {
  const month = lastMonth(knownOf(lookup, series).figures, indicator.measure, at);
  if (month === null) return {};
  const { single, onMonth } = month;
  return {
    single: { period: single.period, ...resultJson(single.result) },
    ...(onMonth.kind === "none" ? {} : { on_month: resultJson(onMonth) }),
  };
}

/** Our growth, and the one that is stated, each with its basis where one is declared. */
function growthsJson({ indicator, growth, statedGrowth }: Standing): ToldJson[] {
  const own = growth.kind === "value" ? basisOfPrices(indicator.prices) : "";
  const theirs = statedGrowth?.claim?.basis || indicator.growth_basis;
  return [
    { ...resultJson(growth), ...basisJson(own) },
    ...statedJson(statedGrowth).map((one) => ({ ...one, ...basisJson(theirs) })),
  ];
}

function basisJson(basis: Basis | ""): Pick<ToldJson, "basis"> {
  return basis === "" ? {} : { basis };
}

/** What a report states: the same measure once more, marked by the row that states it. */
function statedJson(told: Told | null): ToldJson[] {
  if (told === null) return [];
  const result = resultJson(told.result);
  const row = told.claim ?? result.inputs[0];
  if (row?.file === undefined || row.line === undefined) return [];
  return [{ ...result, stated: { file: row.file, line: row.line } }];
}

function rankJson(source: ApiSource, one: Standing) {
  const { peer_group: group } = source.ledger.regions.row(one.series.region);
  const all = group === "" ? null : source.ranking(group, one.series, one.period);
  const place = all && placeIn(all, one.series.region);
  return all && place && { group, by: all.by, place: place.place, sharing: place.sharing, of: place.of };
}
