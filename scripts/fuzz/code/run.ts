import { availableParallelism } from "node:os";
import type { Mutant } from "./mutants.ts";
import type { Reach } from "./reach.ts";
import { type Runner, runnerOf } from "./runner.ts";

/** What came of a mutant: a test failed (or never ended) with it, or all that import it passed. */
export interface Outcome {
  readonly mutant: Mutant;
  readonly caught: boolean;
  /** How many test files import what is changed, by however many others. */
  readonly tests: number;
}

/** Tests that fail, or hang, on the program as it is: nothing can be said of a mutant then. */
export class Unsound extends Error {}

/** The sources as they are, and where they stand. */
export interface Program {
  readonly root: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly reach: Reach;
}

/** How much longer than ever before a test file may take, and the least that it is given, in milliseconds. */
const PATIENCE = 6;
const LEAST = 60_000;
const LONGEST = 600_000;

/** What is known of a test file so far. */
interface Known {
  /** How many mutants it caught, and the milliseconds that it took. */
  caught: number;
  time: number;
}

/** Runs for each mutant the tests that import it, up to the first that fails; tells each outcome when it is known. */
export async function runMutants(
  program: Program,
  mutants: readonly Mutant[],
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  const tasks = mutants.values();
  const known = new Map<string, Known>();
  const count = Math.max(1, availableParallelism() >> 1);
  const runners = Array.from({ length: count }, () => runnerOf(program.root));
  try {
    await Promise.all(
      runners.map(async (runner) => {
        for (const mutant of tasks) onOutcome(await outcomeOf(program, runner, mutant, known));
      }),
    );
  } finally {
    for (const runner of runners) runner.end();
  }
}

async function outcomeOf(
  { reach }: Program,
  runner: Runner,
  mutant: Mutant,
  known: Map<string, Known>,
): Promise<Outcome> {
  const tests = inOrder(reach(mutant.file), known);
  if (tests.length === 0) return { mutant, caught: false, tests: 0 };
  let last = performance.now();
  const silence = Math.max(LEAST, PATIENCE * Math.max(0, ...[...known.values()].map(({ time }) => time)));
  const ended = await runner.run({ tests, texts: { [mutant.file]: mutant.text } }, silence, ({ test }) => {
    const now = performance.now();
    known.set(test, { caught: known.get(test)?.caught ?? 0, time: now - last });
    last = now;
  });
  if (ended.kind === "end" && ended.passed) return { mutant, caught: false, tests: tests.length };
  if (ended.kind === "end") await mustPass(runner, ended.failed[0]?.test ?? "", known);
  return { mutant, caught: true, tests: tests.length };
}

/** A test file that caught a mutant for the first time must pass without any. */
async function mustPass(runner: Runner, test: string, known: Map<string, Known>): Promise<void> {
  const { caught, time } = known.get(test) ?? { caught: 0, time: 0 };
  known.set(test, { caught: caught + 1, time });
  if (caught > 0) return;
  const ended = await runner.run({ tests: [test], texts: {} }, LONGEST);
  if (ended.kind === "gone") throw new Unsound(`${test} does not end`);
  if (!ended.passed) throw new Unsound(ended.failed.map(({ fault }) => fault).join("\n"));
}

/** Those that import it themselves first, then those that caught most in their time, then the nearest. */
function inOrder(reach: ReadonlyMap<string, number>, known: ReadonlyMap<string, Known>): string[] {
  const worth = (test: string) => {
    const { caught, time } = known.get(test) ?? { caught: 0, time: 1 };
    return caught / time;
  };
  const isFar = ([, far]: readonly [string, number]) => Number(far > 1);
  return [...reach]
    .sort((a, b) => isFar(a) - isFar(b) || worth(b[0]) - worth(a[0]) || a[1] - b[1])
    .map(([test]) => test);
}
