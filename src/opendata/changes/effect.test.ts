import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { toFixed } from "../../ledger/fraction.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import type { Judgement } from "../../measures/targets/judgement.ts";
import { compareVersions } from "./compare.ts";
import { type Effect, effectsOf } from "./effect.ts";

type Texts = Readonly<Record<string, string>>;

const O24 = "observations/2024.csv";
const T24 = "targets/2024.csv";
const head = (file: string) => `${(SAMPLE[file] ?? "").split("\n")[0]}\n`;

/** A figure as `upper gdp 2024 12.5`, in 亿元 unless another unit follows. */
function figure(text: string): string {
  const [region, what = "", at, value, unit = "亿元"] = text.split(" ");
  const [indicator, industry = ""] = what.split("/");
  return `${region},${indicator},${industry},,${at},${value},${unit},,A,report-2024,1,\n`;
}

/** A committed target as `upper gdp 2024 11.5`. */
function target(text: string): string {
  const [region, indicator, at, value] = text.split(" ");
  return `${region},${indicator},,,${at},level,committed,,${value},亿元,,report-2024,1,\n`;
}

/** The sample with these figures and targets of 2024 alone, and other texts in place of its own. */
function ledger(figures: readonly string[], targets: readonly string[] = [], texts: Texts = {}): Texts {
  const none = { "observations/2023.csv": head(O24), "claims/2024.csv": head("claims/2024.csv") };
  const own = {
    [O24]: head(O24) + figures.map(figure).join(""),
    [T24]: head(T24) + targets.map(target).join(""),
  };
  return { ...SAMPLE, ...none, ...own, ...texts };
}

function effects(before: Texts, after: Texts): readonly Effect[] | null {
  const [a, b] = [before, after].map((texts) => ({ name: "", files: memoryFiles(texts) }));
  if (a === undefined || b === undefined) throw new Error("two versions");
  return effectsOf(compareVersions(a, b), a, b);
}

/** `target upper 2024 missed:50.0 none`: verdict and completion, or distance where there is none. */
function told(before: Texts, after: Texts): string[] | null {
  const reached = ({ verdict, completion, distance }: Judgement) => {
    const size = completion ?? distance;
    return size === null ? verdict : `${verdict}:${toFixed(size.value, 1)}`;
  };
  const text = (value: Effect["before"]) => {
    if (value === null) return "none";
    if ("row" in value) return reached(value.judgement);
    return "place" in value ? `${value.place}/${value.of}` : toFixed(value, 2);
  };
  const found = effects(before, after);
  const line = (one: Effect) =>
    `${one.kind} ${one.subject.region} ${one.period} ${text(one.before)} ${text(one.after)}`;
  return found?.map(line) ?? null;
}

const region = (text: string) => ({ "regions.csv": `${SAMPLE["regions.csv"]}${text}` });

describe("effectsOf(comparison, a, b): targets", () => {
  test.each<[string, Texts, Texts, string[]]>([
    [
      "of a figure against its target",
      ledger(["lake gdp 2024 5"], ["lake gdp 2024 10"]),
      ledger(["lake gdp 2024 6"], ["lake gdp 2024 10"]),
      ["target lake 2024 missed:50.0 missed:60.0"],
    ],
    ["not of a figure without a target", ledger(["lake gdp 2024 5"]), ledger(["lake gdp 2024 6"]), []],
    [
      "not where only the unit's name differs",
      ledger(["lake gdp 2024 5"], ["lake gdp 2024 10"]),
      ledger(["lake gdp 2024 50000 万元"], ["lake gdp 2024 10"]),
      [],
    ],
    [
      "of a target at the newest figure that it holds",
      ledger(["lake gdp 2024-01/2024-03 1", "lake gdp 2024-01/2024-06 5"], ["lake gdp 2024 10"]),
      ledger(["lake gdp 2024-01/2024-03 1", "lake gdp 2024-01/2024-06 5"], ["lake gdp 2024 20"]),
      ["target lake 2024-01/2024-06 on-schedule:50.0 far-behind:25.0"],
    ],
    [
      "of a target at the newest figure of either version",
      ledger(["lake gdp 2024-01/2024-03 1", "lake gdp 2024-01/2024-06 5"], ["lake gdp 2024 10"]),
      ledger(["lake gdp 2024-01/2024-03 1"], ["lake gdp 2024 20"]),
      ["target lake 2024-01/2024-06 on-schedule:50.0 far-behind:5.0"],
    ],
    [
      "of a target without a figure in it nothing",
      ledger(["lake gdp 2024-01/2024-06 5"], ["lake gdp 2024-Q1 10"]),
      ledger(["lake gdp 2024-01/2024-06 5"], ["lake gdp 2024-Q1 20"]),
      [],
    ],
    [
      "of a target that came",
      ledger(["lake gdp 2024 5"]),
      ledger(["lake gdp 2024 5"], ["lake gdp 2024 10"]),
      ["target lake 2024 none missed:50.0"],
    ],
    [
      "once where the figure and its target changed",
      ledger(["lake gdp 2024 5"], ["lake gdp 2024 10"]),
      ledger(["lake gdp 2024 6"], ["lake gdp 2024 20"]),
      ["target lake 2024 missed:50.0 missed:30.0"],
    ],
    [
      "of an industry apart from the total",
      ledger(["lake gdp/industry 2024 5", "lake gdp 2024 9"], ["lake gdp 2024 10"]),
      ledger(["lake gdp/industry 2024 6", "lake gdp 2024 9"], ["lake gdp 2024 10"]),
      [],
    ],
  ])("are told %s", (_, before, after, effects) => {
    expect(told(before, after)).toEqual(effects);
  });

  // Two of three years have passed: 66.7 %.
  test("are told of a target of several years at a figure that ends in the middle", () => {
    const years = (value: string) => ({
      "targets/2025.csv": `${head(T24)}${target(`lake gdp 2023/2025 ${value}`)}`,
    });
    expect(
      told(
        ledger(["lake gdp 2023/2024 5"], [], years("10")),
        ledger(["lake gdp 2023/2024 5"], [], years("20")),
      ),
    ).toEqual(["target lake 2023/2024 far-behind:50.0 far-behind:25.0"]);
  });

  test("are told where the target stands in the file of a later year", () => {
    const years = { "targets/2025.csv": `${head(T24)}${target("lake gdp 2023/2025 10")}` };
    expect(
      told(ledger(["lake gdp 2023/2024 5"], [], years), ledger(["lake gdp 2023/2024 6"], [], years)),
    ).toEqual(["target lake 2023/2024 far-behind:50.0 behind:60.0"]);
  });

  test("are told of lines that quote their cells or stand under a head in another order", () => {
    const targets = ["lake gdp 2024 10"];
    const quoted = (texts: Texts) => ({
      ...texts,
      [T24]: (texts[T24] ?? "").replace("\nlake,", '\n"lake",'),
    });
    const turned = {
      ...ledger([]),
      [T24]:
        "value,region,indicator,industry,breakdown,period,form,tier,set_on,unit,qualifier,source,locator,note\n10,lake,gdp,,,2024,level,committed,,亿元,,report-2024,1,\n",
    };
    const [a, b] = [ledger(["lake gdp 2024 5"], targets), ledger(["lake gdp 2024 6"], targets)];
    for (const change of [quoted, (texts: Texts) => ({ ...texts, [T24]: turned[T24] ?? "" })]) {
      expect(told(change(a), change(b))).toEqual(["target lake 2024 missed:50.0 missed:60.0"]);
    }
  });

  test("of a version with an error in a row that bears on them are null", () => {
    const sound = ledger(["lake gdp 2024 5"], ["lake gdp 2024 10"]);
    const touched = ledger(["lake gdp 2024 6"], ["lake gdp 2024 10"]);
    expect(told(sound, { ...touched, [T24]: touched[T24]?.replace(",10,", ",ten,") ?? "" })).toBeNull();
    expect(
      told(sound, { ...touched, "units.csv": touched["units.csv"]?.replace("亿元,", ",") ?? "" }),
    ).toBeNull();
    expect(told(sound, { ...touched, "site.json": "{" })).toBeNull();
  });

  test("are not held up by an error in rows that do not bear on them", () => {
    const other = (texts: Texts) => ({ ...texts, "observations/2020.csv": "not a table" });
    const [a, b] = [
      ledger(["lake gdp 2024 5"], ["lake gdp 2024 10"]),
      ledger(["lake gdp 2024 6"], ["lake gdp 2024 10"]),
    ];
    expect(told(other(a), other(b))).toEqual(["target lake 2024 missed:50.0 missed:60.0"]);
  });
});

describe("effectsOf(comparison, a, b): peer groups", () => {
  const group = ["lower gdp 2024 2", "upper gdp 2024 3"];

  test.each<[string, Texts, Texts, string[]]>([
    [
      "places that changed, and the total",
      ledger(group),
      ledger(["lower gdp 2024 2", "upper gdp 2024 1"]),
      ["rank lower 2024 2/2 1/2", "rank upper 2024 1/2 2/2", "total lake-districts 2024 5.00 3.00"],
    ],
    [
      "the total alone where no place changed",
      ledger(group),
      ledger(["lower gdp 2024 2", "upper gdp 2024 4"]),
      ["total lake-districts 2024 5.00 6.00"],
    ],
    [
      "a place that both share",
      ledger(group),
      ledger(["lower gdp 2024 3", "upper gdp 2024 3"]),
      ["rank lower 2024 2/2 1/2", "total lake-districts 2024 5.00 6.00"],
    ],
    [
      "no place where only one is left",
      ledger(group),
      ledger(["upper gdp 2024 3"]),
      ["rank lower 2024 2/2 none", "rank upper 2024 1/2 none", "total lake-districts 2024 5.00 3.00"],
    ],
    [
      "the total in the indicator's unit",
      ledger(group),
      ledger(["lower gdp 2024 2", "upper gdp 2024 45000 万元"]),
      ["total lake-districts 2024 5.00 6.50"],
    ],
    [
      "each group once, however many of its figures changed",
      ledger(group),
      ledger(["lower gdp 2024 4", "upper gdp 2024 5"]),
      ["total lake-districts 2024 5.00 9.00"],
    ],
    [
      "each period",
      ledger(["upper gdp 2024-Q1 1", "upper gdp 2024-Q2 1"]),
      ledger(["upper gdp 2024-Q1 2", "upper gdp 2024-Q2 2"]),
      ["total lake-districts 2024-Q1 1.00 2.00", "total lake-districts 2024-Q2 1.00 2.00"],
    ],
  ])("tell %s", (_, before, after, effects) => {
    expect(told(before, after)).toEqual(effects);
  });

  test("have no total where the indicator does not add up", () => {
    const rate = {
      "indicators.csv":
        SAMPLE["indicators.csv"]?.replace("flow,higher,yes,1,year", "flow,higher,no,1,year") ?? "",
    };
    expect(told(ledger(group, [], rate), ledger(["lower gdp 2024 2", "upper gdp 2024 4"], [], rate))).toEqual(
      [],
    );
  });

  test("tell of a group that came by its newer version", () => {
    const places = region("north,北区,,district,lake,,,,lake-districts,\n");
    expect(told(ledger(group), ledger([...group, "north gdp 2024 4"], [], places))).toEqual([
      "rank lower 2024 2/2 3/3",
      "rank upper 2024 1/2 2/3",
      "rank north 2024 none 1/3",
      "total lake-districts 2024 5.00 9.00",
    ]);
  });

  test("add up and rank no figure of an assumed year", () => {
    const of = (value: string, assumed: string): Texts => {
      const texts = ledger(["upper gdp 2024 3", `lower gdp 2024 ${value}`]);
      const sources = (SAMPLE["sources.csv"] ?? "")
        .replace("published,", "published,year_assumed,")
        .replace("2025-01-20,", "2025-01-20,,");
      return {
        ...texts,
        [O24]: `${texts[O24]}`.replace(/(lower,.*)report-2024/, "$1speech"),
        "sources.csv": `${sources}speech,讲话,Speech,,,${assumed},,,\n`,
      };
    };
    expect(told(of("2", "yes"), of("4", "yes"))).toEqual([]);
    expect(told(of("2", ""), of("4", ""))).toContain("total lake-districts 2024 5.00 7.00");
  });

  test("are told by the figures of places that did not change, and of no place outside", () => {
    const places = region("far,远县,,county,,,,,,\n");
    const figures = [...group, "far gdp 2024 9"];
    const changed = ["lower gdp 2024 4", "upper gdp 2024 3", "far gdp 2024 10"];
    expect(told(ledger(figures, [], places), ledger(changed, [], places))).toEqual([
      "rank lower 2024 2/2 1/2",
      "rank upper 2024 1/2 2/2",
      "total lake-districts 2024 5.00 7.00",
    ]);
  });
});

test("effects are told of the first 20,000 changed figures", () => {
  const cuts = Array.from({ length: 142 }, (_, i) => `c${String(i).padStart(3, "0")}`);
  const lists = {
    "industries.csv": `${head("industries.csv")}${cuts.map((id) => `${id},${id},,sector,,,\n`).join("")}`,
    "breakdowns.csv": `${head("breakdowns.csv")}${cuts.map((id) => `${id},start,${id},,,,\n`).join("")}`,
  };
  const keys = cuts
    .flatMap((industry) => cuts.map((breakdown) => `lake,gdp,${industry},${breakdown},2024`))
    .slice(0, 20_001);
  const texts = (value: string): Texts => ({
    ...ledger([]),
    ...lists,
    [O24]: head(O24) + keys.map((key) => `${key},${value},亿元,,A,report-2024,1,\n`).join(""),
    [T24]:
      head(T24) +
      keys
        .slice(-2)
        .map((key) => `${key},level,committed,,10,亿元,,report-2024,1,\n`)
        .join(""),
  });
  const found = effects(texts("5"), texts("6")) ?? [];
  expect(found.map(({ subject }) => `lake,gdp,${subject.industry},${subject.breakdown},2024`)).toEqual(
    keys.slice(-2, -1),
  );
});
