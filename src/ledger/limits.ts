/**
 * What no file of a ledger is: looked at in the bytes themselves, before anything is decoded, so that
 * a damaged or hostile file costs neither time nor memory.
 */

/** No table of one year is larger: a larger file is damaged, or was never meant to be here. */
export const LARGEST_FILE = 128 * 1024 * 1024;

/** `site.json` is written by hand. */
export const LARGEST_SETTINGS = 4 * 1024 * 1024;

/** No figure, name or note is longer: a longer line, in characters, is a damaged file. */
export const LONGEST_LINE = 100_000;

/** A nation's figures of one year, month by month, have fewer lines. */
export const MOST_LINES = 4_000_000;

/** No encoding that is read needs more bytes for a character. */
const MOST_BYTES = 4;

export type Excess =
  | { readonly kind: "line"; readonly line: number; readonly length: number }
  | { readonly kind: "lines"; readonly line: number }
  | { readonly kind: "binary"; readonly line: number; readonly what: "workbook" | "old-workbook" | "binary" };

const SIGNATURES = [
  { what: "workbook", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { what: "old-workbook", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
] as const;

/** The first limit that the bytes of a table break, or null. UTF-16 with its mark may hold zeros. */
export function excessOf(bytes: Uint8Array): Excess | null {
  const signature = SIGNATURES.find((one) => startsWith(bytes, one.bytes));
  if (signature !== undefined) return { kind: "binary", line: 0, what: signature.what };
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  let line = 1;
  let start = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte > 0x0d) continue;
    if (byte === 0 && !wide) return { kind: "binary", line, what: "binary" };
    if (byte !== 0x0a && byte !== 0x0d) continue;
    if (i - start > LONGEST_LINE * MOST_BYTES) return { kind: "line", line, length: i - start };
    start = i + 1;
    // CR LF ends one line; in UTF-16 another character may look like an end, which only shortens lines.
    if (byte === 0x0a || bytes[i + 1] !== 0x0a) line++;
    if (line > MOST_LINES) return { kind: "lines", line };
  }
  const rest = bytes.length - start;
  return rest > LONGEST_LINE * MOST_BYTES ? { kind: "line", line, length: rest } : null;
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, i) => bytes[i] === byte);
}
