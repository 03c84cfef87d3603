import { describe, expect, test } from "vitest";
import { period } from "../ledger/period.ts";
import { formatAxisPeriod, formatPeriod, formatUpTo, formatWithinYear } from "./period.ts";

describe("formatPeriod", () => {
  test.each([
    ["2006", "2006年", "2006"],
    ["2006-04", "2006年4月", "Apr 2006"],
    ["2010-Q3", "2010年三季度", "Q3 2010"],
    ["2006-06-24", "2006年6月24日", "24 Jun 2006"],
    ["2006-01/2006-04", "2006年1—4月", "Jan–Apr 2006"],
    ["2006-01/2006-12", "2006年", "2006"],
    ["2016/2020", "2016—2020年", "2016–2020"],
    ["2010-Q1/2010-Q3", "2010年1—9月", "Jan–Sep 2010"],
    ["2006-09/2007-12", "2006年9月—2007年12月", "Sep 2006 – Dec 2007"],
    ["2006-06-01/2006-06-24", "2006年6月1—24日", "1–24 Jun 2006"],
    ["2006-01-01/2006-06-24", "2006年1月1日—6月24日", "1 Jan – 24 Jun 2006"],
    ["2009-Q4/2010-Q1", "2009年10月—2010年3月", "Oct 2009 – Mar 2010"],
  ])("formatPeriod(%s) gives %s and %s", (text, zh, en) => {
    expect(formatPeriod(period(text), "zh")).toBe(zh);
    expect(formatPeriod(period(text), "en")).toBe(en);
  });
});

describe("formatWithinYear", () => {
  test.each([
    ["2006", "2006年", "2006"],
    ["2006-01/2006-04", "1—4月", "Jan–Apr"],
    ["2010-Q3", "三季度", "Q3"],
    ["2006-06-24", "6月24日", "24 Jun"],
    ["2006-09/2007-12", "2006年9月—2007年12月", "Sep 2006 – Dec 2007"],
  ])("formatWithinYear(%s) gives %s and %s", (text, zh, en) => {
    expect(formatWithinYear(period(text), "zh")).toBe(zh);
    expect(formatWithinYear(period(text), "en")).toBe(en);
  });
});

describe("formatUpTo", () => {
  test.each([
    ["2006-01/2006-04", "截至2006年4月底", "to the end of Apr 2006"],
    ["2006", "截至2006年底", "to the end of Dec 2006"],
    ["2006-06-24", "截至2006年6月24日", "to 24 Jun 2006"],
  ])("formatUpTo(%s) gives %s and %s", (text, zh, en) => {
    expect(formatUpTo(period(text), "zh")).toBe(zh);
    expect(formatUpTo(period(text), "en")).toBe(en);
  });
});

test("formatAxisPeriod writes a year as its number alone", () => {
  expect(formatAxisPeriod(period("2006"), "zh")).toBe("2006");
  expect(formatAxisPeriod(period("2016/2020"), "zh")).toBe("2016—2020");
  expect(formatAxisPeriod(period("2006-04"), "zh")).toBe("2006年4月");
});
