import { wordsOf } from "../../i18n/words.ts";
import type { Series } from "../../ledger/lookup.ts";
import { type Period, samePeriod, shiftYears } from "../../ledger/period.ts";
import { impliedBase } from "../../measures/capital/capital.ts";
import type { Figure } from "../../measures/figure.ts";
import { cumulate } from "../../measures/growth/cumulative.ts";
import { pointChange } from "../../measures/growth/growth.ts";
import { lastMonth } from "../../measures/growth/months.ts";
import { figureAt, type GrowthTold, nominalChange } from "../../measures/growth/told.ts";
import type { Result } from "../../measures/result.ts";
import type { Standing } from "../../measures/standing.ts";
import { onePerPeriod } from "../../measures/targets/reading.ts";
import { knownOf } from "../../measures/targets/series-evidence.ts";
import type { Asked } from "./asked.ts";
import { headedLines, inputLine, resultLines } from "./result.ts";

/** How the figure grew, or what a rate or rank became. */
export function growthLines(asked: Asked, one: Standing): string[] {
  const { measure } = one.indicator;
  if (measure === "rate" || measure === "rank") return changeLines(asked, one);
  if (one.indicator.growth !== "stated") return one.actual === null ? [] : told(asked, one.growth);
  return [...officialLines(asked, one), ...nominalLines(asked, one), ...baseLines(asked, one)];
}

/** A measure with its formula; nothing of one that this figure has no use for. */
export function told({ lookup, folder, lang }: Asked, result: Result): string[] {
  const isAsked = result.kind === "value" || !WITHOUT_SENSE.has(result.reason);
  return isAsked ? resultLines(lookup.ledger, result, folder, lang) : [];
}

/** Reasons that say that a measure is not asked of such a thing. */
const WITHOUT_SENSE: ReadonlySet<string> = new Set(["span-over", "other-kind", "is-rate", "growth-not-told"]);

/** A rate moves in points, a rank in places: neither grows. */
function changeLines(asked: Asked, { actual, change, indicator, series, period }: Standing): string[] {
  if (change === null || actual === null) return [];
  const { lookup, lang } = asked;
  if (indicator.measure === "rate") {
    const before = figureAt(knownOf(lookup, series).figures, shiftYears(period, -1), "rate");
    return told(asked, pointChange(actual, before));
  }
  const { judgement, explain } = wordsOf(lang);
  const text = judgement.change(change, { unit: (id) => lookup.ledger.units.row(id) });
  return headedLines(explain.change, [text]);
}

/** The growth that the office states: there is no other. */
function officialLines(asked: Asked, { grown, actual }: Standing): string[] {
  if (actual === null && grown.kind === "none") return [];
  const { judgement, explain } = wordsOf(asked.lang);
  const inputs = grown.kind === "told" ? inputsOf(asked, grown) : [];
  return headedLines(explain.official, [judgement.growth(grown), ...inputs]);
}

/** What the levels themselves changed by: named nominal, and no growth. */
function nominalLines(asked: Asked, { series, period, indicator }: Standing): string[] {
  const change = nominalChange(knownOf(asked.lookup, series), period);
  if (change.kind === "none") return [];
  const { judgement, explain } = wordsOf(asked.lang);
  const named = indicator.prices === "" ? { ...change, basis: "nominal" as const } : change;
  return headedLines(explain.nominal, [judgement.growth(named), ...inputsOf(asked, change)]);
}

function inputsOf({ lookup, folder, lang }: Asked, { inputs }: GrowthTold): string[] {
  return inputs.map((input) => inputLine(lookup.ledger, input, folder, lang));
}

/** The figure a year before that the stated growth implies, to be held against the ledger's own. */
function baseLines(asked: Asked, { actual, grown, series }: Standing): string[] {
  if (actual === null || grown.kind === "none") return [];
  const { growths } = knownOf(asked.lookup, series);
  const [input] = grown.inputs;
  const stated = growths.find((one) => samePeriod(one.period, actual.period) && one.text === input?.value);
  return told(asked, impliedBase(actual, stated ?? null, asked.lookup.ledger.units));
}

/** What the months of a cumulative figure brought last, and on the months before. */
export function monthLines(asked: Asked, { series, indicator, period }: Standing): string[] {
  const month = lastMonth(knownOf(asked.lookup, series).figures, indicator.measure, period);
  if (month === null) return [];
  const { single, onMonth } = month;
  return [...told(asked, single.result), ...(onMonth.kind === "value" ? told(asked, onMonth) : [])];
}

/** Where no row states the period: single months or quarters that make it up. */
export function sumLines(asked: Asked, series: Series): string[] {
  const { lookup, at } = asked;
  const { measure } = lookup.ledger.indicators.row(series.indicator);
  const parts = tiles(onePerPeriod(knownOf(lookup, series).figures), at);
  return measure !== "flow" || parts.length < 2 ? [] : told(asked, cumulate(parts).result);
}

/** Figures that follow each other without a gap from the first to the last day; none where they do not. */
function tiles(figures: readonly Figure[], { from, to }: Period): Figure[] {
  const parts: Figure[] = [];
  for (let next = from; next <= to; ) {
    const fitting = figures.filter(({ period }) => period.from === next && period.to <= to);
    const [longest] = fitting.sort((a, b) => b.period.to - a.period.to);
    if (longest === undefined) return [];
    parts.push(longest);
    next = longest.period.to + 1;
  }
  return parts;
}
