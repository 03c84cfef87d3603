import type { ToldAmount, ToldFigure, ToldRatio, What } from "../../i18n/bulletin-facts.ts";
import { formatDecimal, formatPercent } from "../../i18n/decimal.ts";
import { withBound } from "../../i18n/number.ts";
import { absolute, decimalsOf, type Fraction } from "../../ledger/fraction.ts";
import type { SeriesKey } from "../../ledger/lookup.ts";
import type { Claim, Observation, Target } from "../../ledger/schema.ts";
import { readOf, wholeOf } from "../../measures/audit/claim-of.ts";
import { figureOf } from "../../measures/figure.ts";
import type { Result, Value } from "../../measures/result.ts";
import { aheadOfSchedule } from "../../measures/schedule.ts";
import { share } from "../../measures/share.ts";
import type { Standing } from "../../measures/standing.ts";
import { stated } from "../../measures/stated.ts";
import type { Told } from "../../measures/told.ts";
import { statedAmount } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import type { Material } from "./material.ts";

/** A completion as a bulletin tells it, and from where. */
export interface Judged {
  readonly result: Value;
  readonly origin: Told["origin"];
  readonly tier: Target["tier"];
  /** The report's own, where both are there. */
  readonly claim: Claim | null;
}

/** Dimensions of things counted one by one. */
const COUNTED: ReadonlySet<string> = new Set(["count", "person", "person-time"]);

/** What a series measures, in words of one language. */
export function whatOf(material: Material, one: Standing): What {
  const { ledger } = material.site;
  const unit = ledger.units.get(one.observation?.unit ?? one.indicator.unit);
  return {
    name: material.edition.names.indicator(one.series.indicator),
    counted:
      one.indicator.measure !== "rank" &&
      unit !== undefined &&
      COUNTED.has(unit.dimension) &&
      unit.factor === "1",
    measure: one.indicator.measure,
    lower: one.indicator.better === "lower",
  };
}

export function amountOf(material: Material, row: Observation): ToldAmount {
  return {
    amount: statedAmount(material.edition, row),
    number: withBound(formatDecimal(row.value), row.qualifier, material.edition.lang),
  };
}

/** A standing with all that is judged of it, and its share of the whole unless told otherwise. */
export function tell(
  material: Material,
  one: Standing,
  options: { readonly shares?: boolean } = {},
): ToldFigure {
  const judged = judgedOf(material, one);
  return {
    what: whatOf(material, one),
    amount: one.observation && amountOf(material, one.observation),
    estimated: one.actual?.estimated ?? false,
    growth: growthOf(material.edition, one),
    completion: judged && { ...completionText(material.edition, judged), tier: judged.tier },
    ahead: judged && aheadOf(one, judged),
    share: options.shares === false ? null : shareOf(material, one),
  };
}

/** The completion of a standing: computed, else stated of any tier; null where there is none. */
export function judgedOf(material: Material, one: Standing): Judged | null {
  const { units } = material.site.ledger;
  const claims = one.series.claims.filter(
    (row) => row.claim === "completion" && row.period === one.period.text && /^(?:tier=\w+)?$/.test(row.of),
  );
  const claim = claims.find((row) => row.of === "") ?? claims[0] ?? null;
  if (one.completion.kind === "value") {
    return { result: one.completion, origin: "computed", tier: one.target?.tier ?? "committed", claim };
  }
  const result = claim && stated(figureOf(claim, units), "completion", units);
  if (claim === null || result?.kind !== "value") return null;
  const tier = readOf(claim.of).tier ?? one.target?.tier ?? "committed";
  return { result, origin: "stated", tier, claim };
}

/** The distance from schedule where there is one to keep: a flow within its year. */
export function aheadOf(one: Standing, judged: Judged): Fraction | null {
  if (one.indicator.measure !== "flow" || one.period.fullYear) return null;
  const ahead = aheadOfSchedule(judged.result, one.schedule);
  return ahead.kind === "value" ? ahead.value : null;
}

/** A completion as told: a stated one in the digits of the report. */
export function completionText(edition: Edition, { result, origin, claim }: Judged): ToldRatio {
  if (origin === "stated" && claim !== null) return said(edition, result, claim);
  return computed(edition, result, claim);
}

/** Ours, and the report's own where that says something else at its own precision. */
function computed(edition: Edition, result: Value, claim: Claim | null): ToldRatio {
  const text = withBound(formatPercent(absolute(result.value)), result.bound, edition.lang);
  const same = claim === null || agrees(result.value, claim);
  return { value: result.value, text, other: same ? null : { text: claimText(claim), by: "report" } };
}

function said(edition: Edition, result: Value, claim: Claim): ToldRatio {
  return {
    value: result.value,
    text: withBound(claimText(claim).replace("\u2212", ""), result.bound, edition.lang),
    other: null,
  };
}

function claimText(claim: Claim): string {
  return `${formatDecimal(claim.value)}${claim.unit}`;
}

function agrees(value: Fraction, claim: Claim): boolean {
  return claim.unit !== "%" || formatPercent(value, decimalsOf(claim.value)) === claimText(claim);
}

/**
 * Growth: ours where the report says nothing else. Where it does, the report's own comes first, since
 * it may compare with a base of another definition.
 */
function growthOf(edition: Edition, { growth, statedGrowth }: Standing): ToldRatio | null {
  const claim = statedGrowth?.claim ?? null;
  if (statedGrowth === null || claim === null)
    return growth.kind === "value" ? computed(edition, growth, null) : null;
  const told = said(edition, statedGrowth.result, claim);
  if (growth.kind === "none" || agrees(growth.value, claim)) return told;
  const { text } = computed(edition, growth, null);
  return { ...told, other: { text: growth.value.n < 0n ? `\u2212${text}` : text, by: "ledger" } };
}

/** Its share of the whole: of the region for a place, of the total for an industry; else as stated. */
function shareOf(material: Material, one: Standing): ToldFigure["share"] {
  const claim = shareClaim(one);
  const whole = wholeFor(material, one, claim);
  if (whole === null) return null;
  const of = wholeOfShare(material, one, whole);
  const result = one.indicator.additive === "yes" ? shareBetween(material, one, whole) : null;
  if (result?.kind === "value") return { ...computed(material.edition, result, claim), of };
  const { units } = material.site.ledger;
  const report = claim && stated(figureOf(claim, units), "share", units);
  return claim !== null && report?.kind === "value" ? { ...said(material.edition, report, claim), of } : null;
}

function shareClaim(one: Standing): Claim | null {
  const claims = one.series.claims.filter((row) => row.claim === "share" && row.period === one.period.text);
  return claims.find((row) => row.of === "") ?? claims[0] ?? null;
}

/** What a figure is set against: what a claim names, the region for a place, all industries for one. */
function wholeFor(material: Material, { series }: Standing, claim: Claim | null): SeriesKey | null {
  if (claim !== null) return { ...series, ...wholeOf(claim, readOf(claim.of)) };
  if (series.region !== material.region.id) return { ...series, region: material.region.id };
  if (series.industry === "" || series.breakdown !== "") return null;
  return { ...series, industry: "" };
}

function shareBetween(material: Material, one: Standing, whole: SeriesKey): Result | null {
  const total = material.at(whole.region, whole);
  return total === null || total.period !== one.period ? null : share(one.actual, total.actual);
}

/** What the share is a share of: 全市 for a place; empty for the region's own total. */
function wholeOfShare(material: Material, { series }: Standing, whole: SeriesKey): string {
  if (whole.region !== series.region) {
    const place = material.edition.names.region(whole.region);
    return whole.region === material.region.id
      ? material.edition.words.bulletinSentences.whole(place)
      : place;
  }
  const breakdown = whole.breakdown === series.breakdown ? "" : whole.breakdown;
  const industry = whole.industry === series.industry ? "" : whole.industry;
  return material.edition.words.bulletinSentences.shareOf(
    material.edition.names.part({ ...whole, industry: "", breakdown }),
    material.edition.names.part({ ...whole, industry, breakdown: "" }),
    material.edition.names.indicator(series.indicator),
  );
}
