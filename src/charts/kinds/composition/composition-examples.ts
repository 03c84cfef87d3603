import type { Lang } from "../../../i18n/lang.ts";
import type { Given } from "../../chart.ts";
import {
  APRIL,
  capital,
  city,
  county,
  type Example,
  type Examples,
  figure,
  none,
  t,
  UNITS,
} from "../examples.ts";
import type { CompositionBar, CompositionInput, CompositionPart } from "./composition.ts";

const ORIGINS = [
  ["within", "省内", "Within the province"],
  ["northeast", "东北三省一区", "North-east China"],
  ["yangtze", "长江三角洲地区", "Yangtze delta"],
  ["abroad", "境外", "Abroad"],
] as const;

function parts(lang: Lang, figures: readonly Given[]): CompositionPart[] {
  return figures.map((given, i) => {
    const [key, zh, en] = ORIGINS[i] ?? [`other-${i}`, `第${i + 1}类来源`, `Origin ${i + 1}`];
    return { key, label: t(lang, zh, en), figure: given };
  });
}

function input(lang: Lang, bars: readonly CompositionBar[]): Example<CompositionInput> {
  return {
    subject: city(lang),
    measure: capital(lang),
    unit: UNITS.亿元,
    decimals: 1,
    period: APRIL,
    bars,
  };
}

function bar(lang: Lang, number: number, whole: Given, figures: readonly Given[]): CompositionBar {
  return {
    ...county(lang, number),
    whole,
    parts: parts(lang, figures),
  };
}

const FOUR = ["12.4", "9.1", "6.2", "0.3"].map((text) => figure(text));

/** Compositions: one whole with a remainder, exact, one part, missing, over, uncertain, many parts, several bars. */
export const compositionExamples: Examples<CompositionInput> = {
  full: (lang) => input(lang, [bar(lang, 1, figure("31.1"), FOUR)]),
  exact: (lang) => input(lang, [bar(lang, 1, null, FOUR)]),
  one: (lang) => input(lang, [bar(lang, 1, null, FOUR.slice(0, 1))]),
  nothing: (lang) => input(lang, [bar(lang, 1, null, [none("no-observation")])]),
  missing: (lang) => input(lang, [bar(lang, 1, null, [...FOUR.slice(0, 3), none("no-observation")])]),
  over: (lang) => input(lang, [bar(lang, 1, figure("25"), FOUR)]),
  negative: (lang) => input(lang, [bar(lang, 1, null, [figure("3"), figure("-1")])]),
  uncertain: (lang) =>
    input(lang, [
      bar(lang, 1, figure("40", ">="), [figure("12.4", "~"), figure("9.1", "", true), figure("6.2")]),
    ]),
  long: (lang) =>
    input(lang, [
      {
        label: city(lang),
        whole: null,
        parts: Array.from({ length: 9 }, (_, i) => ({
          key: `part-${i}`,
          label: t(
            lang,
            `第${i + 1}类：以石油化学工业和农畜产品深加工为主导的循环经济产业集群`,
            `Cluster ${i + 1}: petrochemicals and deep processing of farm and animal products`,
          ),
          figure: figure(String(100 / 2 ** i)),
        })),
      },
    ]),
  bars: (lang) =>
    input(lang, [
      bar(lang, 1, figure("31.1"), FOUR),
      bar(lang, 2, null, [figure("2"), figure("7"), figure("1"), figure("0")]),
      bar(lang, 3, null, [figure("5"), figure("0.2", "~"), none("no-observation"), figure("1")]),
      bar(lang, 4, null, [none("no-observation")]),
    ]),
  barsLong: (lang) =>
    input(lang, [
      {
        ...bar(lang, 1, null, FOUR),
        label: t(
          lang,
          "吉林松原石油化学工业循环经济园区管理委员会",
          "Songyuan Petrochemical Circular Economy Park",
        ),
      },
      bar(lang, 2, null, FOUR),
    ]),
};
