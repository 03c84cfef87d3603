import { expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { must } from "../../ledger/must.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { type NewSource, registerSource } from "./register.ts";

const register = (asked: NewSource, texts: Readonly<Record<string, string>> = SAMPLE) => {
  const files = memoryFiles(texts);
  return registerSource(files, must(readFiles(files).ledger, "a sound ledger"), asked);
};
const NOTICE = { title: "2026年1—2月统计月报", published: "2026-03-12" };

test("registerSource adds one row, its id made of the title, and of what is known no more", () => {
  const { id, isKnown, texts, problems } = register({ ...NOTICE, publisher: "统计局" });
  expect({ id, isKnown, problems }).toEqual({ id: "2026-1-2-tongji-bao", isKnown: false, problems: [] });
  const row = "2026-1-2-tongji-bao,2026年1—2月统计月报,,统计局,2026-03-12,,,\n";
  expect(texts["sources.csv"]?.replace(row, "")).toBe(SAMPLE["sources.csv"]);
  const again = register(NOTICE, { ...SAMPLE, ...texts });
  expect(again).toEqual({ id, isKnown: true, taken: null, texts: {}, problems: [] });
});

test("registerSource asks for another id where a source of another title or day has it", () => {
  const { taken, texts } = register({ ...NOTICE, id: "report-2024" });
  expect([taken?.id, texts]).toEqual(["report-2024", {}]);
  expect(register({ ...NOTICE, id: "notice" }).id).toBe("notice");
});

test.each([
  ["a day that is none", { ...NOTICE, published: "2026-02-30" }, "L106"],
  ["a title without a sound", { title: "……", published: "2026-03-12" }, "L101"],
  ["an address that is none", { ...NOTICE, url: "stats.gov" }, "L107"],
])("registerSource of %s tells what the ledger's check says", (_, asked, code) => {
  expect(register(asked).problems.map((problem) => problem.code)).toEqual([code]);
});
