import type { Fraction } from "../ledger/fraction.ts";
import type { Period } from "../ledger/period.ts";
import type { Unit } from "../ledger/schema.ts";
import type { Bound } from "../measures/result.ts";
import type { Words } from "./shape.ts";
import type { drawing } from "./zh/drawing.ts";

/**
 * What a language gives besides its words: how it is addressed, and how it writes figures and
 * periods. This much reaches the browser, with the words of charts.
 */
export interface Language {
  /** The value of the `lang` attribute. */
  readonly tag: string;
  /** The language with its place, as Open Graph has it: en_GB. */
  readonly locale: string;
  /** Its code in the European Union's list of languages, for catalogues. */
  readonly authority: string;
  /** What stands before the path of its pages: `en/`; the language at the root has none. */
  readonly path: string;
  /** Fonts for a picture that stands by itself. */
  readonly fonts: string;
  /** Which of the two texts that the ledger holds its readers are shown. */
  ofLedger(chinese: string, english: string): string;
  readonly numbers: NumberRules;
  readonly periods: PeriodRules;
  readonly drawing: DrawingWords;
}

/** Words that the browser draws with. */
export type DrawingWords = Words<typeof drawing>;

/** What a format needs of a unit. */
export type UnitName = Pick<Unit, "id" | "name_en"> & { readonly dimension?: string };

/** The unit in which a chart or a table tells figures of `unit`, and how to get there. */
export interface ShownUnit {
  readonly name: string;
  /** A figure in the ledger's unit times this is the figure shown: exact, a power of ten. */
  readonly factor: Fraction;
  /** Decimals to add to those of the ledger's figure so that no digit is lost. */
  readonly extraDecimals: number;
}

/** How a language writes figures; what each does, its function in `number.ts` says. */
export interface NumberRules {
  formatPoints(difference: Fraction, decimals?: number): string;
  formatOrdinal(rank: Fraction | string): string;
  shownUnit(unit: UnitName): ShownUnit;
  formatAmount(value: Fraction | string, decimals: number | null, unit: UnitName): string;
  formatInSentence(value: Fraction | string, unit: UnitName): string;
  withBound(text: string, bound: Bound): string;
}

/** How a language writes periods; what each does, its function in `period.ts` says. */
export interface PeriodRules {
  formatPeriod(period: Period): string;
  formatWithinYear(period: Period): string;
  formatAxisPeriod(period: Period): string;
  formatUpTo(period: Period): string;
}
