import { describe, expect, test } from "vitest";
import { nearestSpot, readSpots } from "./chart-spots.ts";
import { csv, plainFigure } from "./table-csv.ts";
import { inPlace, type Key, numberIn, ordered } from "./table-order.ts";

describe("numberIn(text)", () => {
  test.each<[string, number | null]>([
    ["1,234.5", 1234.5],
    ["≥31.1", 31.1],
    ["−6.9", -6.9],
    ["+74.1%s", 74.1],
    ["2006-01/2006-04", 2006],
    ["–", null],
    ["", null],
  ])("reads %j as %j", (text, number) => {
    expect(numberIn(text)).toBe(number);
  });
});

describe("ordered(items, keyOf, direction, texts)", () => {
  const by = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const sort = (keys: readonly Key[], direction: "up" | "down") => ordered(keys, (key) => key, direction, by);

  test("puts those without a figure last in either direction", () => {
    expect(sort([2, null, 10, 1], "up")).toEqual([1, 2, 10, null]);
    expect(sort([2, null, 10, 1], "down")).toEqual([10, 2, 1, null]);
  });

  test("leaves equal ones as they stood", () => {
    const rows = [
      ["a", 1],
      ["b", 0],
      ["c", 1],
    ] as const;
    const names = (direction: "up" | "down") =>
      ordered(rows, ([, key]) => key, direction, by)
        .map(([name]) => name)
        .join("");
    expect([names("up"), names("down")]).toEqual(["bac", "acb"]);
  });

  test("orders texts as it is told", () => {
    expect(sort(["b", "a"], "up")).toEqual(["a", "b"]);
  });
});

test("inPlace(all, movable, order) leaves what may not move where it stands", () => {
  const reversed = inPlace(
    ["head", 1, 2, "total"],
    (item) => typeof item === "number",
    (some) => some.toReversed(),
  );
  expect(reversed).toEqual(["head", 2, 1, "total"]);
});

describe("plainFigure(text)", () => {
  test.each([
    ["−1,234.5", "-1234.5"],
    ["+74.1%", "+74.1%"],
    ["≥1,234", "≥1,234"],
    ["–", "–"],
  ])("writes %s as %s", (text, plain) => {
    expect(plainFigure(text)).toBe(plain);
  });
});

test("csv(lines) quotes what would break a line or a cell", () => {
  expect(
    csv([
      ["a", 'b"c'],
      ["1,2", "d\ne"],
    ]),
  ).toBe('a,"b""c"\r\n"1,2","d\ne"\r\n');
});

describe("readSpots(text)", () => {
  test("keeps the row of each spot and leaves out rows without one", () => {
    expect(readSpots("12,40 - 30,52")).toEqual([
      { row: 0, x: 12, y: 40 },
      { row: 2, x: 30, y: 52 },
    ]);
  });

  test("finds none in nothing", () => {
    expect(readSpots("")).toEqual([]);
  });
});

describe("nearestSpot(spots, x, y)", () => {
  test.each([
    ["the bar at the pointer's height, however long it is", "300,10 20,30 90,50", 290, 29, 1],
    ["the point of a line under the pointer, however high", "10,50 60,5 110,60", 58, 60, 1],
    ["the nearest of a scatter", "10,50 60,5 30,60", 31, 58, 2],
    ["the only one", "10,50", 400, 400, 0],
    ["none", "-", 1, 1, -1],
  ])("finds %s", (_, text, x, y, at) => {
    expect(nearestSpot(readSpots(text), x, y)).toBe(at);
  });
});
