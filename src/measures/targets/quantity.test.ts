import { expect, test } from "vitest";
import { exact } from "../golden/figures.ts";
import { figure, quantity } from "./golden/given.ts";
import { distanceOf, exactDecimals, finerThan, isDiscrete, percentOf, pointsBetween } from "./quantity.ts";

test.each([
  ["1 个 2025", true],
  ["1 人 2025", true],
  ["1 万公顷 2025", false],
  ["1 亿元 2025", false],
  ["1 元 2025", false],
])("isDiscrete(%s) is %s", (text, expected) => {
  expect(isDiscrete(figure(text))).toBe(expected);
});

test.each([
  ["3", "0", 2, 2],
  ["0.04", "0", 1, 2],
  ["0.05", "0", 1, 1],
  ["-0.004", "0", 1, 3],
  ["0", "0", 1, 1],
  ["0.000000000004", "0", 1, 1],
  ["0.000000000006", "0", 1, 11],
  ["0.00000000006", "0", 1, 10],
  ["0.00000000006", "0", 10, 10],
  ["99.96", "100", 1, 2],
])("finerThan(%s, %s, %i) is %i", (value, other, least, expected) => {
  expect(finerThan(exact(value), exact(other), least)).toBe(expected);
});

test.each([
  ["2", 0, 0],
  ["2", 2, 2],
  ["0.25", 0, 2],
  ["0.25", 1, 2],
  ["1/3", 1, 1],
  ["0.00000000001", 0, 11],
  ["0.000000000001", 0, 0],
])("exactDecimals(%s, %i) is %i", (value, least, expected) => {
  expect(exactDecimals(exact(value), least)).toBe(expected);
});

const FORMAT = { scale: "amount", unit: "个", decimals: 0, isDiscrete: true } as const;

test.each([
  ["3", FORMAT, "3 个"],
  ["7/2", FORMAT, "3.5 个"],
  ["3", { ...FORMAT, isDiscrete: false }, "3.0 个"],
  ["3", { ...FORMAT, decimals: 2 }, "3.00 个"],
  ["3", { ...FORMAT, scale: "places" as const, unit: "", isDiscrete: false }, "3 places"],
  ["0.02", { ...FORMAT, isDiscrete: false }, "0.02 个"],
])("distanceOf(%s, …) reads %#", (value, format, expected) => {
  expect(quantity(distanceOf(exact(value), "", format))).toBe(expected);
});

test.each([
  ["0.9996", -1, "99.96%"],
  ["0.9996", 1, "100.0%"],
  ["1.0004", 1, "100.04%"],
  ["1.0004", -1, "100.0%"],
  ["1", -1, "100.0%"],
] as const)("percentOf(%s, apart %i) reads %s", (share, apart, expected) => {
  expect(quantity(percentOf(exact(share), "", apart))).toBe(expected);
});

test("pointsBetween(a, b) has the bound of the first and as many decimals as it takes not to be nothing", () => {
  const [a, b] = [percentOf(exact("0.7504"), ">=", -1), percentOf(exact("0.75"), "", -1)];
  expect([quantity(pointsBetween(a, b)), quantity(pointsBetween(b, b))]).toEqual([">=0.04 pt", "0.0 pt"]);
});
