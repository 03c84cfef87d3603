import type { Lang } from "../../../i18n/lang.ts";
import { period } from "../../../ledger/period.ts";
import { figure, none } from "../../parts/example-figures.ts";
import type { SlopeInput, SlopeSeries } from "./slope.ts";

function t(lang: Lang, zh: string, en: string): string {
  return lang === "zh" ? zh : en;
}

/** A place's ranks, "-" where it has none. */
function series(lang: Lang, number: number, ranks: readonly string[]): SlopeSeries {
  return {
    label: t(lang, `松原市某县${number}`, `Songyuan county ${number}`),
    href: `/regions/songyuan-county-${number}/`,
    ranks: ranks.map((rank) => (rank === "-" ? none("no-observation") : figure(rank))),
  };
}

function input(lang: Lang, id: string, periods: readonly string[], all: readonly SlopeSeries[]): SlopeInput {
  return {
    id,
    subject: t(lang, "松原市各县区", "Counties of Songyuan"),
    measure: t(lang, "实际到位资金完成率", "Completion of capital in place"),
    periods: periods.map(period),
    series: all,
  };
}

const YEARS = ["2003", "2004", "2005", "2006"];

/** Slopes: two periods, several with gaps, ties, no change, one place, long names, fifty places. */
export const slopeFixtures: Readonly<Record<string, (lang: Lang) => SlopeInput>> = {
  full: (lang) =>
    input(
      lang,
      "slope-full",
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
    input(lang, "slope-bump", YEARS, [
      { ...series(lang, 1, ["1", "2", "1", "3"]), highlight: true },
      series(lang, 2, ["2", "-", "2", "2"]),
      series(lang, 3, ["-", "1", "3", "1"]),
      series(lang, 4, ["3", "3", "-", "-"]),
    ]),
  ties: (lang) =>
    input(
      lang,
      "slope-ties",
      ["2006-01/2006-03", "2006-01/2006-04"],
      [
        series(lang, 1, ["1", "1"]),
        series(lang, 2, ["1", "1"]),
        series(lang, 3, ["3", "1"]),
        series(lang, 4, ["4", "4"]),
      ],
    ),
  still: (lang) =>
    input(lang, "slope-still", ["2005", "2006"], [series(lang, 1, ["1", "1"]), series(lang, 2, ["2", "2"])]),
  one: (lang) => input(lang, "slope-one", ["2005", "2006"], [series(lang, 1, ["1", "1"])]),
  nothing: (lang) => input(lang, "slope-nothing", ["2006"], [series(lang, 1, ["1"]), series(lang, 2, ["2"])]),
  long: (lang) =>
    input(lang, "slope-long", YEARS, [
      {
        ...series(lang, 1, ["1", "2", "1", "2"]),
        label: t(
          lang,
          "吉林松原石油化学工业循环经济园区管理委员会",
          "Songyuan Petrochemical Circular Economy Park Administration",
        ),
        highlight: true,
      },
      series(lang, 2, ["2", "1", "2", "1"]),
    ]),
  fifty: (lang) =>
    input(
      lang,
      "slope-fifty",
      ["2005", "2006"],
      Array.from({ length: 50 }, (_, i) => series(lang, i + 1, [String(i + 1), String(((i * 7) % 50) + 1)])),
    ),
};
