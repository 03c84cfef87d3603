import type { Told } from "../../i18n/chart-facts.ts";
import { drawingWordsOf, type Lang } from "../../i18n/lang.ts";
import { SCORE_CLASSES, type ScoreClass, type Verdict } from "../../measures/targets/verdict.ts";
import type { Band } from "../../measures/year/schedule.ts";

/** What the judge says of a target, as charts show it: shape and colour by the class, the word beside them. */
export interface JudgedMark {
  readonly verdict: Verdict;
  readonly class: ScoreClass;
  /** The verdict in the reader's language: 低于序时, 突破控制目标. */
  readonly word: string;
}

/** What carries a judgement: of the judge, or, of an amount, a distance from schedule alone. */
export interface Standing {
  readonly judged?: JudgedMark | null;
  readonly band?: Band | null;
}

/** A shape and its colour. */
export interface Sign {
  readonly symbol: string;
  readonly colour: string;
}

/** Colour and shape of a distance from schedule: the shape alone tells them apart on paper. */
const BAND_SIGNS: Readonly<Record<Band, Sign>> = {
  ahead: { colour: "ahead", symbol: "▲" },
  "slightly-behind": { colour: "near", symbol: "●" },
  behind: { colour: "behind", symbol: "▽" },
  "far-behind": { colour: "far", symbol: "▼" },
};

/**
 * The same for every class of the judge. The shapes are those that fonts for Chinese have had since
 * GB 2312; hollow is what no measured figure has met or missed.
 */
export const CLASS_SIGNS: Readonly<Record<ScoreClass, Sign>> = {
  met: { colour: "ahead", symbol: "■" },
  "on-course": BAND_SIGNS.ahead,
  behind: BAND_SIGNS.behind,
  missed: { colour: "far", symbol: "×" },
  expected: { colour: "near", symbol: "○" },
  "no-figure": { colour: "ink-soft", symbol: "□" },
  "not-due": { colour: "ink-soft", symbol: "◇" },
  "cannot-be-told": { colour: "ink-soft", symbol: "？" },
  words: { colour: "ink-soft", symbol: "※" },
  undecided: { colour: "ink-soft", symbol: "…" },
};

/** Every sign, the best first. */
export const SIGNS = "■▲●▽▼×○□◇？※…";

/** Of an amount that is behind, how far: it keeps the sign and the word of its band. */
function bandOf({ judged, band }: Standing): Band | null {
  if (!judged) return band ?? null;
  const degree = judged.verdict === "slightly-behind" || judged.verdict === "far-behind";
  return degree && judged.class === "behind" ? judged.verdict : null;
}

/** The sign of a judgement; null where nothing is judged. */
export function signOf(standing: Standing): Sign | null {
  const band = bandOf(standing);
  if (band !== null) return BAND_SIGNS[band];
  return standing.judged ? CLASS_SIGNS[standing.judged.class] : null;
}

/** The word of that sign; "" where nothing is judged. */
export function standingName(standing: Standing, lang: Lang): string {
  const { charts, measures } = drawingWordsOf(lang);
  const band = bandOf(standing);
  if (band !== null) return measures.bands[band];
  return standing.judged ? charts.classes[standing.judged.class] : "";
}

/** The colour of a judged figure; the accent where nothing is judged. */
export function colourOf(standing: Standing): string {
  return signOf(standing)?.colour ?? "accent";
}

/** How many targets stand how. */
export type Counts = Readonly<Record<ScoreClass, number>>;

/** How many there are of each class. */
export function countsOf(classes: readonly ScoreClass[]): Counts {
  return countsBy((one) => classes.filter((other) => other === one).length);
}

/** Several counts together. */
export function total(all: readonly Counts[]): Counts {
  return countsBy((one) => all.reduce((sum, counts) => sum + counts[one], 0));
}

function countsBy(count: (one: ScoreClass) => number): Counts {
  return Object.fromEntries(SCORE_CLASSES.map((one) => [one, count(one)])) as Counts;
}

/** All targets that are counted. */
export function totalOf(counts: Counts): number {
  return SCORE_CLASSES.reduce((sum, one) => sum + counts[one], 0);
}

/** The classes that occur, in their order. */
export function occurring(counts: Counts): ScoreClass[] {
  return SCORE_CLASSES.filter((one) => counts[one] > 0);
}

/** `松原市6项目标：完成2项，落后4项`: the counts add up to all. */
export function tally(subject: string, counts: Counts, lang: Lang): string {
  const { classes: names, tally: words } = drawingWordsOf(lang).charts;
  const parts = occurring(counts).map((one): Told => ({ name: names[one], figure: String(counts[one]) }));
  return words(subject, totalOf(counts), parts);
}
