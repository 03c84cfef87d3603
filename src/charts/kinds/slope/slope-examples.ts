import type { Lang } from "../../../i18n/lang.ts";
import { period } from "../../../ledger/period.ts";
import {
  counties,
  county,
  type Example,
  type Examples,
  fifty,
  figure,
  longName,
  none,
  t,
} from "../examples.ts";
import type { SlopeInput, SlopeSeries } from "./slope.ts";

/** A place's ranks, "-" where it has none. */
function series(lang: Lang, number: number, ranks: readonly string[]): SlopeSeries {
  return {
    ...county(lang, number),
    ranks: ranks.map((rank) => (rank === "-" ? none("no-observation") : figure(rank))),
  };
}

function input(lang: Lang, periods: readonly string[], all: readonly SlopeSeries[]): Example<SlopeInput> {
  return {
    subject: counties(lang),
    measure: t(lang, "实际到位资金完成率", "Completion of paid-in investment"),
    periods: periods.map(period),
    series: all,
  };
}

const YEARS = ["2003", "2004", "2005", "2006"];

/** Slopes: two periods, several with gaps, ties, no change, one place, long names, fifty places. */
export const slopeExamples: Examples<SlopeInput> = {
  full: (lang) =>
    input(
      lang,
      ["2005", "2006"],
      [
        series(lang, 1, ["1", "3"]),
        { ...series(lang, 2, ["2", "2"]), highlight: true },
        series(lang, 3, ["4", "1"]),
        series(lang, 4, ["3", "4"]),
        series(lang, 5, ["5", "5"]),
      ],
    ),
  bump: (lang) =>
    input(lang, YEARS, [
      { ...series(lang, 1, ["1", "2", "1", "3"]), highlight: true },
      series(lang, 2, ["2", "-", "2", "2"]),
      series(lang, 3, ["-", "1", "3", "1"]),
      series(lang, 4, ["3", "3", "-", "-"]),
    ]),
  ties: (lang) =>
    input(
      lang,
      ["2006-01/2006-03", "2006-01/2006-04"],
      [
        series(lang, 1, ["1", "1"]),
        series(lang, 2, ["1", "1"]),
        series(lang, 3, ["3", "1"]),
        series(lang, 4, ["4", "4"]),
      ],
    ),
  still: (lang) => input(lang, ["2005", "2006"], [series(lang, 1, ["1", "1"]), series(lang, 2, ["2", "2"])]),
  one: (lang) => input(lang, ["2005", "2006"], [series(lang, 1, ["1", "1"])]),
  nothing: (lang) => input(lang, ["2006"], [series(lang, 1, ["1"]), series(lang, 2, ["2"])]),
  long: (lang) =>
    input(lang, YEARS, [
      {
        ...series(lang, 1, ["1", "2", "1", "2"]),
        label: longName(lang),
        highlight: true,
      },
      series(lang, 2, ["2", "1", "2", "1"]),
    ]),
  fifty: (lang) =>
    input(
      lang,
      ["2005", "2006"],
      fifty((i) => series(lang, i + 1, [String(i + 1), String(((i * 7) % 50) + 1)])),
    ),
};
