import { Zip, ZipDeflate } from "fflate";
import type { Ledger } from "../../ledger/ledger.ts";
import { fileOf, TABLE_NAMES, TABLES } from "../../ledger/schema.ts";
import { publishedTables, tableCsv, yearCsv } from "../tables.ts";
import { dictionaryCsv } from "./dictionary.ts";
import { licenceText, readmeText } from "./readme.ts";

/** A file of an archive; it is made when its turn comes, so that only one is in memory. */
export interface ArchiveEntry {
  readonly path: string;
  readonly content: () => string | Uint8Array;
}

/**
 * What the archive holds: what it is, on what terms, the dictionary, and under `data/` the ledger as
 * an office keeps it, which the program's `--data` reads.
 */
export function archiveEntries(ledger: Ledger): ArchiveEntry[] {
  return [
    { path: "README.md", content: () => readmeText(ledger) },
    { path: "LICENCE.txt", content: () => licenceText(ledger) },
    { path: "dictionary.csv", content: dictionaryCsv },
    { path: "data/site.json", content: () => `${JSON.stringify(ledger.settings, null, 2)}\n` },
    ...tableEntries(ledger),
  ];
}

/** The files of the ledger; an optional table without rows has none, as in an office that leaves it out. */
function tableEntries(ledger: Ledger): ArchiveEntry[] {
  const files = publishedTables(ledger);
  return TABLE_NAMES.flatMap((table) =>
    files
      .filter((file) => file.table === table && (file.year !== undefined) === TABLES[table].byYear)
      .filter((file) => file.rows > 0 || !TABLES[table].optional)
      .map(({ year }) => ({
        path: `data/${fileOf(table, year)}`,
        content: () => (year === undefined ? tableCsv(ledger, table) : yearCsv(ledger, table, year)),
      })),
  );
}

/** The same moment in every time zone: an archive keeps the time of the clock on the wall. */
const MOMENT = new Date(2000, 0, 1, 12);

/** How hard to press: a national ledger is pressed in seconds, and the hardest gains a twentieth. */
const LEVEL = 3;

/** Files as one zip archive. The same files give the same bytes. */
export function zipOf(entries: readonly ArchiveEntry[]): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const { path, content } of entries) {
    const made = content();
    const file = new ZipDeflate(path, { level: LEVEL });
    file.mtime = MOMENT;
    zip.add(file);
    file.push(typeof made === "string" ? encoder.encode(made) : made, true);
  }
  zip.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
