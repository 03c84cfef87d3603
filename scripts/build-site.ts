import { type ChildProcess, fork } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { setFlagsFromString } from "node:v8";
import { buildPart, type Part, type Start, type Told } from "./build-part.ts";
import { leaveHistory } from "./leave-history.ts";
import { MOST_PARTS } from "./limits.ts";
import { writeManifest } from "./manifest.ts";
import { ROOT, siteProgram } from "./site-program.ts";
import { isRunning, mend, switchTo } from "./switch.ts";
import { type Fault, verifySite } from "./verify.ts";

const CACHE = join(ROOT, ".cache");
const PART = join(import.meta.dirname, "build-part.ts");
/**
 * The heap grows by half between two collections, not fourfold as usual: a national ledger has to build
 * in less than 4 GiB, all processes together.
 */
const SLOW_GROWTH = "--heap-growing-percent=50";
/** Pages between two lines of progress. */
const STEP = 500;

export interface BuildOptions {
  /** The ledger's folder, absolute. */
  readonly data: string;
  /** Where the site goes, absolute. */
  readonly out: string;
  /** `/` or `/sub/`. */
  readonly base: string;
  /** The most that a page may weigh, compressed and with all it needs, in bytes. */
  readonly pageLimit?: number;
  /** In how many processes; by default as many as there are cores, up to two. */
  readonly parts?: number;
}

/** A site that was built and must not be published: the old one stays. */
export class NotVerified extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`${faults.length} faults`);
    this.faults = faults;
  }
}

/** A build that has begun: its other processes run while this one still checks the ledger. */
export interface Build {
  /**
   * Draws this process's part, waits for the others, verifies the site, and puts it in the place of
   * `out`. Answers the number of files. Throws what the pages throw, or `NotVerified`, and then `out` is as
   * it was.
   */
  finish(onPages: (done: number, all: number) => void): Promise<number>;
  /** Gives up: `out` is as it was. */
  stop(): void;
}

/** True where `out` is the program, the ledger, or a folder around one of them. */
export function holdsSource(out: string, data: string): boolean {
  const around = (inner: string) => inner === out || inner.startsWith(out.endsWith(sep) ? out : out + sep);
  const kept = ["src", "scripts", "public", "node_modules", ".git"].map((name) => join(ROOT, name));
  return (
    around(data) || kept.some((folder) => around(folder) || relative(folder, out).split(sep)[0] !== "..")
  );
}

/** The base path as the program uses it: with a slash at either end. */
export function basePath(text: string): string {
  return `/${text.split("/").filter(Boolean).join("/")}/`.replace("//", "/");
}

/** Begins the build of a site, in a folder of its own. */
export function beginBuild(options: BuildOptions): Build {
  const { data, out, base, parts = defaultParts(), pageLimit } = options;
  mend(out);
  setFlagsFromString(SLOW_GROWTH);
  const work = workFolder();
  const history = leaveHistory(data, work);
  const taken = join(work, "taken");
  mkdirSync(taken);
  const all = Array.from(
    { length: parts },
    (_, part): Part => ({ data, history, base, out: join(work, `site-${part}`), taken }),
  );
  const [own, ...others] = all as [Part, ...Part[]];
  const program = siteProgram(base);
  // A ledger that is refused ends the build before anybody asks.
  program.catch(() => {});
  const helpers = others.map(startHelper);
  const stop = () => {
    for (const { child } of helpers) child.kill("SIGKILL");
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", stop);
  const finish: Build["finish"] = async (onPages) => {
    try {
      const { entry, files: beside } = await program;
      for (const { child } of helpers) child.send({ entry } satisfies Start);
      cpSync(beside, own.out, { recursive: true });
      await drawAll(own, entry, helpers, onPages);
      for (const { out: part } of others) merge(part, own.out);
      writeManifest(own.out);
      const faults = await verifySite(own.out, base, pageLimit);
      if (faults.length > 0) throw new NotVerified(faults);
      const files = countFiles(own.out);
      switchTo(own.out, out);
      return files;
    } finally {
      stop();
    }
  };
  return { finish, stop };
}

function defaultParts(): number {
  return Math.min(availableParallelism(), MOST_PARTS);
}

/** A process that draws a part: how far it is, and its end. */
interface Helper {
  readonly child: ChildProcess;
  readonly done: () => number;
  readonly onTold: (listen: () => void) => void;
  /** Resolves to null, or to what went wrong. */
  readonly ended: Promise<string | null>;
}

function startHelper(part: Part): Helper {
  const child = fork(PART, [JSON.stringify(part)], {
    execArgv: [...process.execArgv, SLOW_GROWTH],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  let done = 0;
  let error: string | null = null;
  let listener = () => {};
  child.on("message", (told: Told) => {
    if ("error" in told) error = told.error;
    else done = told.done;
    listener();
  });
  const ended = new Promise<string | null>((resolveEnd) => {
    child.on("close", (code) =>
      resolveEnd(code === 0 ? null : (error ?? `a part of the build ended with ${code}`)),
    );
  });
  return { child, done: () => done, onTold: (listen) => (listener = listen), ended };
}

async function drawAll(
  own: Part,
  entry: string,
  helpers: readonly Helper[],
  onPages: (done: number, all: number) => void,
): Promise<void> {
  let [ownDone, all, told] = [0, 0, 0];
  const tell = () => {
    const done = helpers.reduce((sum, helper) => sum + helper.done(), ownDone);
    if (all === 0 || (done < told + STEP && done < all) || done === told) return;
    told = done;
    onPages(done, all);
  };
  for (const helper of helpers) helper.onTold(tell);
  await buildPart(own, entry, (done, count) => {
    [ownDone, all] = [done, count];
    tell();
  });
  for (const error of await Promise.all(helpers.map(({ ended }) => ended))) {
    if (error !== null) throw new Error(error);
  }
}

/** Moves the files of one part to those of another. */
function merge(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const place = join(to, relative(from, path));
    mkdirSync(dirname(place), { recursive: true });
    renameSync(path, place);
  }
}

/** A folder for this build alone, so that two at a time do not meet; those of killed builds are cleared. */
function workFolder(): string {
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE)) {
    const pid = /^build-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    rmSync(join(CACHE, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(CACHE, `build-${process.pid}-`));
}

function countFiles(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}
