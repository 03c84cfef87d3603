import { describe, expect, test } from "vitest";
import { chanceOf } from "../bench/chance.ts";
import { chosen, placesOf } from "./code/choose.ts";
import { keyOf, stale } from "./code/equivalent.ts";
import { mutantsOf } from "./code/mutants.ts";
import { importersOf, reachOf } from "./code/reach.ts";

describe("mutantsOf(file, text)", () => {
  test.each<[string, string, string[]]>([
    ["a bound", "const a = b < c;", ["b <= c", "b >= c"]],
    ["a condition", "if (a) b();", ["if (true) b();", "if (false) b();", "if (a) ;"]],
    ["a choice", "const a = b ? c : d;", ["true ? c : d", "false ? c : d"]],
    ["a number", "const a = b(7);", ["b((8))", "b((6))"]],
    ["a great number", "const a = 10n;", ["a = (11n)", "a = (9n)"]],
    ["a truth", "const a = { b: true };", ["b: false"]],
    ["no key", "const a = { 7: b };", []],
    ["the newest row", "const a = b.at(-1);", ["b.at(0)", "b.at((1))", "b.at(-(2))", "b.at(-(0))"]],
    [
      "the first rows",
      "const a = b.slice(0, c);",
      ["b.slice(-(c))", "= b;", "slice((1), c)", "slice((-1), c)"],
    ],
    ["the last rows", "const a = b.slice(-c);", ["b.slice(0, c)", "= b;", "b.slice((c))"]],
    ["an end", "const a = b.slice(c);", ["b.slice(c + 1)", "b.slice(c - 1)", "= b;"]],
    ["the direction of a sort", "const a = b.sort(c);", ["= b;", "b.sort(((a, b) => (c)(b, a)))"]],
    ["a comparison", "const a = compare(b, c);", ["compare(c, b)"]],
    ["a fallback", 'const a = b ?? "";', ['((b) && (""))']],
    ["one of a list", 'const a = ["x", "y"];', ['= ["y"]', '= ["x"]']],
    ["a pattern", "const a = /^b$/.test(c);", ["/b$/.test(c)", "/^b/.test(c)"]],
    ["a row of a loop", "for (const a of b) if (a) continue;", ["(true) c", "(false) c", "if (a) break;"]],
    ["no type", 'let a: 1 | true = b as 1; interface C { d: 2 } import e from "f";', []],
    ["no message", "throw new Error(a + 1);", []],
    ["no text", 'const a = "b" + c;', []],
  ])("changes %s", (_, text, expected) => {
    const texts = mutantsOf("a.ts", text).flatMap((mutants) => mutants.map((mutant) => mutant.text));
    expect(texts.length).toBe(expected.length);
    for (const piece of expected) expect(texts.filter((one) => one.includes(piece))).toHaveLength(1);
  });

  test("tells file, line and change, and the same change of like lines apart", () => {
    const told = mutantsOf("a.ts", "f(a > 0);\nf(a > 0);")
      .flat()
      .filter(({ change }) => change.includes(">="))
      .map(({ file, line, code, change }) => ({ file, line, code, change }));
    expect(told).toEqual([
      { file: "a.ts", line: 1, code: "f(a > 0);", change: "a > 0 → a >= 0" },
      { file: "a.ts", line: 2, code: "f(a > 0);", change: "a > 0 → a >= 0 (2)" },
    ]);
  });
});

test("reachOf(importers) gives the tests that reach a file and how far they are, the nearest first", () => {
  const texts = new Map([
    ["src/a.ts", ""],
    ["src/b/b.ts", 'import { a } from "../a.ts";'],
    ["src/b/b.test.ts", 'import { b } from "./b.ts";'],
    ["src/far.test.ts", 'import "./b/b.test.ts";\nimport "./d.ts";'],
    ["src/a.test.ts", 'import { a } from "./a.ts";'],
    ["src/a.browser.test.ts", 'import { a } from "./a.ts";'],
    ["src/d.ts", 'import type { B } from "./b/b.ts";'],
    ["src/e.test.ts", 'import { e } from "./e.ts";'],
  ]);
  const reach = reachOf(importersOf(texts));
  expect([...reach("src/a.ts")]).toEqual([
    ["src/a.test.ts", 1],
    ["src/b/b.test.ts", 2],
    ["src/far.test.ts", 3],
  ]);
});

describe("chosen(chance, places, count)", () => {
  const texts = new Map([
    ["src/measures/a.ts", Array.from({ length: 40 }, (_, i) => `const a${i} = ${i};`).join("\n")],
    ["src/measures/golden/b.ts", "f(1);"],
    ["src/measures/a.test.ts", "f(1);"],
    ["src/i18n/c.ts", "f(1);"],
  ]);
  const places = placesOf(texts, ["measures"]);
  const draw = (seed: number) => chosen(chanceOf(seed), places, 8);

  test("draws from the sources of the rooms alone", () => {
    expect(new Set(places.flat().map(({ file }) => file))).toEqual(new Set(["src/measures/a.ts"]));
  });

  test("draws the same for the same seed, others for another, no place twice", () => {
    expect(draw(1).map(keyOf)).toEqual(draw(1).map(keyOf));
    expect(draw(1).map(keyOf)).not.toEqual(draw(2).map(keyOf));
    expect(new Set(draw(1).map(({ line }) => line)).size).toBe(8);
  });
});

test("stale(listed, places) finds what is listed and no longer stands there", () => {
  const there = { file: "a.ts", code: "f(a > 0);", change: "a > 0 → a >= 0", reason: "never 0" };
  const gone = { ...there, code: "f(a > 1);" };
  expect(stale([there, gone], mutantsOf("a.ts", "// moved\nf(a > 0);"))).toEqual([gone]);
});
