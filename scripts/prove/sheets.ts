import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wordsOf } from "../../src/i18n/words.ts";
import { folderFiles } from "../../src/ledger/folder.ts";
import { must } from "../../src/ledger/must.ts";
import { readFiles } from "../../src/ledger/read.ts";
import { type Given, runCommand, wholeNumber } from "../arguments.ts";
import { SHEETS_LEDGER } from "../fuzz/sheets/content.ts";
import { judgeSheets, type Saving } from "../fuzz/sheets/judge.ts";
import { NoOffice } from "../office.ts";
import { exitOnSignal } from "../signals.ts";
import { ROOT } from "../site-program.ts";
import { savingPrograms } from "./sheets/programs.ts";

const SHEETS = 2_000;
const STEP = 200;
const MOST_SHOWN = 20;

/** Made-up sheets of known content, some saved again by LibreOffice and openpyxl, imported: read exactly, or refused. */
exitOnSignal();
await runCommand({ name: "prove sheets", options: { sheets: "NUMBER", first: "NUMBER" } }, async (given) => {
  const work = mkdtempSync(join(tmpdir(), "taizhang-sheets-"));
  process.once("exit", () => rmSync(work, { recursive: true, force: true }));
  try {
    return await prove(given, savingPrograms(work));
  } catch (error) {
    if (!(error instanceof NoOffice)) throw error;
    console.error(error.message);
    return 1;
  }
});

async function prove(given: Given, saving: Saving): Promise<number> {
  const words = wordsOf(given.lang).commands;
  const files = folderFiles(join(ROOT, SHEETS_LEDGER));
  const ledger = must(readFiles(files).ledger ?? undefined, "the ledger of the sheets");
  const count = wholeNumber(given, "sheets") ?? SHEETS;
  const first = wholeNumber(given, "first") ?? 1;
  const onSheet = (done: number) => {
    if (done % STEP === 0) console.log(`  ${words.sheetsJudged(String(done), String(count))}`);
  };
  const { wrong, unread, read, sound } = await judgeSheets(first, count, files, ledger, onSheet, saving);
  for (const one of [...wrong, ...unread].slice(0, MOST_SHOWN)) console.error(one);
  console.log(words.sheetsProven(String(count), String(sound), String(read), String(wrong.length)));
  return wrong.length === 0 ? 0 : 1;
}
