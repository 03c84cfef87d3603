import type { Lang } from "../../../i18n/lang.ts";
import { SCORE_CLASSES, type ScoreClass } from "../../../measures/targets/verdict.ts";
import { APRIL, city, county, type Example, type Examples, fifty, longName } from "../examples.ts";
import type { TallyInput, TallyRow } from "./tally.ts";

function row(label: string, some: Partial<Record<ScoreClass, number>>): TallyRow {
  const counts = Object.fromEntries(SCORE_CLASSES.map((one) => [one, some[one] ?? 0]));
  return { label, counts: counts as TallyRow["counts"] };
}

function input(lang: Lang, rows: readonly TallyRow[]): Example<TallyInput> {
  return { subject: city(lang), period: APRIL, rows };
}

const USUAL = { met: 3, "on-course": 9, behind: 4, missed: 1, expected: 2, "no-figure": 2 } as const;

/** Tallies: a place with every class, one target, none, several places, long names, fifty. */
export const tallyExamples: Examples<TallyInput> = {
  full: (lang) =>
    input(lang, [row(city(lang), { ...USUAL, "not-due": 3, "cannot-be-told": 1, words: 2, undecided: 1 })]),
  one: (lang) => input(lang, [row(city(lang), { met: 1 })]),
  nothing: (lang) => input(lang, [row(city(lang), {})]),
  many: (lang) =>
    input(lang, [
      { ...row("", USUAL), ...county(lang, 1) },
      { ...row("", { met: 5, "on-course": 6, behind: 1 }), ...county(lang, 2) },
      { ...row("", { behind: 7, missed: 3, "no-figure": 1 }), ...county(lang, 3) },
      { ...row("", {}), ...county(lang, 4) },
    ]),
  long: (lang) => input(lang, [row(longName(lang) + longName(lang), USUAL)]),
  fifty: (lang) =>
    input(
      lang,
      fifty((i) => ({
        ...row("", { met: i % 7, "on-course": 3 + (i % 4), missed: i % 3 }),
        ...county(lang, i + 1),
      })),
    ),
};
