import type { Lang } from "../../../i18n/lang.ts";
import { period } from "../../../ledger/period.ts";
import { figure, none, UNITS } from "../../parts/example-figures.ts";
import type { MultiplesInput, MultiplesPanel } from "./multiples.ts";

function t(lang: Lang, zh: string, en: string): string {
  return lang === "zh" ? zh : en;
}

/** A place's figures from 2002 on; "-" for none, a final "e" for an estimate. */
function panel(lang: Lang, number: number, figures: readonly string[]): MultiplesPanel {
  return {
    label: t(lang, `松原市某县${number}`, `Songyuan county ${number}`),
    href: `/regions/songyuan-county-${number}/`,
    points: figures.map((text, i) => ({
      period: period(String(2002 + i)),
      figure: text === "-" ? none("no-observation") : figure(text.replace("e", ""), "", text.endsWith("e")),
    })),
  };
}

function input(lang: Lang, id: string, panels: readonly MultiplesPanel[]): MultiplesInput {
  return {
    id,
    subject: t(lang, "松原市各县区", "Counties of Songyuan"),
    measure: t(lang, "实际到位资金", "Capital in place"),
    unit: UNITS.亿元,
    decimals: 1,
    panels,
  };
}

/** Small multiples: five places, two, one, falls below zero, long names, fifty. */
export const multiplesFixtures: Readonly<Record<string, (lang: Lang) => MultiplesInput>> = {
  full: (lang) =>
    input(lang, "multiples-full", [
      panel(lang, 1, ["2.1", "3.4", "5.0", "9.8", "14.2"]),
      { ...panel(lang, 2, ["1.0", "1.2", "2.2", "2.0", "1.8"]), highlight: true },
      panel(lang, 3, ["0.2", "-", "0.9", "1.1", "8.6e"]),
      panel(lang, 4, ["-", "-", "-", "-", "3.3"]),
      panel(lang, 5, ["-", "-", "-", "-", "-"]),
    ]),
  two: (lang) =>
    input(lang, "multiples-two", [panel(lang, 1, ["2.1", "3.4"]), panel(lang, 2, ["1.0", "1.2"])]),
  one: (lang) => input(lang, "multiples-one", [panel(lang, 1, ["2.1", "3.4"])]),
  nothing: (lang) => input(lang, "multiples-nothing", [panel(lang, 1, ["-"]), panel(lang, 2, ["-"])]),
  negative: (lang) =>
    input(lang, "multiples-negative", [
      panel(lang, 1, ["2.1", "-1.4", "0.5"]),
      panel(lang, 2, ["-3.0", "-1.2", "-2"]),
    ]),
  long: (lang) =>
    input(lang, "multiples-long", [
      {
        ...panel(lang, 1, ["212345.1", "323456.4"]),
        label: t(
          lang,
          "吉林松原石油化学工业循环经济园区管理委员会",
          "Songyuan Petrochemical Circular Economy Park Administration",
        ),
      },
      panel(lang, 2, ["100000.0", "121212.2"]),
      panel(lang, 3, ["100000.0", "1.2"]),
      panel(lang, 4, ["1.0", "121212.2"]),
      panel(lang, 5, ["1.0", "121212.2"]),
    ]),
  fifty: (lang) =>
    input(
      lang,
      "multiples-fifty",
      Array.from({ length: 50 }, (_, i) =>
        panel(
          lang,
          i + 1,
          [0, 1, 2, 3].map((n) => String(50 - i + n * (i % 5))),
        ),
      ),
    ),
};
