import { aliasFaults } from "./alias-checks.ts";
import type { CellCache } from "./cell-cache.ts";
import { claimFaults } from "./claim-checks.ts";
import type { Collector } from "./collector.ts";
import { growthFaults, unstatedGrowth } from "./growth-checks.ts";
import { circularHolders, wrongHolders } from "./holders.ts";
import { exchangedLabels } from "./labels.ts";
import type { SeriesKey } from "./lookup.ts";
import { OF_COLUMNS, OF_SERIES } from "./of.ts";
import { strayTargets } from "./other-series.ts";
import type { Problem } from "./problem.ts";
import { circles, danglingOf, danglingReferences, danglingSettings, type Ids, twins } from "./references.ts";
import {
  endlessRegions,
  invalidRegions,
  lostZeros,
  misfiledPeriods,
  misfitUnits,
  moneyFaults,
  undatedEntries,
  validities,
} from "./row-checks.ts";
import { type Column, columnsOf, fileOf, type Place, TABLE_NAMES, TABLES } from "./schema.ts";
import { type Settings, TERM_LISTS } from "./settings.ts";
import type { SiteReading } from "./site-file.ts";
import { byId, listed, type TableFile, type TableFiles } from "./table-files.ts";
import { targetFaults } from "./target-checks.ts";

/** Every check across rows and tables. */
export function checkAcross(
  tables: TableFiles,
  site: SiteReading,
  cache: CellCache,
  problems: Collector,
): void {
  const ids = idsOf(tables, site.settings, cache);
  for (const table of TABLE_NAMES) {
    for (const { file, rows } of tables[table]) {
      problems.addAll(danglingReferences(table, rows, ids, cache));
      problems.addAll(exchangedLabels(table, file, rows));
    }
  }
  problems.addAll(missingTables(tables, cache));
  for (const { rows } of tables.claims) problems.addAll(danglingOf("claims", rows, ids, OF_COLUMNS));
  for (const { rows } of tables.targets) problems.addAll(danglingOf("targets", rows, ids, OF_SERIES));
  problems.addAll(danglingSettings(site.references, ids));
  checkIds(tables, problems);
  checkPeriods(tables, problems);
  checkFigures(tables, problems);
  checkOthers(tables, problems);
}

/**
 * The ids that may be referred to. A table that could not be read, or holds nothing though it must, is
 * left out: that is told once, not again for every row that refers to it.
 */
function idsOf(tables: TableFiles, settings: Settings | null, cache: CellCache): Ids {
  const ids = new Map<string, Set<string>>();
  for (const table of TABLE_NAMES) {
    const column = columnsOf(table).find(({ name }) => name === "id");
    if (column === undefined) continue;
    const rows = listed(tables[table] as readonly TableFile<"regions">[]);
    const isEmpty = TABLES[table].optional && tables[table].length > 0;
    if (rows.length > 0 || isEmpty) {
      ids.set(table, new Set(rows.flatMap(({ id }) => [id, ...mended(cache, column, id)])));
    }
  }
  if (settings === null) return ids;
  for (const list of TERM_LISTS) ids.set(list, new Set(settings[list].map((term) => term.id)));
  return ids;
}

/** Tables that an office may leave out, and to which rows refer all the same: each is one problem. */
function missingTables(tables: TableFiles, cache: CellCache): Problem[] {
  return [...tables.absent].flatMap((absent): Problem[] => {
    const columns = TABLE_NAMES.flatMap((table) => columnsOf(table)).filter(({ table }) => table === absent);
    const isReferredTo = columns.some((column) =>
      [...cache.of(column).verdicts.keys()].some((id) => id !== ""),
    );
    return isReferredTo ? [{ code: "L003", file: fileOf(absent), line: 0, column: 0, table: absent }] : [];
  });
}

/** An id that is misspelt is told where it stands; what it should be may be referred to. */
function mended(cache: CellCache, column: Column, id: string): string[] {
  const fix = cache.of(column).verdicts.get(id)?.fault?.fix;
  return fix === undefined ? [] : [fix];
}

function checkIds(tables: TableFiles, problems: Collector): void {
  for (const table of ["regions", "industries", "breakdowns"] as const) {
    for (const one of tables[table]) problems.addAll(circles(table, one.rows));
  }
  for (const table of TABLE_NAMES) {
    if (!TABLES[table].columns.some((column) => column.name === "id")) continue;
    for (const one of tables[table]) {
      problems.addAll(twins(table, one.rows as readonly (Place & { readonly id: string })[]));
    }
  }
  problems.addAll(lostZeros(listed(tables.industries)));
  problems.addAll(
    aliasFaults(listed(tables.aliases), {
      region: listed(tables.regions),
      indicator: listed(tables.indicators),
      industry: listed(tables.industries),
      breakdown: listed(tables.breakdowns),
      unit: listed(tables.units),
      source: listed(tables.sources),
    }),
  );
}

function checkPeriods(tables: TableFiles, problems: Collector): void {
  for (const table of ["observations", "targets", "claims", "progress"] as const) {
    for (const { year, rows } of tables[table]) problems.addAll(misfiledPeriods(table, year as number, rows));
  }
  const regions = listed(tables.regions);
  problems.addAll(endlessRegions(regions));
  problems.addAll(wrongHolders(regions));
  problems.addAll(circularHolders(regions));
  const valid = validities(regions);
  for (const table of ["observations", "targets", "claims"] as const) {
    for (const { rows } of tables[table]) problems.addAll(invalidRegions(table, rows, valid));
  }
}

function checkFigures(tables: TableFiles, problems: Collector): void {
  const indicators = byId(tables.indicators);
  const units = byId(tables.units);
  for (const { rows } of tables.observations) problems.addAll(misfitUnits(rows, indicators, units));
  for (const { rows } of tables.targets) problems.addAll(targetFaults(rows, { indicators, units }));
  for (const { rows } of tables.claims) problems.addAll(claimFaults(rows, units));
  for (const { rows } of tables.projects) {
    problems.addAll(moneyFaults("projects", rows, ["total_investment"], units));
  }
  for (const { rows } of tables.progress) {
    problems.addAll(moneyFaults("progress", rows, ["planned", "completed"], units));
  }
  problems.addAll(growthFaults(indicators, units));
  problems.addAll(undatedEntries(listed(tables.calendar)));
}

/** What rows ask for that others must hold: looked for where all that is there could be read. */
function checkOthers(tables: TableFiles, problems: Collector): void {
  if (problems.hasErrors()) return;
  const { indicators, claims } = tables;
  problems.addAll(unstatedGrowth(listed(indicators), listed(claims), rowsOf(tables.observations)));
  problems.addAll(strayTargets(listed(tables.targets), everyRow(tables)));
}

function* everyRow(tables: TableFiles): Generator<SeriesKey> {
  for (const table of [tables.observations, tables.targets, tables.claims]) yield* rowsOf<SeriesKey>(table);
}

function* rowsOf<T>(files: readonly { readonly rows: readonly T[] }[]): Generator<T> {
  for (const { rows } of files) yield* rows;
}
