import { expect, test } from "vitest";
import { memoryFiles } from "./folder.ts";
import { readFiles } from "./read.ts";
import { SAMPLE } from "./sample.ts";

/** The sample with a project and its progress, money and unit of both as given. */
function told(project: string, progress: string): string[] {
  const files = {
    "projects.csv": `id,name,region,total_investment,unit,source\nwind,风电项目,lake,${project},report-2024\n`,
    "progress/2024.csv": `project,period,source,stage,planned,completed,unit\nwind,2024,report-2024,building,${progress}\n`,
  };
  const { problems } = readFiles(memoryFiles({ ...SAMPLE, ...files }));
  return problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
}

test.each([
  ["money without a unit", "5.2,", ",0.5,", ["L101 progress/2024.csv:2:7", "L101 projects.csv:2:5"]],
  ["planned money without a unit", "5.2,亿元", "0.5,,", ["L101 progress/2024.csv:2:7"]],
  ["a unit without money", ",亿元", ",,亿元", []],
  ["neither", ",", ",,", []],
  ["money of either kind", "5.2,亿元", "5000,1000,万元", []],
  ["money in pieces", "5.2,个", ",0.5,%", ["L250 progress/2024.csv:2:7", "L250 projects.csv:2:5"]],
])("the money of projects: %s", (_, project, progress, expected) => {
  expect(told(project, progress)).toEqual(expected);
});
