import { describe, expect, test } from "vitest";
import { figureOf } from "../figure.ts";
import { holds } from "../golden/audit-cases.ts";
import { lake } from "../golden/lake.ts";
import { pairsOf } from "./like-standing.ts";

const REPORT = "report-2024";
/** One figure of 2024 in two statements; a source of `report-2024` is of 20 January 2025. */
const told = (a: string, b: string) => `lake gdp - - 2024 ${a}\nlake gdp - - 2024 ${b}`;
const say = (value: string, status: string, source = REPORT, locator = "p1") =>
  `${value} 亿元 - ${locator} ${source} ${status}`;

describe("an expected and a measured figure", () => {
  const open = ["not-checkable 55.0000 (expected-or-measured)"];
  holds("restated", [
    {
      name: "may differ, an estimate",
      observations: told(say("55", "E"), say("48", "A", REPORT, "p2")),
      finds: open,
    },
    {
      name: "may differ, a forecast",
      observations: told(say("55", "F"), say("48", "P", REPORT, "p2")),
      finds: open,
    },
    {
      name: "may differ in two sources",
      sources: "later 2025-03-01",
      observations: told(say("55", "E"), say("48", "A", "later")),
      finds: open,
    },
    {
      name: "agree where the one turned out as expected",
      observations: told(say("48", "E"), say("48.2", "A", REPORT, "p2")),
      finds: ["agrees 48.2000"],
    },
  ]);
});

describe("two figures of like standing", () => {
  const differ = ["differs 55.0000"];
  holds("restated", [
    {
      name: "differ, both measured",
      observations: told(say("55", "A"), say("48", "P", REPORT, "p2")),
      finds: differ,
    },
    {
      name: "differ, both expected",
      observations: told(say("55", "E"), say("48", "F", REPORT, "p2")),
      finds: differ,
    },
    {
      name: "differ in two sources of one day",
      sources: "twin 2025-01-20",
      observations: told(say("55", "A"), say("48", "A", "twin")),
      finds: differ,
    },
    {
      // 47 is held to 48 of its own report, though 50.00 elsewhere is more exact.
      name: "differ beside a more exact one of another day",
      sources: "later 2025-01-21",
      observations: `${told(say("48.0", "A"), say("47", "A", REPORT, "p2"))}\nlake gdp - - 2024 ${say("50.00", "A", "later")}`,
      finds: ["differs 48.0000", "not-checkable 50.0000 (may-be-revised)"],
    },
  ]);
});

describe("measured figures of two sources", () => {
  const open = ["not-checkable 55.0000 (may-be-revised)"];
  const both = told(say("55", "A"), say("48", "A", "later"));
  holds("restated", [
    { name: "may be revised a day later", sources: "later 2025-01-21", observations: both, finds: open },
    { name: "may be revised on a day not told", sources: "later", observations: both, finds: open },
    { name: "may be revised within one month", sources: "later 2025-01", observations: both, finds: open },
    {
      name: "may be revised where two are of one month",
      sources: "early 2025-02\nlater 2025-02",
      observations: told(say("55", "A", "early"), say("48", "A", "later")),
      finds: open,
    },
    {
      name: "agree where they are one at the coarser precision",
      sources: "later 2025-03-01",
      observations: told(say("48", "A"), say("48.2", "A", "later")),
      finds: ["agrees 48.2000"],
    },
  ]);
});

test("targets set on one day stand alike whoever tells them; those of no day, as their sources do", () => {
  const { sources, units } = lake({ sources: "later 2025-03-01" });
  const row = { unit: "亿元", qualifier: "", period: "2024", file: "targets/2024.csv", line: 2 } as const;
  const pairs = (setOn: string) =>
    pairsOf(
      [
        { figure: figureOf({ ...row, value: "55" }, units), source: REPORT, setOn },
        { figure: figureOf({ ...row, value: "48" }, units), source: "later", setOn },
      ],
      sources,
    );
  expect(pairs("2024-01-15").map(({ mayDiffer }) => mayDiffer)).toEqual([null]);
  expect(pairs("").map(({ mayDiffer }) => mayDiffer)).toEqual(["may-be-revised"]);
});

describe("parts beside a whole of another standing", () => {
  const sums = (whole: string, inside: string) =>
    [
      `lake gdp - - 2024 ${whole}`,
      `lake gdp - origin-inside 2024 ${inside}`,
      `lake gdp - origin-outside 2024 ${say("18", "A")}`,
    ].join("\n");
  holds("sum-breakdown", [
    {
      name: "may add up to something else where the whole was expected",
      observations: sums(say("55", "F"), say("30", "A")),
      finds: ["not-checkable 48.0000 (expected-or-measured)"],
    },
    {
      name: "may add up to something else where a part was expected",
      observations: sums(say("55", "A"), say("30", "E")),
      finds: ["not-checkable 48.0000 (expected-or-measured)"],
    },
    {
      name: "contradict one that was measured as they were",
      observations: sums(say("55", "P"), say("30", "A")),
      finds: ["differs 48.0000"],
    },
    {
      name: "agree where they add up",
      observations: sums(say("48", "F"), say("30", "A")),
      finds: ["agrees 48.0000"],
    },
  ]);
});
