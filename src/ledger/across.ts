import type { Collector } from "./collector.ts";
import type { Memory } from "./memory.ts";
import { byId, listed, type Part, type Parts } from "./parts.ts";
import { circles, danglingOf, danglingReferences, danglingSettings, type Ids, twins } from "./references.ts";
import {
  endlessRegions,
  invalidRegions,
  lostZeros,
  misfiledPeriods,
  misfitUnits,
  validities,
} from "./row-checks.ts";
import { type Place, TABLE_NAMES, TABLES } from "./schema.ts";
import { type Settings, TERM_LISTS } from "./settings.ts";

/** Every check across rows and tables. */
export function checkAcross(
  parts: Parts,
  settings: Settings | null,
  memory: Memory,
  problems: Collector,
): void {
  const ids = idsOf(parts, settings);
  for (const table of TABLE_NAMES) {
    for (const part of parts[table]) problems.addAll(danglingReferences(table, part.rows, ids, memory));
  }
  for (const part of parts.claims) problems.addAll(danglingOf(part.rows, ids));
  if (settings !== null) problems.addAll(danglingSettings(settings, ids));
  checkIds(parts, problems);
  checkPeriods(parts, problems);
  checkUnits(parts, problems);
}

function idsOf(parts: Parts, settings: Settings | null): Ids {
  const ids = new Map<string, Set<string>>();
  for (const table of TABLE_NAMES) {
    if (TABLES[table].byYear) continue;
    const rows = listed(parts[table] as readonly Part<"regions">[]);
    ids.set(table, new Set(rows.map((row) => row.id)));
  }
  for (const list of TERM_LISTS) ids.set(list, new Set((settings?.[list] ?? []).map((term) => term.id)));
  return ids;
}

function checkIds(parts: Parts, problems: Collector): void {
  for (const table of ["regions", "industries", "breakdowns"] as const) {
    for (const part of parts[table]) problems.addAll(circles(table, part.rows));
  }
  for (const table of TABLE_NAMES) {
    if (!TABLES[table].columns.some((column) => column.name === "id")) continue;
    for (const part of parts[table]) {
      problems.addAll(twins(table, part.rows as readonly (Place & { readonly id: string })[]));
    }
  }
  problems.addAll(lostZeros(listed(parts.industries)));
}

function checkPeriods(parts: Parts, problems: Collector): void {
  for (const table of ["observations", "targets", "claims", "progress"] as const) {
    for (const { year, rows } of parts[table]) problems.addAll(misfiledPeriods(table, year as number, rows));
  }
  const regions = listed(parts.regions);
  problems.addAll(endlessRegions(regions));
  const valid = validities(regions);
  for (const table of ["observations", "targets", "claims"] as const) {
    for (const { rows } of parts[table]) problems.addAll(invalidRegions(table, rows, valid));
  }
}

function checkUnits(parts: Parts, problems: Collector): void {
  const indicators = byId(parts.indicators);
  const units = byId(parts.units);
  for (const table of ["observations", "targets"] as const) {
    for (const { rows } of parts[table]) problems.addAll(misfitUnits(table, rows, indicators, units));
  }
}
