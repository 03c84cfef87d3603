/**
 * Where published files, comparisons and imports stop: the number, why it is set there, and what is said
 * beyond it. `npm run diff`, `check` and the site's pages have limits of their own for what they list.
 */

// Published files. What a file does not list is counted in it (`complete: false`), and stands in the tables.

/** Up to how many rows the years of a table are also joined in one file: at a hundred bytes a row it stays under 50 MB. A national ledger of two million figures would be one of 200 MB. */
export const MOST_JOINED_ROWS = 450_000;

/** Up to how many rows a table is also published as a CSV for Excel and as JSON. Not offered beyond. */
export const MOST_ROWS_AGAIN = 100_000;

/** Up to how many rows a ledger is also one workbook: a sheet could hold a million, but no office program opens that gladly. Not offered beyond. */
export const MOST_ROWS_OF_WORKBOOK = 100_000;

/** From how many observations of all regions on a region's file lists only the rows of the newest years. */
export const MOST_OBSERVATIONS = 200_000;
export const NEWEST_YEARS = 2;

/** From how many targets of a year on only those of the upper two levels of regions are listed. */
export const MOST_TARGETS = 2_000;

/** Findings of one verdict. All are counted. */
export const MOST_FINDINGS = 2_000;

/** The newest years are told place by place while they have no more indicators of places than this. */
export const MOST_REPORTINGS = 100_000;

/** Decimals of a value that no decimal can state exactly; the fraction stands beside it. */
export const DECIMALS = 12;

/** Beyond these decimals even a value that ends is rounded, and given as a fraction too. */
export const MOST_DECIMALS = 30;

/** Decimals of a quotient without end where a computation is explained; sums and differences are told whole. */
export const MOST_DECIMALS_EXPLAINED = 4;

/** Suggestions for a name that the ledger does not have: more are no help. */
export const MOST_NAME_SUGGESTIONS = 3;

// Changes of a ledger.

/** Bytes of a ledger whose findings are compared: larger ones take longer to audit than a diff may. Said: they were not. */
export const MOST_AUDITED_BYTES = 32 * 1024 ** 2;

/** Changed rows of which every effect is computed; past it the change is of another kind. Said. */
export const MOST_TOUCHED = 20_000;

/** Events of the history, the newest. The file says how many it leaves out. */
export const MOST_EVENTS = 20_000;

/** New rows of one commit that are told one by one: of more, that they came. */
export const MOST_NEW = 2_000;

/** Rows of each kind of a release, and effects, settings and the like. All are counted. */
export const MOST_ROWS_OF_RELEASE = 300;
export const MOST_EFFECTS_OF_RELEASE = 200;

// Import: far above any sheet that people fill in, and what is read in two seconds and half a gigabyte. A file beyond is refused as too large.

/** Bytes of a file. */
export const LARGEST_INPUT = 64 * 1024 ** 2;

/** Bytes of a table that is text, and its lines. */
export const LONGEST_TEXT = 32 * 1024 ** 2;
export const MOST_LINES = 300_000;

/** Bytes that all parts of a workbook together may inflate to: seventy thousand rows of a fill-in sheet. */
export const MOST_INFLATED = 32 * 1024 ** 2;

/** Files in a workbook. */
export const MOST_ENTRIES = 10_000;

/** What one sheet of a workbook has. */
export const LARGEST_SHEET = {
  rows: 200_000,
  columns: 16_384,
  tags: 3_000_000,
  strings: 300_000,
  merges: 50_000,
};

/** Rows times columns: a library answers a sheet as a full rectangle. */
export const MOST_CELLS = 5_000_000;

// Import: where a table's parts are looked for. Beyond, the sheet is said to have no table.

/** Rows down to the head of a table. */
export const DEEPEST_HEAD = 40;

/** Columns before that of the places. */
export const DEEPEST_COLUMN = 4;

/** Rows down to the first place. */
export const DEEPEST_ROW = 60;

/** Characters of a title; a longer text names no place. */
export const LONGEST_TITLE = 120;

/** A longer head is a sentence, which is not taken apart: refused as not understood. */
export const LONGEST_HEAD = 60;

/** How often names of the import itself may build on each other: a new place under a new place. */
export const MOST_ROUNDS = 8;

/** Cells that were left out, each in a line of the report. Said: how many more. */
export const MOST_CELLS_TOLD = 20;

/** Digits of a figure that people type; the nines or zeros behind it are what a computation left. */
export const MOST_TYPED = 12;

/** Characters of an id that is made of a title: ids stand in addresses and in every row. A longer one is cut. */
export const LONGEST_ID = 48;
