import { csvCell } from "../../../src/ledger/csv.ts";
import { encode } from "../../../src/ledger/fixtures/encode.ts";
import type { Files } from "../../../src/ledger/folder.ts";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import { readFiles } from "../../../src/ledger/read.ts";
import { cellOf } from "../../../src/ledger/rows.ts";
import { columnsOf } from "../../../src/ledger/schema.ts";
import { importFiles } from "../../../src/opendata/import/import.ts";
import { overlay } from "../../../src/opendata/import/overlay.ts";
import { type Chance, chanceOf } from "../../bench/chance.ts";
import { type Fact, factLine, GIVEN, rowLine } from "../sheets/content.ts";
import { LAYOUTS, type Layout } from "../sheets/layouts.ts";
import { textOf } from "../sheets/writing.ts";
import type { Damage, Damages, TextTable } from "./damage.ts";
import { DAMAGES } from "./damages.ts";

/** What became of a damaged table: its content all the same, refused or told, or something else without a word. */
type Verdict = "read" | "refused" | "wrong";

/** A run of damaged tables, each imported and each, as a file of the ledger, checked. */
export interface JudgedTables {
  readonly imported: Readonly<Record<Verdict, number>>;
  readonly checked: Readonly<Record<Verdict, number>>;
  readonly wrong: readonly string[];
}

interface Ground {
  readonly files: Files;
  readonly ledger: Ledger;
}

const FILE = "observations/2025.csv";

/** Damages `count` tables of known content, from number `first` on, and has them imported and checked. */
export async function judgeTables(
  first: number,
  count: number,
  ground: Ground,
  onTable?: (done: number) => void,
  damages: Damages = DAMAGES,
): Promise<JudgedTables> {
  const imported = { read: 0, refused: 0, wrong: 0 };
  const checked = { read: 0, refused: 0, wrong: 0 };
  const wrong: string[] = [];
  for (let i = 0; i < count; i++) {
    const chance = chanceOf(first + i);
    const [name, damage] = chance.pick(Object.entries(damages));
    const own = await judgeImport(damage, chance, ground);
    const ofCheck = judgeCheck(damage, chance, ground);
    imported[own.verdict]++;
    checked[ofCheck.verdict]++;
    for (const one of [own, ofCheck])
      if (one.verdict === "wrong") wrong.push(`${first + i} ${name}: ${one.what}`);
    onTable?.(i + 1);
  }
  return { imported, checked, wrong };
}

interface Judged {
  readonly verdict: Verdict;
  readonly what: string;
}

async function judgeImport(damage: Damage, chance: Chance, { files, ledger }: Ground): Promise<Judged> {
  const layout = chance.pick(LAYOUTS)(chance);
  const table = written(layout, chance.pick([",", ",", ",", ";", "\t"]));
  const text = damage(table, chance);
  if (text === null) return { verdict: "read", what: "" };
  const bytes = encode(text, chance.pick(["utf-8", "utf-8 with a mark", "gb18030", "utf-16le"]));
  const { changes, refusals } = await importFiles(files, ledger, [{ name: "a.csv", bytes }], GIVEN);
  if (refusals.length > 0) return { verdict: "refused", what: "" };
  const read = changes.map(({ row }) => rowLine(row));
  return compared(layout.facts.map(factLine), read, `import of ${layout.name}: ${JSON.stringify(text)}`);
}

function judgeCheck(damage: Damage, chance: Chance, { files }: Ground): Judged {
  const { facts } = (LAYOUTS[0] as (typeof LAYOUTS)[number])(chance);
  const text = damage(ledgerTable(facts), chance);
  if (text === null) return { verdict: "read", what: "" };
  const { ledger, problems } = readFiles(overlay(files, { [FILE]: text }));
  // How figures stand to each other is not looked at: chance makes up any.
  if (ledger === null || problems.some(({ file, code }) => file === FILE && !code.startsWith("L3")))
    return { verdict: "refused", what: "" };
  const rows = ledger.observations.filter(({ file }) => file === FILE);
  const read = rows.map((row) => COLUMNS.map((column) => said(cellOf(row, column))).join("|"));
  const wanted = facts.map((fact, i) => cellsOf(fact, i).join("|"));
  return compared(wanted, read, `check: ${JSON.stringify(text)}`);
}

/** A cell without the marks that words may stand between: no check can say that a note does not mean them. */
function said(cell: string): string {
  return cell.replace(/[“”']/g, "");
}

/** The columns of a file of the ledger: words that may be anything first, so that none stands beside another. */
const COLUMNS = [
  "locator",
  ...columnsOf("observations").flatMap(({ name }) => (["locator", "note"].includes(name) ? [] : [name])),
];

/** A fact as a row of the ledger, cell by cell. */
function cellsOf({ place, indicator, period, text, unit }: Fact, row: number): string[] {
  const cells: Readonly<Record<string, string>> = {
    ...{ region: place, indicator, period, value: text, unit, status: "A" },
    ...{ source: GIVEN.source, locator: `表 ${row + 1}` },
  };
  return COLUMNS.map((column) => cells[column] ?? "");
}

function ledgerTable(facts: readonly Fact[]): TextTable {
  return { rows: [COLUMNS, ...facts.map(cellsOf)], head: 0, body: 1, comma: ",", isTyped: true };
}

function compared(wanted: readonly string[], read: readonly string[], what: string): Judged {
  const missing = wanted.filter((one) => !read.includes(one));
  const strange = read.filter((one) => !wanted.includes(one));
  if (missing.length + strange.length === 0 && read.length === wanted.length)
    return { verdict: "read", what: "" };
  return { verdict: "wrong", what: `${what} lacks ${missing.join(", ")}; has ${strange.join(", ")}` };
}

function written({ name, rows }: Layout, comma: string): TextTable {
  const width = Math.max(...rows.map((row) => row.length));
  const quoted = (text: string) => (text.includes(comma) ? `"${text}"` : csvCell(text));
  const cells = rows.map((row) => Array.from({ length: width }, (_, i) => quoted(textOf(row[i] ?? null))));
  const head = rows.findIndex((row) => row.filter((cell) => cell !== null).length > 1);
  const body = rows.findIndex((row) => row.some((cell) => cell !== null && typeof cell !== "string"));
  return { rows: cells, head, body, comma, isTyped: name === "long" };
}
