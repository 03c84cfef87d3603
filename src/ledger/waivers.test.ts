import { describe, expect, test } from "vitest";
import { memoryFiles } from "./folder.ts";
import { readFiles } from "./read.ts";
import { SAMPLE } from "./sample.ts";

/** The sample, as of December 2024, with a source that nothing names and an acceptance of it. */
function codesWith(until: string): string[] {
  const head = SAMPLE["sources.csv"] ?? "";
  const { problems, waived } = readFiles(
    memoryFiles({
      ...SAMPLE,
      "sources.csv": `${head}report-2022,2022年工作报告,Work report 2022,大湖市,2023-01-20,,,\n`,
      "accepted.csv": `code,in_file,key,reason,who,until\nL314,sources.csv,report-2022,留作参考,统计科,${until}\n`,
    }),
  );
  return [...problems.map(({ code }) => code), ...waived.map(({ problem }) => `waived ${problem.code}`)];
}

describe("an acceptance until a day", () => {
  test.each([
    ["2024-12-30", ["L314", "L222"]],
    ["2024-12-31", ["waived L314"]],
    ["2025-01-01", ["waived L314"]],
    ["2024-11", ["L314", "L222"]],
    ["2024-12", ["waived L314"]],
    ["2023", ["L314", "L222"]],
    ["2024", ["waived L314"]],
  ])("%s holds through its last day", (until, told) => {
    expect(codesWith(until).sort()).toEqual([...told].sort());
  });
});

test("an acceptance holds for a row whose period it writes otherwise", () => {
  const key = "lake / gdp / 2024-01/2024-12 / report-2024 / 1";
  const { problems, waived } = readFiles(
    memoryFiles({
      ...SAMPLE,
      "observations/2024.csv": (SAMPLE["observations/2024.csv"] ?? "").replace("2024,12.5", "2024,11.9"),
      "accepted.csv": `code,in_file,key,reason,who,until\nL304,observations/2024.csv,${key},分项不全,统计科,2025\n`,
    }),
  );
  expect(problems).toEqual([]);
  expect(waived.map(({ problem }) => problem.code)).toEqual(["L304"]);
});
