import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import type { Block } from "../ground/body.ts";
import { type Edition, editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { figureTables } from "./figure-tables.ts";
import { byIndicator } from "./rows.ts";
import { newestTargets } from "./target-table.ts";

function editionFrom(files: Readonly<Record<string, string>>): Edition {
  const { ledger, problems } = readFiles(memoryFiles({ ...SAMPLE, ...files }));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return editionOf(siteOf(buildLookup(ledger), "/", "1.0.0"), "zh");
}

const HEADS = {
  observations:
    "region,indicator,industry,breakdown,period,value,unit,qualifier,status,source,locator,note\n",
  targets:
    "region,indicator,industry,breakdown,period,form,tier,set_on,value,unit,qualifier,source,locator,note\n",
};

const gdpOf = (edition: Edition) =>
  edition.site.lookup.series({ region: "lower", indicator: "gdp", industry: "", breakdown: "" });

/** The figures of 下城区 in so many years up to 2024. */
function yearsUpTo2024(count: number): Record<string, string> {
  const years = Array.from({ length: count }, (_, i) => 2024 - i).filter((year) => year < 2023);
  const row = (year: number) => `lower,gdp,,,${year},${year - 2000}.5,亿元,,A,report-2024,1,\n`;
  return Object.fromEntries(
    years.map((year) => [`observations/${year}.csv`, HEADS.observations + row(year)]),
  );
}

function yearsShown(edition: Edition): string[] {
  const blocks = figureTables(edition, [gdpOf(edition)], byIndicator(edition), { id: "f", caption: "f" });
  const inside = (block: Block): Block[] =>
    block.kind === "section" ? block.blocks.flatMap(inside) : [block];
  const tables = blocks.flatMap(inside).flatMap((block) => (block.kind === "table" ? [block.table] : []));
  return tables.flatMap(({ columns }) => columns.map(({ key }) => key).filter((key) => /^y\d{4}$/.test(key)));
}

describe("the table by year", () => {
  test.each([
    [2, []],
    [3, ["y2022", "y2023", "y2024"]],
  ] as const)("of %d years has columns of years from three on", (count, shown) => {
    expect(yearsShown(editionFrom(yearsUpTo2024(count)))).toEqual(shown);
  });

  test.each([
    [9, "y2016"],
    [10, "y2015"],
    [11, "y2015"],
    [12, "y2015"],
  ])("of %d years shows the newest ten, oldest first", (count, first) => {
    const shown = yearsShown(editionFrom(yearsUpTo2024(count)));
    expect([shown.length, shown[0], shown.at(-1)]).toEqual([Math.min(count, 10), first, "y2024"]);
  });
});

/** So many targets of 下城区 in each of three years, one set each day. */
function targetsOf(counts: Readonly<Record<number, number>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(counts).map(([year, count]) => [
      `targets/${year}.csv`,
      HEADS.targets +
        Array.from({ length: count }, (_, i) => {
          const day = String((i % 28) + 1).padStart(2, "0");
          const month = String(Math.floor(i / 28) + 1).padStart(2, "0");
          return `lower,gdp,,,${year},level,committed,${year}-${month}-${day},${i + 5},亿元,,report-2024,1,\n`;
        }).join(""),
    ]),
  );
}

describe("newestTargets(series)", () => {
  test.each([
    ["three hundred are all listed", { 2022: 99, 2023: 100, 2024: 101 }, { 2022: 99, 2023: 100, 2024: 101 }],
    [
      "of one more those of the newest two years",
      { 2022: 100, 2023: 100, 2024: 101 },
      { 2023: 100, 2024: 101 },
    ],
    ["the newest two years are those up to the last", { 2021: 200, 2024: 130 }, { 2024: 130 }],
  ] as const)("%s", (_, counts, listed) => {
    const edition = editionFrom(targetsOf(counts));
    const years = newestTargets([gdpOf(edition)]).map(({ target }) => target.period);
    const told = Object.fromEntries(
      [...new Set(years)].map((year) => [year, years.filter((y) => y === year).length]),
    );
    expect(told).toEqual(listed);
  });
});
