import type { Given } from "../../charts/chart.ts";
import type { BulletRow } from "../../charts/kinds/bullet/bullet-rows.ts";
import type { JudgedMark } from "../../charts/parts/verdict.ts";
import type { RowFigure } from "../../i18n/chart-facts.ts";
import { isOfGrowth } from "../../i18n/judgement-facts.ts";
import { yearsIn } from "../../i18n/judgement-naming.ts";
import { withPart } from "../../i18n/names.ts";
import { divide, type Fraction, HUNDRED, reduce, ZERO } from "../../ledger/fraction.ts";
import type { Series } from "../../ledger/lookup.ts";
import type { Spread } from "../../measures/bound.ts";
import { convert, type Figure, isMeasured } from "../../measures/figure.ts";
import type { Judged } from "../../measures/targets/judged.ts";
import type { Judgement, Quantity, Told } from "../../measures/targets/judgement.ts";
import type { Reading } from "../../measures/targets/reading.ts";
import { schedule } from "../../measures/year/schedule.ts";
import { judgementNames } from "../cells/verdicts.ts";
import type { Edition } from "../ground/edition.ts";

/** A judged target as a row of a chart: what it is drawn as is what the judge took it for. */
export function targetRow(
  edition: Edition,
  series: Series,
  { row, judgement }: Judged,
  stretch: Judged | null = null,
): BulletRow {
  const { target, rests, expected } = judgement;
  const names = judgementNames(edition, series, { row, judgement });
  const like = target.value ?? target.upper;
  const own = ownUnit(edition, series, judgement);
  const inOwn = (reading: Reading | null) => givenOf(reading, like, own, edition);
  const entry = {
    label: labelOf(edition, series, judgement),
    href: edition.links.indicator(series.indicator).href,
    actual: inOwn(rests),
    ...(rests === null ? {} : { period: rests.period }),
    judged: judgedMark(edition, series, { row, judgement }),
    distance: edition.words.judgement.distance(judgement, names),
    ...(expected === null ? {} : { expected: inOwn(expected.rests) }),
    unit: edition.unit(own),
    decimals: decimalsOf(edition, series, judgement, own),
    told: {
      actual: edition.words.judgement.figure(judgement, names),
      target: edition.words.judgement.target(judgement, names),
    },
  };
  const set = figureGiven(target.value, own, edition);
  switch (drawnAs(judgement)) {
    case "words":
      return { ...entry, drawnAs: "words", wording: edition.words.judgement.target(judgement, names) };
    case "rank":
      return { ...entry, drawnAs: "rank", target: set };
    case "ceiling":
      return { ...entry, drawnAs: "ceiling", target: set, schedule: passed(judgement) };
    case "range":
      return { ...entry, drawnAs: "range", target: set, to: figureGiven(target.upper, own, edition) };
    case "level":
      return { ...entry, drawnAs: "level", target: lineOf(judgement, set), better: judgement.direction };
    case "amount":
      return {
        ...entry,
        target: set,
        ...(stretch === null ? {} : { stretch: figureGiven(stretch.judgement.target.value, own, edition) }),
        completion: ratioGiven(judgement.completion, judgement),
        completionDecimals: judgement.completion?.decimals ?? 1,
        schedule: passed(judgement),
        ahead: ratioGiven(judgement.ahead, judgement),
      };
  }
}

/** The series, and what of it the target sets: 地区生产总值（增速）. */
function labelOf(edition: Edition, series: Series, judgement: Judgement): string {
  const made = figureSet(judgement);
  const part = made === null ? "" : edition.words.charts.bullet.made[made];
  return withPart(edition.names.series(series), part, edition.lang);
}

/** What is held against a target where that is not the level. */
function figureSet({ target: { form, span }, kind, direction }: Judgement): RowFigure | null {
  const isOfYears = yearsIn(span) > 1;
  if (form === "growth") return isOfYears ? "total" : "growth";
  if (form === "average-growth") return "average";
  if (form === "change" || form === "multiple") return form;
  if (kind !== "kept" || !isOfYears) return null;
  return direction > 0 ? "lowest" : "highest";
}

/** A verdict as charts take it. */
export function judgedMark(
  edition: Edition,
  series: Series,
  { row, judgement }: Pick<Judged, "row" | "judgement">,
): JudgedMark {
  const word = edition.words.judgement.verdict(
    judgement,
    judgementNames(edition, series, { row, judgement }),
  );
  return { verdict: judgement.verdict, class: judgement.class, word };
}

function drawnAs({ kind, target }: Judgement): NonNullable<BulletRow["drawnAs"]> {
  if (kind === "words" || kind === "undecided") return "words";
  if (kind === "amount" || kind === "span-amount") return "amount";
  if (kind === "rank") return target.upper === null ? "rank" : "range";
  return kind === "ceiling" || kind === "range" ? kind : "level";
}

/**
 * The unit in which a target is drawn: growth in percent, the indicator's where the target measures the
 * same or names another series, else the target's own.
 */
function ownUnit({ site: { ledger } }: Edition, { indicator }: Series, { kind, target }: Judgement): string {
  const { unit } = ledger.indicators.row(indicator);
  if (isOfGrowth(target)) return "%";
  if (target.value === null || kind === "relative") return unit;
  return target.form === "level" && convert(target.value, unit, ledger.units) !== null
    ? unit
    : target.value.unit;
}

function decimalsOf(
  { site: { ledger } }: Edition,
  { indicator }: Series,
  { target, rests, distance }: Judgement,
  own: string,
) {
  const row = ledger.indicators.row(indicator);
  if (own === row.unit) return Number(row.decimals);
  return Math.max(1, target.value?.decimals ?? 0, rests?.decimals ?? 0, distance?.decimals ?? 0);
}

/** A value in the target's unit, in the unit that is drawn. */
function givenOf(reading: Reading | null, like: Figure | null, unit: string, { site }: Edition): Given {
  if (reading === null || reading.isCompletion) return { kind: "none", reason: "no-observation" };
  const { value, bound, status } = reading;
  const first = reading.pair?.ours ?? value;
  return shownGiven(
    like === null ? first : inUnit(first, like, unit, site.ledger.units),
    bound,
    !isMeasured({ status }),
  );
}

function inUnit(value: Fraction, like: Figure, unit: string, units: Parameters<typeof convert>[2]): Fraction {
  return convert({ ...like, value }, unit, units)?.value ?? value;
}

function figureGiven(figure: Figure | null, unit: string, { site }: Edition): Given {
  if (figure === null) return null;
  const value = convert(figure, unit, site.ledger.units)?.value ?? figure.value;
  return shownGiven(value, figure.bound, !isMeasured(figure));
}

function shownGiven(value: Fraction, bound: Spread, estimated: boolean): Given {
  if (bound === null) return { kind: "none", reason: "bound-only" };
  return { value: reduce(value), bound, estimated };
}

/** The line that a value is held against: of a relative target the other series' value and the margin. */
function lineOf({ rests, target }: Judgement, set: Given): Given {
  if (rests?.pair === undefined || rests.pair === null) return set;
  const margin = target.value?.value ?? ZERO;
  const { theirs } = rests.pair;
  return shownGiven(
    { n: theirs.n * margin.d + margin.n * theirs.d, d: theirs.d * margin.d },
    "",
    !isMeasured(rests),
  );
}

function ratioGiven(quantity: Quantity | null, { rests }: Told): Given {
  if (quantity === null) return { kind: "none", reason: "no-observation" };
  return shownGiven(divide(quantity.value, HUNDRED), quantity.bound, rests !== null && !isMeasured(rests));
}

/** The share of the span that has passed with the figure; none of what has no schedule. */
function passed({ rests, target, schedule: told }: Judgement): Given {
  return rests === null || told === null ? null : schedule(rests.period, target.span);
}
