import type { ToldAmount, ToldFigure, ToldNumber, What } from "../../i18n/bulletin-facts.ts";
import { formatDecimal, formatPercent } from "../../i18n/decimal.ts";
import { withPart } from "../../i18n/names.ts";
import { withBound } from "../../i18n/number.ts";
import { formatWithinYear } from "../../i18n/period.ts";
import { decimalsOf, type Fraction } from "../../ledger/fraction.ts";
import type { SeriesKey } from "../../ledger/lookup.ts";
import type { Claim, Observation } from "../../ledger/schema.ts";
import { readOf, wholeOf } from "../../measures/claim-of.ts";
import { figureOf, isMeasured } from "../../measures/figure.ts";
import { share } from "../../measures/places/share.ts";
import type { Result, Value } from "../../measures/result.ts";
import type { Standing } from "../../measures/standing.ts";
import { stated } from "../../measures/stated.ts";
import { findingsOf } from "../audit/findings.ts";
import { statedAmount } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { type Aim, chiefOf, clauseOf, isAmountAim, isJudged, reachedOf } from "./aims.ts";
import { growthOf, unitsOf } from "./growth.ts";
import type { Material } from "./material.ts";
import { completionClaim, statedClause, statedCompletionOf, statedPercent } from "./stated-completion.ts";

/** Dimensions of things counted one by one. */
const COUNTED: ReadonlySet<string> = new Set(["count", "person", "person-time"]);

/** What a series measures, in words of one language. */
export function whatOf({ edition, site }: Material, one: Standing): What {
  const unit = site.ledger.units.get(one.observation?.unit ?? one.indicator.unit);
  const { measure } = one.indicator;
  return {
    name: edition.names.indicator(one.series.indicator),
    counted: measure !== "rank" && unit !== undefined && COUNTED.has(unit.dimension) && unit.factor === "1",
    measure,
  };
}

export function amountOf({ edition }: Material, row: Observation): ToldAmount {
  return {
    amount: statedAmount(edition, row),
    number: withBound(formatDecimal(row.value), row.qualifier, edition.lang),
  };
}

/** A standing with all that is said of it, and its share of the whole unless told otherwise. */
export function tell(
  material: Material,
  one: Standing,
  options: { readonly shares?: boolean } = {},
): ToldFigure {
  const { edition } = material;
  return {
    what: whatOf(material, one),
    amount: one.observation && amountOf(material, one.observation),
    expected: one.actual !== null && !isMeasured(one.actual),
    growth: growthOf(edition, one),
    share: options.shares === false ? null : shareOf(material, one),
    judged: clausesOf(edition, one),
    brief: briefOf(edition, one),
  };
}

/** False of a figure without an amount of which nothing else is told here either. */
export function saysSomething({ amount, growth, share, judged }: ToldFigure): boolean {
  return amount !== null || growth !== null || share !== null || judged.length > 0;
}

/** True where something is told of a target: by the judge, or by a report alone. */
export function isTold(edition: Edition, one: Standing): boolean {
  return isJudged(one) || statedCompletionOf(edition, one) !== null;
}

/** What was reached of its targets, the chief one first, with what a report states otherwise. */
function clausesOf(edition: Edition, one: Standing): string[] {
  const judged = reachedOf(edition, one).map((aim) => datedClause(edition, one, aim));
  const reported = statedCompletionOf(edition, one);
  const [first, ...rest] = [...judged, ...(reported === null ? [] : [statedClause(edition, reported)])];
  if (first === undefined) return [];
  return [withPart(first, otherCompletion(edition, one), edition.lang), ...rest];
}

/** With its time, where it rests on an older figure than the one that is told. */
function datedClause(edition: Edition, { period }: Standing, aim: Aim): string {
  const { rests } = aim.judgement;
  const text = clauseOf(edition, aim);
  if (rests === null || rests.period.to === period.to) return text;
  return edition.words.bulletinSentences.earlier(formatWithinYear(rests.period, edition.lang), text);
}

/** What a report states of the completion, where the audit finds that it follows from no target in force. */
function otherCompletion(edition: Edition, one: Standing): string {
  const claim = completionClaim(one);
  const computed = chiefOf(one)?.judgement;
  if (claim === null || computed === undefined || computed.rests === null || computed.rests.isCompletion)
    return "";
  const { site, words } = edition;
  const found = findingsOf(site)
    .ofRegion(one.series.region)
    .find(({ rows: [by] }) => by?.file === claim.file && by.line === claim.line);
  const isOther = found?.verdict === "differs" || found?.verdict === "within-rounding";
  return isOther ? words.bulletinSentences.otherCompletion(statedPercent(edition, claim)) : "";
}

/** In one word: the completion of an amount, else the growth. */
function briefOf(edition: Edition, one: Standing): string {
  const { words } = edition;
  const judgement = chiefOf(one)?.judgement;
  if (judgement !== undefined && judgement.completion !== null && isAmountAim(judgement))
    return words.judgement.quantity(judgement.completion, unitsOf(edition));
  const reported = statedCompletionOf(edition, one);
  if (reported !== null) return statedPercent(edition, reported.claim);
  return one.change === null ? (growthOf(edition, one)?.text ?? "") : "";
}

/** Its share of the whole: of the region for a place, of the total for an industry; else as stated. Rates and ranks have none. */
function shareOf(material: Material, one: Standing): ToldFigure["share"] {
  const { measure, additive } = one.indicator;
  if (measure === "rate" || measure === "rank") return null;
  const claim = shareClaim(one);
  const whole = wholeFor(material, one, claim);
  if (whole === null) return null;
  const of = wholeOfShare(material, one, whole);
  const result = additive === "yes" ? shareBetween(material, one, whole) : null;
  if (result?.kind === "value") return { ...computed(material.edition, result, claim), of };
  const { units } = material.site.ledger;
  const report = claim && stated(figureOf(claim, units), "share", units);
  if (claim === null || report?.kind !== "value") return null;
  return { text: statedPercent(material.edition, claim), other: null, of };
}

/** Ours, and the report's own where that says something else at its own precision. */
function computed({ lang }: Edition, { value, bound }: Value, claim: Claim | null): ToldNumber {
  const same = claim === null || agrees(value, claim);
  return {
    text: withBound(formatPercent(value), bound, lang),
    other: same ? null : { text: claimText(claim), by: "report" },
  };
}

function claimText(claim: Claim): string {
  return `${formatDecimal(claim.value)}${claim.unit}`;
}

function agrees(value: Fraction, claim: Claim): boolean {
  return claim.unit !== "%" || formatPercent(value, decimalsOf(claim.value)) === claimText(claim);
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
  const { names, words } = material.edition;
  if (whole.region !== series.region) {
    const place = names.region(whole.region);
    return whole.region === material.region.id ? words.bulletinSentences.whole(place) : place;
  }
  const breakdown = whole.breakdown === series.breakdown ? "" : whole.breakdown;
  const industry = whole.industry === series.industry ? "" : whole.industry;
  return words.bulletinSentences.shareOf(
    names.part({ ...whole, industry: "", breakdown }),
    names.part({ ...whole, industry, breakdown: "" }),
    names.indicator(series.indicator),
  );
}
