import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOMS, type Room } from "./choose.ts";
import type { Mutant } from "./mutants.ts";

/** A change that no test can see, since the program does the same with it, and why. */
export interface Equivalent {
  readonly file: string;
  /** The line and the change as the run prints them: they stay true when lines move. */
  readonly code: string;
  readonly change: string;
  readonly reason: string;
}

/** `equivalent/ROOM.json` for every room. */
export function readEquivalents(rooms: readonly Room[] = ROOMS): Equivalent[] {
  return rooms.flatMap((room) =>
    JSON.parse(readFileSync(join(import.meta.dirname, `equivalent/${room}.json`), "utf8")),
  );
}

export function keyOf({ file, code, change }: Pick<Mutant, "file" | "code" | "change">): string {
  return [file, code, change].join("\n");
}

/** What is listed but is no longer a change of the sources. */
export function stale(listed: readonly Equivalent[], places: readonly Mutant[][]): Equivalent[] {
  const possible = new Set(places.flat().map(keyOf));
  return listed.filter((one) => !possible.has(keyOf(one)));
}
