import type { Fault } from "./fault.ts";
import { garbled } from "./garble.ts";
import { must } from "./must.ts";

/**
 * How text is spelled, whatever it means: characters that nobody sees, that look like others, or
 * that a spreadsheet would take for a formula.
 */

/** Controls, bidirectional overrides, half pairs, private and damaged characters. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uE000-\uF8FF\uFFF9-\uFFFF]|[\u{F0000}-\u{10FFFF}]|\p{Noncharacter_Code_Point}/u;

/** Characters without width, and spaces that are not the plain one. */
const INVISIBLE =
  /[\u00AD\u115F\u1160\u180E\u200B-\u200D\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0]|\u034F|[\u17B4\u17B5]|[\u180B-\u180D\u180F]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E0FFF}]/u;
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F]/;

const OUTER_SPACE = /^[\s\u3000]|[\s\u3000]$/;

/** A spreadsheet that opens the public CSV would compute what begins like this. */
const FORMULA = /^[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/;

/** Radicals that stand for a whole character (Kangxi, CJK supplement): copied out of a PDF. */
const RADICAL = /[\u2E80-\u2FDF]/;

/** Cyrillic and Greek letters that look like Latin ones, and these. */
const FOREIGN =
  "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0455\u0458\u04BB\u0501\u051B\u051D\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0423\u0406\u0405\u0408" +
  "\u03BF\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";
const LATIN = "aeopcyxisjhdqwABEKMHOPCTXYISJ" + "oABEZHIKMNOPTYX";
const FOREIGN_LETTER = /[\u0370-\u03FF\u0400-\u052F]/;
const MIXED_WORD = new RegExp(`[A-Za-z][${FOREIGN}]|[${FOREIGN}][A-Za-z]`);

/** Strokes that look like a hyphen or a minus, and like a slash. */
const DASH = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const SLASH = /[\u2044\u2215]/g;

/** Full-width letters, digits and signs as plain ones; the ideographic space as a space. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (wide) =>
    wide === "\u3000" ? " " : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/** Letters and strokes as the plain ones that they look like. */
export function plainLetters(text: string): string {
  return text
    .replace(/[\u0370-\u03FF\u0400-\u052F]/g, (letter) => LATIN[FOREIGN.indexOf(letter)] ?? letter)
    .replace(DASH, "-")
    .replace(SLASH, "/");
}

/** The text without what nobody sees; null where something in it cannot be mended. */
export function visible(text: string): string | null {
  const plain = text
    .replace(/[\t\u2028\u2029]/g, " ")
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(new RegExp(INVISIBLE, "gu"), "")
    .replace(new RegExp(ODD_SPACE, "g"), " ");
  return FORBIDDEN.test(plain) ? null : plain.trim();
}

/** What is wrong with any cell's characters, or null. */
export function characterFault(cell: string): Fault | null {
  if (/^[\x20-\x7E\u4E00-\u9FFF]*$/.test(cell) && !OUTER_SPACE.test(cell)) return null;
  const point = (found: RegExpExecArray) =>
    `U+${must(found[0].codePointAt(0), "a character").toString(16).toUpperCase().padStart(4, "0")}`;
  const fix = visible(cell) ?? undefined;
  if (cell.startsWith("\t")) return { code: "L128", fix, facts: { first: "Tab" } };
  const forbidden = FORBIDDEN.exec(cell);
  if (forbidden !== null) return { code: "L114", fix, facts: { point: point(forbidden) } };
  const invisible = INVISIBLE.exec(cell) ?? ODD_SPACE.exec(cell);
  if (invisible !== null) return { code: "L113", fix, facts: { point: point(invisible) } };
  return OUTER_SPACE.test(cell) ? { code: "L112", fix: cell.trim() } : null;
}

/** What is wrong with the characters of free text: formulas, radicals, letters of two alphabets in one word. */
export function textFault(cell: string): Fault | null {
  if (FORMULA.test(cell)) return { code: "L128", facts: { first: cell.slice(0, 1) } };
  const lost = garbled(cell);
  if (lost !== null) return lost;
  const composed = cell.normalize("NFC").replace(new RegExp(RADICAL, "g"), (one) => one.normalize("NFKC"));
  if (composed !== cell) return { code: "L130", fix: composed };
  return MIXED_WORD.test(cell) ? { code: "L130", fix: plainLetters(cell) } : null;
}

/** What is wrong with a cell that holds plain letters, digits and signs only: wide or foreign look-alikes. */
export function plainFault(cell: string): Fault | null {
  const half = halfWidth(cell);
  if (half !== cell) return { code: "L116", fix: plainLetters(half) };
  const plain = plainLetters(cell);
  return plain === cell && !FOREIGN_LETTER.test(cell) ? null : { code: "L130", fix: plain };
}
