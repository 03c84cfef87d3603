import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type History, originOf } from "../src/ledger/history.ts";
import { SAMPLE } from "../src/ledger/sample.ts";
import { readPast } from "./history.ts";

const O24 = "observations/2024.csv";
const O23 = "observations/2023.csv";
const HEAD = (SAMPLE[O24] ?? "").split("\n")[0];

/** One commit: what it replaces in which file, its trailer, and its tag. */
interface Step {
  readonly file: string;
  readonly from?: string | RegExp;
  readonly to: string;
  readonly trailer?: string;
  readonly tag?: string;
}

/** Thirty commits: the sample, then an edit of every kind. Number `i` is made on day `i + 1` of March 2025. */
const STEPS: readonly Step[] = [
  { file: "README.md", to: "A ledger.\n" },
  { file: O24, from: "2024,9.8,", to: "2024,9.9,", trailer: "correction: the report had a slip" },
  { file: O24, from: "12.5,亿元,,E", to: "12.6,亿元,,A", trailer: "例行修订：年报核定" },
  // Reordered rows are not a change.
  { file: O23, from: /(lower.*\n)(upper.*\n)/, to: "$2$1", tag: "data-v1.0.0" },
  { file: O24, from: "2024,9.9,", to: "2024,10.1,", trailer: "correction" },
  // Nor are other line ends.
  { file: O23, from: /\n/g, to: "\r\n" },
  { file: O23, from: /\r\n/g, to: "\n" },
  { file: O24, from: "06,40,", to: "06,41,", tag: "data-v1.0.1" },
  {
    file: O24,
    from: /$/,
    to: "upper,projects,,,2024-01/2024-06,25,个,,A,report-2024,2,\n",
    trailer: "late: came in March",
  },
  { file: "observations/2022.csv", to: `${HEAD}\nlake,gdp,,,2022,18,亿元,,A,report-2024,1,\n` },
  // Nor are quotes that need not be.
  { file: O23, from: "lake,gdp", to: '"lake",gdp' },
  {
    file: "observations/2022.csv",
    from: "2022,18,",
    to: "2022,18.2,",
    trailer: "scheduled",
    tag: "data-v1.1.0",
  },
  { file: O24, from: /^upper,projects.*\n/m, to: "", trailer: "correction: not of this district" },
  { file: "targets/2024.csv", from: "01,11.5,", to: "01,11.6,", trailer: "correction" },
  { file: O24, from: /$/, to: "upper,projects,,,2024-01/2024-06,15,个,,A,report-2024,2,\n", trailer: "late" },
  { file: "claims/2024.csv", from: /upper.*\n/, to: "", tag: "data-v2.0.0" },
  // A file that is not a table in one commit is passed over there.
  { file: O23, from: "lower,gdp", to: 'lower,"gdp' },
  { file: O23, from: 'lower,"gdp', to: "lower,gdp" },
  { file: O23, from: "2023,9.5,", to: "2023,9.6,", trailer: "nonsense: nobody knows" },
  { file: O23, from: "2023,9.6,", to: "2023,9.7,", trailer: "reclassification: a township moved" },
  {
    file: "indicators.csv",
    from: "projects,项目数,Projects,economy,个,flow",
    to: "projects,项目数,Projects,economy,个,stock",
    tag: "data-v3.0.0",
  },
  // The key's place in the source is mended: another row by its key.
  {
    file: O23,
    from: "10.5,亿元,,A,report-2024,1,",
    to: "10.5,亿元,,A,report-2024,3,",
    trailer: "correction",
  },
  { file: "observations/2022.csv", to: "" },
  {
    file: "observations/2022.csv",
    to: `${HEAD}\nlake,gdp,,,2022,18.3,亿元,,A,report-2024,1,\n`,
    trailer: "correction",
  },
  { file: "site.json", from: '"low_completion": 30', to: '"low_completion": 35', tag: "data-v4.0.0" },
  {
    file: "revisions.csv",
    to: "in_file,key,on,kind,reason\nobservations/2024.csv,lake / gdp / 2024 / report-2024 / 1,2025-03-28,reclassification,新口径\n",
  },
  { file: O24, from: "2024,22.3,", to: "2024,22.9,", trailer: "correction: said of the whole commit" },
  { file: O24, from: "2024,10.1,", to: "2024,10.2,", trailer: "correction" },
  { file: "notes.txt", to: "not a table\n" },
];

/** Every changed figure once a change: file, place in the table, old and new cells, day, kind. */
const EXPECTED = [
  "changed observations/2024.csv lower gdp: value 9.8→9.9 2025-03-03 correction",
  "changed observations/2024.csv upper gdp: value 12.5→12.6 status E→A 2025-03-04 scheduled",
  "changed observations/2024.csv lower gdp: value 9.9→10.1 2025-03-06 correction",
  "changed observations/2024.csv lake projects: value 40→41 2025-03-09 -",
  "changed observations/2022.csv lake gdp: value 18→18.2 2025-03-13 scheduled",
  "lost observations/2024.csv upper projects: value 25→ 2025-03-14 correction",
  "changed targets/2024.csv upper gdp: value 11.5→11.6 2025-03-15 correction",
  "lost claims/2024.csv upper gdp: value 56.1→ 2025-03-17 -",
  "changed observations/2023.csv lower gdp: value 9.5→9.6 2025-03-20 -",
  "changed observations/2023.csv lower gdp: value 9.6→9.7 2025-03-21 reclassification",
  "changed indicators.csv projects: measure flow→stock 2025-03-22 -",
  "lost observations/2023.csv upper gdp: value 10.5→ 2025-03-23 correction",
  "lost observations/2022.csv lake gdp: value 18.2→ 2025-03-24 -",
  "changed observations/2024.csv lake gdp: value 22.3→22.9 2025-03-28 reclassification",
  "changed observations/2024.csv lower gdp: value 10.1→10.2 2025-03-29 correction",
];

let root = "";
let history: History;
const at = (...names: string[]) => join(root, ...names);

function git(folder: string, day: number, ...given: string[]): void {
  const date = `2025-03-${String(day).padStart(2, "0")}T23:30:00+0800`;
  const names = ["-c", "user.name=Clerk", "-c", "user.email=clerk@lake.example", "-c", "core.autocrlf=false"];
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  const { status, stderr } = spawnSync("git", [...names, ...given], { cwd: folder, encoding: "utf8", env });
  if (status !== 0) throw new Error(stderr);
}

function put(file: string, text: string): void {
  const path = at("repo/台账", file);
  mkdirSync(dirname(path), { recursive: true });
  if (text === "") rmSync(path);
  else writeFileSync(path, text);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "taizhang-history-"));
  mkdirSync(at("repo"));
  git(at("repo"), 1, "init", "-q");
  for (const [file, text] of Object.entries(SAMPLE)) put(file, text);
  git(at("repo"), 1, "add", ".");
  git(at("repo"), 1, "commit", "-q", "-m", "The first state");
  STEPS.forEach(({ file, from, to, trailer, tag }, i) => {
    const before = from === undefined ? "" : readFileSync(at("repo/台账", file), "utf8");
    const after = from === undefined ? to : before.replace(from, to);
    expect(after, `step ${i}`).not.toBe(before || null);
    put(file, after);
    git(at("repo"), i + 2, "add", "-A");
    const message = `Step ${i}${trailer === undefined ? "" : `\n\nRevision: ${trailer}`}`;
    git(at("repo"), i + 2, "commit", "-q", "-m", message);
    if (tag !== undefined) git(at("repo"), i + 2, "tag", "-a", "-m", tag, tag);
  });
  history = readPast(at("repo/台账")).history;
});
afterAll(() => rmSync(root, { recursive: true }));

function told({ events, commits }: History): string[] {
  return events.map(({ kind, file, key, cells, commit, revision }) => {
    const shown = cells
      .filter(({ column }) => kind === "changed" || column === "value")
      .map(({ column, before, after }) => `${column} ${before}→${after}`)
      .join(" ");
    const name = file.includes("/") ? key.slice(0, 2).join(" ") : key[0];
    return `${kind} ${file} ${name}: ${shown} ${commits[commit]?.time.slice(0, 10)} ${revision?.kind ?? "-"}`;
  });
}

describe("readPast(folder)", () => {
  test("lists each change of a figure once, with old, new, date and kind", () => {
    expect(history.commits).toHaveLength(30);
    expect(history.state).toBe("whole");
    expect(told(history).sort()).toEqual([...EXPECTED].sort());
  });

  test("gives the reason of the row, else of the trailer, else of the commit's subject", () => {
    const { events } = history;
    const reasons = events.flatMap(({ revision }) => revision?.reason ?? []);
    expect(reasons).toEqual(
      expect.arrayContaining(["the report had a slip", "年报核定", "Step 4", "新口径", "a township moved"]),
    );
    expect(reasons).not.toContain("said of the whole commit");
  });

  test("steps the version as the changes between two releases ask", () => {
    const { releases, version } = history;
    expect(releases.map((one) => [one.version, one.asked, one.step, one.tag])).toEqual([
      ["1.0.0", "1.0.0", "none", "data-v1.0.0"],
      ["1.0.1", "1.0.1", "patch", "data-v1.0.1"],
      ["1.1.0", "1.1.0", "minor", "data-v1.1.0"],
      ["2.0.0", "2.0.0", "major", "data-v2.0.0"],
      ["3.0.0", "3.0.0", "major", "data-v3.0.0"],
      ["4.0.0", "4.0.0", "major", "data-v4.0.0"],
      ["4.1.0", "4.1.0", "minor", ""],
    ]);
    expect(version).toEqual({ text: "4.1.0", state: "changed" });
  });

  test("lists a row once in a release, however often it was changed since the last", () => {
    const { releases } = history;
    const third = releases.find((one) => one.version === "3.0.0");
    expect(third?.rows.filter((row) => row.file === O23)).toMatchObject([
      {
        kind: "changed",
        cells: [{ column: "value", before: "9.5", after: "9.7" }],
        commits: [19, 20],
        revision: { kind: "reclassification", reason: "a township moved" },
      },
    ]);
  });

  test("tells of every line when it came and when it was last changed, as git blame would of whole rows", () => {
    const days = (file: string) =>
      readFileSync(at("repo/台账", file), "utf8")
        .trimEnd()
        .split("\n")
        .slice(1)
        .map((line, i) => {
          const origin = originOf(history, file, i + 2);
          const [first, last] = [origin?.first.time.slice(8, 10), origin?.last.time.slice(8, 10)];
          return `${line.split(",").slice(0, 2).join(" ")} ${first} ${last}`;
        });
    expect(days(O23)).toEqual(['"lake" gdp 01 01', "upper gdp 23 23", "lower gdp 01 21"]);
    expect(days(O24)).toEqual([
      "lake gdp 01 28",
      "lake projects 01 09",
      "lake projects 01 01",
      "lower gdp 01 29",
      "upper gdp 01 04",
      "upper projects 16 16",
    ]);
    expect(originOf(history, O24, 8)).toBeNull();
    expect(originOf(history, "claims/2024.csv", 2)?.last.time).toBe("2025-03-01T23:30:00+08:00");
  });

  test("tells the same from a clone in another folder and another time zone", () => {
    git(root, 1, "clone", "-q", at("repo"), at("clone"));
    const zone = process.env["TZ"];
    process.env["TZ"] = "America/St_Johns";
    const there = JSON.stringify(readPast(at("clone/台账")).history);
    process.env["TZ"] = zone;
    expect(there).toBe(JSON.stringify(history));
  });

  test("says of a shallow clone that it is one, and tells what it has", () => {
    git(root, 1, "clone", "-q", "--depth", "2", `file://${at("repo")}`, at("shallow"));
    const shallow = readPast(at("shallow/台账")).history;
    expect(shallow.state).toBe("shallow");
    expect(shallow.version).toEqual({ text: "1.0.0", state: "first" });
  });

  test("knows nothing of an exported folder, and fails nothing", () => {
    cpSync(at("repo/台账"), at("exported"), { recursive: true });
    expect(readPast(at("exported")).history).toMatchObject({
      state: "none",
      version: { text: "0.0.0", state: "unknown" },
    });
  });

  test("counts what is in no commit yet as a change of its own", () => {
    cpSync(at("repo"), at("edited"), { recursive: true });
    const path = at("edited/台账", O24);
    writeFileSync(path, readFileSync(path, "utf8").replace("2024,10.2,", "2024,10.3,"));
    const edited = readPast(at("edited/台账")).history;
    expect(edited.commits.at(-1)).toEqual({ id: "", time: "", subject: "" });
    expect(edited.events.at(-1)).toMatchObject({
      cells: [{ before: "10.2", after: "10.3" }],
      commit: edited.commits.length - 1,
    });
  });
});
