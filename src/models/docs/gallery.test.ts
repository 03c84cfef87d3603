import { describe, expect, test } from "vitest";
import { CHART_KINDS } from "../../charts/kinds.ts";
import { LANGS } from "../../i18n/lang.ts";
import { wordsOf } from "../../i18n/words.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { GALLERY_KINDS } from "../directory/gallery-kinds.ts";
import type { Block } from "../ground/body.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { galleryKindPage, galleryPage } from "./gallery.ts";
import { questionsPage } from "./questions.ts";

const { ledger } = readFiles(memoryFiles(SAMPLE));
if (ledger === null) throw new Error("the sample is unsound");
const site = siteOf(buildLookup(ledger), "/", "1.0.0");

function figuresIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "section") return figuresIn(block.blocks);
    return block.kind === "figures" ? block.figures.map(({ chart }) => chart.title) : [];
  });
}

const EXAMPLES = Object.values(CHART_KINDS).flat();

describe.each(LANGS)("the gallery in %s", (lang) => {
  test("draws every example that the tests compare, each on the page of its kind", () => {
    const drawn = GALLERY_KINDS.flatMap((kind) =>
      figuresIn(galleryKindPage(editionOf(site, lang), kind).blocks),
    );
    const titles = EXAMPLES.map((example) => example.chart("example", lang).title);
    expect(drawn.sort()).toEqual(titles.sort());
  });

  test("has words for every state", () => {
    for (const { state } of EXAMPLES) expect(wordsOf(lang).gallery.states[state], state).toBeTruthy();
  });

  test("begins with one chart of each kind", () => {
    expect(figuresIn(galleryPage(editionOf(site, lang)).blocks)).toHaveLength(GALLERY_KINDS.length);
  });
});

describe.each(LANGS)("questions and answers in %s", (lang) => {
  const text = JSON.stringify(questionsPage(editionOf(site, lang)).blocks);

  test("link to the pages they name and leave no place open", () => {
    expect(text).not.toMatch(/\{\w+\}|undefined/);
    for (const path of ["/docs/methods/", "/docs/sources/", "/audit/", "/data/", "/search/", "/compare/"]) {
      expect(text).toContain(path);
    }
  });

  test("take their thresholds from the ledger's settings", () => {
    expect(text).toContain(lang === "zh" ? "低于序时但在5个百分点以上" : "within 5 percentage points");
  });
});
