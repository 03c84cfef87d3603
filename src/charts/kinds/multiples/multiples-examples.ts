import type { Lang } from "../../../i18n/lang.ts";
import { period } from "../../../ledger/period.ts";
import {
  capital,
  counties,
  county,
  type Example,
  type Examples,
  fifty,
  figure,
  longName,
  none,
  UNITS,
} from "../examples.ts";
import type { MultiplesInput, MultiplesPanel } from "./multiples.ts";

/** A place's figures from 2002 on; "-" for none, a final "e" for an estimate. */
function panel(lang: Lang, number: number, figures: readonly string[]): MultiplesPanel {
  return {
    ...county(lang, number),
    points: figures.map((text, i) => ({
      period: period(String(2002 + i)),
      figure: text === "-" ? none("no-observation") : figure(text.replace("e", ""), "", text.endsWith("e")),
    })),
  };
}

function input(lang: Lang, panels: readonly MultiplesPanel[]): Example<MultiplesInput> {
  return {
    subject: counties(lang),
    measure: capital(lang),
    unit: UNITS.亿元,
    decimals: 1,
    panels,
  };
}

/** Small multiples: five places, two, one, falls below zero, long names, fifty. */
export const multiplesExamples: Examples<MultiplesInput> = {
  full: (lang) =>
    input(lang, [
      panel(lang, 1, ["2.1", "3.4", "5.0", "9.8", "14.2"]),
      { ...panel(lang, 2, ["1.0", "1.2", "2.2", "2.0", "1.8"]), highlight: true },
      panel(lang, 3, ["0.2", "-", "0.9", "1.1", "8.6e"]),
      panel(lang, 4, ["-", "-", "-", "-", "3.3"]),
      panel(lang, 5, ["-", "-", "-", "-", "-"]),
    ]),
  two: (lang) => input(lang, [panel(lang, 1, ["2.1", "3.4"]), panel(lang, 2, ["1.0", "1.2"])]),
  one: (lang) => input(lang, [panel(lang, 1, ["2.1", "3.4"])]),
  nothing: (lang) => input(lang, [panel(lang, 1, ["-"]), panel(lang, 2, ["-"])]),
  negative: (lang) =>
    input(lang, [panel(lang, 1, ["2.1", "-1.4", "0.5"]), panel(lang, 2, ["-3.0", "-1.2", "-2"])]),
  long: (lang) =>
    input(lang, [
      {
        ...panel(lang, 1, ["212345.1", "323456.4"]),
        label: longName(lang),
      },
      panel(lang, 2, ["100000.0", "121212.2"]),
      panel(lang, 3, ["100000.0", "1.2"]),
      panel(lang, 4, ["1.0", "121212.2"]),
      panel(lang, 5, ["1.0", "121212.2"]),
    ]),
  fifty: (lang) =>
    input(
      lang,
      fifty((i) =>
        panel(
          lang,
          i + 1,
          [0, 1, 2, 3].map((n) => String(50 - i + n * (i % 5))),
        ),
      ),
    ),
};
