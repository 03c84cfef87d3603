import type { ToldMonth } from "../../i18n/bulletin-facts.ts";
import { formatDecimal } from "../../i18n/decimal.ts";
import { withBound } from "../../i18n/number.ts";
import { decimalsOf, HUNDRED, multiply } from "../../ledger/fraction.ts";
import { open } from "../../ledger/memo.ts";
import { period } from "../../ledger/period.ts";
import { lastMonth, type MonthFigure } from "../../measures/growth/months.ts";
import type { Value } from "../../measures/result.ts";
import type { Standing } from "../../measures/standing.ts";
import { knownOf } from "../../measures/targets/series-evidence.ts";
import { resultText } from "../cells/results.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_MONTHS_TOLD } from "../ground/limits.ts";
import type { Site } from "../ground/site.ts";
import type { Material } from "./material.ts";
import { whatOf } from "./tell.ts";
import { sentencesIn } from "./words.ts";

const known = new WeakMap<Standing, MonthFigure | null>();

/**
 * What the last of its months brought to a cumulative figure; null where that is the whole figure, an
 * estimate, or not known. Kept with the standing: a sentence and two columns ask for it, in each language.
 */
export function lastMonthOf({ site }: Edition, one: Standing): MonthFigure | null {
  return open(known, one, () => findLastMonth(site, one));
}

function findLastMonth({ lookup }: Site, { observation, series, indicator, period: at }: Standing) {
  const found = observation && lastMonth(knownOf(lookup, series).figures, indicator.measure, at);
  return found?.single.result.kind === "value" && !found.single.result.estimated ? found : null;
}

/** 10月当月，实际到位资金32.73亿元，环比增长5.1%；…. */
export function monthSentence(material: Material, all: readonly Standing[]): string[] {
  const told = all.flatMap((one) => {
    const month = lastMonthOf(material.edition, one);
    return month === null ? [] : [{ at: month.single.period, month: toldMonth(material, one, month) }];
  });
  const byPeriod = Map.groupBy(told.slice(0, MOST_MONTHS_TOLD), ({ at }) => at);
  return [...byPeriod].map(([at, some]) =>
    sentencesIn(material.edition.lang).months(
      period(at),
      some.map(({ month }) => month),
    ),
  );
}

function toldMonth(material: Material, one: Standing, { single, onMonth }: MonthFigure): ToldMonth {
  const { edition } = material;
  const result = single.result as Value;
  return {
    what: whatOf(material, one),
    amount: {
      amount: resultText(edition, result, decimalsIn(result)),
      number: withBound(singleText(result), result.bound, edition.lang),
    },
    onMonth: onMonth.kind === "value" ? changeText(edition, onMonth) : "",
  };
}

/** The number alone, to the decimals of the figures that it is the difference of. */
export function singleText(result: Value): string {
  return formatDecimal(result.value, decimalsIn(result));
}

function decimalsIn({ inputs }: Value): number {
  return Math.max(...inputs.map(({ value }) => decimalsOf(value)));
}

/** A ratio to the month before with its direction: 增长5.1%. */
function changeText({ words }: Edition, { value, bound }: Value): string {
  const percent = multiply(value, HUNDRED);
  return words.judgement.growth({
    kind: "told",
    origin: "computed",
    basis: "",
    percent,
    bound,
    status: "A",
    decimals: 0,
    inputs: [],
  });
}
