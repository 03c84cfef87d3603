import type { Fraction } from "./fraction.ts";

/**
 * Where the ledger's check draws the line: the number, why it is set there, and the rule that speaks
 * beyond it. What rounding and overlap allow comes first, then files, cells, and what figures may do.
 */

/** "About" leaves so much of a figure more or less. */
export const ABOUT: Fraction = { n: 1n, d: 20n };

/** Parts that are all there and make less of their whole lack some that the ledger does not know: nothing is said. */
export const NEARLY_ALL: Fraction = { n: 9n, d: 10n };

/** No table of one year has more bytes: a larger file is damaged, or was never meant to be here. L001. */
export const LARGEST_FILE = 128 * 1024 * 1024;

/** `site.json` is written by hand. L001. */
export const LARGEST_SETTINGS = 4 * 1024 * 1024;

/** Settings are nested four deep; a parser that calls itself would run out of stack. L020. */
export const DEEPEST_SETTINGS = 64;

/** No figure, name or note is longer: a longer line, in characters, is a damaged file. L009. */
export const LONGEST_LINE = 100_000;

/** A nation's figures of one year, month by month, have fewer lines. L023. */
export const MOST_LINES = 4_000_000;

/** Errors, and as many warnings, of one file: past that the file as a whole is at fault. L025, L026. */
export const MOST_PROBLEMS = 1_000;

/** Lines with unsound quotes: beyond, one slip has shifted all that follow; the others are not told. */
export const MOST_UNSOUND_QUOTES = 20;

/** Every suggestion compares all known ids. Where more are unknown, spelling is not the trouble: none is made. */
export const MOST_SUGGESTIONS = 200;

/** What a spreadsheet can hold: digits beyond become zeros without a word. L125. */
export const MOST_DIGITS = 15;

/** No sum on earth has more digits, and what is computed from two such figures is still a number. L134, L111. */
export const UTMOST_DIGITS = 30;

/** Ids stand in addresses and names of files, two of them in some: no file system takes more than 255 bytes. L133. */
export const LONGEST_ID = 80;

/** Nobody keeps figures of other years, and the years that are compared with these exist as well. L132. */
export const FIRST_YEAR = 1600;
export const LAST_YEAR = 2999;

/** A cell may have two faults, one behind the other; none has more. What is left after these is told, not mended. */
export const MOST_MENDINGS = 3;

/** Up to how many rows the series of an indicator or an industry stand whole in files of their own. */
export const MOST_ROWS_ALONE = 20_000;

/** 万 for 亿, or a unit left out: this many times too much or too little, give or take a factor of three. L306, L310. */
export const LEAST_TEN_THOUSAND = 10_000 / 3;
export const MOST_TEN_THOUSAND = 30_000;

/** A cumulative figure that grows this many times in one month, once a quarter is over. L308. */
export const CUMULATIVE_LEAP: Fraction = { n: 2n, d: 1n };

/** A report tells of the years before it was published; one dated so much later bears a wrong date. L337, in days. */
export const LATEST_PUBLISHED = 10 * 366;

/** A change by this factor against the figures before and after, which peers do not share. L308. */
export const OUTLIER_FACTOR = 10;

/** Peers that moved by a third of the factor share it. */
export const SHARED_MOVE = 3;

/** Growth over more days than these may reach that factor: figures further apart are not compared. */
export const NEAR_IN_DAYS = 3 * 366;

/** Forty projects after two are no slip of the pen: figures of fewer steps of their last digit vary by nature. */
export const LEAST_STEPS = 10;

/** Figures of one sign beside which a single one of the other is out of place. L307. */
export const FEWEST_OF_OTHER_SIGN = 3;

/** A single peer may be odd as well: with fewer, nothing is compared with peers. */
export const FEWEST_PEERS = 5;

/** A figure this many times its target was set, or written down, otherwise. L310. */
export const MOST_SHARE = 5;

/** A whole year that is less than this part of its target is in another unit. L310. */
export const LEAST_SHARE = 1 / 1000;

/** No encoding that is read needs more bytes for a character: a line of more is too long before it is decoded. */
export const MOST_BYTES_OF_CHARACTER = 4;

/** Folders below a ledger that are looked into: one a table, and one too deep, which L008 tells. */
export const DEEPEST_FOLDER = 2;

/** Rows that must say so before names are taken for exchanged: in one a cell may be in the wrong place. L252. */
export const FEWEST_EXCHANGED = 2;

/** Words of a text in an uncertain encoding that are shown, for a person to tell what it was. */
export const MOST_WORDS_SHOWN = 5;

/** The share of common characters that Chinese text has at least; any other text read as GB18030 has fewer. */
export const LEAST_COMMON = 0.6;

/** Below this share a text is no Chinese. */
export const LEAST_LIKELY = 0.3;
