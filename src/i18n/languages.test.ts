import { globSync, readFileSync } from "node:fs";
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

/** What is no page, file or message of the site: tests, samples, worked examples. */
const APART = /\.test\.ts$|\/(?:golden|fixtures)\/|-sample\.ts$/;

/** Lines of a file's code on which one of the languages is named: as a text, a member or a key. */
function linesNaming(languages: readonly string[], file: string): string[] {
  const any = languages.join("|");
  const named = new RegExp(`["'\`](?:${any})["'\`]|\\.(?:${any})\\b|^\\s*(?:${any}): `);
  const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return code.split("\n").filter((line) => !line.trim().startsWith("//") && named.test(line));
}

test("a further language is its folder: nothing outside names one, but for the first and the second of the ledger", () => {
  const languages = languagesOf(".");
  const own = languages.map((name) => `src/i18n/${name}/`);
  const lists = Object.keys(languageLists(languages)).map((name) => `src/i18n/${name}`);
  const files = globSync("src/**/*.{ts,astro}").map((file) => file.replaceAll("\\", "/"));
  const elsewhere = files.filter(
    (file) => !APART.test(file) && !lists.includes(file) && !own.some((folder) => file.startsWith(folder)),
  );
  expect(elsewhere.length).toBeGreaterThan(500);
  const naming = elsewhere.sort().map((file) => [file, linesNaming(languages, file)] as const);
  expect(naming.filter(([, lines]) => lines.length > 0)).toEqual([
    ["src/i18n/lang.ts", ['export const ROOT: Lang = "zh";', 'export const ENGLISH: Lang = "en";']],
    ["src/i18n/words.ts", ['export type AllWords = Words<(typeof WORDS)["zh"]>;']],
  ]);
});
