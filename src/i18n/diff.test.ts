import { expect, test } from "vitest";
import { wordsOf } from "./words.ts";

test.each([
  [0, 66, 1, "修改66行，新增1行", "66 changed, 1 added"],
  [2, 0, 0, "删去2行", "2 removed"],
  [0, 0, 0, "各表的行没有改动", "no row removed, changed or added"],
])("counts(%i, %i, %i) leaves out what there is none of", (lost, changed, fresh, zh, en) => {
  expect(wordsOf("zh").diff.counts(lost, changed, fresh)).toBe(zh);
  expect(wordsOf("en").diff.counts(lost, changed, fresh)).toBe(en);
});
