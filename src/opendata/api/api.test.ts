import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { rowsById } from "../../ledger/by-id.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import {
  compare,
  divide,
  type Fraction,
  multiply,
  parseDecimal,
  reduce,
  toFixed,
} from "../../ledger/fraction.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles, requireLedger } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { columnsOf, type TableName } from "../../ledger/schema.ts";
import { audit } from "../../measures/audit/audit.ts";
import { siteOf } from "../../models/ground/site.ts";
import { auditJson } from "./audit.ts";
import { indexJson } from "./index.ts";
import { indicatorJson, indicatorsJson, industryJson } from "./indicators.ts";
import { projectJson, projectsJson } from "./projects.ts";
import { regionJson, regionsJson } from "./regions.ts";
import { numberJson } from "./results.ts";
import { jsonText } from "./source.ts";
import { targetsJson } from "./targets.ts";

const sourceOf = (of: Ledger) => siteOf(buildLookup(of), "/", "1.2.3");
const SHIPPED = sourceOf(requireLedger("data"));
const { ledger } = SHIPPED;

function sampleLedger(): Ledger {
  const { ledger: read } = readFiles(memoryFiles(SAMPLE));
  if (read === null) throw new Error("the sample has problems");
  return read;
}

const SMALL = sourceOf(sampleLedger());

type Json = Record<string, unknown>;
const parsed = (value: unknown): Json => JSON.parse(jsonText(value));

/** The sources of the shipped ledger that name no year. */
const ASSUMED = new Set([
  "county-level-city-project-speech",
  "hengshui-zone-work-report",
  "jiyuan-key-projects-notice",
]);

/** Every row of the ledger's files by `file:line`, read by another program: the cells that are not empty. */
function rowsOfFiles(table: TableName, files: Iterable<string>): Map<string, Json> {
  const rows = new Map<string, Json>();
  for (const file of new Set(files)) {
    const { data } = Papa.parse<string[]>(readFileSync(`data/${file}`, "utf8").trimEnd(), { delimiter: "," });
    const [header = [], ...records] = data;
    expect(columnsOf(table).map((column) => column.name)).toEqual(expect.arrayContaining(header));
    records.forEach((record, i) => {
      const cells = Object.fromEntries(
        header.map((name, c) => [name, record[c] ?? ""]).filter(([, cell]) => cell !== ""),
      );
      const year = ASSUMED.has(String(cells["source"])) ? { year_assumed: "yes" } : {};
      rows.set(`${file}:${i + 2}`, { ...cells, ...year, file, line: i + 2 });
    });
  }
  return rows;
}

/** The rows of a table under all series of some files, each with the names of its series again. */
function rowsOfSeries(files: readonly Json[], table: string): Map<string, Json> {
  const rows = new Map<string, Json>();
  for (const file of files) {
    for (const series of file["series"] as Json[]) {
      const { region, indicator, industry, breakdown } = series;
      for (const row of (series[table] ?? []) as Json[]) {
        const whole = { region, indicator, industry, breakdown, ...row };
        rows.set(`${row["file"]}:${row["line"]}`, JSON.parse(JSON.stringify(whole)));
      }
    }
  }
  return rows;
}

describe.each(["observations", "targets", "claims"] as const)("%s of the shipped ledger", (table) => {
  const stated = rowsOfFiles(
    table,
    ledger[table].map((row) => row.file),
  );

  test("stand in the files of their regions, each once, equal to the CSV in every cell", () => {
    const files = [...ledger.regions.keys()].map((id) => parsed(regionJson(SHIPPED, id)));
    expect(rowsOfSeries(files, table)).toEqual(stated);
  });

  test("stand in the files of their indicators, each once, equal to the CSV in every cell", () => {
    const files = [...ledger.indicators.keys()].map((id) => parsed(indicatorJson(SHIPPED, id)));
    expect(rowsOfSeries(files, table)).toEqual(stated);
  });
});

test("a row of the shipped ledger stands in the file of its industry where it has one", () => {
  const files = [...ledger.industries.keys()].map((id) => parsed(industryJson(SHIPPED, id)));
  const named = ledger.observations.filter((row) => row.industry !== "");
  expect(rowsOfSeries(files, "observations").size).toBe(named.length);
});

test("every target of the shipped ledger stands in the file of the year in which its period ends", () => {
  const targets = SHIPPED.targetYears.flatMap(
    (year) => parsed(targetsJson(SHIPPED, year))["targets"] as Json[],
  );
  const places = targets.map(({ target }) => `${(target as Json)["file"]}:${(target as Json)["line"]}`);
  expect(places.sort()).toEqual(ledger.targets.map(({ file, line }) => `${file}:${line}`).sort());
});

test("every project of the shipped ledger stands in the list and in its own file, with its progress", () => {
  const stated = rowsOfFiles(
    "progress",
    ledger.progress.map((row) => row.file),
  );
  const found = new Map<string, Json>();
  for (const { id } of parsed(projectsJson(SHIPPED))["projects"] as Json[]) {
    for (const row of parsed(projectJson(SHIPPED, String(id)))["progress"] as Json[]) {
      found.set(`${row["file"]}:${row["line"]}`, { project: id, ...row });
    }
  }
  expect(found).toEqual(stated);
});

describe("a result", () => {
  const results = [...ledger.regions.keys()]
    .flatMap((id) => parsed(regionJson(SHIPPED, id))["series"] as Json[])
    .flatMap((series) => ((series["latest"] as Json | undefined)?.["results"] ?? []) as Json[]);

  test("has a value with a scale, or a reason, and never both", () => {
    expect(results.length).toBeGreaterThan(1000);
    for (const result of results) expect("value" in result).toBe(!("reason" in result));
  });

  test("of completion is its actual divided by its target, to the last digit", () => {
    const targets = SHIPPED.targetYears
      .flatMap((year) => parsed(targetsJson(SHIPPED, year))["targets"] as Json[])
      .flatMap((target) => target["results"] as Json[]);
    const done = [...results, ...targets].filter(
      (one) => one["measure"] === "completion" && "value" in one && !("stated" in one),
    );
    expect(done.length).toBeGreaterThan(12);
    for (const { value, fraction, inputs } of done) {
      const [actual, target] = [amountOf(inputs, "actual"), amountOf(inputs, "target")];
      const [n, d] = String(fraction ?? `${value}/1`).split("/");
      const told = divide(decimal(n), decimal(d));
      expect(compare(told, divide(actual, target))).toBe(0);
    }
  });

  test("names for every input of the ledger the row that states it", () => {
    const rows = new Map(
      [...ledger.observations, ...ledger.targets, ...ledger.claims].map((row) => [
        `${row.file}:${row.line}`,
        row,
      ]),
    );
    const inputs = results.flatMap((result) => result["inputs"] as Json[]).filter((input) => "file" in input);
    expect(inputs.length).toBeGreaterThan(100);
    for (const { file, line, value, unit } of inputs) {
      const row = rows.get(`${file}:${line}`);
      expect([row?.value, row?.unit]).toEqual([value, unit]);
    }
  });
});

function decimal(text: unknown): Fraction {
  const value = parseDecimal(String(text));
  if (value === null) throw new Error(`not a decimal: ${text}`);
  return value;
}

/** An input's amount in the base unit of its dimension. */
function amountOf(inputs: unknown, role: string): Fraction {
  const input = (inputs as Json[]).find((one) => one["role"] === role);
  return multiply(decimal(input?.["value"]), decimal(ledger.units.get(String(input?.["unit"]))?.factor));
}

describe("numberJson(value)", () => {
  test.each([
    [1n, 1n, { value: "1" }],
    [-1n, 8n, { value: "-0.125" }],
    [0n, 7n, { value: "0" }],
    [311n, 1179n, { value: "0.263782866836", fraction: "311/1179" }],
    [-2n, 3n, { value: "-0.666666666667", fraction: "-2/3" }],
    [20n, 60n, { value: "0.333333333333", fraction: "1/3" }],
    // Up to thirty decimals are given whole, be they by halves, fifths or both.
    [1n, 2n ** 29n, { value: `0.${(5n ** 29n).toString().padStart(29, "0")}` }],
    [1n, 2n ** 30n, { value: `0.${(5n ** 30n).toString().padStart(30, "0")}` }],
    [1n, 2n ** 31n, { value: "0.000000000466", fraction: "1/2147483648" }],
    [1n, 5n ** 30n, { value: `0.${(2n ** 30n).toString().padStart(30, "0")}` }],
    [1n, 5n ** 31n, { value: "0.000000000000", fraction: `1/${5n ** 31n}` }],
    [1n, 10n ** 30n, { value: `0.${"1".padStart(30, "0")}` }],
    [1n, 10n ** 31n, { value: "0.000000000000", fraction: `1/1${"0".repeat(31)}` }],
  ])("gives %s/%s as a decimal, and as a fraction where no decimal is exact", (n, d, json) => {
    expect(numberJson({ n, d })).toEqual(json);
  });

  test("loses nothing of any fraction", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        (n, d) => {
          const { value, fraction: exact } = numberJson({ n, d });
          const whole = reduce({ n, d });
          if (exact === undefined) expect(reduce(parseDecimal(value) ?? { n: 1n, d: 0n })).toEqual(whole);
          else expect([exact, value]).toEqual([`${whole.n}/${whole.d}`, toFixed(whole, 12)]);
        },
      ),
    );
  });
});

test("every address in the interface is relative", () => {
  const findings = { all: audit(ledger, SHIPPED.lookup), newestOnly: false };
  const files = [
    indexJson(SHIPPED),
    regionsJson(SHIPPED),
    indicatorsJson(SHIPPED),
    auditJson(SHIPPED, findings),
  ];
  const addresses: unknown[] = [];
  for (const file of files) {
    JSON.stringify(file, (key, value) => {
      if (["href", "csv", "links"].includes(key))
        addresses.push(...[value].flatMap((v) => (typeof v === "object" ? Object.values(v).flat() : v)));
      return value;
    });
  }
  expect(addresses.length).toBeGreaterThan(200);
  for (const address of addresses) expect(address).toMatch(/^(?!\/|[a-z]+:)[\w./-]+$/);
});

test("the same ledger gives the same bytes", () => {
  const again = sourceOf(sampleLedger());
  for (const [a, b] of [
    [regionJson(SMALL, "lake"), regionJson(again, "lake")],
    [targetsJson(SMALL, 2024), targetsJson(again, 2024)],
    [indexJson(SMALL), indexJson(again)],
  ]) {
    expect(jsonText(a)).toBe(jsonText(b));
  }
});

test("a series has its rows, oldest first, and where it stands, with the rank in its peer group", () => {
  const { series } = parsed(regionJson(SMALL, "upper"));
  const [gdp] = series as Json[];
  expect(gdp).toMatchObject({
    region: "upper",
    indicator: "gdp",
    observations: [
      {
        period: "2023",
        value: "10.5",
        unit: "亿元",
        status: "A",
        source: "report-2024",
        file: "observations/2023.csv",
        line: 4,
      },
      { period: "2024", value: "12.5", unit: "亿元", status: "E", file: "observations/2024.csv", line: 6 },
    ],
    // The figure of 2024 is only expected: the newest measured one comes first.
    latest: { period: "2023", shown: { file: "observations/2023.csv", line: 4 } },
  });
  // 22.3 of 21.6 is 223/216; the year is over; the year before had 20, so growth is 2.3/20 = 23/200.
  const [lake] = parsed(regionJson(SMALL, "lake"))["series"] as Json[];
  const latest = lake?.["latest"] as Json | undefined;
  expect(latest?.["results"]).toMatchObject([
    {
      measure: "completion",
      fraction: "223/216",
      value: "1.032407407407",
      scale: "ratio",
      tier: "committed",
    },
    { measure: "schedule", value: "1" },
    { measure: "ahead-of-schedule", reason: "span-over" },
    { measure: "growth", value: "0.115" },
    { measure: "growth" },
  ]);
});

test("an indicator of very many rows lists the places of the upper two levels alone, and says so", () => {
  const small = sampleLedger();
  const [town] = [...small.regions.values()].filter((region) => region.id === "lower");
  const [row] = small.observations;
  if (town === undefined || row === undefined) throw new Error("the sample has changed");
  const many = Array.from({ length: 20_000 }, (_, i) => ({ ...row, region: "town", line: i + 2 }));
  const regions = rowsById([...small.regions.values(), { ...town, id: "town", parent: "lower" }]);
  const large = sourceOf({ ...small, regions, observations: [...small.observations, ...many] });
  const { complete, series } = parsed(indicatorJson(large, "gdp"));
  expect(complete).toBe(false);
  expect(new Set((series as Json[]).map((one) => one["region"]))).toEqual(
    new Set(["lake", "lower", "upper"]),
  );
});

test("a region of a national ledger lists the rows of the newest two years alone, and says so", () => {
  const small = sampleLedger();
  const [row] = small.observations;
  if (row === undefined) throw new Error("the sample has changed");
  const old = Array.from({ length: 200_000 }, (_, i) => ({
    ...row,
    region: "lake",
    period: "2010",
    line: i + 2,
  }));
  const large = sourceOf({ ...small, observations: [...old, ...small.observations] });
  const { complete, series } = parsed(regionJson(large, "lake"));
  expect(complete).toBe(false);
  const periods = (series as Json[])
    .flatMap((one) => (one["observations"] ?? []) as Json[])
    .map((one) => one["period"]);
  expect(periods).not.toContain("2010");
  expect(periods).toContain("2023");
});
