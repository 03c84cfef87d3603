import { unzipSync } from "fflate";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { period } from "../../ledger/period.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { fillInSheet, type SheetAsk } from "./sheet.ts";

type Texts = Readonly<Record<string, string>>;

function ledgerOf(texts: Texts = {}): Ledger {
  const { ledger, problems } = readFiles(memoryFiles({ ...SAMPLE, ...texts }));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return ledger;
}

async function sheets(
  table: SheetAsk["table"],
  at: string,
  more: { texts?: Texts; lang?: "zh" | "en"; ask?: Partial<SheetAsk> } = {},
) {
  const ask = { table, period: period(at), region: "lake", indicators: [], source: "", ...more.ask };
  const { bytes } = await fillInSheet(ledgerOf(more.texts), ask, more.lang ?? "en");
  const read = await readXlsx(bytes, { readStyles: true });
  const [instructions, data, sources, lists] = read.sheets as [Sheet, Sheet, Sheet, Sheet];
  return { instructions, data, sources, lists, bytes };
}

const filled = ({ rows }: Sheet) => rows.map((row) => row.filter((value) => value !== null && value !== ""));
const replaced = (file: string, from: string, to: string): Texts => ({
  [file]: (SAMPLE[file] ?? "").replace(from, to),
});

describe("the page of figures", () => {
  test("has keys, what a row may be compared with, and the cells to be filled in", async () => {
    const { data } = await sheets("targets", "2025", { ask: { source: "report-2024" } });
    expect(data.name).toBe("Figures");
    expect(filled(data)).toEqual([
      ["Great Lake City: targets for 2025"],
      ["Grey cells are locked. Fill in the yellow ones; leave empty what is not known."],
      [
        ...[
          "Region",
          "Indicator",
          "Period",
          "Form",
          "For reference: last year (2024)",
          "For reference: last target (2024)",
        ],
        ...["Tier", "Set on", "Target", "Unit", "Source", "Locator", "Note"],
      ],
      [
        "Great Lake City",
        "Gross domestic product",
        "2025",
        "22.3 亿元 (2024)",
        "growth of 8%",
        "committed target",
        "%",
        "Work report 2024",
      ],
      [
        "Great Lake City",
        "Gross domestic product",
        "2025",
        22.3,
        21.6,
        "committed target",
        "亿元",
        "Work report 2024",
      ],
      [
        "Upper District",
        "Gross domestic product",
        "2025",
        12.5,
        11.5,
        "committed target",
        "亿元",
        "Work report 2024",
      ],
      [
        "Great Lake City",
        "Projects",
        "2025",
        "40 个 (Jan–Jun 2024)",
        90,
        "committed target",
        "个",
        "Work report 2024",
      ],
    ]);
  });

  test("has figures with last year's, their target and the report before beside them", async () => {
    const { data } = await sheets("observations", "2024");
    expect(filled(data).slice(2)).toEqual([
      [
        ...["Region", "Indicator", "Period", "For reference: last year (2023)", "For reference: target"],
        "For reference: last report (Jan–Jun 2024)",
        ...["Value", "Unit", "Qualifier", "Status", "Source", "Locator", "Note"],
      ],
      [
        "Great Lake City",
        "Gross domestic product",
        "2024",
        20,
        21.6,
        22.3,
        "亿元",
        "normal",
        "Work report 2024",
        "1",
      ],
      [
        "Lower District",
        "Gross domestic product",
        "2024",
        9.5,
        9.8,
        "亿元",
        "normal",
        "Work report 2024",
        "1",
      ],
      [
        "Upper District",
        "Gross domestic product",
        "2024",
        10.5,
        11.5,
        12.5,
        "亿元",
        "estimated",
        "Work report 2024",
        "1",
      ],
      // Of the year before nothing: the last figure that there is, in words.
      ["Great Lake City", "Projects", "2024", "40 个 (Jan–Jun 2024)", 90, 40, "个"],
    ]);
  });

  test("tells categories by their names, and the one unit of all rows in the head", async () => {
    const { data } = await sheets("observations", "2024-01/2024-06", { lang: "zh" });
    expect(filled(data).slice(2)).toEqual([
      [
        "地区",
        "指标",
        "分组",
        "时期",
        "参考：上年数（2023年1—6月）",
        "参考：目标",
        "数值（个）",
        "单位",
        "限定",
        "状态",
        "来源",
        "出处位置",
        "备注",
      ],
      ["大湖市", "项目数", "2024-01/2024-06", "90个（2024年）", 40, "个", "正常", "2024年工作报告", "2"],
      ["大湖市", "项目数", "市内; 新开工", "2024-01/2024-06", 12, "个", "正常", "2024年工作报告", "2"],
    ]);
  });

  test.each([
    ["of another unit", replaced("observations/2023.csv", "20.0,亿元", "200000,万元"), "200000 万元 (2023)"],
    [
      "with a bound",
      replaced("observations/2023.csv", "20.0,亿元,,", "20.0,亿元,~,"),
      "about20.0 亿元 (2023)",
    ],
    [
      "of an earlier year",
      {
        "observations/2023.csv": `${(SAMPLE["observations/2023.csv"] ?? "").split("\n")[0]}\n`,
        ...{ "observations/2022.csv": `${SAMPLE["observations/2023.csv"]}`.replaceAll("2023", "2022") },
      },
      "20.0 亿元 (2022)",
    ],
    ["that is plain", {}, 20],
  ])("tells in words a figure to compare with %s", async (_, texts, told) => {
    const { data } = await sheets("observations", "2024", { texts });
    expect(data.rows[3]?.[3]).toBe(told);
  });

  test("writes a figure of up to fifteen digits as a number with its decimals, a longer one as a text", async () => {
    const texts = (value: string) => replaced("observations/2024.csv", ",22.3,", `,${value},`);
    const shown = async (value: string) => {
      const { data } = await sheets("observations", "2024", { texts: texts(value) });
      return [data.rows[3]?.[6], data.cells?.get("3,6")?.style?.numFmt];
    };
    expect(await shown("22.30")).toEqual([22.3, "0.00"]);
    expect(await shown("22")).toEqual([22, "0"]);
    expect(await shown("0.123456789012345")).toEqual([0.123456789012345, `0.${"0".repeat(15)}`]);
  });

  test("is guarded by lists, by what a figure and a day look like, and marks a tenfold slip", async () => {
    const { data } = await sheets("targets", "2025");
    const rules = data.dataValidations?.map(({ type, range, formula1, formula2, errorStyle, operator }) =>
      [type, range, operator, formula1, formula2, errorStyle].filter((one) => one !== undefined).join(" "),
    );
    expect(rules).toEqual([
      "list D4:D7 Lists!$A$1:$A$6 stop",
      "list G4:G7 Lists!$B$1:$B$3 stop",
      "textLength H4:H7 between 4 10 stop",
      "textLength I4:I7 between 0 400",
      "list J4:J4 Lists!$C$1:$C$1 stop",
      "list J5:J6 Lists!$D$1:$D$2 stop",
      "list J7:J7 Lists!$E$1:$E$1 stop",
      "list K4:K7 Sources!$C$3:$C$23 warning",
    ]);
    // The words of a target are told, and not held to any form: the import says what it cannot read.
    const stops = data.dataValidations?.filter((one) => one.range !== "I4:I7");
    expect(stops?.every((one) => one.allowBlank && one.showErrorMessage)).toBe(true);
    expect(data.conditionalRules).toMatchObject([
      {
        ...{ type: "expression", priority: 1, range: "I4:I7" },
        formula: "AND(ISNUMBER($I4),ISNUMBER($E4),$E4<>0,OR(ABS($I4)>=10*ABS($E4),10*ABS($I4)<=ABS($E4)))",
      },
    ]);
    expect([data.autoFilter?.range, data.freezePane]).toEqual(["A3:M7", { rows: 3, columns: 2 }]);
    expect(data.protection).toEqual({ sheet: true, formatColumns: true, formatRows: true, autoFilter: true });
  });

  test("shows a column as wide as what stands in it, between twelve and forty", async () => {
    const name = "很".repeat(40);
    const { data } = await sheets("observations", "2024", {
      texts: replaced("regions.csv", "Great Lake City", name),
    });
    // "Gross domestic product" is 22 wide, "40 个 (Jan–Jun 2024)" 20; of "For reference: target" half counts.
    expect(data.columns?.map(({ width }) => width).slice(0, 5)).toEqual([40, 24, 12, 22, 12.5]);
  });

  test("has nothing to guard where nothing is due", async () => {
    const { data } = await sheets("targets", "2020", { ask: { region: "lower" } });
    expect([data.rows.length, data.dataValidations, data.conditionalRules]).toEqual([
      3,
      undefined,
      undefined,
    ]);
  });
});

describe("the pages beside it", () => {
  test("instruct, and say what each column and each word of its lists means", async () => {
    const { instructions, bytes } = await sheets("targets", "2025");
    const rows = filled(instructions);
    expect([instructions.name, rows[0], rows.at(-1)]).toEqual([
      ...["How to fill in", ["Great Lake City: targets for 2025"]],
      ["Made from “Great Lake City ledger”, figures to the end of Dec 2024."],
    ]);
    expect(rows.slice(10, 13)).toEqual([["Columns"], ["Region"], ["Indicator"]]);
    expect(rows.slice(23, 27)).toEqual([
      ["Words of the lists"],
      ["Form level", "level"],
      ["Form growth", "growth"],
      ["Form average-growth", "average growth a year"],
    ]);
    expect(rows).toContainEqual(["Tier committed", "committed target"]);
    // A text over both columns is one cell; what is longer than a line gets two.
    expect(instructions.merges?.map(({ startRow }) => startRow)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 16, 19, 23, 34,
    ]);
    const xml = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
    expect(
      [...xml.matchAll(/<row r="(\d+)"[^>]* ht="(\d+)"/g)].map(([, row, height]) => `${row} ${height}`),
    ).toEqual([17, 32, 32, 32, 32, 17, 32, 32].map((height, i) => `${i + 2} ${height}`));
  });

  test("list the sources that are known, and have twenty rows for new ones", async () => {
    const { sources } = await sheets("targets", "2025");
    expect(filled(sources).slice(1, 4)).toEqual([
      [
        "Id",
        "Title",
        "English title",
        "Publisher",
        "Published",
        "Year assumed",
        "Address",
        "Licence",
        "Note",
      ],
      [
        "report-2024",
        "2024年工作报告",
        "Work report 2024",
        "大湖市",
        "2025-01-20",
        "https://example.org/report",
      ],
      [],
    ]);
    expect(sources.rows).toHaveLength(23);
    const locked = [2, 3, 22].map((row) => sources.cells?.get(`${row},0`)?.style?.protection?.locked);
    expect(locked).toEqual([true, false, false]);
    expect([sources.freezePane, sources.columns?.map(({ width }) => width)]).toEqual([
      { rows: 2, columns: 1 },
      [24, 50, 50, 24, 24, 24, 24, 24, 40],
    ]);
  });

  test("hold the words of the lists, one list a column, out of sight", async () => {
    const { lists } = await sheets("targets", "2025", { lang: "zh" });
    expect([lists.name, lists.hidden]).toEqual(["选项", true]);
    expect(
      lists.rows.map((row) =>
        row
          .map((word) => word ?? "")
          .join(" ")
          .trimEnd(),
      ),
    ).toEqual([
      "绝对数 确保目标 % 万元 个",
      "增长率 力争目标  亿元",
      "年均增长率 计划目标",
      "增减量",
      "倍数",
      "文字",
    ]);
  });
});
