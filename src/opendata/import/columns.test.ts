import { expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { answerOf } from "./fixtures/answers.ts";

const GIVEN = { source: "report-2024", period: "2023" };

test.each([
  ["of an industry that its own head names", "工业同比增长（%）", "gdp/industry"],
  ["of all, as the figure is", "同比增长（%）", "gdp"],
])("growth beside a figure is %s", async (_, head, thing) => {
  const sheet = new TextEncoder().encode(`地区,地区生产总值（亿元）,${head}\n下城区,9.1,5.1\n`);
  const { rows } = await answerOf(memoryFiles(SAMPLE), "a.csv", sheet, GIVEN);
  expect(rows).toEqual([`claims lower ${thing} 2023 5.1% growth`, "observations lower gdp 2023 9.1亿元"]);
});

test.each(["2023年—3月", "2023年-3月", "—3月", "2023年–2季度", "2023年的-3月", "2023年（-3月）"])(
  "a span that has lost its first month is no month: %s",
  async (head) => {
    const sheet = new TextEncoder().encode(`地区,地区生产总值（亿元）\n,${head}\n下城区,9.1\n`);
    const answer = await answerOf(memoryFiles(SAMPLE), "a.csv", sheet, GIVEN);
    expect(answer).toEqual({ refused: ["unknown-head B2"] });
  },
);

test.each([
  ["its name, where that is known", "地区生产总值", ["claims lower gdp 2023 5.1% growth"], null],
  ["nothing, where the name is not known", "社会用电量", [], ["unknown-name A4"]],
])("growth under a name without figures goes on with %s", async (_, name, growth, refused) => {
  const sheet = new TextEncoder().encode(`指标,单位,下城区\n项目数,个,9\n${name},,\n增速,%,5.1\n`);
  const answer = await answerOf(memoryFiles(SAMPLE), "a.csv", sheet, GIVEN);
  if (refused !== null) expect(answer).toMatchObject({ refused });
  else expect(answer.rows).toEqual([...growth, "observations lower projects 2023 9个"]);
});

test.each(["上年同期增长（%）", "去年同期增减（%）", "上年增长（%）"])(
  "growth on last year and last year's growth are told apart: %s is neither",
  async (head) => {
    const sheet = new TextEncoder().encode(`地区,地区生产总值（亿元）,${head}\n下城区,9.1,5.1\n`);
    const answer = await answerOf(memoryFiles(SAMPLE), "a.csv", sheet, GIVEN);
    expect(answer).toMatchObject({ refused: ["unknown-head C1"] });
  },
);
