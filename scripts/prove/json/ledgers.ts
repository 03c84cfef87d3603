import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { asJson } from "../../../src/ledger/fixtures/as-json.ts";
import { folderFiles } from "../../../src/ledger/folder.ts";

/** A ledger, copied away from its past in git, and the same with every table as JSON. */
export function bothForms(data: string, work: string): Readonly<Record<"csv" | "json", string>> {
  const folders = { csv: join(work, "csv"), json: join(work, "json") };
  for (const folder of Object.values(folders)) cpSync(data, folder, { recursive: true });
  const files = folderFiles(data);
  const tables = Object.fromEntries(
    files.names
      .filter((name) => name.endsWith(".csv"))
      .map((name) => [name, new TextDecoder().decode(files.read(name) as Uint8Array)]),
  );
  for (const name of Object.keys(tables)) rmSync(join(folders.json, name));
  for (const [name, text] of Object.entries(asJson(tables))) {
    mkdirSync(dirname(join(folders.json, name)), { recursive: true });
    writeFileSync(join(folders.json, name), text);
  }
  return folders;
}
