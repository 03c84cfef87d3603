import { join } from "node:path";
import { wordsOf } from "../../src/i18n/words.ts";
import { folderFiles } from "../../src/ledger/folder.ts";
import { must } from "../../src/ledger/must.ts";
import { readFiles } from "../../src/ledger/read.ts";
import { runCommand, wholeNumber } from "../arguments.ts";
import { SHEETS_LEDGER } from "../fuzz/sheets/content.ts";
import { judgeTables } from "../fuzz/tables/judge.ts";
import { ROOT } from "../site-program.ts";

const TABLES = 10_000;
const STEP = 500;
const MOST_SHOWN = 20;

/** Tables of known content, damaged in their form: imported, and as files of the ledger checked. */
await runCommand({ name: "prove tables", options: { tables: "NUMBER", first: "NUMBER" } }, async (given) => {
  const words = wordsOf(given.lang).commands;
  const files = folderFiles(join(ROOT, SHEETS_LEDGER));
  const ledger = must(readFiles(files).ledger ?? undefined, "the ledger of the sheets");
  const count = wholeNumber(given, "tables") ?? TABLES;
  const first = wholeNumber(given, "first") ?? 1;
  const { imported, checked, wrong } = await judgeTables(first, count, { files, ledger }, (done) => {
    if (done % STEP === 0) console.log(`  ${words.tablesJudged(String(done), String(count))}`);
  });
  for (const one of wrong.slice(0, MOST_SHOWN)) console.error(one);
  const told = ({ read, refused, wrong }: typeof imported) =>
    words.tablesProven(String(read), String(refused), String(wrong));
  console.log(`import: ${told(imported)}\ncheck: ${told(checked)}`);
  return wrong.length === 0 ? 0 : 1;
});
