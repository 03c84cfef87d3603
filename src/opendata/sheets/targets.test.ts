import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { readFiles } from "../../ledger/read.ts";
import { importFiles } from "../import/import.ts";
import { claim, figure, kindsTexts, TARGETS_OF_KINDS, target } from "../kinds-sample.ts";
import { dueObservations, dueTargets } from "./due.ts";
import { fillInSheet, type SheetAsk } from "./sheet.ts";

type Targets = Parameters<typeof kindsTexts>[0];

const CLAIMS = [claim("gdp 2024 5"), claim("income 2024 5")];
const FIGURES = [figure("capital 2024 300 亿元")];

function filesOf(targets: Targets, figures = FIGURES) {
  const files = memoryFiles(kindsTexts(targets, figures, CLAIMS));
  const { ledger, problems } = readFiles(files);
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return { files, ledger };
}

const everything = { region: "lake", indicators: [] };
const ask = (table: SheetAsk["table"], at: string): SheetAsk => ({
  ...{ table, period: period(at), region: "lake", indicators: [], source: "" },
});

describe.each(LANGS)("a sheet of targets of every kind in %s", (lang) => {
  const { files, ledger } = filesOf(TARGETS_OF_KINDS);

  test.each(["2024", "2025", "2026", "2030"])("of %s, untouched, imports as no change", async (year) => {
    const { page, bytes } = await fillInSheet(ledger, ask("targets", year), lang);
    const result = await importFiles(files, ledger, [{ name: "a.xlsx", bytes }], {});
    expect({ refusals: result.refusals, changes: result.changes }).toEqual({ refusals: [], changes: [] });
    expect(page.filled).toBeGreaterThan(0);
    expect(result.unchanged).toBe(page.filled + ledger.sources.size);
  });
});

test("a sheet of targets shows what is there, and last year's beside it, as documents put them", async () => {
  const { ledger } = filesOf(TARGETS_OF_KINDS);
  const { bytes } = await fillInSheet(ledger, ask("targets", "2025"), "zh");
  const { sheets } = await readXlsx(bytes);
  const rows = sheets[1]?.rows ?? [];
  const heads = (rows[2] ?? []).map(String);
  const [indicator, at, beside, own] = ["指标", "时期", "参考：上年目标（2024年）", "目标"].map((head) =>
    heads.indexOf(head),
  );
  const told = rows
    .slice(3)
    .map((row) => [indicator, at, beside, own].map((c) => row[c ?? -1] ?? "").join(" "));
  expect(told).toEqual(
    expect.arrayContaining([
      "到位资金 2025-01/2025-06  150",
      "到位资金 2025  318",
      "地区生产总值 2025  增长6%左右",
      "居民收入 2025  与地区生产总值增长同步",
      // Last year's range is asked for again, as it is of another kind.
      "居民收入 2025 增长5%—6% ",
      "事故起数 2025 100起以内 100起以内",
      "绿化率 2025 41%以上 42%以上",
      "创新位次 2025 3 3",
      "研发强度 2025  提高0.2个百分点",
      "工作质量 2025  促稳提质",
      "工作质量 2025  待下达",
    ]),
  );
});

describe("what is due of targets", () => {
  const due = (targets: Targets, year: number) =>
    dueTargets(buildLookup(filesOf(targets).ledger), year, everything).map(
      ({ key, row, target: beside }) =>
        `${key.indicator} ${key.period} ${row === null ? "-" : "there"} ${beside?.target?.form}`,
    );

  test("asks for a part of the year again at the same part, and for none of several years", () => {
    const set = { value: "50", unit: "亿元" };
    const targets = ["2025-Q1", "2025-01/2025-06", "2021/2025", "2030"].map((at) =>
      target(`capital ${at} level`, set),
    );
    expect(due(targets, 2026)).toEqual(["capital 2026-Q1 - level", "capital 2026-01/2026-06 - level"]);
  });

  test("asks for each thing that was set once, a growth apart from a comparison", () => {
    const targets = [
      target("income 2025 growth", { value: "5", unit: "%" }),
      target("income 2025 growth", { of: "indicator=gdp", qualifier: ">=" }),
      target("quality 2025 words", { wording: "促稳提质" }),
    ];
    expect(due(targets, 2026)).toHaveLength(3);
  });
});

describe("what is due of figures", () => {
  const due = (targets: Targets) =>
    dueObservations(buildLookup(filesOf(targets).ledger), period("2025-01/2025-10"), everything).map(
      ({ key }) => key.indicator,
    );

  test.each([
    ["a level", target("roads 2025 level", { value: "1800", unit: "公里" }), ["roads"]],
    ["a ceiling", target("accidents 2025 level", { value: "100", unit: "起" }), ["accidents"]],
    ["a change", target("research 2025 change", { value: "0.2", unit: "个百分点" }), ["research"]],
    ["growth of its levels", target("retail 2025 growth", { value: "6", unit: "%" }), ["retail"]],
    ["growth that the office states", target("gdp 2025 growth", { value: "6", unit: "%" }), []],
    ["another's growth, stated", target("income 2025 growth", { of: "indicator=gdp" }), []],
    ["words", target("quality 2025 words", { wording: "促稳提质" }), []],
    ["what is not yet decided", target("capital 2025 level", { wording: "待下达" }), []],
  ])("asks for %s where its own figure judges it", (_, one, indicators) => {
    expect(due([one])).toEqual(indicators);
  });
});
