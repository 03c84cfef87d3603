import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Answer, Order } from "./tests.ts";

/** A test file that has ended. */
export type FileEnded = Answer & { readonly kind: "file" };

/** Without an answer the tests hang, or have taken their process with them. */
export type Ended = (Answer & { readonly kind: "end" }) | { readonly kind: "gone" };

/** A process of vitest, started when it is first needed, and again when it has gone. */
export interface Runner {
  /** Runs tests. `silence` is how long one test file may take, in milliseconds. */
  run(order: Order, silence: number, onFile?: (ended: FileEnded) => void): Promise<Ended>;
  end(): void;
}

const PROGRAM = join(import.meta.dirname, "tests.ts");
/** How long a process may take to begin, in milliseconds. */
const BEGINNING = 120_000;
/** In megabytes: a mutant that fills the memory ends its own process and no other. */
const MEMORY = 3_000;

export function runnerOf(root: string): Runner {
  let child: ChildProcess | undefined;
  return {
    async run(order, silence, onFile) {
      if (child === undefined) {
        child = start(root);
        await heard(child, BEGINNING);
      }
      child.send(order);
      const ended = await heard(child, silence, onFile);
      if (ended.kind === "gone") child = undefined;
      return ended;
    },
    end: () => child?.kill("SIGKILL"),
  };
}

function start(root: string): ChildProcess {
  const stdio: ["ignore", "ignore", "ignore", "ipc"] = ["ignore", "ignore", "ignore", "ipc"];
  return fork(PROGRAM, { cwd: root, stdio, execArgv: [`--max-old-space-size=${MEMORY}`] });
}

/** The end of what a process was told to do. One that is silent for too long is ended. */
function heard(child: ChildProcess, silence: number, onFile?: (ended: FileEnded) => void): Promise<Ended> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill("SIGKILL"), silence);
    const done = (ended: Ended) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(ended);
    };
    child.on("exit", () => done({ kind: "gone" }));
    child.on("message", (answer: Answer) => {
      timer.refresh();
      if (answer.kind === "end") done(answer);
      else onFile?.(answer);
    });
  });
}
