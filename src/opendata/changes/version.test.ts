import { describe, expect, test } from "vitest";
import { columnsOf, TABLE_NAMES, type TableName } from "../../ledger/schema.ts";
import type { Comparison, RowChange } from "./compare.ts";
import { type Reason, versionStep } from "./version.ts";

const SAME: Comparison = { rows: [], columns: [], settings: [], unread: [] };
const FILE = { file: "a.csv", line: 2 };

function row(kind: RowChange["kind"], table: TableName, column: string): RowChange {
  const id = columnsOf(table).some(({ name }) => name === "id") ? { id: "one" } : {};
  return {
    kind,
    table,
    ...FILE,
    key: [],
    cells: [{ column, before: "a", after: "b" }],
    row: { ...FILE, ...id },
  };
}

const setting = (column: string, before: string, after: string): Partial<Comparison> => ({
  settings: [{ column, before, after }],
});
const column = (kind: "lost" | "new"): Partial<Comparison> => ({
  columns: [{ kind, table: "regions", file: "regions.csv", column: "note" }],
});

/** `major: row-removed 1, unread 2`. */
function told(found: Partial<Comparison>): string {
  const { step, reasons } = versionStep({ ...SAME, ...found });
  const counted = reasons.map(({ kind, count }: Reason) => `${kind} ${count}`).join(", ");
  return counted === "" ? step : `${step}: ${counted}`;
}

/** The columns that say what the figures of others mean: the list of the room's README, written out. */
const MEANING = new Set([
  ...["regions kind", "regions parent", "regions code"],
  ...["industries kind", "industries parent", "industries code"],
  ...[
    "indicators unit",
    "indicators measure",
    "indicators better",
    "indicators additive",
    "indicators definition",
  ],
  ...["units dimension", "units factor"],
  ...["breakdowns scheme", "breakdowns parent", "breakdowns exhaustive"],
]);
const COLUMNS = TABLE_NAMES.flatMap((table) => columnsOf(table).map(({ name }) => [table, name] as const));

describe("versionStep(comparison)", () => {
  test.each(COLUMNS)("of a changed cell of %s under %s", (table, name) => {
    const isMeaning = MEANING.has(`${table} ${name}`);
    expect(told({ rows: [row("changed", table, name)] })).toBe(
      isMeaning ? "major: meaning-changed 1" : "patch: corrected 1",
    );
    // A new row that states a meaning changes none.
    expect(told({ rows: [row("new", table, name)] })).toBe("minor: added 1");
  });

  test("is asked of every column that says what others mean", () => {
    const asked = COLUMNS.map((names) => names.join(" "));
    expect([...MEANING].filter((name) => !asked.includes(name))).toEqual([]);
  });

  test.each<[string, Partial<Comparison>, string]>([
    ["no difference", {}, "none"],
    ["a figure removed", { rows: [row("lost", "observations", "value")] }, "major: row-removed 1"],
    ["a claim removed", { rows: [row("lost", "claims", "value")] }, "major: row-removed 1"],
    ["a code removed", { rows: [row("lost", "breakdowns", "name")] }, "major: code-removed 1"],
    ["a column removed", column("lost"), "major: column-removed 1"],
    ["a column added", column("new"), "minor: added 1"],
    ["a file that cannot be read", { unread: ["a.csv", "b.csv"] }, "major: unread 2"],
    ["a band of the schedule", setting("schedule_bands.behind", "-15", "-20"), "major: setting-changed 1"],
    ["what a low completion is", setting("low_completion", "30", "35"), "major: setting-changed 1"],
    ["a weight of the score", setting("score.indicators.gdp.weight", "1", "2"), "major: setting-changed 1"],
    ["a setting that only begins like one", setting("scores", "1", "2"), "patch: corrected 1"],
    ["a setting that only ends like one", setting("my.score", "1", "2"), "patch: corrected 1"],
    ["the as-of period", setting("as_of", "2024", "2025"), "patch: corrected 1"],
    ["a theme removed", setting("themes.economy.id", "economy", ""), "major: code-removed 1"],
    ["a peer group removed", setting("peer_groups.a.id", "a", ""), "major: code-removed 1"],
    ["a scheme removed", setting("schemes.a.id", "a", ""), "major: code-removed 1"],
    ["a theme added", setting("themes.economy.id", "", "economy"), "minor: added 1"],
    ["a theme's name", setting("themes.economy.name", "a", "b"), "patch: corrected 1"],
    ["a theme's name left out", setting("themes.economy.name_en", "a", ""), "patch: corrected 1"],
  ])("of %s", (_, found, text) => {
    expect(told(found)).toBe(text);
  });

  test("tells of every reason for a major step, with its count, and of no lower one", () => {
    const rows = [
      ...[
        row("lost", "observations", "value"),
        row("lost", "targets", "value"),
        row("lost", "regions", "name"),
      ],
      ...[
        row("changed", "units", "factor"),
        row("changed", "observations", "value"),
        row("new", "claims", "of"),
      ],
    ];
    const settings = [
      { column: "themes.a.id", before: "a", after: "" },
      { column: "low_completion", before: "1", after: "2" },
    ];
    expect(told({ rows, settings, ...column("lost"), unread: ["a.csv"] })).toBe(
      "major: row-removed 2, code-removed 2, column-removed 1, meaning-changed 1, setting-changed 1, unread 1",
    );
  });

  test("counts rows, columns and terms that were added as one reason", () => {
    const added = { ...column("new"), ...setting("themes.b.id", "", "b") };
    const rows = [row("new", "regions", "id"), row("changed", "regions", "name")];
    expect(told({ ...added, rows })).toBe("minor: added 3");
  });

  test("counts cells and settings that were corrected as one reason", () => {
    expect(told({ rows: [row("changed", "regions", "name")], ...setting("title", "a", "b") })).toBe(
      "patch: corrected 2",
    );
  });
});
