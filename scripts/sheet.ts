import { dirname, relative, resolve } from "node:path";
import { wordsOf } from "../src/i18n/words.ts";
import type { Ledger } from "../src/ledger/ledger.ts";
import { period } from "../src/ledger/period.ts";
import { fillInSheet, type SheetAsk } from "../src/opendata/sheets/sheet.ts";
import { type Given, runCommand, WrongUsage } from "./arguments.ts";
import { idGiven, idsGiven, periodGiven, soundLedger } from "./clerk-ledger.ts";
import { writeFiles } from "./write-files.ts";

/** What the options ask for: targets of a year, or observations of a period. */
function askOf(given: Given, ledger: Ledger): SheetAsk {
  const words = wordsOf(given.lang).sheets;
  const { targets, observations } = given.options;
  if ((targets === undefined) === (observations === undefined)) throw new WrongUsage(words.oneOfTwo);
  if (targets !== undefined && !/^\d{4}$/.test(targets)) throw new WrongUsage(words.notAYear(targets));
  return {
    table: targets === undefined ? "observations" : "targets",
    period: period(targets ?? periodGiven(given, "observations") ?? ""),
    region: idGiven(given, ledger, "region", "regions") ?? ledger.settings.default_region,
    indicators: idsGiven(given, ledger, "indicator", "indicators"),
    source: idGiven(given, ledger, "source", "sources") ?? "",
  };
}

await runCommand(
  {
    name: "sheet",
    options: {
      ...{ targets: "YEAR", observations: "PERIOD", region: "ID", indicator: "ID,ID", source: "ID" },
      ...{ out: "FILE" },
    },
  },
  async (given) => {
    const words = wordsOf(given.lang).sheets;
    const ledger = soundLedger(given);
    if (ledger === null) return 1;
    const ask = askOf(given, ledger);
    const { page, bytes } = await fillInSheet(ledger, ask, given.lang);
    if (page.rows.length === 0) {
      console.error(`${wordsOf(given.lang).clerk.nothingWritten}: ${words.nothingDue}`);
      return 1;
    }
    const name = `${ask.table}-${ask.period.text.replace("/", "--")}-${ask.region}.xlsx`;
    const out = resolve(given.options["out"] ?? name);
    writeFiles(dirname(out), { [relative(dirname(out), out)]: bytes });
    console.log(words.sheetWritten(relative(process.cwd(), out), page.rows.length, page.filled));
    return 0;
  },
);
