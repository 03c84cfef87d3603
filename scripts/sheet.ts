import { dirname, relative, resolve } from "node:path";
import { formatPeriod } from "../src/i18n/period.ts";
import { wordsOf } from "../src/i18n/words.ts";
import { folderFiles } from "../src/ledger/folder.ts";
import type { Ledger } from "../src/ledger/ledger.ts";
import { type Period, parsePeriod, period } from "../src/ledger/period.ts";
import { SITE_FILE } from "../src/ledger/settings.ts";
import { readSettings } from "../src/ledger/site-file.ts";
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

/** The period up to which `site.json` says that the ledger goes: later figures could not be imported. */
function namedAsOf(given: Given): Period | null {
  const bytes = folderFiles(given.data).read(SITE_FILE);
  const settings = bytes instanceof Uint8Array ? readSettings(bytes).settings : null;
  return parsePeriod(settings?.as_of ?? "");
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
    const last = namedAsOf(given);
    if (ask.table === "observations" && last !== null && ask.period.to > last.to) {
      console.error(words.afterAsOf(formatPeriod(ask.period, given.lang), formatPeriod(last, given.lang)));
      return 1;
    }
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
