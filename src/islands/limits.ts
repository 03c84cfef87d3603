/** Where the scripts of pages draw the line: the number, why it is set there, and what readers see beyond it. */

/** Places compared at once: more lines and bars are not told apart. At six the page says that the list is full. */
export const MOST_COMPARED = 6;

/** Finds listed: nobody reads on. The page says how many there are and how many of them it lists. */
export const MOST_LISTED = 30;

/** Milliseconds that a question waits for its next letter, so that a fast typist is not answered letter by letter. */
export const QUIET = 60;

/** Figures looked through at once: a national ledger's would take seconds. Beyond, those of the places that a question names. */
export const FEW_FIGURES = 3_000;

/** Places whose figures a question can ask for, the best found first; figures of the others are found by their place. */
export const MOST_NAMED = 6;

/** Syllables over which pinyin is looked up: longer runs make the index grow and find nothing more. */
export const MOST_SYLLABLES = 6;

/** Figures that the note at a chart's spot tells: more would cover the picture. The table beside it has them all. */
export const MOST_TOLD = 8;

/** Rows that are seen at a glance, head included: a table of no more gets no filter. */
export const ROWS_AT_A_GLANCE = 6;

/** Columns that need no choice: a table of no more gets no list of columns. */
export const COLUMNS_AT_A_GLANCE = 3;
