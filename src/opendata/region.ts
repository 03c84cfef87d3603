import { isYearAssumed } from "../ledger/assumed.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { type Lookup, type Series, standsAlone } from "../ledger/lookup.ts";
import type { Place } from "../ledger/schema.ts";
import { csvLine, csvRow } from "./csv.ts";

/** The tables that say something of a region, in the order in which its file has them. */
export const REGION_TABLES = ["observations", "targets", "claims"] as const;

/** The columns of those tables together, those that name a figure first; `table` comes before them. */
export const REGION_COLUMNS = [
  "region",
  "indicator",
  "industry",
  "breakdown",
  "period",
  "form",
  "claim",
  "of",
  "tier",
  "set_on",
  "value",
  "to",
  "unit",
  "qualifier",
  "status",
  "nature",
  "over",
  "base",
  "basis",
  "group",
  "wording",
  "source",
  "locator",
  "note",
] as const;
/** After them, `yes` where the source names no year and the one given is assumed. */
const YEAR_ASSUMED = "year_assumed";

/**
 * All that the ledger says of one region as one long CSV: observations, then targets, then claims,
 * the table's name in the first column, cells that a table has not left empty. Within a table by
 * series in order of first appearance, oldest period first. The header alone for an unknown region.
 */
export function regionCsv(lookup: Lookup, region: string): string {
  return seriesCsv(lookup.ledger, lookup.ofRegion(region));
}

/** The same of one indicator in all regions. */
export function indicatorCsv(lookup: Lookup, indicator: string): string {
  return seriesCsv(lookup.ledger, lookup.ofIndicator(indicator));
}

/** The same of one industry in all regions. */
export function industryCsv(lookup: Lookup, industry: string): string {
  return seriesCsv(lookup.ledger, lookup.ofIndustry(industry));
}

/** The indicators, or industries, that are also published by themselves. */
export function publishedAlone(lookup: Lookup, what: "indicators" | "industries"): string[] {
  const of = what === "indicators" ? lookup.ofIndicator : lookup.ofIndustry;
  return [...lookup.ledger[what].keys()].filter((id) => standsAlone(of(id)));
}

function seriesCsv(ledger: Ledger, series: readonly Series[]): string {
  let text = csvLine(["table", ...REGION_COLUMNS, YEAR_ASSUMED]);
  for (const table of REGION_TABLES) {
    for (const one of series) text += linesOf(ledger, table, one[table]);
  }
  return text;
}

function linesOf(ledger: Ledger, table: string, rows: readonly (Place & { source: string })[]): string {
  let text = "";
  for (const row of rows) {
    const assumed = isYearAssumed(ledger, row) ? "yes" : "";
    text += `${table},${csvRow(row, REGION_COLUMNS).slice(0, -1)},${assumed}\n`;
  }
  return text;
}
