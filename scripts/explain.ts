import { relative } from "node:path";
import { wordsOf } from "../src/i18n/words.ts";
import type { Ledger } from "../src/ledger/ledger.ts";
import { buildLookup } from "../src/ledger/lookup.ts";
import { nearest } from "../src/ledger/nearest.ts";
import { type Period, parsePeriod } from "../src/ledger/period.ts";
import { explanation } from "../src/opendata/explain/explain.ts";
import { type Given, runCommand, WrongUsage } from "./arguments.ts";
import { soundLedger } from "./clerk-ledger.ts";

/** An id of a table, or a refusal with the one that was likely meant. */
function known(given: Given, name: string, id: string, table: ReadonlyMap<string, unknown>): string {
  if (table.has(id)) return id;
  throw new WrongUsage(wordsOf(given.lang).clerk.unknownName(name, id, nearest(id, table.keys()) ?? ""));
}

/** The period asked for, or a refusal with the nearest of those that the ledger has. */
function periodAsked(given: Given, ledger: Ledger, text: string): Period {
  const found = parsePeriod(text);
  if (found !== null) return found;
  const near = nearest(text, new Set(ledger.observations.map((row) => row.period)));
  throw new WrongUsage(wordsOf(given.lang).explain.unknownPeriod(text, near ?? ""));
}

await runCommand(
  {
    name: "explain",
    options: { industry: "ID", breakdown: "ID" },
    operands: ["REGION", "INDICATOR", "PERIOD"],
  },
  (given) => {
    const ledger = soundLedger(given);
    if (ledger === null) return 1;
    const [region = "", indicator = "", period = ""] = given.operands;
    const { industry = "", breakdown = "" } = given.options;
    const parts = breakdown === "" ? [] : breakdown.split(";");
    const key = {
      region: known(given, "REGION", region, ledger.regions),
      indicator: known(given, "INDICATOR", indicator, ledger.indicators),
      industry: industry === "" ? "" : known(given, "--industry", industry, ledger.industries),
      breakdown: parts
        .map((id) => known(given, "--breakdown", id, ledger.breakdowns))
        .sort()
        .join(";"),
    };
    const folder = relative(process.cwd(), given.data) || ".";
    const at = periodAsked(given, ledger, period);
    for (const line of explanation({ lookup: buildLookup(ledger), key, at, folder, lang: given.lang }))
      console.log(line);
    return 0;
  },
);
