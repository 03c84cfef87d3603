import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { NO_HISTORY, type RowEvent } from "../../ledger/history.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { revisedTable } from "./rows.ts";

const COMMITS = [
  { id: "a", time: "2025-02-03T10:00:00+08:00", subject: "first" },
  { id: "b", time: "2025-03-04T10:00:00+08:00", subject: "second" },
];

function edition() {
  const { ledger, problems } = readFiles(memoryFiles(SAMPLE));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return editionOf(siteOf(buildLookup(ledger), "/", "1.0.0", { ...NO_HISTORY, commits: COMMITS }), "zh");
}

type Cells = RowEvent["cells"];
const event = (cells: Cells, commit = 0): RowEvent => ({
  kind: "changed",
  table: "observations",
  file: "observations/2024.csv",
  line: 2,
  key: ["lake", "gdp", "", "", "2024", "report-2024", "1"],
  cells,
  commit,
});
const cell = (column: string, before: string, after: string) => ({ column, before, after });

/** What the row's figure was before, and what it is now. */
function told(...events: RowEvent[]): (string | undefined)[] {
  const { columns, groups } = revisedTable(edition(), [{ id: "r", events }]);
  const at = (key: string) => columns.findIndex((column) => column.key === key);
  const [row] = groups.flatMap(({ rows }) => rows);
  return ["earlier", "now", "day"].map((key) => row?.cells[at(key)]?.text);
}

describe("revisedTable(edition, rows)", () => {
  test("tells of a revised figure the figure, its unit and its bound, and no other cell", () => {
    const cells = [cell("value", "21.9", "22.3"), cell("note", "笔误", "更正"), cell("locator", "1", "2")];
    expect(told(event(cells))).toEqual(["21.9（2025-02-03前）", "22.3", "2025-02-03"]);
  });

  test("tells of a row whose figure stayed every cell that changed, each with its name", () => {
    const [earlier, now] = told(event([cell("status", "E", "A"), cell("note", "", "定案")]));
    expect(earlier).toContain("E");
    expect(earlier).toContain("∅");
    expect(now).toBe("A，定案");
  });

  test("tells the values in the order in which they stood, and the day of the last change", () => {
    const [earlier, now, day] = told(
      event([cell("value", "20", "21")]),
      event([cell("value", "21", "22.3")], 1),
    );
    expect(earlier?.indexOf("20")).toBeLessThan(earlier?.indexOf("21") ?? -1);
    expect([now, day]).toEqual(["22.3", "2025-03-04"]);
  });
});
