import { describe, expect, test } from "vitest";
import { audit } from "../../measures/audit/audit.ts";
import { folderFiles, memoryFiles } from "../folder.ts";
import { readFiles } from "../read.ts";
import { SAMPLE } from "../sample.ts";

const HEADERS: Readonly<Record<string, string>> = {
  observations: "region,indicator,industry,breakdown,period,value,unit,qualifier,status,source,locator,note",
  targets:
    "region,indicator,industry,breakdown,period,form,tier,set_on,value,unit,qualifier,source,locator,note",
  projects: "id,name,region,source",
  progress: "project,period,source,stage,planned,completed,unit,locator,note",
};

/** A row of observations: `lake projects 2024-02 12 个`, then qualifier and status, industry and breakdown. */
function observation(
  cells: string,
  { qualifier = "", status = "A", industry = "", breakdown = "", at = "9" } = {},
): string {
  const [region, indicator, period, value, unit] = cells.split(" ");
  return `${region},${indicator},${industry},${breakdown},${period},${value},${unit},${qualifier},${status},report-2024,${at},`;
}

/** What the check finds in the sample with rows added; everything of it must be of the figures. */
function found(rows: Readonly<Record<string, readonly string[]>>, base = SAMPLE) {
  const files: Record<string, string> = { ...base };
  for (const [file, added] of Object.entries(rows)) {
    const header = HEADERS[file.split(/[/.]/)[0] ?? ""];
    files[file] = `${files[file] ?? `${header}\n`}${added.map((row) => `${row}\n`).join("")}`;
  }
  return readFiles(memoryFiles(files)).problems;
}

function told(rows: Readonly<Record<string, readonly string[]>>): string[] {
  return found(rows).map(({ code, line }) => `${code}:${line}`);
}

/** The same for rows of 2024, which begin on line 7. */
const told2024 = (...rows: string[]) => told({ "observations/2024.csv": rows });

describe("industries against the whole economy", () => {
  const INDUSTRIES = [
    "farming,农业,,sector,,,",
    "services,服务业,,sector,,,",
    "crops,种植业,,division,farming,01,",
    "cattle,畜牧业,,division,farming,03,",
  ];
  const shares = (...of: readonly string[]) =>
    told({
      "industries.csv": INDUSTRIES,
      "observations/2024.csv": of.map((text) => {
        const [industry = "", value = ""] = text.split(" ");
        return observation(`lake gdp 2024 ${value} 亿元`, { industry });
      }),
    });

  test.each([
    ["all of them, nearly the whole", ["industry 10.0", "farming 5.0", "services 7.0"], ["L305:2"]],
    ["all of them, far from it", ["industry 10.0", "farming 5.0", "services 3.0"], []],
    ["as many as make the whole, of which two are of one", ["industry 10.0", "crops 5.0", "cattle 7.0"], []],
    ["some of them, more than the whole", ["industry 10.0", "crops 5.0", "cattle 8.0"], ["L305:2"]],
  ])("%s", (_, of, expected) => expect(shares(...of)).toEqual(expected));
});

describe("falling cumulative figures", () => {
  test.each([
    ["the same figure again", "39.5", "", []],
    ["a smaller figure", "39", "", ["L301:7"]],
    ["a smaller figure that is only about", "39", "~", []],
    ["about, and far less", "30", "~", ["L301:7"]],
    ["at most so many", "39", "<=", ["L301:7"]],
    ["at least so many", "39", ">=", []],
  ])("%s: told where no reading of it fits", (_, value, qualifier, expected) => {
    const rows =
      value === "39.5" ? "lake projects 2024-01/2024-09 40 个" : `lake projects 2024-01/2024-09 ${value} 个`;
    expect(told2024(observation(rows, { qualifier }))).toEqual(expected);
  });

  test("a figure that does not count from the start of the year may be less", () => {
    expect(told2024(observation("lake projects 2024-07/2024-09 11 个"))).toEqual([]);
  });

  test("another year starts anew", () => {
    const of2023 = observation("lake projects 2023-01/2023-09 60 个");
    expect(told({ "observations/2023.csv": [of2023] })).toEqual([]);
  });

  test("units are converted: 2.1亿元 is more than 20900万元", () => {
    const first = observation("lower gdp 2024-01/2024-03 2.15 亿元");
    expect(told2024(first, observation("lower gdp 2024-01/2024-06 20900 万元"))).toEqual(["L301:8"]);
    expect(told2024(first, observation("lower gdp 2024-01/2024-06 21500 万元"))).toEqual([]);
  });
});

describe("parts and wholes", () => {
  test("districts within rounding of their city are not told", () => {
    // 9.8 and 12.5 may be 9.85 and 12.55: 22.4; the city's 22.3 may be 22.35.
    expect(told2024()).toEqual([]);
  });

  test("districts of which one is missing cannot fall short", () => {
    expect(
      told2024(observation("lake projects 2024-05 40 个"), observation("upper projects 2024-05 12 个")),
    ).toEqual([]);
  });

  test("districts beyond their city are told, and so is one alone", () => {
    const lake = observation("lake projects 2024-05 40 个");
    expect(
      told2024(
        lake,
        observation("upper projects 2024-05 25 个"),
        observation("lower projects 2024-05 16 个"),
      ),
    ).toEqual(["L304:7"]);
    expect(told2024(lake, observation("upper projects 2024-05 41 个"))).toEqual(["L302:8"]);
  });

  test("far fewer in all districts than in the city: others belong to it that the ledger does not know", () => {
    const rows = [
      "lake projects 2024-05 40 个",
      "upper projects 2024-05 12 个",
      "lower projects 2024-05 10 个",
    ];
    expect(told2024(...rows.map((row) => observation(row)))).toEqual([]);
  });

  test("a part that is stated twice may be either", () => {
    const rows = [
      "lake projects 2024-05 40 个",
      "upper projects 2024-05 25 个",
      "lower projects 2024-05 13 个",
    ];
    const again = observation("lower projects 2024-05 15 个", { at: "10" });
    expect(told2024(...rows.map((row) => observation(row)))).toEqual(["L304:7"]);
    expect(told2024(...rows.map((row) => observation(row)), again)).toEqual([]);
  });

  test("categories of a whole scheme must make the total, those of a part of it must not exceed it", () => {
    const inside = observation("lake projects 2024-01/2024-06 15 个", { breakdown: "origin-inside" });
    const outside = (value: number) =>
      observation(`lake projects 2024-01/2024-06 ${value} 个`, { breakdown: "origin-outside" });
    expect(told2024(inside)).toEqual([]);
    expect(told2024(inside, outside(25))).toEqual([]);
    expect(told2024(inside, outside(24))).toEqual(["L303:3"]);
    expect(told2024(outside(41))).toEqual(["L302:7"]);
  });

  test("categories of a scheme that is not exhaustive are no parts", () => {
    const row = observation("lake projects 2024-01/2024-06 50 个", { breakdown: "start-new" });
    expect(told2024(row)).toEqual([]);
  });

  test("rates do not add up, and nobody says so", () => {
    const rate = "rate,城镇化率,Urban share,economy,%,rate,higher,no,1,year,statistics,,";
    const rows = ["lake rate 2024 60 %", "upper rate 2024 80 %", "lower rate 2024 70 %"];
    expect(
      told({ "indicators.csv": [rate], "observations/2024.csv": rows.map((row) => observation(row)) }),
    ).toEqual([]);
  });
});

describe("places that say whether their figures are contained", () => {
  /** What is told of a city of 100 with two districts and a zone in them, each place as `value sums also_in`. */
  const told = (lower: string, upper: string, zone: string) => {
    const places = { lower: ["district", lower], upper: ["district", upper], zone: ["zone", zone] } as const;
    const cellsOf = (text: string) => text.split(" ") as [string, string?, string?];
    const regions = Object.entries(places).map(([id, [kind, text]]) => {
      const [, sums = "", alsoIn = ""] = cellsOf(text);
      return `${id},${id},${kind},lake,${sums.replace("-", "")},${alsoIn}\n`;
    });
    const rows = Object.entries(places).flatMap(([id, [, text]]) => {
      const [value] = cellsOf(text);
      return value === "none" ? [] : [`${observation(`${id} projects 2024 ${value} 个`)}\n`];
    });
    const files: Record<string, string> = {
      ...SAMPLE,
      "regions.csv": `id,name,kind,parent,sums,also_in\nlake,大湖市,prefecture,,,\n${regions.join("")}`,
      "observations/2024.csv": `${HEADERS["observations"]}\n${observation("lake projects 2024 100 个")}\n${rows.join("")}`,
      "targets/2024.csv": `${HEADERS["targets"]}\n`,
      "claims/2024.csv": "region,indicator,industry,breakdown,period,claim,of,value,unit,source,locator\n",
    };
    const { "observations/2023.csv": _, ...texts } = files;
    const { problems } = readFiles(memoryFiles(texts));
    return problems.map(
      ({ code, line, facts }) => `${code}:${line}${facts?.["sum"] === undefined ? "" : ` ${facts["sum"]}`}`,
    );
  };

  test.each([
    ["all contained, and they make it", "40 contained", "35 contained", "25 contained", []],
    ["all contained, and more", "40 contained", "35 contained", "30 contained", ["L316:2 105"]],
    ["all contained, and less", "40 contained", "35 contained", "5 contained", ["L316:2 80"]],
    [
      "all contained, the districts alone make it",
      "60 contained",
      "40 contained",
      "5 contained",
      ["L316:2 105"],
    ],
    ["all contained, one missing", "40 contained", "35 contained", "none contained", []],
    [
      "all contained, one missing, and more all the same",
      "60 contained",
      "45 contained",
      "none contained",
      ["L316:2 105"],
    ],
    ["the zone beside", "60 contained", "40 contained", "300 beside", []],
    [
      "the zone beside, and the districts make less",
      "60 contained",
      "30 contained",
      "300 beside",
      ["L316:2 90"],
    ],
    ["the zone in a district", "60 contained", "40 contained", "25 contained lower", []],
    [
      "the zone in a district, and above it",
      "60 contained",
      "40 contained",
      "65 contained lower",
      ["L302:5"],
    ],
    ["nothing said, and the districts make it", "60", "40", "25", []],
    ["nothing said, and all together make it", "40", "35", "25", []],
    ["nothing said, and all together make more", "40", "40", "30", ["L317:2 110"]],
    ["nothing said, and the districts make more", "70", "40", "30", ["L304:2 110"]],
    ["nothing said, and all together make far less", "20", "20", "10", []],
    [
      "nothing said of the zone, and all together make more",
      "40 contained",
      "40 contained",
      "30",
      ["L317:2 110"],
    ],
    ["nothing said but that the zone is beside", "40", "40", "30 beside", []],
  ])("%s", (_, lower, upper, zone, expected) => {
    expect(told(lower, upper, zone)).toEqual(expected);
  });
});

describe("outliers", () => {
  const months = (values: readonly (number | string)[], unit = "个") =>
    values.map((value, i) =>
      observation(`lower projects 2024-${String(i + 2).padStart(2, "0")} ${value} ${unit}`),
    );

  test.each([
    ["a steady series", [12, 13, 15, 14], []],
    ["a tenfold month", [12, 13, 130, 14], []],
    ["a thirtyfold month", [12, 13, 400, 14], ["L308:9"]],
    ["a thirtieth", [400, 410, 13, 420], ["L308:9"]],
    ["a thirtyfold last month", [12, 13, 14, 400], ["L308:10"]],
    ["a thirtyfold first month", [400, 13, 14, 12], ["L308:7"]],
    ["a lasting rise", [12, 13, 400, 410], []],
    ["ten thousand times as much", [12, 13, 140_000, 14], ["L306:9"]],
    ["ten thousand times as much from now on", [12, 13, 140_000, 150_000], ["L306:9"]],
    ["small counts, which jump by nature", [1, 2, 40, 1], []],
    ["one negative among positive ones", [12, 13, -14, 15], ["L307:9"]],
    ["several negative ones", [12, -13, -14, 15, 16], []],
    ["one negative among two positive ones", [12, -13, 14], []],
    ["one negative among three positive ones", [12, -13, 14, 15], ["L307:8"]],
    ["one positive among negative ones", [-12, -13, 14, -15], ["L307:9"]],
    ["a zero", [12, 13, 0, 15], []],
    ["exactly tenfold", [13, 13, 130, 13], ["L308:9"]],
    ["just under tenfold", [13, 13, 129, 13], []],
    ["exactly a tenth", [130, 130, 13, 130], ["L308:9"]],
    ["just over a tenth", [130, 130, 14, 130], []],
    ["tenfold of ten pieces", [10, 10, 100, 10], ["L308:9"]],
    ["tenfold of nine pieces", [9, 9, 90, 9], []],
    ["thirtyfold of one figure", [13, 400], ["L308:8"]],
    ["thirtyfold up and down", [13, 400, 14, 410], ["L308:8", "L308:9"]],
    ["a thirtyfold first month that the next does not bear out", [400, 13, 410, 420], ["L308:8"]],
    ["steps up, each tenfold", [10, 100, 1000], []],
  ])("%s", (_, values, expected) => expect(told2024(...months(values))).toEqual(expected));

  test.each([
    ["2021", "1001", ["L308:7"]],
    ["2020", "1001", []],
    ["2020", "1000000", ["L306:7"]],
  ])("a figure of %s is near one of 2024 of %s, or it is not", (year, value, expected) => {
    const rows = (text: string) => [observation(`upper projects ${text} 个`)];
    const files = {
      [`observations/${year}.csv`]: rows(`${year} 100`),
      "observations/2024.csv": rows(`2024 ${value}`),
    };
    expect(told(files)).toEqual(expected);
  });

  test.each([
    [[12, 13, 400, 14], "个", ["30.8", "more", "history", ""]],
    [[400, 410, 13, 420], "个", ["31.5", "less", "history", ""]],
    [[12, 13, 140_000, 14], "个", ["10800", "more", "history", ""]],
    [[140_000, 130_000, 13, 120_000], "个", ["10000", "less", "history", "万个"]],
  ])("%j is told with how many times, which way and against what", (values, unit, expected) => {
    const [problem] = found({ "observations/2024.csv": months(values, unit) });
    const { times, direction, against, likely } = problem?.facts ?? {};
    expect([times, direction, against, likely]).toEqual(expected);
  });

  test.each([
    [[12, 13], 400],
    [[400, 410], 13],
  ])("what happens everywhere is no slip: all peers jump alike, from %j to %d", (before, jump) => {
    const region = (id: string) => `${id},${id}区,,district,lake,,,,lake-districts,`;
    const ids = ["a1", "a2", "a3", "a4", "lower", "upper"];
    const rows = (those: readonly string[]) =>
      ids.flatMap((id) =>
        [...before, those.includes(id) ? jump : (before[1] ?? 0)].map((value, i) =>
          observation(`${id} projects 2024-0${i + 2} ${value} 个`),
        ),
      );
    const regions = ids.slice(0, 4).map(region);
    expect(told({ "regions.csv": regions, "observations/2024.csv": rows(ids) })).toEqual([]);
    expect(told({ "regions.csv": regions, "observations/2024.csv": rows(["a2"]) })).toEqual(["L308:12"]);
  });

  test("a figure without history is held against its peers, and only ten thousand times is told", () => {
    const region = (id: string) => `${id},${id}区,,district,lake,,,,lake-districts,`;
    const ids = ["a1", "a2", "a3", "a4", "lower", "upper"];
    const rows = (last: string) =>
      ids.map((id) => observation(`${id} projects 2024-05 ${id === "upper" ? last : "15"} 个`));
    const regions = ids.slice(0, 4).map(region);
    expect(told({ "regions.csv": regions, "observations/2024.csv": rows("1500") })).toEqual([]);
    expect(told({ "regions.csv": regions, "observations/2024.csv": rows("150000") })).toEqual(["L306:12"]);
  });
});

describe("targets", () => {
  const target = (value: string, tier = "committed", setOn = "2024-01") =>
    `lake,projects,,,2024,level,${tier},${setOn},${value},,report-2024,9,`;

  test.each([
    ["the same value in another place", target("90,个"), []],
    ["another value of another date", target("95,个", "committed", "2024-06"), []],
    ["another value of another tier", target("95,个", "stretch"), []],
    ["another value of the same date and tier", target("95,个"), ["L309:6"]],
    ["a target that half a year exceeds five times", target("7,个", "planned"), ["L310:6"]],
    ["a target that half a year exceeds three times", target("13,个", "planned"), []],
  ])("%s", (_, row, expected) => expect(told({ "targets/2024.csv": [row] })).toEqual(expected));

  test.each(["committed", "planned", "stretch"])(
    "two values of one tier (%s), both without a date",
    (tier) => {
      const first = target("95,个", tier, "");
      const second = target("97,个", tier, "").replace(",9,", ",10,");
      expect(told({ "targets/2024.csv": [first, second] })).toEqual(["L309:7"]);
      const dated = target("97,个", tier, "2024-06").replace(",9,", ",10,");
      expect(told({ "targets/2024.csv": [first, dated] })).toEqual([]);
    },
  );

  // 50 of 100,000 in the whole year: a wrong unit of what is to be reached, and a good year under a limit.
  test.each([
    ["", ["L310:6"]],
    [">=", ["L310:6"]],
    ["<=", []],
    ["<", []],
  ])("a year of next to nothing against a target of %s", (qualifier, expected) => {
    const row = target(`100000,个`, "planned").replace(",,report", `,${qualifier},report`);
    const figures = [observation("lake projects 2024 50 个")];
    expect(told({ "targets/2024.csv": [row], "observations/2024.csv": figures })).toEqual(expected);
  });
});

describe("projects", () => {
  const files = (of2023: string, of2024: string) => ({
    "projects.csv": ["wind,风电项目,lake,report-2024"],
    "progress/2023.csv": [of2023],
    "progress/2024.csv": [of2024],
  });
  const step = (period: string, stage: string) => `wind,${period},report-2024,${stage},,,,,`;

  test.each([
    ["forward", "signed", "building", []],
    ["the same", "building", "building", []],
    ["back", "building", "signed", ["L311:2"]],
    ["finished, then only started", "completed", "started", ["L312:2"]],
    ["operating, then completed", "operating", "completed", ["L311:2"]],
    ["withdrawn, then taken up again", "withdrawn", "signed", []],
  ])("%s", (_, before, later, expected) => {
    expect(told(files(step("2023", before), step("2024", later)))).toEqual(expected);
  });

  test("spans that overlap are not set against each other", () => {
    expect(told(files(step("2023", "completed"), step("2023-06/2024-06", "building")))).toEqual([]);
  });
});

describe("dates after the as-of period", () => {
  const of2025 = (status: string) => observation("lake gdp 2025 25 亿元", { status });

  test.each([
    ["A", ["L315:2", "L313:2"].sort()],
    ["P", ["L315:2", "L313:2"].sort()],
    ["E", []],
    ["F", []],
  ])("a figure of status %s", (status, expected) => {
    expect(told({ "observations/2025.csv": [of2025(status)] })).toEqual(expected);
  });

  test("targets lie there by nature", () => {
    expect(
      told({ "targets/2025.csv": ["lake,gdp,,,2025,level,committed,2025-01,25,亿元,,report-2024,1,"] }),
    ).toEqual([]);
  });
});

describe("a source of which the year is assumed", () => {
  const sources = (assumed: "yes" | "") =>
    `${(SAMPLE["sources.csv"] ?? "")
      .replace("published,", "published,year_assumed,")
      .replace("2025-01-20,", "2025-01-20,,")}undated,无年份讲话,An undated speech,,,${assumed},,,\n`;
  const undated = (cells: string) => observation(cells).replace("report-2024", "undated");
  const saying = (assumed: "yes" | "", rows: Readonly<Record<string, readonly string[]>>) =>
    found(rows, { ...SAMPLE, "sources.csv": sources(assumed) })
      .map(({ code }) => code)
      .filter((code) => code !== "L314");
  const target = (period: string, value: string) =>
    `lake,gdp,,,${period},level,committed,2024-01,${value},亿元,,undated,9,`;
  const project = { "projects.csv": ["mill,造纸厂,lake,report-2024"] };

  test.each<[string, Readonly<Record<string, readonly string[]>>, string]>([
    [
      "totals of others",
      { "observations/2024.csv": [undated("lake projects 2024-01/2024-08 30 个")] },
      "L301",
    ],
    ["wholes of others", { "observations/2024.csv": [undated("lower gdp 2024 25.0 亿元")] }, "L302"],
    ["other years", { "observations/2022.csv": [undated("lake gdp 2022 200000 亿元")] }, "L306"],
    [
      "its own other years",
      {
        "observations/2021.csv": [undated("lower projects 2021 20 个")],
        "observations/2022.csv": [undated("lower projects 2022 200000 个")],
      },
      "L306",
    ],
    ["targets of others", { "targets/2024.csv": [target("2024", "30")] }, "L309"],
    ["figures of others", { "targets/2023.csv": [target("2023", "0.1")] }, "L310"],
    [
      "stages of others",
      {
        ...project,
        "progress/2023.csv": ["mill,2023,report-2024,building,,,,1,"],
        "progress/2024.csv": ["mill,2024,undated,signed,,,,1,"],
      },
      "L311",
    ],
  ])("is not held against %s, as a known year is", (_, rows, code) => {
    expect(saying("yes", rows)).toEqual([]);
    expect(saying("", rows)).toContain(code);
  });

  test.each<[string, Readonly<Record<string, readonly string[]>>, string]>([
    [
      "totals",
      {
        "observations/2024.csv": [
          undated("lower projects 2024-01/2024-06 40 个"),
          undated("lower projects 2024-01/2024-08 30 个"),
        ],
      },
      "L301",
    ],
    [
      "targets",
      {
        "observations/2023.csv": [undated("lake gdp 2023 20.0 亿元")],
        "targets/2023.csv": [target("2023", "0.1")],
      },
      "L310",
    ],
  ])("is held against its own %s", (_, rows, code) => {
    expect(saying("yes", rows)).toEqual([code]);
  });
});

describe("the shipped ledger", () => {
  const { ledger, problems, waived } = readFiles(folderFiles("data"));

  test("has no error, and nothing that is waived without need", () => {
    expect(ledger).not.toBeNull();
    expect(problems.filter(({ code }) => code === "L221" || code === "L222")).toEqual([]);
    expect(waived.length).toBe(ledger?.accepted.length);
  });

  test("is told of no sum that the audit, which looks closer, does not find to differ", () => {
    const differs = new Set(
      ledger === null
        ? []
        : audit(ledger).flatMap((one) =>
            one.verdict === "differs" ? one.rows.map((row) => `${row.file}:${row.line}`) : [],
          ),
    );
    const sums = problems.filter(({ code }) => ["L302", "L303", "L304", "L305", "L316"].includes(code));
    expect(sums.filter(({ file, line }) => !differs.has(`${file}:${line}`))).toEqual([]);
  });
});
