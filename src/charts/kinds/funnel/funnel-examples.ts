import type { Lang } from "../../../i18n/lang.ts";
import type { Given } from "../../chart.ts";
import { APRIL, city, type Example, type Examples, figure, none, percent, t, UNITS } from "../examples.ts";
import type { FunnelInput } from "./funnel.ts";
import type { FunnelStageInput } from "./funnel-picture.ts";

const STAGES = [
  ["签约", "Signed"],
  ["开工", "Started"],
  ["竣工", "Completed"],
  ["投产", "Operating"],
] as const;

function stages(
  lang: Lang,
  counts: readonly number[],
  money: readonly Given[],
  byCount: readonly string[],
  byMoney: readonly string[],
): FunnelStageInput[] {
  return counts.map((count, i) => {
    const [zh, en] = STAGES[i] ?? ["其他", "Other"];
    const [byCountHere, byMoneyHere] = [byCount[i - 1], byMoney[i - 1]];
    return {
      label: t(lang, zh, en),
      count,
      money: money[i] ?? null,
      byCount: byCountHere === undefined ? null : percent(byCountHere),
      byMoney: byMoneyHere === undefined ? null : percent(byMoneyHere),
    };
  });
}

function input(lang: Lang, all: readonly FunnelStageInput[]): Example<FunnelInput> {
  const subject = city(lang);
  return { subject, unit: UNITS.亿元, decimals: 1, period: APRIL, stages: all };
}

const COUNTS = [231, 154, 60, 12];
const MONEY = ["412.5", "208.0", "55.6", "9.8"].map((text) => figure(text));

/** Funnels: counts and money, counts only, one stage, none, bounds, long names. */
export const funnelExamples: Examples<FunnelInput> = {
  full: (lang) =>
    input(lang, stages(lang, COUNTS, MONEY, ["66.7", "39.0", "20.0"], ["50.4", "26.7", "17.6"])),
  counts: (lang) => input(lang, stages(lang, COUNTS, [], ["66.7", "39.0", "20.0"], [])),
  one: (lang) => input(lang, stages(lang, [231, 0, 0, 0], MONEY.slice(0, 1), [], [])),
  nothing: (lang) => input(lang, stages(lang, [0, 0, 0, 0], [], [], [])),
  missing: (lang) =>
    input(
      lang,
      stages(
        lang,
        COUNTS,
        [figure("412.5", ">="), figure("208", "", true), none("no-observation")],
        ["66.7", "39.0", "20.0"],
        ["50.4"],
      ),
    ),
  long: (lang) =>
    input(
      lang,
      stages(lang, COUNTS, MONEY, ["66.7", "39.0", "20.0"], []).map((stage) => ({
        ...stage,
        label: t(
          lang,
          `已${stage.label}并报市招商引资工作领导小组备案`,
          `${stage.label} and on file with the investment office`,
        ),
        count: stage.count * 10000,
        money: figure("123456.7"),
      })),
    ),
};
