import { describe, expect, test } from "vitest";
import { columnCalled } from "../i18n/table-words.ts";
import { toldOf } from "./fixtures/told-of.ts";
import { memoryFiles } from "./folder.ts";
import { readFiles } from "./read.ts";
import { SAMPLE } from "./sample.ts";

const O = "observations/2024.csv";
const T = "targets/2024.csv";
const C = "claims/2024.csv";
const LAST = "upper,gdp,,,2024,12.5,亿元,,E,report-2024,1,";

/** One fault each: what it is, the file, the text that becomes another, and all that must be told. */
type Case = readonly [what: string, file: string, from: string, to: string, told: string];

const FILES_AND_HEADERS: readonly Case[] = [
  ["a byte order mark", "units.csv", "id,name_en", "\uFEFFid,name_en", "L006 0:0"],
  ["CRLF", "units.csv", "\n个,", "\r\n个,", "L007 2:0"],
  ["CR alone", O, "\nlower", "\rlower", "L007 4:0"],
  ["an empty file", O, SAMPLE[O] ?? "", "", "L004 0:0"],
  [
    "a required table without rows",
    "units.csv",
    (SAMPLE["units.csv"] ?? "").replace(/^.*\n/, ""),
    "",
    "L004 1:0",
  ],
  [
    "a table without rows that others refer to",
    "offices.csv",
    "statistics,统计局,Statistics bureau,\n",
    "",
    "L202 2:11 in indicators.csv; L202 3:11 in indicators.csv",
  ],
  ["a line of a hundred thousand characters", O, LAST, `${LAST}${"长".repeat(100_001)}`, "L009 6:0"],
  ["a missing column", O, "period,value", "value", "L010 1:0 → period"],
  ["a missing column that is in no key", O, "value,unit", "unit", "L010 1:0 → value"],
  ["a column name misspelt", O, "indicator,industry", "indicater,industry", "L011 1:2 → indicator"],
  ["a column name nobody knows", O, "status,source", "颜色,source", "L011 1:9"],
  ["a column by its Chinese title", O, "region,indicator", "地区,indicator", "L011 1:1 → region"],
  ["a column name with a space", O, "region,indicator", "region ,indicator", "L011 1:1 → region"],
  ["a column name in capitals", O, "region,indicator", "Region,indicator", "L011 1:1 → region"],
  ["a column twice", O, "locator,note", "locator,locator", "L012 1:12"],
  ["a column without a name", O, "locator,note", "locator,", "L013 1:12"],
  [
    "a header with full-width commas",
    "offices.csv",
    "id,name,name_en,contact",
    "id，name，name_en，contact",
    "L014 1:1 → id,name,name_en,contact",
  ],
  [
    "a header with semicolons",
    "offices.csv",
    "id,name,name_en,contact",
    "id;name;name_en;contact",
    "L014 1:1 → id,name,name_en,contact",
  ],
  [
    "a header with tabs",
    "offices.csv",
    "id,name,name_en,contact",
    "id\tname\tname_en\tcontact",
    "L014 1:1 → id,name,name_en,contact",
  ],
];

const ROWS: readonly Case[] = [
  ["a bare quote", O, "12.5,亿元", '12.5,亿"元', "L015 6:7"],
  ["text after a closed quote", O, "12.5,亿元", '"12.5"x,亿元', "L015 6:6"],
  ["a quote that does not close", O, "12.5,亿元", '"12.5,亿元', "L016 6:6"],
  ["a line break inside quotes", O, "report-2024,2,\nlower", 'report-2024,"1\n2",\nlower', "L016 4:11"],
  ["a cell too many", O, "12.5,亿元", "12,5,亿元", "L017 6:13"],
  ["two commas for one", O, "upper,gdp,", "upper,,gdp,", "L017 6:13"],
  ["a cell too few", O, "upper,gdp,,,", "upper,gdp,,", "L018 6:11"],
  ["a row of full-width commas", O, LAST, LAST.replaceAll(",", "，"), "L018 6:1"],
  ["an empty row at the end", O, `${LAST}\n`, `${LAST}\n\n`, "L019 7:0"],
  ["a row of commas", O, "\nlower", "\n,,,,,,,,,,,\nlower", "L019 5:0"],
  ["a row of spaces", O, "\nlower", "\n \nlower", "L019 5:0"],
  ["a row doubled", O, `\n${LAST}`, `\n${LAST}\n${LAST}`, "L201 7:0"],
  [
    "a key doubled with another value",
    O,
    `\n${LAST}`,
    `\n${LAST}\n${LAST.replace("12.5", "12.6")}`,
    "L201 7:0",
  ],
  [
    "a key doubled, its period written otherwise",
    O,
    `\n${LAST}`,
    `\n${LAST}\n${LAST.replace(",2024,", ",2024-01/2024-12,")}`,
    "L201 7:0",
  ],
  [
    "a key doubled, its half-year written by days",
    O,
    "\nlower",
    "\nlake,projects,,,2024-01-01/2024-06-30,41,个,,A,report-2024,2,\nlower",
    "L201 5:0",
  ],
  ["a note under the table", O, `${LAST}\n`, `${LAST}\n注：含预计数\n`, "L018 7:1"],
];

const CHARACTERS: readonly Case[] = [
  ["a space before text", "regions.csv", ",下城区,", ", 下城区,", "L112 3:2 → 下城区"],
  ["a space after an id", O, "\nupper,", "\nupper ,", "L112 6:1 → upper"],
  ["an ideographic space after text", "regions.csv", ",下城区,", ",下城区　,", "L112 3:2 → 下城区"],
  ["a space before a figure", O, "2024,12.5", "2024, 12.5", "L112 6:6 → 12.5"],
  ["a zero-width space", "regions.csv", ",下城区,", ",下\u200B城区,", "L113 3:2 → 下城区"],
  ["a zero-width joiner in an id", O, "\nupper,", "\nup\u200Dper,", "L113 6:1 → upper"],
  ["a mark inside a cell", O, "\nupper,", "\n\uFEFFupper,", "L113 6:1 → upper"],
  ["a soft hyphen", "regions.csv", "Lower District", "Lower Dis\u00ADtrict", "L113 3:3 → Lower District"],
  ["a no-break space", "regions.csv", "Lower District", "Lower\u00A0District", "L113 3:3 → Lower District"],
  ["a variation selector", "regions.csv", ",下城区,", ",下城\uFE0F区,", "L113 3:2 → 下城区"],
  ["a replacement character", "regions.csv", ",下城区,", ",下城\uFFFD,", "L114 3:2"],
  ["a control character", "regions.csv", ",下城区,", ",下\u0007城区,", "L114 3:2"],
  ["a tab inside text", "regions.csv", "Lower District", "Lower\tDistrict", "L114 3:3 → Lower District"],
  ["a change of direction", "regions.csv", ",下城区,", ",\u202E下城区,", "L114 3:2 → 下城区"],
  ["a direction mark in a figure", O, "2024,12.5", "2024,\u200E12.5", "L114 6:6 → 12.5"],
  ["a private character", "regions.csv", ",下城区,", ",下\uE000区,", "L114 3:2"],
  ["a line separator", "regions.csv", "Lower District", "Lower\u2028District", "L114 3:3 → Lower District"],
  ["full-width digits", O, "2024,12.5", "2024,１２.５", "L116 6:6 → 12.5"],
  ["a full-width point", O, "2024,12.5", "2024,12．5", "L116 6:6 → 12.5"],
  ["a full-width period", O, "\nupper,gdp,,,2024,", "\nupper,gdp,,,２０２４,", "L116 6:5 → 2024"],
  ["a full-width id", O, "\nupper,", "\nｕｐｐｅｒ,", "L116 6:1 → upper"],
  ["a full-width qualifier", O, "12.5,亿元,,", "12.5,亿元,～,", "L116 6:8 → ~"],
  [
    "full-width semicolons between categories",
    O,
    "origin-inside;start-new",
    "origin-inside；start-new",
    "L116 4:4 → origin-inside;start-new",
  ],
  ["a Cyrillic letter in an id", O, "\nupper,", "\nupp\u0435r,", "L130 6:1 → upper"],
  ["a Cyrillic letter in a status", O, ",E,report", ",\u0415,report", "L130 6:9 → E"],
  ["a minus that is no hyphen", O, "2024,12.5", "2024,\u221212.5", "L130 6:6 → -12.5"],
  [
    "a dash in a period",
    O,
    "2024-01/2024-06,40",
    "2024\u201301/2024\u201306,40",
    "L130 3:5 → 2024-01/2024-06",
  ],
  ["a Kangxi radical", "regions.csv", ",大湖市,", ",\u2F24湖市,", "L130 2:2 → 大湖市"],
  ["a compatibility ideograph", "regions.csv", ",下城区,", ",\uFA0C城区,", "L130 3:2 → 兀城区"],
  [
    "an accent apart from its letter",
    "offices.csv",
    "Statistics bureau",
    "Statistics bure\u0301au",
    "L130 2:3 → Statistics bur\u00E9au",
  ],
  [
    "Latin and Cyrillic in one word",
    "offices.csv",
    "Statistics bureau",
    "St\u0430tistics bureau",
    "L130 2:3 → Statistics bureau",
  ],
  ["a formula", "offices.csv", "Statistics bureau", "=SUM(A1:A9)", "L128 2:3"],
  ["text that begins with a plus", "offices.csv", "Statistics bureau", "+86 10 1234", "L128 2:3"],
  ["text that begins with a hyphen", O, `${LAST}\n`, `${LAST}-\n`, "L128 6:12"],
  ["text that begins with an at sign", "offices.csv", "Statistics bureau", "@bureau", "L128 2:3"],
  ["text that begins with a full-width equals sign", "offices.csv", "Statistics bureau", "＝A1", "L128 2:3"],
  ["text that begins with a tab", "offices.csv", "Statistics bureau", "\tbureau", "L128 2:3 → bureau"],
];

const FIGURES: readonly Case[] = [
  ["thousands separators", O, "2024,12.5", '2024,"1,212.5"', "L117 6:6 → 1212.5"],
  ["full-width thousands separators", O, "2024,12.5", "2024,1，212.5", "L117 6:6 → 1212.5"],
  ["spaces between thousands", O, "2024,12.5", "2024,1 212.5", "L117 6:6 → 1212.5"],
  ["thin spaces between thousands", O, "2024,12.5", "2024,1\u2009212.5", "L117 6:6 → 1212.5"],
  ["separators in the wrong place", O, "2024,12.5", '2024,"1,23,4"', "L103 6:6"],
  ["a percent sign, the unit being %", C, ",56.1,%", ",56.1%,%", "L118 3:8 → 56.1"],
  ["a percent sign, the unit being another", O, "2024,12.5", "2024,12.5%", "L118 6:6"],
  ["a full-width percent sign", C, ",56.1,%", ",56.1％,%", "L118 3:8 → 56.1"],
  ["the unit, as the unit column has it", O, "2024,12.5", "2024,12.5亿元", "L119 6:6 → 12.5"],
  ["another unit than the unit column's", O, "2024,12.5", "2024,12.5万元", "L119 6:6"],
  ["a unit in one sign", O, "2024,12.5", "2024,12㎡", "L119 6:6"],
  ["about", O, "2024,12.5", "2024,约12.5", "L120 6:6"],
  ["about, as the qualifier has it", O, "2024,12.5,亿元,,", "2024,约12.5,亿元,~,", "L120 6:6 → 12.5"],
  ["more than", O, "2024,12.5", "2024,12.5以上", "L120 6:6"],
  ["at least, in a sign", O, "2024,12.5", "2024,≥12.5", "L120 6:6"],
  ["hash signs", O, "2024,12.5", "2024,######", "L121 6:6"],
  ["an exponent", O, "2024,12.5", "2024,1.23E+05", "L122 6:6"],
  ["a small exponent", O, "2024,12.5", "2024,1.5e-3", "L122 6:6"],
  ["a division by zero", O, "2024,12.5", "2024,#DIV/0!", "L123 6:6"],
  ["a value not available", O, "2024,12.5", "2024,#N/A", "L123 6:6"],
  ["an error value in a name", "regions.csv", ",下城区,", ",#REF!,", "L123 3:2"],
  ["hash signs in a period", O, "\nupper,gdp,,,2024,", "\nupper,gdp,,,####,", "L121 6:5"],
  ["a date", O, "2024,12.5", "2024,2024/12/5", "L124 6:6"],
  ["a date in Chinese", O, "2024,12.5", "2024,12月5日", "L124 6:6"],
  ["a date in English", O, "2024,12.5", "2024,5-Dec", "L124 6:6"],
  ["a range", O, "2024,12.5", "2024,12-15", "L124 6:6"],
  ["sixteen digits", O, "2024,12.5,亿元", "2024,12.50000000000000,亿元", "L125 6:6"],
  ["a square", O, "2024,12.5", "2024,10²", "L103 6:6"],
  ["a vulgar fraction", O, "2024,12.5", "2024,½", "L103 6:6"],
  ["a hexadecimal number", O, "2024,12.5", "2024,0x10", "L103 6:6"],
  ["Chinese numerals", O, "2024,12.5", "2024,十二点五", "L103 6:6"],
  ["a letter for a digit", O, "2024,12.5", "2024,1O.5", "L103 6:6"],
  ["a plus sign", O, "2024,12.5", "2024,+12.5", "L103 6:6 → 12.5"],
  ["a point without digits before it", O, "2024,12.5", "2024,.5", "L103 6:6 → 0.5"],
  ["a zero too many in front", O, "2024,12.5", "2024,012.5", "L103 6:6 → 12.5"],
  ["brackets for a negative", O, "2024,12.5", "2024,(12.5)", "L103 6:6"],
  ["a decimal comma", O, "2024,12.5", '2024,"12,5"', "L103 6:6"],
  ["a dash for nothing", O, "2024,12.5", "2024,-", "L103 6:6"],
  ["nothing where a figure must be", O, "2024,12.5", "2024,", "L101 6:6"],
];

const CELLS: readonly Case[] = [
  ["an empty name", "regions.csv", "upper,上城区", "upper,", "L101 4:2"],
  ["a key cell empty below a filled one", O, "\nupper,gdp", "\n,gdp", "L127 6:1 → lower"],
  ["an empty unit", O, "12.5,亿元", "12.5,", "L101 6:7"],
  ["an id with a path", "offices.csv", "\nstatistics,", "\n../statistics,", "L102 2:1 → statistics"],
  ["an id with capitals", "breakdowns.csv", "start-new,", "Start-new,", "L102 4:1 → start-new"],
  [
    "a device name of Windows",
    "breakdowns.csv",
    "\nstart-new,",
    "\ncon,origin,甲,,,,\nstart-new,",
    "L129 4:1 → con-1",
  ],
  [
    "a period without a month's zero",
    O,
    "\nupper,gdp,,,2024,",
    "\nupper,gdp,,,2024-3,",
    "L105 6:5 → 2024-03",
  ],
  ["a period in Chinese", O, "\nupper,gdp,,,2024,", "\nupper,gdp,,,2024年,", "L105 6:5 → 2024"],
  ["months in Chinese", O, "2024-01/2024-06,40", "2024年1—6月,40", "L105 3:5 → 2024-01/2024-06"],
  ["a thirteenth month", O, "\nupper,gdp,,,2024,", "\nupper,gdp,,,2024-13,", "L105 6:5"],
  ["a date that does not exist", "sources.csv", "2025-01-20", "2025-02-30", "L106 2:5"],
  ["a date with slashes", "sources.csv", "2025-01-20", "2025/1/20", "L106 2:5 → 2025-01-20"],
  [
    "an unknown word of a vocabulary",
    "regions.csv",
    "District,district,lake,,,",
    "District,city,lake,,,",
    "L104 4:4",
  ],
  [
    "a near word of a vocabulary",
    "regions.csv",
    "District,district,lake,,,",
    "District,distrikt,lake,,,",
    "L104 4:4 → district",
  ],
  [
    "an address without https",
    "sources.csv",
    "https://example.org/report",
    "http://example.org/report",
    "L107 2:6 → https://example.org/report",
  ],
  ["an address of a script", "sources.csv", "https://example.org/report", "javascript:alert(1)", "L107 2:6"],
  [
    "a bare mail address",
    "offices.csv",
    "Statistics bureau,",
    "Statistics bureau,a@b.example",
    "L107 2:4 → mailto:a@b.example",
  ],
  ["a code with a hyphen", "regions.csv", "990000", "99-00", "L108 2:6"],
  [
    "categories out of order",
    O,
    "origin-inside;start-new",
    "start-new;origin-inside",
    "L109 4:4 → origin-inside;start-new",
  ],
  [
    "a category twice",
    O,
    "origin-inside;start-new",
    "origin-inside;origin-inside",
    "L109 4:4 → origin-inside",
  ],
  ["a relation without a column", C, "share,region=lake,", "share,lake,", "L110 3:7"],
  ["a factor of zero", "units.csv", "money-cny,10000,", "money-cny,0,", "L111 4:4"],
  ["decimals that are no whole number", "indicators.csv", "yes,1,year", "yes,1.5,year", "L115 2:9"],
  [
    "a division's code without its zero",
    "industries.csv",
    "Industry,sector,,,",
    "Industry,division,,6,",
    "L126 2:6 → 06",
  ],
];

const ACROSS: readonly Case[] = [
  ["an unknown region", O, "\nupper,gdp", "\nuper,gdp", "L202 6:1 → upper"],
  ["an unknown region that is near to none", O, "\nupper,gdp", "\nsomewhere-else,gdp", "L202 6:1"],
  ["an unknown unit", O, "12.5,亿元", "12.5,亿圆", "L202 6:7 → 亿元"],
  [
    "an unknown category among two",
    O,
    "origin-inside;start-new",
    "origin-inside;start-old",
    "L202 4:4 → origin-inside;start-new",
  ],
  ["an unknown source", T, "8,%,,report-2024", "8,%,,report-2042", "L202 2:12 → report-2024"],
  [
    "an unknown theme",
    "indicators.csv",
    "projects,项目数,Projects,economy",
    "projects,项目数,Projects,economic",
    "L202 3:4 → economy",
  ],
  ["a circle of parents", "regions.csv", "prefecture,,990000", "prefecture,upper,990000", "L203 2:5"],
  [
    "a region that is its own parent",
    "regions.csv",
    "prefecture,,990000",
    "prefecture,lake,990000",
    "L203 2:5",
  ],
  ["a period of another year", O, "\nupper,gdp,,,2024,", "\nupper,gdp,,,2023,", "L204 6:5"],
  ["a unit of another kind", O, "12.5,亿元", "12.5,个", "L205 6:7"],
  ["growth in money", T, "2024-01,8,%", "2024-01,8,亿元", "L206 2:10 → %"],
  ["an unknown region in a relation", C, "region=lake,", "region=lak,", "L207 3:7 → region=lake"],
  ["an unknown column in a relation", C, "region=lake,", "regin=lake,", "L207 3:7 → region=lake"],
  ["an impossible period in a relation", C, "region=lake,", "period=2024-13,", "L207 3:7"],
  [
    "an unknown default region",
    "site.json",
    '"default_region": "lake"',
    '"default_region": "lak"',
    "L208 13:21 → lake",
  ],
  ["an unknown featured indicator", "site.json", '["gdp"]', '["gnp"]', "L208 14:27 → gdp"],
  ["units that differ in capitals", "units.csv", "\n个,", "\nKW,,power,1,\nkW,,power,1,\n个,", "L209 4:1"],
  ["units that differ in writing", "units.csv", "\n个,", "\nm2,,area,1,\nm²,,area,1,\n个,", "L209 4:1"],
  [
    "a region that is also in itself, in its parent, or in a place below it",
    "regions.csv",
    SAMPLE["regions.csv"] ?? "",
    "id,name,kind,parent,also_in\nlake,大湖市,prefecture,,upper\nlower,下城区,district,lake,lower\nupper,上城区,district,lake,lake\n",
    "L231 2:5; L231 3:5; L231 4:5",
  ],
  [
    "a region before its time",
    "regions.csv",
    "district,lake,,2001,",
    "district,lake,,2024,",
    "L210 3:1 in observations/2023.csv",
  ],
  [
    "an end before the beginning",
    "regions.csv",
    "district,lake,,2001,,",
    "district,lake,,2001,1999,",
    "L211 3:8; L210 3:1 in observations/2023.csv; L210 5:1 in observations/2024.csv",
  ],
];

const SETTINGS: readonly Case[] = [
  ["settings that are no JSON", "site.json", '"title":', '"title"', "L020 2:11"],
  ["a comma after the last setting", "site.json", "  ]\n}", "  ],\n}", "L020 25:1"],
  ["a comment", "site.json", "{\n", "{ // ours\n", "L020 1:3"],
  ["a setting misspelt", "site.json", '"publisher":', '"publishr":', "L027 6:3 → publisher"],
  ["a setting misspelt that may be left out", "site.json", '"contact":', '"kontact":', "L027 12:3 → contact"],
  ["a setting that nobody knows", "site.json", '"as_of"', '"colour": "red", "as_of"', "L027 15:3"],
  ["a setting in another's group", "site.json", '{ "ahead"', '{ "as_of": "2024", "ahead"', "L027 16:23"],
  ["a setting near to one that is there", "site.json", '"as_of"', '"as-of": "2024", "as_of"', "L027 15:3"],
  ["a setting that JavaScript has", "site.json", '"as_of"', '"__proto__": "2024", "as_of"', "L027 15:3"],
  ["a setting twice", "site.json", '"contact":', '"edit": "", "contact":', "L028 12:3"],
  ["a setting left out", "site.json", '  "default_region": "lake",\n', "", "L021 1:1"],
  ["a part of a list's item left out", "site.json", '"weight": "100", ', "", "L021 18:29"],
  ["settings that are a list", "site.json", SAMPLE["site.json"] ?? "", "[]", "L022 1:1"],
  ["a list's item of another type", "site.json", '["gdp"]', '["gdp", 1]', "L022 14:34"],
  [
    "a number beyond all bounds",
    "site.json",
    '"low_completion": 30',
    '"low_completion": 1e999',
    "L103 17:21",
  ],
  ["brackets within brackets", "site.json", '["gdp"]', "[".repeat(100_000), "L020 14:89"],
  [
    "a title with a character that nobody sees",
    "site.json",
    '"大湖市台账"',
    '"大湖市\u200B台账"',
    "L113 2:12 → 大湖市台账",
  ],
  ["an empty title", "site.json", '"大湖市台账"', '""', "L101 2:12"],
  ["a setting of another type", "site.json", '"low_completion": 30', '"low_completion": "30"', "L022 17:21"],
  [
    "an as-of period that does not exist",
    "site.json",
    '"as_of": "2024-12"',
    '"as_of": "2024-13"',
    "L105 15:12",
  ],
  [
    "an address of a script",
    "site.json",
    '"base_url": "https://lake.example"',
    '"base_url": "javascript:alert(1)"',
    "L107 11:15",
  ],
  [
    "an as-of period left empty, where figures are measured",
    "site.json",
    '"as_of": "2024-12"',
    '"as_of": ""',
    "",
  ],
  ["a next release on no day", "site.json", '"as_of"', '"next_release": "2025-02-30", "as_of"', "L106 15:19"],
  ["a next release as a number", "site.json", '"as_of"', '"next_release": 2025, "as_of"', "L022 15:19"],
  ["a weight that is no number", "site.json", '"weight": "100"', '"weight": "all"', "L103 18:61"],
  ["a theme's id in capitals", "site.json", '"id": "economy"', '"id": "Economy"', "L102 19:22 → economy"],
  ["a scheme twice", "site.json", '"id": "start"', '"id": "origin"', "L201 23:13"],
];

const CONTENT: readonly Case[] = [
  [
    "a cumulative figure that falls",
    O,
    "\nlower,gdp",
    "\nlake,projects,,,2024-01/2024-07,39,个,,A,report-2024,3,\nlower,gdp",
    "L301 5:6",
  ],
  ["a district above its city", O, "2024,12.5", "2024,32.5", "L302 6:6"],
  [
    "a category above its total",
    O,
    "\nlower,gdp",
    "\nlake,projects,,origin-inside,2024-01/2024-06,41,个,,A,report-2024,2,\nlower,gdp",
    "L302 5:6",
  ],
  [
    "an industry above the economy",
    O,
    "\nlower,gdp",
    "\nlake,gdp,industry,,2024,23,亿元,,A,report-2024,1,\nlower,gdp",
    "L302 5:6",
  ],
  ["districts that do not add up", O, "2024,12.5", "2024,11.9", "L304 2:6"],
  ["a total in 万 for 亿", O, "lower,gdp,,,2024,9.8,亿元", "lower,gdp,,,2024,9.8,万元", "L306 5:6"],
  ["a point in the wrong place", O, "lower,gdp,,,2024,9.8,", "lower,gdp,,,2024,0.98,", ""],
  [
    "two committed targets of one date",
    T,
    "\nupper,gdp",
    "\nlake,projects,,,2024,level,committed,2024-01,95,个,,report-2024,3,\nupper,gdp",
    "L309 5:9",
  ],
  ["a target in 万 for 亿", T, "11.5,亿元", "11.5,万元", "L310 5:9"],
  [
    "a figure after the as-of period",
    "site.json",
    '"as_of": "2024-12"',
    '"as_of": "2024-11"',
    "L313 2:5 in claims/2024.csv; L313 3:5 in claims/2024.csv; L313 2:5 in observations/2024.csv; L313 5:5 in observations/2024.csv",
  ],
  [
    "a source that nothing cites",
    "sources.csv",
    "\nreport-2024,",
    "\nreport-2023,甲,,,,,,\nreport-2024,",
    "L314 2:1",
  ],
];

const NAMES: readonly Case[] = [
  [
    "signs lost in both names of a place",
    "regions.csv",
    "下城区,Lower District",
    "下?区,Lower ??",
    "L333 3:2",
  ],
  ["signs lost in an English name", "regions.csv", "下城区,Lower District", "下城区,Lower ??", "L333 3:3"],
];

const ALL = { NAMES, FILES_AND_HEADERS, ROWS, CHARACTERS, FIGURES, CELLS, ACROSS, SETTINGS, CONTENT };

test("there are at least 120 cases", () => {
  expect(Object.values(ALL).flat().length).toBeGreaterThanOrEqual(120);
});

describe.each(Object.entries(ALL))("%s: the check tells of", (_, cases) => {
  test.each(cases)("%s", (_what, file, from, to, told) => {
    expect(toldOf(file, from, to, columnCalled).sort()).toEqual(told === "" ? [] : told.split("; ").sort());
  });
});

test("of more than a thousand errors in a file a thousand are told, and how many more there are", () => {
  const rows = Array.from({ length: 1_500 }, (_, i) => `lake,gdp,,,2024, 1.5,亿元,,A,report-2024,${i + 10},`);
  const files = { ...SAMPLE, [O]: `${SAMPLE[O]}${rows.join("\n")}\n` };
  const { problems } = readFiles(memoryFiles(files));
  expect(problems.map((one) => one.code)).toEqual(["L025", ...Array(1_000).fill("L112")]);
  expect(problems[0]).toMatchObject({ file: O, line: 0, facts: { count: "500" } });
});
