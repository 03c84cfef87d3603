import { describe, expect, test } from "vitest";
import type { Lang } from "../../i18n/lang.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { figure, kindsLedger, target } from "../kinds-sample.ts";
import { explanation } from "./explain.ts";

type Rows = Parameters<typeof kindsLedger>;

function told(indicator: string, at: string, lang: Lang = "zh", rows: Rows = []): string[] {
  const key = { region: "lake", indicator, industry: "", breakdown: "" };
  return explanation({
    lookup: buildLookup(kindsLedger(...rows)),
    key,
    at: period(at),
    folder: "data",
    lang,
  });
}

/** The lines under the target that is set so, without their indent. */
function judged(indicator: string, at: string, set: string, lang: Lang = "zh"): string[] {
  const lines = told(indicator, at, lang);
  const start = lines.findIndex((line) => line.includes(set)) + 1;
  const end = lines.findIndex((line, i) => i >= start && !line.startsWith("    "));
  return lines.slice(start, end).map((line) => line.trim().replace(/ +\[.*\]$/, ""));
}

describe("a target in force", () => {
  test("that is an amount tells verdict, distance, the bands and what a forecast makes of it", () => {
    expect(judged("capital", "2025-01/2025-10", "确保目标，2025年，318亿元")).toEqual([
      "类别：要完成的数额",
      "结论：慢于序时进度；还差78.0亿元",
      "判定：完成年度目标的75.5%，低于序时进度7.9个百分点；预计完成100.6%",
      "另：后两个月平均每月需完成39.0亿元",
      "规则：完成率减序时进度0个百分点及以上为达到，高于−5为略慢，高于−15为慢，其余为明显慢",
      "依据：2025年1—10月",
      "240亿元 (2025年1—10月)",
      "预计所依据：2025年，预测数",
      "320亿元 (2025年)",
    ]);
  });

  test("that is a ceiling tells what is used and left, and no completion anywhere", () => {
    expect(judged("accidents", "2025-01/2025-10", "100起以内")[1]).toBe("结论：目前控制在目标以内；剩余40起");
    expect(told("accidents", "2025-01/2025-10").join("\n")).not.toMatch(/完成率|序时|需完成/);
  });

  test.each([
    ["gdp", "2025-01/2025-09", "增长6%左右", "规则：“左右”允许差0.1个百分点；增速口径为可比价"],
    [
      "roads",
      "2024",
      "1,800公里",
      "规则：实际年均增速为所需增速的95%及以上为进展正常，60%及以上为需要加快，不足为进展有限，反向为偏离",
    ],
    ["accidents", "2025-01/2025-10", "100起以内", "规则：不高于控制目标即为控制在目标以内"],
  ])("of %s at %s tells its rule in numbers", (indicator, at, set, rule) => {
    expect(judged(indicator, at, set)).toContain(rule);
  });

  test("that is relative names the other series, with both figures and their rows", () => {
    const lines = told("income", "2025-01/2025-09").join("\n");
    expect(lines).toContain("与地区生产总值增长同步，现行");
    expect(lines).toMatch(/4\.7% \(2025年1—9月\) {2}\[data\/claims\/2025\.csv:2\]/);
  });

  test.each(["cpi 2025-01/2025-10", "unemployment 2025-01/2025-10", "place 2025-06", "gdp 2025-01/2025-09"])(
    "of %s has no completion, no schedule and no percent of itself",
    (asked) => {
      const [indicator = "", at = ""] = asked.split(" ");
      expect(told(indicator, at).join("\n")).not.toMatch(/完成率|序时进度|目标的[\d.]+%/);
    },
  );
});

describe("growth", () => {
  test("that is stated is told as published, the levels' change as nominal, and the base that it implies", () => {
    const text = told("gdp", "2025-01/2025-09").join("\n");
    expect(text).toContain("增速（发布数）\n  增长4.7%（可比价）");
    expect(text).toContain("名义变动（不作增速）\n  名义增长6.6%");
    // 959.4 ÷ 1.047.
    expect(text).toContain("结果：916.3324亿元");
    expect(text).not.toContain("同比增速");
  });

  test("of a rate is its change in points", () => {
    const text = told("unemployment", "2025-01/2025-10", "en").join("\n");
    expect(text).toContain("Change in points\n");
    expect(text).toContain("result: +0.2 percentage points");
    expect(text).not.toMatch(/^Growth/m);
  });

  test("of a rank is its change in places", () => {
    const figures = [figure("place 2024-06 6 位"), figure("place 2025-06 4 位")];
    expect(told("place", "2025-06", "zh", [[], figures]).join("\n")).toContain("比上年同期\n  前移2位");
  });
});

describe("months", () => {
  const set = [target("capital 2025 level", { value: "318", unit: "亿元" })];

  test("of a cumulative figure are told by what the last one brought, and on the month before", () => {
    const figures = ["01/2025-08 180", "01/2025-09 200", "01/2025-10 230"].map((text) =>
      figure(`capital 2025-${text} 亿元`),
    );
    const lines = told("capital", "2025-01/2025-10", "zh", [set, figures]);
    expect(lines.slice(lines.indexOf("当月（季）数"))).toContain("  结果：30亿元");
    // 30 after 20.
    expect(lines.slice(lines.indexOf("当月（季）数"))).toContain("  结果：+50.0%");
  });

  test("that make up a period without a row of its own are added up", () => {
    const figures = [figure("capital 2025-Q1 70 亿元"), figure("capital 2025-Q2 80.5 亿元")];
    const lines = told("capital", "2025-01/2025-06", "zh", [set, figures]);
    expect(lines.slice(lines.indexOf("累计数"))).toContain("  结果：150.5亿元");
  });

  test("that leave a gap are not added up", () => {
    const figures = [figure("capital 2025-Q1 70 亿元"), figure("capital 2025-Q3 80.5 亿元")];
    expect(told("capital", "2025-01/2025-09", "zh", [set, figures])).not.toContain("累计数");
  });
});
