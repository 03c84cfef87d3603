import { describe, expect, test } from "vitest";
import { mendJson } from "./json-mend.ts";

const decoded = (text: string, encoding: "utf-8" | "gb18030" | "utf-16le" = "utf-8", mark = false) => ({
  text,
  encoding,
  mark,
});
const mended = (...given: Parameters<typeof decoded>) =>
  mendJson("offices", "offices.json", decoded(...given));
const SOUND = '[\n  {"id": "statistics", "name": "统计局"},\n  {"id": "works", "name": "工程局"}\n]\n';

describe("mendJson(table, file, decoded)", () => {
  test("has nothing to do with a sound file", () => {
    expect(mended(SOUND)).toBeNull();
  });

  test.each([
    ["another encoding", decoded(SOUND, "gb18030"), ["encoding"]],
    ["another encoding with a mark", decoded(SOUND, "utf-16le", true), ["encoding"]],
    ["a mark", decoded(SOUND, "utf-8", true), ["mark"]],
    ["other line ends", decoded(SOUND.replaceAll("\n", "\r\n")), ["line-ends"]],
    ["CR alone", decoded(SOUND.replaceAll("\n", "\r")), ["line-ends"]],
    ["no end of the last line", decoded(SOUND.slice(0, -1)), ["line-ends"]],
    [
      "rows on one line",
      decoded('[{"id": "statistics", "name": "统计局"}, {"id": "works", "name": "工程局"}]\n'),
      ["rows"],
    ],
  ])("mends the form of %s", (_, given, form) => {
    const found = mendJson("offices", "offices.json", given);
    expect([found?.text, found?.form, found?.lines]).toEqual([SOUND, form, []]);
  });

  test("mends cells in their places, and tells each row that reads differently", () => {
    const found = mended(SOUND.replace('"统计局"', '" 统计局 "').replace('"works"', '"works "'));
    expect(found?.text).toBe(SOUND);
    expect(found?.lines).toEqual([
      {
        line: 2,
        before: '{"id": "statistics", "name": " 统计局 "}',
        after: '{"id": "statistics", "name": "统计局"}',
      },
      { line: 3, before: '{"id": "works ", "name": "工程局"}', after: '{"id": "works", "name": "工程局"}' },
    ]);
    expect(found?.form).toEqual([]);
  });

  test("writes the shortest period, and leaves alone what has no one right answer", () => {
    const row = (period: string) =>
      `[\n  {"region": "lake", "indicator": "gdp", "period": "${period}", "value": "x"}\n]\n`;
    const found = mendJson("observations", "observations/2024.json", decoded(row("2024-01/2024-12")));
    expect(found?.text).toBe(row("2024"));
    expect(mendJson("observations", "observations/2024.json", decoded(row("2024")))).toBeNull();
    expect(mended("[1\n")).toBeNull();
  });
});
