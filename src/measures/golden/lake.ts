import { memoryFiles } from "../../ledger/folder.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";

/** The rows of a small ledger, a line each: cells by spaces, `-` for an empty one. */
export interface Lines {
  /** region indicator industry breakdown period value unit [qualifier] [locator] [source] [status] */
  readonly observations?: string;
  /** region indicator industry breakdown period form tier set_on value unit [qualifier] [to] [over] [base] [of] [basis] [wording] [locator] [source] */
  readonly targets?: string;
  /** region indicator industry breakdown period claim of value unit [qualifier] [locator] [basis] */
  readonly claims?: string;
  /** id region industry [locator] [total_investment] [unit] [name] [source] [qualifier] */
  readonly projects?: string;
  /** project period stage [planned] [completed] [unit] [locator] [source] */
  readonly progress?: string;
  /** id [published] [year_assumed], besides `report-2024` of 20 January 2025 */
  readonly sources?: string;
  /** Lines of regions.csv, besides those below. */
  readonly regions?: string;
  /** id dimension factor, besides those below */
  readonly units?: string;
  /** id unit measure better additive [growth] [growth_basis] [prices] [growth_in], besides those below */
  readonly indicators?: string;
}

const REGIONS = `id,name,name_en,kind,parent,code,valid_from,valid_to,peer_group,note
isle,湖心区,Isle District,district,lake,,,,lake-districts,
lake,大湖市,Great Lake City,prefecture,,990000,,,,
lower,下城区,Lower District,district,lake,,,,lake-districts,
park-a,甲园,Park A,park,parks,,,,,
park-b,乙园,Park B,park,parks,,,,,
parks,两园,The two parks,group,lake,,,,,
port,港区,Port zone,zone,lake,,,,,
upper,上城区,Upper District,district,lake,,,,lake-districts,
`;

const INDUSTRIES = `id,name,name_en,kind,parent,code,note
furniture,家具,Furniture,cluster,industry,,
industry,工业,Industry,sector,secondary,,
primary,第一产业,Primary sector,sector,,,
secondary,第二产业,Secondary sector,sector,,,
tertiary,第三产业,Tertiary sector,sector,,,
toys,玩具,Toys,cluster,industry,,
`;

const UNITS = `id,name_en,dimension,factor,note
%,%,percent,1,
万个,"10,000 items",count,10000,
万元,"CNY 10,000",money-cny,10000,
个,items,count,1,
个百分点,points,percentage-point,1,
亩,mu,area,2000/3,
亿元,CNY 100 million,money-cny,100000000,
位,places,person,1,
倍,times,multiple,1,
元,CNY,money-cny,1,
平方公里,square kilometres,area,1000000,
`;

const BREAKDOWNS = `id,scheme,name,name_en,parent,exhaustive,note
origin-inside,origin,市内,Inside the city,,yes,
origin-outside,origin,市外,Outside the city,,yes,
origin-abroad,origin,境外,Abroad,origin-outside,yes,
origin-elsewhere,origin,国内市外,Elsewhere in the country,origin-outside,yes,
size-100m-up,size,亿元以上,CNY 100 million or more,,,
size-50m-up,size,5000万元以上,CNY 50 million or more,,,
start-continued,start,续建,Continued,,yes,
start-new,start,新开工,New starts,,yes,
`;

const SOURCES = `id,title,title_en,publisher,published,year_assumed,url,licence,note
report-2024,2024年工作报告,Work report 2024,大湖市,2025-01-20,,https://example.org/report,,
`;

const INDICATORS = `id,name,name_en,theme,unit,measure,better,additive,decimals,frequency,growth,growth_basis,prices,growth_in,office,definition,definition_en
area,面积,Area,economy,平方公里,stock,none,yes,2,year,,,,,statistics,土地面积。,Area of land.
gdp,地区生产总值,Gross domestic product,economy,亿元,flow,higher,yes,1,year,,,,,statistics,生产总值。,Gross domestic product.
income,人均收入,Income per head,economy,万元,flow,higher,no,1,year,,,,,statistics,人均收入。,Income per head.
projects,项目数,Projects,economy,个,flow,higher,yes,0,month,,,,,statistics,项目个数。,The number of projects.
`;

const HEADS = {
  observations: "region,indicator,industry,breakdown,period,value,unit,qualifier,status,source,locator,note",
  targets:
    "region,indicator,industry,breakdown,period,form,of,tier,set_on,value,to,unit,qualifier,over,base,basis,wording,source,locator,note",
  claims: "region,indicator,industry,breakdown,period,claim,of,value,unit,qualifier,basis,source,locator",
  progress: "project,period,source,stage,planned,completed,unit,locator,note",
} as const;

/** The checked ledger of the given rows. Throws with the problems of rows that do not pass. */
export function lake(lines: Lines): Ledger {
  const { observations = "", targets = "", claims = "", projects = "" } = lines;
  const { regions = "", sources = "", indicators = "", progress = "", units = "" } = lines;
  const files = {
    ...fixed(),
    "regions.csv": REGIONS + regions,
    "sources.csv": SOURCES + sourceRows(sources),
    "units.csv": UNITS + rowsOf(units, ([id, dimension, factor]) => [id, id, dimension, factor, ""]),
    "indicators.csv": INDICATORS + indicatorRows(indicators),
    "observations/2024.csv": `${HEADS.observations}\n`,
    ...byYear(
      "observations",
      observations,
      ([r, i, n, b, p, v, u, q = "", l = "", s = "report-2024", status = "A"]) => [
        ...[r, i, n, b, p, v, u, q],
        ...[status, s, l, ""],
      ],
    ),
    ...byYear(
      "targets",
      targets,
      ([r, i, n, b, p, f, t, on, v, u, q, to, over, base, of, basis, words, at, s = "report-2024"]) => [
        ...[r, i, n, b, p, f, of, t, on, v, to, u, q, over, base, basis, words],
        ...[s, at, ""],
      ],
    ),
    ...byYear("claims", claims, ([r, i, n, b, p, c, of, v, u, q = "", l = "", basis = ""]) => [
      ...[r, i, n, b, p, c, of, v, u, q],
      ...[basis, "report-2024", l],
    ]),
    "projects.csv": projectTable(projects),
    ...byYear(
      "progress",
      progress,
      ([p, at, stage, planned = "", completed = "", unit = "", l = "", s = "report-2024"]) => [
        ...[p, at, s, stage, planned, completed, unit, l, ""],
      ],
      1,
    ),
  };
  const { ledger, problems } = readFiles(memoryFiles(files));
  if (ledger === null) throw new Error(JSON.stringify(problems, null, 1));
  return ledger;
}

function rowsOf(lines: string, row: (cells: string[]) => readonly (string | undefined)[]): string {
  return cellsOf(lines)
    .map((cells) => `${row(cells).join(",")}\n`)
    .join("");
}

function sourceRows(lines: string): string {
  return rowsOf(lines, ([id = "", published = "", assumed = ""]) => {
    const note = published === "" ? "原件未署日期。" : "";
    const url = `https://example.org/${id}`;
    return [id, `文件${id}`, `Paper ${id}`, "大湖市", published, assumed, url, "", note];
  });
}

function indicatorRows(lines: string): string {
  return rowsOf(lines, ([id = "", unit = "", measure = "", better = "", additive = "", ...told]) => {
    const [growth = "", basis = "", prices = "", growthIn = ""] = told;
    return [
      ...[id, `指标${id}`, `Indicator ${id}`, "economy", unit, measure, better, additive],
      ...["1", "year", growth, basis, prices, growthIn, "statistics", "试验用。", "For tests."],
    ];
  });
}

function fixed(): Record<string, string> {
  const site = (SAMPLE["site.json"] ?? "").replace(
    '{ "id": "start"',
    '{ "id": "size", "name": "规模", "name_en": "Size" },\n    { "id": "start"',
  );
  return {
    "offices.csv": SAMPLE["offices.csv"] ?? "",
    "site.json": site,
    "regions.csv": REGIONS,
    "industries.csv": INDUSTRIES,
    "breakdowns.csv": BREAKDOWNS,
  };
}

type Cells = readonly string[];

function cellsOf(lines: string): string[][] {
  const written = lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return written.map((line) => line.split(/ +/).map((cell) => (cell === "-" ? "" : cell)));
}

/** The tables of a kind by year; the period is the cell of a line at `at`. */
function byYear(
  table: keyof typeof HEADS,
  lines: string,
  row: (cells: string[]) => (string | undefined)[],
  at = 4,
) {
  const years = new Map<string, Cells[]>();
  for (const cells of cellsOf(lines)) {
    const year = (cells[at] ?? "").split("/").at(-1)?.slice(0, 4) ?? "";
    years.set(year, [...(years.get(year) ?? []), row(cells).map((cell) => cell ?? "")]);
  }
  return Object.fromEntries(
    [...years].map(([year, rows]) => [`${table}/${year}.csv`, csv(HEADS[table], rows)]),
  );
}

function csv(head: string, rows: readonly Cells[]): string {
  return `${[head, ...rows.map((cells) => cells.join(","))].join("\n")}\n`;
}

function projectTable(lines: string): string {
  const head =
    "id,name,name_en,region,park,industry,investor,origin,grade,total_investment,unit,qualifier,source,locator,note";
  const rows = cellsOf(lines).map(([id = "", region = "", industry = "", locator = "", ...more]) => {
    const [total = "", unit = "", name = `项目${id}`, source = "report-2024", qualifier = ""] = more;
    return [
      ...[id, name, `Project ${id}`, region, "", industry, "", "", "", total, unit, qualifier],
      ...[source, locator, ""],
    ];
  });
  return csv(head, rows);
}
