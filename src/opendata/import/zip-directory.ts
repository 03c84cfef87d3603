import { inflateRawSync } from "node:zlib";
import { MOST_ENTRIES } from "../limits.ts";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const COMMENT_LENGTH_MAX = 0xffff;
const DATA_DESCRIPTOR = 8;

/** One file of an archive as the archive's directory declares it. */
export interface Declared {
  readonly name: string;
  readonly packed: number;
  readonly inflated: number;
  /** Where its own head begins. */
  readonly at: number;
  readonly isDeflated: boolean;
}

/**
 * The directory of a ZIP archive, without inflating anything, or null where there is none that can
 * be trusted: damaged, or with sizes left out or written in 64 bits (no workbook is that large). What
 * inflates is then held to the declared size, so these sizes bound what reading may take.
 *
 * fflate lists an archive too, but tells neither where a part begins nor its flags, and a part that lies
 * about its size it inflates to the end, for seconds.
 */
export function zipDirectory(bytes: Uint8Array): readonly Declared[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return null;
  const found: Declared[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return null;
    const one = declared(bytes, view, at);
    if (!isHonest(one, view.getUint16(at + 8, true))) return null;
    found.push(one);
    at += ENTRY_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return found;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - COMMENT_LENGTH_MAX);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

function declared(bytes: Uint8Array, view: DataView, at: number): Declared {
  const start = at + ENTRY_LENGTH;
  const name = new TextDecoder().decode(bytes.subarray(start, start + view.getUint16(at + 28, true)));
  const sizes = { packed: view.getUint32(at + 20, true), inflated: view.getUint32(at + 24, true) };
  return {
    name,
    ...sizes,
    at: view.getUint32(at + 42, true),
    isDeflated: view.getUint16(at + 10, true) !== 0,
  };
}

/** A file of the archive, inflated to at most what the directory declares; null where it is more, or damaged. */
export function inflatePart(
  bytes: Uint8Array,
  { packed, inflated, at, isDeflated }: Declared,
): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const part = bytes.subarray(start, start + packed);
  if (!isDeflated) return part.length === inflated ? part : null;
  try {
    return inflateRawSync(part, { maxOutputLength: Math.max(1, inflated) });
  } catch {
    return null;
  }
}

/** False where the sizes are missing, so that they would bound nothing. An empty file packs to two bytes. */
function isHonest({ name, packed, inflated }: Declared, flags: number): boolean {
  if (packed > 2 && inflated === 0) return false;
  const left = (flags & DATA_DESCRIPTOR) !== 0 && packed === 0;
  return !left || (inflated === 0 && name.endsWith("/"));
}
