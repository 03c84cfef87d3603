import { decimalsNeeded, formatDecimal, formatGrowth, formatPercent } from "../../i18n/decimal.ts";
import { formulaText, roleName } from "../../i18n/formula.ts";
import type { Lang } from "../../i18n/lang.ts";
import { reasonSentence } from "../../i18n/measures.ts";
import { formatAmount, formatPoints, withBound } from "../../i18n/number.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { parsePeriod } from "../../ledger/period.ts";
import { DEFINITIONS, type MeasureId } from "../../measures/definitions.ts";
import type { Input, Result, Value } from "../../measures/result.ts";
import { MOST_DECIMALS_EXPLAINED } from "../limits.ts";
import { place } from "./asked.ts";

/** A measure: its formula, the figures that entered it with their rows, and what came of it or why nothing did. */
export function resultLines(ledger: Ledger, result: Result, folder: string, lang: Lang): string[] {
  const id = result.measure as MeasureId;
  const { formula } = DEFINITIONS[id];
  const { name } = wordsOf(lang).definitions[id];
  const { colon } = wordsOf(lang).site;
  const words = wordsOf(lang).explain;
  const outcome = result.kind === "value" ? told(ledger, result, lang) : reasonSentence(result, name, lang);
  return [
    "",
    name,
    `  ${words.formula}${colon}${formulaText(formula, lang)}`,
    ...result.inputs.map((input) => `  ${inputLine(ledger, input, folder, lang)}`),
    `  ${words.result}${colon}${outcome}`,
  ];
}

/** What comes of an estimate or a forecast says so. */
function told(ledger: Ledger, result: Value, lang: Lang): string {
  const { measures, names } = wordsOf(lang);
  return valueText(ledger, result, lang) + (result.estimated ? names.bracketed(measures.estimated) : "");
}

/** Lines under a heading. */
export function headedLines(head: string, lines: readonly string[]): string[] {
  return ["", head, ...lines.map((line) => `  ${line}`)];
}

/** A figure that entered a computation, with its row. */
export function inputLine(ledger: Ledger, input: Input, folder: string, lang: Lang): string {
  return `${inputText(ledger, input, lang)}${place(input, folder)}`;
}

/** The same under a verdict: what was held against the target needs no name. */
export function figureLine(ledger: Ledger, input: Input, folder: string, lang: Lang): string {
  const text = input.role === "actual" ? amountText(ledger, input, lang) : inputText(ledger, input, lang);
  return `${text}${place(input, folder)}`;
}

function inputText(ledger: Ledger, input: Input, lang: Lang): string {
  return roleName(input.role, lang) + wordsOf(lang).site.colon + amountText(ledger, input, lang);
}

function amountText(ledger: Ledger, { value, unit, period, bound }: Input, lang: Lang): string {
  const when = parsePeriod(period);
  const time = when === null ? period : formatPeriod(when, lang);
  if (unit === "") return time;
  const text = formatAmount(value, null, ledger.units.row(unit), lang);
  return `${withBound(text, bound, lang)} (${time})`;
}

/** Ratios that say by how much something changed: told with their sign. */
const CHANGES: ReadonlySet<string> = new Set<MeasureId>(["growth", "growth-since"]);

/** A value by its scale: in points, in its unit, in percent, else as a plain number. */
export function valueText(ledger: Ledger, { value, scale, bound, measure, unit }: Value, lang: Lang): string {
  if (scale === "points") return withBound(formatPoints(value, lang), bound, lang);
  if (unit !== undefined) {
    const decimals = Math.min(decimalsNeeded(value), MOST_DECIMALS_EXPLAINED);
    return withBound(formatAmount(value, decimals, ledger.units.row(unit), lang), bound, lang);
  }
  if (scale !== "ratio") return withBound(formatDecimal(value, 2), bound, lang);
  return withBound(CHANGES.has(measure) ? formatGrowth(value) : formatPercent(value), bound, lang);
}
