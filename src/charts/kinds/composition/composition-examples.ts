import type { Lang } from "../../../i18n/lang.ts";
import type { Given } from "../../chart.ts";
import { APRIL, figure, none, UNITS } from "../../parts/example-figures.ts";
import type { CompositionBar, CompositionInput, CompositionPart } from "./composition.ts";

function t(lang: Lang, zh: string, en: string): string {
  return lang === "zh" ? zh : en;
}

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

function input(lang: Lang, id: string, bars: readonly CompositionBar[]): CompositionInput {
  return {
    id,
    subject: t(lang, "松原市", "Songyuan"),
    measure: t(lang, "实际到位资金", "Capital in place"),
    unit: UNITS.亿元,
    decimals: 1,
    period: APRIL,
    bars,
  };
}

function bar(lang: Lang, number: number, whole: Given, figures: readonly Given[]): CompositionBar {
  return {
    label: t(lang, `松原市某县${number}`, `Songyuan county ${number}`),
    href: `/regions/songyuan-county-${number}/`,
    whole,
    parts: parts(lang, figures),
  };
}

const FOUR = ["12.4", "9.1", "6.2", "0.3"].map((text) => figure(text));

/** Compositions: one whole with a remainder, exact, one part, missing, over, uncertain, many parts, several bars. */
export const compositionFixtures: Readonly<Record<string, (lang: Lang) => CompositionInput>> = {
  full: (lang) => input(lang, "composition-full", [bar(lang, 1, figure("31.1"), FOUR)]),
  exact: (lang) => input(lang, "composition-exact", [bar(lang, 1, null, FOUR)]),
  one: (lang) => input(lang, "composition-one", [bar(lang, 1, null, FOUR.slice(0, 1))]),
  nothing: (lang) => input(lang, "composition-nothing", [bar(lang, 1, null, [none("no-observation")])]),
  missing: (lang) =>
    input(lang, "composition-missing", [bar(lang, 1, null, [...FOUR.slice(0, 3), none("no-observation")])]),
  over: (lang) => input(lang, "composition-over", [bar(lang, 1, figure("25"), FOUR)]),
  negative: (lang) => input(lang, "composition-negative", [bar(lang, 1, null, [figure("3"), figure("-1")])]),
  uncertain: (lang) =>
    input(lang, "composition-uncertain", [
      bar(lang, 1, figure("40", ">="), [figure("12.4", "~"), figure("9.1", "", true), figure("6.2")]),
    ]),
  long: (lang) =>
    input(lang, "composition-long", [
      {
        label: t(lang, "松原市", "Songyuan"),
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
    input(lang, "composition-bars", [
      bar(lang, 1, figure("31.1"), FOUR),
      bar(lang, 2, null, [figure("2"), figure("7"), figure("1"), figure("0")]),
      bar(lang, 3, null, [figure("5"), figure("0.2", "~"), none("no-observation"), figure("1")]),
      bar(lang, 4, null, [none("no-observation")]),
    ]),
  barsLong: (lang) =>
    input(lang, "composition-bars-long", [
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
