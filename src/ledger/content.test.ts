import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { isMeasured } from "./as-of.ts";
import { parsePeriod, period } from "./period.ts";
import { requireLedger } from "./read.ts";
import { cellOf } from "./rows.ts";
import { keyColumns, type Place, type TableName } from "./schema.ts";

interface Fact {
  readonly kind: "observation" | "target" | "project" | "claim";
  readonly period: string;
  readonly value: string;
  readonly unit: string;
  readonly locator: string;
  readonly file: string;
  readonly key: string;
}

const folder = join(import.meta.dirname, "../../data");
const ledger = requireLedger(folder);
const facts = Papa.parse<Fact>(
  readFileSync(join(import.meta.dirname, "content.facts.csv"), "utf8").trimEnd(),
  {
    header: true,
    newline: "\n",
  },
).data;

const of = (kind: Fact["kind"]) => facts.filter((fact) => fact.kind === kind);
/** Rows by their key, without what the facts leave out: the day on which a target was set, and its `of`. */
const keyed = (table: TableName, rows: Iterable<Place>) => {
  const columns = keyColumns(table).filter(({ name, mayLack }) => name !== "set_on" && mayLack !== true);
  return new Map([...rows].map((row) => [columns.map((column) => cellOf(row, column.name)).join("|"), row]));
};

describe("the shipped ledger", () => {
  test("holds 672 reported observations, 198 targets and 334 projects", () => {
    expect(of("observation")).toHaveLength(672);
    // Three targets state their growth beside their level: two rows, one target.
    const targets = of("target").map((fact) => fact.key.replace(/\|(?:level|growth|average-growth)\|/, "|"));
    expect(new Set(targets).size).toBe(198);
    expect(ledger.targets).toHaveLength(201);
    expect(of("project")).toHaveLength(334);
    expect(ledger.observations).toHaveLength(672);
    expect(ledger.projects.size).toBe(334);
  });

  test.each([
    ["observation", "observations", ledger.observations],
    ["target", "targets", ledger.targets],
    ["claim", "claims", ledger.claims],
  ] as const)("keeps every reported %s with value, unit, period, source and locator", (kind, table, rows) => {
    const all = keyed(table, rows);
    for (const fact of of(kind)) {
      const row = all.get(fact.key);
      expect(row, fact.key).toBeDefined();
      const { value, unit, locator, source, file, period } = row as (typeof rows)[number];
      expect({ value, unit, locator, file, period, sourced: ledger.sources.has(source) }).toEqual({
        value: fact.value,
        unit: fact.unit,
        locator: fact.locator,
        file: fact.file,
        period: fact.period,
        sourced: true,
      });
    }
  });

  test("keeps every reported project with its money, unit, source and locator", () => {
    const progress = keyed("progress", ledger.progress);
    for (const fact of of("project")) {
      const [id = ""] = fact.key.split("|");
      const project = ledger.projects.get(id);
      expect(project, id).toMatchObject({ locator: fact.locator });
      expect(ledger.sources.has(project?.source ?? ""), id).toBe(true);
      if (fact.file === "projects.csv") {
        expect([project?.total_investment, project?.unit], id).toEqual([fact.value, fact.value && fact.unit]);
      } else {
        const row = progress.get(fact.key) as unknown as Record<string, string>;
        expect([row.planned, row.completed], id).toContain(fact.value);
        expect(row.unit, id).toBe(fact.unit);
      }
    }
  });

  test("tells as measured nothing of a time that had not ended when its source was published", () => {
    for (const { file, line, period: at, status, source } of ledger.observations) {
      const published = parsePeriod(ledger.sources.row(source).published);
      if (published === null || !isMeasured({ status })) continue;
      expect(period(at).to <= published.to, `${file}:${line}`).toBe(true);
    }
  });

  test("defines every indicator in both languages, and names every place, industry and source in English", () => {
    for (const row of ledger.indicators.values()) {
      expect(row.definition.length, row.id).toBeGreaterThan(8);
      expect(row.definition_en.length, row.id).toBeGreaterThan(12);
      expect(row.name_en, row.id).not.toBe("");
    }
    for (const row of [
      ...ledger.regions.values(),
      ...ledger.industries.values(),
      ...ledger.breakdowns.values(),
    ]) {
      expect(row.name_en, row.id).toMatch(/^[\x20-\x7E\u00C0-\u024F\u2013\u2019–]+$/);
    }
    for (const row of ledger.sources.values()) expect(row.title_en, row.id).not.toBe("");
  });
});
