import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../i18n/words.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { workbook } from "./fixtures/bombs.ts";
import { type Import, importFiles } from "./import.ts";
import type { Options, RefusalKind } from "./outcome.ts";
import { refusalLines } from "./report.ts";

const LEDGER: Readonly<Record<string, string>> = SAMPLE;
const OBSERVATIONS = LEDGER["observations/2024.csv"] ?? "";
/** A ledger in which two places have one name, and one figure stands in two places of a report. */
const TWINS: Readonly<Record<string, string>> = {
  ...SAMPLE,
  "regions.csv": `${SAMPLE["regions.csv"]}other,另一市,Other City,prefecture,,,,,,\nother-upper,上城区,Other Upper,district,other,,,,,\n`,
  "observations/2024.csv": `${OBSERVATIONS}upper,gdp,,,2024,12.5,亿元,,E,report-2024,2,\n`,
};

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function importing(
  content: string | Uint8Array,
  given: Options = {},
  texts: Readonly<Record<string, string>> = LEDGER,
): Promise<Import> {
  const files = memoryFiles(texts);
  const { ledger } = readFiles(files);
  if (ledger === null) throw new Error("the sample has errors");
  const one = typeof content === "string" ? bytes(content) : content;
  return importFiles(files, ledger, [{ name: "a.csv", bytes: one }], given);
}

const told = ({ refusals }: Import) => refusals.map(({ kind, cell }) => `${kind} ${cell}`);
const moved = ({ changes }: Import) =>
  changes.map(
    ({ kind, file, cells }) =>
      `${kind} ${file} ${cells.map((one) => `${one.column}=${one.after}`).join(" ")}`,
  );

const HEAD = "region,indicator,period,value,unit,status,source,locator";

describe("a long table", () => {
  test("of the ledger itself changes nothing", async () => {
    const result = await importing(OBSERVATIONS);
    expect({ told: told(result), changes: result.changes, unchanged: result.unchanged }).toEqual({
      ...{ told: [], changes: [], unchanged: 5 },
    });
  });

  test("adds, changes and keeps rows, and writes nothing else in their files", async () => {
    const result = await importing(`${HEAD}
lake,gdp,2024,22.4,亿元,A,report-2024,1
lower,gdp,2024,9.80,亿元,A,report-2024,1
lower,projects,2024-01/2024-06,9,个,A,report-2024,2
`);
    expect(moved(result)).toEqual([
      "changed observations/2024.csv value=22.4",
      "new observations/2024.csv region=lower indicator=projects period=2024-01/2024-06 value=9 unit=个 status=A source=report-2024 locator=2",
    ]);
    expect(result.unchanged).toBe(1);
    expect(result.texts["observations/2024.csv"]).toBe(
      OBSERVATIONS.replace("22.3", "22.4").replace(
        "upper,gdp",
        "lower,projects,,,2024-01/2024-06,9,个,,A,report-2024,2,\nupper,gdp",
      ),
    );
  });

  test.each([
    [
      "titles in Chinese and names",
      "地区,指标,时期,数值,单位,状态,来源,出处位置",
      "上城区,地区生产总值,2024年,12.6,亿元,预计数,2024年工作报告,1",
    ],
    [
      "titles in English and names",
      "Region,Indicator,Period,Value,Unit,Status,Source,Locator",
      "Upper District,Gross domestic product,2024,12.6,CNY 100 million,estimated,Work report 2024,1",
    ],
    [
      "the unit in the head",
      "地区,指标,时期,数值（亿元）,状态,来源,出处位置",
      "上城区,地区生产总值,2024,12.6,E,report-2024,1",
    ],
    [
      "columns to be looked at",
      "序号,地区,指标,参考：上年数,时期,数值,单位,状态,来源,出处位置",
      "1,upper,gdp,看看,2024,12.6,亿元,E,report-2024,1",
    ],
    ["full-width digits and other spellings", HEAD, "ＵＰＰＥＲ,GDP,２０２４,１２．６,亿元,e,report-2024,1"],
  ])("is read with %s", async (_, head, row) => {
    const result = await importing(`${head}\n${row}\n`);
    expect(told(result)).toEqual([]);
    expect(moved(result)).toEqual(["changed observations/2024.csv value=12.6"]);
  });

  test("is read under titles and a unit line, and above notes", async () => {
    const result = await importing(
      `大湖市2024年指标,,,,,\n单位：亿元,,,,,\n地区,指标,时期,数值,来源,出处位置\nlake,gdp,2024,22.4,report-2024,1\n注：快报数,,,,,\n`,
    );
    expect(told(result)).toEqual([]);
    expect(moved(result)).toEqual(["changed observations/2024.csv value=22.4"]);
    expect(result.skipped.map((one) => one.kind)).toEqual(["note"]);
  });

  test("takes from options what its rows do not say", async () => {
    const given = { region: "lake", period: "2024", source: "report-2024", unit: "亿元", locator: "1" };
    const result = await importing("indicator,value,status\ngdp,22.4,A\n", given);
    expect(moved(result)).toEqual(["changed observations/2024.csv value=22.4"]);
  });

  test("without locators speaks of the one row that has the rest of the key", async () => {
    const text = "region,indicator,period,value,unit,source\nupper,gdp,2024,12.6,亿元,report-2024\n";
    expect(moved(await importing(text))).toEqual(["changed observations/2024.csv value=12.6"]);
    expect(told(await importing(text, {}, TWINS))).toEqual(["several-rows A2"]);
  });

  test("passes over rows without a figure", async () => {
    const result = await importing(`${HEAD}\nlake,gdp,2024,,亿元,A,report-2024,1\n`);
    expect(result.skipped.map((one) => one.kind)).toEqual(["unfilled"]);
    expect([...result.changes, ...result.refusals]).toEqual([]);
  });

  test("may refer to rows that the same import adds, also one to another", async () => {
    const rows = "编号,名称,类别,上级\nnorth-a,北甲乡,乡镇,北区\nnorth,北区,区,大湖市\n";
    const figures = `${HEAD}\n北甲乡,gdp,2024,1.5,亿元,A,report-2024,1\n`;
    const files = memoryFiles(LEDGER);
    const ledger = readFiles(files).ledger;
    if (ledger === null) throw new Error("the sample has errors");
    const inputs = [figures, rows].map((text, i) => ({ name: `${i}.csv`, bytes: bytes(text) }));
    const result = await importFiles(files, ledger, inputs, {});
    expect(told(result)).toEqual([]);
    expect(Object.keys(result.texts)).toEqual(["observations/2024.csv", "regions.csv"]);
    expect(result.texts["regions.csv"]).toContain("north,北区,,district,lake,");
  });
});

describe("the same table in every encoding", () => {
  const text = `地区,指标,时期,数值,单位,状态,来源,出处位置\r\n上城区,地区生产总值,2024,12.6,亿元,E,report-2024,1\r\n`;
  // The same in GB18030 (by iconv), as a spreadsheet on a Chinese system saves it.
  const gb =
    "b5d8c7f82cd6b8b1ea2ccab1c6da2ccafdd6b52cb5a5cebb2cd7b4ccac2cc0b4d4b42cb3f6b4a6cebbd6c30d0ac9cfb3c7c7f82cb5d8c7f8c9fab2fad7dcd6b52c323032342c31322e362cd2dad4aa2c452c7265706f72742d323032342c310d0a";
  const wide = (big: boolean) => {
    const codes = [...`\uFEFF${text}`].map((one) => one.charCodeAt(0));
    return Uint8Array.from(
      codes.flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8])),
    );
  };
  test.each<[string, Uint8Array]>([
    ["UTF-8", bytes(text)],
    ["UTF-8 with its mark", bytes(`\uFEFF${text}`)],
    ["GB18030", Buffer.from(gb, "hex")],
    ["UTF-16 little-endian", wide(false)],
    ["UTF-16 big-endian", wide(true)],
    ["UTF-16 with tabs, as a spreadsheet saves text", wide(false).map((one) => (one === 0x2c ? 9 : one))],
    ["UTF-8 with semicolons", bytes(text.replaceAll(",", ";"))],
  ])("%s", async (_, content) => {
    expect(moved(await importing(content))).toEqual(["changed observations/2024.csv value=12.6"]);
  });
});

describe("a wide table", () => {
  const given = { source: "report-2024", period: "2024", locator: "1" };
  const table = `大湖市2024年主要指标,,,
单位：亿元,,,
地区,地区生产总值,,项目数（个）
,完成,同比增长（%）,
下城区,9.9,3.2,5
上城区,12.5,19,7
合计,22.4,,12
注：快报数,,,
`;

  test("gives one row for each place and head; totals and notes are told and left", async () => {
    const result = await importing(table, given);
    expect(told(result)).toEqual([]);
    const names = result.changes.map(
      ({ kind, table: t, row }) =>
        `${kind} ${t} ${row["region"]} ${row["indicator"]} ${row["value"]}${row["unit"]}`,
    );
    expect(names.sort()).toEqual([
      "changed observations lower gdp 9.9亿元",
      "new claims lower gdp 3.2%",
      "new claims upper gdp 19%",
      "new observations lower projects 5个",
      "new observations upper projects 7个",
    ]);
    expect(result.skipped.map((one) => `${one.kind} ${one.cell}`)).toEqual(["total A7", "note A8"]);
  });

  test("with merged heads and periods in a workbook gives the same as apart", async () => {
    const rows = [
      ["大湖市招商情况"],
      ["序号", "地区", "地区生产总值（亿元）", null, null],
      [null, null, 2023, 2024, null],
      [null, null, "完成", "确保目标", "完成"],
      [1, "下城区", 9.5, 9.9, 9.8],
      [2, "上城区", 10.5, null, 12.6],
    ];
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
      { startRow: 1, startCol: 0, endRow: 3, endCol: 0 },
      { startRow: 1, startCol: 1, endRow: 3, endCol: 1 },
      { startRow: 1, startCol: 2, endRow: 1, endCol: 4 },
      { startRow: 2, startCol: 3, endRow: 2, endCol: 4 },
    ];
    const content = await writeXlsx({ sheets: [{ name: "表一", rows, merges }] });
    const result = await importing(content, { source: "report-2024", locator: "1" });
    expect(told(result)).toEqual([]);
    expect(moved(result)).toEqual([
      "changed observations/2024.csv value=12.6",
      "new targets/2024.csv region=lower indicator=gdp period=2024 form=level tier=committed value=9.9 unit=亿元 source=report-2024 locator=1",
    ]);
    expect(result.unchanged).toBe(3);
  });

  test.each<[string, string, string[]]>([
    [
      "a place that is misspelt in the first row",
      table.replace("下城区,9.9", "夏城区,9.9"),
      ["unknown-name A5"],
    ],
    ["a head that is no indicator", table.replace("项目数", "项木数"), ["unknown-head D3"]],
    [
      "a head without a unit",
      table.replace("（个）", "").replace("单位：亿元", ""),
      ["no-unit B4", "no-unit D4"],
    ],
    ["growth without a unit of its own", table.replace("（%）", ""), ["no-unit C4"]],
    ["a figure that is none", table.replace("9.9", "约9.9"), ["not-a-figure B5"]],
    ["a row of figures without a place", table.replace("上城区", ""), ["missing-cell A6"]],
    ["a column that says nothing", table.replace("项目数（个）", "备用"), ["unknown-head D3"]],
  ])("with %s is refused at its cell", async (_, text, refusals) => {
    const result = await importing(text, given);
    expect(told(result)).toEqual(refusals);
    expect(result.texts).toEqual({});
  });

  test("asks for the period and the source, and offers the period of its title", async () => {
    const { refusals } = await importing(table.replace("2024年", "2024年1—4月"), {});
    expect([...new Set(refusals.map((one) => one.kind))]).toEqual(["no-period", "no-source"]);
    expect(refusals[0]?.near).toEqual(["2024-01/2024-04"]);
  });
});

const ROW = "lake,gdp,2024,22.4,亿元,A,report-2024,1";
const xlsx = (cell: object, more: object = {}) =>
  writeXlsx({
    sheets: [
      {
        name: "a",
        rows: [HEAD.split(","), ["lake", "gdp", "2024", null, "亿元", "A", "report-2024", "1"]],
        cells: new Map([["1,3", cell]]),
        ...more,
      },
    ],
  });
const AIMS = "region,indicator,period,tier,目标,source,locator";
const number = (value: number, numFmt: string) => ({ value, type: "number", style: { numFmt } });

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
/** A text in several hands. */
const rich = (...runs: readonly (readonly [string, object])[]) => ({
  value: runs.map(([text]) => text).join(""),
  type: "richText",
  richText: runs.map(([text, font]) => ({ text, font })),
});

const WIDE: Options = { period: "2024", source: "report-2024" };

/** One fault each: what is written, where it is told, and as what. */
const FAULTS: Readonly<
  Record<RefusalKind, readonly [string | (() => Promise<Uint8Array>) | Uint8Array, string, Options?]>
> = {
  unreadable: [Uint8Array.from([0xb5, 0xd8, 0xff, 0x2c]), ""],
  "old-workbook": [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), ""],
  "open-document": [
    Buffer.from(
      "UEsDBBQAAAAAAAAAIQAAAAAAAAAAAAAAAAALAAAAY29udGVudC54bWxQSwECFAAUAAAAAAAAACEAAAAAAAAAAAAAAAAACwAAAAAAAAAAAAAAAAAAAAAAY29udGVudC54bWxQSwUGAAAAAAEAAQA5AAAAKQAAAAAA",
      "base64",
    ),
    "",
  ],
  "web-page": ["<html><table><tr><td>地区</td></tr></table></html>", ""],
  "damaged-workbook": [bytes("PK\u0003\u0004 and nothing else"), ""],
  "too-large": [`${HEAD}\n${",".repeat(5_000_000)}\n`, ""],
  "unclosed-quote": [`${HEAD}\nlake,"gdp,2024\n${`${ROW}\n`.repeat(1_000)}`, "B2"],
  "stray-quote": [`${HEAD}\n${ROW.replace("22.4", '2"2.4')}\n`, "D2"],
  "json-rows": ["[1]", ""],
  "no-table": ["这里没有表\n只有几句话\n", ""],
  "unknown-column": [`${HEAD},colour\n${ROW},x\n`, "I1"],
  "doubled-column": [`${HEAD},数值\n${ROW},22.5\n`, "I1"],
  "unknown-name": [`${HEAD}\nlakes,${ROW.slice(5)}\n`, "A2"],
  "ambiguous-name": [`${HEAD}\n上城区,${ROW.slice(5)}\n`, "A2"],
  "unknown-word": [`${HEAD}\n${ROW.replace(",A,", ",很好,")}\n`, "F2"],
  "not-a-figure": [`${HEAD}\n${ROW.replace("22.4", "22.4亿")}\n`, "D2"],
  "unread-target": [`${AIMS}\nlake,gdp,2025,committed,增长很多%,report-2024,1\n`, "E2"],
  "other-target": [`${AIMS}\nlake,gdp,2025,committed,力争增长6%,report-2024,1\n`, "E2"],
  "date-for-figure": [() => xlsx(number(45_000, "yyyy-mm-dd")), "D2"],
  "too-many-digits": [() => xlsx(number(1 / 3, "General")), "D2"],
  "scaled-figure": [() => xlsx(number(224_000, "0!.0,")), "D2"],
  "percent-figure": [() => xlsx(number(0.224, "0.0%")), "D2"],
  "merged-figure": [
    () => xlsx(number(22.4, "General"), { merges: [{ startRow: 1, startCol: 3, endRow: 2, endCol: 3 }] }),
    "D2",
  ],
  "not-a-period": [`${HEAD}\n${ROW.replace("2024", "某月")}\n`, "C2"],
  "not-a-point": ["id,title,published\nnew-report,新报告,2025年2月30日\n", "C2"],
  "fault-value": [`${HEAD}\n${ROW.replace("22.4", "#DIV/0!")}\n`, "D2"],
  "no-result": [
    () =>
      workbook(
        `<row r="1">${HEAD.split(",").map(inline).join("")}</row><row r="2">${inline("lake")}${inline("gdp")}${inline("2024")}<c><f>20+2.4</f></c>${["亿元", "A", "report-2024", "1"].map(inline).join("")}</row>`,
      ),
    "D2",
  ],
  struck: [() => xlsx({ value: 22.4, type: "number", style: { font: { strikethrough: true } } }), "D2"],
  "note-mark": [() => xlsx(rich(["10", {}], ["4", { vertAlign: "superscript" }])), "D2"],
  "format-word": [() => xlsx(number(22.4, '0.0"万元"')), "D2"],
  "doubtful-month": [`${HEAD}\n${ROW.replace("2024", "2024.1")}\n`, "C2"],
  "decimal-comma": [`${HEAD}\n${ROW}\n`.replaceAll(",", ";").replace("22.4", "22,4"), "D2"],
  "row-width": [`${HEAD}\n${ROW.replace(",A,", "A,")}\n`, "A2"],
  "row-in-a-cell": [`${HEAD}\n${ROW.replaceAll(",", "，")}\n`, "A2"],
  "row-above-heads": [`${ROW}\n${HEAD}\n${ROW}\n`, "A1"],
  "unit-caption": [
    "单位：斤\nregion,indicator,period,value,status,source,locator\nlake,gdp,2024,22.4,A,report-2024,1\n",
    "A1",
  ],
  contradiction: [
    "大湖市2023年情况,\n地区,地区生产总值（亿元）\nlake,22.4\n",
    "A1",
    { period: "2024", source: "report-2024" },
  ],
  "target-period": [
    "地区,地区生产总值（亿元）\n,目标\nlake,22.4\n",
    "B2",
    { period: "2024-01/2024-06", source: "report-2024" },
  ],
  "role-unit": [
    "地区,地区生产总值\n,增长（亿元）\nlake,2.4\n",
    "B2",
    { period: "2024", source: "report-2024" },
  ],
  "unknown-head": ["地区,地区总产值（亿元）\nlake,22.4\n", "B1", WIDE],
  "several-roles": ["地区,地区生产总值\n,同比增长（%）\n,位次\nlake,2\n", "B3", WIDE],
  "share-of-what": ["地区,地区生产总值\n,占比（%）\nlake,22.4\n", "B2", WIDE],
  "month-growth": ["地区,地区生产总值\n,环比（%）\nlake,22.4\n", "B2", WIDE],
  "no-region": ["指标,2024年\n地区生产总值（亿元）,22.4\n", "A2", { source: "report-2024" }],
  "unused-skip": ["地区,地区生产总值（亿元）\nlake,22.4\n", "", { ...WIDE, skip: ["备注"] }],
  "no-year": ["地区,地区生产总值（亿元）\n,1-6月\nlake,22.4\n", "B2", { source: "report-2024" }],
  "line-break": [`${HEAD}\n${ROW.replace(/1$/, '"一\n二"')}\n`, "H2"],
  "missing-cell": [`${HEAD}\n${ROW.replace("gdp", "")}\n`, "B2"],
  "no-unit": ["地区,地区生产总值\nlake,22.4\n", "B1", { period: "2024", source: "report-2024" }],
  "no-period": ["地区,地区生产总值（亿元）\nlake,22.4\n", "B1", { source: "report-2024" }],
  "no-source": ["地区,地区生产总值（亿元）\nlake,22.4\n", "B1", { period: "2024" }],
  "doubled-row": [`${HEAD}\n${ROW}\n${ROW.replace("22.4", "22.5")}\n`, "D3"],
  "several-rows": ["region,indicator,period,value,unit,source\nupper,gdp,2024,12.6,亿元,report-2024\n", "A2"],
  "no-such-column": [`${HEAD},note\n${ROW},说明\n`, "I2"],
  "ledger-rule": [`${HEAD}\n${ROW.replace("亿元", "个")}\n`, "E2"],
};

describe("one fault each, refused at its cell, and nothing is written", () => {
  const narrow = (text: string) => text.replaceAll(/,note\n|(?<=,(?:1|2)),\n/g, "\n");
  const without = { ...TWINS, "observations/2024.csv": narrow(TWINS["observations/2024.csv"] ?? "") };

  test.each(Object.entries(FAULTS))("%s", async (kind, [content, cell, given = {}]) => {
    const made = typeof content === "function" ? await content() : content;
    const result = await importing(made, given, kind === "no-such-column" ? without : TWINS);
    expect(told(result)).toContain(`${kind} ${cell}`);
    expect(new Set(result.refusals.map((one) => one.kind))).toEqual(new Set([kind]));
    expect(result.texts).toEqual({});
  });

  test.each(Object.entries(FAULTS))(
    "%s has a sentence and a repair in both languages",
    async (kind, [content, cell, given = {}]) => {
      const made = typeof content === "function" ? await content() : content;
      const { refusals } = await importing(made, given, kind === "no-such-column" ? without : TWINS);
      for (const lang of ["zh", "en"] as const) {
        const [first] = refusals;
        const lines = first === undefined ? "" : refusalLines(first, lang);
        expect(lines).toMatch(/^a\.csv.*\n {4}→ \S/);
        expect(lines).toContain(cell);
        expect(lines).not.toMatch(/undefined|\[object/);
      }
      expect(Object.keys(wordsOf("zh").clerk.refusals)).toContain(kind);
    },
  );
});

describe("a column without a name", () => {
  test.each([
    ["under a long head", `${HEAD},\n${ROW},12\n`, "I1"],
    ["in a wide table", "地区,地区生产总值（亿元）,\nlake,22.4,12\n", "C1"],
  ])("that holds something is refused %s", async (_, text, cell) => {
    expect(told(await importing(text, { period: "2024", source: "report-2024" }))).toEqual([
      `unknown-column ${cell}`,
    ]);
  });

  test("that is empty is passed over", async () => {
    expect(told(await importing(`${HEAD},,\n${ROW},,\n`))).toEqual([]);
  });
});

describe("names that several have", () => {
  test("are told apart by the region that is given", async () => {
    const text = `${HEAD}\n上城区,gdp,2024,12.6,亿元,E,report-2024,1\n`;
    expect(told(await importing(text, {}, TWINS))).toEqual(["ambiguous-name A2"]);
    const result = await importing(text, { region: "lake" }, TWINS);
    expect(result.changes.map((change) => change.row["region"])).toEqual(["upper"]);
  });

  test("are told apart by the id in brackets, which must belong to the name", async () => {
    const text = `${HEAD}\n上城区 [other-upper],gdp,2024,12.6,亿元,E,report-2024,1\n`;
    const result = await importing(text, {}, TWINS);
    expect(result.changes.map((change) => change.row["region"])).toEqual(["other-upper"]);
    const mixed = text.replace("[other-upper]", "[lower]");
    expect(told(await importing(mixed, {}, TWINS))).toEqual(["unknown-name A2"]);
  });
});

test("several files are taken all or none", async () => {
  const files = memoryFiles(LEDGER);
  const { ledger } = readFiles(files);
  if (ledger === null) throw new Error("the sample has errors");
  const good = { name: "good.csv", bytes: bytes(`${HEAD}\n${ROW}\n`) };
  const bad = { name: "bad.csv", bytes: bytes(`${HEAD}\n${ROW.replace("22.4", "?")}\n`) };
  expect(Object.keys((await importFiles(files, ledger, [good], {})).texts)).toEqual([
    "observations/2024.csv",
  ]);
  const both = await importFiles(files, ledger, [good, bad], {});
  expect(both.refusals.map((one) => `${one.file} ${one.cell}`)).toEqual(["bad.csv D2"]);
  expect(both.texts).toEqual({});
});

test("a year without a file gets one, with every column in its head", async () => {
  const result = await importing(`${HEAD}\nlake,gdp,2022,18,亿元,A,report-2024,1\n`);
  expect(result.texts).toEqual({
    "observations/2022.csv":
      "region,indicator,industry,breakdown,period,value,unit,qualifier,status,source,locator,note\nlake,gdp,,,2022,18,亿元,,A,report-2024,1,\n",
  });
});
