/** Where the templates draw the line: the number, why it is set there, and what readers see beyond it. */

/** Columns that a page holds across. A wider table scrolls in a frame of its own. */
export const MOST_FITTING_COLUMNS = 8;

/** Columns of a chart's table that half a sheet of paper holds. A wider one is printed across the sheet. */
export const MOST_NARROW_COLUMNS = 5;

/** Groups of a list that the links of a page lead to: more of them fill a phone's screen. */
export const MOST_IN_CONTENTS = 45;

/** Rows of a table in sight. The others open on a click, which says how many there are; paper has them all. */
export const ROWS_IN_SIGHT = 8;

/** Rows of which none is folded away: a click for one row or two is no gain. */
export const MOST_OPEN_ROWS = 10;

/** The share of rows that fill a column: what one of fewer says stands under the figures that it is of. */
export const LEAST_FILLED = 0.2;

/** Decimals up to which the points of a column stand under each other: factors of units would leave a gap. */
export const MOST_ALIGNED = 4;
