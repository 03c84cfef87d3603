import { describe, expect, test } from "vitest";
import { type Fraction, fraction, parseDecimal } from "../ledger/fraction.ts";
import { formatDecimal, formatGrowth, formatPercent, formatSigned, withBoundMark } from "./decimal.ts";
import { formatAmount, formatOrdinal, formatPoints, shownUnit, withBound } from "./number.ts";

const UNITS = {
  亿元: { id: "亿元", name_en: "CNY 100 million" },
  万元: { id: "万元", name_en: "CNY 10,000" },
  元: { id: "元", name_en: "CNY" },
  万美元: { id: "万美元", name_en: "USD 10,000" },
  亿美元: { id: "亿美元", name_en: "USD 100 million" },
  "万元/亩": { id: "万元/亩", name_en: "CNY 10,000 per mu" },
  项: { id: "项", name_en: "items" },
  家: { id: "家", name_en: "companies" },
  万人: { id: "万人", name_en: "10,000 persons" },
  亿千瓦时: { id: "亿千瓦时", name_en: "100 million kWh" },
  "%": { id: "%", name_en: "%" },
  平方公里: { id: "平方公里", name_en: "km²" },
} as const;

function exact(text: string): Fraction {
  return parseDecimal(text) ?? fraction(0n, 1n);
}

describe("formatDecimal", () => {
  test.each([
    ["0", null, "0"],
    ["31.10", null, "31.10"],
    ["1234.5", 1, "1,234.5"],
    ["123", 0, "123"],
    ["1234567", 0, "1,234,567"],
    ["-1234.5", 0, "−1,235"],
    ["-0.04", 1, "0.0"],
    ["121.095", 2, "121.10"],
    ["12345678901234567890.05", 1, "12,345,678,901,234,567,890.1"],
  ] as const)("formatDecimal(%s, %s) gives %s", (value, decimals, printed) => {
    expect(formatDecimal(value, decimals)).toBe(printed);
  });

  test("formatDecimal writes a fraction with as many decimals as it needs", () => {
    expect(formatDecimal(fraction(311n, 80n))).toBe("3.8875");
  });

  test("formatDecimal stops a quotient without end at twelve decimals", () => {
    expect(formatDecimal(fraction(1n, 3n))).toBe("0.333333333333");
  });

  test("formatDecimal refuses a text that is no figure", () => {
    expect(() => formatDecimal("约30")).toThrow("not a decimal");
  });
});

describe("signs and percentages", () => {
  test.each([
    ["1.25", 1, "+1.3"],
    ["-1.25", 1, "−1.3"],
    ["0.04", 1, "0.0"],
  ] as const)("formatSigned(%s, %s) gives %s", (value, decimals, printed) => {
    expect(formatSigned(value, decimals)).toBe(printed);
  });

  test("formatPercent rounds the exact ratio once, half away from zero", () => {
    expect(formatPercent(fraction(311n, 1180n))).toBe("26.4%");
    expect(formatPercent(exact("0.26450"))).toBe("26.5%");
  });

  test("formatGrowth always shows its sign", () => {
    expect(formatGrowth(exact("0.741"))).toBe("+74.1%");
    expect(formatGrowth(exact("-0.035"))).toBe("−3.5%");
  });

  test.each([
    ["-0.069", "−6.9个百分点", "−6.9 percentage points"],
    ["0.01", "+1.0个百分点", "+1.0 percentage points"],
    ["0", "0.0个百分点", "0.0 percentage points"],
  ])("formatPoints(%s) gives %s and %s", (value, zh, en) => {
    expect(formatPoints(exact(value), "zh")).toBe(zh);
    expect(formatPoints(exact(value), "en")).toBe(en);
  });
});

describe("formatOrdinal", () => {
  test.each([
    ["1", "第1位", "1st"],
    ["2", "第2位", "2nd"],
    ["3", "第3位", "3rd"],
    ["4", "第4位", "4th"],
    ["11", "第11位", "11th"],
    ["12", "第12位", "12th"],
    ["21", "第21位", "21st"],
    ["113", "第113位", "113th"],
  ])("formatOrdinal(%s) gives %s and %s", (rank, zh, en) => {
    expect(formatOrdinal(exact(rank), "zh")).toBe(zh);
    expect(formatOrdinal(exact(rank), "en")).toBe(en);
  });
});

describe("formatAmount", () => {
  test.each([
    ["31.1", null, "亿元", "31.1亿元", "CNY 3.11 billion"],
    ["31.10", 1, "亿元", "31.1亿元", "CNY 3.11 billion"],
    ["0.5", null, "亿元", "0.5亿元", "CNY 50 million"],
    ["49100", null, "万元", "49,100万元", "CNY 491 million"],
    ["300000", null, "万元", "300,000万元", "CNY 3 billion"],
    ["35", null, "万元", "35万元", "CNY 350,000"],
    ["1580", null, "元", "1,580元", "CNY 1,580"],
    ["0", null, "亿元", "0亿元", "CNY 0"],
    ["-2.5", null, "亿元", "−2.5亿元", "CNY −250 million"],
    ["12000", null, "亿元", "12,000亿元", "CNY 1.2 trillion"],
    ["6543", null, "万美元", "6,543万美元", "USD 65.43 million"],
    ["1.07", null, "亿美元", "1.07亿美元", "USD 107 million"],
    ["320", null, "万元/亩", "320万元/亩", "CNY 3.2 million per mu"],
    ["231", null, "项", "231项", "231 items"],
    ["1", null, "项", "1项", "1 item"],
    ["1", null, "家", "1家", "1 company"],
    ["12.3", null, "万人", "12.3万人", "123,000 persons"],
    ["35.2", null, "亿千瓦时", "35.2亿千瓦时", "3.52 billion kWh"],
    ["26.44", 1, "%", "26.4%", "26.4%"],
    ["20.5", null, "平方公里", "20.5平方公里", "20.5 km²"],
  ] as const)("formatAmount(%s, %s, %s) gives %s and %s", (value, decimals, unit, zh, en) => {
    expect(formatAmount(value, decimals, UNITS[unit], "zh")).toBe(zh);
    expect(formatAmount(value, decimals, UNITS[unit], "en")).toBe(en);
  });

  test("formatAmount rounds in the ledger's unit, so that both languages tell one number", () => {
    expect(formatAmount("31.149", 1, UNITS.亿元, "zh")).toBe("31.1亿元");
    expect(formatAmount("31.149", 1, UNITS.亿元, "en")).toBe("CNY 3.11 billion");
  });

  test("formatAmount falls back to the Chinese unit where there is no English name", () => {
    expect(formatAmount("3", null, { id: "座", name_en: "" }, "en")).toBe("3 座");
  });
});

describe("shownUnit", () => {
  test.each([
    ["亿元", "CNY billion", 1n, 10n, 1],
    ["万元", "CNY million", 1n, 100n, 2],
    ["元", "CNY", 1n, 1n, 0],
    ["万美元", "USD million", 1n, 100n, 2],
    ["万人", "thousand persons", 10n, 1n, 0],
    ["亿千瓦时", "million kWh", 100n, 1n, 0],
    ["万元/亩", "CNY million per mu", 1n, 100n, 2],
    ["项", "items", 1n, 1n, 0],
    ["%", "%", 1n, 1n, 0],
  ] as const)("shownUnit(%s, en) is %s", (unit, name, n, d, extraDecimals) => {
    expect(shownUnit(UNITS[unit], "en")).toEqual({ name, factor: { n, d }, extraDecimals });
  });

  test("shownUnit keeps the ledger's unit in Chinese", () => {
    expect(shownUnit(UNITS.亿元, "zh")).toEqual({ name: "亿元", factor: { n: 1n, d: 1n }, extraDecimals: 0 });
  });
});

describe("bounds", () => {
  test.each([
    ["", "30亿元", "CNY 3 billion", "30"],
    ["~", "约30亿元", "about CNY 3 billion", "≈30"],
    [">=", "30亿元以上", "at least CNY 3 billion", "≥30"],
    ["<=", "30亿元以下", "at most CNY 3 billion", "≤30"],
    ["<", "不足30亿元", "under CNY 3 billion", "<30"],
    [">", "超过30亿元", "over CNY 3 billion", ">30"],
  ] as const)("the bound %s reads %s, %s, %s", (bound, zh, en, mark) => {
    expect(withBound("30亿元", bound, "zh")).toBe(zh);
    expect(withBound("CNY 3 billion", bound, "en")).toBe(en);
    expect(withBoundMark("30", bound)).toBe(mark);
  });
});
