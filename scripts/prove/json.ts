import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wordsOf } from "../../src/i18n/words.ts";
import { runCommand } from "../arguments.ts";
import { exitOnSignal } from "../signals.ts";
import { ROOT } from "../site-program.ts";
import { bothForms } from "./json/ledgers.ts";
import { compareSites } from "./json/same.ts";
import { build } from "./sentences/ledgers.ts";

const CITY = "src/ledger/fixtures/yunjiang";
const MOST_SHOWN = 20;

/** The whole site of a ledger, made of CSV and made of JSON. */
exitOnSignal();
await runCommand({ name: "prove json", options: {} }, (given) => {
  const work = mkdtempSync(join(tmpdir(), "taizhang-json-"));
  process.once("exit", () => rmSync(work, { recursive: true, force: true }));
  const { sitesCompared } = wordsOf(given.lang).commands;
  const ledgers = { data: given.data, city: join(ROOT, CITY) };
  const faults = Object.entries(ledgers).flatMap(([name, data]) => {
    const folders = bothForms(data, join(work, name));
    const made = Object.entries(folders).map(([form, folder]) => {
      const site = join(work, name, `site-${form}`);
      build({ name, data: folder, site });
      return site;
    });
    const [csv = "", json = ""] = made;
    const { files, moved, different } = compareSites(csv, json);
    console.log(`${name}: ${sitesCompared(String(files), String(moved), String(different.length))}`);
    return different;
  });
  for (const one of faults.slice(0, MOST_SHOWN)) console.error(one);
  return faults.length === 0 ? 0 : 1;
});
