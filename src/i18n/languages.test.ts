import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languageLists, languagesOf } from "../../scripts/languages.mjs";
import { LANGS, languageOf } from "./lang.ts";
import { wordsOf } from "./words.ts";

test.each(Object.entries(languageLists(languagesOf("."))))("%s is what the folders give", (name, text) => {
  expect(readFileSync(`src/i18n/${name}`, "utf8")).toBe(text);
});

test("the language at the root comes first, and no other is without a path of its own", () => {
  expect(LANGS[0]).toBe("zh");
  const paths = LANGS.map((lang) => languageOf(lang).path);
  expect(paths.filter((path) => path === "")).toEqual([""]);
  expect(new Set(paths).size).toBe(LANGS.length);
});

/** The keys of words, level by level; a text or a sentence is a leaf. */
function keysOf(words: object, above = ""): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? keysOf(value, `${above}${key}.`)
      : [`${above}${key}`],
  );
}

test.each(LANGS.slice(1))("%s has the words of the language at the root, and no more", (lang) => {
  expect(keysOf(wordsOf(lang)).sort()).toEqual(keysOf(wordsOf("zh")).sort());
});
