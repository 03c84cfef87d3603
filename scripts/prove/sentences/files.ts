import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { type Block, markedBlocks, type Part } from "./blocks.ts";

/** What is read of a site. The manual tells of made-up figures, and settings of none. */
const READ = [
  "**/*.html",
  "embed/**/*.svg",
  "**/*.xml",
  "**/*.md",
  "**/*.docx",
  "search/*.json",
  "embed/**/*.csv",
];
const NOT_READ = /^(?:en\/)?(?:docs|404\.html)|sitemap-/;

/** The files of a site that tell something of its ledger, in order. */
export function toldFiles(site: string): string[] {
  const files = READ.flatMap((pattern) => globSync(pattern, { cwd: site }));
  return [...new Set(files)]
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !NOT_READ.test(file))
    .sort();
}

/** The blocks of one file, by what it is. */
export function blocksOf(site: string, file: string): Block[] {
  const bytes = readFileSync(join(site, file));
  if (file.endsWith(".docx")) return wordBlocks(bytes);
  const text = bytes.toString("utf8");
  if (file.endsWith(".json")) return searchBlocks(JSON.parse(text));
  if (file.endsWith(".md")) return lineBlocks(text, splitMarkdown);
  return file.endsWith(".csv") ? lineBlocks(text, splitCsv) : markedBlocks(text);
}

/** A Word file as the same tables and paragraphs in HTML. */
export function wordBlocks(bytes: Uint8Array): Block[] {
  const name = "word/document.xml";
  const xml = new TextDecoder().decode(unzipSync(bytes, { filter: (one) => one.name === name })[name]);
  const html = xml
    .replace(/<w:tr\b[^>]*>([\s\S]*?)<\/w:tr>/g, (_, row: string) =>
      row.includes("<w:tblHeader") ? `<thead><tr>${row}</tr></thead>` : `<tr>${row}</tr>`,
    )
    .replace(/<w:tc>(?:<w:tcPr>(?<of>[\s\S]*?)<\/w:tcPr>)?/g, (_, of: string | undefined) => {
      const width = /<w:gridSpan w:val="(\d+)"/.exec(of ?? "")?.[1] ?? "1";
      return `<td colspan="${width}">`;
    })
    .replaceAll("</w:tc>", "</td>")
    .replace(/<(\/?)w:tbl>/g, "<$1table>")
    .replace(/<w:p(?: [^>]*)?\/>/g, "")
    .replace(/<(\/?)w:p(?: [^>]*)?>/g, "<$1p>")
    .replace(/<\/?(?:w|mc|wp|a):[^>]*>|<\?[^>]*>/g, "");
  return markedBlocks(html);
}

/** The cells of a line, or null where it is no row. */
type Split = (line: string) => readonly string[] | null;

const splitCsv: Split = (line) => line.split(",");
const splitMarkdown: Split = (line) =>
  line.startsWith("|")
    ? line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => unmarked(cell))
    : null;

function unmarked(text: string): string {
  return text.replace(/\\(?=[\\`*_[\]<>#|~])|\*\*/g, "").trim();
}

/** Lines, and cells with the head that the first row of their table gives them. */
export function lineBlocks(text: string, split: Split): Block[] {
  const page: { texts: string[]; inside: null } = { texts: [], inside: null };
  let heads: readonly string[] | null = null;
  return text.split("\n").flatMap((line): Block[] => {
    const cells = split(line);
    if (line.trim() === "" || /^[\s|:-]+$/.test(line)) return [];
    page.texts.push(unmarked(line));
    if (cells === null) {
      heads = null;
      return [{ text: unmarked(line), inside: page }];
    }
    const above = heads;
    heads ??= cells;
    if (above === null) return [];
    const row: Part = { texts: cells, inside: { texts: above, inside: page } };
    return cells
      .map((cell, i) => ({ text: `${above[i] ?? ""}：${cell}`, inside: row }))
      .filter((_, i) => cells[i] !== "");
  });
}

/** What the search tells: each figure or target with its place and its indicator, which it has by number. */
interface SearchIndex {
  readonly subjects: readonly (readonly [indicator: number, part: number])[];
  readonly groups: readonly {
    readonly kind: string;
    readonly rows: readonly (readonly (string | number)[])[];
  }[];
  readonly figures: readonly (readonly (readonly [
    subject: number,
    year: number,
    place: number,
    text: string,
  ])[])[];
}

function searchBlocks({ subjects, groups, figures }: SearchIndex): Block[] {
  const rowsOf = (kind: string) => groups.find((group) => group.kind === kind)?.rows ?? [];
  const page: Part = { texts: [], inside: null };
  return rowsOf("region").flatMap((place) =>
    (figures[Number(place[5])] ?? []).map(([subject, , , text]) => {
      const indicator = rowsOf("indicator")[subjects[subject]?.[0] ?? -1] ?? [];
      return { text, inside: { texts: [String(place[1]), String(indicator[1])], inside: page } };
    }),
  );
}
