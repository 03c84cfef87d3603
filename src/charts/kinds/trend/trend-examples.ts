import type { Lang } from "../../../i18n/lang.ts";
import { period } from "../../../ledger/period.ts";
import type { Tier } from "../../../ledger/schema.ts";
import type { Given } from "../../chart.ts";
import { capital, city, type Example, type Examples, fifty, figure, none, t, UNITS } from "../examples.ts";
import type { TrendInput, TrendPoint, TrendTarget } from "./trend.ts";

function at(text: string, given: Given): TrendPoint {
  return { period: period(text), figure: given };
}

function target(text: string, value: string, tier: Tier = "committed"): TrendTarget {
  return { period: period(text), figure: figure(value), tier };
}

function input(
  lang: Lang,
  points: readonly TrendPoint[],
  targets: readonly TrendTarget[] = [],
): Example<TrendInput> {
  return {
    subject: city(lang),
    measure: capital(lang),
    unit: UNITS.亿元,
    decimals: 1,
    points,
    targets,
  };
}

/** Figures of months from January 2024 on; counted from January and without a figure for it, or each alone. */
function monthly(count: number, value: (i: number) => number, cumulative = false): TrendPoint[] {
  return Array.from({ length: count }, (_, i) => {
    const [year, month] = [2024 + Math.floor(i / 12), String((i % 12) + 1).padStart(2, "0")];
    const text = cumulative ? `${year}-01/${year}-${month}` : `${year}-${month}`;
    return cumulative && month === "01" ? [] : [at(text, figure(value(i).toFixed(1)))];
  }).flat();
}

const YEARS = ["2001", "2002", "2003", "2004", "2005", "2006"];
const LEVELS = ["12.4", "18.9", "26.0", "41.2", "75.3", "98.6"];
const SIX = YEARS.map((year, i) => at(year, figure(LEVELS[i] ?? "0")));

/** Trends: full with target steps, two points, one, gaps, estimates and bounds, months, falls, many years. */
export const trendExamples: Examples<TrendInput> = {
  full: (lang) =>
    input(lang, SIX, [
      target("2004", "38"),
      target("2005", "70"),
      target("2006", "118"),
      target("2006", "130", "stretch"),
    ]),
  two: (lang) => input(lang, SIX.slice(-2)),
  one: (lang) => input(lang, SIX.slice(-1), [target("2006", "118")]),
  nothing: (lang) => input(lang, [at("2006", none("no-observation"))]),
  uncertain: (lang) =>
    input(lang, [
      at("2002", figure("18.9", "~")),
      at("2003", figure("26.0", ">=")),
      at("2004", figure("41.2", "<")),
      at("2005", figure("75.3")),
      at("2006", figure("98.6", "", true)),
    ]),
  gaps: (lang) =>
    input(lang, [
      at("1998", figure("5.1")),
      at("1999", figure("6.2")),
      at("2000", none("no-observation")),
      at("2003", figure("26.0")),
      at("2004", figure("41.2")),
      at("2006", figure("98.6")),
    ]),
  months: (lang) =>
    input(
      lang,
      Array.from({ length: 8 }, (_, i) =>
        at(`2006-01/2006-${String(i + 2).padStart(2, "0")}`, figure(String(9.7 * (i + 1)))),
      ),
      [target("2006", "118")],
    ),
  quarters: (lang) =>
    input(
      lang,
      ["2009-Q3", "2009-Q4", "2010-Q1", "2010-Q2", "2010-Q3"].map((quarter, i) =>
        at(quarter, figure(String(31 - i * 2.5))),
      ),
    ),
  negative: (lang) =>
    input(lang, [
      at("2003", figure("4.5")),
      at("2004", figure("-3.2")),
      at("2005", figure("-8.8")),
      at("2006", figure("2.0")),
    ]),
  close: (lang) =>
    input(
      lang,
      ["2003", "2004", "2005", "2006"].map((year, i) => at(year, figure(String(1002.5 + i * 7.3)))),
    ),
  level: (lang) => input(lang, [at("2005", figure("3")), at("2006", figure("3"))]),
  // As a monthly return gives them: no January, 31 figures of three years.
  returns: (lang) => ({
    ...input(
      lang,
      monthly(34, (i) => 6.4 - i * 0.12 + (i % 5) * 0.3, true),
      [target("2024", "6.5"), { ...target("2025", "5.5"), to: figure("6") }, target("2026", "5")],
    ),
    measure: t(lang, "规模以上工业增加值增速", "Growth of industrial output"),
    unit: UNITS["%"],
  }),
  single: (lang) => ({
    ...input(
      lang,
      monthly(60, (i) => 5.1 + Math.sin(i / 5) * 0.3).map((point, i) =>
        i === 59 ? { ...point, figure: figure("5.2", "", true) } : point,
      ),
    ),
    measure: t(lang, "城镇调查失业率", "Surveyed urban unemployment rate"),
    unit: UNITS["%"],
  }),
  signs: (lang) => ({
    ...input(
      lang,
      monthly(31, (i) => 4 - i * 0.4 + (i % 4)).filter((_, i) => i !== 13 && i !== 14),
      [target("2025", "3")],
    ),
    measure: t(lang, "进出口增速", "Growth of foreign trade"),
    unit: UNITS["%"],
  }),
  fifty: (lang) =>
    input(
      lang,
      fifty((i) => at(String(1957 + i), figure(String(3 + i * i)))),
    ),
};
