import type { Lang } from "../../../i18n/lang.ts";
import {
  APRIL,
  against,
  capital,
  city,
  type Example,
  type Examples,
  figure,
  none,
  percent,
  t,
  UNITS,
} from "../examples.ts";
import type { AmountRow, BulletBarInput, BulletInput } from "./bullet-rows.ts";
import { judgedAmounts, targetBars, targetExamples } from "./target-examples.ts";

function money(lang: Lang): AmountRow {
  return {
    label: capital(lang),
    href: "/indicators/capital-in-place/",
    actual: figure("31.1"),
    target: figure("118"),
    stretch: figure("130"),
    ...against(percent("26.35593220")),
    unit: UNITS.亿元,
    decimals: 1,
  };
}

function projects(lang: Lang): AmountRow {
  return {
    label: t(lang, "新开工5000万元以上工业项目", "Industrial projects of CNY 50 million and more started"),
    actual: figure("45"),
    target: figure("100"),
    ...against(percent("45")),
    unit: UNITS.项,
    decimals: 0,
  };
}

function foreign(lang: Lang): AmountRow {
  return {
    label: t(lang, "实际利用外资", "Foreign capital used"),
    actual: figure("654", ">="),
    target: figure("2000"),
    ...against(percent("32.7", ">=")),
    unit: UNITS.万美元,
    decimals: 0,
  };
}

function low(lang: Lang): AmountRow {
  return {
    label: t(lang, "工业固定资产投资", "Industrial fixed investment"),
    actual: figure("8.4", "", true),
    target: figure("110"),
    ...against(percent("7.63636363", "", true)),
    unit: UNITS.亿元,
    decimals: 1,
  };
}

function withoutTarget(lang: Lang): AmountRow {
  return {
    label: t(lang, "域外资金", "Capital from outside"),
    actual: figure("2.1"),
    target: null,
    ...against(none("no-target")),
    unit: UNITS.亿元,
    decimals: 1,
  };
}

function input(lang: Lang, rows: readonly AmountRow[]): Example<BulletInput> {
  return { subject: city(lang), period: APRIL, rows };
}

/** Bullet charts: full, one row, over target, bounds and estimates, missing, long names, none at all. */
export const bulletExamples: Examples<BulletInput> = {
  full: (lang) => input(lang, [money(lang), projects(lang), foreign(lang), low(lang)]),
  one: (lang) => input(lang, [money(lang)]),
  missing: (lang) => input(lang, [money(lang), withoutTarget(lang)]),
  nothing: (lang) => input(lang, [withoutTarget(lang)]),
  over: (lang) =>
    input(lang, [
      { ...money(lang), actual: figure("402.38"), decimals: 2, ...against(percent("341"), "100") },
      { ...projects(lang), actual: figure("98"), ...against(percent("98"), "100") },
    ]),
  schedules: (lang) =>
    input(lang, [money(lang), { ...projects(lang), ...against(percent("45"), "58.33333333") }]),
  long: (lang) =>
    input(lang, [
      {
        ...money(lang),
        label: t(
          lang,
          "吉林松原经济技术开发区管理委员会会同石油化学工业循环经济园区新引进省外单体投资亿元以上产业项目实际到位资金",
          "Paid-in investment in newly attracted industrial projects of more than CNY 100 million from outside the province, Songyuan Economic and Technological Development Zone",
        ),
        actual: figure("1234567.89"),
        target: figure("98765432.10"),
        decimals: 2,
        ...against(percent("1.25")),
      },
      projects(lang),
    ]),
  ...judgedAmounts,
  ...targetExamples,
};

/** Bars of key figures: as a rule, over target, uncertain, without a target. */
export const barExamples: Examples<BulletBarInput> = {
  full: (lang) => ({ ...money(lang), id: "bar-full", ...whose(lang) }),
  over: (lang) => ({
    ...projects(lang),
    ...against(percent("121.1"), "100"),
    id: "bar-over",
    ...whose(lang),
  }),
  uncertain: (lang) => ({ ...foreign(lang), id: "bar-uncertain", ...whose(lang) }),
  nothing: (lang) => ({ ...withoutTarget(lang), id: "bar-nothing", ...whose(lang) }),
  ...targetBars,
};

function whose(lang: Lang) {
  return { subject: city(lang), period: APRIL };
}
