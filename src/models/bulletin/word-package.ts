import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { ROOT, tagOf } from "../../i18n/lang.ts";
import { FONTS, TABLE_STYLE } from "./word-styles.ts";

/** A date that says nothing: the file is dated by its cut-off, not by the day of the build. */
const DATE = "2000-01-01T00:00:00Z";
const LEVEL = 6;

/**
 * The parts of a Word file packed anew, so that the same content gives the same bytes: in the order of
 * their names, all of one date; and with what the library leaves out: the fonts' other names, the
 * style of tables, the language that spelling is checked in.
 */
export function steadyPackage(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts).sort();
  const first = "[Content_Types].xml";
  const ordered = [first, ...names.filter((name) => name !== first)];
  const packed: Zippable = {};
  for (const name of ordered) {
    const bytes = parts[name];
    if (bytes !== undefined)
      packed[name] = /\.(?:xml|rels)$/.test(name) ? strToU8(mended(name, strFromU8(bytes))) : bytes;
  }
  return zipSync(packed, { level: LEVEL, mtime: new Date(2000, 0, 1) });
}

function mended(name: string, xml: string): string {
  if (name === "docProps/core.xml") {
    return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${DATE}`);
  }
  if (name === "word/fontTable.xml") return xml.replace(/<\/w:fonts>|\/>\s*$/, withFonts);
  if (name !== "word/styles.xml") return xml;
  return xml
    .replace(/<\/w:rPr>(?=<\/w:rPrDefault>)/, (end) => LANGUAGE + end)
    .replace("</w:styles>", `${TABLE_STYLE}</w:styles>`);
}

function withFonts(end: string): string {
  const fonts = FONTS.map(
    ({ name, other }) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  ).join("");
  return end.startsWith("/>") ? `>${fonts}</w:fonts>` : fonts + end;
}

/** Latin text of a Chinese file is English: its other language needs no red lines. */
const LANGUAGE = `<w:lang w:val="en-GB" w:eastAsia="${tagOf(ROOT)}"/>`;
