import { describe, expect, test } from "vitest";
import { memoryFiles } from "../ledger/folder.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { lookUp } from "../ledger/lookup.ts";
import { period } from "../ledger/period.ts";
import { readFiles } from "../ledger/read.ts";
import { SAMPLE } from "../ledger/sample.ts";
import { reportings } from "./timeliness.ts";

const ledger = readFiles(memoryFiles(SAMPLE)).ledger as Ledger;
const told = (asOf: string) =>
  reportings(lookUp(ledger), period(asOf)).map(
    ({ region, indicator, due, reported, missing }) =>
      `${region} ${indicator} ${due} ${reported.map(({ value }) => value).join("/")} ${missing.join("/")}`,
  );

describe("reportings(lookup, asOf)", () => {
  test("has a figure due for each month or year up to the as-of period, of every place that reports", () => {
    expect(told("2024-12")).toEqual([
      "lake gdp 1 22.3 ",
      "lake projects 12 40 1/2/3/4/5/7/8/9/10/11/12",
      "lower gdp 1 9.8 ",
      "upper gdp 1 12.5 ",
    ]);
  });

  test("asks for no yearly figure before the year is over", () => {
    expect(told("2024-03")).toEqual(["lake projects 3  1/2/3"]);
  });

  test("counts all as missing in a year without figures", () => {
    expect(told("2025-12")[0]).toBe("lake gdp 1  12");
  });
});
