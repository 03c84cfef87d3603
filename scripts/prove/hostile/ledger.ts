import { faultOf } from "../../../src/ledger/cell-check.ts";
import { csvLine } from "../../../src/ledger/csv.ts";
import { memoryFiles } from "../../../src/ledger/folder.ts";
import type { Problem } from "../../../src/ledger/problem.ts";
import { readFiles } from "../../../src/ledger/read.ts";
import { severityOf } from "../../../src/ledger/rules.ts";
import { SAMPLE } from "../../../src/ledger/sample.ts";
import { type Column, columnsOf, fileOf, TABLE_NAMES, type TableName } from "../../../src/ledger/schema.ts";

/** A text that the ledger's check keeps out of a column. */
export interface Refusal {
  readonly table: TableName;
  readonly column: string;
  readonly payload: string;
  /** The rule that refuses it. */
  readonly code: string;
}

/** A ledger with every text in every column of text that lets it in, and the texts that are refused. */
export interface HostileLedger {
  readonly files: Readonly<Record<string, string>>;
  readonly refused: readonly Refusal[];
  /** How many cells hold a hostile text. */
  readonly cells: number;
}

/** Columns that hold what people write, and not an id, a figure, a period or a word of a list. */
export function isFree({ type }: Column): boolean {
  return type === "text" || type === "unit-id" || type === "link";
}

type Cells = Readonly<Record<string, string | undefined>>;

/** The cells of a row that are not free, for payload number `i` of `all`. */
const ROWS: Readonly<Record<TableName, (id: string, unit: string) => readonly Cells[]>> = {
  regions: (id) => [{ id, kind: "district", parent: "lake", peer_group: "lake-districts" }],
  industries: (id) => [{ id, kind: "division", parent: "industry" }],
  offices: (id) => [{ id }],
  units: (id) => [{ id: `u${id}`, dimension: "money-cny", factor: "10000" }],
  indicators: (id, unit) => [
    {
      ...{ id, theme: "economy", unit, measure: "flow", better: "higher", additive: "yes" },
      ...{ decimals: "1", frequency: "year", office: id },
    },
  ],
  breakdowns: (id) => [{ id, scheme: "start" }],
  sources: (id) => [{ id, published: "2025-01-20" }],
  leading_industries: (id) => [{ region: id, industry: id, source: id }],
  observations: (id, unit) => [
    { region: id, indicator: "gdp", value: "9.8", unit: "亿元", source: id, period: "2024" },
    { region: "lake", indicator: id, value: "2.5", unit, source: id, period: "2024" },
    { region: "upper", indicator: id, value: "1.5", unit, source: id, period: "2024" },
    { region: id, indicator: id, industry: id, breakdown: id, value: "1", unit, source: id, period: "2024" },
  ],
  targets: (id, unit) => [
    {
      ...{
        region: id,
        indicator: "gdp",
        period: "2024",
        form: "level",
        tier: "committed",
        set_on: "2024-01",
      },
      ...{ value: "12", unit: "亿元", source: id },
    },
    {
      ...{
        region: "lake",
        indicator: id,
        period: "2024",
        form: "level",
        tier: "committed",
        set_on: "2024-01",
      },
      ...{ value: "3", unit, source: id },
    },
  ],
  claims: (id) => [
    {
      region: id,
      indicator: "gdp",
      period: "2024",
      claim: "share",
      of: "region=lake",
      value: "43.9",
      unit: "%",
      source: id,
    },
  ],
  projects: (id, unit) => [
    { id, region: id, industry: id, origin: "origin-inside", total_investment: "2", unit, source: id },
  ],
  progress: (id, unit) => [
    { project: id, period: "2024", source: id, stage: "building", planned: "2", completed: "1", unit },
  ],
  calendar: (id) => [{ indicator: id, frequency: "year", due: "15" }],
  aliases: (id) => [{ region: id }],
  revisions: () => [{ kind: "correction" }],
  // Such an acceptance accepts nothing, of which the check warns.
  accepted: () => [{ code: "L304", until: "2030-12" }],
};

/** What stands in the title of every page, in the names of lists, and in all other texts of `site.json`. */
const SETTING = `台账</title></script>--><xss-probe a="'>`;

/** A row to be written, and where it came from. */
interface Made {
  readonly table: TableName;
  readonly payload: string;
  readonly id: string;
  readonly cells: Record<string, string>;
}

/** What stands in a free column that its text was refused in. */
function harmless({ type, required }: Column, id: string): string {
  return required === true || type === "unit-id" ? `u${id}` : "";
}

/** The ledger of these texts on the ground of the sample, and what its check refuses of them. */
export function hostileLedger(payloads: readonly string[]): HostileLedger {
  const refused: Refusal[] = [];
  const made = payloads.flatMap((payload, i) => rowsOf(payload, `p${String(i).padStart(3, "0")}`, refused));
  // What no cell shows by itself: a text that is the same as another, or that another rule refuses.
  for (let again = true; again; ) {
    const problems = errorsOf(filesOf(made));
    again = problems.length > 0;
    for (const problem of problems) takeBack(problem, made, refused);
  }
  const kept = made.map(
    ({ table, payload, cells }) =>
      columnsOf(table).filter((column) => isFree(column) && cells[column.name] === payload).length,
  );
  return { files: filesOf(made), refused, cells: kept.reduce((sum, count) => sum + count, 0) };
}

/** The ledger of these texts, after one in which every row has the text of the next: every row is revised. */
export function hostileVersions(payloads: readonly string[]): Readonly<Record<string, string>>[] {
  const before = [...payloads.slice(1), ...payloads.slice(0, 1)];
  return [hostileLedger(before).files, hostileLedger(payloads).files];
}

function rowsOf(payload: string, id: string, refused: Refusal[]): Made[] {
  const unit = cellOf("units", columnsOf("units")[0] as Column, payload, id, refused);
  return TABLE_NAMES.flatMap((table) =>
    ROWS[table](id, unit).map((own, row) => {
      const cells: Record<string, string> = {};
      for (const [name, cell] of Object.entries(own)) cells[name] = cell ?? "";
      for (const column of columnsOf(table).filter(isFree)) {
        if (table === "units" && column.name === "id") cells["id"] = unit;
        else cells[column.name] = cellOf(table, column, payload, id, row === 0 ? refused : []);
      }
      return { table, payload, id, cells };
    }),
  );
}

function cellOf(table: TableName, column: Column, payload: string, id: string, refused: Refusal[]): string {
  const fault = faultOf(payload, column);
  if (fault === null) return payload;
  refused.push({ table, column: column.name, payload, code: fault.code });
  return harmless(column, id);
}

/** The sample's files with the rows after its own. */
function filesOf(made: readonly Made[]): Record<string, string> {
  const files: Record<string, string> = { ...SAMPLE, "site.json": settings() };
  for (const table of TABLE_NAMES) {
    const rows = made.filter((one) => one.table === table);
    if (rows.length === 0) continue;
    const file = fileOf(table, 2024);
    const names = columnsOf(table).map(({ name }) => name);
    const head = files[file] ?? csvLine(names);
    const order = (head.split("\n")[0] ?? "").split(",");
    files[file] = head + rows.map(({ cells }) => csvLine(order.map((name) => cells[name] ?? ""))).join("");
  }
  return files;
}

function settings(): string {
  const own = JSON.parse(SAMPLE["site.json"] ?? "{}");
  const named = ["title", "title_en", "subtitle", "subtitle_en", "publisher", "publisher_en"];
  for (const name of named) own[name] = SETTING;
  for (const list of ["themes", "peer_groups", "schemes"]) {
    for (const term of own[list]) [term.name, term.name_en] = [SETTING, SETTING];
  }
  [own.licence.name, own.licence.name_en] = [SETTING, SETTING];
  return JSON.stringify(own);
}

function errorsOf(files: Readonly<Record<string, string>>): Problem[] {
  return readFiles(memoryFiles(files)).problems.filter(({ code }) => severityOf(code) === "error");
}

/** Takes the text of a refused cell out of its row; throws where the fault is not in a free cell. */
function takeBack(problem: Problem, made: readonly Made[], refused: Refusal[]): void {
  const { table, name, code, cell } = problem;
  const row = made.find((one) => one.table === table && name !== undefined && one.cells[name] === cell);
  const column = columnsOf(table ?? "regions").find((one) => one.name === name);
  if (row === undefined || column === undefined || !isFree(column)) {
    throw new Error(`the made-up ledger has a fault of its own: ${JSON.stringify(problem)}`);
  }
  refused.push({ table: row.table, column: column.name, payload: row.payload, code });
  row.cells[column.name] = harmless(column, row.id);
  if (column.type !== "unit-id") return;
  for (const { cells, id } of made) if (id === row.id && cells["unit"] === cell) cells["unit"] = `u${id}`;
}
