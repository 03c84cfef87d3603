import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { wordsOf } from "../../i18n/words.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { mergeFiles } from "../../ledger/merging/merge.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import type { Block } from "../ground/body.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { PICTURE_SIZES } from "./clerk-pictures.ts";
import { clerksPage } from "./clerks.ts";

const FOLDER = "public/pictures/clerks";
/** What the pictures of one page may weigh, so that page, style and scripts stay within 60 KB. */
const MOST_BYTES = 38 * 1024;

const { ledger } = readFiles(memoryFiles(SAMPLE));
if (ledger === null) throw new Error("the sample is broken");
const site = siteOf(buildLookup(ledger), "/sub/", "1.0.0");

function all(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === "section" ? [block, ...all(block.blocks)] : [block]));
}

/** Width and height of a lossless WebP: 14 bits each, less one, after the signature (RFC 9649, 3.4). */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.toString("latin1", 12, 16)).toBe("VP8L");
  const bits = bytes.readUInt32LE(21);
  return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1];
}

describe.each(LANGS)("the clerk's guide in %s", (lang) => {
  const blocks = all(clerksPage(editionOf(site, lang)).blocks);
  const pictures = blocks.flatMap((block) => (block.kind === "picture" ? [block.picture] : []));

  test("goes from the sheet to the published page, to accepted irregularities and a new year", () => {
    const ids = blocks.flatMap((block) => (block.kind === "section" ? [block.section.id] : []));
    expect(ids).toEqual([
      ...["get", "fill", "hand-in", "check", "own-tables", "mend", "compare", "publish"],
      ...["accepted", "new-year", "together", "json", "targets"],
    ]);
  });

  test("shows pictures under the base path, each with its words", () => {
    expect(pictures.map(({ href }) => href)).toEqual(
      ["sheet", "check", "own", "diff", "page", "accepted"].map(
        (name) => `/sub/pictures/clerks/${name}-${lang}.webp`,
      ),
    );
    for (const { alt, caption } of pictures) expect(alt.length).toBeGreaterThan(caption.length / 2);
  });

  test("says the size that each picture has, so that nothing moves when it arrives", () => {
    for (const { href, width, height } of pictures) {
      expect([width, height], href).toEqual(sizeOf(href.replace("/sub/", "public/")));
    }
  });

  test("weighs little with its pictures", () => {
    const bytes = pictures.map(({ href }) => statSync(href.replace("/sub/", "public/")).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
  });

  test("links to the rules and the questions", () => {
    for (const path of ["docs/problems/", "docs/questions/"]) {
      expect(JSON.stringify(blocks)).toContain(`/sub/${lang === "en" ? "en/" : ""}${path}`);
    }
    expect(JSON.stringify(blocks)).not.toMatch(/[{]\w+[}]/);
  });

  const codeUnder = (label: string) =>
    blocks
      .flatMap((block) => (block.kind === "code" && block.label === label ? [`${block.text}\n`] : []))
      .join("");

  test("shows a question as a merge leaves it, and as the check explains it", () => {
    const file = "observations/2024.csv";
    const base = SAMPLE[file] ?? "";
    const versions = [base, base.replace("12.5", "12.6"), base.replace("12.5", "12.7")] as const;
    const [before, ours, theirs] = versions.map((text) => new TextEncoder().encode(text));
    if (before === undefined || ours === undefined || theirs === undefined) throw new Error("three versions");
    const merged = mergeFiles("observations", { base: before, ours, theirs });
    const text = "bytes" in merged ? new TextDecoder().decode(merged.bytes) : "";
    expect(text).toContain(codeUnder(`data/${file}`));
    const { problems } = readFiles(memoryFiles({ ...SAMPLE, [file]: text }));
    expect(problems.map(({ code, facts }) => [code, facts?.["differs"]])).toEqual([
      ["L040", "value 12.6 | 12.7"],
    ]);
  });

  test("shows a table in JSON that is read as its CSV is", () => {
    const { "offices.csv": _, ...rest } = SAMPLE;
    const read = readFiles(memoryFiles({ ...rest, "offices.json": codeUnder("data/offices.json") }));
    expect(read.problems).toEqual(readFiles(memoryFiles(SAMPLE)).problems);
    expect(read.ledger?.offices.row("statistics").name_en).toBe("Statistics bureau");
  });

  test("gives an acceptance that the check takes as it stands", () => {
    const text = codeUnder("data/accepted.csv").trimEnd();
    const head = (SAMPLE["observations/2024.csv"] ?? "").split("\n")[0];
    const rows = [
      ["lake", 55],
      ["lower", 23],
      ["upper", 31],
    ].map(([place, value]) => `${place},projects,,,2025-01/2025-06,${value},个,,A,notice-2025-06,2,\n`);
    const files = {
      ...SAMPLE,
      "site.json": (SAMPLE["site.json"] ?? "").replace("2024-12", "2025-06"),
      "sources.csv": `${SAMPLE["sources.csv"]}notice-2025-06,通报,Notice,大湖市,2025-07-08,,,\n`,
      "observations/2025.csv": `${head}\n${rows.join("")}`,
      "accepted.csv": `${text}\n`,
    };
    const read = readFiles(memoryFiles(files));
    expect([read.problems, read.waived.map(({ problem }) => problem.code)]).toEqual([[], ["L304"]]);
  });
});

test("the guide has the same steps and pictures in both languages", () => {
  const shape = (lang: "zh" | "en") =>
    wordsOf(lang).clerkGuide.steps.map(({ id, paragraphs, points, picture }) => [
      ...[id, paragraphs.length, points?.length, picture?.name],
    ]);
  expect(shape("en")).toEqual(shape("zh"));
});

test("every picture that is there is used, and none is missing", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(
    Object.keys(PICTURE_SIZES)
      .map((name) => `${name}.webp`)
      .sort(),
  );
});
