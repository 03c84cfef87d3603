import { describe, expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { lake } from "../golden/lake.ts";
import { arrivalsOf } from "./arrival.ts";

const indicators = `
  capital-in-place 亿元 flow higher yes
  contracted-investment 亿元 flow higher yes`;

function arrivals(...rows: string[]) {
  const lookup = buildLookup(lake({ indicators, observations: rows.join("\n") }));
  return arrivalsOf(lookup, "lake").map(({ series, period, arrived, agreed, result }) =>
    [
      ...[series.industry || "total", period.text, arrived.text, agreed.text],
      result.kind === "value" ? toFixed(result.value, 3) : result.reason,
    ].join(" "),
  );
}

const came = (at: string, value: string) => `lake capital-in-place - - ${at} ${value}`;
const said = (at: string, value: string) => `lake contracted-investment - - ${at} ${value}`;

describe("arrivalsOf(lookup, region)", () => {
  test.each<[string, string[], string[]]>([
    [
      "at the newest period that both have",
      [
        came("2022", "1 亿元"),
        said("2022", "4 亿元"),
        came("2023", "3 亿元"),
        said("2023", "4 亿元"),
        came("2024", "5 亿元"),
      ],
      ["total 2023 3 4 0.750"],
    ],
    [
      "though more was agreed since",
      [came("2023", "3 亿元"), said("2023", "4 亿元"), said("2024", "9 亿元")],
      ["total 2023 3 4 0.750"],
    ],
    ["of the same span alone", [came("2024-01/2024-06", "3 亿元"), said("2024", "4 亿元")], []],
    [
      "by the statement that is shown of each",
      [
        came("2024", "3 亿元 - 1"),
        came("2024", "3.1 亿元 - 2"),
        said("2024", "4 亿元 - 1"),
        said("2024", "4.25 亿元 - 2"),
      ],
      ["total 2024 3.1 4.25 0.729"],
    ],
    [
      "for each part that has both",
      [
        "lake capital-in-place industry - 2024 2 亿元",
        "lake contracted-investment industry - 2024 5 亿元",
        "lake capital-in-place toys - 2024 2 亿元",
        "lake contracted-investment furniture - 2024 2 亿元",
      ],
      ["industry 2024 2 5 0.400"],
    ],
    [
      "with the reason where there is no quotient",
      [came("2024", "3 亿元"), said("2024", "0 亿元")],
      ["total 2024 3 0 base-is-zero"],
    ],
    [
      "of this region",
      ["isle capital-in-place - - 2024 3 亿元", "isle contracted-investment - - 2024 3 亿元"],
      [],
    ],
  ])("tells %s", (_, rows, expected) => {
    expect(arrivals(...rows)).toEqual(expected);
  });
});
