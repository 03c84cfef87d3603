import { expect, test } from "vitest";
import { periodLike, turnedPeriod } from "./period-like.ts";

test.each([
  ["2006年", "2006"],
  ["2006年4月", "2006-04"],
  ["2006/4", "2006-04"],
  ["2006年1-4月", "2006-01/2006-04"],
  ["2006年1—4月", "2006-01/2006-04"],
  ["2006年一季度", "2006-Q1"],
  ["2006年四季度", "2006-Q4"],
  ["2006年3季度", "2006-Q3"],
  ["2006年上半年", "2006-01/2006-06"],
  ["2001至2006年", "2001/2006"],
  ["２００６年", "2006"],
  ["2006年13月", undefined],
  ["2006年五季度", undefined],
  ["去年", undefined],
])("periodLike(%s) is %s", (text, expected) => {
  expect(periodLike(text)).toBe(expected);
});

test.each([
  ["2006/2001", "2001/2006"],
  ["2006-04/2006-01", "2006-01/2006-04"],
  ["2006/2006", "2006"],
  ["2006", undefined],
  ["2006/2005/2004", undefined],
  ["2006/x", undefined],
])("turnedPeriod(%s) is %s", (text, expected) => {
  expect(turnedPeriod(text)).toBe(expected);
});
