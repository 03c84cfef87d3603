import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test.each([
  ["億元", "亿元"],
  ["萬元", "万元"],
  ["亿", "亿元"],
  ["千元", undefined],
  ["％％", undefined],
  ["万亿元", undefined],
])("of units the near one to %s is %s, never one of another size", (word, near) => {
  expect(nearest(word, ["%", "个", "人", "万人", "万元", "亿元"])).toBe(near);
});
