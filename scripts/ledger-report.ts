import { relative } from "node:path";
import { problemLines } from "../src/i18n/problems.ts";
import { columnCalled } from "../src/i18n/table-words.ts";
import { wordsOf } from "../src/i18n/words.ts";
import type { Ledger } from "../src/ledger/ledger.ts";
import { readLedger } from "../src/ledger/read.ts";
import type { Given } from "./arguments.ts";
import { mendWrites } from "./write-files.ts";

/**
 * Reads the ledger of a command and prints every problem. Answers the ledger, with the number of its
 * rows, or null where it has errors; warnings are printed and the ledger stands. What a broken-off
 * import has left is mended first.
 */
export function readAndReport(given: Given): { ledger: Ledger; rows: number } | null {
  const mended = mendWrites(given.data);
  if (mended.length > 0) console.error(wordsOf(given.lang).clerk.restored(mended.join(" ")));
  let rows = 0;
  const { ledger, problems } = readLedger(
    given.data,
    (_, count) => {
      rows += count;
    },
    columnCalled,
  );
  const folder = relative(process.cwd(), given.data) || ".";
  for (const problem of problems) console.error(problemLines(problem, given.lang, folder));
  if (problems.length > 0) console.error(wordsOf(given.lang).commands.problemCount(problems.length));
  return ledger === null ? null : { ledger, rows };
}
