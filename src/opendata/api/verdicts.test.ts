import { describe, expect, test } from "vitest";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { requireLedger } from "../../ledger/read.ts";
import { lake } from "../../measures/golden/lake.ts";
import { SCORE_CLASSES } from "../../measures/targets/verdict.ts";
import { type Site, siteOf } from "../../models/ground/site.ts";
import { kindsLedger } from "../kinds-sample.ts";
import { indicatorJson } from "./indicators.ts";
import { measuresJson } from "./measures.ts";
import { regionJson } from "./regions.ts";
import { jsonText } from "./source.ts";
import { targetsJson } from "./targets.ts";

type Json = Record<string, unknown>;
const parsed = (value: unknown): Json => JSON.parse(jsonText(value));

const sited = (ledger: Ledger): Site => siteOf(buildLookup(ledger), "/", "1.0.0");
const KINDS = sited(kindsLedger());
const SHIPPED = sited(requireLedger("data"));

const targetsOf = (site: Site) =>
  site.targetYears.flatMap((year) => parsed(targetsJson(site, year))["targets"] as Json[]);

/** Every object with a verdict that stands anywhere in the files. */
function verdictsIn(files: readonly unknown[]): Json[] {
  const found: Json[] = [];
  for (const file of files) {
    JSON.stringify(file, (_, value) => {
      if (typeof value === "object" && value !== null && "verdict" in value) found.push(value as Json);
      return value;
    });
  }
  return found;
}

const filesOf = (site: Site) => [
  ...site.targetYears.map((year) => targetsJson(site, year)),
  ...[...site.ledger.regions.keys()].map((id) => regionJson(site, id)),
  ...[...site.ledger.indicators.keys()].map((id) => indicatorJson(site, id)),
];

const number = (quantity: unknown) => {
  const { value, scale, unit, bound } = (quantity ?? {}) as Json;
  return value === undefined ? "" : [bound, value, unit ?? scale].filter(Boolean).join(" ");
};

describe("a target of a year's file", () => {
  const all = targetsOf(KINDS);
  const told = (indicator: string, period: string) => {
    const one = all.find((target) => {
      const to = target["relative_to"] as Json;
      return target["indicator"] === indicator && to["period"] === period && to["tier"] !== "stretch";
    });
    if (one === undefined) throw new Error(`no target ${indicator} ${period}`);
    return one;
  };

  // Worked by hand: 240 of 318 is 75.4717 % at 10/12 of the year, 78 are missing; 320 are forecast.
  test.each([
    [
      "capital",
      "2025",
      "behind",
      "-78 亿元",
      "75.471698113208 percent",
      "2025-01/2025-10 A",
      "expected-met F",
    ],
    ["capital", "2025-01/2025-06", "met", "7.4 亿元", "104.933333333333 percent", "2025-01/2025-06 A", ""],
    // Case 11: 1,073.1 of 1,500 measured, 1,500 only forecast.
    [
      "retail",
      "2025",
      "slightly-behind",
      "-426.9 亿元",
      "71.54 percent",
      "2025-01/2025-09 A",
      "expected-met F",
    ],
    ["accidents", "2025", "within", "40 起", "", "2025-01/2025-10 A", "expected-exceeded F"],
    ["accidents", "2024", "expected-met", "20 起", "", "2024 E", ""],
    // Case 3: 2.3 points below 3 %, and no 23.3 %.
    ["cpi", "2025", "within", "2.3 percentage-points", "", "2025-01/2025-10 A", ""],
    ["greening", "2024", "expected-met", "0.2 percentage-points", "", "2024 E", ""],
    ["greening", "2025", "now-below", "-0.5 percentage-points", "", "2025-06 A", ""],
    // Case 4: the stated real growth of 4.7 %, not the nominal 6.6 %.
    ["gdp", "2025", "behind-so-far", "-1.3 percentage-points", "", "2025-01/2025-09 A", ""],
    // Case 7.
    ["income", "2024", "inside", "0.4 percentage-points", "", "2024 A", ""],
    // Case 16: 5.1 against 4.7.
    ["income", "2025", "ahead-so-far", "0.4 percentage-points", "", "2025-01/2025-09 A", ""],
    ["research", "2025", "expected-met", "0.1 percentage-points", "", "2025 F", ""],
    ["place", "2025", "behind-so-far", "-1 places", "", "2025-06 A", ""],
    ["place", "2024", "expected-met", "1 places", "", "2024 E", ""],
    ["quality", "2025", "told-in-words", "", "", "", ""],
  ])(
    "of %s for %s is %s, at a distance of %s",
    (indicator, period, verdict, distance, completion, rests, beside) => {
      const one = told(indicator, period);
      const on = one["rests"] as Json | undefined;
      const expected = one["expected"] as Json | undefined;
      expect({
        verdict: one["verdict"],
        distance: number(one["distance"]),
        completion: number(one["completion"]),
        rests: on === undefined ? "" : `${on["period"]} ${on["status"]}`,
        expected:
          expected === undefined ? "" : `${expected["verdict"]} ${(expected["rests"] as Json)["status"]}`,
      }).toEqual({ verdict, distance, completion, rests, expected: beside });
    },
  );

  test("names the target that it is relative to, by its row", () => {
    const of = told("income", "2025");
    expect(of["relative_to"]).toMatchObject({ form: "growth", tier: "committed", of: "indicator=gdp" });
    for (const { relative_to: to, target } of all as { relative_to: Json; target: Json }[]) {
      expect([to["file"], to["line"], to["period"]]).toEqual([
        target["file"],
        target["line"],
        target["period"],
      ]);
    }
  });

  test("shows both values of a relative target, and the basis of a growth", () => {
    const { rests } = told("income", "2025") as { rests: Json };
    expect([number(rests["value"]), number(rests["other"])]).toEqual(["5.1 percent", "4.7 percent"]);
    expect(told("gdp", "2025")["rests"]).toMatchObject({ made: "growth", basis: "comparable" });
  });

  test("tells of a ceiling what is used and left, and nothing required", () => {
    const ceiling = told("accidents", "2025");
    expect([number(ceiling["used"]), number(ceiling["left_per_month"])]).toEqual(["60 percent", "20 起"]);
    for (const name of ["completion", "ahead", "required_per_month"])
      expect(ceiling).not.toHaveProperty(name);
  });

  test("gives the rows that it rests on as the ledger has them", () => {
    const { observations, claims } = KINDS.ledger;
    const rows = new Map([...observations, ...claims].map((row) => [`${row.file}:${row.line}`, row.value]));
    const inputs = all.flatMap(({ rests }) => ((rests as Json | undefined)?.["inputs"] ?? []) as Json[]);
    expect(inputs.length).toBeGreaterThan(15);
    for (const { file, line, value } of inputs) expect(rows.get(`${file}:${line}`)).toBe(value);
  });
});

describe.each([
  ["the shipped ledger", SHIPPED],
  ["a ledger of every kind", KINDS],
])("of %s", (_, site) => {
  const all = verdictsIn(filesOf(site));

  test("no target is met, kept or missed by an estimate or a forecast", () => {
    const words = ["met", "met-early", "about-met", "inside", "kept", "missed", "exceeded", "outside"];
    const final = all.filter(({ verdict }) => words.includes(String(verdict)));
    expect(final.length).toBeGreaterThan(1);
    for (const { rests } of final) expect(["A", "P"]).toContain((rests as Json)["status"]);
  });

  test("a verdict by an estimate alone counts as expected", () => {
    const counted = all.filter(
      (one) => "class" in one && ["E", "F"].includes(String((one["rests"] as Json | undefined)?.["status"])),
    );
    expect(counted.length).toBeGreaterThan(0);
    for (const one of counted) expect(["expected", "cannot-be-told"]).toContain(one["class"]);
  });

  test("only an amount has a completion, and it is of the target's own unit", () => {
    const withCompletion = all.filter((one) => "completion" in one && "kind" in one);
    expect(withCompletion.length).toBeGreaterThan(3);
    for (const { kind } of withCompletion)
      expect(["amount", "span-amount", "range", "level-ahead"]).toContain(kind);
    for (const one of all.filter(({ kind }) =>
      ["growth", "average-growth", "points", "rank", "level", "multiple", "relative"].includes(String(kind)),
    )) {
      for (const name of ["completion", "used", "schedule", "ahead"]) expect(one).not.toHaveProperty(name);
    }
  });

  test("no series of a rate or rank has a completion, a schedule or a growth", () => {
    for (const id of site.ledger.indicators.keys()) {
      if (!["rate", "rank"].includes(site.ledger.indicators.row(id).measure)) continue;
      for (const series of parsed(indicatorJson(site, id))["series"] as Json[]) {
        const results = ((series["latest"] as Json | undefined)?.["results"] ?? []) as Json[];
        expect(results).toEqual([]);
      }
    }
  });

  test("every verdict has a class and a word", () => {
    const { verdicts, classes } = parsed(measuresJson(site)) as Record<string, Json[]>;
    const ids = (list: Json[] | undefined) => list?.map(({ id }) => id) ?? [];
    expect(ids(classes)).toEqual(SCORE_CLASSES);
    for (const one of all) expect(ids(verdicts)).toContain(one["verdict"]);
  });
});

test("the latest figure of a series has the targets in force, the one chiefly judged by marked", () => {
  const { series } = parsed(indicatorJson(KINDS, "capital")) as { series: Json[] };
  const [{ latest }] = series as [Json];
  const { targets } = latest as { targets: Json[] };
  expect(
    targets.map((one) => {
      const { period, tier } = one["relative_to"] as Json;
      return [one["chief"] === true ? "chief" : "", period, tier, one["verdict"]].join(" ").trim();
    }),
  ).toEqual(["chief 2025 committed behind", "2025 stretch behind", "2025/2027 committed slightly-behind"]);
});

test("growth is told as the office states it, and of a rate its change in points", () => {
  const latest = (id: string, file: string) => {
    const [series] = parsed(indicatorJson(KINDS, id))["series"] as [Json];
    const { growth, change } = series["latest"] as Record<string, Json | undefined>;
    expect(file).toBe((growth?.["inputs"] as Json[] | undefined)?.[0]?.["file"] ?? "");
    return [number(growth?.["value"]), growth?.["basis"], growth?.["origin"], number(change)].filter(Boolean);
  };
  expect(latest("gdp", "claims/2025.csv")).toEqual(["4.7 percent", "comparable", "stated"]);
  // 5.6 % after 5.4 % is 0.2 points more.
  expect(latest("unemployment", "")).toEqual(["0.2 percentage-points"]);
});

test("a cumulative figure says what it brought since the one before", () => {
  const [series] = parsed(indicatorJson(KINDS, "capital"))["series"] as [Json];
  // 240 by October less 157.4 by June.
  expect((series["latest"] as Json)["single"]).toMatchObject({
    ...{ period: "2025-07/2025-10", measure: "single-period", value: "82.6", unit: "亿元" },
  });
});

test("a stated growth stands beside ours with its basis and its row", () => {
  const { series } = parsed(indicatorJson(KINDS, "gdp")) as { series: Json[] };
  const [{ latest }] = series as [Json];
  const { results } = latest as { results: Json[] };
  expect(results.filter(({ measure }) => measure === "growth")).toMatchObject([
    { reason: "no-stated-growth" },
    { value: "0.047", basis: "comparable", stated: { file: "claims/2025.csv" } },
  ]);
});

test("a target that was replaced, or set after the cut-off or its time, is marked as one that does not count", () => {
  const site = sited(
    lake({
      observations: "lake gdp - - 2024 45 亿元",
      targets: ["50 2024-01", "44 2024-07", "40 2025-02"]
        .map((text) => text.split(" "))
        .map(([value, on]) => `lake gdp - - 2024 level planned ${on} ${value} 亿元`)
        .join("\n"),
    }),
  );
  const told = targetsOf(site).map((one) => [one["verdict"], one["not_in_force"]]);
  expect(told).toEqual([
    ["missed", "replaced"],
    ["met", undefined],
    ["met", "set-too-late"],
  ]);
});
