import { decode } from "../../ledger/bytes.ts";
import type { Files } from "../../ledger/folder.ts";

/** The bytes of a file, or null where it is not there or cannot be read. */
export function bytesOf(files: Files, file: string): Uint8Array | null {
  const bytes = files.names.includes(file) ? files.read(file) : null;
  return bytes instanceof Uint8Array ? bytes : null;
}

/** The text of a file; empty for one that is not there, null for one that cannot be decoded. */
export function textOf(bytes: Uint8Array | null): string | null {
  if (bytes === null) return "";
  const decoded = decode(bytes);
  return "text" in decoded ? decoded.text : null;
}
