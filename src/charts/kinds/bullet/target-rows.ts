import type { Lang } from "../../../i18n/lang.ts";
import { period } from "../../../ledger/period.ts";
import type { ScoreClass, Verdict } from "../../../measures/targets/verdict.ts";
import type { JudgedMark } from "../../parts/verdict.ts";
import { against, figure, percent, t, UNITS } from "../examples.ts";
import type { AmountRow, CeilingRow, LevelRow, RangeRow, RankRow, WordsRow } from "./bullet-rows.ts";

// Targets of every kind, most of them cases that the judge is held to.

export const OCTOBER = period("2025-01/2025-10");

export function judged(verdict: Verdict, one: ScoreClass, word: string): JudgedMark {
  return { verdict, class: one, word };
}

function onCourse(lang: Lang, zh: string, en: string): JudgedMark {
  return judged("ahead-so-far", "on-course", t(lang, zh, en));
}

export function funds(lang: Lang): AmountRow {
  return {
    label: t(lang, "到位资金", "Paid-in investment"),
    href: "/indicators/capital-in-place/",
    actual: figure("238.5"),
    target: figure("318", ">="),
    stretch: figure("350"),
    ...against(percent("75"), "83.33333333"),
    judged: judged("behind", "behind", t(lang, "慢于序时进度", "behind schedule")),
    distance: t(
      lang,
      "完成年度目标的75.0%，低于序时进度8.3个百分点",
      "75.0% of the year's target, 8.3 points behind schedule",
    ),
    unit: UNITS.亿元,
    decimals: 1,
  };
}

export function accidents(lang: Lang, count: string): CeilingRow {
  return {
    drawnAs: "ceiling",
    label: t(lang, "生产安全事故", "Accidents at work"),
    actual: figure(count),
    target: figure("100"),
    schedule: percent("83.33333333"),
    unit: UNITS.起,
    decimals: 0,
  };
}

export function within(lang: Lang): CeilingRow {
  return {
    ...accidents(lang, "60"),
    judged: judged("within", "on-course", t(lang, "控制在目标以内", "within the limit")),
    distance: t(lang, "已用60.0%，还可发生40起", "60.0% used, 40 left"),
  };
}

export function exceeded(lang: Lang): CeilingRow {
  return {
    ...accidents(lang, "120"),
    judged: judged("exceeded", "missed", t(lang, "突破控制目标", "limit exceeded")),
    distance: t(lang, "超出20起，为控制目标的120.0%", "by 20, 120.0% of the limit"),
  };
}

export function gdp(lang: Lang): LevelRow {
  return {
    drawnAs: "level",
    better: 1,
    label: t(lang, "地区生产总值增速（可比价）", "GDP growth at comparable prices"),
    actual: figure("4.7"),
    period: period("2025-01/2025-09"),
    target: figure("6", "~"),
    judged: judged("behind-so-far", "behind", t(lang, "目前落后", "behind so far")),
    distance: t(lang, "低于目标1.3个百分点", "1.3 points below the target"),
    unit: UNITS["%"],
    decimals: 1,
  };
}

export function budget(lang: Lang): LevelRow {
  return {
    ...gdp(lang),
    label: t(lang, "一般公共预算收入增速", "Growth of budget revenue"),
    actual: figure("-0.4"),
    period: OCTOBER,
    target: figure("8", ">="),
    distance: t(lang, "低于目标8.4个百分点", "8.4 points below the target"),
  };
}

export function unemployment(lang: Lang): LevelRow {
  return {
    ...gdp(lang),
    better: -1,
    label: t(lang, "城镇调查失业率", "Surveyed urban unemployment rate"),
    actual: figure("5.2"),
    target: figure("5.5", "<="),
    judged: onCourse(lang, "目前低于目标", "now below the target"),
    distance: t(lang, "低0.3个百分点", "by 0.3 points"),
  };
}

export function income(lang: Lang, value: string): RangeRow {
  return {
    drawnAs: "range",
    label: t(lang, "居民收入增速", "Growth of household income"),
    actual: figure(value),
    target: figure("5"),
    to: figure("6"),
    judged: onCourse(lang, "目前在区间内", "inside the range so far"),
    distance: t(lang, "距上端0.6个百分点", "0.6 points from the upper end"),
    unit: UNITS["%"],
    decimals: 1,
  };
}

export function rank(lang: Lang): RankRow {
  return {
    drawnAs: "rank",
    label: t(lang, "营商环境全省位次", "Rank in the province for ease of business"),
    actual: figure("4"),
    period: period("2024"),
    target: figure("3"),
    places: 13,
    judged: judged("behind-so-far", "behind", t(lang, "目前落后", "behind so far")),
    distance: t(lang, "差1位", "one place short"),
    unit: UNITS.位,
    decimals: 0,
  };
}

export function inWords(lang: Lang): WordsRow {
  return {
    drawnAs: "words",
    label: t(lang, "外贸", "Foreign trade"),
    actual: null,
    wording: t(lang, "促稳提质", "steady, and of better quality"),
    judged: judged("told-in-words", "words", t(lang, "定性目标", "told in words")),
    unit: UNITS.亿元,
    decimals: 1,
  };
}

export function undecided(lang: Lang): WordsRow {
  return {
    ...inWords(lang),
    label: t(lang, "单位能耗降低", "Cut of energy per unit"),
    wording: t(lang, "待下达", "to be set"),
    judged: judged("undecided", "undecided", t(lang, "目标待下达", "not yet decided")),
  };
}

export function retail(lang: Lang): AmountRow {
  return {
    ...funds(lang),
    label: t(lang, "社会消费品零售总额", "Retail sales"),
    period: period("2025-01/2025-09"),
    actual: figure("1073.1"),
    target: figure("1500"),
    stretch: null,
    expected: figure("1500", "", true),
    ...against(percent("71.54"), "75"),
    distance: t(
      lang,
      "完成年度目标的71.5%，低于序时进度3.5个百分点",
      "71.5% of the year's target, 3.5 points behind schedule",
    ),
    judged: judged("slightly-behind", "behind", t(lang, "略慢于序时进度", "slightly behind schedule")),
  };
}
