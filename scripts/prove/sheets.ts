import { join } from "node:path";
import { wordsOf } from "../../src/i18n/words.ts";
import { folderFiles } from "../../src/ledger/folder.ts";
import { must } from "../../src/ledger/must.ts";
import { readFiles } from "../../src/ledger/read.ts";
import { runCommand, wholeNumber } from "../arguments.ts";
import { SHEETS_LEDGER } from "../fuzz/sheets/content.ts";
import { judgeSheets } from "../fuzz/sheets/judge.ts";
import { ROOT } from "../site-program.ts";

const SHEETS = 2_000;
const STEP = 200;
const MOST_SHOWN = 20;

/** Made-up sheets of known content, imported: read exactly, or refused. */
await runCommand({ name: "prove sheets", options: { sheets: "NUMBER", first: "NUMBER" } }, async (given) => {
  const words = wordsOf(given.lang).commands;
  const files = folderFiles(join(ROOT, SHEETS_LEDGER));
  const ledger = must(readFiles(files).ledger ?? undefined, "the ledger of the sheets");
  const count = wholeNumber(given, "sheets") ?? SHEETS;
  const { wrong, read, sound } = await judgeSheets(
    wholeNumber(given, "first") ?? 1,
    count,
    files,
    ledger,
    (done) => {
      if (done % STEP === 0) console.log(`  ${words.sheetsJudged(String(done), String(count))}`);
    },
  );
  for (const one of wrong.slice(0, MOST_SHOWN)) console.error(one);
  console.log(words.sheetsProven(String(count), String(sound), String(read), String(wrong.length)));
  return wrong.length === 0 ? 0 : 1;
});
