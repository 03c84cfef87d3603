/** Every limit of the commands: what it limits, why it is where it is, and what is said when it is reached. */

// A site, before it takes the place of the old one.

/**
 * Bytes of a page with its style, pictures and scripts, compressed: a phone on a slow line has it within
 * seconds. Said: which page weighs how much; the old site stays. `--page-limit` sets another.
 */
export const PAGE_LIMIT = 60 * 1024;
/** Bytes that a page made of its script, comparing or searching, may have besides. */
export const SCRIPT_EXTRA = 50 * 1024;

// Lists: what is left out is counted, and verdicts rest on the whole.

/** Faults of a site that is not published: more of them have one cause. Said: how many more there are. */
export const MOST_FAULTS = 50;
/** Rows of each kind in a comparison, as a change request shows them. `--max` sets another. */
export const MOST_ROWS = 100;
/** Lines of an import on the terminal. `--max` sets another. */
export const MOST_LINES = 50;
/** Places of each thing that stands against a release. `--max` sets another. */
export const MOST_STANDING = 20;
/** Problems on the page that `npm run dev` shows in place of every other. */
export const MOST_PROBLEMS = 100;

// The past of a ledger, from git.

/**
 * Bytes of older states that are read: twenty years of a city, some hundred times over. The site says on
 * the page of changes that its past is cut.
 */
export const MOST_PAST = 256 * 1024 ** 2;
/** Bytes of one answer of git: above what any past within the limit takes. Git's own failure is said. */
export const LARGEST_ANSWER = 2 ** 30;
/** Bytes of a file of another revision: above the largest that the check lets through. Said: it cannot be read. */
export const LARGEST_BLOB = 512 * 1024 ** 2;

// This machine. Nothing is said about these: the work only takes longer.

/** Programs of the site in the cache, a few megabytes each: those of the branches that somebody goes between. */
export const MOST_PROGRAMS = 4;
/** Processes that draw pages: each reads the ledger for itself, and more cost more memory than they save time. */
export const MOST_PARTS = 2;
/** Threads that read finished pages: more of them would wait for the disk. */
export const MOST_THREADS = 4;
/** Bytes of large files that a process leaves outside its heap, where nothing else has them cleared soon. */
export const MOST_OUTSIDE = 64 * 1024 ** 2;
/** Times that a build tries to put its site in place while others do. Then the last error is said. */
export const MOST_TRIES = 10;
/** Ports that are tried from the one asked for. Said: none of them is free. */
export const MOST_PORTS = 100;

// What `npm run bench` holds a machine of two cores to, and says where it is missed.

/**
 * Seconds for a national ledger's check, its site and all measures of a year; bytes of memory; and for a
 * file that is refused, yardsticks, about a tenth of a second each.
 */
export const BENCH = { check: 15, build: 180, measures: 3, peak: 4 * 1024 ** 3, refusal: 20 } as const;
