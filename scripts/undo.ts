import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./site-program.ts";
import { type Seen, writeFiles } from "./write-files.ts";

/** A file that the last import wrote: its bytes before, null where there was none, and what it was made. */
interface Kept {
  readonly name: string;
  readonly before: string | null;
  readonly after: string;
}

/** What undoing did: the files that are as they were, or those that somebody has changed since. */
export type Undone =
  | { readonly kind: "nothing" }
  | { readonly kind: "changed"; readonly files: readonly string[] }
  | { readonly kind: "undone"; readonly files: readonly string[] };

/** Writes files of a ledger, all or none, and keeps what stood there until the next time. */
export function writeUndoably(data: string, texts: Readonly<Record<string, string>>, seen?: Seen): void {
  const kept = Object.entries(texts).map(([name, text]): Kept => {
    const before = bytesOf(join(data, name));
    return { name, before: before?.toString("base64") ?? null, after: sumOf(Buffer.from(text)) };
  });
  writeFiles(data, texts, seen);
  const path = placeOf(data);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(kept));
  renameSync(`${path}.new`, path);
}

/**
 * Puts back what the last import replaced. Nothing is touched where one of its files has been changed since.
 * Broken off, it can be run again.
 */
export function undoLast(data: string): Undone {
  const path = placeOf(data);
  const record = bytesOf(path);
  if (record === null) return { kind: "nothing" };
  const kept = JSON.parse(record.toString("utf8")) as readonly Kept[];
  const changed = kept.filter((one) => !isUntouched(data, one)).map(({ name }) => name);
  if (changed.length > 0) return { kind: "changed", files: changed };
  const old = kept.flatMap(({ name, before }) =>
    before === null ? [] : [[name, Buffer.from(before, "base64")] as const],
  );
  writeFiles(data, Object.fromEntries(old));
  for (const { name, before } of kept) if (before === null) rmSync(join(data, name), { force: true });
  rmSync(path);
  return { kind: "undone", files: kept.map(({ name }) => name) };
}

/** As the import left it, or back already where undoing it was broken off. */
function isUntouched(data: string, { name, before, after }: Kept): boolean {
  const bytes = bytesOf(join(data, name));
  return (bytes?.toString("base64") ?? null) === before || (bytes !== null && sumOf(bytes) === after);
}

function bytesOf(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null;
}

function sumOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Outside of the ledger, so that it is never committed with it; one for each ledger. */
function placeOf(data: string): string {
  return join(ROOT, ".cache/undo", `${sumOf(Buffer.from(data)).slice(0, 16)}.json`);
}
