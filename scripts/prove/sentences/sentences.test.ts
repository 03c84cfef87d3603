import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Papa from "papaparse";
import { afterAll, describe, expect, test } from "vitest";
import { kindsTexts } from "../../../src/opendata/kinds-sample.ts";
import { ROOT } from "../../site-program.ts";
import { faultsOf, growthFaults } from "./api.ts";
import { markedBlocks } from "./blocks.ts";
import { type Cells, type Facts, factsOf, spanOf } from "./facts.ts";
import { lineBlocks } from "./files.ts";
import { readingOf } from "./held.ts";

const work = mkdtempSync(join(tmpdir(), "sentences-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function facts(name: string, texts: Readonly<Record<string, string>>): Facts {
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(work, name, file)), { recursive: true });
    writeFileSync(join(work, name, file), text);
  }
  return factsOf(join(work, name));
}

const kinds = facts("kinds", kindsTexts());

/** A page on one indicator, with one sentence in it. */
function page(indicator: string, sentence: string): string {
  return `<html><body><h1>湖城市</h1><section><h2>${indicator}</h2><div><p>${sentence}</p></div></section></body></html>`;
}

const why = (html: string) => readingOf(markedBlocks(html), kinds).false.map((one) => one.why);

describe("a false sentence put into a page is found", () => {
  test.each([
    ["a rate that changed by percent", "失业率", "同比上升0.2%", "a rate or rank changed by percent"],
    [
      "the same in English",
      "Unemployment rate",
      "rose by 0.2% on a year earlier",
      "a rate or rank changed by percent",
    ],
    ["a rank that grew", "创新位次", "增长33.3%", "a rate or rank changed by percent"],
    ["a ceiling ahead of schedule", "事故起数", "高于序时进度36.7个百分点", "no target of it has a schedule"],
    [
      "the same in English",
      "Accidents at work",
      "36.7 points ahead of schedule",
      "no target of it has a schedule",
    ],
    ["a rate behind schedule", "居民消费价格涨幅", "慢于序时进度", "no target of it has a schedule"],
    ["a stock on schedule", "公路里程", "达到序时进度", "no target of it has a schedule"],
    ["a plan of months as the year's", "粮食产量", "完成年度目标的80.8%", "no target of it has a completion"],
    [
      "a year's target as five years'",
      "社会消费品零售总额",
      "完成五年目标的71.5%",
      "no target of it is of years",
    ],
    ["the same in English", "Retail sales", "71.5% of the five-year target", "no target of it is of years"],
    [
      "a year's target as that of months",
      "Retail sales",
      "71.5% of the target for Jan–Sep",
      "no target of it is of part",
    ],
    ["a completion of a rate", "居民消费价格涨幅", "完成年度目标的23.3%", "no target of it has a completion"],
    ["a completion of a growth", "居民收入", "完成率108.0%", "no target of it has a completion"],
    [
      "a completion of a rank",
      "Innovation rank",
      "75.0% of the year's target",
      "no target of it has a completion",
    ],
    ["a forecast that met", "社会消费品零售总额", "完成年度目标", "no measured figure of the whole span"],
    ["the same in English", "Retail sales", "the year's target met", "no measured figure of the whole span"],
    [
      "an estimate that was kept",
      "事故起数",
      "2024年，控制在年度目标以内",
      "no measured figure of the whole span",
    ],
    [
      "a limit of what has none",
      "Retail sales",
      "within the year's ceiling so far",
      "no target of it is a limit",
    ],
    [
      "points of an amount",
      "社会消费品零售总额",
      "低于年度目标3.5个百分点",
      "its targets are not in percent",
    ],
  ])("%s", (_, indicator, sentence, expected) => {
    expect(why(page(indicator, sentence))).toEqual([expected]);
  });

  test.each([
    ["失业率", "同比上升0.2个百分点"],
    ["Unemployment rate", "rose by 0.2 percentage points on a year earlier"],
    ["事故起数", "目前控制在年度目标以内，已用控制指标的60.0%"],
    ["社会消费品零售总额", "完成年度目标的71.5%，低于序时进度3.5个百分点"],
    ["到位资金", "完成上半年计划的104.9%；完成三年目标的24.0%"],
    ["居民收入", "实现年度目标，2024年增长5.4%"],
    ["社会消费品零售总额", "预计完成年度目标"],
    ["到位资金", "同比增长4.7%"],
  ])("and a true one of %s is not: %s", (indicator, sentence) => {
    expect(why(page(indicator, sentence))).toEqual([]);
  });

  test("in a cell, by the head of its column and its row", () => {
    const table = (head: string, cell: string) =>
      `<table><thead><tr><th rowspan="2">指标</th><th colspan="2">2025年</th></tr><tr><th>目标</th><th>${head}</th></tr></thead>
      <tbody><tr><th scope="row">失业率</th><td>5.5%</td><td>${cell}</td></tr></tbody></table>`;
    expect(why(table("完成率", "101.8%"))).toEqual(["no target of it has a completion"]);
    expect(why(table("同比", "+3.7%"))).toEqual(["a rate or rank changed by percent"]);
    expect(why(table("同比变动（百分点）", "+0.2"))).toEqual([]);
    expect(why(table("完成率", "–"))).toEqual([]);
  });

  test("in Markdown, by its table too", () => {
    const split = (line: string) =>
      line.startsWith("|")
        ? line
            .split("|")
            .slice(1, -1)
            .map((one) => one.trim())
        : null;
    const text = "| 指标 | 完成率 |\n| :-- | --: |\n| 失业率 | 101.8% |\n";
    expect(readingOf(lineBlocks(text, split), kinds).false.map((one) => one.text)).toEqual([
      "完成率：101.8%",
    ]);
  });

  test("a statement of nothing that the ledger names is told", () => {
    expect(readingOf(markedBlocks("<p>完成年度目标的80.8%</p>"), kinds).unplaced).toHaveLength(1);
  });
});

describe("a false verdict of the interface is found", () => {
  const at = (id: string, form: string, period: string) => {
    const found = [...kinds.rows].find(
      ([place, row]) =>
        place.startsWith("targets/") &&
        row["indicator"] === id &&
        row["form"] === form &&
        row["period"] === period,
    );
    const [file = "", line = ""] = (found?.[0] ?? "").split(":");
    return { file, line: Number(line), period, form };
  };
  const rests = (id: string, period: string) => {
    const found = [...kinds.rows].find(
      ([place, row]) =>
        place.startsWith("observations/") && row["indicator"] === id && row["period"] === period,
    );
    const [file = "", line = ""] = (found?.[0] ?? "").split(":");
    return { inputs: [{ file, line: Number(line) }] };
  };
  const retail = at("retail", "level", "2025");
  test.each([
    ["met on a forecast", { verdict: "met", relative_to: retail, rests: rests("retail", "2025") }],
    ["met on nothing", { verdict: "met", relative_to: retail }],
    ["a limit that is none", { verdict: "within", relative_to: retail }],
    [
      "a completion of a rate",
      { verdict: "within", relative_to: at("cpi", "level", "2025"), completion: {} },
    ],
    [
      "a schedule of a ceiling",
      { verdict: "within", relative_to: at("accidents", "level", "2025"), ahead: {} },
    ],
    ["another span", { verdict: "behind", relative_to: { ...retail, period: "2026" } }],
  ])("%s", (_, one) => {
    expect(faultsOf(one, kinds)).toHaveLength(1);
  });

  test("growth of a rate, and no other", () => {
    const latest = { results: [{ measure: "growth", scale: "ratio" }] };
    expect(growthFaults({ region: "lake", indicator: "cpi", latest }, kinds)).toHaveLength(1);
    expect(growthFaults({ region: "lake", indicator: "retail", latest }, kinds)).toEqual([]);
  });

  test("and a true one is not", () => {
    const one = {
      verdict: "behind",
      relative_to: retail,
      completion: {},
      ahead: {},
      rests: rests("retail", "2025-01/2025-09"),
    };
    expect(faultsOf(one, kinds)).toEqual([]);
  });
});

test.each([
  ["2025", "2025-01-01", "2025-12-31"],
  ["2025-Q3", "2025-07-01", "2025-09-31"],
  ["2025-H2", "2025-07-01", "2025-12-31"],
  ["2021/2025", "2021-01-01", "2025-12-31"],
  ["2025-01/2025-10", "2025-01-01", "2025-10-31"],
])("spanOf(%s)", (text, from, to) => {
  expect(spanOf(text)).toEqual({ from, to });
});

/** A case of the golden table as rows: one indicator, its target, its figures. */
function factsOfCase(row: Cells): Facts {
  const [measure = "", better = ""] = (row["subject"] ?? "").split(" ");
  const told = /^(\S+) (~|>=|<=|<|>)?(-|-?[\d.]+)\S* (\S+) (\S+)(.*)$/.exec(row["target"] ?? "");
  const [, form = "", qualifier = "", value = "", unit = "", period = "", more = ""] = told ?? [];
  const cell = (name: string) => new RegExp(`${name}=(\\S+)`).exec(more)?.[1] ?? "";
  const listed = (column: string) => (row[column] ?? "").split(" | ").filter((one) => one !== "");
  const figures = listed("figures").map((one) => {
    const [, number, , at = "", status = "A"] = /^(\S+) (\S+) (\S+)(?: ([AEFP])\b)?/.exec(one) ?? [];
    return ["lake", "one", at, number ?? "", status];
  });
  const claims = [
    ...listed("growths").map((one) => [one, "growth"]),
    ...listed("completions").map((one) => [one, "completion"]),
  ];
  const csv = (rows: readonly (readonly string[])[]) =>
    Papa.unparse(
      rows.map((cells) => [...cells]),
      { newline: "\n" },
    );
  const isWords = form === "" || form === "words";
  const target = [
    "lake",
    "one",
    period,
    form,
    value === "-" ? "" : value,
    unit,
    qualifier,
    cell("over"),
    cell("of"),
  ];
  return facts(`case-${row["line"]}`, {
    "indicators.csv": csv([
      ["id", "name", "name_en", "measure", "better"],
      ["one", "这项指标", "This indicator", measure, better],
    ]),
    "regions.csv": "id,name,name_en\nlake,湖城市,Lake City\n",
    "targets/2025.csv": csv([
      ["region", "indicator", "period", "form", "value", "unit", "qualifier", "over", "of"],
      ...(isWords ? [] : [target]),
    ]),
    "observations/2025.csv": csv([["region", "indicator", "period", "value", "status"], ...figures]),
    "claims/2025.csv": csv([
      ["region", "indicator", "period", "claim", "value"],
      ...claims.map(([one = "", claim = ""]) => [
        "lake",
        "one",
        one.split(" ")[2] ?? "",
        claim,
        one.split(" ")[0] ?? "",
      ]),
    ]),
  });
}

describe("what is said of every verdict of every kind is true of its rows", () => {
  const golden = readFileSync(join(ROOT, "src/i18n/golden/judgement.csv"), "utf8");
  const rows = Papa.parse<Cells>(golden, { header: true, skipEmptyLines: true }).data.map((row, i) => ({
    ...row,
    line: String(i + 2),
  }));
  let read = 0;

  test.each(rows.map((row: Cells) => [`${row["line"]} ${row["target"]}`, row] as const))(
    "line %s",
    (_, row) => {
      const about = factsOfCase(row);
      const said = [
        `这项指标，${row["zh"]}`,
        `This indicator, ${row["en"]}`,
        `这项指标，${row["distance_zh"]}`,
        `This indicator, ${row["distance_en"]}`,
      ];
      const reading = readingOf(
        said.flatMap((text) => markedBlocks(`<p>${text}</p>`)),
        about,
      );
      read += Object.values(reading.held).reduce((sum, n) => sum + n, 0);
      expect(reading.false).toEqual([]);
    },
  );

  test("and a good number of statements was read", () => {
    expect(read).toBeGreaterThan(300);
  });
});
