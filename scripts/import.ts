import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { problemLines } from "../src/i18n/problems.ts";
import { wordsOf } from "../src/i18n/words.ts";
import { folderFiles } from "../src/ledger/folder.ts";
import type { Ledger } from "../src/ledger/ledger.ts";
import { TABLE_NAMES } from "../src/ledger/schema.ts";
import { type Input, importFiles } from "../src/opendata/import/import.ts";
import type { Defaults } from "../src/opendata/import/outcome.ts";
import { importLines } from "../src/opendata/import/report.ts";
import { type Given, oneOf, runCommand, WrongUsage, wholeNumber } from "./arguments.ts";
import { idGiven, periodGiven, soundLedger } from "./clerk-ledger.ts";
import { MOST_LINES } from "./limits.ts";
import { writeFiles } from "./write-files.ts";

/** What the options say of rows that do not say it themselves. */
function defaultsOf(given: Given, ledger: Ledger): Defaults {
  return withoutUndefined({
    region: idGiven(given, ledger, "region", "regions"),
    period: periodGiven(given, "period"),
    source: idGiven(given, ledger, "source", "sources"),
    unit: idGiven(given, ledger, "unit", "units"),
    locator: given.options["locator"],
    table: oneOf(given, "table", TABLE_NAMES),
  });
}

/** Only the options given, since each stands for a column. */
function withoutUndefined(defaults: Defaults): Defaults {
  return Object.fromEntries(Object.entries(defaults).filter(([, value]) => value !== undefined));
}

function inputOf(given: Given, file: string): Input {
  try {
    return { name: basename(file), bytes: readFileSync(file) };
  } catch {
    throw new WrongUsage(wordsOf(given.lang).clerk.notAFile(file));
  }
}

await runCommand(
  {
    name: "import",
    options: {
      ...{ write: null, region: "ID", period: "PERIOD", source: "ID", unit: "UNIT", locator: "TEXT" },
      ...{ table: "TABLE", max: "NUMBER" },
    },
    operands: ["FILE…"],
  },
  async (given) => {
    const words = wordsOf(given.lang).clerk;
    const inputs = given.operands.map((file) => inputOf(given, file));
    const ledger = soundLedger(given);
    if (ledger === null) return 1;
    const result = await importFiles(folderFiles(given.data), ledger, inputs, defaultsOf(given, ledger));
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
      return 0;
    }
    writeFiles(given.data, result.texts);
    console.log(words.written(files.join(" ")));
    return 0;
  },
);
