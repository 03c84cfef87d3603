import {
  formatDecimal,
  formatGrowth,
  formatPercent,
  formatSigned,
  withBoundMark,
} from "../../i18n/decimal.ts";
import { reasonSentence } from "../../i18n/measures.ts";
import { formatOrdinal, formatPoints, withBound } from "../../i18n/number.ts";
import { HUNDRED, multiply, toFixed } from "../../ledger/fraction.ts";
import { DEFINITIONS, type MeasureId } from "../../measures/definitions.ts";
import type { Figure } from "../../measures/figure.ts";
import type { None, Result, Value } from "../../measures/result.ts";
import type { Edition } from "../ground/edition.ts";
import type { CellView } from "../ground/view.ts";
import { statedAmount } from "./statements.ts";

/** Ratios that say by how much something changed: told with their sign. */
const CHANGES: ReadonlySet<string> = new Set(["growth", "growth-since", "annual-growth"]);
/** Decimals of money and counts where the caller names none. */
const DECIMALS = 2;
/** To how many decimals cells are sorted. */
const SORTED = 9;

/** A result as people write it, with its bound in words. `decimals` are those of the indicator. */
export function resultText(edition: Edition, result: Value, decimals = DECIMALS): string {
  return withBound(plainText(edition, result, decimals), result.bound, edition.lang);
}

function plainText(edition: Edition, { value, scale, measure, unit = "" }: Value, decimals: number) {
  if (scale === "points") return formatPoints(value, edition.lang);
  if (scale === "ratio") return CHANGES.has(measure) ? formatGrowth(value) : formatPercent(value);
  if (scale === "rank") return formatOrdinal(value, edition.lang);
  if (scale === "multiple") return edition.words.analysis.times(formatDecimal(value, decimalsOf(measure)));
  if (scale === "index" || scale === "months") return formatDecimal(value, decimalsOf(measure));
  return edition.amount(value, decimals, unit);
}

function decimalsOf(measure: string): number {
  const { decimals } = DEFINITIONS[measure as MeasureId];
  return decimals === "indicator" ? DECIMALS : decimals;
}

/** Why there is no value, in words. */
export function reasonText(edition: Edition, result: None): string {
  const words = edition.words.definitions[result.measure as MeasureId];
  return reasonSentence(result, words?.name ?? result.measure, edition.lang);
}

/** A result as a table's cell: its bound as a sign, a dash with the reason where there is no value. */
export function resultCell(edition: Edition, result: Result, decimals = DECIMALS): CellView {
  if (result.kind === "none") return { text: "", reason: reasonText(edition, result) };
  const text = withBoundMark(plainText(edition, result, decimals), result.bound);
  return { text, sort: toFixed(result.value, SORTED) };
}

/** Percentage points as a number alone, for a column that names them. */
export function pointsCell(edition: Edition, result: Result): CellView {
  if (result.kind === "none") return { text: "", reason: reasonText(edition, result) };
  const text = formatSigned(multiply(result.value, HUNDRED), 1);
  return { text: withBoundMark(text, result.bound), sort: toFixed(result.value, SORTED) };
}

/** A figure as stated, with its unit: what a column of several units holds. */
export function figureCell(edition: Edition, figure: Figure | null): CellView {
  if (figure === null) return { text: "" };
  const stated = { value: figure.text, unit: figure.writtenUnit, qualifier: figure.bound };
  const sort = toFixed(multiply(figure.value, figure.factor), DECIMALS);
  return { text: statedAmount(edition, stated), sort };
}
