/**
 * Where the charts draw the line: the number, why it is set there, and what readers see beyond it.
 * How many rows a page gives to a chart is the page's to say (`models/`).
 */

/** One figure is no comparison. Below this there is no picture: title, summary and table say it. */
export const LEAST_FIGURES = 2;

/** A waterfall of one part and its total would draw the same bar twice; told as above. */
export const LEAST_STEPS = 3;

/** Hues that can be told apart beside each other. Beyond, they come again in their order. */
export const SERIES_COLOURS = 6;

/** Points of a trend that can each carry its figure. Beyond, the ends and the extremes alone do. */
export const MANY_POINTS = 12;

/** Lines of ranks that the eye can follow. Beyond, all are paler but the one set apart. */
export const MANY_TRACKS = 12;

/** Earlier years behind the newest that can be told apart in grey. Beyond, the table alone has them. */
export const EARLIER_YEARS = 4;

/** Small multiples that stand two beside each other. Beyond, three do. */
export const TWO_ABREAST = 4;

/** Names in units of the view box, so that bars keep at least half the width. Longer ones wrap, whole. */
export const NAME_WIDTH = 130;

/** Places of a row of targets that have a mark each. Beyond, the row has its bar alone. */
export const MOST_PLACE_MARKS = 40;

/** Numbers up to which `toFixed` writes digits out; larger ones are written by their step. */
export const MOST_FIXED = 1e21;
