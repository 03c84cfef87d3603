import { describe, expect, test } from "vitest";
import { problemText } from "../i18n/problems.ts";
import { conflictsIn } from "./conflict.ts";
import { memoryFiles } from "./folder.ts";
import { readFiles } from "./read.ts";
import { SAMPLE } from "./sample.ts";

const FILE = "observations/2024.csv";
const ROW = "upper,gdp,,,2024,12.5,亿元,,E,report-2024,1,\n";
const withValue = (value: string) => ROW.replace("12.5", value);

/** The problems of the sample with its last row replaced. */
function problemsOf(text: string) {
  expect(SAMPLE[FILE]).toContain(ROW);
  return readFiles(memoryFiles({ ...SAMPLE, [FILE]: (SAMPLE[FILE] ?? "").replace(ROW, text) })).problems;
}

describe("a conflict that git left in a table", () => {
  const text = `<<<<<<< HEAD\n${withValue("12.6")}=======\n${withValue("12.7")}>>>>>>> clerk/lower\n`;

  test("is one problem at its first line, with both versions and the cells that differ", () => {
    expect(problemsOf(text)).toEqual([
      {
        code: "L040",
        file: FILE,
        line: 6,
        column: 0,
        facts: {
          kind: "versions",
          last: "10",
          ours: withValue("12.6").trimEnd(),
          theirs: withValue("12.7").trimEnd(),
          differs: "value 12.6 | 12.7",
        },
      },
    ]);
  });

  test.each(["zh", "en"] as const)("is told in %s with both versions", (lang) => {
    const [problem] = problemsOf(text);
    const { message, hint } = problemText(problem as NonNullable<typeof problem>, lang);
    expect(message).toContain(withValue("12.6").trimEnd());
    expect(message).toContain(withValue("12.7").trimEnd());
    expect(message).toContain("value 12.6 | 12.7");
    expect(hint).toContain(">>>>>>>");
  });

  test("is told with CRLF line ends and with the version before both", () => {
    const base = text.replace("=======", `||||||| merged common ancestors\n${ROW}=======`);
    const told = problemsOf(base.replaceAll("\n", "\r\n"));
    expect(told.map(({ code, line }) => [code, line])).toEqual([
      ["L007", 6],
      ["L040", 6],
    ]);
    expect(told[1]?.facts?.["ours"]).toBe(withValue("12.6").trimEnd());
  });

  test("says of a row that one side deleted that it did", () => {
    const [problem] = problemsOf(`<<<<<<< ours\n=======\n${withValue("12.7")}>>>>>>> theirs\n`);
    const told = problemText(problem as NonNullable<typeof problem>, "en").message;
    expect(told).toContain("one (ours) deleted it, the other (theirs) has “upper,gdp");
  });

  test("in site.json is told as such, not as JSON that is not well formed", () => {
    const site = (SAMPLE["site.json"] ?? "").replace("{\n", "{\n<<<<<<< ours\n=======\n>>>>>>> theirs\n");
    const { problems } = readFiles(memoryFiles({ ...SAMPLE, "site.json": site }));
    expect(problems.map(({ code, file, line }) => [code, file, line])).toEqual([["L040", "site.json", 2]]);
  });
});

test.each([
  [
    "two of them",
    "<<<<<<< a\n1\n=======\n2\n>>>>>>> b\nx\n<<<<<<< a\n=======\n3\n>>>>>>> b\n",
    ["1-5", "7-10"],
  ],
  ["a marker left behind", "a\n=======\nb\n", ["2-2"]],
  ["an end without a beginning", "a\n>>>>>>> b\n", ["2-2"]],
  ["a beginning without an end", "<<<<<<< a\n1\n", ["1-1"]],
  ["a merge inside a merge", "<<<<<<<<< a\n1\n=========\n2\n>>>>>>>>> b\n", ["1-5"]],
  ["six signs, which are no marker", "<<<<<< a\n======\n", []],
  ["a cell that begins so", "=======x,1\n", []],
])("conflictsIn finds %s", (_, text, places) => {
  expect(conflictsIn(text).map(({ line, last }) => `${line}-${last}`)).toEqual(places);
});
