import type { Ledger } from "../ledger.ts";
import { open } from "../memo.ts";
import { parsePeriod } from "../period.ts";
import { plainName } from "../plain-name.ts";
import type { Problem } from "../problem.ts";
import { atCell } from "../references.ts";
import { cellOf } from "../rows.ts";
import type { Place, Region, TableName } from "../schema.ts";

/** What lists say twice, or with a sign lost: codes and names of places, industries, projects and sources. */
export function oddNames(ledger: Ledger): Problem[] {
  const regions = [...ledger.regions.values()];
  const industries = [...ledger.industries.values()];
  return [
    ...oddCodes(regions),
    ...twice("L331", "regions", regions, "code", (row) => row.code, coexist),
    ...twice("L331", "industries", industries, "code", (row) => row.code),
    ...twice("L332", "regions", regions, "name", named(["name", "parent"]), coexist),
    ...twice("L332", "industries", industries, "name", named(["name", "parent"])),
    ...twice("L332", "indicators", [...ledger.indicators.values()], "name", named(["name"])),
    ...twice(
      "L332",
      "breakdowns",
      [...ledger.breakdowns.values()],
      "name",
      named(["name", "scheme", "parent"]),
    ),
    ...twice(
      "L332",
      "sources",
      [...ledger.sources.values()],
      "title",
      named(["title", "published", "publisher"]),
    ),
    ...twice("L332", "projects", [...ledger.projects.values()], "name", named(PROJECT)),
    ...lostSigns(ledger),
  ];
}

/** Two reports may each list one project: a source that lists it twice is another matter. */
const PROJECT = ["name", "region", "park", "industry", "investor", "source", "locator"];

/** Kinds of places that GB/T 2260 gives six digits; those below have nine or twelve. */
const SIX = new Set<Region["kind"]>(["province", "prefecture", "county", "district"]);

/** Codes of digits that are too many or too few. */
function oddCodes(regions: readonly Region[]): Problem[] {
  return regions.flatMap((row) => {
    const { code, kind } = row;
    const may = SIX.has(kind) ? [6] : [6, 9, 12];
    if (kind === "country" || !/^\d+$/.test(code) || may.includes(code.length)) return [];
    const fix = /^\d{6}(?:000){1,2}$/.test(code) ? code.slice(0, 6) : undefined;
    const facts = { digits: String(code.length), wants: may.join(", ") };
    return [atCell("regions", row, "code", { code: "L330", fix, facts })];
  });
}

/** True of places that are there at one time: one that took over another's code or name is not told. */
function coexist(a: Region, b: Region): boolean {
  const from = (row: Region) => parsePeriod(row.valid_from)?.from ?? Number.NEGATIVE_INFINITY;
  const to = (row: Region) => parsePeriod(row.valid_to)?.to ?? Number.POSITIVE_INFINITY;
  return from(a) <= to(b) && from(b) <= to(a);
}

function named(columns: readonly string[]): (row: Place) => string {
  return (row) => columns.map((name) => plainName(cellOf(row, name))).join("|");
}

/** Rows that are the same in what makes them one thing; "" makes none. */
function twice<R extends Place & { readonly id: string }>(
  code: "L331" | "L332",
  table: TableName,
  rows: readonly R[],
  column: string,
  thing: (row: R) => string,
  mayClash: (a: R, b: R) => boolean = () => true,
): Problem[] {
  const known = new Map<string, R[]>();
  return rows.flatMap((row) => {
    const key = thing(row);
    if (key === "") return [];
    const others = open(known, key, (): R[] => []);
    const other = others.find((one) => mayClash(one, row));
    others.push(row);
    if (other === undefined) return [];
    return [atCell(table, row, column, { code, facts: { other: other.id, first: String(other.line) } })];
  });
}

/** A box, a mark for a missing sign, or question marks where Chinese signs stood. */
const LOST = /[□〓]|[\u3400-\u9FFF]\?+(?:[\u3400-\u9FFF]|$)|^\?+[\u3400-\u9FFF]|\?\?/;

const NAMES = ["name", "name_en", "title", "title_en", "publisher", "investor"];

function lostSigns(ledger: Ledger): Problem[] {
  const { regions, industries, offices, indicators, breakdowns, sources, projects } = ledger;
  const tables = { regions, industries, offices, indicators, breakdowns, sources, projects };
  return Object.entries(tables).flatMap(([table, rows]) =>
    [...rows.values()].flatMap((row: Place) => {
      const name = NAMES.find((one) => LOST.test(cellOf(row, one)));
      return name === undefined ? [] : [atCell(table as TableName, row, name, { code: "L333" })];
    }),
  );
}
