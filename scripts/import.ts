import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { problemLines } from "../src/i18n/problems.ts";
import { wordsOf } from "../src/i18n/words.ts";
import type { Ledger } from "../src/ledger/ledger.ts";
import { TABLE_NAMES } from "../src/ledger/schema.ts";
import { type Input, importFiles } from "../src/opendata/import/import.ts";
import type { Options } from "../src/opendata/import/outcome.ts";
import { importLines } from "../src/opendata/import/report.ts";
import { type Given, oneOf, runCommand, WrongUsage, wholeNumber } from "./arguments.ts";
import { idGiven, periodGiven, soundLedger } from "./clerk-ledger.ts";
import { MOST_LINES } from "./limits.ts";
import { seenFiles } from "./seen-files.ts";
import { undoLast, writeUndoably } from "./undo.ts";
import { mendWrites } from "./write-files.ts";

/** What the options say: of rows that do not say it themselves, and of what is not to be read. */
function optionsOf(given: Given, ledger: Ledger): Options {
  return withoutUndefined({
    region: idGiven(given, ledger, "region", "regions"),
    period: periodGiven(given, "period"),
    source: idGiven(given, ledger, "source", "sources"),
    unit: idGiven(given, ledger, "unit", "units"),
    locator: given.options["locator"],
    table: oneOf(given, "table", TABLE_NAMES),
    skip: given.options["skip"]?.split(/[,，、]/u).filter((head) => head.trim() !== ""),
    partial: given.options["partial"] !== undefined || undefined,
  });
}

/** Only the options given, since each stands for a column. */
function withoutUndefined(options: Readonly<Record<keyof Options, unknown>>): Options {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function inputOf(given: Given, file: string): Input {
  try {
    return { name: basename(file), bytes: readFileSync(file) };
  } catch {
    throw new WrongUsage(wordsOf(given.lang).clerk.notAFile(file));
  }
}

/** Puts back what the last import replaced. */
function undo(given: Given): number {
  const words = wordsOf(given.lang).clerk;
  if (given.operands.length > 0) throw new WrongUsage(words.undoAlone);
  mendWrites(given.data);
  const undone = undoLast(given.data);
  if (undone.kind === "nothing") console.log(words.nothingToUndo);
  else if (undone.kind === "undone") console.log(words.undone(undone.files.join(" ")));
  else console.error(words.changedSince(undone.files.join(" ")));
  return undone.kind === "undone" ? 0 : 1;
}

await runCommand(
  {
    name: "import",
    options: {
      ...{ write: null, region: "ID", period: "PERIOD", source: "ID", unit: "UNIT", locator: "TEXT" },
      ...{ table: "TABLE", skip: "HEAD,…", partial: null, max: "NUMBER", undo: null },
    },
    operands: ["[FILE…]"],
  },
  async (given) => {
    const words = wordsOf(given.lang).clerk;
    if (given.options["undo"] !== undefined) return undo(given);
    if (given.operands.length === 0) throw new WrongUsage(wordsOf(given.lang).commands.tooFew("FILE…"));
    const inputs = given.operands.map((file) => inputOf(given, file));
    // What two imports at once are made of is what they found: the second is told.
    const { files: found, seen } = seenFiles(given.data);
    const ledger = soundLedger(given);
    if (ledger === null) return 1;
    const result = await importFiles(found, ledger, inputs, optionsOf(given, ledger));
    for (const line of importLines(result, given.lang, wholeNumber(given, "max") ?? MOST_LINES))
      console.log(line);
    for (const problem of result.problems) console.log(problemLines(problem, given.lang, "data"));
    const files = Object.keys(result.texts);
    if (files.length === 0) {
      console.log(words.nothingWritten);
      return result.refusals.length + result.problems.length > 0 ? 1 : 0;
    }
    if (given.options["write"] === undefined) {
      console.log(words.addWrite);
      return result.refusals.length > 0 ? 1 : 0;
    }
    writeUndoably(given.data, result.texts, seen(files));
    console.log(words.written(files.join(" ")));
    console.log(words.howToUndo);
    return result.refusals.length > 0 ? 1 : 0;
  },
);
