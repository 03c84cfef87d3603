import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { folderFiles } from "../../src/ledger/folder.ts";
import { readFiles } from "../../src/ledger/read.ts";
import { SAMPLE } from "../../src/ledger/sample.ts";
import { WORKBOOK_BOMBS } from "../../src/opendata/import/fixtures/bombs.ts";
import { readWorkbook } from "../../src/opendata/import/workbook.ts";
import { damagedImports } from "../../src/opendata/sheets/fixtures/damaged.ts";
import { BOMBS } from "../check/bombs.ts";
import { yardstick } from "./yardstick.ts";

/** A file that is refused, or read in spite of its damage, and the yardsticks that this took. */
export interface Refused {
  readonly what: string;
  readonly ratio: number;
}

/** How long the reader takes over every file that could exhaust a machine, and over the slowest damaged one. */
export async function refusals(): Promise<readonly Refused[]> {
  const before = yardstick();
  const ledgers = BOMBS.map(({ what, make }) => ({ what, seconds: ofLedger(make) }));
  const workbooks: { what: string; seconds: number }[] = [];
  for (const { what, make } of WORKBOOK_BOMBS) {
    const bytes = await make();
    workbooks.push({ what, seconds: await timed(() => readWorkbook("bomb.xlsx", bytes)) });
  }
  const damaged: number[] = [];
  for (const run of await damagedImports()) damaged.push(await timed(run));
  const all = [
    ...ledgers,
    ...workbooks,
    { what: `the slowest of ${damaged.length} damaged sheets`, seconds: Math.max(...damaged) },
  ];
  const unit = (before + yardstick()) / 2;
  return all.map(({ what, seconds }) => ({ what, ratio: seconds / unit }));
}

function ofLedger(make: (folder: string) => void): number {
  const folder = mkdtempSync(join(tmpdir(), "taizhang-refusals-"));
  try {
    for (const [file, text] of Object.entries(SAMPLE)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    make(folder);
    const start = performance.now();
    readFiles(folderFiles(folder));
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
