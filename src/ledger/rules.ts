/**
 * Every rule of the ledger: its permanent code, kind, severity and an example. The words stand in
 * `i18n/problems.ts`; the docs page of problems, the tests and the messages all come from these two.
 *
 * Codes are never reused. L0.. files and their structure, L1.. single cells, L2.. keys and
 * references, L3.. what the figures say. Kinds are Frictionless's names where it has one.
 */

/** `error` stops the build; `warning` is told and the build goes on. */
export type Severity = "error" | "warning";

/**
 * How to break the sample ledger (`sample.ts`) so that exactly this rule speaks: in `file`, the
 * text `passes` becomes `fails`. Without `fails` the file is taken away.
 */
export interface Example {
  readonly file: string;
  readonly passes: string;
  readonly fails?: string;
  /** The bytes that stand for `fails` where it cannot be written as text, in hexadecimal. */
  readonly bytes?: string;
  /** Files that the sample has besides, or otherwise, for this example. */
  readonly beside?: Readonly<Record<string, string>>;
}

export interface Rule {
  readonly kind: string;
  readonly severity: Severity;
  readonly example: Example;
}

const TARGET_HEADER =
  "region,indicator,industry,breakdown,period,form,tier,set_on,value,unit,qualifier,source,locator,note";
const OBSERVATION_HEADER =
  "region,indicator,industry,breakdown,period,value,unit,qualifier,status,source,locator,note";
const ACCEPTED_HEADER = "code,in_file,key,reason,who,until";
const PROGRESS_HEADER = "project,period,source,stage,planned,completed,unit,locator,note";
/** A project of the sample, and how far it had come in two years. */
const progress = (in2023: string, in2024: string): Readonly<Record<string, string>> => ({
  "projects.csv": "id,name,region,source\nwind-power,风电项目,lake,report-2024\n",
  "progress/2023.csv": `${PROGRESS_HEADER}\nwind-power,2023,report-2024,${in2023},,,,,\n`,
  "progress/2024.csv": `${PROGRESS_HEADER}\nwind-power,2024,report-2024,${in2024},,,,,\n`,
});
/** A row of the sample's projects in one month: `02,12` is 12 in February. */
const monthly = (cells: string) => `\nlake,projects,,,2024-${cells},个,,A,report-2024,2,`;
const LONG = "1234567890123456";
const PLACES = "id,name,kind,parent,sums,also_in\nlake,大湖市,prefecture,,,\n";
const GOALS = "targets/2024.csv";
const GOAL_HEADER =
  "region,indicator,industry,breakdown,period,form,of,tier,set_on,value,to,unit,qualifier,nature,over,base,basis,group,wording,source,locator,note";
/** A target in the form with all columns, its cells from the form on as given: `growth,,planned,,5,6,%`. */
const goal = (cells: string, what = "lake,gdp,,,2024") => {
  const row = [...what.split(","), ...cells.split(",")];
  while (row.length < 19) row.push("");
  return { [GOALS]: `${GOAL_HEADER}\n${row.join(",")},report-2024,1,\n` };
};
const INDICATOR_HEADER =
  "id,name,name_en,theme,unit,measure,better,additive,decimals,frequency,growth,growth_in,prices,prices_year";
/** The sample's indicators, the first with what it says of growth and prices, and some beside them. */
const growing = (cells: string, beside = ""): Readonly<Record<string, string>> => ({
  "indicators.csv":
    `${INDICATOR_HEADER}\ngdp,地区生产总值,Gross domestic product,economy,亿元,flow,higher,yes,1,year,${cells}\n` +
    `projects,项目数,Projects,economy,个,flow,higher,yes,0,month,,,,\n${beside}`,
});
const GROWTH_OF_GDP = "gdp-growth,GDP增速,GDP growth,economy,%,rate,higher,no,1,year,,,,\n";
const RANK_OF_GDP = "gdp-rank,GDP位次,GDP rank,economy,位,rank,lower,no,0,year,,,,\n";
const UNITS = `id,name_en,dimension,factor,note
%,%,percent,1,
个,items,count,1,
万元,"CNY 10,000",money-cny,10000,
亿元,CNY 100 million,money-cny,100000000,
百分点,percentage points,percentage-point,1,
倍,times,multiple,1,
位,places,person,1,
`;

/** A table of the sample as JSON: one row. */
const JSON_CALENDAR = `[
  {"indicator": "projects", "frequency": "month", "due": "15"}
]
`;

export const RULES = {
  L001: {
    kind: "scheme-error",
    severity: "error",
    example: { file: "site.json", passes: "{" },
  },
  L002: {
    kind: "encoding-error",
    severity: "error",
    example: { file: "offices.csv", passes: "统计局", bytes: "cdb3ff" },
  },
  L003: {
    kind: "missing-table",
    severity: "error",
    example: { file: "sources.csv", passes: "id,title,title_en" },
  },
  L004: {
    kind: "source-error",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "*", fails: "" },
  },
  L005: {
    kind: "encoding-other",
    severity: "warning",
    example: { file: "offices.csv", passes: "统计局", bytes: "cdb3bcc6bed6" },
  },
  L006: {
    kind: "byte-order-mark",
    severity: "warning",
    example: { file: "regions.csv", passes: "id,name,name_en", fails: "\uFEFFid,name,name_en" },
  },
  L007: {
    kind: "line-ends",
    severity: "warning",
    example: { file: "units.csv", passes: "\n%,", fails: "\r\n%," },
  },
  L008: {
    kind: "unknown-file",
    severity: "error",
    example: { file: "regions copy.csv", passes: "*", fails: "id,name\n" },
  },
  L009: {
    kind: "byte-count",
    severity: "error",
    example: { file: "regions.csv", passes: "下城区", fails: "下".repeat(100_001) },
  },
  L010: {
    kind: "missing-label",
    severity: "error",
    example: { file: "units.csv", passes: "id,name_en,dimension", fails: "name_en,dimension" },
  },
  L011: {
    kind: "incorrect-label",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "industry,breakdown", fails: "industry,brakdown" },
  },
  L012: {
    kind: "duplicate-label",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "locator,note", fails: "locator,locator" },
  },
  L013: {
    kind: "blank-label",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "locator,note", fails: "locator," },
  },
  L014: {
    kind: "delimiter",
    severity: "error",
    example: { file: "offices.csv", passes: "id,name,name_en,contact", fails: "id，name，name_en，contact" },
  },
  L015: {
    kind: "quote",
    severity: "error",
    example: { file: "offices.csv", passes: "statistics,统计局", fails: 'statistics,统计"局' },
  },
  L016: {
    kind: "unclosed-quote",
    severity: "error",
    example: { file: "offices.csv", passes: "statistics,统计局", fails: 'statistics,"统计局' },
  },
  L017: {
    kind: "extra-cell",
    severity: "error",
    example: { file: "offices.csv", passes: "统计局,Statistics", fails: "统计局,,,,Statistics" },
  },
  L018: {
    kind: "missing-cell",
    severity: "error",
    example: { file: "offices.csv", passes: "统计局,Statistics bureau,", fails: "统计局" },
  },
  L019: {
    kind: "blank-row",
    severity: "error",
    example: { file: "offices.csv", passes: "\nstatistics", fails: "\n,,,\nstatistics" },
  },
  L020: {
    kind: "json-error",
    severity: "error",
    example: { file: "site.json", passes: "{", fails: "{," },
  },
  L021: {
    kind: "json-missing",
    severity: "error",
    example: { file: "site.json", passes: '\n  "title": "大湖市台账",', fails: "" },
  },
  L022: {
    kind: "json-type",
    severity: "error",
    example: { file: "site.json", passes: '"low_completion": 30', fails: '"low_completion": "30"' },
  },
  L023: {
    kind: "row-count",
    severity: "error",
    example: { file: "offices.csv", passes: "*", fails: "\n".repeat(4_000_001) },
  },
  L024: {
    kind: "format-error",
    severity: "error",
    example: { file: "offices.csv", passes: "id,name", fails: "PK\u0003\u0004id,name" },
  },
  L025: {
    kind: "too-many-errors",
    severity: "error",
    example: {
      file: "offices.csv",
      passes: "\nstatistics",
      fails: `${"\nA B,甲,,".repeat(1_001)}\nstatistics`,
    },
  },
  L026: {
    kind: "too-many-warnings",
    severity: "warning",
    example: {
      file: "observations/2024.csv",
      passes: "\nupper,gdp,,,2024,12.5,亿元,,E,report-2024,1,",
      fails: Array.from(
        { length: 1_001 },
        (_, i) => `\nupper,gdp,,,2024,${LONG},万元,,E,report-2024,${i},`,
      ).join(""),
    },
  },
  L027: {
    kind: "json-unknown",
    severity: "error",
    example: { file: "site.json", passes: '"title_en"', fails: '"title-en"' },
  },
  L028: {
    kind: "json-duplicate",
    severity: "error",
    example: {
      file: "site.json",
      passes: '"as_of": "2024-12",',
      fails: '"as_of": "2024-12", "as_of": "2024-12",',
    },
  },
  L029: {
    kind: "json-alone",
    severity: "error",
    example: { file: "site.json", passes: '"floor": "0"', fails: '"floor": "0", "satisfactory": "110"' },
  },
  L030: {
    kind: "json-order",
    severity: "error",
    example: { file: "site.json", passes: '"floor": "0"', fails: '"floor": "130"' },
  },
  L031: {
    kind: "json-negative",
    severity: "error",
    example: { file: "site.json", passes: '"weight": "100"', fails: '"weight": "-100"' },
  },
  L040: {
    kind: "conflict",
    severity: "error",
    example: {
      file: "observations/2024.csv",
      passes: "upper,gdp,,,2024,12.5,亿元,,E,report-2024,1,\n",
      fails:
        "<<<<<<< ours\nupper,gdp,,,2024,12.6,亿元,,E,report-2024,1,\n=======\n" +
        "upper,gdp,,,2024,12.7,亿元,,E,report-2024,1,\n>>>>>>> theirs\n",
    },
  },
  L041: {
    kind: "table-twice",
    severity: "error",
    example: { file: "offices.json", passes: "", fails: "[]\n" },
  },
  L060: {
    kind: "above-header",
    severity: "error",
    example: {
      file: "offices.csv",
      passes: "id,name,name_en,contact\n",
      fails: "责任部门一览,,,\nid,name,name_en,contact\n",
    },
  },
  L061: {
    kind: "encoding-unlikely",
    severity: "error",
    example: { file: "offices.csv", passes: "统计局", bytes: "c5eba4e8bed6b1b9c0ceb0a1b3aa" },
  },
  L042: {
    kind: "json-rows",
    severity: "error",
    example: { file: "aliases.json", passes: "", fails: '{"rows": []}\n' },
  },
  L043: {
    kind: "json-cell-type",
    severity: "error",
    example: { file: "calendar.json", passes: "", fails: JSON_CALENDAR.replace('"month"', "true") },
  },
  L044: {
    kind: "json-null",
    severity: "error",
    example: { file: "calendar.json", passes: "", fails: JSON_CALENDAR.replace('"month"', "null") },
  },
  L045: {
    kind: "json-member",
    severity: "error",
    example: {
      file: "calendar.json",
      passes: "",
      fails: JSON_CALENDAR.replace('"frequency"', '"frequencies"'),
    },
  },
  L046: {
    kind: "json-member-twice",
    severity: "error",
    example: {
      file: "calendar.json",
      passes: "",
      fails: JSON_CALENDAR.replace('"due": "15"', '"due": "15", "due": "20"'),
    },
  },
  L047: {
    kind: "json-line",
    severity: "warning",
    example: {
      file: "calendar.json",
      passes: "",
      fails: JSON_CALENDAR.replace(
        "\n]",
        JSON_CALENDAR.slice(1).replace("\n", ", ").replace("projects", "gdp").replace("month", "year"),
      ),
    },
  },
  L101: {
    kind: "constraint-required",
    severity: "error",
    example: {
      file: "regions.csv",
      passes: "upper,上城区,Upper District,district",
      fails: "upper,上城区,Upper District,",
    },
  },
  L102: {
    kind: "id-error",
    severity: "error",
    example: { file: "offices.csv", passes: "statistics,统计局", fails: "Statistics_1,统计局" },
  },
  L103: {
    kind: "type-error",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "2024,12.5", fails: "2024,十二点五" },
  },
  L104: {
    kind: "constraint-enum",
    severity: "error",
    example: { file: "regions.csv", passes: "Upper District,district", fails: "Upper District,distict" },
  },
  L105: {
    kind: "period-error",
    severity: "error",
    example: { file: "observations/2024.csv", passes: ",2024-01/2024-06,", fails: ",2024-13," },
  },
  L106: {
    kind: "date-error",
    severity: "error",
    example: { file: "sources.csv", passes: "2025-01-20", fails: "2025-02-30" },
  },
  L107: {
    kind: "link-error",
    severity: "error",
    example: {
      file: "sources.csv",
      passes: "https://example.org/report",
      fails: "http://example.org/report",
    },
  },
  L108: {
    kind: "code-error",
    severity: "error",
    example: { file: "regions.csv", passes: "990000", fails: "99-00" },
  },
  L109: {
    kind: "list-error",
    severity: "error",
    example: {
      file: "observations/2024.csv",
      passes: "origin-inside;start-new",
      fails: "start-new;origin-inside",
    },
  },
  L110: {
    kind: "of-error",
    severity: "error",
    example: { file: "claims/2024.csv", passes: "share,region=lake,", fails: "share,lake," },
  },
  L111: {
    kind: "factor-error",
    severity: "error",
    example: { file: "units.csv", passes: "100000000", fails: "1e8" },
  },
  L112: {
    kind: "outer-space",
    severity: "error",
    example: { file: "regions.csv", passes: ",下城区,", fails: ",下城区 ," },
  },
  L113: {
    kind: "invisible-character",
    severity: "error",
    example: { file: "regions.csv", passes: ",下城区,", fails: ",下\u200B城区," },
  },
  L114: {
    kind: "forbidden-character",
    severity: "error",
    example: { file: "regions.csv", passes: ",下城区,", fails: ",下城\uFFFD," },
  },
  L115: {
    kind: "integer-error",
    severity: "error",
    example: { file: "indicators.csv", passes: "yes,1,year", fails: "yes,1.5,year" },
  },
  L116: {
    kind: "full-width",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "2024,12.5", fails: "2024,\uFF11\uFF12.5" },
  },
  L117: {
    kind: "thousands-separator",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "2024,12.5", fails: '2024,"1,212.5"' },
  },
  L118: {
    kind: "percent-sign",
    severity: "error",
    example: { file: "claims/2024.csv", passes: ",56.1,%", fails: ",56.1%,%" },
  },
  L119: {
    kind: "unit-in-figure",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "2024,12.5", fails: "2024,12.5亿元" },
  },
  L120: {
    kind: "word-in-figure",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "2024,12.5", fails: "2024,约12.5" },
  },
  L121: {
    kind: "column-too-narrow",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "2024,12.5", fails: "2024,######" },
  },
  L122: {
    kind: "exponent",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "2024,12.5", fails: "2024,1.23E+05" },
  },
  L123: {
    kind: "error-value",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "2024,12.5", fails: "2024,#DIV/0!" },
  },
  L124: {
    kind: "date-in-figure",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "2024,12.5", fails: "2024,12月5日" },
  },
  L125: {
    kind: "too-many-digits",
    severity: "warning",
    example: { file: "observations/2024.csv", passes: "2024,12.5,亿元", fails: `2024,${LONG},万元` },
  },
  L126: {
    kind: "lost-zeros",
    severity: "error",
    example: { file: "industries.csv", passes: "Industry,sector,,,", fails: "Industry,division,,6," },
  },
  L127: {
    kind: "merged-cell",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "\nlower,gdp,,,2024,", fails: "\n,gdp,,,2024," },
  },
  L128: {
    kind: "formula",
    severity: "error",
    example: { file: "offices.csv", passes: "Statistics bureau", fails: "=A1+B1" },
  },
  L129: {
    kind: "reserved-name",
    severity: "error",
    example: { file: "offices.csv", passes: "\nstatistics,", fails: "\naux,审计局,,\nstatistics," },
  },
  L130: {
    kind: "look-alike",
    severity: "error",
    example: { file: "regions.csv", passes: ",大湖市,", fails: ",\u2F24湖市," },
  },
  L131: {
    kind: "reversed-period",
    severity: "error",
    example: {
      file: "observations/2024.csv",
      passes: ",2024-01/2024-06,40",
      fails: ",2024-06/2024-01,40",
    },
  },
  L132: {
    kind: "year-out-of-range",
    severity: "error",
    example: {
      file: "sources.csv",
      passes: "2025-01-20",
      fails: "1025-01-20",
    },
  },
  L133: {
    kind: "id-too-long",
    severity: "error",
    example: {
      file: "offices.csv",
      passes: "\nstatistics,",
      fails: `\n${"audit-".repeat(14)}office,审计局,,\nstatistics,`,
    },
  },
  L134: {
    kind: "no-such-figure",
    severity: "error",
    example: {
      file: "observations/2024.csv",
      passes: "2024,12.5,亿元",
      fails: `2024,${"1234567890".repeat(4)},亿元`,
    },
  },
  L135: {
    kind: "garbled",
    severity: "error",
    example: { file: "regions.csv", passes: ",下城区,", fails: ",涓嬪煄鍖," },
  },
  L201: {
    kind: "primary-key",
    severity: "error",
    example: { file: "offices.csv", passes: "\nstatistics,", fails: "\nstatistics,统计局,,\nstatistics," },
  },
  L202: {
    kind: "foreign-key",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "\nupper,gdp,,,2024,", fails: "\nuper,gdp,,,2024," },
  },
  L203: {
    kind: "tree-cycle",
    severity: "error",
    example: {
      file: "regions.csv",
      passes: "lake,大湖市,Great Lake City,prefecture,,",
      fails: "lake,大湖市,Great Lake City,prefecture,upper,",
    },
  },
  L204: {
    kind: "period-outside-file",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "upper,gdp,,,2024,", fails: "upper,gdp,,,2023," },
  },
  L205: {
    kind: "unit-error",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "2024,12.5,亿元", fails: "2024,12.5,个" },
  },
  L206: {
    kind: "percent-expected",
    severity: "error",
    example: {
      file: "targets/2024.csv",
      passes: "growth,committed,2024-01,8,%",
      fails: "growth,committed,2024-01,8,亿元",
    },
  },
  L207: {
    kind: "of-foreign-key",
    severity: "error",
    example: { file: "claims/2024.csv", passes: "share,region=lake,", fails: "share,region=lak," },
  },
  L208: {
    kind: "json-foreign-key",
    severity: "error",
    example: { file: "site.json", passes: '"default_region": "lake"', fails: '"default_region": "lak"' },
  },
  L209: {
    kind: "twin-ids",
    severity: "error",
    example: {
      file: "units.csv",
      passes: "\n个,",
      fails: "\nKW,kilowatts,power,1,\nkW,kilowatts,power,1,\n个,",
    },
  },
  L210: {
    kind: "code-not-valid",
    severity: "error",
    example: {
      file: "targets/2000.csv",
      passes: "*",
      fails: `${TARGET_HEADER}\nlower,gdp,,,2000,level,committed,2000-01,1.5,亿元,,report-2024,1,\n`,
    },
  },
  L211: {
    kind: "ends-before-it-begins",
    severity: "error",
    example: { file: "regions.csv", passes: "district,lake,,2001,,", fails: "district,lake,,2001,2000," },
  },
  L212: {
    kind: "form-of-rank",
    severity: "error",
    example: {
      file: GOALS,
      passes: "2024,change,",
      fails: "2024,growth,",
      beside: {
        ...growing(",,,", RANK_OF_GDP),
        "units.csv": UNITS,
        ...goal("change,,planned,,-2,,位", "lake,gdp-rank,,,2024"),
      },
    },
  },
  L213: {
    kind: "average-within-a-year",
    severity: "error",
    example: {
      file: GOALS,
      passes: "2024,growth,",
      fails: "2024,average-growth,",
      beside: goal("growth,,planned,,6,,%"),
    },
  },
  L214: {
    kind: "unit-of-form",
    severity: "error",
    example: {
      file: GOALS,
      passes: ",2,,倍,",
      fails: ",2,,亿元,",
      beside: { "units.csv": UNITS, ...goal("multiple,,planned,,2,,倍,,,,2020") },
    },
  },
  L215: {
    kind: "reversed-range",
    severity: "error",
    example: { file: GOALS, passes: ",5,6,%", fails: ",6,5,%", beside: goal("growth,,planned,,5,6,%") },
  },
  L216: {
    kind: "one-sided-range",
    severity: "error",
    example: { file: GOALS, passes: ",5,6,%,,", fails: ",5,6,%,>=,", beside: goal("growth,,planned,,5,6,%") },
  },
  L217: {
    kind: "of-itself",
    severity: "error",
    example: {
      file: GOALS,
      passes: ",region=lake,",
      fails: ",region=upper,",
      beside: goal("growth,region=lake,planned,,,,,>", "upper,gdp,,,2024"),
    },
  },
  L218: {
    kind: "of-without-rows",
    severity: "error",
    example: {
      file: GOALS,
      passes: ",indicator=projects,",
      fails: ",indicator=projects;region=upper,",
      beside: goal("growth,indicator=projects,planned,,,,,>="),
    },
  },
  L219: {
    kind: "multiple-without-base",
    severity: "error",
    example: {
      file: GOALS,
      passes: ",2020,,,比2020年翻一番,",
      fails: ",,,,比2020年翻一番,",
      beside: { "units.csv": UNITS, ...goal("multiple,,planned,,2,,倍,,,,2020,,,比2020年翻一番") },
    },
  },
  L220: {
    kind: "not-acceptable",
    severity: "error",
    example: {
      file: "accepted.csv",
      passes: "*",
      fails: `${ACCEPTED_HEADER}\nL101,regions.csv,upper,名称待定,统计科,2025-12\n`,
    },
  },
  L221: {
    kind: "nothing-to-accept",
    severity: "warning",
    example: {
      file: "accepted.csv",
      passes: "*",
      fails: `${ACCEPTED_HEADER}\nL304,observations/2024.csv,lake / gdp / 2024 / report-2024 / 1,分项不全,统计科,2025-12\n`,
    },
  },
  L222: {
    kind: "acceptance-due",
    severity: "warning",
    example: {
      file: "accepted.csv",
      passes: "2025-12",
      fails: "2024-06",
      beside: {
        "sources.csv": "id,title\nreport-2024,2024年工作报告\nreport-2022,2022年工作报告\n",
        "accepted.csv": `${ACCEPTED_HEADER}\nL314,sources.csv,report-2022,留作参考,统计科,2025-12\n`,
      },
    },
  },
  L223: {
    kind: "late-base",
    severity: "error",
    example: {
      file: GOALS,
      passes: ",倍,,,,2020,",
      fails: ",倍,,,,2024,",
      beside: { "units.csv": UNITS, ...goal("multiple,,planned,,2,,倍,,,,2020") },
    },
  },
  L224: {
    kind: "words-with-a-figure",
    severity: "error",
    example: {
      file: GOALS,
      passes: ",words,,planned,,,,,",
      fails: ",words,,planned,,25,,亿元,",
      beside: goal("words,,planned,,,,,,,,,,,促稳提质"),
    },
  },
  L225: {
    kind: "nothing-set",
    severity: "error",
    example: {
      file: GOALS,
      passes: ",待下达,",
      fails: ",,",
      beside: goal("level,,planned,,,,,,,,,,,待下达"),
    },
  },
  L226: {
    kind: "each-of-no-years",
    severity: "error",
    example: {
      file: GOALS,
      passes: ",2024,level",
      fails: ",2024-Q1,level",
      beside: goal("level,,planned,,20,,亿元,>=,,each"),
    },
  },
  L227: {
    kind: "entry-without-day",
    severity: "error",
    example: {
      file: "calendar.csv",
      passes: "month,15",
      fails: "month,",
      beside: { "calendar.csv": "indicator,region,frequency,due,note\nprojects,,month,15,\n" },
    },
  },
  L228: {
    kind: "constant-without-year",
    severity: "error",
    example: {
      file: "indicators.csv",
      passes: ",constant,2020",
      fails: ",constant,",
      beside: growing(",,constant,2020"),
    },
  },
  L229: {
    kind: "growth-never-stated",
    severity: "error",
    example: {
      file: "indicators.csv",
      passes: "month,,,,",
      fails: "month,stated,,,",
      beside: growing("stated,,,"),
    },
  },
  L230: {
    kind: "growth-in-no-rate",
    severity: "error",
    example: {
      file: "indicators.csv",
      passes: ",gdp-growth,,",
      fails: ",projects,,",
      beside: growing("stated,gdp-growth,,", GROWTH_OF_GDP),
    },
  },
  L231: {
    kind: "also-in-itself",
    severity: "error",
    example: {
      file: "regions.csv",
      passes: "lake,,lower",
      fails: "lake,,port",
      beside: {
        "regions.csv": `${PLACES}lower,下城区,district,lake,,\nupper,上城区,district,lake,,\nport,港区,zone,lake,,lower\n`,
      },
    },
  },
  L232: {
    kind: "also-in-circle",
    severity: "error",
    example: {
      file: "regions.csv",
      passes: "lake,,lower\n",
      fails: "lake,,upper\n",
      beside: {
        "regions.csv": `${PLACES}lower,下城区,district,lake,,\nupper,上城区,district,lake,,port\nport,港区,zone,lake,,lower\n`,
      },
    },
  },
  L240: {
    kind: "alias-of-nothing",
    severity: "error",
    example: {
      file: "aliases.csv",
      passes: "生产总值,,gdp",
      fails: "生产总值,,",
      beside: { "aliases.csv": "name,region,indicator\n生产总值,,gdp\n" },
    },
  },
  L241: {
    kind: "alias-is-a-name",
    severity: "error",
    example: {
      file: "aliases.csv",
      passes: "上城,lower",
      fails: "上城区,lower",
      beside: { "aliases.csv": "name,region\n上城,lower\n" },
    },
  },
  L250: {
    kind: "unit-of-money",
    severity: "error",
    example: {
      file: "projects.csv",
      passes: ",5.2,亿元,",
      fails: ",5.2,个,",
      beside: {
        "projects.csv":
          "id,name,region,total_investment,unit,source\nwind-power,风电项目,lake,5.2,亿元,report-2024\n",
      },
    },
  },
  L251: {
    kind: "claim-unit",
    severity: "error",
    example: { file: "claims/2024.csv", passes: ",56.1,%", fails: ",56.1,亿元" },
  },
  L252: {
    kind: "labels-exchanged",
    severity: "error",
    example: {
      file: "regions.csv",
      passes: "id,name,name_en,",
      fails: "id,name_en,name,",
    },
  },
  L301: {
    kind: "falling-cumulative",
    severity: "error",
    example: {
      file: "observations/2024.csv",
      passes: "\nlake,projects,,,2024-01/2024-06,40",
      fails: "\nlake,projects,,,2024-01/2024-03,45,个,,A,report-2024,2,\nlake,projects,,,2024-01/2024-06,40",
    },
  },
  L302: {
    kind: "part-above-whole",
    severity: "warning",
    example: { file: "observations/2024.csv", passes: "2024,12.5", fails: "2024,32.5" },
  },
  L303: {
    kind: "breakdown-sum",
    severity: "warning",
    example: {
      file: "observations/2024.csv",
      passes: "\nlower,gdp",
      fails:
        "\nlake,projects,,origin-inside,2024-01/2024-06,15,个,,A,report-2024,2," +
        "\nlake,projects,,origin-outside,2024-01/2024-06,20,个,,A,report-2024,2,\nlower,gdp",
    },
  },
  L304: {
    kind: "region-sum",
    severity: "warning",
    example: { file: "observations/2024.csv", passes: "2024,12.5", fails: "2024,11.9" },
  },
  L305: {
    kind: "industry-sum",
    severity: "warning",
    example: {
      file: "observations/2024.csv",
      passes: "\nlower,gdp",
      fails:
        "\nlake,gdp,industry,,2024,15.0,亿元,,A,report-2024,1," +
        "\nlake,gdp,services,,2024,9.0,亿元,,A,report-2024,1,\nlower,gdp",
      beside: {
        "industries.csv":
          "id,name,name_en,kind,parent,code,note\nindustry,工业,Industry,sector,,,\nservices,服务业,Services,sector,,,\n",
      },
    },
  },
  L306: {
    kind: "ten-thousand-fold",
    severity: "error",
    example: { file: "observations/2024.csv", passes: "2024,9.8,亿元", fails: "2024,9.8,万元" },
  },
  L307: {
    kind: "sign",
    severity: "warning",
    example: {
      file: "observations/2024.csv",
      passes: "\nlower,gdp",
      fails: `${["02,12", "03,-13", "04,14", "05,15"].map(monthly).join("")}\nlower,gdp`,
    },
  },
  L308: {
    kind: "magnitude",
    severity: "warning",
    example: {
      file: "observations/2024.csv",
      passes: "\nlower,gdp",
      fails: `${["02,12", "03,13", "04,410", "05,15"].map(monthly).join("")}\nlower,gdp`,
    },
  },
  L309: {
    kind: "rival-targets",
    severity: "warning",
    example: {
      file: "targets/2024.csv",
      passes: "\nupper,gdp",
      fails: "\nlake,projects,,,2024,level,committed,2024-01,95,个,,report-2024,3,\nupper,gdp",
    },
  },
  L310: {
    kind: "implausible-completion",
    severity: "warning",
    example: { file: "targets/2024.csv", passes: "2024-01,90,个", fails: "2024-01,5,个" },
  },
  L311: {
    kind: "stage-backward",
    severity: "warning",
    example: {
      file: "progress/2024.csv",
      passes: "2024,report-2024,building",
      fails: "2024,report-2024,signed",
      beside: progress("started", "building"),
    },
  },
  L312: {
    kind: "finished-before-it-began",
    severity: "warning",
    example: {
      file: "progress/2024.csv",
      passes: "2024,report-2024,operating",
      fails: "2024,report-2024,started",
      beside: progress("completed", "operating"),
    },
  },
  L313: {
    kind: "after-as-of",
    severity: "error",
    example: {
      file: "observations/2025.csv",
      passes: "*",
      fails: `${OBSERVATION_HEADER}\nlake,gdp,,,2025,23.1,亿元,,A,report-2024,1,\n`,
    },
  },
  L314: {
    kind: "uncited-source",
    severity: "warning",
    example: {
      file: "sources.csv",
      passes: "\nreport-2024,",
      fails: "\nreport-2023,2023年工作报告,,,,,,\nreport-2024,",
    },
  },
  L315: {
    kind: "before-it-ended",
    severity: "warning",
    example: {
      file: "observations/2024.csv",
      passes: "亿元,,E,",
      fails: "亿元,,A,",
      beside: {
        "sources.csv":
          "id,title,published\nreport-2024,2024年工作报告,2025-01-20\ndecember,2024年12月讲话,2024-12-05\n",
        "observations/2024.csv": `${OBSERVATION_HEADER}\nlake,gdp,,,2024,22.3,亿元,,E,december,1,\n`,
      },
    },
  },
  L316: {
    kind: "contained-sum",
    severity: "error",
    example: {
      file: "observations/2024.csv",
      passes: "2024,12.5",
      fails: "2024,11.5",
      beside: {
        "regions.csv": `${PLACES}lower,下城区,district,lake,contained,\nupper,上城区,district,lake,contained,\n`,
      },
    },
  },
  L317: {
    kind: "differs-or-overlaps",
    severity: "warning",
    example: {
      file: "observations/2024.csv",
      passes: "\nlower,gdp,,,2024,9.8",
      fails: "\nlower,gdp,,,2024,16.8",
      beside: { "regions.csv": `${PLACES}lower,下城区,district,lake,,\nupper,高新区,zone,lake,,\n` },
    },
  },
  L330: {
    kind: "code-digits",
    severity: "warning",
    example: { file: "regions.csv", passes: "990000", fails: "9900000" },
  },
  L331: {
    kind: "code-twice",
    severity: "warning",
    example: {
      file: "regions.csv",
      passes: "district,lake,,,,lake",
      fails: "district,lake,990000,,,lake",
    },
  },
  L332: {
    kind: "one-thing-twice",
    severity: "warning",
    example: {
      file: "regions.csv",
      passes: "upper,上城区",
      fails: "upper,下城区",
    },
  },
  L333: {
    kind: "lost-sign",
    severity: "warning",
    example: { file: "regions.csv", passes: ",下城区,", fails: ",下?区," },
  },
  L334: {
    kind: "months-above-span",
    severity: "warning",
    example: {
      file: "observations/2024.csv",
      passes: "\nlower,gdp",
      fails: `${["04,32", "05,36"].map(monthly).join("")}\nlower,gdp`,
    },
  },
  L336: {
    kind: "set-too-late",
    severity: "warning",
    example: {
      file: "targets/2024.csv",
      passes: "level,committed,2024-01,90",
      fails: "level,committed,2099-01,90",
    },
  },
  L337: {
    kind: "published-too-late",
    severity: "warning",
    example: { file: "sources.csv", passes: "2025-01-20", fails: "2052-01-20" },
  },
  L338: {
    kind: "broken-piece",
    severity: "warning",
    example: {
      file: "observations/2024.csv",
      passes: "2024-01/2024-06,40,个",
      fails: "2024-01/2024-06,40.5,个",
    },
  },
  L339: {
    kind: "easy-stretch",
    severity: "warning",
    example: {
      file: "targets/2024.csv",
      passes: "\nupper,gdp",
      fails: "\nlake,projects,,,2024,level,stretch,2024-01,80,个,,report-2024,2,\nupper,gdp",
    },
  },
  L340: {
    kind: "above-investment",
    severity: "warning",
    example: {
      file: "progress/2024.csv",
      passes: ",4.8,亿元",
      fails: ",48,亿元",
      beside: {
        "projects.csv":
          "id,name,region,total_investment,unit,source\nwind-power,风电项目,lake,5.2,亿元,report-2024\n",
        "progress/2024.csv":
          "project,period,source,stage,completed,unit\nwind-power,2024,report-2024,building,4.8,亿元\n",
      },
    },
  },
  L341: {
    kind: "impossible-claim",
    severity: "warning",
    example: { file: "claims/2024.csv", passes: ",56.1,%", fails: ",156.1,%" },
  },
} as const satisfies Record<string, Rule>;

export type Code = keyof typeof RULES;
export const CODES = Object.keys(RULES) as Code[];

export function severityOf(code: Code): Severity {
  return RULES[code].severity;
}

const BEYOND_DOUBT: readonly string[] = ["L109", "L112", "L113", "L116", "L117", "L118"];

/** True for a fault whose fix is beyond doubt: no digit, letter or word changes. */
export function isBeyondDoubt(code: Code): boolean {
  return BEYOND_DOUBT.includes(code);
}

/** True for a code that `accepted.csv` may let stand: what figures say, never what cannot be read. */
export function isWaivable(code: string): boolean {
  return code.startsWith("L3") && code in RULES;
}
