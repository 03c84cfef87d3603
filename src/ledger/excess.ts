import { LONGEST_LINE, MOST_BYTES_OF_CHARACTER, MOST_LINES } from "./limits.ts";

/**
 * What no file of a ledger is: looked at in the bytes themselves, before anything is decoded, so that
 * a damaged or hostile file costs neither time nor memory.
 */

export type Excess =
  | { readonly kind: "line"; readonly line: number; readonly length: number }
  | { readonly kind: "lines"; readonly line: number }
  | { readonly kind: "binary"; readonly line: number; readonly what: "workbook" | "old-workbook" | "binary" };

const SIGNATURES = [
  { what: "workbook", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { what: "old-workbook", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
] as const;

const LF = 0x0a;
const CR = 0x0d;

/** The first limit that the bytes of a table break, or null. UTF-16 with its mark may hold zeros. */
export function excessOf(bytes: Uint8Array): Excess | null {
  const signature = SIGNATURES.find((one) => startsWith(bytes, one.bytes));
  if (signature !== undefined) return { kind: "binary", line: 0, what: signature.what };
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const zero = wide ? -1 : bytes.indexOf(0);
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const found = bytes.indexOf(LF, start);
    const stop = found < 0 ? bytes.length : found;
    // In UTF-16 another character may look like an end, which only shortens lines.
    if (zero >= start && zero <= stop) return { kind: "binary", line, what: "binary" };
    if (stop - start > LONGEST_LINE * MOST_BYTES_OF_CHARACTER) {
      const within = linesOfCr(bytes.subarray(start, stop));
      if (within.longest > LONGEST_LINE * MOST_BYTES_OF_CHARACTER)
        return { kind: "line", line, length: within.longest };
      line += within.count - 1;
    }
    if (line > MOST_LINES) return { kind: "lines", line };
    start = stop + 1;
  }
  return null;
}

/** A long stretch without LF may be many lines that end with CR alone. */
function linesOfCr(bytes: Uint8Array): { count: number; longest: number } {
  let [count, longest] = [0, 0];
  for (let start = 0; start <= bytes.length; count++) {
    const found = bytes.indexOf(CR, start);
    const stop = found < 0 ? bytes.length : found;
    longest = Math.max(longest, stop - start);
    start = stop + 1;
  }
  return { count, longest };
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, i) => bytes[i] === byte);
}
