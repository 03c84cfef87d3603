import { expect, test } from "vitest";
import { circularHolders, wrongHolders } from "./holders.ts";
import type { Region } from "./schema.ts";

/** `port lake contained lower`: id, parent, sums and what it is also in, `-` for none. */
function regionsOf(text: string): Region[] {
  return text.split("\n").map((line, i) => {
    const [id, parent, sums, also_in] = line.split(" ").map((cell) => (cell === "-" ? "" : cell));
    return { id, parent, sums, also_in, file: "regions.csv", line: i + 2 } as Region;
  });
}

const told = (text: string) =>
  circularHolders(regionsOf(text)).map(({ line, name, facts }) => `${line} ${name} ${facts?.["circle"]}`);

test.each<[string, string, readonly string[]]>([
  ["two that are in each other", "lake - - -\na lake - b\nb lake - a", ["3 also_in a → b → a"]],
  [
    "three, once, at the first row",
    "lake - - -\nc lake - a\na lake - b\nb lake - c",
    ["3 also_in c → a → b → c"],
  ],
  [
    "those that a parent closes, at a row that names its place",
    "lake - - -\nport lower - -\nlower lake - upper\nupper lake - port",
    ["4 also_in lower → upper → port → lower"],
  ],
  [
    "none that a parent closes which does not contain it",
    "port lower beside -\nlower - - upper\nupper - - port",
    [],
  ],
  ["two circles apart", "a - - b\nb - - a\nc - - d\nd - - c", ["2 also_in a → b → a", "4 also_in c → d → c"]],
  ["none of a way that only leads up", "lake - - -\na lake - b\nb lake - c\nc lake - -\nd lake - b", []],
  ["no circle of parents alone", "a b - -\nb a - -", []],
  ["nothing that is wrong in one row alone", "lake - - low\nlow lake - low\nhigh lake - lake", []],
  ["no place that there is none of", "a - - b\nb - - elsewhere", []],
])("circularHolders(regions) tells of %s", (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("circularHolders(regions) follows a way as long as the table", () => {
  const many = Array.from({ length: 5_000 }, (_, i) => `p${i} - - p${(i + 1) % 5_000}`).join("\n");
  expect(circularHolders(regionsOf(many))).toHaveLength(1);
});

test("wrongHolders(regions) tells of a place in itself, its parent, or one below it", () => {
  const rows = regionsOf("lake - - upper\nlower lake - lower\nupper lake - lake\nport lake - lower");
  expect(wrongHolders(rows).map(({ line }) => line)).toEqual([2, 3, 4]);
});
