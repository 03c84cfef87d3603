import { expect, test } from "vitest";
import { wordsOf } from "../../i18n/words.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { importFiles } from "./import.ts";

const ALIASES = `name,region,indicator,industry,breakdown,unit,source,note
上城新区,upper,,,,,,
生产总值,,gdp,,,,,
亿元人民币,,,,,亿元,,
年报,,,,,,report-2024,
`;

async function rowsOf(text: string, aliases = ALIASES): Promise<string[]> {
  const files = memoryFiles({ ...SAMPLE, "aliases.csv": aliases });
  const { ledger } = readFiles(files);
  if (ledger === null) throw new Error("the ledger has errors");
  const bytes = new TextEncoder().encode(text);
  const given = { source: "report-2024", period: "2024", locator: "1" };
  const { changes, refusals } = await importFiles(files, ledger, [{ name: "a.csv", bytes }], given);
  expect(refusals).toEqual([]);
  return changes.map(
    ({ row }) => `${row["region"]} ${row["indicator"]} ${row["value"]}${row["unit"]} ${row["source"]}`,
  );
}

test.each([
  ["a long table", "地区,指标,数值,单位,来源\n上城新区,生产总值,12.6,亿元人民币,年报\n"],
  ["a wide table", "地区,生产总值（亿元人民币）\n上城新区,12.6\n"],
])("aliases are read in %s", async (_, text) => {
  expect(await rowsOf(text)).toEqual(["upper gdp 12.6亿元 report-2024"]);
});

test("a place is also named by its code", async () => {
  expect(await rowsOf("地区,地区生产总值（亿元）\n990000,22.4\n")).toEqual(["lake gdp 22.4亿元 report-2024"]);
});

test.each(["zh", "en"] as const)(
  "the example of the clerk's guide in %s names a place and an indicator",
  async (lang) => {
    const step = wordsOf(lang).clerkGuide.steps.find(({ id }) => id === "own-tables");
    const rows = await rowsOf("地区,引进项目（个）\n上城新区,7\n", `${step?.code?.text}\n`);
    expect(rows).toEqual(["upper projects 7个 report-2024"]);
  },
);
