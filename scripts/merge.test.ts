import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SAMPLE } from "../src/ledger/sample.ts";
import { ROOT } from "./site-program.ts";

const FILE = "observations/2024.csv";
const NODE = join(ROOT, "node_modules/.bin/node");
const UPPER = "upper,gdp,,,2024,12.5,亿元,,E,report-2024,1,\n";
let work = "";
const path = (name: string) => join(work, "our data", name);

function git(...given: string[]) {
  const identity = ["-c", "user.name=clerk", "-c", "user.email=clerk@example.org"];
  const env = { ...process.env, LANG: "C", PATH: `${dirname(NODE)}:${process.env["PATH"]}` };
  const { status, stdout, stderr } = spawnSync("git", [...identity, ...given], {
    cwd: work,
    encoding: "utf8",
    env,
  });
  return { status, told: stdout + stderr };
}

function run(name: string, ...given: string[]) {
  const all = [join(ROOT, `scripts/${name}.ts`), "--lang", "en", "--data", join(work, "our data"), ...given];
  const { status, stdout, stderr } = spawnSync(NODE, all, { cwd: work, encoding: "utf8" });
  return { status, stderr, lines: stdout.trimEnd().split("\n") };
}

/** The text of a file, and the same with one text replaced. */
const text = (name = FILE) => readFileSync(path(name), "utf8");
function edit(from: string, to: string, name = FILE) {
  expect(text(name)).toContain(from);
  writeFileSync(
    path(name),
    text(name).replace(from, () => to),
  );
}

/** Two branches from one commit: what the one who is merged did, then what the one who merges did. */
function twoClerks(theirs: () => void, ours: () => void) {
  git("checkout", "-q", "-b", "other");
  theirs();
  git("commit", "-qam", "other");
  git("checkout", "-q", "main");
  ours();
  git("commit", "-qam", "own");
}

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "taizhang-merge-"));
  for (const [name, content] of Object.entries(SAMPLE)) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  }
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-qm", "first");
});
afterEach(() => rmSync(work, { recursive: true }));

const value = (to: string) => () => edit("2024,12.5,", `2024,${to},`);
const neighbour = () => edit("lower,gdp,,,2024,9.8,", "lower,gdp,,,2024,9.9,");

describe("after npm run merge -- --install", () => {
  beforeEach(() => {
    expect(run("merge", "--install").status).toBe(0);
  });

  test("git merges rows that stand side by side, each changed by another clerk", () => {
    twoClerks(neighbour, value("12.6"));
    const { status, told } = git("merge", "-q", "other", "-m", "both");
    expect({ status, told }).toEqual({ status: 0, told: expect.stringContaining(FILE) });
    expect(text()).toBe((SAMPLE[FILE] ?? "").replace("9.8", "9.9").replace("2024,12.5,", "2024,12.6,"));
    expect(run("check").status).toBe(0);
  });

  test("one cell changed by both is one question, which the check explains", () => {
    twoClerks(value("12.7"), value("12.6"));
    const { status, told } = git("merge", "-q", "other");
    expect(status).toBe(1);
    expect(told).toContain("value");
    expect(text()).toContain(
      `<<<<<<< ours\n${UPPER.replace("12.5", "12.6")}=======\n${UPPER.replace("12.5", "12.7")}>>>>>>> theirs\n`,
    );
    const { lines } = run("check");
    expect(lines[0]).toContain(`${FILE}:6 error L040`);
    expect(lines[0]).toContain("they differ in: value 12.6 | 12.7");
  });

  test("a rebase merges by keys as well, and to install twice is to install once", () => {
    const attributes = () => readFileSync(join(work, ".git/info/attributes"), "utf8");
    const before = attributes();
    expect(run("merge", "--install").status).toBe(0);
    expect(attributes()).toBe(before);
    twoClerks(neighbour, value("12.6"));
    expect(git("rebase", "-q", "other").status).toBe(0);
    expect(text()).toContain("9.9");
    expect(text()).toContain("12.6");
  });

  test("without the program git merges as it always did, and drops nothing", () => {
    git(
      "config",
      "merge.taizhang.driver",
      git("config", "merge.taizhang.driver").told.trim().replace("node ", "no-node-here "),
    );
    twoClerks(value("12.7"), value("12.6"));
    expect(git("merge", "-q", "other").status).toBe(1);
    for (const figure of ["<<<<<<<", "12.6", "12.7"]) expect(text()).toContain(figure);
  });
});

describe("npm run merge, where git has stopped at a conflict", () => {
  const stopped = (theirs: () => void, ours: () => void) => {
    twoClerks(theirs, ours);
    expect(git("merge", "-q", "other").status).toBe(1);
    expect(text()).toContain("<<<<<<<");
  };

  test("merges by keys what only stood side by side, and marks it as merged", () => {
    stopped(neighbour, () =>
      edit(
        "lower,gdp,,,2024,9.8,亿元,,A,report-2024,1,\n",
        `lower,gdp,,,2024,9.8,亿元,,A,report-2024,1,注\n`,
      ),
    );
    const { status, lines } = run("merge");
    expect({ status, lines }).toEqual({
      status: 0,
      lines: [`our data/${FILE}: merged by the keys of its rows, without a conflict`],
    });
    expect(text()).toContain("lower,gdp,,,2024,9.9,亿元,,A,report-2024,1,注\n");
    expect(git("status", "--porcelain").told).toBe(`M  "our data/${FILE}"\n`);
    expect(git("commit", "-qm", "merged").status).toBe(0);
  });

  test("leaves one question with both values, and says the same when asked again", () => {
    stopped(value("12.7"), value("12.6"));
    const first = run("merge");
    expect(first.status).toBe(1);
    expect(first.lines).toEqual([
      `our data/${FILE}: merged by the keys of its rows; 1 question is left to people`,
      "  line 6 (upper / gdp / 2024 / report-2024 / 1): value was 12.5, ours says 12.6, theirs 12.7",
      expect.stringContaining("npm run check"),
    ]);
    expect(run("merge").lines).toEqual(first.lines);
  });

  test("touches nothing that somebody has begun to settle by hand", () => {
    stopped(value("12.7"), value("12.6"));
    edit("12.6", "12.65");
    const before = text();
    expect(run("merge").lines[0]).toContain("somebody has edited it since");
    expect(text()).toBe(before);
    writeFileSync(
      path(FILE),
      before.replace(/^(?:<|=|>){7}.*\n/gm, "").replace(UPPER.replace("12.5", "12.7"), ""),
    );
    expect(run("merge").lines[0]).toContain("its markers are gone");
  });

  test("leaves site.json to git", () => {
    const title = (to: string) => () => edit("大湖市台账", to, "site.json");
    twoClerks(title("甲市台账"), title("乙市台账"));
    expect(git("merge", "-q", "other").status).toBe(1);
    expect(run("merge").lines).toEqual([
      "our data/site.json: no table of the ledger; git merges it line by line",
    ]);
  });
});

test("npm run merge with nothing to merge, and outside of a repository, says so", () => {
  expect(run("merge")).toEqual({ status: 0, stderr: "", lines: ["no table waits to be merged"] });
  rmSync(join(work, ".git"), { recursive: true });
  expect(run("merge").status).toBe(2);
  expect(run("merge", "a.csv").status).toBe(2);
});
