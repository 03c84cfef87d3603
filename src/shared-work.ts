/** Work that the processes of a build have in common: each piece is done by one of them. */

import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Work } from "./models/embed/work.ts";

/** Milliseconds between two looks for what another process is making, and looks before it is made here. */
const LOOK = 10;
const MOST_LOOKS = 3_000;

/** True for the one process, of all that try, that makes the file. */
export function isFirst(path: string): boolean {
  try {
    closeSync(openSync(path, "wx"));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** The build's code and the site's are bundled apart: they meet here. */
const PLACE = Symbol.for("taizhang.taken");
type Shelf = { [PLACE]?: Set<string> };

/** The addresses that this process has taken because it has done their work already. */
export function takenHere(): ReadonlySet<string> {
  return shelf();
}

function shelf(): Set<string> {
  const place = globalThis as Shelf;
  place[PLACE] ??= new Set();
  return place[PLACE];
}

/** Work shared through a folder, in which each process leaves what it tells of its pieces. */
export function sharedThrough(folder: string, looks = MOST_LOOKS): Work {
  return {
    take: (hrefs) => {
      for (const href of hrefs) shelf().add(href);
    },
    share: <T>(name: string, count: number, doPiece: (piece: number) => T) => {
      const pieces = Array.from({ length: count }, (_, piece) => ({
        piece,
        place: join(folder, `${name}-${piece}`),
      }));
      for (const { piece, place } of pieces) if (isFirst(place)) tell(place, doPiece(piece));
      // Its maker may have been ended, and its end is not told while this process waits.
      return pieces.map(({ piece, place }) =>
        appears(toldAt(place), looks) ? JSON.parse(readFileSync(toldAt(place), "utf8")) : doPiece(piece),
      );
    },
  };
}

function toldAt(place: string): string {
  return `${place}.json`;
}

/** Another process may be reading: what has its name is whole. */
function tell(place: string, told: unknown): void {
  const draft = `${place}.draft`;
  writeFileSync(draft, JSON.stringify(told));
  renameSync(draft, toldAt(place));
}

function appears(file: string, most: number): boolean {
  const never = new Int32Array(new SharedArrayBuffer(4));
  for (let looks = 0; looks < most; looks += 1) {
    if (existsSync(file)) return true;
    Atomics.wait(never, 0, 0, LOOK);
  }
  return false;
}
