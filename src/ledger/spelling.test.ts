import { expect, test } from "vitest";
import { characterFault, halfWidth, plainLetters } from "./spelling.ts";

test.each([
  ["plain", null],
  ["下城区", null],
  ["a\u00ADb", { code: "L113", fix: "ab", facts: { point: "U+00AD" } }],
  ["下\u200B城", { code: "L113", fix: "下城", facts: { point: "U+200B" } }],
  ["a\u00A0b", { code: "L113", fix: "a b", facts: { point: "U+00A0" } }],
  ["a\u0007b", { code: "L114", fix: undefined, facts: { point: "U+0007" } }],
  ["下\uFFFD", { code: "L114", fix: undefined, facts: { point: "U+FFFD" } }],
  ["\ta", { code: "L128", fix: "a", facts: { first: "Tab" } }],
  [" a", { code: "L112", fix: "a" }],
  ["a ", { code: "L112", fix: "a" }],
])("characterFault(%j) is %j", (cell, expected) => {
  expect(characterFault(cell)).toEqual(expected);
});

test.each([
  ["ＡＢ　１２．５", "AB 12.5"],
  ["！～", "!~"],
  ["、。", "、。"],
])("halfWidth(%s) is %s", (text, expected) => {
  expect(halfWidth(text)).toBe(expected);
});

test.each([
  ["−12", "-12"],
  ["а1", "a1"],
  ["1⁄2", "1/2"],
  ["ж", "ж"],
])("plainLetters(%s) is %s", (text, expected) => {
  expect(plainLetters(text)).toBe(expected);
});
