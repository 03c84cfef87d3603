import type { Lang } from "../../src/i18n/lang.ts";
import { columnCalled } from "../../src/i18n/table-words.ts";
import type { Files } from "../../src/ledger/folder.ts";
import { readFiles } from "../../src/ledger/read.ts";
import { compareAudits } from "../../src/opendata/changes/audits.ts";
import { stateAt } from "../../src/opendata/changes/past.ts";
import { checklist } from "../../src/opendata/checklist/checklist.ts";
import { checklistText, isReady } from "../../src/opendata/checklist/report.ts";
import { readPast } from "../history.ts";

/** What stands for and against publishing a ledger as it is: the text, and the exit code. */
export function releaseCheck(
  folder: string,
  files: Files,
  format: "text" | "json" | "html",
  lang: Lang,
  max: number,
): { readonly text: string; readonly code: 0 | 1 } {
  const { ledger, problems } = readFiles(files, undefined, columnCalled);
  const { history, past } = readPast(folder);
  const newest = past?.tags.at(-1);
  const before = past === null || newest === undefined ? null : stateAt(past, newest.commit);
  const audits = before === null ? null : compareAudits(before, { name: "", files });
  const items = checklist({ ledger, problems, history, audits: audits?.changes ?? null });
  return { text: checklistText(items, format, lang, max), code: isReady(items) ? 0 : 1 };
}
