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

const TABLES = ["targets", "observations", "progress", "projects"] as const;

/** What the options ask for: targets of a year, observations or progress of a period, or projects. */
function askOf(given: Given, ledger: Ledger): SheetAsk {
  const words = wordsOf(given.lang).sheets;
  const [table, other] = TABLES.filter((one) => given.options[one] !== undefined);
  if (table === undefined || other !== undefined) throw new WrongUsage(words.oneOfFour);
  return {
    table,
    period: period(periodOf(given, table) ?? ledger.settings.as_of),
    region: idGiven(given, ledger, "region", "regions") ?? ledger.settings.default_region,
    indicators: idsGiven(given, ledger, "indicator", "indicators"),
    source: idGiven(given, ledger, "source", "sources") ?? "",
  };
}

function periodOf(given: Given, table: (typeof TABLES)[number]): string | undefined {
  const { targets = "" } = given.options;
  if (table === "projects") return undefined;
  if (table !== "targets") return periodGiven(given, table);
  if (!/^\d{4}$/.test(targets)) throw new WrongUsage(wordsOf(given.lang).sheets.notAYear(targets));
  return targets;
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
      ...{ targets: "YEAR", observations: "PERIOD", progress: "PERIOD", projects: null },
      ...{ region: "ID", indicator: "ID,ID", source: "ID", out: "FILE" },
    },
  },
  async (given) => {
    const words = wordsOf(given.lang).sheets;
    const ledger = soundLedger(given);
    if (ledger === null) return 1;
    const ask = askOf(given, ledger);
    const last = namedAsOf(given);
    const isReport = ask.table === "observations" || ask.table === "progress";
    if (isReport && last !== null && ask.period.to > last.to) {
      console.error(words.afterAsOf(formatPeriod(ask.period, given.lang), formatPeriod(last, given.lang)));
      return 1;
    }
    const { page, bytes } = await fillInSheet(ledger, ask, given.lang);
    if (page.rows.length === 0) {
      const why = ask.table === "progress" ? words.noProjects : words.nothingDue;
      console.error(`${wordsOf(given.lang).clerk.nothingWritten}: ${why}`);
      return 1;
    }
    const when = ask.table === "projects" ? "" : `-${ask.period.text.replace("/", "--")}`;
    const name = `${ask.table}${when}-${ask.region}.xlsx`;
    const out = resolve(given.options["out"] ?? name);
    writeFiles(dirname(out), { [relative(dirname(out), out)]: bytes });
    console.log(words.sheetWritten(relative(process.cwd(), out), page.rows.length, page.filled));
    return 0;
  },
);
