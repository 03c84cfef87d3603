import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { asJson, WAYS } from "../ledger/fixtures/as-json.ts";
import { type Files, folderFiles, memoryFiles } from "../ledger/folder.ts";
import { originOf } from "../ledger/history.ts";
import { must } from "../ledger/must.ts";
import { readFiles } from "../ledger/read.ts";
import { SAMPLE } from "../ledger/sample.ts";
import { compareVersions } from "./changes/compare.ts";
import { historyOf } from "./changes/history.ts";
import type { Past } from "./changes/past.ts";
import { archiveEntries } from "./downloads/archive.ts";
import { tableJson } from "./downloads/table-json.ts";
import { publishedTables, tableCsv, yearCsv } from "./tables.ts";

const YUNJIANG = join(import.meta.dirname, "../ledger/fixtures/yunjiang");
const SHIPPED = join(import.meta.dirname, "../../data");
const ledgerOf = (files: Files) => must(readFiles(files).ledger, "a sound ledger");
const encode = (text: string) => new TextEncoder().encode(text);

function textsOf(files: Files): Record<string, string> {
  const names = files.names.filter((name) => /\.(?:csv|json)$/.test(name));
  return Object.fromEntries(
    names.map((name) => [name, new TextDecoder().decode(files.read(name) as Uint8Array)]),
  );
}

/**
 * The places in which what is published of a ledger in JSON differs from the same in CSV: the file and line of
 * a row. In the site they stand in `/data/TABLE.json`, the interface, the audit, links to rows, and, as sizes
 * and sums of those files, in `/data/` and the manifest.
 */
const PLACES = /,"file":"[^"]*","line":\d+/g;

describe.each([
  ["the shipped ledger", SHIPPED],
  ["the made-up city", YUNJIANG],
])("%s as JSON", (_, folder) => {
  const files = folderFiles(folder);
  const csv = ledgerOf(files);

  test.each(WAYS)("publishes the same, byte for byte but for the places of rows, written by %s", (way) => {
    const json = ledgerOf(memoryFiles(asJson(textsOf(files), way)));
    expect(publishedTables(json)).toEqual(publishedTables(csv));
    for (const { table, year } of publishedTables(csv)) {
      const text = (ledger: typeof csv) =>
        year === undefined ? tableCsv(ledger, table) : yearCsv(ledger, table, year);
      expect(text(json), `${table} ${year}`).toBe(text(csv));
      const rows = (ledger: typeof csv) => JSON.stringify(tableJson(ledger, table)).replace(PLACES, "");
      expect(rows(json), table).toBe(rows(csv));
    }
    const archive = (ledger: typeof csv) =>
      archiveEntries(ledger).map(({ path, content }) => [path, String(content())]);
    expect(archive(json)).toEqual(archive(csv));
  });
});

const version = (name: string, texts: Readonly<Record<string, string>>) => ({
  name,
  files: memoryFiles(texts),
});
const O = "observations/2024";

describe("compareVersions of a ledger that becomes JSON", () => {
  test.each(WAYS)("finds nothing changed where only the form is another, written by %s", (way) => {
    const found = compareVersions(version("a", SAMPLE), version("b", asJson(SAMPLE, way)));
    expect(found).toEqual({ rows: [], columns: [], settings: [], unread: [] });
  });

  test("tells a changed row with its lines in both, and a file that is no list", () => {
    const json = asJson(SAMPLE, "members");
    const text = (json[`${O}.json`] ?? "").replace('"12.5"', "12.6");
    const [row, ...others] = compareVersions(
      version("a", SAMPLE),
      version("b", { ...json, [`${O}.json`]: text }),
    ).rows;
    expect(others).toEqual([]);
    const object = text.split("\n").findIndex((line) => line.includes("12.6"));
    const line = text.split("\n").slice(0, object).lastIndexOf("  {") + 1;
    expect([row?.file, row?.line, row?.was, row?.cells]).toEqual([
      `${O}.json`,
      line,
      6,
      [{ column: "value", before: "12.5", after: "12.6" }],
    ]);
    const broken = compareVersions(version("a", SAMPLE), version("b", { ...json, [`${O}.json`]: "[," }));
    expect(broken.unread).toEqual([`${O}.json`]);
  });
});

test("the history of a table goes on where its CSV becomes JSON", () => {
  const json = asJson(SAMPLE)[`${O}.json`] ?? "";
  const states = [SAMPLE[`${O}.csv`] ?? "", json, json.replace('"12.5"', '"12.6"')];
  const past: Past = {
    state: "whole",
    commits: states.map((_, i) => ({ id: String(i), time: `2025-03-0${i + 1}T00:00:00Z`, subject: "" })),
    files: new Map([
      [
        `${O}.csv`,
        [
          { commit: 0, hash: "0" },
          { commit: 1, hash: null },
        ],
      ],
      [
        `${O}.json`,
        [
          { commit: 1, hash: "1" },
          { commit: 2, hash: "2" },
        ],
      ],
    ]),
    tags: [],
    read: (hash) => encode(states[Number(hash)] ?? ""),
  };
  const history = historyOf(past);
  expect(history.events.map(({ kind, file, line, commit }) => [kind, file, line, commit])).toEqual([
    ["changed", `${O}.json`, 6, 2],
  ]);
  const origin = (line: number) => {
    const found = originOf(history, `${O}.json`, line);
    return [found?.first.id, found?.last.id];
  };
  expect([origin(5), origin(6)]).toEqual([
    ["0", "0"],
    ["0", "2"],
  ]);
});
