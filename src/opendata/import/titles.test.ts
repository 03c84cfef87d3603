import { join } from "node:path";
import { expect, test } from "vitest";
import { folderFiles } from "../../ledger/folder.ts";
import { readFiles } from "../../ledger/read.ts";
import { importFiles } from "./import.ts";
import type { Options } from "./outcome.ts";

const FILES = folderFiles(join(import.meta.dirname, "fixtures/sheets/ledger"));
const LEDGER = readFiles(FILES).ledger;
const SOURCE = { source: "monthly-2025-06" };
const PERIOD = { ...SOURCE, period: "2025-01/2025-06" };
const GULOU = { ...PERIOD, region: "qx-gulou" };

async function refusedIn(text: string, given: Options): Promise<string[]> {
  if (LEDGER === null) throw new Error("the ledger has errors");
  const bytes = new TextEncoder().encode(text);
  const { refusals } = await importFiles(FILES, LEDGER, [{ name: "a.csv", bytes }], given);
  return refusals.map(({ kind, cell, near = [], fact }) => `${kind} ${cell} ${near} ${fact ?? ""}`.trim());
}

const WIDE = "地区,实际到位资金（亿元）\n和平区,25.5\n";
const LONG = "指标,数值,单位\n实际到位资金,20.1,亿元\n";

test.each<[string, string, Options, string[]]>([
  [
    "another city above places",
    `白石市2025年1—6月主要指标,\n${WIDE}`,
    PERIOD,
    ["contradiction A1 qx-heping A3"],
  ],
  ["the city of the places", `青溪市2025年1—6月主要指标,\n${WIDE}`, PERIOD, []],
  ["the city and its province", `临海省青溪市主要指标,\n${WIDE}`, PERIOD, []],
  [
    "a city that the ledger lacks",
    `苏州市2025年1—6月主要指标,\n${WIDE}`,
    PERIOD,
    ["contradiction A1 qx-heping A3"],
  ],
  ["the office that made the table", `白石市统计局,\n${WIDE}`, PERIOD, []],
  ["no place, but words like one", `各县区主要指标（城市）,\n${WIDE}`, PERIOD, []],
  [
    "another place than the option",
    `东山县主要指标,,\n${LONG}`,
    GULOU,
    ["contradiction A1 qx-gulou --region"],
  ],
  [
    "the city of the option, above its county",
    `青溪市主要指标,,\n${LONG}`,
    GULOU,
    ["contradiction A1 qx-gulou --region"],
  ],
  ["the place of the option in its city", `青溪市鼓楼区主要指标,,\n${LONG}`, GULOU, []],
  [
    "another period than the option",
    `2024年1—6月,\n${WIDE}`,
    PERIOD,
    ["contradiction A1 2025-01/2025-06 --period"],
  ],
  [
    "another year than the heads",
    "2024年,\n地区,2025年\n,实际到位资金（亿元）\n和平区,25.5\n",
    SOURCE,
    ["contradiction A1 2025 B3"],
  ],
  [
    "a unit that the option contradicts",
    "单位：万元,\n地区,实际到位资金\n和平区,25.5\n",
    { ...PERIOD, unit: "亿元" },
    ["contradiction B2 亿元 --unit"],
  ],
  [
    "another unit than the option, of another kind",
    "单位：万人,\n地区,常住人口\n和平区,25.5\n",
    { ...PERIOD, unit: "个" },
    ["contradiction B2 个 --unit"],
  ],
])("a title with %s", async (_, text, given, refused) => {
  expect(await refusedIn(text, given)).toEqual(refused);
});

test.each<[string, Options, string[]]>([
  ["region", { ...PERIOD, region: "baishi" }, ["contradiction A2 baishi --region"]],
  ["period", { ...PERIOD, period: "2024" }, []],
])("an option --%s that no row of the table fits is refused at the row", async (_, given, refused) => {
  expect(await refusedIn(WIDE, given)).toEqual(refused);
});
