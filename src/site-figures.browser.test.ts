import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { parseHTML } from "linkedom";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { builtPages, siteFolder } from "../scripts/site-under-test.ts";
import { compare, parseDecimal } from "./ledger/fraction.ts";
import { keyColumns, type TableName } from "./ledger/schema.ts";
import { HEAD_ROWS, sheetName } from "./opendata/downloads/workbook.ts";

// Figures of the built site drawn by chance, each followed back to the ledger and through every download.

/** A figure as a page or a file of the interface shows it, in the unit of its row, and the row it names. */
interface Shown {
  readonly where: string;
  readonly figure: string;
  readonly file: string;
  readonly line: number;
}

type Cells = Readonly<Record<string, string>>;

const site = siteFolder();
const data = process.env["TAIZHANG_DATA"] ?? "data";
/** The columns that hold figures. */
const FIGURES = ["value", "total_investment", "planned", "completed"];
const DRAWN = 250;

const json = (path: string) => JSON.parse(readFileSync(join(site, path), "utf8"));
const csv = (path: string): string[][] =>
  Papa.parse<string[]>(readFileSync(path, "utf8").trimEnd(), { delimiter: "," }).data;
const named = (names: readonly string[], cells: readonly string[]): Cells =>
  Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));

/** Numbers that look drawn by chance and are the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function draw(all: readonly Shown[], count: number, seed: number): Shown[] {
  const [rest, next] = [[...all], chance(seed)];
  return Array.from({ length: Math.min(count, rest.length) }, () => {
    const [one] = rest.splice(Math.floor(next() * rest.length), 1);
    return one as Shown;
  });
}

/** Every figure of the interface that says its row: rows, and the figures that entered results. */
function ofInterface(): Shown[] {
  const files = globSync("api/v1/**/*.json", { cwd: site }).sort();
  return files.flatMap((path) => figuresIn(json(path), path));
}

function figuresIn(value: unknown, where: string): Shown[] {
  if (typeof value !== "object" || value === null) return [];
  const own = value as { file?: string; line?: number } & Record<string, unknown>;
  const { file, line } = own;
  // A project that the audit counts is one, which is no figure of its row.
  if (own["role"] === "part" && file === "projects.csv") return [];
  const found = Object.entries(own).flatMap(([name, member]) => {
    if (typeof member !== "string") return figuresIn(member, where);
    if (!FIGURES.includes(name) || file === undefined || line === undefined) return [];
    return [{ where: `${where} ${name}`, figure: member, file, line }];
  });
  return found;
}

/** `CNY 3.11 billion`, `31.1亿元以上` or `500 firms`, with the file and line after it. */
const HOW =
  /<b>([^<]*)<\/b>(?:<span class="soft">[^<]*<\/span>)?\s*(?:<a href="[^"]*">)?<code>data\/([^:<]+):(\d+)<\/code>/g;
const WORDS: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/** Every figure of the pages whose row is named beside it: in how a result was computed. */
function inComputations(): Shown[] {
  // The documentation shows figures of made-up ledgers.
  const pages = builtPages().filter(({ kind }) => !kind.startsWith("/docs/"));
  return pages.flatMap(({ path, html }) =>
    [...html.matchAll(HOW)].map(([, text = "", file = "", line = ""]) => ({
      where: path,
      figure: inItsUnit(text, file, Number(line)),
      file,
      line: Number(line),
    })),
  );
}

/** The figure of a text in the unit of the ledger's row: English tells 31.1亿元 as CNY 3.11 billion. */
function inItsUnit(text: string, file: string, line: number): string {
  const figure = /-?[\d,]*\d(?:\.\d+)?/.exec(text.replace("−", "-"))?.[0].replaceAll(",", "") ?? "";
  const word = /\b(thousand|million|billion|trillion)\b/.exec(text)?.[1];
  const unit = units.get(rowAt(file, line)["unit"] ?? "") ?? "";
  const own = /^(?:[A-Z]{3} )?([\d,]+)?\s*(?:(thousand|million|billion|trillion)\b)?/.exec(unit);
  const power = (own?.[1]?.match(/0/g)?.length ?? 0) + (WORDS[own?.[2] ?? ""] ?? 0);
  return /[a-z]/.test(text) && word !== undefined ? shifted(figure, (WORDS[word] ?? 0) - power) : figure;
}

/** A decimal times a power of ten, as digits. */
function shifted(figure: string, power: number): string {
  const [whole = "", rest = ""] = figure.split(".");
  const digits = whole + rest;
  const at = whole.length + power;
  const padded = at < 1 ? "0".repeat(1 - at) + digits : digits.padEnd(at, "0");
  const point = Math.max(at, 1);
  return point >= padded.length ? padded : `${padded.slice(0, point)}.${padded.slice(point)}`;
}

/** Every figure in the tables of regions, traced by place, indicator, period, unit and digits to the rows that have them. */
function inTables(): Shown[] {
  const pages = builtPages().filter(({ lang, kind }) => lang === "zh" && kind === "/regions/*/");
  return pages.flatMap(({ path, html }) => {
    const region = path.split("/")[2] ?? "";
    const { document } = parseHTML(html);
    return [...document.querySelectorAll("#figures-table tbody tr:not(.group)")].flatMap((row) => {
      const [of, period, value, unit] = [...row.children];
      const figure = value?.getAttribute("data-sort") ?? "";
      if (figure === "") return [];
      const indicator = of?.querySelector("a")?.getAttribute("href")?.split("/").at(-2);
      const key = [region, indicator, period?.getAttribute("data-sort"), unit?.textContent?.trim(), figure];
      const place = observed.get(key.join("|")) ?? { file: "observations.csv", line: 0 };
      return [{ where: path, figure, ...place }];
    });
  });
}

const units = new Map<string, string>();
const observed = new Map<string, { file: string; line: number }>();
const lines = new Map<string, string[][]>();

/** A row of the ledger's own files: the cells of a line by the names of the file's header. */
function rowAt(file: string, line: number): Cells {
  const all = lines.get(file) ?? csv(join(data, file));
  lines.set(file, all);
  return named(all[0] ?? [], all[line - 1] ?? []);
}

interface Downloads {
  readonly names: readonly string[];
  readonly csv: readonly string[][];
  readonly json: readonly (Record<string, string> & { file: string; line: number })[];
  readonly sheet: Sheet;
}

const downloads = new Map<string, Downloads>();
let sheets: readonly Sheet[] = [];

function downloadsOf(table: TableName): Downloads {
  const known = downloads.get(table);
  if (known !== undefined) return known;
  const [names = [], ...rows] = csv(join(site, `data/${table}.csv`));
  const sheet = sheets.find(({ name }) => name === sheetName(table)) as Sheet;
  const made = { names, csv: rows, json: json(`data/${table}.json`).rows, sheet };
  downloads.set(table, made);
  return made;
}

/** What a reader of the workbook sees in a cell, with the decimals of its format. */
function inWorkbook(sheet: Sheet, row: number, column: number): string {
  const value = sheet.rows[row]?.[column] ?? "";
  if (typeof value !== "number") return String(value);
  const format = sheet.cells?.get(`${row},${column}`)?.style?.numFmt ?? "";
  return value.toFixed(format.split(".")[1]?.length ?? 0);
}

/** What is wrong with a figure on its way; empty where all is well. */
function faultsOf({ where, figure, file, line }: Shown): string[] {
  const at = `${where}: ${figure} at ${file}:${line}`;
  const row = rowAt(file, line);
  const column = FIGURES.find((name) => row[name] !== undefined && sameFigure(row[name], figure, where));
  if (column === undefined) return [`${at} is not in that row`];
  const cell = row[column] as string;
  const table = file.replace(/[/.].*/, "") as TableName;
  const own = downloadsOf(table);
  const index = own.json.findIndex((one) => one.file === file && one.line === line);
  const place = own.names.indexOf(column);
  const told = {
    JSON: own.json[index]?.[column],
    CSV: own.csv[index]?.[place],
    workbook: inWorkbook(own.sheet, index + HEAD_ROWS, place),
  };
  return [
    ...Object.entries(told).flatMap(([form, text]) => (text === cell ? [] : [`${at} is ${text} in ${form}`])),
    ...(sources.has(row["source"] ?? "") ? [] : [`${at} has no source`]),
  ];
}

/** Letter by letter in the interface; on a page equal in value, as English tells it in another unit. */
function sameFigure(cell: string, figure: string, where: string): boolean {
  if (where.startsWith("api/")) return cell === figure;
  const [a, b] = [parseDecimal(cell), parseDecimal(figure)];
  return a !== null && b !== null && compare(a, b) === 0;
}

interface Provenance {
  readonly history: string;
  readonly commits: readonly { readonly id: string }[];
  readonly files: readonly {
    readonly file: string;
    readonly runs: readonly { readonly to: number; readonly last: number }[];
  }[];
}

/** The commit that last changed a row, as the site says; empty where it is in none yet. */
function commitOf({ commits, files }: Provenance, file: string, line: number): string | undefined {
  const runs = files.find((one) => one.file === file)?.runs;
  return commits[runs?.find(({ to }) => to >= line)?.last ?? -1]?.id;
}

const past = new Map<string, string[][]>();

/** The rows of a file of the ledger as a commit has it, by git itself. */
function rowsIn(commit: string, file: string): string[][] {
  const name = `${commit}:./${file}`;
  const known = past.get(name);
  if (known !== undefined) return known;
  const text = execFileSync("git", ["show", name], { cwd: data, encoding: "utf8", maxBuffer: 1 << 28 });
  const made = Papa.parse<string[]>(text.trimEnd(), { delimiter: "," }).data;
  past.set(name, made);
  return made;
}

/** What is wrong with the commit of a figure: git has no row there of the same key and figure. */
function commitFaults(provenance: Provenance, { figure, file, line }: Shown): string[] {
  const commit = commitOf(provenance, file, line);
  if (commit === "") return [];
  if (commit === undefined) return [`${file}:${line} has no commit`];
  const row = rowAt(file, line);
  const names = keyColumns(file.replace(/[/.].*/, "") as TableName).map(({ name }) => name);
  const [header = [], ...rows] = rowsIn(commit, file);
  const same = rows.some((cells) => {
    const own = named(header, cells);
    return [...names, ...FIGURES].every((name) => (own[name] ?? "") === (row[name] ?? ""));
  });
  return same ? [] : [`${figure} of ${file}:${line} is not in ${commit}`];
}

const sources = new Set<string>();

beforeAll(async () => {
  for (const [id = "", name_en = ""] of csv(join(data, "units.csv")).slice(1)) units.set(id, name_en);
  for (const [id = ""] of csv(join(data, "sources.csv")).slice(1)) sources.add(id);
  for (const row of json("data/observations.json").rows) {
    const key = [row.region, row.indicator, row.period, row.unit, row.value].join("|");
    observed.set(key, { file: row.file, line: row.line });
  }
  sheets = (await readXlsx(readFileSync(join(site, "data/ledger.xlsx")), { readStyles: true })).sheets;
});

describe("figures drawn by chance are those of the ledger, its CSV, workbook and JSON, to the last digit", () => {
  test.each([
    ["of the interface", ofInterface, 11],
    ["of the computations told on pages", inComputations, 12],
    ["of the tables on the pages of regions", inTables, 13],
  ])("%s", (_, pool, seed) => {
    const all = pool();
    const drawn = draw(all, DRAWN, seed);
    expect(drawn.length).toBe(DRAWN);
    expect(drawn.flatMap(faultsOf)).toEqual([]);
  });

  test("each of the interface is in the commit that the site names, where the repository is whole", () => {
    const provenance = json("api/v1/provenance.json") as Provenance;
    const drawn = provenance.history === "whole" ? draw(ofInterface(), DRAWN, 11) : [];
    expect(drawn.flatMap((one) => commitFaults(provenance, one))).toEqual([]);
    // The judge judges: a row that is not there is missed.
    for (const one of drawn.slice(0, 1))
      expect(commitFaults(provenance, { ...one, file: "none.csv" })).toHaveLength(1);
  });

  test("a figure that was changed on the way is found out", () => {
    const [one] = draw(ofInterface(), 1, 14) as [Shown];
    expect(faultsOf(one)).toEqual([]);
    expect(faultsOf({ ...one, figure: `${one.figure}1` })).toHaveLength(1);
    expect(faultsOf({ ...one, line: one.line + 1 })).not.toEqual([]);
  });
});
