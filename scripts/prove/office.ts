import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx, type Sheet } from "hucre/xlsx";
import type { Lang } from "../../src/i18n/lang.ts";
import { type Files, folderFiles, memoryFiles } from "../../src/ledger/folder.ts";
import { period } from "../../src/ledger/period.ts";
import { readFiles } from "../../src/ledger/read.ts";
import { importFiles } from "../../src/opendata/import/import.ts";
import { fillInSheet, type SheetAsk } from "../../src/opendata/sheets/sheet.ts";
import { runCommand } from "../arguments.ts";
import { FORMATS, type Format, NoOffice, requireOffice, saveAs } from "../office.ts";
import { exitOnSignal } from "../signals.ts";

/** One sheet of the ledger, and the files that its rows stand in. */
interface Case {
  readonly ask: SheetAsk;
  readonly lang: Lang;
  readonly file: string;
}

/** The ways a clerk's office may save a sheet before it comes back. */
const WAYS: readonly (readonly Format[])[] = [["xlsx"], ["ods", "xlsx"], ["csv-utf-8"], ["csv-gb18030"]];

const CASES: readonly Case[] = (["zh", "en"] as const).flatMap((lang) => [
  { lang, file: "observations/2006.csv", ask: asked("observations", "2006-01/2006-04") },
  { lang, file: "observations/2010.csv", ask: asked("observations", "2010") },
  { lang, file: "targets/2006.csv", ask: asked("targets", "2006") },
]);

function asked(table: SheetAsk["table"], text: string): SheetAsk {
  return { table, period: period(text), region: "china", indicators: [], source: "" };
}

let failures = 0;
let passed = 0;

function expect(what: string, holds: boolean, seen: unknown = ""): void {
  if (holds) passed += 1;
  else {
    failures += 1;
    console.error(`FAILED ${what}: ${typeof seen === "string" ? seen : JSON.stringify(seen)}`);
  }
}

/** The ledger with the rows of one period taken out of a file: what a sheet is filled in for. */
function without(files: Files, { file, ask }: Case): Files {
  const text = new TextDecoder().decode(files.read(file) as Uint8Array);
  const kept = text.split("\n").filter((line, i) => i === 0 || line.split(",")[4] !== ask.period.text);
  const emptied = memoryFiles({ [file]: kept.join("\n") });
  return { ...files, read: (name) => (name === file ? emptied : files).read(name) };
}

/** Locks and drop-downs of a page, cell by cell, in a form that can be compared. */
function guards(sheet: Sheet | undefined): string {
  const lists = (sheet?.dataValidations ?? []).flatMap(({ type, range, formula1 }) =>
    range
      .split(" ")
      .map(
        (one) =>
          `${type} ${one.replace(/^(\w+):\1$/, "$1")} ${type === "list" ? formula1?.replaceAll("'", "") : ""}`,
      ),
  );
  const locks = (sheet?.rows ?? []).flatMap((row, r) =>
    row
      .map((_, c) => (sheet?.cells?.get(`${r},${c}`)?.style?.protection?.locked === false ? "o" : "x"))
      .join(""),
  );
  return JSON.stringify({ protected: sheet?.protection?.sheet, lists: lists.sort(), locks });
}

/** The first line in which two texts differ, of each. */
function firstDifference(a: string, b: string): string {
  const [left, right] = [a.split("\n"), b.split("\n")];
  const at = right.findIndex((line, i) => line !== left[i]);
  return `${left[at]} | ${right[at]}`;
}

async function pageOf(path: string): Promise<Sheet | undefined> {
  return (await readXlsx(readFileSync(path), { readStyles: true })).sheets[1];
}

async function tryCase(one: Case, files: Files, work: string): Promise<void> {
  const { ledger } = readFiles(files);
  if (ledger === null) throw new Error("the ledger has errors");
  const name = `${one.ask.table} ${one.ask.period.text} ${one.lang}`;
  const { page, bytes } = await fillInSheet(ledger, one.ask, one.lang);
  expect(`${name} has rows`, page.filled > 0);
  const sheet = join(work, `${CASES.indexOf(one)}.xlsx`);
  writeFileSync(sheet, bytes);
  const before = guards(await pageOf(sheet));
  for (const way of WAYS) {
    const told = `${name} saved as ${way.join(", then ")}`;
    const path = way.reduce((file, format) => saveAs(file, format, work), sheet);
    const input = { name: path, bytes: readFileSync(path) };
    const same = await importFiles(files, ledger, [input], {});
    expect(`${told}: nothing refused`, same.refusals.length === 0, same.refusals);
    expect(
      `${told}: nothing changed`,
      same.changes.length === 0,
      same.changes.map((change) => change.cells),
    );
    expect(`${told}: every row read`, same.unchanged >= page.filled, String(same.unchanged));
    const emptied = without(files, one);
    const bare = readFiles(emptied).ledger;
    const back = bare === null ? null : await importFiles(emptied, bare, [input], {});
    const text = back?.texts[one.file] ?? "";
    const whole = new TextDecoder().decode(files.read(one.file) as Uint8Array);
    expect(`${told}: an emptied file comes back byte for byte`, text === whole, firstDifference(text, whole));
    if (path.endsWith(".xlsx")) {
      expect(
        `${told}: locks and lists survive`,
        guards(await pageOf(path)) === before,
        guards(await pageOf(path)).slice(0, 600),
      );
    }
  }
  console.log(`${CASES.indexOf(one) + 1}/${CASES.length} ${name}: ${page.rows.length} × ${WAYS.length}`);
}

exitOnSignal();
await runCommand({ name: "prove office", options: {} }, async (given) => {
  try {
    requireOffice();
  } catch (error) {
    if (!(error instanceof NoOffice)) throw error;
    console.error(error.message);
    return 1;
  }
  const work = mkdtempSync(join(tmpdir(), "taizhang-office-"));
  process.once("exit", () => rmSync(work, { recursive: true, force: true }));
  for (const one of CASES) await tryCase(one, folderFiles(given.data), work);
  console.log(`${Object.keys(FORMATS).length} formats: ${passed} passed, ${failures} failed`);
  return failures === 0 ? 0 : 1;
});
