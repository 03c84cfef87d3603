import { describe, expect, test } from "vitest";
import { type Chance, chanceOf } from "../../scripts/bench/chance.ts";
import { problemText } from "../i18n/problems.ts";
import { readCells } from "./cells.ts";
import { csvLine } from "./csv.ts";
import { encode, isGbk, LINE_ENDS, WRITTEN, type Written, withEnds } from "./fixtures/encode.ts";

/** Plain, quoted, Chinese, with four bytes in GB18030 (Tibetan, rare Chinese, signs), and empty. */
const PLAIN = ["", "12.5", "upper", "a,b", 'say "no"', " ", "2024-01/2024-06", "~", ";"];
const CHINESE = ["统计局", "下城区", "亿元", "实际到位资金，增长", "“甲”", "1—4月", "第二产业"];
const RARE = ["𠮷野家", "㐂", "བོད", "é", "☃", "𬭊", "ⅷ"];

function tableOf(chance: Chance, words: readonly string[]): string[][] {
  const width = chance.whole(1, 6);
  // A first cell that is never empty: a row of one empty cell would be a blank line.
  const row = () => Array.from({ length: width }, (_, i) => (i === 0 ? "行" : "") + chance.pick(words));
  return Array.from({ length: chance.whole(1, 8) }, row);
}

const textOf = (rows: readonly string[][]) => rows.map(csvLine).join("");

describe("readCells(file, bytes)", () => {
  test("reads 1,000 tables to the same rows from every encoding and every line end", () => {
    const chance = chanceOf(2006);
    const read = new Map<Written, number>();
    for (let i = 0; i < 1_000; i++) {
      const rows = tableOf(chance, i % 2 === 0 ? [...PLAIN, ...CHINESE] : [...PLAIN, ...CHINESE, ...RARE]);
      for (const written of WRITTEN) {
        if (written === "gbk" && !isGbk(textOf(rows))) continue;
        read.set(written, (read.get(written) ?? 0) + 1);
        for (const ends of Object.values(LINE_ENDS)) {
          const cells = readCells("t.csv", encode(withEnds(textOf(rows), ends), written));
          if (JSON.stringify(cells.rows) !== JSON.stringify(rows)) expect(cells.rows, written).toEqual(rows);
        }
      }
    }
    expect([...read.values()].every((count) => count >= 500)).toBe(true);
    expect(read.get("gb18030")).toBe(1_000);
  });

  test("reads a last line without its end, and a table of one line", () => {
    for (const written of WRITTEN) {
      expect(readCells("t.csv", encode("编号,名称", written)).rows).toEqual([["编号", "名称"]]);
      expect(readCells("t.csv", encode("a\r\nb", written)).rows).toEqual([["a"], ["b"]]);
    }
  });

  test("refuses 200 files that are cut inside a character, with the position, and says so without odd characters", () => {
    const chance = chanceOf(2010);
    for (let i = 0; i < 200; i++) {
      const written = WRITTEN[i % WRITTEN.length] as Written;
      // The last cell ends in a Chinese character, of which a part is cut off.
      const text = `${textOf(tableOf(chance, [...PLAIN, ...CHINESE]))}统计局,${"局".repeat(chance.whole(1, 5))}`;
      const bytes = encode(text, written);
      const width = written.startsWith("utf-8") ? 3 : 2;
      const cut = chance.whole(1, width - 1);
      const { rows, problems } = readCells("t.csv", bytes.subarray(0, bytes.length - cut));
      expect(rows).toEqual([]);
      expect(problems.map((one) => one.code)).toEqual(["L002"]);
      expect(problems[0]?.facts?.["byte"], written).toBe(String(bytes.length - width + 1));
      expect(problems[0]?.line).toBe(text.split("\n").length);
      for (const lang of ["zh", "en"] as const) {
        const told = problems.map((one) => Object.values(problemText(one, lang)).join());
        expect(told.join()).not.toContain("\uFFFD");
      }
    }
  });
});
