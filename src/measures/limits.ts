import type { Fraction } from "../ledger/fraction.ts";

/**
 * Where the measures draw the line: the number, why it is set there, and what is said beyond it. What
 * an office may choose (schedule bands, low completion, weights) stands in `site.json`.
 */

/** A rank, an order or an index of one place says nothing. With fewer, there is none. */
export const FEWEST_COMPARED = 2;

/** How many earlier years a seasonal schedule rests on at most: habits of reporting change. Older ones are left out. */
export const MOST_SEASONAL_YEARS = 10;

/** At this share of the pace that is needed a target is on track: rounding and late reports are worth so much. */
export const ON_TRACK: Fraction = { n: 95n, d: 100n };

/** Below that and down to this share, acceleration is needed; below this, progress is limited. */
export const ACCELERATION_NEEDED: Fraction = { n: 6n, d: 10n };

/** Correct decimals of a root; a further digit 1 stands for what was cut. */
export const ROOT_DECIMALS = 15;

/** Decimals kept of what needs a logarithm, and so floating point: it vouches for no more. */
export const LOG_DECIMALS = 12;

/** Decimals to which the sum of places is written at least, where its parts have fewer. */
export const LEAST_SUM_DECIMALS = 2;

/** A sum of unlike denominators is brought to lowest terms where its denominator is larger: sooner costs more time. */
export const LARGEST_DENOMINATOR = 10n ** 24n;

/** Two definitions of one thing, revenue of two levels or income of two kinds, lie no further apart than this factor. */
export const DEFINITIONS_APART: Fraction = { n: 2n, d: 1n };

/** From how many years before its end on a level counts as one years ahead. */
export const LEAST_YEARS_AHEAD = 2;

/** Beyond this many decimals a number is taken for what it reads. */
export const MOST_DECIMALS = 12;
