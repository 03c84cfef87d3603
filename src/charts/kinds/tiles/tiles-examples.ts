import type { Lang } from "../../../i18n/lang.ts";
import type { ScoreClass, Verdict } from "../../../measures/targets/verdict.ts";
import { APRIL, against, type Example, type Examples, none, percent, SCHEDULE, t } from "../examples.ts";
import type { Tile, TilesInput } from "./tiles.ts";

function tile(lang: Lang, number: number, done: string, column: number, row: number): Tile {
  const { completion, band } = against(percent(done));
  return {
    label: t(lang, `某县${number}`, `County ${number}`),
    href: `/regions/county-${number}/`,
    figure: completion,
    band,
    column,
    row,
  };
}

function told(lang: Lang, verdict: Verdict, one: ScoreClass, zh: string, en: string) {
  return { band: null, judged: { verdict, class: one, word: t(lang, zh, en) } };
}

function input(lang: Lang, rows: readonly Tile[]): Example<TilesInput> {
  const measure = t(lang, "各县区实际到位资金完成率", "Completion of paid-in investment by county");
  return { measure, form: "completion", period: APRIL, schedule: SCHEDULE, rows };
}

/** Tile grids: full with a missing place, uncertain, long names, one place, too many columns for the names. */
export const tilesExamples: Examples<TilesInput> = {
  full: (lang) =>
    input(lang, [
      tile(lang, 1, "136.3", 1, 0),
      { ...tile(lang, 2, "30.2", 0, 1), highlight: true },
      tile(lang, 3, "27.5", 1, 1),
      tile(lang, 4, "12.9", 2, 1),
      { ...tile(lang, 5, "7.6", 1, 2), figure: percent("7.6", "", true) },
      { ...tile(lang, 6, "0", 2, 2), figure: none("no-target"), band: null },
    ]),
  classes: (lang) =>
    input(lang, [
      { ...tile(lang, 1, "101.2", 1, 0), ...told(lang, "met", "met", "完成", "met") },
      {
        ...tile(lang, 4, "100", 2, 1),
        ...told(lang, "expected-met", "expected", "预计完成", "expected to be met"),
      },
      { ...tile(lang, 2, "75", 0, 1), ...told(lang, "behind", "behind", "慢于序时进度", "behind schedule") },
      {
        ...tile(lang, 3, "64", 1, 1),
        ...told(lang, "far-behind", "behind", "明显慢于序时进度", "far behind schedule"),
      },
      {
        ...tile(lang, 5, "0", 1, 2),
        figure: none("no-observation"),
        ...told(lang, "no-figure", "no-figure", "尚无数据", "no figure yet"),
      },
    ]),
  one: (lang) => input(lang, [tile(lang, 1, "36.3", 0, 0)]),
  long: (lang) =>
    input(lang, [
      {
        ...tile(lang, 1, "36.3", 0, 0),
        label: t(lang, "石油化学工业循环经济园区", "Petrochemical Circular Economy Park"),
      },
      tile(lang, 2, "30.2", 1, 0),
      tile(lang, 3, "27.5", 2, 1),
    ]),
  narrow: (lang) =>
    input(
      lang,
      Array.from({ length: 12 }, (_, i) => tile(lang, i + 1, String(60 - i * 4), i, 0)),
    ),
};
