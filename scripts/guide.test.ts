import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGS, type Lang } from "../src/i18n/lang.ts";
import { wordsOf } from "../src/i18n/words.ts";
import { SAMPLE } from "../src/ledger/sample.ts";
import { OWN_TABLE } from "./pictures/city.ts";
import { ROOT } from "./site-program.ts";

/** What the clerk's guide says of one step, as one text. */
function stepOf(lang: Lang, id: string): string {
  const step = wordsOf(lang).clerkGuide.steps.find((one) => one.id === id);
  return [...(step?.paragraphs ?? []), ...(step?.points ?? [])].join("\n");
}

/** What clerks type: a command and its options, in quotes. */
const GUIDE = stepOf("zh", "own-tables").match(/“(?:npm run|--)[^”]+”/g) ?? [];
const words = (text: string) => text.replace(/[“”]/g, "").trim().split(" ");

const [IMPORT = "", WRITE = "", SKIP = "", PARTIAL = ""] = GUIDE;

let work = "";
const OWN = "observations/2025.csv";

const hand = (table: string, ...options: readonly string[]) => handTo({}, table, ...options);

/**
 * Runs what the guide says on a table in a ledger of its own, with these files besides; answers what is
 * told and what the ledger then has.
 */
function handTo(more: Readonly<Record<string, string>>, table: string, ...options: readonly string[]) {
  const data = mkdtempSync(join(work, "data-"));
  const files = {
    ...{ ...SAMPLE, ...more },
    "site.json": (SAMPLE["site.json"] ?? "").replace("2024-12", "2025-06"),
    "sources.csv": `${SAMPLE["sources.csv"]}notice-2025-06,通报,Notice,大湖市,2025-07-08,,,\n`,
    [OWN]: (SAMPLE["observations/2024.csv"] ?? "").split("\n").slice(0, 1).concat("").join("\n"),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(data, name)), { recursive: true });
    writeFileSync(join(data, name), text);
  }
  const file = join(data, "..", "own.csv");
  writeFileSync(file, table);
  const [, , command, , , ...given] = words(IMPORT);
  const all = [
    `scripts/${command}.ts`,
    "--lang",
    "en",
    "--data",
    data,
    file,
    ...given,
    ...options.flatMap(words),
  ];
  const ran = spawnSync(join(ROOT, "node_modules/.bin/node"), all, { cwd: ROOT, encoding: "utf8" });
  const rows = readFileSync(join(data, OWN), "utf8").trimEnd().split("\n").slice(1);
  return {
    told: ran.stdout + ran.stderr,
    status: ran.status,
    rows: rows.map((row) => row.split(",").filter((cell) => cell !== "")),
  };
}

const row = (place: string, value: string) => [
  ...[place, "projects", "2025-01/2025-06", value, "个", "notice-2025-06"],
];

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "taizhang-guide-"));
});
afterAll(() => rmSync(work, { recursive: true }));

test("the clerk's guide has the same commands and options in both languages", () => {
  expect(GUIDE).toHaveLength(4);
  const all = (lang: Lang) =>
    wordsOf(lang).clerkGuide.steps.map(({ id }) => stepOf(lang, id).match(/npm run [a-z]+|--[a-z]+/g));
  for (const lang of LANGS) expect(all(lang), lang).toEqual(all("zh"));
});

describe("what the clerk's guide says of own tables is what the command does", () => {
  const PLAIN = "地区,项目数（个）\n下城区,23\n上城区,31\n";

  test("it shows first what would be read, and writes with --write", () => {
    const shown = hand(PLAIN);
    expect(shown).toMatchObject({ status: 0, rows: [] });
    expect(shown.told).toContain("2 new");
    expect(hand(PLAIN, WRITE)).toMatchObject({ status: 0, rows: [row("lower", "23"), row("upper", "31")] });
  });

  test("--skip leaves columns out by their heads, and a head that no table has is refused", () => {
    const table = "地区,项目数（个）,备注,责任单位\n下城区,23,3,5\n上城区,31,,8\n";
    expect(hand(table, SKIP, WRITE)).toMatchObject({
      status: 0,
      rows: [row("lower", "23"), row("upper", "31")],
    });
    const refused = hand(PLAIN, SKIP, WRITE);
    expect(refused).toMatchObject({ status: 1, rows: [] });
    for (const head of words(SKIP)[1]?.split(",") ?? []) expect(refused.told).toContain(head);
  });

  test("the table of the picture is read as it is with the aliases beside it", () => {
    const step = wordsOf("zh").clerkGuide.steps.find(({ id }) => id === "own-tables");
    const aliases = { "aliases.csv": `${step?.code?.text}\n` };
    expect(handTo(aliases, OWN_TABLE, "--skip 责任单位", WRITE)).toMatchObject({
      status: 0,
      rows: [row("lake", "55"), row("lower", "23"), row("upper", "31")],
    });
  });

  test("--partial takes the rest of a table, and no row that is stated two ways", () => {
    const table = "地区,项目数（个）\n下城区,23\n上城区,31\n上城区,32\n东城区,9\n";
    expect(hand(table, WRITE)).toMatchObject({ status: 1, rows: [] });
    const taken = hand(table, PARTIAL, WRITE);
    expect(taken.rows).toEqual([row("lower", "23")]);
    expect(taken.told).toMatch(/B4 refused/);
    expect(taken.told).toMatch(/A5 refused/);
  });

  test("a title that contradicts an option stops the whole table, and both places are named", () => {
    const { told, status, rows } = hand(`大湖市2024年1—6月项目,\n${PLAIN}`, PARTIAL, WRITE);
    expect({ status, rows }).toEqual({ status: 1, rows: [] });
    expect(told).toContain("A1 refused");
    expect(told).toContain("--period");
  });
});
