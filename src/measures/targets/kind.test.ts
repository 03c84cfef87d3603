import { describe, expect, test } from "vitest";
import { period } from "../../ledger/period.ts";
import { subject, target } from "./golden/given.ts";
import { kindOf } from "./kind.ts";

const AS_OF = period("2026-10");

describe("kindOf(target, subject, asOf)", () => {
  test.each([
    ["words before all else", "words - 亿元 2026", "rank lower", "words"],
    ["relative before undecided", "growth >=- 百分点 2026 of=indicator=gdp", "flow higher", "relative"],
    ["relative before rank", "level >=0 位 2026 of=region=anlan", "rank lower", "relative"],
    ["not decided", "level - 亿元 2026", "flow higher", "undecided"],
    ["a rank is never a ceiling", "level 3 位 2026", "rank lower", "rank"],
    ["nor a range", "level 3..5 位 2026", "rank lower", "rank"],
    ["nor a change in points", "change -2 位 2026", "rank lower", "rank"],
    ["a multiple", "multiple 2 倍 2030 base=2020", "flow higher", "multiple"],
    ["points before a range", "change 0.2..0.3 百分点 2026", "rate higher", "points"],
    ["a range before growth", "growth 5..6 % 2026", "flow higher", "range"],
    ["a range before a ceiling", "level 80..100 起 2026", "flow lower", "range"],
    ["growth", "growth ~6 % 2026", "flow higher", "growth"],
    ["growth over several years", "growth -13.5 % 2021/2025", "rate lower", "growth"],
    ["average growth", "average-growth >=6.5 % 2021/2025", "flow higher", "average-growth"],
    ["kept every year", "level >=1300 万吨 2026 over=each", "flow higher", "kept"],
    ["an amount", "level 318 亿元 2026", "flow higher", "amount"],
    ["an amount of part of a year", "level 280 亿元 2026-Q1", "flow higher", "amount"],
    ["an amount to be passed", "level >=1300 亿元 2026", "flow none", "amount"],
    ["an amount of several years", "level 2200 亿元 2026/2030", "flow higher", "span-amount"],
    ["a qualifier before the direction: a ceiling", "level <=50 亿元 2026", "flow higher", "ceiling"],
    ["a qualifier before the direction: an amount", "level >=50 亿元 2026", "flow lower", "amount"],
    ["the direction alone", "level 100 起 2026", "flow lower", "ceiling"],
    ["about takes the direction", "level ~100 起 2026", "flow lower", "ceiling"],
    ["a rate", "level <=3 % 2026", "rate lower", "level"],
    ["a stock", "level 500 亿元 2026", "stock higher", "level"],
    ["so much a year on average", "level 440 亿元 2026/2030 over=average", "flow higher", "level"],
    [
      "so much on average over one year is that much",
      "level 440 亿元 2026 over=average",
      "flow higher",
      "amount",
    ],
    ["years ahead of the data", "level 1800 亿元 2030", "flow higher", "level-ahead"],
    ["next year is not years ahead", "level 1800 亿元 2027", "flow higher", "amount"],
    [
      "years ahead of its base, though the data have come near",
      "level 1800 亿元 2027 base=2020",
      "flow higher",
      "level-ahead",
    ],
    [
      "years ahead of the day it was set",
      "level 1800 亿元 2027 set_on=2021-03",
      "flow higher",
      "level-ahead",
    ],
    [
      "set in the year before is not years ahead",
      "level 1800 亿元 2030 set_on=2029-12",
      "flow higher",
      "amount",
    ],
    ["the end of several years", "level 45 % 2026/2030 over=end", "rate higher", "level-ahead"],
    [
      "the end of several years is a stock's by itself",
      "level 500 亿元 2026/2030",
      "stock higher",
      "level-ahead",
    ],
  ] as const)("%s: %s of a %s is %s", (_, text, about, kind) => {
    expect(kindOf(target(text), subject(about), AS_OF)).toBe(kind);
  });
});
