import { describe, expect, test } from "vitest";
import { labelColumn, narrowest, textWidth, wrap } from "./text.ts";

describe("textWidth", () => {
  test("a Chinese character is one em wide, as are full-width signs", () => {
    expect(textWidth("松原市", 12)).toBe(36);
    expect(textWidth("（市）", 10)).toBe(30);
  });

  test("a digit takes 0.62 em, a wide letter more, a narrow one less", () => {
    expect(textWidth("2006", 10)).toBeCloseTo(24.8);
    expect(textWidth("W", 10)).toBeGreaterThan(textWidth("2", 10));
    expect(textWidth("i", 10)).toBeLessThan(textWidth("2", 10));
  });

  test("bold text is reckoned wider", () => {
    expect(textWidth("26.4%", 12, true)).toBeGreaterThan(textWidth("26.4%", 12));
  });

  test("a letter with an accent counts as a letter, an unknown sign as one em", () => {
    expect(textWidth("é", 100)).toBe(62);
    expect(textWidth("▲", 100)).toBe(100);
  });
});

describe("wrap", () => {
  test.each([
    ["松原市", 100, ["松原市"]],
    ["", 100, []],
    ["松原经济技术开发区", 60, ["松原经济技", "术开发区"]],
    ["松原市上城区", 36, ["松原市", "上城区"]],
    ["松原市上城区", 35, ["松原", "市上", "城区"]],
    ["新开工5000万元以上工业项目", 84, ["新开工5000万", "元以上工业项目"]],
    ["Capital in place", 64, ["Capital", "in place"]],
    ["松原市（市本级）", 48, ["松原市", "（市本", "级）"]],
    ["项目总投资，亿元", 60, ["项目总投", "资，亿元"]],
  ])("wrap(%s, %s) breaks where either language may", (text, width, lines) => {
    expect(wrap(text, width, 12)).toEqual(lines);
  });

  test("no line begins with a closing mark or ends with an opening one", () => {
    const text = "招商引资（含省外、境外）项目，「十一五」期间：累计";
    for (let width = 24; width < 300; width += 6) {
      for (const line of wrap(text, width, 12)) {
        expect(line).not.toMatch(/^[），、」：]|[（「]$/);
      }
    }
  });

  test("nothing is ever cut: the lines together are the text", () => {
    const text = "吉林松原石油化学工业循环经济园区Petrochemical Park管理委员会";
    for (let width = 10; width < 400; width += 7) {
      expect(wrap(text, width, 12).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }
  });

  test("lines keep within the width wherever their longest word does", () => {
    const text = "Songyuan Petrochemical Circular Economy Park Administration";
    for (let width = Math.ceil(narrowest(text)); width < 400; width += 7) {
      expect(Math.max(...wrap(text, width, 12).map((line) => textWidth(line, 12)))).toBeLessThanOrEqual(
        width,
      );
    }
  });
});

describe("labelColumn", () => {
  test("the column is as wide as its widest label where all fit", () => {
    expect(labelColumn(["某县", "松原市某县"], 130).width).toBe(60);
  });

  test("the column grows beyond its limit only for a word that cannot be broken", () => {
    expect(labelColumn(["Hydroelectricity"], 20).width).toBe(Math.ceil(textWidth("Hydroelectricity")));
    expect(labelColumn(["松原经济技术开发区"], 60)).toEqual({
      width: 60,
      lines: [["松原经济技", "术开发区"]],
    });
  });
});
