import { describe, expect, test } from "vitest";
import { memoryFiles } from "../ledger/folder.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { readFiles, requireLedger } from "../ledger/read.ts";
import { SAMPLE } from "../ledger/sample.ts";
import { type Column, columnsOf, TABLE_NAMES, type TableName } from "../ledger/schema.ts";
import { codeOf, type Found, nameBook, wordOf } from "./naming.ts";

function ledgerWith(regions: readonly string[]): Ledger {
  const rows = regions.map((one) => {
    const [id, name, english = "", parent = "lake"] = one.split("|");
    return `${id},${name},${english},district,${parent},,,,,\n`;
  });
  const { ledger, problems } = readFiles(
    memoryFiles({ ...SAMPLE, "regions.csv": `${SAMPLE["regions.csv"]}${rows.join("")}` }),
  );
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return ledger;
}

/** `one lake`, `many a b`, `none`: with the nearest names. */
function told(found: Found): string {
  if (found.kind === "one") return `one ${found.id}`;
  return `${found.kind} ${(found.kind === "many" ? found.ids : found.near).join(" ")}`.trim();
}

describe("find(table, text)", () => {
  const book = nameBook(
    ledgerWith([
      "twin-a|南湖区|South Lake",
      "twin-b|南湖区|South lake",
      "north|北湖区",
      "x|甲",
      "yx|甲乙|Jia Yi",
    ]),
  );

  test.each([
    ["by its id", "upper", "one upper"],
    ["by its Chinese name", "上城区", "one upper"],
    ["by its English name", "Upper District", "one upper"],
    ["with spaces around", "  上城区 ", "one upper"],
    ["with spaces within", "上 城 区", "one upper"],
    ["in full width and other capitals", "ＵＰＰＥＲ district", "one upper"],
    ["by its id in capitals", "UPPER", "one upper"],
    ["of several of one name", "南湖区", "many twin-a twin-b"],
    ["by the very spelling before others that are alike", "South Lake", "one twin-a"],
    ["by a spelling alike to several", "SOUTH LAKE", "many twin-a twin-b"],
    ["by its name and id", "上城区 [upper]", "one upper"],
    ["by its English name and id", "upper district[upper]", "one upper"],
    ["by a name that several have, and its id", "南湖区 [twin-b]", "one twin-b"],
    ["not by a name and another's id", "上城区 [lower]", "none 下城区 [lower]"],
    ["not by a name and an id that no row has", "上城区 [uper]", "none 上城区"],
    ["with a name of one letter less", "上城", "none 上城区"],
    ["with the nearest name first, then those that hold it or are held", "北湖区政府", "none 北湖区"],
    ["and not by one letter that others hold", "甲", "one x"],
    ["with no name that is near", "none", "none"],
  ])("knows a row %s", (_, text, found) => {
    expect(told(book.find("regions", text))).toBe(found);
  });

  test("offers three names at the most, each once", () => {
    const many = nameBook(ledgerWith(["a|南湖东区", "b|南湖西区", "c|南湖中区", "d|南湖北区"]));
    expect(told(many.find("regions", "南湖"))).toBe("none 南湖东区 南湖西区 南湖中区");
    expect(told(many.find("regions", "南湖东区一"))).toBe("none 南湖东区");
  });

  test("does not offer what shares but one letter with it", () => {
    expect(told(book.find("regions", "甲丙丁戊己庚辛"))).toBe("none");
  });

  const within =
    (...ids: string[]) =>
    (id: string) =>
      ids.includes(id);
  test.each([
    ["one of several", "南湖区", ["twin-b", "upper"], "one twin-b"],
    ["several where it holds them all", "南湖区", ["twin-a", "twin-b"], "many twin-a twin-b"],
    ["all of them where it holds none", "南湖区", ["upper"], "many twin-a twin-b"],
    ["the only one, though it lies outside", "上城区", ["lower"], "one upper"],
  ])("leaves %s within a scope", (_, text, ids, found) => {
    expect(told(book.find("regions", text, within(...ids)))).toBe(found);
  });

  test.each([
    ["sources", "2024年工作报告", "one report-2024"],
    ["sources", "Work report 2024", "one report-2024"],
    ["units", "亿元", "one 亿元"],
    ["units", "CNY 100 million", "one 亿元"],
    ["themes", "经济总量", "one economy"],
    ["peer_groups", "Districts of Great Lake City", "one lake-districts"],
    ["schemes", "建设性质", "one start"],
    ["indicators", "gross domestic product", "one gdp"],
    ["industries", "工业", "one industry"],
    ["breakdowns", "市内", "one origin-inside"],
    ["offices", "统计局", "one statistics"],
    ["observations", "gdp", "none"],
    ["nowhere", "gdp", "none"],
  ])("knows of %s %s", (table, text, found) => {
    expect(told(book.find(table, text))).toBe(found);
  });

  test("knows a row that an import adds, in its own table alone", () => {
    const fresh = [{ table: "regions", id: "new", names: { name: "新区", name_en: "New" } }];
    const grown = nameBook(ledgerWith([]), fresh);
    expect([grown.find("regions", "新区"), grown.find("industries", "新区")].map(told)).toEqual([
      "one new",
      "none",
    ]);
  });
});

describe("label(table, id, lang)", () => {
  const book = nameBook(ledgerWith(["twin-a|南湖区|South Lake", "twin-b|南湖区|Far Lake", "north|北湖区"]));

  test.each([
    ["upper", "zh", "上城区"],
    ["upper", "en", "Upper District"],
    ["twin-a", "zh", "南湖区 [twin-a]"],
    ["twin-b", "en", "Far Lake"],
    ["north", "en", "北湖区"],
    ["none", "zh", "none"],
  ] as const)("calls %s in %s %s", (id, lang, name) => {
    expect(book.label("regions", id, lang)).toBe(name);
  });

  test("is found again as the same row, of the shipped ledger too", () => {
    const ledger = requireLedger("data");
    const shipped = nameBook(ledger);
    for (const table of [
      "regions",
      "industries",
      "indicators",
      "breakdowns",
      "sources",
      "units",
      "projects",
    ] as const) {
      for (const id of ledger[table].keys()) {
        for (const lang of ["zh", "en"] as const) {
          expect(told(shipped.find(table, shipped.label(table, id, lang)))).toBe(`one ${id}`);
        }
      }
    }
  });
});

describe("the words of codes", () => {
  const columnOf = (table: TableName, name: string): Column => {
    const found = columnsOf(table).find((column) => column.name === name);
    if (found === undefined) throw new Error(`no column ${name} in ${table}`);
    return found;
  };

  test.each(
    TABLE_NAMES.flatMap((table) =>
      columnsOf(table).flatMap(({ name, values = [] }) => values.map((code) => [table, name, code] as const)),
    ),
  )(
    "of %s %s: %s has a word in each language, and is known by it, by itself and in other spellings",
    (table, name, code) => {
      const column = columnOf(table, name);
      for (const lang of ["zh", "en"] as const) {
        const word = wordOf(column, code, lang);
        expect(word).not.toBe("");
        expect(codeOf(column, word)).toBe(code);
        expect(codeOf(column, ` ${word.toUpperCase()} `)).toBe(code);
      }
      expect(codeOf(column, code)).toBe(code);
    },
  );

  test.each([
    ["targets", "tier", "确保", "committed"],
    ["targets", "tier", "Stretch", "stretch"],
    ["observations", "status", "预计", "E"],
    ["regions", "kind", "区", "district"],
    ["industries", "kind", "大类", "division"],
    ["revisions", "kind", "口径调整", "reclassification"],
    ["industries", "kind", "区", undefined],
    ["regions", "kind", "大类", undefined],
    ["regions", "name", "区", undefined],
    ["targets", "tier", "目标", undefined],
    ["targets", "tier", "", undefined],
  ] as const)("of %s %s: %s stands for %s", (table, name, text, code) => {
    expect(codeOf(columnOf(table, name), text)).toBe(code);
  });

  test("of a column without a vocabulary are none, and a code stands for itself", () => {
    expect(wordOf(columnOf("regions", "name"), "lake", "zh")).toBe("lake");
  });
});
