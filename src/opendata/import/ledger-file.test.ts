import { describe, expect, test } from "vitest";
import { openFile, withRows } from "./ledger-file.ts";

const HEAD = "id,name,name_en,contact";
const opened = (text: string) => openFile("offices.csv", "offices", new TextEncoder().encode(text));
const row = (kind: "new" | "changed", id: string, name: string) => ({ kind, row: { id, name } });

describe("withRows(file, rows)", () => {
  test.each<[string, string, ReturnType<typeof row>[], string]>([
    [
      "a changed row stays on its line, and every other line letter by letter",
      `${HEAD}\nb,"乙",,\na,甲,,\n`,
      [row("changed", "a", "甲局")],
      `${HEAD}\nb,"乙",,\na,甲局,,\n`,
    ],
    [
      "a new row of a sorted file goes to its place",
      `${HEAD}\na,甲,,\nc,丙,,\n`,
      [row("new", "b", "乙")],
      `${HEAD}\na,甲,,\nb,乙,,\nc,丙,,\n`,
    ],
    [
      "a new first row goes under the head",
      `${HEAD}\nb,乙,,\n`,
      [row("new", "a", "甲")],
      `${HEAD}\na,甲,,\nb,乙,,\n`,
    ],
    [
      "a new row of a file in another order goes to its end",
      `${HEAD}\nc,丙,,\na,甲,,\n`,
      [row("new", "b", "乙")],
      `${HEAD}\nc,丙,,\na,甲,,\nb,乙,,\n`,
    ],
    [
      "several new rows stand in the order of their keys",
      `${HEAD}\n`,
      [row("new", "b", "乙"), row("new", "a", "甲")],
      `${HEAD}\na,甲,,\nb,乙,,\n`,
    ],
    [
      "line ends and the mark of the file are kept",
      `\uFEFF${HEAD}\r\na,甲,,\r\n`,
      [row("new", "b", "乙")],
      `\uFEFF${HEAD}\r\na,甲,,\r\nb,乙,,\r\n`,
    ],
    [
      "columns stand where the file has them",
      "name,id\n甲,a\n",
      [row("new", "b", "乙")],
      "name,id\n甲,a\n乙,b\n",
    ],
    ["commas and quotes are quoted", `${HEAD}\n`, [row("new", "a", '甲,"乙"')], `${HEAD}\na,"甲,""乙""",,\n`],
    [
      "a file without a last line end gets one",
      `${HEAD}\na,甲,,`,
      [row("new", "b", "乙")],
      `${HEAD}\na,甲,,\nb,乙,,\n`,
    ],
  ])("%s", (_, before, rows, after) => {
    expect(withRows(opened(before), rows).text).toBe(after);
  });

  test("tells on which line each row now stands", () => {
    const rows = [row("new", "b", "乙"), row("changed", "c", "丁")];
    const { lines } = withRows(opened(`${HEAD}\na,甲,,\nc,丙,,\n`), rows);
    expect(rows.map((one) => lines.get(one))).toEqual([3, 4]);
  });
});

test("in an unsorted file a new row goes behind those that share most of its key", () => {
  const head = "region,indicator,industry,breakdown,period,value,unit,qualifier,status,source,locator,note";
  const line = (region: string, indicator: string) => `${region},${indicator},,,2024,1,个,,A,s,,`;
  const before = [
    head,
    line("upper", "gdp"),
    line("upper", "projects"),
    line("lower", "gdp"),
    line("lower", "area"),
  ];
  const file = openFile(
    "observations/2024.csv",
    "observations",
    new TextEncoder().encode(`${before.join("\n")}\n`),
  );
  const fresh = {
    region: "upper",
    indicator: "gdp",
    period: "2024-01",
    value: "1",
    unit: "个",
    status: "A",
    source: "s",
  };
  const { text } = withRows(file, [{ kind: "new", row: fresh }]);
  expect(text.split("\n")[2]).toBe("upper,gdp,,,2024-01,1,个,,A,s,,");
});
