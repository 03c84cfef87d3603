import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvCell } from "../../src/ledger/csv.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { type Figures, firstFigures, nextFigures, written } from "./figures.ts";
import { FEATURED, INDICATORS, UNITS } from "./indicators.ts";
import { type MadeUpRegion, makeRegions } from "./regions.ts";
import { settingsOf } from "./settings.ts";

export interface NationalOptions {
  readonly folder: string;
  readonly provinces: number;
  readonly years: number;
  readonly seed: number;
  /** Told after each year. */
  readonly onYear?: (done: number, all: number) => void;
}

const LAST_YEAR = 2025;
const SECTORS = [
  ["primary", "第一产业", "Primary industry", "primary-output"],
  ["secondary", "第二产业", "Secondary industry", "secondary-output"],
  ["tertiary", "第三产业", "Tertiary industry", "tertiary-output"],
] as const;

const HEADS = {
  regions: "id,name,name_en,kind,parent,code,valid_from,valid_to,peer_group,note",
  industries: "id,name,name_en,kind,parent,code,note",
  offices: "id,name,name_en,contact",
  units: "id,name_en,dimension,factor,note",
  indicators:
    "id,name,name_en,theme,unit,measure,better,additive,decimals,frequency,office,definition,definition_en",
  sources: "id,title,title_en,publisher,published,url,licence,note",
  observations: "region,indicator,industry,breakdown,period,value,unit,qualifier,status,source,locator,note",
  targets:
    "region,indicator,industry,breakdown,period,form,tier,set_on,value,unit,qualifier,source,locator,note",
  claims: "region,indicator,industry,breakdown,period,claim,of,value,unit,qualifier,source,locator",
} as const;

/** The figures of one year, by indicator, in the order of the regions. */
type Year = ReadonlyMap<string, Figures>;

/**
 * Writes a made-up national ledger in the form of `data/`: the same for the same options. Figures of
 * places add up to those above them. Answers the number of observations.
 */
export function writeNationalLedger({ folder, provinces, years, seed, onYear }: NationalOptions): number {
  const chance = chanceOf(seed);
  const regions = makeRegions(chance, provinces);
  const numbers = new Map(regions.map((region, i) => [region, i]));
  const parents = Int32Array.from(regions, ({ parent }) =>
    parent === null ? -1 : (numbers.get(parent) ?? -1),
  );
  writeLists(folder, regions, years);
  let last = nextYear(chance, regions, parents, firstYear(chance, regions));
  let rows = 0;
  for (let year = LAST_YEAR - years + 1; year <= LAST_YEAR; year += 1) {
    const current = nextYear(chance, regions, parents, last);
    rows += writeYear(folder, year, regions, last, current, year > LAST_YEAR - years + 1);
    last = current;
    onYear?.(year - LAST_YEAR + years, years);
  }
  return rows;
}

function firstYear(chance: Chance, regions: readonly MadeUpRegion[]): Year {
  return new Map(INDICATORS.map((one) => [one.id, firstFigures(chance, one, regions)]));
}

function nextYear(chance: Chance, regions: readonly MadeUpRegion[], parents: Int32Array, last: Year): Year {
  const next = new Map<string, Figures>();
  for (const one of INDICATORS) {
    next.set(one.id, nextFigures(chance, one, regions, parents, last.get(one.id) as Figures));
  }
  const sectors = SECTORS.map(([, , , id]) => next.get(id)?.values);
  const gdp = next.get("gdp") as Figures;
  next.set("gdp", {
    ...gdp,
    values: gdp.values.map((_, i) => sectors.reduce((sum, v) => sum + (v?.[i] ?? 0), 0)),
  });
  return next;
}

function writeYear(
  folder: string,
  year: number,
  regions: readonly MadeUpRegion[],
  last: Year,
  current: Year,
  hasBase: boolean,
): number {
  const rows = { observations: [] as string[], targets: [] as string[], claims: [] as string[] };
  regions.forEach((region, i) => {
    for (const one of INDICATORS) {
      const value = written(valueAt(current, one.id, i), one.decimals);
      rows.observations.push(
        `${region.id},${one.id},,,${year},${value},${one.unit},,A,yearbook-${year},表1,`,
      );
      if (FEATURED.includes(one.id)) {
        const aim = written(Math.round(valueAt(last, one.id, i) * (1 + one.growth / 100)), one.decimals);
        rows.targets.push(
          `${region.id},${one.id},,,${year},level,committed,${year}-01,${aim},${one.unit},,plan-${year},二,`,
        );
      }
    }
    if (region.kind === "country" || region.kind === "province") {
      addSectors(rows.observations, region.id, year, (id) => valueAt(current, id, i));
      const base = valueAt(last, "gdp", i);
      const growth = (((valueAt(current, "gdp", i) - base) / base) * 100).toFixed(1);
      if (hasBase) rows.claims.push(`${region.id},gdp,,,${year},growth,,${growth},%,,yearbook-${year},综述`);
    }
  });
  for (const table of ["observations", "targets", "claims"] as const) {
    if (rows[table].length > 0) write(folder, `${table}/${year}.csv`, HEADS[table], rows[table]);
  }
  return rows.observations.length;
}

function addSectors(
  rows: string[],
  region: string,
  year: number,
  value: (indicator: string) => number,
): void {
  for (const [sector, , , output] of SECTORS) {
    rows.push(`${region},gdp,${sector},,${year},${written(value(output), 2)},亿元,,A,yearbook-${year},表2,`);
  }
}

function valueAt(year: Year, indicator: string, region: number): number {
  return year.get(indicator)?.values[region] ?? 0;
}

function writeLists(folder: string, regions: readonly MadeUpRegion[], years: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "site.json"), settingsOf(regions, LAST_YEAR));
  write(
    folder,
    "regions.csv",
    HEADS.regions,
    regions.map(
      ({ id, name, nameEn, kind, parent, code, peerGroup }) =>
        `${id},${name},${nameEn},${kind},${parent?.id ?? ""},${code},,,${peerGroup},`,
    ),
  );
  const sectors = SECTORS.map(([id, name, nameEn]) => `${id},${name},${nameEn},sector,,,`);
  write(folder, "industries.csv", HEADS.industries, sectors);
  write(folder, "offices.csv", HEADS.offices, ["statistics,统计局,Statistics bureau,"]);
  const units = UNITS.map(([id, en, dimension, factor]) => `${id},${csvCell(en)},${dimension},${factor},`);
  write(folder, "units.csv", HEADS.units, units);
  const indicators = INDICATORS.map((one) => {
    const additive = one.measure === "rate" ? "no" : "yes";
    const start = `${one.id},${one.name},${one.nameEn},${one.theme},${one.unit},${one.measure},${one.better}`;
    return `${start},${additive},${one.decimals},year,statistics,虚构指标:${one.name}。,Made up: ${one.nameEn}.`;
  });
  write(folder, "indicators.csv", HEADS.indicators, indicators);
  write(folder, "sources.csv", HEADS.sources, sourceRows(years));
}

function sourceRows(years: number): string[] {
  return Array.from({ length: years }, (_, i) => LAST_YEAR - years + 1 + i).flatMap((year) => [
    `yearbook-${year},${year + 1}年统计年鉴(虚构),Statistical yearbook ${year + 1} (made up),统计局,${year + 1}-09,,,`,
    `plan-${year},${year}年计划(虚构),Plan for ${year} (made up),统计局,${year}-01,,,`,
  ]);
}

function write(folder: string, file: string, head: string, rows: readonly string[]): void {
  const path = join(folder, file);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, `${head}\n${rows.join("\n")}\n`);
}
