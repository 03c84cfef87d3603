import type { Lang } from "../../../i18n/lang.ts";
import { APRIL, against, none, percent } from "../../parts/example-figures.ts";
import type { Tile, TilesInput } from "./tiles.ts";

function t(lang: Lang, zh: string, en: string): string {
  return lang === "zh" ? zh : en;
}

function tile(lang: Lang, number: number, done: string, column: number, row: number): Tile {
  const { completion, band } = against(percent(done), "33.33333333");
  return {
    label: t(lang, `某县${number}`, `County ${number}`),
    href: `/regions/county-${number}/`,
    figure: completion,
    band,
    column,
    row,
  };
}

function input(lang: Lang, id: string, rows: readonly Tile[]): TilesInput {
  const measure = t(lang, "各县区实际到位资金完成率", "Completion of capital in place by county");
  return { id, measure, form: "completion", period: APRIL, schedule: percent("33.33333333"), rows };
}

/** Tile grids: full with a missing place, uncertain, long names, one place, too many columns for the names. */
export const tilesFixtures: Readonly<Record<string, (lang: Lang) => TilesInput>> = {
  full: (lang) =>
    input(lang, "tiles-full", [
      tile(lang, 1, "136.3", 1, 0),
      { ...tile(lang, 2, "30.2", 0, 1), highlight: true },
      tile(lang, 3, "27.5", 1, 1),
      tile(lang, 4, "12.9", 2, 1),
      { ...tile(lang, 5, "7.6", 1, 2), figure: percent("7.6", "", true) },
      { ...tile(lang, 6, "0", 2, 2), figure: none("no-target"), band: null },
    ]),
  one: (lang) => input(lang, "tiles-one", [tile(lang, 1, "36.3", 0, 0)]),
  long: (lang) =>
    input(lang, "tiles-long", [
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
      "tiles-narrow",
      Array.from({ length: 12 }, (_, i) => tile(lang, i + 1, String(60 - i * 4), i, 0)),
    ),
};
