/**
 * A process that keeps vitest in memory: told a file's text and the tests to run, it answers whether
 * they pass. It stands apart from the command so that a mutant that never ends can be ended.
 */
import { createVitest, type TestModule, type TestSpecification } from "vitest/node";
import config from "../../../vitest.config.ts";

/** What to run: tests in their order, with some files read otherwise than they stand. */
export interface Order {
  readonly tests: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

/** A test file has ended, or all of them have. */
export type Answer =
  | { readonly kind: "file"; readonly test: string }
  | { readonly kind: "end"; readonly passed: boolean; readonly failed: readonly Failed[] };

/** A test file that failed, and its first error. */
interface Failed {
  readonly test: string;
  readonly fault: string;
}

const root = process.cwd();
let texts: Order["texts"] = {};

/** The project of the tests that need nothing but the sources. */
const [unit] = (config.test?.projects ?? []).flatMap((one) =>
  typeof one === "object" && "test" in one && one.test?.name === "unit" ? [one.test] : [],
);

function nameOf({ moduleId }: { moduleId: string }): string {
  return moduleId.slice(root.length + 1).replaceAll("\\", "/");
}

function faultOf(module: TestModule): Failed {
  const [test] = module.children.allTests("failed");
  const [error] = test?.result().errors ?? module.errors();
  const name = nameOf(module);
  return { test: name, fault: `${name}: ${test?.fullName ?? ""} ${error?.message ?? ""}` };
}

function send(answer: Answer): void {
  process.send?.(answer);
}

const PASSED: Answer = { kind: "end", passed: true, failed: [] };
let end = PASSED;

const reporter = {
  onTestModuleEnd(module: TestModule) {
    send({ kind: "file", test: nameOf(module) });
  },
  onTestRunEnd(modules: readonly TestModule[], _: readonly unknown[], reason: string) {
    const failed = modules.filter((module) => module.state() === "failed").map(faultOf);
    end = { kind: "end", passed: reason === "passed", failed };
  },
};

/** Tests run as they are ordered: the nearest first. */
class AsOrdered {
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
  sort(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

const vitest = await createVitest(
  {
    ...unit,
    root,
    // A project of a configuration would not see the plugin.
    config: false,
    // Kept by what stands on disk, which a mutant does not change.
    fsModuleCache: false,
    watch: true,
    reporters: [reporter],
    silent: true,
    pool: "threads",
    isolate: false,
    maxWorkers: 1,
    bail: 1,
    sequence: { sequencer: AsOrdered },
  },
  {
    server: { watch: null },
    plugins: [
      {
        name: "mutant",
        enforce: "pre",
        load: (id) => (id.startsWith(root) ? texts[id.slice(root.length + 1)] : undefined),
      },
    ],
  },
);
const specifications = new Map(
  (await vitest.globTestSpecifications()).map((one) => [nameOf({ moduleId: one.moduleId }), one]),
);

process.on("message", async (order: Order) => {
  for (const file of Object.keys({ ...texts, ...order.texts })) vitest.invalidateFile(`${root}/${file}`);
  texts = order.texts;
  const chosen = order.tests.flatMap((test) => specifications.get(test) ?? []);
  // Told only then: what a failed run cancels late would be the next run.
  await vitest.runTestSpecifications(chosen, false);
  send(end);
});
process.on("disconnect", () => process.exit());
send(PASSED);
