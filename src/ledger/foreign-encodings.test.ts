import { describe, expect, test } from "vitest";
import { type Chance, chanceOf } from "../../scripts/bench/chance.ts";
import { encode } from "./fixtures/encode.ts";
import { memoryFiles } from "./folder.ts";
import { garbled } from "./garble.ts";
import { mendFile } from "./mend.ts";
import { readFiles } from "./read.ts";
import { readRows } from "./rows.ts";
import { SAMPLE } from "./sample.ts";

/** Words of lists in each of the encodings, and a decoder that knows all their bytes. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  big5: [
    "臺北市",
    "統計局",
    "地區生產總值",
    "固定資產投資",
    "高雄市",
    "經濟發展",
    "信義區",
    "工業園區",
    "財政收入",
  ],
  "shift-jis": [
    "東京都",
    "統計局",
    "カナダ",
    "さいたま市",
    "工業団地",
    "ひたち",
    "地域総生産",
    "データ",
    "ﾃﾞｰﾀ",
  ],
  "euc-kr": [
    "서울특별시",
    "통계청",
    "부산광역시",
    "지역총생산",
    "투자",
    "산업단지",
    "경제",
    "수출입",
    "강남구",
  ],
  "windows-1252": [
    "Zürich",
    "Île-de-France",
    "São Paulo",
    "Größe",
    "Café",
    "Málaga",
    "Köln",
    "Besançon",
    "Ålesund",
  ],
};

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Each sign of an encoding with its bytes, from its own decoder. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const before = tables.get(encoding);
  if (before !== undefined) return before;
  const decoder = new TextDecoder(encoding);
  const single = Array.from({ length: 0x80 }, (_, i) => [0x80 + i]);
  const pairs = single.flatMap(([lead = 0]) => Array.from({ length: 0xc0 }, (_, i) => [lead, 0x40 + i]));
  const all = encoding === "windows-1252" ? single : [...pairs, ...single];
  const made = new Map(all.map((bytes) => [decoder.decode(Uint8Array.from(bytes)), bytes] as const));
  tables.set(encoding, made);
  return made;
}

function encoded(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      if (sign <= "\u007F") return [sign.charCodeAt(0)];
      const bytes = table.get(sign);
      if (bytes === undefined) throw new Error(`${encoding} has no ${sign}`);
      return [...bytes];
    }),
  );
}

/** A list of offices of so many rows. */
function office(chance: Chance, words: readonly string[], rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, i) => `office-${i},${chance.pick(words)}${chance.pick(words)},,`,
  );
  return ["id,name,name_en,contact", ...lines, ""].join("\n");
}

describe("200 files of one to ten rows in Big5, Shift-JIS, EUC-KR and Windows-1252", () => {
  const chance = chanceOf(7);
  const made = Array.from({ length: 200 }, (_, i) => {
    const encoding = Object.keys(WORDS)[i % 4] ?? "";
    const rows = chance.whole(1, 10);
    const bytes = encoded(office(chance, WORDS[encoding] ?? [], rows), encoding);
    return { encoding, rows, bytes, told: readRows("offices.csv", "offices", bytes).problems };
  });

  test("none is made permanent by --fix", () => {
    const permanent = made.filter(({ bytes }) => mendFile("offices", "offices.csv", bytes) !== null);
    expect(permanent.map(({ encoding, rows }) => `${encoding} ${rows}`)).toEqual([]);
  });

  test("all are refused, or told with what was read", () => {
    const isTold = ({ told }: (typeof made)[number]) =>
      told.some(
        ({ code, facts }) =>
          code === "L002" || code === "L061" || (code === "L005" && facts?.["read"] !== ""),
      );
    expect(made.filter((one) => !isTold(one)).length).toBe(0);
  });

  test("of those with five rows or more at least 98 in a hundred are refused", () => {
    const long = made.filter(({ rows }) => rows >= 5);
    const refused = long.filter(({ told }) => told.some(({ code }) => code === "L002" || code === "L061"));
    expect(long.length).toBeGreaterThan(80);
    expect(refused.length / long.length).toBeGreaterThanOrEqual(0.98);
  });
});

test("every table of the sample that is written in GB18030 is read and mended", () => {
  for (const [file, text] of Object.entries(SAMPLE)) {
    if (!file.endsWith(".csv") || /^\p{ASCII}*$/u.test(text)) continue;
    const bytes = encode(text, "gb18030");
    const { problems } = readFiles(memoryFiles({ ...SAMPLE, [file]: bytes }));
    expect(
      problems.map(({ code }) => code),
      file,
    ).toEqual(["L005"]);
    const table = file.split(/[/.]/)[0] as "regions";
    expect(mendFile(table, file, bytes)?.text, file).toBe(text);
  }
});

describe("a file that is not sound", () => {
  const told = (bytes: Uint8Array) =>
    readRows("offices.csv", "offices", bytes).problems.map(
      ({ code, line, facts }) => `${code} ${line} ${facts?.["encoding"] ?? ""} ${facts?.["byte"] ?? ""}`,
    );
  const head = "id,name,name_en,contact\n";
  const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
  const gb = (text: string) => encode(text, "gb18030");

  test.each([
    [
      "one line of UTF-8 in GB18030",
      join(gb(`${head}a,统计局,,\n`), encode("b,上城区,,\n", "utf-8"), gb("c,审计局,,\n")),
      "L002 3  38",
    ],
    ["a byte 80 by itself", join(gb(`${head}a,统计局`), Uint8Array.of(0x80), gb(",,\n")), "L002 2  33"],
    [
      "a private sign",
      join(gb(`${head}a,统计局,,\nb,`), Uint8Array.of(0xfe, 0xfe), gb(",,\n")),
      "L002 3  38",
    ],
    [
      "UTF-16 cut in the third line",
      encode(`${head}a,上城,,\nb,上`, "utf-16le").subarray(0, -1),
      "L002 3 UTF-16 69",
    ],
  ])("%s is told where it is", (_, bytes, expected) => expect(told(bytes)).toEqual([expected]));
});

test.each([
  ["涓嬪煄", "下城"],
  ["涓嬪煄鍖?", undefined],
  ["ä¸‹åŸŽåŒº", "下城区"],
  ["锟斤拷锟斤拷", undefined],
  ["???", undefined],
  ["Lower ????", undefined],
])("garbled(%s) is told, with what it was where that is known: %s", (cell, fix) => {
  expect(garbled(cell)).toMatchObject({ code: "L135" });
  expect(garbled(cell)?.fix).toBe(fix);
});

test.each([
  "下城区",
  "亳州市谯城区",
  "盱眙县",
  "濮阳",
  "儋州市",
  "呼和浩特",
  "Zürich",
  "Île-de-France",
  "São Paulo",
  "é",
  "why?",
  "“甲”——乙",
  "𠮷野家",
  "དབུས",
])("garbled(%s) is not told", (cell) => expect(garbled(cell)).toBeNull());
