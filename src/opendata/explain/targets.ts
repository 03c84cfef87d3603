import { formatDecimal, formatPercent } from "../../i18n/decimal.ts";
import { askedBy } from "../../i18n/judgement-facts.ts";
import type { JudgementNames } from "../../i18n/judgement-naming.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Series } from "../../ledger/lookup.ts";
import { covers, type Period } from "../../ledger/period.ts";
import { ACCELERATION_NEEDED, ON_TRACK } from "../../measures/limits.ts";
import { type Aimed, aimsAt, judgementOf } from "../../measures/targets/judged.ts";
import type { Judgement } from "../../measures/targets/judgement.ts";
import type { Reading } from "../../measures/targets/reading.ts";
import { judgementNames } from "../judgement-words.ts";
import { type Asked, place } from "./asked.ts";
import { figureLine } from "./result.ts";

/** The targets of every tier: the one in force with what was reached of it, those it replaced, those set later. */
export function targetLines(asked: Asked, series: Series): string[] {
  const { lookup, at, lang } = asked;
  const words = wordsOf(lang).explain;
  const isWanted = (span: Period) => covers(span, at) || span.from > at.to;
  const told = aimsAt(lookup, series, at, isWanted).flatMap(({ target, earlier, later }) => {
    const first = target ?? earlier[0] ?? later[0];
    if (first === undefined || isFarAhead(asked, series, first)) return [];
    return [
      ...(target === null ? [] : judgedLines(asked, series, target)),
      ...earlier.map((one) => targetLine(asked, series, one, words.replaced)),
      ...later.map((one) => targetLine(asked, series, one, words.later)),
    ];
  });
  return ["", words.targets, ...(told.length === 0 ? [`  ${words.noTarget}`] : told)];
}

/** Of a span to come only what is judged on its way is told. */
function isFarAhead({ lookup, at }: Asked, series: Series, { row, span }: Aimed): boolean {
  return !covers(span, at) && judgementOf(lookup, series, row, at).verdict === "not-due";
}

function targetLine(asked: Asked, series: Series, one: Aimed, state: string): string {
  const { lookup, at, lang } = asked;
  const { judgement: words, explain, site, vocabulary } = wordsOf(lang);
  const { row, setOn, span, tier } = one;
  const judgement = judgementOf(lookup, series, row, at);
  const set = words.target(judgement, namesOf(asked, series, one, judgement));
  const told = [
    vocabulary.tiers[tier],
    formatPeriod(span, lang),
    set,
    ...(row.nature === "" ? [] : [vocabulary.natures[row.nature]]),
    ...(row.group === "" ? [] : [explain.group(row.group)]),
    ...(setOn === null ? [] : [explain.setOn(formatPeriod(setOn, lang))]),
    state,
  ];
  return `  ${told.join(site.comma)}${place(row, asked.folder)}`;
}

function namesOf({ lookup, lang }: Asked, series: Series, { row }: Aimed, one: Judgement): JudgementNames {
  return judgementNames(lookup.ledger, series, row, one, lang);
}

/** A target in force: the verdict and what it means, the figures it rests on, the rule in numbers. */
function judgedLines(asked: Asked, series: Series, one: Aimed): string[] {
  const { lookup, at, lang } = asked;
  const { judgement: words, explain, api, site } = wordsOf(lang);
  const judgement = judgementOf(lookup, series, one.row, at);
  const names = namesOf(asked, series, one, judgement);
  const verdict = [words.verdict(judgement, names), words.distance(judgement, names)];
  const named: [string, readonly string[]][] = [
    [explain.kind, [api.kinds[judgement.kind]]],
    [explain.verdict, verdict],
    [explain.saying, [words.clause(judgement, names)]],
    [explain.beside, words.beside(judgement, names)],
    [explain.rule, rulesOf(asked, judgement, names)],
  ];
  return [
    targetLine(asked, series, one, explain.inForce),
    ...named.flatMap(([name, all]) => {
      const told = all.filter((text) => text !== "");
      return told.length === 0 ? [] : [`    ${name}${site.colon}${told.join(site.semicolon)}`];
    }),
    ...restsLines(asked, explain.rests, judgement.rests),
    ...restsLines(asked, explain.expected, judgement.expected?.rests ?? null),
  ];
}

/** The figures that a verdict rests on, each with its row. */
function restsLines(asked: Asked, name: string, rests: Reading | null): string[] {
  if (rests === null) return [];
  const { lookup, folder, lang } = asked;
  const { site, vocabulary } = wordsOf(lang);
  const when = [
    formatPeriod(rests.period, lang),
    ...(rests.status === "A" ? [] : [vocabulary.statuses[rests.status]]),
  ];
  return [
    `    ${name}${site.colon}${when.join(site.comma)}`,
    ...rests.inputs.map((input) => `      ${figureLine(lookup.ledger, input, folder, lang)}`),
  ];
}

/** A threshold as its decimal is set. */
function points(setting: number): string {
  return formatDecimal(String(setting));
}

/** What the verdict was decided by, in the numbers of the settings and of the program. */
function rulesOf({ lookup, lang }: Asked, one: Judgement, names: JudgementNames): string[] {
  const words = wordsOf(lang).explain;
  const { schedule_bands: bands } = lookup.ledger.settings;
  const { ahead, completion, tolerance, pace, covered, bases } = one;
  const isRunning = completion !== null && ahead !== null;
  const basis = one.target.basis || one.rests?.basis || "";
  return [
    ...(isRunning
      ? [words.bands(points(bands.ahead), points(bands.slightly_behind), points(bands.behind))]
      : []),
    ...(askedBy(one) === "hold" ? [words.limit] : []),
    ...(tolerance === null ? [] : [words.tolerance(wordsOf(lang).judgement.quantity(tolerance, names))]),
    ...(pace === null && covered === null
      ? []
      : [words.pace(formatPercent(ON_TRACK, 0), formatPercent(ACCELERATION_NEEDED, 0))]),
    ...(basis === "" || bases.length > 0 ? [] : [words.basis(wordsOf(lang).vocabulary.bases[basis])]),
  ];
}
