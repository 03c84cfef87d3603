import { endYear, type Period, parsePeriod } from "./period.ts";
import type { Problem } from "./problem.ts";
import { atCell } from "./references.ts";
import type {
  CalendarEntry,
  Indicator,
  Industry,
  Observation,
  Place,
  Region,
  TableName,
  Unit,
} from "./schema.ts";

/** Rows whose period ends in another year than their file's. */
export function misfiledPeriods(
  table: TableName,
  year: number,
  rows: readonly (Place & { readonly period: string })[],
): Problem[] {
  const ends = new Map<string, number>();
  const problems: Problem[] = [];
  for (const row of rows) {
    let end = ends.get(row.period);
    if (end === undefined) {
      const parsed = parsePeriod(row.period);
      end = parsed === null ? year : endYear(parsed);
      ends.set(row.period, end);
    }
    if (end === year) continue;
    problems.push(atCell(table, row, "period", { code: "L204", facts: { file: inYear(row.file, end) } }));
  }
  return problems;
}

/** The file of another year beside a year's file. */
function inYear(file: string, year: number): string {
  return file.replace(/\d{4}(?=\.\w+$)/, String(year));
}

/** Figures whose unit is of another dimension than their indicator's. */
export function misfitUnits(
  rows: readonly Observation[],
  indicators: ReadonlyMap<string, Indicator>,
  units: ReadonlyMap<string, Unit>,
): Problem[] {
  const problems: Problem[] = [];
  for (const row of rows) {
    const own = indicators.get(row.indicator)?.unit ?? "";
    if (row.unit === own) continue;
    const has = units.get(row.unit)?.dimension;
    const wants = units.get(own)?.dimension;
    if (has === undefined || wants === undefined || has === wants) continue;
    const facts = { wants: own, dimension: wants };
    problems.push(atCell("observations", row, "unit", { code: "L205", facts }));
  }
  return problems;
}

/** The days within which a region's code is valid; open ends are without bound. */
interface Validity {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Regions that are not valid for all time, with theirs. */
export function validities(regions: Iterable<Region>): Map<string, Validity> {
  const found = new Map<string, Validity>();
  for (const { id, valid_from, valid_to } of regions) {
    if (valid_from === "" && valid_to === "") continue;
    const from = parsePeriod(valid_from)?.from ?? -Infinity;
    const to = parsePeriod(valid_to)?.to ?? Infinity;
    found.set(id, { from, to, text: `${valid_from}–${valid_to}` });
  }
  return found;
}

/** Regions whose code ends before it begins. */
export function endlessRegions(regions: readonly Region[]): Problem[] {
  return regions.flatMap((row) => {
    const [from, to] = [parsePeriod(row.valid_from), parsePeriod(row.valid_to)];
    if (from === null || to === null || to.to >= from.from) return [];
    return [atCell("regions", row, "valid_to", { code: "L211", facts: { from: row.valid_from } })];
  });
}

/** Rows about a region in a period in which its code was not valid at all. */
export function invalidRegions(
  table: TableName,
  rows: readonly (Place & { readonly region: string; readonly period: string })[],
  valid: ReadonlyMap<string, Validity>,
): Problem[] {
  if (valid.size === 0) return [];
  const problems: Problem[] = [];
  for (const row of rows) {
    const known = valid.get(row.region);
    const when: Period | null = known === undefined ? null : parsePeriod(row.period);
    if (known === undefined || when === null || (when.from <= known.to && when.to >= known.from)) continue;
    problems.push(
      atCell(table, row, "region", { code: "L210", facts: { valid: known.text, period: row.period } }),
    );
  }
  return problems;
}

/** Divisions of GB/T 4754 have two digits; a spreadsheet makes 6 of 06. */
export function lostZeros(rows: readonly Industry[]): Problem[] {
  return rows
    .filter((row) => row.kind === "division" && /^[1-9]$/.test(row.code))
    .map((row) => atCell("industries", row, "code", { code: "L126", fix: `0${row.code}` }));
}

/** Money of a project: the columns that hold it, and the unit that they share. */
type MoneyRow = Place & { readonly unit: string };

/** Sums of projects without a unit, or in one that is no money. */
export function moneyFaults<R extends MoneyRow>(
  table: TableName,
  rows: readonly R[],
  sums: readonly (keyof R)[],
  units: ReadonlyMap<string, Unit>,
): Problem[] {
  return rows.flatMap((row) => {
    if (sums.every((name) => row[name] === "")) return [];
    if (row.unit === "") return [atCell(table, row, "unit", { code: "L101" })];
    const unit = units.get(row.unit);
    return unit === undefined || isMoney(unit) ? [] : [atCell(table, row, "unit", { code: "L250" })];
  });
}

/** Offices name dimensions as they like; money is known by that name or by the unit's own. */
function isMoney({ id, dimension }: Unit): boolean {
  return /^(?:money|currency)/.test(dimension) || /[元圆圓币镑]|^(?:CNY|RMB|USD|EUR|HKD|JPY)\b/.test(id);
}

/** Entries of the reporting calendar that name no day. */
export function undatedEntries(entries: readonly CalendarEntry[]): Problem[] {
  return entries
    .filter(({ due }) => due === "")
    .map((row) => atCell("calendar", row, "due", { code: "L227" }));
}
