import { describe, expect, test } from "vitest";
import { looseTerms, pinyinTerms, plain, questionTerms, Sounds, textTerms } from "./search-text.ts";

test("plain(text) makes one form of what looks alike", () => {
  expect(plain("Ｌａｉfeng２０１４ Jiān")).toBe("laifeng2014 jian");
});

describe("textTerms(text)", () => {
  test("are characters and pairs of Chinese, words, codes and numbers", () => {
    expect(textTerms("来凤县 L012 Zone 2014年")).toEqual([
      "来",
      "凤",
      "县",
      "来凤",
      "凤县",
      "l012",
      "zone",
      "2014",
      "年",
    ]);
  });
});

describe("questionTerms(text)", () => {
  test.each([
    ["到位资金", ["到位", "位资", "资金"]],
    ["凤", ["凤"]],
    ["songyuan2006工业", ["songyuan", "2006", "工业"]],
    ["，。!", []],
  ])("of %s are pairs, or a character alone", (text, terms) => {
    expect(questionTerms(text)).toEqual(terms);
  });
});

test("looseTerms(text) are single characters", () => {
  expect(looseTerms("来风x1")).toEqual(["来", "风", "x1"]);
});

describe("pinyinTerms(text)", () => {
  test("begin at every syllable, run together and by initials", () => {
    expect(pinyinTerms("lai feng xian")).toEqual(["laifengxian", "lfx", "fengxian", "fx", "xian", "x"]);
  });

  test("do not run from one name into the next", () => {
    expect(pinyinTerms("lai|xian")).toEqual(["lai", "l", "xian", "x"]);
  });

  test("are none of nothing", () => {
    expect(pinyinTerms("")).toEqual([]);
  });
});

describe("Sounds", () => {
  const sounds = new Sounds();
  sounds.learn("来凤县", "lai feng xian");
  sounds.learn("风电", "feng dian");
  sounds.learn("500万", "500 wan");

  test("spell a wrong character of the right sound", () => {
    expect(sounds.spell("来风")).toBe("laifeng");
  });

  test("know nothing of characters that no name has, nor of names with other text in them", () => {
    expect(sounds.spell("来峰")).toBeNull();
    expect(sounds.spell("万")).toBeNull();
  });

  test("leave a question without Chinese characters alone", () => {
    expect(sounds.spell("laifeng")).toBeNull();
  });
});
