import { expect, test } from "vitest";
import { memoryFiles } from "./folder.ts";
import { readFiles } from "./read.ts";
import { SAMPLE } from "./sample.ts";

const HEAD = "name,region,indicator,industry,breakdown,unit,source,note";

function toldOf(...rows: string[]): string[] {
  const text = `${[HEAD, ...rows].join("\n")}\n`;
  const { problems } = readFiles(memoryFiles({ ...SAMPLE, "aliases.csv": text }));
  return problems.map((one) => `${one.code} ${one.line}:${one.column}${one.fix ? ` → ${one.fix}` : ""}`);
}

test.each<[string, string[], string[]]>([
  [
    "of every kind",
    ["上城,upper,,,,,,", "生产总值,,gdp,,,,,", "亿,,,,,亿元,,", "月报,,,,,,report-2024,"],
    [],
  ],
  ["of an indicator and a category", ["市内项目数,,projects,,origin-inside,,,"], []],
  ["that stands for nothing", ["上城,,,,,,,待定"], ["L240 2:1"]],
  ["of a row that is not there", ["上城,uper,,,,,,"], ["L202 2:2 → upper"]],
  ["that is the name of another place", ["下城区,upper,,,,,,"], ["L241 2:1"]],
  ["that is the English name of another place", ["Lower District,upper,,,,,,"], ["L241 2:1"]],
  ["that is the title of another source", ["2024年工作报告,upper,,,,,,"], []],
  ["that is the id of another indicator, in other letters", ["GDP,,projects,,,,,"], ["L241 2:1"]],
  ["that is the name of what it stands for", ["上城区,upper,,,,,,"], []],
  ["that is the name of something of another kind", ["工业,,gdp,,,,,"], []],
  ["that stands twice but for a space", ["上城,upper,,,,,,", "上 城,lower,,,,,,"], ["L241 3:1"]],
])("an alias %s", (_, rows, told) => {
  expect(toldOf(...rows)).toEqual(told);
});
