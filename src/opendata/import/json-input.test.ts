import { describe, expect, test } from "vitest";
import { asJson } from "../../ledger/fixtures/as-json.ts";
import { type Files, memoryFiles } from "../../ledger/folder.ts";
import { must } from "../../ledger/must.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { tableJson } from "../downloads/table-json.ts";
import { importFiles } from "./import.ts";

const FILE = "observations/2024.json";
const ledgerOf = (files: Files) => must(readFiles(files).ledger, "a sound ledger");
const encode = (text: string) => new TextEncoder().encode(text);
const importText = (text: string, texts: Readonly<Record<string, string>> = SAMPLE) => {
  const files: Files = memoryFiles(texts);
  return importFiles(files, ledgerOf(files), [{ name: "in.json", bytes: encode(text) }], {});
};

const ROW = {
  ...{ region: "upper", indicator: "gdp", period: "2024", unit: "亿元", status: "E" },
  ...{ source: "report-2024", locator: "1" },
};

describe("import of JSON", () => {
  test("a list of rows changes the row of its key, its figure digit by digit", async () => {
    const { changes, refusals } = await importText(
      `[${JSON.stringify(ROW).replace("}", ',"value":12.60}')}]`,
    );
    expect(refusals).toEqual([]);
    expect(changes.map(({ kind, cells }) => [kind, cells])).toEqual([
      ["changed", [{ column: "value", before: "12.5", after: "12.60" }]],
    ]);
  });

  test("what the site publishes of a table is that table, and changes nothing", async () => {
    const ledger = ledgerOf(memoryFiles(SAMPLE));
    const { changes, refusals, unchanged } = await importText(
      JSON.stringify(tableJson(ledger, "observations")),
    );
    expect({ changes, refusals, unchanged }).toEqual({
      changes: [],
      refusals: [],
      unchanged: ledger.observations.length,
    });
  });

  test.each([
    ["[1]", "1:2"],
    ['[\n{"value": [1]}]', "2:11"],
    ["[{]", "1:3"],
    ['{"a": 1}', "1:1"],
  ])("%j is refused with its place", async (text, fact) => {
    const { refusals, texts } = await importText(text);
    expect(refusals.map(({ kind, fact: place }) => [kind, place])).toEqual([["json-rows", fact]]);
    expect(texts).toEqual({});
  });
});

describe("import into a ledger in JSON", () => {
  const texts = asJson(SAMPLE);

  test("changes a row in its place, and every other letter stays", async () => {
    const text = (texts[FILE] ?? "").replace('"value":"12.5"', '"value":12.5');
    const result = await importText(JSON.stringify([{ ...ROW, value: "12.6", note: "年报" }]), {
      ...texts,
      [FILE]: text,
    });
    const upper = /^.*"upper","indicator":"gdp".*$/m;
    const changed = result.texts[FILE] ?? "";
    expect(changed.replace(upper, "")).toBe(text.replace(upper, ""));
    expect(JSON.parse(changed)).toEqual(
      JSON.parse(text).map((row: Record<string, unknown>) =>
        row["value"] === 12.5 ? { ...row, value: 12.6, note: "年报" } : row,
      ),
    );
  });

  test.each(["rows", "members", "one-line"] as const)("adds a row to a file written by %s", async (way) => {
    const own = asJson(SAMPLE, way);
    const { texts: written, problems } = await importText(
      JSON.stringify([{ ...ROW, region: "lake", locator: "9", value: "23" }]),
      own,
    );
    const before = JSON.parse(own[FILE] ?? "");
    const after = JSON.parse(written[FILE] ?? "");
    expect(after).toHaveLength(before.length + 1);
    expect(after).toEqual(expect.arrayContaining(before));
    expect((written[FILE] ?? "").split("\n").length > before.length).toBe(way !== "one-line");
    expect(problems.filter(({ code }) => code.startsWith("L1"))).toEqual([]);
  });

  test("a new year goes into JSON where every other year is", async () => {
    const { texts: written } = await importText(
      JSON.stringify([{ ...ROW, period: "2022", value: "9" }]),
      texts,
    );
    expect(Object.keys(written)).toEqual(["observations/2022.json"]);
    expect(readFiles(memoryFiles({ ...texts, ...written })).ledger?.observations.at(0)?.value).toBe("9");
  });

  test("an error of the ledger is told at the cell that it comes from, whatever the file's lines", async () => {
    const own = asJson(SAMPLE, "members");
    const { refusals } = await importText(JSON.stringify([{ ...ROW, unit: "个", value: "1" }]), own);
    expect(refusals.map(({ kind, problem }) => [kind, problem?.code])).toEqual([["ledger-rule", "L205"]]);
  });
});
