import { SAMPLE } from "../../src/ledger/sample.ts";

const NOTICE =
  "notice-2025-06,2025年上半年通报,Notice on the first half of 2025,大湖市,2025-07-08,https://example.org/notice,,\n";

/** The made-up city of the sample, as it stands before the report of the first half of 2025. */
export function cityBefore(): Record<string, string> {
  return {
    ...SAMPLE,
    "site.json": (SAMPLE["site.json"] ?? "")
      .replace('"as_of": "2024-12"', '"as_of": "2025-06"')
      .replace('["gdp"]', '["projects"]'),
    "observations/2024.csv": (SAMPLE["observations/2024.csv"] ?? "")
      .replace(
        "lower,gdp,,,2024,9.8,亿元,,A,report-2024,1,\n",
        (row) => `${row}${projects("lower", 2024, 18)}`,
      )
      .replace(
        "upper,gdp,,,2024,12.5,亿元,,E,report-2024,1,\n",
        (row) => `${row}${projects("upper", 2024, 22)}`,
      ),
    "targets/2025.csv": [
      (SAMPLE["targets/2024.csv"] ?? "").split("\n")[0],
      ...[
        ["lake", 100],
        ["lower", 45],
        ["upper", 55],
      ].map(
        ([place, value]) => `${place},projects,,,2025,level,committed,2025-01,${value},个,,report-2024,3,`,
      ),
      "",
    ].join("\n"),
  };
}

/** The same city with the figures that a clerk has filled in; `upper` is what stands in one of the cells. */
export function cityAfter(upper = "31"): Record<string, string> {
  const rows = [projects("lake", 2025, 55), projects("lower", 2025, 23), projects("upper", 2025, upper)];
  const head = (SAMPLE["observations/2024.csv"] ?? "").split("\n")[0];
  return {
    ...cityBefore(),
    "sources.csv": `${SAMPLE["sources.csv"]}${NOTICE}`,
    "observations/2025.csv": `${head}\n${rows.join("")}`,
  };
}

/** The two districts do not add up to the city; the office has looked into it and lets it stand. */
export function cityAccepted(): Record<string, string> {
  return {
    ...cityAfter(),
    "accepted.csv":
      "code,in_file,key,reason,who,until\n" +
      "L304,observations/2025.csv,lake / projects / 2025-01/2025-06 / notice-2025-06 / 2,市直项目1个，不属任何区,统计局,2025-12\n",
  };
}

/** A table as the city's office has it: with its own names, a column that is not to be read, and a note. */
export const OWN_TABLE = `2025年1—6月引进项目情况,,
地区,引进项目（个）,责任单位
大湖市,55,招商局
上城新区,31,招商一处
下城区,23,招商二处
注：按月报汇总。,,
`;

function projects(place: string, year: number, value: number | string): string {
  const source = year === 2024 ? "report-2024" : "notice-2025-06";
  return `${place},projects,,,${year}-01/${year}-06,${value},个,,A,${source},2,\n`;
}
