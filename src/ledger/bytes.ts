import { isUtf8 } from "node:buffer";
import { strayUtf8 } from "./likely-chinese.ts";

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
 * Nothing is guessed by likelihood, and one case must not fall through: damaged UTF-8 often reads as
 * GB18030 nonsense. So a file with more sound Chinese UTF-8 than unsound bytes is refused as damaged.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const mark = MARKS.find((m) => m.bytes.every((byte, i) => bytes[i] === byte));
  if (mark !== undefined) return decodeMarked(bytes, mark.encoding, mark.bytes.length);
  if (isUtf8(bytes)) return { text: read(bytes, "utf-8"), encoding: "utf-8", mark: false };
  const utf8 = unsoundUtf8(bytes);
  if (utf8.damaged) return { position: utf8.position };
  const text = tryRead(bytes, "gb18030");
  if (text === null) return strayUtf8(bytes) ?? { position: unsoundGb18030(bytes) };
  // A GB18030 text never needs the private-use and unassigned points that damaged UTF-8 lands on.
  const odd = text.search(/[\uE000-\uF8FF\uFFFD]/);
  if (odd >= 0) return { position: utf8.sound > 0 ? utf8.position : byteAt(bytes, text, odd) };
  // A byte 80 by itself is no character, though decoders make a sign of it.
  const end = text.includes("\u20AC") ? unsoundGb18030(bytes) : bytes.length;
  return end < bytes.length
    ? { position: end }
    : (strayUtf8(bytes) ?? { text, encoding: "gb18030", mark: false });
}

/** Where the character at `index` of a GB18030 text begins in its bytes. */
function byteAt(bytes: Uint8Array, text: string, index: number): number {
  let at = 0;
  for (const _ of text.slice(0, index)) at += lengthOfGb18030(bytes, at) || 1;
  return at;
}

function decodeMarked(bytes: Uint8Array, encoding: Encoding, skip: number): Decoded | Undecodable {
  const text = tryRead(bytes.subarray(skip), encoding);
  if (text !== null) return { text, encoding, mark: true };
  return { position: encoding === "utf-8" ? unsoundUtf8(bytes).position : unsoundUtf16(bytes, encoding) };
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

/** Where UTF-8 first breaks, and whether more of it is sound Chinese UTF-8 than unsound. */
function unsoundUtf8(bytes: Uint8Array): { position: number; damaged: boolean; sound: number } {
  let position = -1;
  let [sound, unsound] = [0, 0];
  for (let i = 0; i < bytes.length; ) {
    const length = lengthOfUtf8(bytes, i);
    // Chinese has three bytes in UTF-8; two bytes may as well be one Chinese character of GB18030.
    if (length > 2) sound++;
    if (length === 0) {
      unsound++;
      if (position < 0) position = i;
    }
    i += length || 1;
  }
  return { position, damaged: sound > unsound, sound };
}

/** The number of bytes of the UTF-8 character at `i`, or 0 where there is none. */
function lengthOfUtf8(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] as number;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[i + 1] ?? 0;
  // Not the shortest form, half of a surrogate pair, or beyond the last character.
  const outside =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return outside ? 0 : length;
}

/** Where GB18030 first breaks: characters of one, two or four bytes. */
function unsoundGb18030(bytes: Uint8Array): number {
  const decoder = new TextDecoder("gb18030", { fatal: true });
  let i = 0;
  while (i < bytes.length) {
    const length = lengthOfGb18030(bytes, i);
    if (length === 0 || (length > 1 && !isAssigned(decoder, bytes.subarray(i, i + length)))) return i;
    i += length;
  }
  return i;
}

function isAssigned(decoder: TextDecoder, character: Uint8Array): boolean {
  try {
    return decoder.decode(character) !== "";
  } catch {
    return false;
  }
}

/** The number of bytes of the GB18030 character at `i`, or 0 where there is none. */
function lengthOfGb18030(bytes: Uint8Array, i: number): number {
  const [first, second] = [bytes[i] ?? 0, bytes[i + 1] ?? 0];
  const [third, fourth] = [bytes[i + 2] ?? 0, bytes[i + 3] ?? 0];
  if (first < 0x80) return 1;
  if (first < 0x81 || first > 0xfe) return 0;
  if (second >= 0x40 && second <= 0xfe && second !== 0x7f) return 2;
  return isDigit(second) && third >= 0x81 && third <= 0xfe && isDigit(fourth) ? 4 : 0;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** Where UTF-16 first breaks: half a pair, or half a unit at the end. */
function unsoundUtf16(bytes: Uint8Array, encoding: Encoding): number {
  const unit = (i: number) =>
    encoding === "utf-16le"
      ? (bytes[i] ?? 0) + (bytes[i + 1] ?? 0) * 256
      : (bytes[i] ?? 0) * 256 + (bytes[i + 1] ?? 0);
  const half = (i: number, from: number) => i + 1 < bytes.length && unit(i) >= from && unit(i) < from + 0x400;
  let i = 2;
  while (i + 1 < bytes.length) {
    if (half(i, 0xdc00) || (half(i, 0xd800) && !half(i + 2, 0xdc00))) return i;
    i += half(i, 0xd800) ? 4 : 2;
  }
  return i;
}
