import { describe, expect, test } from "vitest";
import { memoryFiles } from "./folder.ts";
import { readFiles } from "./read.ts";
import { SAMPLE } from "./sample.ts";

/** The sample with a rank, a rate, and the units of all forms. */
const LISTS = {
  "indicators.csv": `${SAMPLE["indicators.csv"]}rank,位次,Rank,economy,位,rank,lower,no,0,year,,,
rate,城镇化率,Urban share,economy,%,rate,higher,no,1,year,,,
stock,户数,Households,economy,个,stock,higher,yes,0,year,,,
`,
  "units.csv": `${SAMPLE["units.csv"]}百分点,points,percentage-point,1,\n倍,times,multiple,1,\n位,places,person,1,\n`,
};

const COLUMNS = [
  ...["region", "indicator", "industry", "breakdown", "period", "form", "of", "tier", "set_on", "value"],
  ...["to", "unit", "qualifier", "nature", "over", "base", "basis", "group", "wording", "source", "locator"],
  "note",
];

type Cells = Readonly<Record<string, string>>;
const PLAIN: Cells = {
  ...{ region: "lake", indicator: "gdp", period: "2024", form: "level", tier: "planned" },
  ...{ source: "report-2024", locator: "9" },
};

/** What the check says of one target: code, column by name, and what it should be. */
function told(cells: Cells, files: Readonly<Record<string, string>> = {}): string[] {
  const row = { ...PLAIN, ...cells };
  const text = `${COLUMNS.join(",")}\n${COLUMNS.map((name) => row[name as keyof typeof row] ?? "").join(",")}\n`;
  const year = (row["period"] ?? "").match(/\d{4}/g)?.at(-1);
  const ledger = { ...SAMPLE, ...LISTS, [`targets/${year}.csv`]: text, ...files };
  return readFiles(memoryFiles(ledger)).problems.map(
    ({ code, name, column, fix }) =>
      `${code} ${COLUMNS[column - 1] === name ? name : `${name} at ${column}`}${fix === undefined ? "" : ` → ${fix}`}`,
  );
}

type Case = readonly [what: string, cells: Cells, told: string];
const amount = (more: Cells): Cells => ({ value: "25", unit: "亿元", ...more });
const growth = (more: Cells): Cells => ({ form: "growth", value: "6", unit: "%", ...more });

const SOUND: readonly (readonly [what: string, cells: Cells])[] = [
  ["an amount", amount({})],
  ["a ceiling of growth", growth({ value: "3", qualifier: "<=" })],
  ["growth over several years: the total change", growth({ period: "2021/2025", value: "-13.5" })],
  ["average growth over several years", growth({ form: "average-growth", period: "2021/2025" })],
  [
    "average growth over two years, by their months",
    growth({ form: "average-growth", period: "2023-01/2024-12" }),
  ],
  ["a range", growth({ value: "5", to: "6" })],
  ["about a range", growth({ value: "5", to: "6", qualifier: "~" })],
  ["a range of one point", growth({ value: "5.0", to: "5" })],
  ["a change of a rate, in points", { indicator: "rate", form: "change", value: "0.2", unit: "百分点" }],
  ["a change of an amount, in its unit", amount({ form: "change", value: "3", unit: "万元" })],
  ["two places forward", { indicator: "rank", form: "change", value: "-2", unit: "位" }],
  ["third or better", { indicator: "rank", value: "3", unit: "位", qualifier: "<=" }],
  ["a multiple", { form: "multiple", value: "3", unit: "倍", base: "2020", period: "2030" }],
  ["in step with another indicator", { form: "growth", of: "indicator=projects", qualifier: ">=" }],
  [
    "a point faster than the city",
    { region: "upper", form: "growth", of: "region=lake", value: "1", unit: "百分点", qualifier: ">=" },
  ],
  ["more than the city's amount", { region: "upper", of: "region=lake", value: "1", unit: "亿元" }],
  ["words", { form: "words", wording: "促稳提质" }],
  ["not yet decided", { wording: "待下达" }],
  ["kept every year", amount({ over: "each", qualifier: ">=", period: "2021/2025" })],
  ["kept every year, by months", amount({ over: "each", period: "2024-01/2024-12" })],
];

describe("a sound target", () => {
  test.each(SOUND)("%s is told nothing of", (_, cells) => expect(told(cells)).toEqual([]));
});

const FAULTS: readonly Case[] = [
  ["growth of a rank in percent", { indicator: "rank", form: "growth", value: "5", unit: "%" }, "L212 form"],
  [
    "growth of a rank in places",
    { indicator: "rank", form: "growth", value: "-2", unit: "位" },
    "L212 form → change",
  ],
  [
    "a ceiling of growth on a rank",
    { indicator: "rank", form: "growth", value: "5", unit: "%", qualifier: "<=" },
    "L212 form",
  ],
  [
    "a multiple of a rank",
    { indicator: "rank", form: "multiple", value: "2", unit: "倍", base: "2020" },
    "L212 form",
  ],
  ["average growth over a year", growth({ form: "average-growth" }), "L213 form → growth"],
  [
    "average growth over half a year",
    growth({ form: "average-growth", period: "2024-01/2024-06" }),
    "L213 form → growth",
  ],
  ["an amount in another unit", amount({ unit: "个" }), "L205 unit"],
  ["growth in money", growth({ unit: "亿元" }), "L206 unit → %"],
  ["the upper end alone in money: a range has one unit", growth({ to: "7", unit: "亿元" }), "L206 unit → %"],
  [
    "a change of a rate in percent",
    { indicator: "rate", form: "change", value: "0.2", unit: "%" },
    "L214 unit → 百分点",
  ],
  ["a change of money in pieces", amount({ form: "change", unit: "个" }), "L214 unit"],
  ["a multiple in percent", { form: "multiple", value: "2", unit: "%", base: "2020" }, "L214 unit → 倍"],
  [
    "a margin of growth in percent",
    { form: "growth", of: "indicator=projects", value: "1", unit: "%" },
    "L214 unit → 百分点",
  ],
  ["a range with its ends swapped", growth({ value: "6", to: "5" }), "L215 to → 6"],
  ["a range with its negative ends swapped", growth({ value: "-3", to: "-4" }), "L215 to → -3"],
  ["a range of at least", growth({ value: "5", to: "6", qualifier: ">=" }), "L216 qualifier"],
  ["a range without its lower end", growth({ value: "", to: "6" }), "L101 value"],
  ["a figure without unit", amount({ unit: "" }), "L101 unit"],
  ["a relation to itself", { form: "growth", of: "region=lake" }, "L217 of"],
  ["a relation to itself, every column named", { of: "region=lake;indicator=gdp;breakdown=" }, "L217 of"],
  ["a relation to a series without rows", { of: "indicator=rate" }, "L218 of"],
  ["a relation to an unknown place", { of: "region=lak" }, "L207 of → region=lake"],
  ["a relation by a column that names no series", { of: "period=2023" }, "L207 of"],
  ["a relation that is none", { of: "lake" }, "L110 of"],
  ["a multiple without base", { form: "multiple", value: "2", unit: "倍" }, "L219 base"],
  [
    "a multiple without base, whose wording names it",
    { form: "multiple", value: "2", unit: "倍", wording: "比2020年翻一番" },
    "L219 base → 2020",
  ],
  ["a base inside the span", amount({ base: "2024-01" }), "L223 base → 2023"],
  ["a base after the span", amount({ base: "2025", period: "2021/2024" }), "L223 base → 2020"],
  ["words with an amount", amount({ form: "words", wording: "取得突破" }), "L224 form → level"],
  ["words with growth", growth({ form: "words", wording: "增长6%" }), "L224 form → growth"],
  ["nothing", {}, "L225 value"],
  ["words without words", { form: "words" }, "L225 wording"],
  ["each of what is no year", amount({ over: "each", period: "2024-01/2024-06" }), "L226 over → cumulative"],
  [
    "each of a month, of a stock",
    { indicator: "stock", value: "5", unit: "个", over: "each", period: "2024-05" },
    "L226 over → end",
  ],
  ["a span that ends before it begins", amount({ period: "2025/2024" }), "L131 period → 2024/2025"],
  ["a span of one year twice", amount({ period: "2024/2024" }), "L131 period → 2024"],
];

describe("of a target the check tells", () => {
  test.each(FAULTS)("%s", (_, cells, expected) => expect(told(cells).join("; ")).toBe(expected));

  test("nothing twice: an unknown place is no missing series besides", () => {
    expect(told({ of: "region=lak", form: "growth" })).toHaveLength(1);
  });

  test("where it stands in the file, whatever columns that lacks", () => {
    const old =
      "region,indicator,industry,breakdown,period,form,tier,set_on,value,unit,qualifier,source,locator";
    const row = "lake,gdp,,,2024,growth,planned,,6,亿元,,report-2024,9";
    const { problems } = readFiles(memoryFiles({ ...SAMPLE, "targets/2024.csv": `${old}\n${row}\n` }));
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([["L206", 2, 10]]);
  });
});

test("two targets relative to different series are no rivals, two with other upper ends are", () => {
  const rows = (...all: readonly Cells[]) => {
    const lines = all.map((cells, i) => {
      const row: Cells = { ...PLAIN, tier: "committed", set_on: "2024-01", locator: String(i), ...cells };
      return `${COLUMNS.map((name) => row[name] ?? "").join(",")}\n`;
    });
    const text = `${COLUMNS.join(",")}\n${lines.join("")}`;
    const { problems } = readFiles(memoryFiles({ ...SAMPLE, ...LISTS, "targets/2024.csv": text }));
    return problems.map(({ code, line }) => `${code}:${line}`);
  };
  const faster = { form: "growth", value: "1", unit: "百分点" };
  expect(
    rows({ ...faster, of: "indicator=projects" }, { ...faster, of: "region=upper", value: "3" }),
  ).toEqual([]);
  expect(rows({ ...faster, of: "region=upper" }, { ...faster, of: "region=upper", value: "3" })).toEqual([
    "L309:3",
  ]);
  const range = (to: string) => growth({ value: "5", to });
  expect(rows(range("6"), range("6.0"))).toEqual([]);
  expect(rows(range("6"), range("8"))).toEqual(["L309:3"]);
  expect(rows(range("8"), range(""))).toEqual(["L309:3"]);
  expect(rows({ wording: "待下达" }, amount({}))).toEqual([]);
});
