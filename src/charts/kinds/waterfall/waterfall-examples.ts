import type { Lang } from "../../../i18n/lang.ts";
import type { Given } from "../../chart.ts";
import {
  APRIL,
  capital,
  city,
  type Example,
  type Examples,
  longName,
  none,
  percent,
  t,
} from "../examples.ts";
import type { WaterfallInput, WaterfallPart } from "./waterfall.ts";

const NAMES = [
  ["松原市某县1", "Songyuan county 1"],
  ["松原市某县2", "Songyuan county 2"],
  ["某开发区3", "Zone 3"],
  ["松原市某县4", "Songyuan county 4"],
] as const;

function parts(lang: Lang, figures: readonly Given[]): WaterfallPart[] {
  return figures.map((given, i) => {
    const [zh, en] = NAMES[i] ?? [`松原市某县${i + 1}`, `Songyuan county ${i + 1}`];
    return { label: t(lang, zh, en), href: `/regions/place-${i + 1}/`, figure: given };
  });
}

function input(lang: Lang, figures: readonly Given[], whole: Given): Example<WaterfallInput> {
  return {
    subject: city(lang),
    measure: capital(lang),
    period: APRIL,
    parts: parts(lang, figures),
    whole,
  };
}

const FOUR = [percent("40.2"), percent("-6.3"), percent("25.1"), percent("12.0")];

/** Waterfalls: full with a rest, exact, all falling, no change, one part, missing, uncertain, long names, many. */
export const waterfallExamples: Examples<WaterfallInput> = {
  full: (lang) => input(lang, FOUR, percent("74.1")),
  exact: (lang) => input(lang, FOUR, null),
  falling: (lang) => input(lang, [percent("-3.2"), percent("-1.1"), percent("0")], percent("-4.3")),
  still: (lang) => input(lang, [percent("0"), percent("0")], percent("0")),
  one: (lang) => input(lang, FOUR.slice(0, 1), percent("40.2")),
  nothing: (lang) => input(lang, [none("no-base")], none("no-base")),
  missing: (lang) => input(lang, [...FOUR.slice(0, 2), none("no-base")], percent("50")),
  uncertain: (lang) => input(lang, [percent("40.2", "~"), percent("-6.3", "", true)], percent("33.9", "~")),
  long: (lang) => {
    const plain = input(lang, FOUR, percent("74.1"));
    const name = longName(lang);
    return { ...plain, parts: plain.parts.map((part, i) => ({ ...part, label: `${name} ${i + 1}` })) };
  },
  many: (lang) =>
    input(
      lang,
      Array.from({ length: 20 }, (_, i) => percent(String((i % 5) - 2))),
      percent("3"),
    ),
};
