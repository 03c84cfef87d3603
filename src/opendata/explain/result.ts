import { formatGrowth, formatPercent } from "../../i18n/decimal.ts";
import type { Lang } from "../../i18n/lang.ts";
import { reasonSentence } from "../../i18n/measures.ts";
import { formatAmount, formatPoints, withBound } from "../../i18n/number.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { parsePeriod } from "../../ledger/period.ts";
import { DEFINITIONS, type MeasureId } from "../../measures/definitions.ts";
import { formulaText } from "../../measures/formula.ts";
import type { Input, Result, Value } from "../../measures/result.ts";
import { roleName } from "../../measures/roles.ts";

/** A measure: its formula, the figures that entered it with their rows, and what came of it or why nothing did. */
export function resultLines(ledger: Ledger, result: Result, folder: string, lang: Lang): string[] {
  const { name, formula } = DEFINITIONS[result.measure as MeasureId];
  const { colon } = wordsOf(lang).site;
  const words = wordsOf(lang).explain;
  const outcome =
    result.kind === "value" ? valueText(result, lang) : reasonSentence(result, name[lang], lang);
  return [
    "",
    name[lang],
    `  ${words.formula}${colon}${formulaText(formula, lang)}`,
    ...result.inputs.map((input) => `  ${inputText(ledger, input, lang)}${rowOf(input, folder)}`),
    `  ${words.result}${colon}${outcome}`,
  ];
}

function rowOf({ file, line }: Input, folder: string): string {
  return file === undefined ? "" : `  [${folder}/${file}:${line}]`;
}

function inputText(ledger: Ledger, { role, value, unit, period, bound }: Input, lang: Lang): string {
  const when = parsePeriod(period);
  const time = when === null ? period : formatPeriod(when, lang);
  const name = `${roleName(role)[lang]}${wordsOf(lang).site.colon}`;
  if (unit === "") return name + time;
  const text = formatAmount(value, null, ledger.units.row(unit), lang);
  return `${name}${withBound(text, bound, lang)} (${time})`;
}

function valueText({ value, scale, bound, measure }: Value, lang: Lang): string {
  if (scale === "points") return formatPoints(value, lang);
  return withBound(measure === "growth" ? formatGrowth(value) : formatPercent(value), bound, lang);
}
