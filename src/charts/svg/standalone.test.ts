import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { CHART_KINDS } from "../kinds.ts";
import { textWidth } from "../parts/text.ts";
import { coloursOf } from "./colours.ts";
import { standaloneSvg } from "./standalone.ts";

const LIGHT = coloursOf(readFileSync(new URL("../../layouts/tokens.css", import.meta.url), "utf8"));
const drawn = Object.entries(CHART_KINDS)
  .flatMap(([kind, examples]) => examples.map(({ state, chart }) => ({ name: `${kind} ${state}`, chart })))
  .flatMap(({ name, chart }) => LANGS.map((lang) => ({ name, lang, chart: chart("example", lang) })))
  .filter(({ chart }) => chart.draw !== null);
const fileOf = ({ chart, lang }: (typeof drawn)[number]) => standaloneSvg(chart, ["来源：<甲>"], lang, LIGHT);

describe("standaloneSvg(chart, credit, lang)", () => {
  test.each(drawn)("of $name in $lang needs no page: no custom property, class, link or script", (one) => {
    const svg = fileOf(one);
    expect(svg).not.toMatch(/var\(|currentColor| class=|data-spots|href|<script|<style|url\((?!#)/);
    expect(svg.match(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)).not.toBeNull();
  });

  test("uses the colours that it is given and no others", () => {
    const light = new Set(Object.values(LIGHT));
    const used = new Set(drawn.flatMap((one) => fileOf(one).match(/#[0-9a-f]{6}\b/g) ?? []));
    expect(used.size).toBeGreaterThan(12);
    expect([...used].filter((colour) => !light.has(colour))).toEqual([]);
  });

  test("fails on a colour that it is not given", () => {
    const [first] = drawn;
    if (first === undefined) throw new Error("no example is drawn");
    expect(() => standaloneSvg(first.chart, [], "zh", { ink: "#000000" })).toThrow("no colour for --");
  });

  test.each(drawn)("of $name in $lang holds title, subtitle, notes and credit within its width", (one) => {
    const root = parseHTML(fileOf(one)).document.querySelector("svg");
    const lines = [...(root?.children ?? [])].filter(({ localName }) => localName === "text");
    const said = lines.map((line) => line.textContent).join("");
    const plain = (text: string) => text.replaceAll(" ", "");
    for (const text of [one.chart.title, one.chart.subtitle, ...one.chart.notes, "来源：<甲>"]) {
      expect(plain(said)).toContain(plain(text));
    }
    for (const line of lines) {
      const width = textWidth(line.textContent ?? "", Number(line.getAttribute("font-size")));
      expect(16 + width, line.textContent ?? "").toBeLessThanOrEqual(one.chart.width + 32);
    }
  });

  test("is empty where the chart has nothing to draw", () => {
    const [first] = drawn;
    if (first === undefined) throw new Error("no example is drawn");
    expect(standaloneSvg({ ...first.chart, draw: null }, [], "zh", LIGHT)).toBe("");
  });
});
