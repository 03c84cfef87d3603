import { describe, expect, test } from "vitest";
import { formatPeriod } from "../../i18n/period.ts";
import { period } from "../../ledger/period.ts";
import { periodWithin, readPeriod } from "./period-words.ts";

describe("readPeriod(text)", () => {
  test.each([
    ["2026", "2026"],
    [" 2026-04 ", "2026-04"],
    ["2026-01/2026-04", "2026-01/2026-04"],
    ["2026年", "2026"],
    ["2026年度", "2026"],
    ["２０２６年４月", "2026-04"],
    ["2026年4月份", "2026-04"],
    ["2026年1-4月", "2026-01/2026-04"],
    ["2026年1月至4月", "2026-01/2026-04"],
    ["2026 年 1—4 月", "2026-01/2026-04"],
    ["2026年1—1月", "2026-01"],
    ["2026年三季度", "2026-Q3"],
    ["2026年第2季度", "2026-Q2"],
    ["2026年上半年", "2026-01/2026-06"],
    ["2026年前三季度", "2026-01/2026-09"],
    ["2016—2020年", "2016/2020"],
    ["2026.04", "2026-04"],
    ["Jan–Apr 2026", "2026-01/2026-04"],
    ["Apr 2026", "2026-04"],
    ["April 2026", "2026-04"],
    ["Q3 2026", "2026-Q3"],
    ["2016–2020", "2016/2020"],
  ])("%s is %s", (text, iso) => {
    expect(readPeriod(text)).toBe(iso);
  });

  test.each(["", "1-4月", "2026年13月", "2026年4—1月", "今年", "2026年2月30日", "26年4月", "2026/04/05/06"])(
    "%s is none",
    (text) => {
      expect(readPeriod(text)).toBeNull();
    },
  );

  test.each(["zh", "en"] as const)("what our pages write in %s reads back as the same period", (lang) => {
    const texts = ["2026", "2026-04", "2026-Q3", "2026-01/2026-04", "2016/2020"];
    for (const text of texts) expect(readPeriod(formatPeriod(period(text), lang))).toBe(text);
  });
});

test.each([
  ["松原市2006年1—4月招商引资情况表", "2006-01/2006-04"],
  ["2010年主要经济指标", "2010"],
  ["关于2026年三季度的通报", "2026-Q3"],
  ["招商引资情况表", null],
])("the period within %s is %s", (title, iso) => {
  expect(periodWithin(title)).toBe(iso);
});
