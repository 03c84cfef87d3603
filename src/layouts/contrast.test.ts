import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { coloursOf } from "../charts/svg/colours.ts";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const tokens = read("tokens.css");

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const light = coloursOf(tokens);
const dark = coloursOf(tokens, ':root:not([data-theme="light"])');
const schemes = { light, dark };
const words = ["ink", "ink-soft", "accent", "ahead", "near", "behind", "far"];
const grounds = ["paper", "paper-soft", "accent-soft"];
const marks = ["target", "series-1", "series-2", "series-3", "series-4", "series-5", "series-6"];

test("contrast(black, white) is 21, as WCAG says", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 6);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

describe.each(Object.entries(schemes))("the %s scheme", (_, scheme) => {
  const colour = (name: string) => {
    const found = scheme[name];
    if (found === undefined) throw new Error(`no --${name}`);
    return found;
  };

  test.each(words.flatMap((word) => grounds.map((ground) => [word, ground] as const)))(
    "text in --%s on --%s has 4.5:1",
    (word, ground) => {
      expect(contrast(colour(word), colour(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(marks.flatMap((mark) => ["paper", "paper-soft"].map((ground) => [mark, ground] as const)))(
    "the graphical mark --%s on --%s has 3:1",
    (mark, ground) => {
      expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(marks.slice(1))("text in --paper on --%s has 4.5:1", (mark) => {
    expect(contrast(colour("paper"), colour(mark))).toBeGreaterThanOrEqual(4.5);
  });

  test("behind and far behind differ in lightness too", () => {
    expect(contrast(colour("behind"), colour("far"))).toBeGreaterThanOrEqual(1.4);
  });
});

test("the reader's own choice of dark sets the same colours as the system's", () => {
  expect(coloursOf(tokens, ':root[data-theme="dark"]')).toEqual(dark);
});

test("both schemes set the same names", () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

test("on white paper the light scheme's words keep 4.5:1", () => {
  for (const word of words) expect(contrast(light[word] ?? "", "#ffffff")).toBeGreaterThanOrEqual(4.5);
});

test("the style sheet of all pages loads as less than 7 kB and asks for nothing from elsewhere", () => {
  const css = tokens + read("site.css");
  // As it loads: the build leaves comments and white space out.
  expect(gzipSync(css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s+/g, " ")).length).toBeLessThan(7_000);
  expect(css).not.toMatch(/url\(|@import|@font-face/);
});
