import { isUtf8 } from "node:buffer";
import { commonSigns } from "./frequent-signs.ts";
import { LEAST_COMMON, LEAST_LIKELY } from "./limits.ts";

/**
 * How likely bytes that GB18030 can read were written in it. Big5, Shift-JIS, EUC-KR and Windows-1252 read
 * as GB18030 too, as signs that no Chinese text is made of. Likelihood chooses no encoding: it only
 * refuses, or keeps a file from being written anew.
 */
export type Likelihood = "likely" | "doubtful" | "unlikely";

const ENOUGH = 4;
/** So much of a file is looked at. */
const SAMPLE = 64 * 1024;

export function likelihoodOf(bytes: Uint8Array, text: string): Likelihood {
  const { all, common } = commonSigns(text.slice(0, SAMPLE));
  const share = all === 0 ? 0 : common / all;
  const isKorean = isHangul(bytes.subarray(0, SAMPLE));
  if (all >= ENOUGH && (share < LEAST_LIKELY || (isKorean && share < LEAST_COMMON))) return "unlikely";
  const isSure = all >= ENOUGH ? share >= LEAST_COMMON : all >= 2 && share === 1;
  return isSure && !(isKorean && share < 0.9) ? "likely" : "doubtful";
}

/** True where Korean reads all of it as Hangul: of Chinese text half the signs would be others. */
function isHangul(bytes: Uint8Array): boolean {
  const signs = new TextDecoder("euc-kr").decode(bytes).match(/[^\p{ASCII}\p{P}\p{S}\p{Z}]/gu) ?? [];
  return signs.length > 1 && signs.every((sign) => /[\uAC00-\uD7A3]/.test(sign));
}

/** The first line of a GB18030 text that was written in UTF-8, with the byte where it begins; null for none. */
export function strayUtf8(bytes: Uint8Array): { readonly position: number } | null {
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    const first = line.findIndex((byte) => byte >= 0x80);
    if (first >= 0 && isUtf8(line) && isBetterAsUtf8(line)) return { position: start + first };
    start = end + 1;
  }
  return null;
}

function isBetterAsUtf8(line: Uint8Array): boolean {
  const asUtf8 = commonSigns(new TextDecoder("utf-8").decode(line));
  const asGb = commonSigns(new TextDecoder("gb18030").decode(line));
  return asUtf8.all > 0 && asUtf8.common / asUtf8.all > Math.max(0.5, asGb.common / Math.max(1, asGb.all));
}
