import { describe, expect, test } from "vitest";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { lake } from "../../measures/golden/lake.ts";
import { notInForce } from "../../measures/targets/judged.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { targetTable } from "./target-table.ts";

const HEAD = { column: "指标", cell: () => ({ text: "地区生产总值" }), group: () => "" };

/** A year's amount, set and changed: what the table of targets says of each, and why one does not count. */
function told(asOf: string, ...targets: readonly [value: string, setOn: string][]) {
  const lookup = buildLookup(
    lake({
      observations: "lake gdp - - 2024-01/2024-10 45 亿元",
      targets: targets
        .map(
          ([value, setOn], i) => `lake gdp - - 2024 level planned ${setOn} ${value} 亿元 - - - - - - - ${i}`,
        )
        .join("\n"),
    }),
  );
  const site = { ...siteOf(lookup, "/", "1.0.0"), asOf: period(asOf) };
  const series = lookup.series({ region: "lake", indicator: "gdp", industry: "", breakdown: "" });
  const rows = series.targets.map((target) => ({ series, target }));
  const table = targetTable(editionOf(site, "zh"), rows, HEAD, { id: "t", caption: "" });
  const cells = table.groups.flatMap((group) => group.rows.map((row) => row.cells));
  return cells.map((row, i) => {
    const { target } = rows[i] ?? {};
    const why = target === undefined ? null : notInForce(lookup, series, target, site.asOf);
    const at = table.columns.findIndex(({ key }) => key === "verdict");
    return [target?.value, why, row[at]?.text || row[at]?.band?.text];
  });
}

describe("of targets of one thing only the one in force is judged;", () => {
  test("one that was replaced says so, and so does one set after the cut-off", () => {
    expect(told("2024-10", ["50", "2024-01"], ["60", "2024-07"], ["44", "2024-12"])).toEqual([
      ["50", "replaced", "已调整，不再计"],
      ["60", null, "慢于序时进度"],
      ["44", "set-later", "数据截止后下达，尚未计"],
    ]);
  });

  test("one set after its year was over never counts", () => {
    expect(told("2025-03", ["50", "2024-01"], ["44", "2025-02"])).toEqual([
      ["50", null, "达到序时进度"],
      ["44", "set-too-late", "期满后下达，不计"],
    ]);
  });

  test("one that another source repeats is judged like it", () => {
    expect(told("2024-10", ["50", "2024-01"], ["50", "2024-07"]).map(([, why]) => why)).toEqual([null, null]);
  });

  test("one of a year to come without a date is not yet due, and nothing else", () => {
    expect(told("2023-10", ["50", "-"])).toEqual([["50", null, "未到期"]]);
  });
});
