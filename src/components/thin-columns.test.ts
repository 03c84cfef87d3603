import { expect, test } from "vitest";
import type { CellView } from "../models/ground/view.ts";
import { withoutThinColumns } from "./thin-columns.ts";

const COLUMNS = [
  { key: "what", head: "指标" },
  { key: "value", head: "数值", numeric: true },
  { key: "growth", head: "同比", numeric: true },
];
const tableOf = (growths: readonly CellView[]) => ({
  id: "t",
  caption: "数字",
  columns: COLUMNS,
  groups: [
    { rows: growths.map((growth, i) => ({ cells: [{ text: `甲${i}` }, { text: String(i) }, growth] })) },
  ],
});
const none: CellView = { text: "", reason: "无上年同期数" };
const shown = (growths: readonly CellView[]) => withoutThinColumns(tableOf(growths));

test("withoutThinColumns(table) tells a column that under a fifth of the rows fill under their figures", () => {
  const grown = { text: "7.3%", marks: [{ mark: "e", text: "预计数" }], note: "可比价" };
  const table = shown([none, grown, none, none, none, none]);
  expect(table.columns.map(({ key }) => key)).toEqual(["what", "value"]);
  const [first, second] = table.groups[0]?.rows ?? [];
  expect(first?.cells).toEqual([{ text: "甲0" }, { text: "0" }]);
  expect(second?.cells[1]).toEqual({
    text: "1",
    more: [{ head: "同比", text: "7.3% 可比价", marks: grown.marks }],
  });
});

test("withoutThinColumns(table) keeps a column that a fifth of the rows fill", () => {
  const table = tableOf([{ text: "7.3%" }, none, none, none, none]);
  expect(withoutThinColumns(table)).toBe(table);
});

test("withoutThinColumns(table) drops a column that no row fills, without a word", () => {
  const table = shown([none, { text: "" }]);
  expect(table.columns).toHaveLength(2);
  expect(JSON.stringify(table.groups)).not.toContain("more");
});

test("withoutThinColumns(table) keeps what leads elsewhere or judges, and the names of rows", () => {
  const empty = { text: "" };
  for (const kept of [
    { text: "甲县", href: "/a/" },
    { text: "", band: { tone: "behind", text: "落后" } as const },
  ]) {
    expect(shown([kept, empty, empty, empty, empty, empty]).columns).toHaveLength(3);
  }
  const nameless = { ...tableOf([none]), groups: [{ rows: [{ cells: [empty, empty, none] }] }] };
  expect(withoutThinColumns(nameless).columns.map(({ key }) => key)).toEqual(["what"]);
});
