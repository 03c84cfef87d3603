import { describe, expect, test } from "vitest";
import { memoryFiles } from "./folder.ts";
import { readFiles } from "./read.ts";
import { SAMPLE } from "./sample.ts";

const HEADER =
  "id,name,name_en,theme,unit,measure,better,additive,decimals,frequency,growth,growth_basis,growth_in,prices,prices_year,about_tolerance";
const rate = (id: string) => `${id},增速,Growth,economy,%,rate,higher,no,1,year,,,,,,\n`;

/** What the check says of the sample's GDP with these cells: growth, growth_basis, growth_in, prices, prices_year, about_tolerance. */
function told(
  cells: string,
  files: Readonly<Record<string, string>> = {},
  rates = rate("gdp-growth"),
): string {
  const gdp = `gdp,地区生产总值,GDP,economy,亿元,flow,higher,yes,1,year,${cells}\n`;
  const projects = "projects,项目数,Projects,economy,个,flow,higher,yes,0,month,,,,,,\n";
  const text = `${HEADER}\n${gdp}${projects}${rates}`;
  const { problems } = readFiles(memoryFiles({ ...SAMPLE, "indicators.csv": text, ...files }));
  return problems
    .map(({ code, name, fix }) => `${code} ${name}${fix === undefined ? "" : ` → ${fix}`}`)
    .join("; ");
}

const { "claims/2024.csv": CLAIMS = "" } = SAMPLE;

describe("of what an indicator says of its growth and prices the check tells", () => {
  test.each([
    ["nothing of stated growth that stands among the claims", "stated,comparable,,current,,", ""],
    ["nothing of stated growth that another indicator has", "stated,comparable,gdp-growth,,,", ""],
    ["nothing of constant prices of a year", ",,,constant,2020,0.2", ""],
    ["constant prices without a year", ",,,constant,,", "L228 prices_year"],
    ["constant prices of a month", ",,,constant,2020-05,", "L228 prices_year → 2020"],
    ["growth in an indicator of amounts", "stated,,projects,,,", "L230 growth_in → gdp-growth"],
    ["growth in itself", "stated,,gdp,,,", "L230 growth_in → gdp-growth"],
    [
      "growth in an indicator of amounts, where there is no rate of it",
      "stated,,gdp,,,",
      "L230 growth_in",
      "",
    ],
    ["growth in an indicator that nothing has", "stated,,gdp-grwth,,,", "L202 growth_in → gdp-growth"],
  ])("%s", (_, cells, expected, rates = undefined) => expect(told(cells, {}, rates)).toBe(expected));

  test("growth that is the stated one and never stated", () => {
    const withoutGrowth = CLAIMS.replace(/.*,growth,.*\n/, "");
    expect(told("stated,,,,,", { "claims/2024.csv": withoutGrowth })).toBe("L229 growth → computed");
  });

  test("growth that stands in an indicator of which there is no figure", () => {
    const withoutGrowth = CLAIMS.replace(/.*,growth,.*\n/, "");
    const cells = "stated,,gdp-growth,,,";
    expect(told(cells, { "claims/2024.csv": withoutGrowth })).toBe("L229 growth → computed");
    const growth = "lake,gdp-growth,,,2024,11.5,%,,A,report-2024,1,\n";
    const { "observations/2024.csv": figures = "" } = SAMPLE;
    const files = { "claims/2024.csv": withoutGrowth, "observations/2024.csv": figures + growth };
    expect(told(cells, files)).not.toContain("L229");
  });

  test("nothing more where claims could not be read at all", () => {
    expect(told("stated,,,,,", { "claims/2024.csv": "region\n" })).not.toContain("L229");
  });
});

describe("of claims the check tells", () => {
  const claim = (cells: string) => {
    const [header = ""] = CLAIMS.split("\n");
    const text = `${header.replace("qualifier,", "qualifier,basis,wording,")}\nlake,gdp,,,2024,${cells},report-2024,1\n`;
    const { problems } = readFiles(memoryFiles({ ...SAMPLE, "claims/2024.csv": text }));
    return problems.map(({ code, name }) => `${code} ${name}`).join("; ");
  };

  test.each([
    ["nothing of growth on its basis", "growth,,11.5,%,,nominal,", ""],
    ["nothing of a verdict in words", "verdict,,,,,,取得突破性进展", ""],
    ["growth without a figure", "growth,,,%,,,", "L101 value"],
    ["growth without a unit", "growth,,11.5,,,,", "L101 unit"],
    ["a verdict with a figure", "verdict,,11.5,%,,,超额完成", "L224 claim"],
    ["a verdict without words", "verdict,,,,,,", "L225 wording"],
  ])("%s", (_, cells, expected) => expect(claim(cells)).toBe(expected));
});

test("a reporting calendar needs the day, and no frequency that is none", () => {
  const told = (rows: string) =>
    readFiles(memoryFiles({ ...SAMPLE, "calendar.csv": `indicator,region,frequency,due,note\n${rows}` }))
      .problems.map(({ code, name }) => `${code} ${name}`)
      .join("; ");
  expect(told("projects,,month,15,\nprojects,upper,quarter,20,\n")).toBe("");
  expect(told("projects,,month,,\n")).toBe("L227 due");
  expect(told("projects,,none,15,\n")).toBe("L104 frequency");
  expect(told("projects,,month,15,\nprojects,,quarter,20,\n")).toBe("L201 undefined");
});
