/** Where sentences stop: the number, why it is set there, and what is said beyond it. */

/** Decimals of a quotient without end where the caller asks for the exact value. */
export const LONGEST_DECIMAL = 12;

/** Decimals to which a distance is told so that it does not read as nothing. Beyond, it reads as nothing. */
export const MOST_DECIMALS_TOLD = 6;

/** Places named that have no figure. Of more, how many they are. */
export const MOST_SILENT = 5;

/** Runs of lines that are written out. Of more, how many lines there are in all. */
export const MOST_RUNS = 8;

/** Characters of a cell that a message quotes: no cell of a sound ledger is longer. The rest is an ellipsis. */
export const LONGEST_QUOTE = 300;
