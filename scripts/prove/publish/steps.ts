import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "../../site-program.ts";

/** What became of the steps of the hosts' recipes in a fresh clone. */
export interface Steps {
  readonly run: readonly string[];
  /** Steps that only the host can take. */
  readonly leftOut: readonly string[];
  readonly faults: readonly string[];
}

type Values = Readonly<Record<string, string>>;

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Values;
}

/** A period of the shipped ledger that has figures, so that its sheet is filled in. */
const PERIOD = "2006-01/2006-04";
const CLERK = "clerk";

/**
 * Runs the steps of `.github/workflows/` and `.gitlab-ci.yml` in a clone of the last commit, with a
 * branch on which a clerk has handed in a sheet and corrected a figure. `data` and packages are the
 * clone's own and this checkout's.
 */
export function runRecipes(work: string): Steps {
  const seen = { run: [] as string[], leftOut: [] as string[], faults: [] as string[] };
  const clone = cloneWithClerk(work);
  const sources = {
    "github.base_ref": "main",
    "github.head_ref": CLERK,
    "steps.pages.outputs.base_path": "/sub",
  };
  const github = (file: string, env: Values, inputs: Values = {}) =>
    runWorkflow(clone, work, file, { ...sources, ...inputs }, env, seen);
  const inputs = (task: string, period: string) => ({
    "inputs.task": task,
    "inputs.period": period,
    "inputs.region": "",
  });
  github("sheet.yml", {}, inputs("完成数 observations", PERIOD));
  github("sheet.yml", {}, inputs("新的一年 new-year", "2031"));
  git(clone, "switch", "-q", CLERK);
  github("check.yml", {});
  git(clone, "switch", "-q", "main");
  github("publish.yml", {});
  runPipeline(clone, seen);
  expectFiles(clone, work, seen.faults);
  return seen;
}

/** A bare origin and a clone of it; on the branch `clerk` a sheet stands in place of the rows it gives. */
function cloneWithClerk(work: string): string {
  const [origin, clone] = [join(work, "origin.git"), join(work, "clone")];
  git(work, "clone", "-q", "--bare", ROOT, origin);
  git(origin, "update-ref", "refs/heads/main", git(ROOT, "rev-parse", "HEAD").trim());
  git(work, "clone", "-q", "--branch", "main", origin, clone);
  symlinkSync(join(ROOT, "node_modules"), join(clone, "node_modules"));
  appendFileSync(join(clone, ".git/info/exclude"), "/node_modules\n");
  for (const [key, value] of [
    ["user.name", "Clerk"],
    ["user.email", "clerk@example.org"],
  ] as const)
    git(clone, "config", key, value);
  shell(clone, `npm run --silent sheet -- --observations ${PERIOD} --out filled.xlsx`, {});
  git(clone, "switch", "-q", "-c", CLERK);
  const file = join(clone, "data/observations/2006.csv");
  const rows = readFileSync(file, "utf8").split("\n");
  const kept = rows.filter((row, i) => i === 0 || row.split(",")[4] !== PERIOD);
  if (kept.length === rows.length) throw new Error(`no rows of ${PERIOD} to hand in`);
  writeFileSync(file, kept.join("\n"));
  git(clone, "add", "data", "filled.xlsx");
  git(clone, "commit", "-q", "-m", "交回填报表");
  git(clone, "push", "-q", "origin", CLERK);
  git(clone, "switch", "-q", "main");
  return clone;
}

function runWorkflow(
  clone: string,
  work: string,
  file: string,
  sources: Values,
  env: Values,
  seen: Mutable,
): void {
  const { jobs } = parse(readFileSync(join(clone, ".github/workflows", file), "utf8"));
  const runner = join(work, `runner-${readdirSync(work).length}`);
  mkdirSync(runner);
  const machine = {
    RUNNER_TEMP: runner,
    GITHUB_STEP_SUMMARY: join(runner, "summary.md"),
    GITHUB_OUTPUT: join(runner, "output"),
    GITHUB_SERVER_URL: "https://git.example",
    GITHUB_REPOSITORY: "office/ledger",
  };
  for (const [job, { steps, env: own }] of Object.entries(
    jobs as Record<string, { steps: Step[]; env?: Values }>,
  )) {
    for (const step of steps) {
      const name = `${file} ${job}: ${step.name ?? step.id ?? step.uses}`;
      if (step.run === undefined) seen.leftOut.push(name);
      else if (applies(step as Step & { if?: string | boolean }, sources)) {
        const given = { ...env, ...machine, ...filled(own, sources), ...filled(step.env, sources) };
        told(shell(clone, step.run, given), name, seen);
      }
    }
  }
}

/** The steps of `sheet.yml` that belong to the task; conditions on success are met. */
function applies({ if: condition }: { readonly if?: string | boolean }, sources: Values): boolean {
  if (!String(condition).includes("endsWith")) return true;
  const isNewYear = (sources["inputs.task"] ?? "").endsWith("new-year");
  return String(condition).includes("!") ? !isNewYear : isNewYear;
}

function filled(env: Values | undefined, sources: Values): Values {
  const fill = (text: string) =>
    text.replace(/\$\{\{ ([^}]*) \}\}/g, (_, name: string) => sources[name] ?? "");
  return Object.fromEntries(Object.entries(env ?? {}).map(([key, text]) => [key, fill(text)]));
}

/** The jobs of `.gitlab-ci.yml`, each in the state of the repository that it is for. */
function runPipeline(clone: string, seen: Mutable): void {
  const pipeline = parse(readFileSync(join(clone, ".gitlab-ci.yml"), "utf8"));
  const base = git(clone, "merge-base", "origin/main", `origin/${CLERK}`).trim();
  const merge = { CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
  const jobs: [job: string, branch: string, env: Values][] = [
    ["sheet", "main", { TASK: "targets", PERIOD: "2006", REGION: "" }],
    ["import", `${CLERK}~1`, merge],
    ["check", CLERK, merge],
    ["pages", "main", { CI_PAGES_URL: "https://office.gitlab.example/group/ledger" }],
  ];
  for (const [job, branch, env] of jobs) {
    git(clone, "switch", "-q", "--detach", branch);
    const script = (pipeline[job].script as string[]).join("\n");
    told(shell(clone, script, env), `.gitlab-ci.yml ${job}`, seen);
    git(clone, "checkout", "-q", "--", "data");
  }
  seen.leftOut.push(".gitlab-ci.yml: image, cache, artifacts, rules, Pages itself");
}

/** What the steps should have made must be there at the end. */
function expectFiles(clone: string, work: string, faults: string[]): void {
  const wanted = ["report.html", "changes.html", "changed-data.tar", "changed-pages/changed-pages.html"];
  for (const file of [...wanted, "sheets/sheet.xlsx", "_site/index.html"]) {
    if (!existsSync(join(clone, file))) faults.push(`no ${file}`);
  }
  const pushed = git(join(work, "origin.git"), "branch", "--list", "new-year-2031");
  if (pushed.trim() === "") faults.push("no branch of the new year");
  const sheets = git(join(work, "origin.git"), "ls-tree", "-r", "--name-only", CLERK).match(/^.*\.xlsx$/gm);
  if (sheets !== null) faults.push(`sheets stay in the repository: ${sheets.join(" ")}`);
  // The sheet gave back every row that was taken out, so the branch has the ledger of the main one.
  const difference = git(join(work, "origin.git"), "diff", "--stat", "main", CLERK, "--", "data");
  if (difference !== "") faults.push(`the imported sheet differs: ${difference}`);
}

type Mutable = { run: string[]; leftOut: string[]; faults: string[] };

function told(result: { status: number | null; said: string }, name: string, seen: Mutable): void {
  seen.run.push(name);
  if (result.status !== 0)
    seen.faults.push(`${name} ended with ${result.status}: ${result.said.slice(-600)}`);
}

/** Lines of a recipe, as the hosts run them. */
function shell(cwd: string, lines: string, env: Values): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", lines],
    {
      cwd,
      encoding: "utf8",
      env: { ...process.env, ...env },
      maxBuffer: 1 << 28,
    },
  );
  return { status, said: stdout + stderr };
}

function git(cwd: string, ...given: string[]): string {
  const { status, stdout, stderr } = spawnSync("git", given, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${given.join(" ")}: ${stderr}`);
  return stdout;
}
