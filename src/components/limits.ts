/** Where the templates draw the line: the number, why it is set there, and what readers see beyond it. */

/** Columns that a page holds across. A wider table scrolls in a frame of its own. */
export const MOST_FITTING_COLUMNS = 8;

/** Columns of a chart's table that half a sheet of paper holds. A wider one is printed across the sheet. */
export const MOST_NARROW_COLUMNS = 5;
