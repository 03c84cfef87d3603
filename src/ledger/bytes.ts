import { isUtf8 } from "node:buffer";

/** How a file's characters are written. */
export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly mark: boolean;
}

/** No reading of the bytes is sound; `position` is the first byte (from 0) that cannot be read. */
export interface Undecodable {
  readonly position: number;
}

const MARKS: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
];

/**
 * The text of a file: by its byte order mark, else strict UTF-8, else strict GB18030, else refused.
 *
 * Nothing is guessed by likelihood. One case must not fall through: UTF-8 cut off inside its last
 * character often reads as GB18030 nonsense, so where only the end is unsound it is refused.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const mark = MARKS.find((m) => m.bytes.every((byte, i) => bytes[i] === byte));
  if (mark !== undefined) return decodeMarked(bytes, mark.encoding, mark.bytes.length);
  if (isUtf8(bytes)) return { text: read(bytes, "utf-8"), encoding: "utf-8", mark: false };
  if (isCutUtf8(bytes)) return { position: firstUnsoundUtf8(bytes) };
  const text = tryRead(bytes, "gb18030");
  // A GB18030 text never needs the private-use and unassigned points that damaged UTF-8 lands on.
  if (text !== null && !/[\uE000-\uF8FF\uFFFD]/.test(text)) {
    return { text, encoding: "gb18030", mark: false };
  }
  return { position: firstUnsoundUtf8(bytes) };
}

function decodeMarked(bytes: Uint8Array, encoding: Encoding, skip: number): Decoded | Undecodable {
  const text = tryRead(bytes.subarray(skip), encoding);
  if (text !== null) return { text, encoding, mark: true };
  return { position: encoding === "utf-8" ? firstUnsoundUtf8(bytes) : bytes.length - 1 };
}

function read(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
}

function tryRead(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return read(bytes, encoding);
  } catch {
    return null;
  }
}

/** True for sound UTF-8 with at least one whole Chinese character, whose last character is cut off. */
function isCutUtf8(bytes: Uint8Array): boolean {
  const sound = firstUnsoundUtf8(bytes);
  if (bytes.length - sound > 3) return false;
  return bytes.subarray(0, sound).some((byte) => byte >= 0xe0);
}

/** The number of leading bytes that are sound UTF-8, found by halving. */
function firstUnsoundUtf8(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8(bytes.subarray(0, startOfCharacter(bytes, middle)))) low = middle;
    else high = middle - 1;
  }
  return startOfCharacter(bytes, low);
}

/** The last position up to `at` at which a UTF-8 character starts (or the text ends). */
function startOfCharacter(bytes: Uint8Array, at: number): number {
  if (at >= bytes.length) return isUtf8(bytes) ? bytes.length : startOfCharacter(bytes, bytes.length - 1);
  let start = at;
  while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}
