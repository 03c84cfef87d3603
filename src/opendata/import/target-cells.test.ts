import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { readFiles } from "../../ledger/read.ts";
import { claim, figure, kindsTexts, target } from "../kinds-sample.ts";
import { importFiles } from "./import.ts";
import { importLines } from "./report.ts";

const HEAD = "地区,指标,时期,形式,档次,目标,单位,来源,出处位置\n";
const GROWTHS = [claim("gdp 2024 5"), claim("income 2024 5")];

type Targets = Parameters<typeof kindsTexts>[0];

/** What an import of rows like `gdp 2026 增长6%左右` makes of a ledger with these targets. */
async function importing(rows: readonly string[], targets: Targets = [], locator = "x") {
  const files = memoryFiles(kindsTexts(targets, [figure("capital 2024 300 亿元")], GROWTHS));
  const { ledger, problems } = readFiles(files);
  if (ledger === null) throw new Error(JSON.stringify(problems));
  const lines = rows.map((row, i) => {
    const [indicator, at, phrase, unit = "", form = ""] = row.split(" ");
    return `lake,${indicator},${at},${form},committed,${phrase},${unit},report-2024,${locator}${i}\n`;
  });
  const bytes = new TextEncoder().encode(HEAD + lines.join(""));
  return importFiles(files, ledger, [{ name: "目标.csv", bytes }], {});
}

describe("a sheet of targets", () => {
  test("takes each as its document puts it, and says what it was read as", async () => {
    const rows = [
      ...["capital 2025 318亿元", "gdp 2025 增长6%左右", "income 2025 与经济增长同步"],
      ...["cpi 2025 3%以内", "place 2025 前3位", "gdp 2030 比2020年翻一番", "quality 2025 促稳提质"],
      ...["research 2025 提高0.2个百分点", "retail 2025 待下达", "grain 2023/2025 每年1300万吨以上"],
      ...["gdp 2021/2025 年均增长6.5%以上", "accidents 2025 100 起", "income 2024 5%—6%"],
    ];
    const result = await importing(rows);
    expect(result.refusals).toEqual([]);
    expect(result.problems.filter(({ code }) => code !== "L310")).toEqual([]);
    const told = importLines(result, "zh", 50).flatMap((line) => /“.*?”读作 [^；]*/u.exec(line) ?? []);
    expect(told.toSorted()).toEqual([
      "“100”读作 形式 绝对数，数值 100，单位 起",
      "“3%以内”读作 形式 绝对数，数值 3，单位 %，限定 以下",
      "“318亿元”读作 形式 绝对数，数值 318，单位 亿元",
      "“5%—6%”读作 形式 增长率，数值 5，至 6，单位 %",
      "“与经济增长同步”读作 形式 增长率，相对于 indicator=gdp，限定 以上",
      "“促稳提质”读作 形式 文字，原文 促稳提质",
      "“前3位”读作 形式 绝对数，数值 3，单位 位",
      "“增长6%左右”读作 形式 增长率，数值 6，单位 %，限定 约",
      "“年均增长6.5%以上”读作 形式 年均增长率，数值 6.5，单位 %，限定 以上",
      "“待下达”读作 形式 绝对数，原文 待下达",
      "“提高0.2个百分点”读作 形式 增减量，数值 0.2，单位 个百分点",
      "“每年1300万吨以上”读作 形式 绝对数，数值 1300，单位 万吨，限定 以上，计法 逐年",
      "“比2020年翻一番”读作 形式 倍数，数值 2，单位 倍，基期 2020",
    ]);
  });

  test("that says again what the ledger has changes nothing of it, whichever words mean the same", async () => {
    // A ceiling by the indicator alone is told as one by its qualifier.
    const own = target("accidents 2025 level", { value: "100.0", unit: "起", locator: "x0" });
    const [again, other] = [
      await importing(["accidents 2025 100.0起以内"], [own]),
      await importing(["accidents 2025 90起以内"], [own]),
    ];
    expect([again.changes.length, again.unchanged]).toEqual([0, 1]);
    expect(other.changes.map(({ cells }) => cells.map(({ column, after }) => `${column} ${after}`))).toEqual([
      ["value 90", "qualifier <="],
    ]);
  });

  test("is refused where another column of its row says otherwise", async () => {
    const { refusals, texts } = await importing(["gdp 2025 增长6% 亿元 绝对数"]);
    expect(refusals.map(({ kind, cell, fact, near }) => [kind, cell, fact, near])).toEqual([
      ["other-target", "F2", "增长率", ["绝对数"]],
    ]);
    expect(texts).toEqual({});
  });

  test("is refused at its cell where it cannot be read, where its unit or other series is not there", async () => {
    const { refusals } = await importing([
      "gdp 2025 增长很多%",
      "capital 2025 318亿",
      "gdp 2025 与房价增长同步",
    ]);
    expect(refusals.map(({ kind, cell, fact = "" }) => `${kind} ${cell} ${fact}`.trim())).toEqual([
      "unread-target F2",
      "unknown-name F3 亿",
      "unknown-name F4 房价",
    ]);
  });

  test("is told by the ledger's own check at the cell of its words", async () => {
    // A multiple without its base.
    const { refusals } = await importing(["gdp 2030 翻一番"]);
    expect(refusals.map(({ kind, cell, problem }) => `${kind} ${cell} ${problem?.code}`)).toEqual([
      "ledger-rule F2 L219",
    ]);
  });

  test("leaves a row without a target for later", async () => {
    const { skipped, changes } = await importing(["gdp 2025  "]);
    expect([skipped.map(({ kind }) => kind), changes.length]).toEqual([["unfilled"], 0]);
  });
});
