import { join } from "node:path";
import { expect, test } from "vitest";
import { folderFiles } from "../../src/ledger/folder.ts";
import { must } from "../../src/ledger/must.ts";
import { readFiles } from "../../src/ledger/read.ts";
import { ROOT } from "../site-program.ts";
import { SHEETS_LEDGER } from "./sheets/content.ts";
import { textOfTable } from "./tables/damage.ts";
import { judgeTables } from "./tables/judge.ts";

const TABLES = 200;

const files = folderFiles(join(ROOT, SHEETS_LEDGER));
const ledger = must(readFiles(files).ledger ?? undefined, "the ledger of the sheets");

test(`${TABLES} damaged tables are read as what they say, refused or told, by import and by check`, async () => {
  const { imported, checked, wrong } = await judgeTables(1, TABLES, { files, ledger });
  expect(wrong).toEqual([]);
  for (const { read, refused } of [imported, checked]) {
    expect(read).toBeGreaterThan(TABLES / 50);
    expect(refused).toBeGreaterThan(TABLES / 2);
  }
}, 240_000);

test("tables that are not damaged are read, so that what is refused is refused for its damage", async () => {
  const { imported, checked } = await judgeTables(1, 40, { files, ledger }, undefined, { none: textOfTable });
  expect([imported, checked]).toEqual([
    { read: 40, refused: 0, wrong: 0 },
    { read: 40, refused: 0, wrong: 0 },
  ]);
});
