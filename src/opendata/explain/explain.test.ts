import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Lang } from "../../i18n/lang.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { requireLedger } from "../../ledger/read.ts";
import { explanation } from "./explain.ts";

const lookup = buildLookup(requireLedger(join(import.meta.dirname, "../../../data")));

function told(region: string, indicator: string, at: string, industry: string, lang: Lang): string {
  const key = { region, indicator, industry, breakdown: "" };
  return explanation({ lookup, key, at: period(at), folder: "data", lang }).join("\n");
}

describe("explanation(asked)", () => {
  test("goes from a completion down to the rows that it was computed from", () => {
    const text = told("songyuan", "fixed-asset-investment", "2006-01/2006-04", "industry", "zh");
    expect(text).toContain("公式：实际数 ÷ 目标数");
    expect(text).toMatch(/实际数：49\.2亿元 .*\[data\/observations\/2006\.csv:\d+\]/);
    expect(text).toMatch(/目标数：175亿元 .*\[data\/targets\/2006\.csv:\d+\]/);
    expect(text).toContain("结果：28.1%");
    expect(text).toContain("结果：−5.2个百分点");
  });

  test("sets what the report states beside it, with the audit's verdict", () => {
    const text = told("songyuan", "fixed-asset-investment", "2006-01/2006-04", "industry", "en");
    expect(text).toMatch(/completion 28\.2% .*\[data\/claims\/2006\.csv:\d+\]/);
    expect(text).toContain("completion 28.2%: Within rounding");
  });

  test("lists the whole peer group in order and marks the region", () => {
    const text = told("songyuan-county-4", "capital-in-place", "2006-01/2006-04", "", "en");
    expect(text).toContain("  → 2 Songyuan county 4 29.4%");
    expect(text.match(/^ +(?:→ )?\d Songyuan /gm)).toHaveLength(5);
  });

  test("gives every statement of one figure, the one that is used first", () => {
    const text = told("nanping", "capital-in-place", "2006", "", "en");
    expect(text).toContain("at least CNY 6.933 billion");
  });

  test("says why a measure has no value", () => {
    const text = told("songyuan-county-3", "capital-in-place", "2006-01/2006-04", "", "en");
    expect(text).toContain("The ledger has no target figure, so completion cannot be computed");
  });

  test("names the periods there are where the one asked for has no figure", () => {
    const text = told("songyuan", "capital-in-place", "2007", "", "en");
    expect(text).toContain("There is no figure for this period");
    expect(text).toContain("The ledger has these periods: 2006-01/2006-04");
  });
});
