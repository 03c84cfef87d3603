import { endYear, type Period, parsePeriod } from "./period.ts";
import type { Problem } from "./problem.ts";
import { atCell } from "./references.ts";
import type { Industry, Place, Region, Row, TableName, Unit } from "./schema.ts";

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
    problems.push(atCell(table, row, "period", { code: "L204", facts: { file: `${table}/${end}.csv` } }));
  }
  return problems;
}

/** Figures whose unit is of another dimension than their indicator's; growth must be in percent. */
export function misfitUnits(
  table: TableName,
  rows: readonly (Row<"observations"> | Row<"targets">)[],
  indicators: ReadonlyMap<string, Row<"indicators">>,
  units: ReadonlyMap<string, Unit>,
): Problem[] {
  const problems: Problem[] = [];
  for (const row of rows) {
    const own = indicators.get(row.indicator)?.unit ?? "";
    const growth = "form" in row && row.form === "growth";
    if (row.unit === own && !growth) continue;
    const has = units.get(row.unit)?.dimension;
    const wants = growth ? "percent" : units.get(own)?.dimension;
    if (has === undefined || wants === undefined || has === wants) continue;
    if (growth) problems.push(atCell(table, row, "unit", { code: "L206", fix: "%" }));
    else problems.push(atCell(table, row, "unit", { code: "L205", facts: { wants: own, dimension: wants } }));
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

/** Claims without the figure that they state (a verdict is words), and figures of targets without a unit. */
export function missingFigures(
  claims: readonly Row<"claims">[],
  targets: readonly Row<"targets">[],
): Problem[] {
  const stated = claims.filter(({ claim }) => claim !== "verdict");
  return [
    ...stated
      .filter(({ value }) => value === "")
      .map((row) => atCell("claims", row, "value", { code: "L101" })),
    ...stated.filter(({ unit }) => unit === "").map((row) => atCell("claims", row, "unit", { code: "L101" })),
    ...targets
      .filter(({ value, unit }) => value !== "" && unit === "")
      .map((row) => atCell("targets", row, "unit", { code: "L101" })),
  ];
}
