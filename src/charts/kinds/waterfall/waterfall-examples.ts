import type { Lang } from "../../../i18n/lang.ts";
import type { Given } from "../../chart.ts";
import { APRIL, none, percent } from "../../parts/example-figures.ts";
import type { WaterfallInput, WaterfallPart } from "./waterfall.ts";

function t(lang: Lang, zh: string, en: string): string {
  return lang === "zh" ? zh : en;
}

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

function input(lang: Lang, id: string, figures: readonly Given[], whole: Given): WaterfallInput {
  return {
    id,
    subject: t(lang, "松原市", "Songyuan"),
    measure: t(lang, "实际到位资金", "Capital in place"),
    period: APRIL,
    parts: parts(lang, figures),
    whole,
  };
}

const FOUR = [percent("40.2"), percent("-6.3"), percent("25.1"), percent("12.0")];

/** Waterfalls: full with a rest, exact, all falling, no change, one part, missing, uncertain, long names, many. */
export const waterfallFixtures: Readonly<Record<string, (lang: Lang) => WaterfallInput>> = {
  full: (lang) => input(lang, "waterfall-full", FOUR, percent("74.1")),
  exact: (lang) => input(lang, "waterfall-exact", FOUR, null),
  falling: (lang) =>
    input(lang, "waterfall-falling", [percent("-3.2"), percent("-1.1"), percent("0")], percent("-4.3")),
  still: (lang) => input(lang, "waterfall-still", [percent("0"), percent("0")], percent("0")),
  one: (lang) => input(lang, "waterfall-one", FOUR.slice(0, 1), percent("40.2")),
  nothing: (lang) => input(lang, "waterfall-nothing", [none("no-base")], none("no-base")),
  missing: (lang) => input(lang, "waterfall-missing", [...FOUR.slice(0, 2), none("no-base")], percent("50")),
  uncertain: (lang) =>
    input(
      lang,
      "waterfall-uncertain",
      [percent("40.2", "~"), percent("-6.3", "", true)],
      percent("33.9", "~"),
    ),
  long: (lang) => {
    const plain = input(lang, "waterfall-long", FOUR, percent("74.1"));
    const name = t(
      lang,
      "吉林松原石油化学工业循环经济园区管理委员会",
      "Songyuan Petrochemical Circular Economy Park Administration",
    );
    return { ...plain, parts: plain.parts.map((part, i) => ({ ...part, label: `${name} ${i + 1}` })) };
  },
  many: (lang) =>
    input(
      lang,
      "waterfall-many",
      Array.from({ length: 20 }, (_, i) => percent(String((i % 5) - 2))),
      percent("3"),
    ),
};
