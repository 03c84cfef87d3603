import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Saving } from "../../fuzz/sheets/judge.ts";
import type { Written } from "../../fuzz/sheets/writing.ts";
import { requireOffice, saveAllAs } from "../../office.ts";
import { requirePython } from "./python.ts";

/** So many files at a time: an office program that is handed thousands runs out of room. */
const AT_ONCE = 100;

/** LibreOffice and openpyxl, each installed where it is missing and can be. Throws where it cannot. */
export function savingPrograms(work: string): Saving {
  requireOffice();
  const python = requirePython();
  return {
    LibreOffice: (files) => inParts(files, work, (paths, out) => saveByOffice(paths, out, work)),
    openpyxl: (files) => inParts(files, work, (paths, out) => saveByOpenpyxl(python, paths, out)),
  };
}

let parts = 0;

function inParts(
  files: readonly Written[],
  work: string,
  save: (paths: readonly string[], out: string) => void,
): Uint8Array[] {
  const saved: Uint8Array[] = [];
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const [given, out] = [join(work, `given-${++parts}`), join(work, `saved-${parts}`)];
    for (const folder of [given, out]) mkdirSync(folder);
    const paths = files.slice(from, from + AT_ONCE).map(({ file, bytes }, i) => {
      const path = join(given, `${i}${extname(file)}`);
      writeFileSync(path, bytes);
      return path;
    });
    save(paths, out);
    saved.push(...paths.map((_, i) => readFileSync(join(out, `${i}.xlsx`))));
  }
  return saved;
}

/** CSV and workbooks apart: they are opened in different ways. */
function saveByOffice(paths: readonly string[], out: string, work: string): void {
  for (const kind of [".csv", ".xlsx"]) {
    const own = paths.filter((path) => path.endsWith(kind));
    if (own.length > 0) saveAllAs(own, "xlsx", out, work);
  }
}

const SAVE = `
import os, sys, openpyxl
for path in sys.argv[2:]:
    openpyxl.load_workbook(path).save(os.path.join(sys.argv[1], os.path.basename(path)))
`;

function saveByOpenpyxl(python: string, paths: readonly string[], out: string): void {
  const { status, stderr } = spawnSync(python, ["-c", SAVE, out, ...paths], { encoding: "utf8" });
  if (status !== 0) throw new Error(`openpyxl: ${stderr}`);
}
