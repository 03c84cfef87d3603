import { describe, expect, test } from "vitest";
import { parseDecimal } from "../ledger/fraction.ts";
import { period } from "../ledger/period.ts";
import type { Shown } from "./chart.ts";
import { type ComparedPlace, comparison } from "./comparison.ts";

function place(label: string, figures: Readonly<Record<string, string>>): ComparedPlace {
  const figure = (text: string) => ({ value: parseDecimal(text), bound: "", estimated: false }) as Shown;
  return {
    label,
    points: Object.entries(figures).map(([at, text]) => ({ period: period(at), figure: figure(text) })),
  };
}

const compare = (...places: ComparedPlace[]) =>
  comparison(
    { id: "c", measure: "产值", subject: "所选地区", unit: { id: "亿元", name_en: "" }, decimals: 1, places },
    "zh",
  );

describe("comparison(input, lang)", () => {
  test("draws bars of the newest period that most places share, the highest first", () => {
    const { charts } = compare(
      place("甲", { "2005": "1", "2006": "2" }),
      place("乙", { "2006": "9", "2007": "4" }),
      place("丙", { "2005": "7" }),
    );
    expect(charts.map(({ kind, subtitle }) => [kind, subtitle])).toEqual([
      ["ranking", "产值，亿元，2006年"],
      ["multiples", expect.anything()],
    ]);
    expect(charts[0]?.table.rows.map(([name]) => name)).toEqual(["乙", "甲"]);
  });

  test("draws years beside years and months beside the same months, never one with the other", () => {
    const { charts } = compare(
      place("甲", { "2005-01/2005-04": "1", "2006-01/2006-04": "2", "2006": "8" }),
      place("乙", { "2005-01/2005-04": "3", "2006-01/2006-04": "4", "2006": "9" }),
    );
    const [, years] = charts;
    expect(years?.table.columns.map(({ label }) => label)).toEqual(["地区", "2005年1—4月", "2006年1—4月"]);
  });

  test("draws nothing without a shared period, and still tables every figure", () => {
    const { charts, table } = compare(place("甲", { "2005": "1" }), place("乙", { "2006": "2" }));
    expect(charts).toEqual([]);
    expect(table.rows).toEqual([
      ["2005年", "1.0", "—"],
      ["2006年", "—", "2.0"],
    ]);
  });

  test("tables nothing of no place", () => {
    expect(compare().table.rows).toEqual([]);
  });
});
