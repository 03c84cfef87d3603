import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { columnTitle } from "../../i18n/table-words.ts";
import { csvLine } from "../../ledger/csv.ts";
import { folderFiles } from "../../ledger/folder.ts";
import { must } from "../../ledger/must.ts";
import { period } from "../../ledger/period.ts";
import { readFiles } from "../../ledger/read.ts";
import { importFiles } from "../import/import.ts";
import { fillInSheet, type SheetAsk } from "./sheet.ts";

const FILES = folderFiles(join(import.meta.dirname, "../../ledger/fixtures/yunjiang"));
const LEDGER = must(readFiles(FILES).ledger ?? undefined, "the made-up city");
const REPORTED = "2026-01/2026-10";

function ask(table: SheetAsk["table"], text: string, source = ""): SheetAsk {
  return { table, period: period(text), region: "yunjiang", indicators: [], source };
}

/** The page of figures as texts: title, colours, heads, rows. */
async function rowsOf(bytes: Uint8Array): Promise<string[][]> {
  const { sheets } = await readXlsx(bytes);
  const rows = (sheets[1]?.rows ?? []).map((row) => row.map((cell) => String(cell ?? "")));
  const width = rows[2]?.length ?? 0;
  return rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
}

/** Fills in one row under some heads and has the page imported, saved as CSV. */
async function filledIn(bytes: Uint8Array, row: number, cells: Readonly<Record<string, string>>) {
  const rows = await rowsOf(bytes);
  for (const [head, cell] of Object.entries(cells)) {
    const column = rows[2]?.indexOf(head) ?? -1;
    expect(column, head).toBeGreaterThanOrEqual(0);
    (rows[row] ?? [])[column] = cell;
  }
  const text = rows.map(csvLine).join("");
  return importFiles(FILES, LEDGER, [{ name: "a.csv", bytes: new TextEncoder().encode(text) }], {});
}

describe.each(LANGS)("sheets of projects in %s", (lang) => {
  test.each([
    ["the projects", ask("projects", "2026"), 40],
    ["their progress in a period that is reported", ask("progress", REPORTED), 40],
  ])("%s, untouched, import as no change", async (_, asked, filled) => {
    const { page, bytes } = await fillInSheet(LEDGER, asked, lang);
    expect(page.filled).toBe(filled);
    const result = await importFiles(FILES, LEDGER, [{ name: "a.xlsx", bytes }], {});
    expect({ refusals: result.refusals, changes: result.changes }).toEqual({ refusals: [], changes: [] });
    expect(result.unchanged).toBe(filled + LEDGER.sources.size);
  });

  test("progress that nobody has filled in yet is passed over", async () => {
    const { page, bytes } = await fillInSheet(LEDGER, ask("progress", "2026-01/2026-11"), lang);
    expect(page.filled).toBe(0);
    expect(page.rows.length).toBeGreaterThan(10);
    const result = await importFiles(FILES, LEDGER, [{ name: "a.xlsx", bytes }], {});
    expect({ refusals: result.refusals, changes: result.changes }).toEqual({ refusals: [], changes: [] });
    expect(result.skipped.filter(({ kind }) => kind === "unfilled").length).toBe(page.rows.length);
  });
});

describe("a sheet of progress", () => {
  test("shows beside each project its last stage and what was completed, with their period", async () => {
    const { bytes } = await fillInSheet(LEDGER, ask("progress", "2026-01/2026-11"), "zh");
    const [, , heads, first] = await rowsOf(bytes);
    expect(heads?.slice(0, 5)).toEqual(["项目", "时期", "参考：上次阶段", "参考：上次完成额", "阶段"]);
    expect(first?.slice(0, 5)).toEqual([
      ...[
        "江东电子元件生产线项目",
        "2026-01/2026-11",
        "投产运营（2026年1—10月）",
        "5.4亿元（2026年1—10月）",
        "",
      ],
    ]);
  });

  test("asks nothing of projects that were over in an earlier year", async () => {
    const { page } = await fillInSheet(LEDGER, ask("progress", "2027-01/2027-03"), "zh");
    const ended = LEDGER.progress.filter((row) => row.period === REPORTED && row.stage === "operating");
    expect(ended.length).toBeGreaterThan(0);
    const due = page.rows.map((row) => row[0]?.text);
    for (const { project } of ended) expect(due).not.toContain(LEDGER.projects.row(project).name);
  });

  test("gives rows of the ledger where it is filled in", async () => {
    const { bytes } = await fillInSheet(LEDGER, ask("progress", "2026-01/2026-10", "stats-2026-10"), "zh");
    const result = await filledIn(bytes, 3, { [columnTitle("progress", "completed", "zh")]: "5.5" });
    expect(result.refusals).toEqual([]);
    expect(result.changes.map(({ row }) => [row["project"], row["period"], row["completed"]])).toEqual([
      ["p01-electronics", REPORTED, "5.5"],
    ]);
  });
});

test("a new project stands in an empty row of the sheet of projects", async () => {
  const { bytes } = await fillInSheet(LEDGER, ask("projects", "2026"), "zh");
  const fresh = { 编号: "p99-new", 名称: "新项目", 英文名称: "New project", 地区: "江东区" };
  const result = await filledIn(bytes, 43, { ...fresh, 总投资: "3.5", 单位: "亿元", 来源: "stats-2026-10" });
  expect(result.refusals).toEqual([]);
  expect(result.changes.map(({ row }) => [row["id"], row["region"], row["total_investment"]])).toEqual([
    ["p99-new", "jiangdong", "3.5"],
  ]);
});

test("figures of a month stand beside those of the month before", async () => {
  const { page, bytes } = await fillInSheet(LEDGER, ask("observations", "2026-01/2026-11"), "zh");
  const [, , heads] = await rowsOf(bytes);
  const column = heads?.indexOf(`参考：上期数（${formatPeriod(period(REPORTED), "zh")}）`) ?? -1;
  expect(column).toBeGreaterThan(0);
  const known = new Map(
    LEDGER.observations
      .filter((row) => row.period === REPORTED && row.industry === "" && row.breakdown === "")
      .map((row) => [
        `${LEDGER.regions.row(row.region).name} ${LEDGER.indicators.row(row.indicator).name}`,
        row,
      ]),
  );
  const shown = page.rows.flatMap((row) => {
    const of = known.get(`${row[0]?.text} ${row[1]?.text}`);
    return of === undefined || row[column]?.text === "" ? [] : [[row[column]?.text, of.value]];
  });
  expect(shown.length).toBeGreaterThan(20);
  for (const [text, value] of shown) expect(text).toContain(value);
});
