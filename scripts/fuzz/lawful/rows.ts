import { SAMPLE } from "../../../src/ledger/sample.ts";
import { columnsOf, fileOf, TABLE_NAMES, type TableName } from "../../../src/ledger/schema.ts";
import type { Chance } from "../../bench/chance.ts";
import { cellMaker, idOf, type KnownIds, type Maker, periodIn } from "./cells.ts";

export type Cells = Record<string, string>;

/** Rows by file, in the order of their lines. */
export type Rows = Map<string, { readonly table: TableName; readonly rows: Cells[] }>;

/** How many rows a table may have, the last most often. */
const COUNTS: Readonly<Record<TableName, readonly number[]>> = {
  regions: [1, 3, 4, 5],
  industries: [0, 2, 3],
  offices: [0, 1, 2],
  units: [2],
  indicators: [1, 3, 4],
  breakdowns: [0, 2, 4],
  sources: [1, 3],
  leading_industries: [0, 0, 3],
  observations: [5, 30, 60],
  targets: [0, 8, 20],
  claims: [0, 8, 16],
  projects: [0, 2, 4],
  progress: [0, 4, 8],
  calendar: [0, 0, 3],
  aliases: [0, 0, 2],
  accepted: [0],
  revisions: [0, 0, 2],
};

/** Where most rows lie: so that series have several figures, targets have results, and places have peers. */
interface Focus {
  readonly indicator: string;
  readonly years: readonly number[];
  /** Each indicator's unit. */
  readonly units: Map<string, string>;
}

const UNITS = [
  ["%", "percent", "1"],
  ["百分点", "percentage-point", "1"],
  ["个", "count", "1"],
  ["人", "person", "1"],
  ["位", "person", "1"],
  ["倍", "multiple", "1"],
  ["万元", "money-cny", "10000"],
  ["亿元", "money-cny", "100000000"],
  ["亩", "area", "2000/3"],
  ['a,"b" <c>', "odd", "3"],
  ["小数", "odd", `0.${"0".repeat(20)}1`],
  ["大数", "odd", `1${"0".repeat(30)}`],
] as const;

/** Rows for every table, most of them lawful, of figures in these years. */
export function rowsIn(chance: Chance, years: readonly number[]): Rows {
  const all: Rows = new Map();
  const ids: Record<string, string[]> = { ...termIds() };
  for (const table of TABLE_NAMES) {
    const count = chance.pick(COUNTS[table]);
    const own = Array.from({ length: count }, () => idOf(chance));
    if (columnsOf(table).some(({ name }) => name === "id")) ids[table] = [...new Set(own)];
  }
  ids["units"] = UNITS.map(([id]) => id);
  const cell = cellMaker(ids, years);
  const focus = {
    indicator: chance.pick(ids["indicators"] ?? [""]),
    years,
    units: new Map<string, string>(),
  };
  for (const table of TABLE_NAMES) addTable(chance, all, table, ids, cell, focus);
  return all;
}

/** The lists of the sample's settings. */
function termIds(): Record<string, string[]> {
  const site = JSON.parse(SAMPLE["site.json"] ?? "{}") as Record<string, { id: string }[]>;
  const idsOf = (list: string) => (site[list] ?? []).map(({ id }) => id);
  return { themes: idsOf("themes"), peer_groups: idsOf("peer_groups"), schemes: idsOf("schemes") };
}

function addTable(
  chance: Chance,
  all: Rows,
  table: TableName,
  ids: KnownIds,
  cell: Maker,
  focus: Focus,
): void {
  const own = ids[table];
  const count = own?.length ?? chance.pick(COUNTS[table]);
  for (let i = 0; i < count; i++) {
    const row = table === "units" ? unitRow(own?.[i] ?? "") : rowOf(chance, table, cell, focus);
    if (own !== undefined) row["id"] = own[i] ?? "";
    if (table === "indicators") focus.units.set(row["id"] ?? "", row["unit"] ?? "");
    const year = Number((row["period"] ?? "").split("/").at(-1)?.slice(0, 4));
    const file = fileOf(table, year);
    const part = all.get(file) ?? { table, rows: [] };
    part.rows.push(row);
    all.set(file, part);
  }
}

/** Columns that are mostly empty in any ledger. */
const RARE = ["industry", "breakdown", "parent", "valid_from", "valid_to", "of", "to"];

function rowOf(chance: Chance, table: TableName, cell: Maker, { indicator, years, units }: Focus): Cells {
  const row: Cells = {};
  for (const column of columnsOf(table)) {
    const isRare = RARE.includes(column.name) && column.required !== true;
    row[column.name] = isRare && chance.next() < 0.6 ? "" : cell(chance, column);
  }
  if (row["period"] !== undefined) row["period"] = periodIn(chance, chance.pick(years));
  if (table === "indicators") row["unit"] = chance.pick(["亿元", "亿元", "%", row["unit"] ?? ""]);
  else if (row["indicator"] !== undefined && chance.next() < 0.6) row["indicator"] = indicator;
  if (table === "targets" && chance.next() < 0.5) row["form"] = chance.pick(["level", "growth"]);
  if (row["unit"] !== undefined && table !== "indicators" && chance.next() < 0.9) {
    row["unit"] = unitOf(row, units);
  }
  return row;
}

/** The unit that a figure of this form or claim has, where it is an amount the indicator's. */
function unitOf({ form = "", claim = "", indicator, of }: Cells, units: Focus["units"]): string {
  if (form === "multiple" || claim === "multiple") return "倍";
  if (claim === "rank") return "位";
  const isRelative = of !== undefined && of !== "" && claim === "";
  if (form.endsWith("growth") || claim !== "") return isRelative ? "百分点" : "%";
  return indicator === undefined ? "亿元" : (units.get(indicator) ?? "亿元");
}

function unitRow(id: string): Cells {
  const [, dimension = "", factor = ""] = UNITS.find(([own]) => own === id) ?? [];
  return { id, dimension, factor };
}
