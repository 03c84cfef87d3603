import { expect, test } from "vitest";
import { type Column, groupedTable, marksOf, numeric, optional, tableOf } from "./table.ts";

interface Place {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
}

const ROWS: readonly Place[] = [
  { name: "乙县", value: "2" },
  { name: "甲县", value: "1", note: "初步" },
];
const FRAME = { id: "places", caption: "地区" };
const NAME: Column<Place> = {
  key: "name",
  head: "地区",
  cell: ({ name }) => ({ text: name, href: `/${name}/` }),
};
const VALUE = numeric<Place>("value", "数值", ({ value }) => value);
const texts = (table: ReturnType<typeof tableOf>) =>
  table.groups.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

test("tableOf(frame, rows, columns) puts under each head what its column says of each row", () => {
  const table = tableOf(FRAME, ROWS, [NAME, VALUE]);
  expect(table.columns).toEqual([
    { key: "name", head: "地区" },
    { key: "value", head: "数值", numeric: true },
  ]);
  expect(table.groups[0]?.rows[0]).toEqual({ cells: [{ text: "乙县", href: "/乙县/" }, { text: "2" }] });
  const turned = tableOf(FRAME, ROWS, [VALUE, NAME]);
  expect(turned.columns.map(({ key }) => key)).toEqual(["value", "name"]);
  expect(texts(turned)).toEqual([
    [
      ["2", "乙县"],
      ["1", "甲县"],
    ],
  ]);
});

test("tableOf(frame, rows, columns) leaves a column out by its condition, head and cells", () => {
  const shown = (is: boolean) => tableOf(FRAME, ROWS, [{ ...NAME, shown: is }, VALUE]);
  expect(shown(true).columns.map(({ key }) => key)).toEqual(["name", "value"]);
  expect(shown(false).columns.map(({ key }) => key)).toEqual(["value"]);
  expect(texts(shown(false))).toEqual([[["2"], ["1"]]]);
});

test("tableOf(frame, rows, columns) leaves an optional column out where no row says anything in it", () => {
  const note = optional<Place>("note", "说明", (row) => row.note ?? "");
  const heads = (rows: readonly Place[]) => tableOf(FRAME, rows, [NAME, note]).columns.map(({ key }) => key);
  expect(heads(ROWS)).toEqual(["name", "note"]);
  expect(heads(ROWS.slice(0, 1))).toEqual(["name"]);
  expect(heads([])).toEqual(["name"]);
  const reasoned = { ...note, cell: () => ({ text: "", reason: "没有基期" }) };
  expect(tableOf(FRAME, ROWS, [NAME, reasoned]).columns).toHaveLength(1);
});

test("groupedTable(frame, groups, columns, look) decides on columns by all groups, and tells which row is a total", () => {
  const note = optional<Place>("note", "说明", (row) => row.note ?? "");
  const groups = ROWS.map((row) => ({ head: row.name, href: `#${row.name}`, rows: [row] }));
  const table = groupedTable(FRAME, groups, [NAME, note], ({ value }) => ({ total: value === "1" }));
  expect(texts(table)).toEqual([[["乙县", ""]], [["甲县", "初步"]]]);
  expect(table.groups.map(({ head, href }) => [head, href])).toEqual([
    ["乙县", "#乙县"],
    ["甲县", "#甲县"],
  ]);
  expect(table.groups.map(({ rows }) => rows[0]?.total)).toEqual([false, true]);
});

test("tableOf(frame, rows, columns) lists the marks of its cells once, unless the frame has its own", () => {
  const mark = { mark: "e", text: "估计数" };
  const marked: Column<Place> = { ...VALUE, cell: ({ value }) => ({ text: value, marks: [mark] }) };
  const table = tableOf(FRAME, ROWS, [NAME, marked]);
  expect(table.marks).toEqual([mark]);
  expect(marksOf(table)).toEqual([mark]);
  expect(tableOf({ ...FRAME, marks: [] }, ROWS, [marked]).marks).toEqual([]);
  expect(tableOf(FRAME, ROWS, [NAME]).marks).toEqual([]);
});

test("tableOf(frame, rows, columns) numbers the sources that its cells name, after those of the frame", () => {
  const source: Column<Place> = { key: "source", head: "出处", cell: () => ({ text: "公报", href: "/s/" }) };
  const table = tableOf({ ...FRAME, sources: [{ text: "年鉴" }] }, ROWS, [NAME, source]);
  expect(texts(table)).toEqual([
    [
      ["乙县", "[1]"],
      ["甲县", "[1]"],
    ],
  ]);
  expect(table.sources).toEqual([{ text: "年鉴" }, { text: "[1] 公报", href: "/s/" }]);
});
