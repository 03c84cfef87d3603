import { formatDecimal } from "../../i18n/decimal.ts";
import { formatPoints, withBound } from "../../i18n/number.ts";
import { absolute, type Fraction } from "../../ledger/fraction.ts";
import type { Claim, Tier } from "../../ledger/schema.ts";
import { readOf } from "../../measures/claim-of.ts";
import { figureOf } from "../../measures/figure.ts";
import type { Value } from "../../measures/result.ts";
import type { Standing } from "../../measures/standing.ts";
import { stated } from "../../measures/stated.ts";
import { aheadAsStated, type Band, band } from "../../measures/year/schedule.ts";
import type { Edition } from "../ground/edition.ts";
import { chiefOf } from "./aims.ts";

/** A completion that only a report states: the ledger has no target that the judge could hold a figure against. */
export interface StatedCompletion {
  readonly claim: Claim;
  readonly tier: Tier;
  readonly result: Value;
  readonly isCeiling: boolean;
  /** Against the calendar year; null where nothing is filled up to, and at the year's end. */
  readonly ahead: Fraction | null;
  readonly band: Band | null;
}

/** What a report states of the completion of a year's target; the committed one first. */
export function completionClaim({ series, period }: Standing): Claim | null {
  const claims = series.claims.filter(
    (row) => row.claim === "completion" && row.period === period.text && /^(?:tier=[a-z-]+)?$/.test(row.of),
  );
  return claims.find((row) => row.of === "") ?? claims[0] ?? null;
}

/** Null where the judge tells a completion, and where no report states one. */
export function statedCompletionOf({ site }: Edition, one: Standing): StatedCompletion | null {
  const { units, settings } = site.ledger;
  const claim = completionClaim(one);
  if (claim === null || one.judged.some(({ judgement }) => judgement.completion !== null)) return null;
  const result = stated(figureOf(claim, units), "completion", units);
  if (result.kind !== "value") return null;
  const isCeiling = one.indicator.better === "lower";
  const ahead = aheadAsStated(result, one.schedule, one.indicator);
  const tier = readOf(claim.of).tier ?? chiefOf(one)?.row.tier ?? "committed";
  return {
    ...{ claim, tier, result, isCeiling },
    ahead: ahead.kind === "value" && !one.period.fullYear ? ahead.value : null,
    band: band(ahead, settings.schedule_bands),
  };
}

/** In the digits of the report: 26.4%. */
export function statedPercent({ lang }: Edition, claim: Claim): string {
  return withBound(`${formatDecimal(claim.value)}${claim.unit}`, claim.qualifier, lang);
}

/** 完成年度目标的26.4%，低于序时进度6.9个百分点. */
export function statedClause(edition: Edition, one: StatedCompletion): string {
  const say = edition.words.bulletinSentences;
  const points = one.ahead && formatPoints(absolute(one.ahead), edition.lang).replace("+", "");
  const isLevel = points === null || !/[1-9]/.test(points);
  const ahead = one.ahead === null ? "" : say.ahead(one.ahead.n > 0n, isLevel ? "" : points);
  return say.statedCompletion(one.tier, one.isCeiling, statedPercent(edition, one.claim), ahead);
}
