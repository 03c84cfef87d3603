import { describe, expect, test } from "vitest";
import { toldOf } from "./fixtures/told-of.ts";
import { memoryFiles } from "./folder.ts";
import { periodLike } from "./period-like.ts";
import { readFiles } from "./read.ts";
import { SAMPLE } from "./sample.ts";
import { tableOfPath } from "./table-files.ts";

const O = "observations/2024.csv";
const C = "claims/2024.csv";
const HEAD = (SAMPLE[O] ?? "").split("\n")[0] ?? "";

describe("one fault of a file is one problem", () => {
  const all = SAMPLE[O] ?? "";
  const withText = (text: string) =>
    readFiles(memoryFiles({ ...SAMPLE, [O]: text })).problems.map(
      ({ code, file, line }) => `${code} ${file}:${line}`,
    );
  test.each([
    ["a line sep=", `sep=,\n${all}`, ["L060 observations/2024.csv:1"]],
    ["a title", `2024年实绩${",".repeat(11)}\n${all}`, ["L060 observations/2024.csv:1"]],
    ["a title by itself", `2024年实绩\n${all}`, ["L060 observations/2024.csv:1"]],
    ["a title and a caption", `2024年实绩\n单位：亿元\n${all}`, ["L060 observations/2024.csv:1"]],
    ["semicolons", all.replaceAll(",", ";"), ["L014 observations/2024.csv:1"]],
    ["tabs", all.replaceAll(",", "\t"), ["L014 observations/2024.csv:1"]],
    [
      "semicolons, every cell in quotes",
      all.replace(/[^,\n]+/g, '"$&"').replaceAll(",", ";"),
      ["L014 observations/2024.csv:1"],
    ],
    [
      "tabs and quotes",
      all.replace("22.3", '"22.3"').replace("lower", '"lower').replaceAll(",", "\t"),
      ["L014 observations/2024.csv:1"],
    ],
  ])("%s", (_, text, told) => expect(withText(text)).toEqual(told));

  test("a table that is not there, whatever refers to it", () => {
    const { "breakdowns.csv": _, ...rest } = SAMPLE;
    const rows = Array.from(
      { length: 199 },
      (_row, i) => `lake,projects,,start-new,2024-03,1,个,,A,report-2024,${i},`,
    );
    const { problems } = readFiles(memoryFiles({ ...rest, [O]: `${all}${rows.join("\n")}\n` }));
    const told = problems.map(({ code, file, line, column }) => `${code} ${file} ${line}:${column}`);
    expect(told).toEqual(["L003 breakdowns.csv 0:0"]);
  });

  test.each([
    ["regions.csv", "id,name,name_en,", "id,name_en,name,", "L252 1:0"],
    ["sources.csv", "id,title,title_en,", "id,title_en,title,", ""],
  ])("labels exchanged in %s, where two rows show it", (file, from, to, told) => {
    expect(toldOf(file, from, to)).toEqual(told === "" ? [] : [told]);
  });
});

describe("files that look like a table and are not read", () => {
  test.each([
    ["observations/2024.csv.txt", ""],
    ["observations/2025.csv.txt", "observations/2025.csv"],
    ["observations/2025.ods", ""],
    ["observations/2025.xlsx", ""],
    ["observations/2025.txt", "observations/2025.csv"],
    ["observations/a/2025.csv", "observations/2025.csv"],
    ["observations/2025 (1).csv", "observations/2025.csv"],
    ["observations/2025.csv~", "observations/2025.csv"],
    ["observations/2025.csv.bak", "observations/2025.csv"],
    ["region.csv", ""],
    ["industrys.csv", ""],
    ["copies/units.csv", ""],
    ["units.numbers", ""],
  ])("%s is an error", (file, fix) => {
    const { problems, ledger } = readFiles(memoryFiles({ ...SAMPLE, [file]: HEAD }));
    expect(problems.map((one) => [one.code, one.file, one.fix ?? ""])).toEqual([["L008", file, fix]]);
    expect(ledger).toBeNull();
  });

  test("the whole file is meant, and no line of it", () => {
    const { problems } = readFiles(memoryFiles({ ...SAMPLE, "region.csv": HEAD }));
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[0, 0]]);
  });

  test.each([
    ["regions.csv", "regions"],
    ["data/observations/2006.csv", "observations"],
    ["observations/2006.json", "observations"],
    ["a/b/units.csv", "units"],
    ["observations/2006.txt", null],
    ["observations.csv", null],
    ["data/2006.csv", null],
    ["README.md", null],
  ])("%s is a file of %s", (path, table) => {
    expect(tableOfPath(path)).toBe(table);
  });

  test.each(["README.md", "observations/README.md", "media/picture.png", "notes.txt"])(
    "%s is none",
    (file) => {
      expect(readFiles(memoryFiles({ ...SAMPLE, [file]: "" })).problems).toEqual([]);
    },
  );
});

describe("claims", () => {
  test.each([
    ["a share in money", C, ",56.1,%", ",56.1,亿元", "L251 3:9"],
    ["a growth in pieces", C, ",11.5,%", ",11.5,个", "L251 2:9"],
    ["a rank in percent", C, "share,region=lake,56.1,%", "rank,,1,%", "L251 3:9"],
    ["a rank in pieces", C, "share,region=lake,56.1,%", "rank,,1,个", ""],
    ["a column of `of` twice", C, "region=lake", "region=lake;region=lower", "L110 3:7"],
    [
      "categories out of order",
      C,
      "region=lake",
      "breakdown=start-new;origin-inside",
      "L109 3:7 → breakdown=origin-inside;start-new",
    ],
    ["a category twice", C, "region=lake", "breakdown=start-new;start-new", "L109 3:7 → breakdown=start-new"],
    ["the row itself", C, "region=lake", "region=upper", "L217 3:7"],
    ["the row itself by its period", C, "region=lake", "period=2024-01/2024-12", "L217 3:7"],
    ["a period before any ledger", C, "region=lake", "period=1024", "L132 3:7"],
  ])("%s", (_, file, from, to, told) => expect(toldOf(file, from, to)).toEqual(told === "" ? [] : [told]));
});

test.each([
  ["2024.10", "2024-10"],
  ["2024.1", undefined],
  ["2024年1-6", "2024-01/2024-06"],
  ["2024-01/06", "2024-01/2024-06"],
  ["2024/1-6", "2024-01/2024-06"],
  ["2024.1-6", "2024-01/2024-06"],
  ["2024-06/01", undefined],
  ["2024/1/2", "2024-01-02"],
  ["2024年3月5日", "2024-03-05"],
])("periodLike(%s) gives %s: what it states beyond doubt, or nothing", (text, expected) => {
  expect(periodLike(text)).toBe(expected);
});
