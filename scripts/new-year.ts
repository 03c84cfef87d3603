import { join, relative, resolve } from "node:path";
import { ownName } from "../src/i18n/lang.ts";
import { problemLines } from "../src/i18n/problems.ts";
import { wordsOf } from "../src/i18n/words.ts";
import { folderFiles } from "../src/ledger/folder.ts";
import type { Ledger } from "../src/ledger/ledger.ts";
import { changeLine } from "../src/opendata/import/report.ts";
import { prepareYear, type YearAsk, type YearPlan } from "../src/opendata/sheets/new-year.ts";
import { type Given, runCommand, WrongUsage } from "./arguments.ts";
import { idGiven, idsGiven, soundLedger } from "./clerk-ledger.ts";
import { writeFiles } from "./write-files.ts";

function askOf(given: Given, ledger: Ledger): YearAsk {
  const [year = ""] = given.operands;
  if (!/^\d{4}$/.test(year)) throw new WrongUsage(wordsOf(given.lang).sheets.notAYear(year));
  return {
    year: Number(year),
    region: idGiven(given, ledger, "region", "regions") ?? ledger.settings.default_region,
    close: idsGiven(given, ledger, "close", "regions"),
    open: idsGiven(given, ledger, "open", "regions"),
  };
}

/** What would be done, in lines. */
function planLines(given: Given, plan: YearPlan, sheet: string): string[] {
  const words = wordsOf(given.lang).sheets;
  const names = plan.closed.map((region) => ownName(region, given.lang));
  return [
    ...plan.fresh.map(words.yearFile),
    ...plan.changes.map((change) => changeLine(change, given.lang)),
    ...(plan.page.rows.length === 0 ? [] : [words.yearSheet(sheet, plan.page.rows.length)]),
    ...(names.length === 0 ? [] : [words.yearClosed(names.join(wordsOf(given.lang).site.listComma))]),
  ];
}

await runCommand(
  {
    name: "new-year",
    options: { region: "ID", close: "ID,ID", open: "ID,ID", out: "DIR", write: null },
    operands: ["YEAR"],
  },
  async (given) => {
    const words = wordsOf(given.lang).sheets;
    const ledger = soundLedger(given);
    if (ledger === null) return 1;
    const ask = askOf(given, ledger);
    const plan = await prepareYear(folderFiles(given.data), ledger, ask, given.lang);
    const out = resolve(given.options["out"] ?? "sheets");
    const sheet = `targets-${ask.year}-${ask.region}.xlsx`;
    for (const problem of plan.problems) console.error(problemLines(problem, given.lang, "data"));
    if (plan.problems.length > 0) return 1;
    if (Object.keys(plan.texts).length === 0) console.log(words.yearNothing(String(ask.year)));
    const shown = relative(process.cwd(), join(out, sheet));
    for (const line of planLines(given, plan, shown)) console.log(line);
    if (given.options["write"] === undefined) {
      console.log(words.yearAddWrite);
      return 0;
    }
    if (plan.page.rows.length > 0) writeFiles(out, { [sheet]: plan.sheet });
    writeFiles(given.data, plan.texts);
    console.log(words.yearWritten);
    return 0;
  },
);
