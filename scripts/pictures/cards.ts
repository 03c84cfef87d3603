import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { type AllWords, wordsOf } from "../../src/i18n/words.ts";

/** The size that link previews ask for. */
const SIZE = { width: 1200, height: 630 };
/** The site's own colours. */
const TOKENS = readFileSync(join(import.meta.dirname, "../../src/layouts/tokens.css"), "utf8");
const INK = "var(--ink)";
const PAPER = "var(--paper)";
const ACCENT = "var(--accent)";
const SOFT = "var(--accent-soft)";
const BEHIND = "var(--behind)";

type Kind = Exclude<keyof AllWords["site"]["nav"], "changes" | "sitemap">;

const bar = (x: number, y: number, width: number, fill: string, height = 44) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
const line = (path: string, colour: string, width = 10) =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
const rows = (widths: readonly number[], fill: (i: number) => string) =>
  widths.map((width, i) => bar(0, i * 72, width, fill(i))).join("");
const paragraph = (top: number) =>
  [420, 420, 300]
    .map((width, i) => bar(0, top + i * 44, width, i === 0 && top === 0 ? INK : SOFT, 20))
    .join("");

/** A bar against its schedule (thin) and its target (thick). */
const bullet = (top: number, reached: number, fill: string) =>
  bar(0, top, 420, SOFT, 84) +
  bar(0, top + 22, reached, fill, 40) +
  bar(170, top, 6, INK, 84) +
  bar(412, top - 10, 12, INK, 104);

/** What each kind of page shows, in few strokes, 440 × 360. */
const MOTIFS: Readonly<Record<Kind, string>> = {
  home: bullet(10, 250, ACCENT) + bullet(138, 120, BEHIND) + bullet(266, 310, ACCENT),
  regions: rows([420, 340, 330, 240, 120], (i) => (i < 3 ? ACCENT : BEHIND)),
  industries: [260, 200, 300, 150]
    .map((first, i) => bar(0, i * 92, first, ACCENT, 64) + bar(first + 6, i * 92, 414 - first, SOFT, 64))
    .join(""),
  indicators: line("M0 330H440", INK, 4) + line("M10 280L120 210L230 235L330 120L430 40", ACCENT, 12),
  targets: bullet(10, 170, ACCENT) + bullet(138, 90, BEHIND) + bullet(266, 400, ACCENT),
  projects: [420, 320, 200, 110].map((width, i) => bar(210 - width / 2, i * 92, width, ACCENT, 70)).join(""),
  flows:
    line("M0 60C220 60 220 90 440 90", ACCENT, 90) +
    line("M0 200C220 200 220 170 440 170", SOFT, 70) +
    line("M0 310C220 310 220 280 440 280", BEHIND, 50),
  compare:
    line("M10 300L150 220L290 180L430 60", ACCENT, 12) + line("M10 200L150 240L290 120L430 170", BEHIND, 12),
  bulletins: paragraph(0) + paragraph(150) + bar(0, 300, 420, SOFT, 20),
  audit: line("M60 130H380M60 230H380M280 40L160 320", ACCENT, 26),
  data: [0, 1, 2, 3]
    .flatMap((y) => [0, 1, 2].map((x) => bar(x * 148, y * 92, 132, y === 0 ? ACCENT : SOFT, 76)))
    .join(""),
  docs: paragraph(0) + paragraph(130) + paragraph(260),
  search: `<circle cx="170" cy="150" r="120" fill="none" stroke="${ACCENT}" stroke-width="26"/>${line("M255 240L390 350", INK, 34)}`,
};

function svgOf(kind: Kind): string {
  const zh = kind === "home" ? "台账" : wordsOf("zh").site.nav[kind];
  const en = kind === "home" ? "Ledger" : wordsOf("en").site.nav[kind];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" font-family="Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif" fill="${INK}">` +
    `<rect width="100%" height="100%" fill="${PAPER}"/><rect width="100%" height="18" fill="${INK}"/>` +
    `<text x="90" y="310" font-size="112" font-weight="700">${zh}</text>` +
    `<text x="92" y="400" font-size="58">${en}</text>` +
    `<g transform="translate(670 140)">${MOTIFS[kind]}</g></svg>`
  );
}

/**
 * The pictures for link previews, one for each kind of page, with its name in both languages: they
 * stand for every ledger. Answers the files written.
 */
export async function takeCards(browser: Browser, folder: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: "light" });
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  for (const kind of Object.keys(MOTIFS) as Kind[]) {
    await page.setContent(`<style>${TOKENS}</style><body style="margin:0">${svgOf(kind)}</body>`);
    const path = join(folder, `${kind}.png`);
    await page.screenshot({ path });
    written.push(path);
  }
  await page.close();
  return written;
}
