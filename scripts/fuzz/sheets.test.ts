import { expect, test } from "vitest";
import { folderFiles } from "../../src/ledger/folder.ts";
import { readFiles } from "../../src/ledger/read.ts";
import { SHEETS_LEDGER } from "./sheets/content.ts";
import { judgeSheets } from "./sheets/judge.ts";

const SHEETS = 300;

test(`${SHEETS} made-up sheets are read exactly or refused, and most that have no fault are read`, async () => {
  const files = folderFiles(SHEETS_LEDGER);
  const { ledger } = readFiles(files);
  if (ledger === null) throw new Error("the ledger has errors");
  const { wrong, read, sound } = await judgeSheets(1, SHEETS, files, ledger);
  expect(wrong).toEqual([]);
  expect(sound).toBeGreaterThan(SHEETS / 2);
  expect(read / sound).toBeGreaterThan(0.97);
}, 240_000);
