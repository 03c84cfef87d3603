import type { Lang } from "../src/i18n/lang.ts";
import { wordsOf } from "../src/i18n/words.ts";
import { ChangedMeanwhile, WriterAtWork } from "./write-files.ts";

/** What a file or disk refuses, by the codes of the system, and the sentence for it. */
const CODES = {
  EACCES: "noRight",
  EPERM: "noRight",
  EBUSY: "noRight",
  ETXTBSY: "noRight",
  EROFS: "readOnly",
  ENOSPC: "noRoom",
  EDQUOT: "noRoom",
} as const;

/** What hinders a command from reading or writing, in the reader's language; null for any other error. */
export function fileTrouble(error: unknown, lang: Lang): string | null {
  const words = wordsOf(lang).commands;
  if (error instanceof ChangedMeanwhile) return words.changedMeanwhile(error.files.join(" "));
  if (error instanceof WriterAtWork) return words.writerAtWork;
  const { code = "", path = "" } = error as NodeJS.ErrnoException;
  const name = CODES[code as keyof typeof CODES];
  return name === undefined ? null : words[name](path);
}
