import { availableParallelism } from "node:os";
import { type Mutant, marked } from "./mutants.ts";
import type { Reach } from "./reach.ts";
import { type Runner, runnerOf } from "./runner.ts";

/** What came of a mutant: a test failed (or never ended) with it, or all that reach it passed. */
export interface Outcome {
  readonly mutant: Mutant;
  readonly caught: boolean;
  /** How many tests files reach it. */
  readonly reached: number;
}

/** Tests that fail, or hang, on the program as it is: nothing can be said of a mutant then. */
export class Unsound extends Error {}

/** A mutant and the tests that reach it. */
interface Task {
  readonly mutant: Mutant;
  readonly tests: readonly string[];
}

/** What each test file takes without any mutant, in milliseconds. */
type Times = ReadonlyMap<string, number>;

/** The sources as they are, and where they stand. */
export interface Program {
  readonly root: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly reach: Reach;
}

/** How much longer than without a mutant a test file may take, and the least that it is given, in milliseconds. */
const PATIENCE = 6;
const LEAST = 15_000;
const LONGEST = 600_000;

/** Runs for each mutant the tests that reach it, up to the first that fails; tells each outcome when it is known. */
export async function runMutants(
  program: Program,
  mutants: readonly Mutant[],
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  const tests = [...new Set(mutants.flatMap(({ file }) => [...program.reach(file).keys()]))];
  const tasks = (await tasksOf(program, mutants, tests)).values();
  const count = Math.max(1, availableParallelism() >> 1);
  const runners = Array.from({ length: count }, () => runnerOf(program.root, "testing"));
  try {
    const times = await timesOf(runners[0] as Runner, tests);
    await Promise.all(
      runners.map(async (runner) => {
        for (const task of tasks) onOutcome(await outcomeOf(program, runner, task, times));
      }),
    );
  } finally {
    for (const runner of runners) runner.end();
  }
}

/** Runs all tests once, with marks in the sources, to know which of them reach which mutant. */
async function tasksOf(
  { root, texts, reach }: Program,
  mutants: readonly Mutant[],
  tests: readonly string[],
): Promise<Task[]> {
  const reaching = new Map<string, ReadonlySet<number>>();
  const runner = runnerOf(root, "marking");
  try {
    const order = { tests, texts: markedTexts(texts, mutants) };
    const ended = await runner.run(order, LONGEST, ({ test, reached }) =>
      reaching.set(test, new Set(reached)),
    );
    mustPass(ended);
  } finally {
    runner.end();
  }
  return mutants.map((mutant, id) => ({
    mutant,
    tests: [...reach(mutant.file).keys()].filter((test) => reaching.get(test)?.has(id)),
  }));
}

function markedTexts(texts: ReadonlyMap<string, string>, mutants: readonly Mutant[]): Record<string, string> {
  const files = [...new Set(mutants.map(({ file }) => file))];
  const numbered = [...mutants.entries()];
  return Object.fromEntries(
    files.map((file) => {
      const own = numbered.filter(([, mutant]) => mutant.file === file);
      return [file, marked(texts.get(file) ?? "", new Map(own))];
    }),
  );
}

/** Runs all tests once as mutants are run, and takes their time. */
async function timesOf(runner: Runner, tests: readonly string[]): Promise<Times> {
  const times = new Map<string, number>();
  let last = performance.now();
  const ended = await runner.run({ tests, texts: {} }, LONGEST, ({ test }) => {
    const now = performance.now();
    times.set(test, now - last);
    last = now;
  });
  mustPass(ended);
  return times;
}

function mustPass(ended: Awaited<ReturnType<Runner["run"]>>): void {
  if (ended.kind === "gone") throw new Unsound("the tests do not end");
  if (!ended.passed) throw new Unsound(ended.failed.join("\n"));
}

/** The nearest tests first, of equally near ones the quickest. */
async function outcomeOf(
  { reach }: Program,
  runner: Runner,
  { mutant, tests }: Task,
  times: Times,
): Promise<Outcome> {
  const reached = tests.length;
  if (reached === 0) return { mutant, caught: false, reached };
  const far = reach(mutant.file);
  const time = (test: string) => times.get(test) ?? 0;
  const order = tests.toSorted((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0) || time(a) - time(b));
  const silence = Math.max(LEAST, PATIENCE * Math.max(...times.values()));
  const ended = await runner.run({ tests: order, texts: { [mutant.file]: mutant.text } }, silence);
  return { mutant, caught: ended.kind === "gone" || !ended.passed, reached };
}
