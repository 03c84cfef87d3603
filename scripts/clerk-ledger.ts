import { relative } from "node:path";
import { problemLines } from "../src/i18n/problems.ts";
import { columnCalled } from "../src/i18n/table-words.ts";
import { wordsOf } from "../src/i18n/words.ts";
import type { Ledger } from "../src/ledger/ledger.ts";
import { readLedger } from "../src/ledger/read.ts";
import { readPeriod } from "../src/opendata/import/period-words.ts";
import { nameBook } from "../src/opendata/naming.ts";
import { type Given, WrongUsage } from "./arguments.ts";
import { mendWrites } from "./write-files.ts";

/**
 * The ledger of a command that builds on it; null, with its problems printed, where it has errors. What
 * a broken-off write has left is mended first.
 */
export function soundLedger(given: Given): Ledger | null {
  const mended = mendWrites(given.data);
  if (mended.length > 0) console.error(wordsOf(given.lang).clerk.restored(mended.join(" ")));
  const { ledger, problems } = readLedger(given.data, undefined, columnCalled);
  if (ledger !== null) return ledger;
  const folder = relative(process.cwd(), given.data) || ".";
  for (const problem of problems) console.error(problemLines(problem, given.lang, folder));
  console.error(wordsOf(given.lang).clerk.ledgerFirst);
  return null;
}

/** The id that an option's id or name stands for; undefined where the option is not given. */
export function idGiven(given: Given, ledger: Ledger, option: string, table: string): string | undefined {
  const text = given.options[option];
  return text === undefined ? undefined : idOf(given, ledger, option, table, text);
}

/** The ids of an option that names several, joined by commas. */
export function idsGiven(given: Given, ledger: Ledger, option: string, table: string): string[] {
  const names = (given.options[option] ?? "").split(/[,，、]/).filter((name) => name.trim() !== "");
  return names.map((name) => idOf(given, ledger, option, table, name));
}

function idOf(given: Given, ledger: Ledger, option: string, table: string, text: string): string {
  const found = nameBook(ledger).find(table, text);
  if (found.kind === "one") return found.id;
  const near = (found.kind === "many" ? found.ids : found.near).join(wordsOf(given.lang).site.listComma);
  throw new WrongUsage(wordsOf(given.lang).clerk.unknownName(`--${option}`, text, near));
}

/** The period of an option, in the ledger's form. */
export function periodGiven(given: Given, option: string): string | undefined {
  const text = given.options[option];
  if (text === undefined) return undefined;
  const period = readPeriod(text);
  if (period === null) {
    throw new WrongUsage(
      wordsOf(given.lang).commands.notOneOf(`--${option}`, text, "2026, 2026-04, 2026-Q1, 2026-01/2026-04"),
    );
  }
  return period;
}
