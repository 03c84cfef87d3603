import type { Collector } from "./collector.ts";
import { growthFaults, unstatedGrowth } from "./growth-checks.ts";
import type { SeriesKey } from "./lookup.ts";
import type { Memory } from "./memory.ts";
import { OF_COLUMNS, OF_SERIES } from "./of.ts";
import { strayTargets } from "./other-series.ts";
import { byId, listed, type Part, type Parts } from "./parts.ts";
import { circles, danglingOf, danglingReferences, danglingSettings, type Ids, twins } from "./references.ts";
import {
  claimFaults,
  endlessRegions,
  invalidRegions,
  lostZeros,
  misfiledPeriods,
  misfitUnits,
  undatedEntries,
  validities,
  wrongHolders,
} from "./row-checks.ts";
import { type Column, columnsOf, type Place, TABLE_NAMES, TABLES } from "./schema.ts";
import { type Settings, TERM_LISTS } from "./settings.ts";
import type { SiteReading } from "./site-file.ts";
import { targetFaults } from "./target-checks.ts";

/** Every check across rows and tables. */
export function checkAcross(parts: Parts, site: SiteReading, memory: Memory, problems: Collector): void {
  const ids = idsOf(parts, site.settings, memory);
  for (const table of TABLE_NAMES) {
    for (const part of parts[table]) problems.addAll(danglingReferences(table, part.rows, ids, memory));
  }
  for (const { rows } of parts.claims) problems.addAll(danglingOf("claims", rows, ids, OF_COLUMNS));
  for (const { rows } of parts.targets) problems.addAll(danglingOf("targets", rows, ids, OF_SERIES));
  problems.addAll(danglingSettings(site.references, ids));
  checkIds(parts, problems);
  checkPeriods(parts, problems);
  checkFigures(parts, problems);
  checkOthers(parts, problems);
}

/**
 * The ids that may be referred to. A table that could not be read, or holds nothing though it must, is
 * left out: that is told once, not again for every row that refers to it.
 */
function idsOf(parts: Parts, settings: Settings | null, memory: Memory): Ids {
  const ids = new Map<string, Set<string>>();
  for (const table of TABLE_NAMES) {
    const column = columnsOf(table).find(({ name }) => name === "id");
    if (column === undefined) continue;
    const rows = listed(parts[table] as readonly Part<"regions">[]);
    const isLeftOut = parts.absent.has(table) || (TABLES[table].optional && parts[table].length > 0);
    if (rows.length > 0 || isLeftOut) {
      ids.set(table, new Set(rows.flatMap(({ id }) => [id, ...mended(memory, column, id)])));
    }
  }
  if (settings === null) return ids;
  for (const list of TERM_LISTS) ids.set(list, new Set(settings[list].map((term) => term.id)));
  return ids;
}

/** An id that is misspelt is told where it stands; what it should be may be referred to. */
function mended(memory: Memory, column: Column, id: string): string[] {
  const fix = memory.of(column).verdicts.get(id)?.fault?.fix;
  return fix === undefined ? [] : [fix];
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
  problems.addAll(wrongHolders(regions));
  const valid = validities(regions);
  for (const table of ["observations", "targets", "claims"] as const) {
    for (const { rows } of parts[table]) problems.addAll(invalidRegions(table, rows, valid));
  }
}

function checkFigures(parts: Parts, problems: Collector): void {
  const indicators = byId(parts.indicators);
  const units = byId(parts.units);
  for (const { rows } of parts.observations) problems.addAll(misfitUnits(rows, indicators, units));
  for (const { rows } of parts.targets) problems.addAll(targetFaults(rows, { indicators, units }));
  for (const { rows } of parts.claims) problems.addAll(claimFaults(rows));
  problems.addAll(growthFaults(indicators, units));
  problems.addAll(undatedEntries(listed(parts.calendar)));
}

/** What rows ask for that others must hold: looked for where all that is there could be read. */
function checkOthers(parts: Parts, problems: Collector): void {
  if (problems.hasErrors()) return;
  problems.addAll(unstatedGrowth(listed(parts.indicators), listed(parts.claims)));
  problems.addAll(strayTargets(listed(parts.targets), everyRow(parts)));
}

function* everyRow(parts: Parts): Generator<SeriesKey> {
  for (const table of [parts.observations, parts.targets, parts.claims]) {
    for (const { rows } of table) yield* rows;
  }
}
