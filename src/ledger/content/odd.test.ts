import { describe, expect, test } from "vitest";
import { memoryFiles } from "../folder.ts";
import { readFiles } from "../read.ts";
import { SAMPLE } from "../sample.ts";

/** What the check tells of the sample with some files otherwise: `L330 regions.csv:2`. */
function told(files: Readonly<Record<string, string>>): string[] {
  const { problems } = readFiles(memoryFiles({ ...SAMPLE, ...files }));
  return problems.map(({ code, file, line, fix }) => `${code} ${file}:${line}${fix ? ` → ${fix}` : ""}`);
}

/** The sample's file with lines after its own. */
const more = (file: string, ...lines: string[]) => ({
  [file]: `${SAMPLE[file] ?? ""}${lines.map((line) => `${line}\n`).join("")}`,
});
/** The sample's file with one text in place of another. */
const otherwise = (file: string, from: string, to: string) => ({
  [file]: (SAMPLE[file] ?? "").replace(from, to),
});

const REGIONS = "regions.csv";
const O = "observations/2024.csv";
const district = (
  id: string,
  name: string,
  code = "",
  from = "",
  to = "",
  parent = "lake",
  kind = "district",
) => `${id},${name},,${kind},${parent},${code},${from},${to},,`;

describe("codes and names of lists", () => {
  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ["five digits", more(REGIONS, district("a", "甲区", "99010")), ["L330 regions.csv:5"]],
    ["seven", more(REGIONS, district("a", "甲区", "9901020")), ["L330 regions.csv:5"]],
    [
      "twelve, of which six are noughts",
      more(REGIONS, district("a", "甲区", "990102000000")),
      ["L330 regions.csv:5 → 990102"],
    ],
    ["nine of a town", more(REGIONS, district("a", "甲镇", "990102001", "", "", "lower", "township")), []],
    ["letters, which are an office's own", more(REGIONS, district("a", "甲区", "A1")), []],
    ["one code twice", more(REGIONS, district("a", "甲区", "990000")), ["L331 regions.csv:5"]],
    [
      "one code after the other",
      more(REGIONS, district("a", "甲区", "990101", "", "2010"), district("b", "乙区", "990101", "2011")),
      [],
    ],
    ["one name twice under one parent", more(REGIONS, district("a", "上 城区")), ["L332 regions.csv:5"]],
    ["one name under two parents", more(REGIONS, district("a", "上城区", "", "", "", "lower")), []],
    ["one industry twice", more("industries.csv", "industry-2,工业,,sector,,,"), ["L332 industries.csv:3"]],
    [
      "one report twice",
      more("sources.csv", "report-b,2024年工作报告,,大湖市,2025-01-20,,,"),
      ["L314 sources.csv:3", "L332 sources.csv:3"],
    ],
    [
      "two reports of one title",
      more("sources.csv", "report-b,2024年工作报告,,大湖市,2024-01-20,,,"),
      ["L314 sources.csv:3"],
    ],
    ["a question mark for a sign", otherwise(REGIONS, "下城区", "下?区"), ["L333 regions.csv:3"]],
    ["a box for a sign", otherwise(REGIONS, "下城区", "□城区"), ["L333 regions.csv:3"]],
    ["a question mark in English", otherwise(REGIONS, "Lower District", "Lower (?) District"), []],
  ])("%s", (_, files, expected) => expect(told(files)).toEqual(expected));
});

describe("parts of a span", () => {
  const row = (period: string, value: string) => `lake,projects,,,${period},${value},个,,A,report-2024,3,`;
  test.each<[string, string[], string[]]>([
    ["months that make less than the cumulative", [row("2024-02", "12"), row("2024-03", "15")], []],
    ["months that make it", [row("2024-02", "15"), row("2024-03", "25")], []],
    ["months that make more", [row("2024-02", "15"), row("2024-03", "26")], ["L334 observations/2024.csv:3"]],
    [
      "quarters that make more",
      [row("2024-Q1", "20"), row("2024-Q2", "21")],
      ["L334 observations/2024.csv:3"],
    ],
    ["one month alone", [row("2024-02", "39")], []],
    ["months outside of it", [row("2024-08", "39"), row("2024-09", "39")], []],
  ])("%s", (_, rows, expected) => expect(told(more(O, ...rows))).toEqual(expected));
});

describe("leaps", () => {
  const row = (to: number, value: string) =>
    `lake,projects,,,2024-01/2024-0${to},${value},个,,A,report-2024,4,`;
  const jump = (times: string) => {
    const [head = "", ...rows] = (SAMPLE["indicators.csv"] ?? "").trimEnd().split("\n");
    return {
      "indicators.csv": [`${head},jump`, ...rows.map((one) => `${one},${times}`)].join("\n").concat("\n"),
    };
  };
  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ["a cumulative figure that doubles in a month", more(O, row(7, "80")), ["L308 observations/2024.csv:7"]],
    ["one that does not", more(O, row(7, "79")), []],
    ["one that doubles in two months", more(O, row(8, "80")), []],
    ["the double that an indicator allows", { ...more(O, row(7, "80")), ...jump("3") }, []],
    ["a growth from 5.9 to 59", rates("5.9", "59"), ["L308 observations/2024.csv:7"]],
    ["a growth from 5.9 to 58", rates("5.9", "58"), []],
    [
      "a growth three times as high, where that is told",
      rates("5.9", "18", "3"),
      ["L308 observations/2024.csv:7"],
    ],
    ["a growth below zero", rates("5.9", "-3"), []],
    [
      "8 万元 after 7 亿元",
      { ...otherwise(O, "2024,9.8,亿元", "2024,8,万元"), ...otherwise("observations/2023.csv", "9.5", "7") },
      ["L306 observations/2024.csv:5"],
    ],
  ])("%s", (_, files, expected) => {
    expect(told(files).sort()).toEqual([...expected].sort());
  });
});

/** A rate of two years. */
function rates(before: string, after: string, jump = ""): Record<string, string> {
  const [head = "", ...rows] = (SAMPLE["indicators.csv"] ?? "").trimEnd().split("\n");
  const rate = `growth-rate,增速,Growth rate,economy,%,rate,higher,no,1,year,statistics,,,${jump}`;
  const row = (year: string, value: string) => `lake,growth-rate,,,${year},${value},%,,A,report-2024,1,`;
  return {
    "indicators.csv": `${[`${head},jump`, ...rows.map((one) => `${one},`), rate].join("\n")}\n`,
    ...more("observations/2023.csv", row("2023", before)),
    ...more(O, row("2024", after)),
  };
}

describe("what cannot be, or is not likely", () => {
  const claim = (kind: string, value: string, unit = "%") =>
    more("claims/2024.csv", `lower,gdp,,,2024,${kind},,${value},${unit},,report-2024,3`);
  const units = { "units.csv": `${SAMPLE["units.csv"]}位,places,person,1,\n倍,times,multiple,1,\n` };
  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ["a share of all", claim("share", "100"), []],
    ["a share of more", claim("share", "100.1"), ["L341 claims/2024.csv:4"]],
    ["a growth to nothing", claim("growth", "-100"), []],
    ["a growth to less", claim("growth", "-101"), ["L341 claims/2024.csv:4"]],
    ["the first place", { ...units, ...claim("rank", "1", "位") }, []],
    ["place nought", { ...units, ...claim("rank", "0", "位") }, ["L341 claims/2024.csv:4"]],
    ["half a place", { ...units, ...claim("rank", "1.5", "位") }, ["L341 claims/2024.csv:4"]],
    ["a completion below nothing", claim("completion", "-1"), ["L341 claims/2024.csv:4"]],
    ["half a project", otherwise(O, "06,40,个", "06,40.5,个"), ["L338 observations/2024.csv:3"]],
    ["a whole project with a decimal", otherwise(O, "06,40,个", "06,40.0,个"), []],
    ["a target set on its last day", otherwise("targets/2024.csv", "2024-01,90", "2024-12-31,90"), []],
    [
      "a target set the year after",
      otherwise("targets/2024.csv", "2024-01,90", "2025-01,90"),
      ["L336 targets/2024.csv:4"],
    ],
    ["a report published ten years later", otherwise("sources.csv", "2025-01-20", "2034-12-30"), []],
    [
      "a report published a lifetime later",
      otherwise("sources.csv", "2025-01-20", "2052-01-20"),
      ["L337 sources.csv:2"],
    ],
    [
      "a stretch target that is lower",
      more("targets/2024.csv", "lake,projects,,,2024,level,stretch,2024-01,89,个,,report-2024,2,"),
      ["L339 targets/2024.csv:6"],
    ],
    [
      "a stretch target that is higher",
      more("targets/2024.csv", "lake,projects,,,2024,level,stretch,2024-01,100,个,,report-2024,2,"),
      [],
    ],
  ])("%s", (_, files, expected) => expect(told(files)).toEqual(expected));
});

test("each may stand where the office says why, ten thousand times too", () => {
  const slip = otherwise(O, "2024,9.8,亿元", "2024,9.8,万元");
  const accepted =
    "code,in_file,key,reason,who,until\nL306,observations/2024.csv,lower / gdp / 2024 / report-2024 / 1,属实,统计科,2030\n";
  expect(told(slip)).toContain("L306 observations/2024.csv:5");
  expect(readFiles(memoryFiles({ ...SAMPLE, ...slip })).ledger).toBeNull();
  expect(readFiles(memoryFiles({ ...SAMPLE, ...slip, "accepted.csv": accepted })).ledger).not.toBeNull();
});
