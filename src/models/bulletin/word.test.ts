import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { DOMParser } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { LANGS, type Lang } from "../../i18n/lang.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { requireLedger } from "../../ledger/read.ts";
import { type CutOff, cutOffs } from "../directory/cutoffs.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { type Bulletin, bulletin } from "./bulletin.ts";
import { cellText } from "./markdown.ts";
import { wordFile } from "./word.ts";

const site = siteOf(buildLookup(requireLedger(join(import.meta.dirname, "../../../data"))), "/", "1.0.0");
const cutOff = cutOffs(site).find(({ region }) => region.id === "songyuan") as CutOff;
const made = {} as Record<Lang, Bulletin>;
const files = {} as Record<Lang, Uint8Array>;

beforeAll(async () => {
  for (const lang of LANGS) {
    made[lang] = bulletin(editionOf(site, lang), cutOff);
    files[lang] = await wordFile(made[lang]);
  }
});

function part(lang: Lang, name: string): string {
  return strFromU8(unzipSync(files[lang])[name] as Uint8Array);
}

function parsed(lang: Lang) {
  return new DOMParser().parseFromString(part(lang, "word/document.xml"), "text/xml");
}

/** The texts of all paragraphs of the document, in order. */
function paragraphs(lang: Lang): string[] {
  const tree = parsed(lang);
  return [...tree.getElementsByTagName("w:p")].map((one) =>
    [...one.getElementsByTagName("w:t")].map((run) => run.textContent).join(""),
  );
}

test("wordFile(bulletin) sets the name of an indicator over its columns, and the place beside both rows", async () => {
  const city = siteOf(
    buildLookup(requireLedger(join(import.meta.dirname, "../../ledger/fixtures/yunjiang"))),
    "/",
    "1",
  );
  const at = cutOffs(city).find(
    ({ region, period }) => region.id === "yunjiang" && period.text === "2026-01/2026-10",
  ) as CutOff;
  const file = await wordFile(bulletin(editionOf(city, "zh"), at));
  const text = strFromU8(unzipSync(file)["word/document.xml"] as Uint8Array);
  const [table] = new DOMParser().parseFromString(text, "text/xml").getElementsByTagName("w:tbl");
  const rows = [...(table?.getElementsByTagName("w:tr") ?? [])];
  const head = rows.filter((row) => row.getElementsByTagName("w:tblHeader").length > 0);
  const cells = (row: Element | undefined) =>
    [...(row?.getElementsByTagName("w:tc") ?? [])].map((one) => one.textContent);
  expect(head.length).toBe(2);
  expect(cells(head[0])).toEqual([
    "地区",
    "一般公共预算收入",
    "地区生产总值（1—9月）",
    "地区生产总值增速（可比价）（1—9月）",
  ]);
  expect(cells(head[1]).filter((one) => one !== "")).toHaveLength(9);
  const spans = [...(head[0]?.getElementsByTagName("w:gridSpan") ?? [])].map((one) =>
    one.getAttribute("w:val"),
  );
  expect(spans).toEqual(["3", "3", "3"]);
});

describe.each(LANGS)("wordFile(bulletin) in %s", (lang) => {
  test("has every paragraph, note and caption of the bulletin", () => {
    const { title, opening, sections, notes, tables } = made[lang];
    const told = paragraphs(lang);
    expect(told[0]?.replaceAll(" ", "")).toBe(title.replaceAll(" ", ""));
    expect(told).toContain(opening);
    for (const { heading, paragraphs: all } of sections) {
      expect(told).toContain(heading);
      for (const one of all) expect(told).toContain(one.lead + one.text);
    }
    for (const note of notes) expect(told).toContain(note);
    for (const { caption } of tables) expect(told).toContain(caption);
  });

  test("has every table with a head that repeats, and every cell in its place", () => {
    const tree = parsed(lang);
    const tables = [...tree.getElementsByTagName("w:tbl")];
    expect(tables).toHaveLength(made[lang].tables.length);
    expect(tree.getElementsByTagName("w:tblHeader")).toHaveLength(tables.length);
    tables.forEach((table, i) => {
      const rows = made[lang].tables[i]?.groups.flatMap((group) => group.rows) ?? [];
      const found = [...table.getElementsByTagName("w:tr")]
        .slice(1)
        .map((row) => [...row.getElementsByTagName("w:tc")].map((cell) => cell.textContent));
      expect(found).toEqual(rows.map((row) => row.cells.map(cellText)));
    });
  });

  test("formats by named styles alone, all of which are defined", () => {
    const document = part(lang, "word/document.xml");
    const styles = part(lang, "word/styles.xml");
    expect(document).not.toMatch(/<w:(?:sz|rFonts|b|color|jc|spacing|ind)\b/);
    const used = new Set(
      [...document.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map((m) => m[1]),
    );
    expect(used.size).toBeGreaterThan(8);
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
  });

  test("numbers its pages and names its fonts with what stands in for them", () => {
    expect(part(lang, "word/footer1.xml")).toContain("PAGE");
    expect(part(lang, "word/fontTable.xml")).toContain('<w:font w:name="仿宋"><w:altName w:val="FangSong"/>');
  });

  test("gives the same bytes twice, and no date of the build", async () => {
    const again = await wordFile(bulletin(editionOf(site, lang), cutOff));
    expect(Buffer.compare(files[lang], again)).toBe(0);
    expect(part(lang, "docProps/core.xml").match(/\d{4}-\d{2}-\d{2}T/g)).toEqual([
      "2000-01-01T",
      "2000-01-01T",
    ]);
  });
});
