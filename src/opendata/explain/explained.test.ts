import { describe, expect, test } from "vitest";
import type { Lang } from "../../i18n/lang.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { explanation } from "./explain.ts";

type Texts = Readonly<Record<string, string>>;

/** What is told of a figure of the sample, or of one with other texts in place of its own. */
function told(
  key: string,
  at: string,
  { texts = {}, lang = "en" }: { texts?: Texts; lang?: Lang } = {},
): string {
  const { ledger, problems } = readFiles(memoryFiles({ ...SAMPLE, ...texts }));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  const [region = "", indicator = "", industry = "", breakdown = ""] = key.split("|");
  const series = { region, indicator, industry, breakdown };
  return explanation({ lookup: buildLookup(ledger), key: series, at: period(at), folder: "data", lang }).join(
    "\n",
  );
}

/** The lines under a heading. */
function under(text: string, heading: string): string[] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith(heading)) + 1;
  const end = lines.indexOf("", start);
  return start === 0 ? [] : lines.slice(start, end < 0 ? lines.length : end);
}

const more = (file: string, rows: string): Texts => ({ [file]: `${SAMPLE[file]}${rows}` });
const O24 = "observations/2024.csv";
const T24 = "targets/2024.csv";

test("a figure is told from its statements down to what the audit found", () => {
  // 12.5 of 11.5 is 108.70 %; 12.5 to 10.5 is 19.05 % more; 12.5 of 22.3 is 56.05 %.
  expect(told("upper|gdp", "2024")).toBe(`Upper District, Gross domestic product, 2024

Stated by reports (the first is the one used)
  CNY 1.25 billion  report-2024  [data/observations/2024.csv:6]

What reports say of it
  share (region=lake) 56.1%  report-2024  [data/claims/2024.csv:3]

Targets
  committed target, 2024, CNY 1.15 billion, set Jan 2024, in force  [data/targets/2024.csv:5]
    kind: An amount to be reached
    verdict: Expected to be met; CNY 100 million above the year's target
    judgement: expected to reach 108.7% of the year's target (figure for the whole year not out yet)
    rests on: 2024, estimated
      CNY 1.25 billion (2024)  [data/observations/2024.csv:6]

Completion
  formula: actual figure ÷ target in force
  actual figure: CNY 1.25 billion (2024)  [data/observations/2024.csv:6]
  target in force: CNY 1.15 billion (2024)  [data/targets/2024.csv:5]
  result: 108.7% (from estimates)

Schedule
  formula: time elapsed ÷ length of the target's period
  cut-off of the data: 2024
  period of the target: 2024
  result: 100.0%

Growth
  formula: current figure ÷ same period a year before − 1
  current figure: CNY 1.25 billion (2024)  [data/observations/2024.csv:6]
  same period a year before: CNY 1.05 billion (2023)  [data/observations/2023.csv:4]
  result: +19.0% (from estimates)

Rank in its peer group (by amount)
  → 1 Upper District CNY 1.25 billion
    2 Lower District CNY 980 million

Audit
  share 56.1%: Agrees
    56.1%, 2024  [data/claims/2024.csv:3]
    CNY 1.25 billion, 2024  [data/observations/2024.csv:6]
    CNY 2.23 billion, 2024  [data/observations/2024.csv:2]`);
});

test("the same is told in Chinese", () => {
  const text = told("upper|gdp", "2024", { lang: "zh" });
  expect(text).toContain("上城区，地区生产总值，2024年\n");
  expect(text).toContain("  确保目标，2024年，11.5亿元，2024年1月下达，现行  [data/targets/2024.csv:5]\n");
  expect(text).toContain("  实际数：12.5亿元 (2024年)  [data/observations/2024.csv:6]\n");
});

describe("the title", () => {
  test.each([
    [
      "lake|projects||origin-inside;start-new",
      "Great Lake City, Projects (Inside the city, New starts), Jan–Jun 2024",
    ],
    ["lake|projects|industry|start-new", "Great Lake City, Projects (Industry, New starts), Jan–Jun 2024"],
    ["lake|projects|industry", "Great Lake City, Projects (Industry), Jan–Jun 2024"],
  ])("of %s is %s", (key, title) => {
    expect(told(key, "2024-01/2024-06").split("\n")[0]).toBe(title);
  });
});

describe("what reports state", () => {
  test("of one figure is told with its bound, the one that is used first", () => {
    const texts = more(O24, "upper,gdp,,,2024,13,亿元,~,A,report-2024,2,\n");
    expect(under(told("upper|gdp", "2024", { texts }), "Stated by reports")).toEqual([
      "  CNY 1.25 billion  report-2024  [data/observations/2024.csv:6]",
      "  about CNY 1.3 billion  report-2024  [data/observations/2024.csv:7]",
    ]);
  });

  test("of another period is named where this one has nothing, and not where there is none", () => {
    expect(under(told("upper|gdp", "2022"), "There is no figure")).toEqual([
      "  The ledger has these periods: 2023 2024",
    ]);
    expect(under(told("lower|projects", "2024"), "There is no figure")).toEqual([]);
    expect(told("lower|projects", "2024")).not.toContain("What reports say of it");
  });

  test("as a claim is told of this period alone, with what it is relative to", () => {
    const texts = more(
      "claims/2024.csv",
      "upper,gdp,,,2024-01/2024-06,growth,,9,%,~,report-2024,2\nupper,gdp,,,2024,multiple,period=2010,3,%,,report-2024,2\n".replace(
        ",3,%",
        ",3,倍",
      ),
    );
    const units = more("units.csv", "倍,times,multiple,1,\n");
    expect(under(told("upper|gdp", "2024", { texts: { ...texts, ...units } }), "What reports say")).toEqual([
      "  share (region=lake) 56.1%  report-2024  [data/claims/2024.csv:3]",
      expect.stringMatching(
        /^ {2}multiple.*2010.* \(period=2010\) 3 times {2}report-2024 {2}\[data\/claims\/2024\.csv:5\]$/,
      ),
    ]);
  });
});

describe("the targets", () => {
  test("are those of every tier: in force, replaced, and set later", () => {
    const set = (tier: string, on: string, value: string) =>
      `upper,gdp,,,2024,level,${tier},${on},${value},亿元,,report-2024,1,\n`;
    const rows =
      set("committed", "2024-05", "12") + set("committed", "2025-06", "13") + set("stretch", "", "14");
    const lines = under(told("upper|gdp", "2024", { texts: more(T24, rows) }), "Targets");
    expect(lines.filter((line) => !line.startsWith("    "))).toEqual([
      "  committed target, 2024, CNY 1.2 billion, set May 2024, in force  [data/targets/2024.csv:6]",
      "  committed target, 2024, CNY 1.15 billion, set Jan 2024, replaced  [data/targets/2024.csv:5]",
      "  committed target, 2024, CNY 1.3 billion, set Jun 2025, set later  [data/targets/2024.csv:7]",
      "  stretch target, 2024, CNY 1.4 billion, in force  [data/targets/2024.csv:8]",
    ]);
  });

  test("are said to be none", () => {
    expect(under(told("lower|gdp", "2024"), "Targets")).toEqual(["  No target covers this period"]);
  });
});

describe("the peer group", () => {
  test("is ranked by completion where all have targets", () => {
    const texts = more(T24, "lower,gdp,,,2024,level,committed,2024-01,9.8,亿元,,report-2024,1,\n");
    expect(told("lower|gdp", "2024", { texts })).toContain(
      "Rank in its peer group (by completion)\n    1 Upper District 108.7%\n  → 2 Lower District 100.0%",
    );
  });

  test("is said to be none of a place in no group", () => {
    expect(told("lake|gdp", "2024")).toContain(
      "\nNo rank: in no peer group, or fewer than two places have a figure\n",
    );
  });
});

test("the audit is told of this figure alone, and why something cannot be checked", () => {
  const heads = (key: string, at: string, texts: Texts = {}) =>
    under(told(key, at, { texts }), "Audit").filter((line) => /^ {2}\S/.test(line));
  expect(heads("lake|gdp", "2024")).toEqual([
    "  growth 11.5%: Agrees",
    "  Places against the place above them CNY 2.23 billion: Agrees",
    "  A target's level against its growth 8%: Agrees",
  ]);
  expect(heads("lake|gdp", "2022")).toEqual([]);
  const rows = "upper,gdp,,,2023,growth,,5,%,,report-2024,1\n";
  const texts = { "claims/2023.csv": `${(SAMPLE["claims/2024.csv"] ?? "").split("\n")[0]}\n${rows}` };
  expect(heads("upper|gdp", "2023", texts)).toEqual([
    expect.stringMatching(/^ {2}growth 5%: Cannot be checked \(.+\)$/),
  ]);
});
