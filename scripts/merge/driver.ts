import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Lang } from "../../src/i18n/lang.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import { type Merged, mergeFiles, type Question } from "../../src/ledger/merging/merge.ts";
import { tableOfPath } from "../../src/ledger/table-files.ts";
import { writeFiles } from "../write-files.ts";
import { mergeAsText } from "./git.ts";

/** The three files that git hands to a driver, and the name of what they are versions of. */
export interface Three {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly name: string;
}

/**
 * Merges three files into the second, as git's drivers do: 0 where nothing is left to ask, 1 where markers
 * are. What keys cannot merge is left to git's own merge, so that there are markers in any case.
 */
export function drive(three: Three, lang: Lang): number {
  const { base, ours, theirs, name } = three;
  const words = wordsOf(lang).merging;
  const table = tableOfPath(name);
  if (table === null) return mergeAsText(base, ours, theirs);
  const merged = mergeFiles(table, {
    base: readFileSync(base),
    ours: readFileSync(ours),
    theirs: readFileSync(theirs),
  });
  for (const line of mergedLines(name, merged, lang)) console.error(line);
  if (!("bytes" in merged)) return mergeAsText(base, ours, theirs);
  writeFiles(dirname(ours), { [basename(ours)]: merged.bytes });
  if (merged.questions.length > 0) console.error(words.settle);
  return merged.questions.length === 0 ? 0 : 1;
}

/** What a merge has done, and every question with both answers. */
export function mergedLines(name: string, merged: Merged, lang: Lang): string[] {
  const words = wordsOf(lang).merging;
  if ("reason" in merged) return [words.leftToGit(name, words.reasons[merged.reason])];
  const { questions } = merged;
  if (questions.length === 0) return [words.merged(name)];
  return [words.asked(name, questions.length), ...questions.map((one) => questionLine(one, lang))];
}

function questionLine({ line, key, deletedBy, differences }: Question, lang: Lang): string {
  const words = wordsOf(lang).merging;
  if (deletedBy !== null) return words.deleted(line, key, deletedBy);
  const cells = differences.map(({ column, base, ours, theirs }) => words.cell(column, base, ours, theirs));
  return words.differs(line, key, cells.join(wordsOf(lang).site.semicolon));
}
