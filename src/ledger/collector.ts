import { compareProblems, type Problem } from "./problem.ts";
import { type Code, severityOf } from "./rules.ts";

/** Gathers problems, so many of one file and no more: past that the file as a whole is at fault. */
export interface Collector {
  add(problem: Problem): void;
  addAll(problems: Iterable<Problem>): void;
  /** True once an error was added, kept or not. */
  hasErrors(): boolean;
  /** In the order of the files; where a file had more, one problem says how many were left out. */
  list(): Problem[];
}

/** So many errors, and so many warnings, are kept of one file. */
export const MOST_PROBLEMS = 1_000;

/** What a collector of one file tells that of the ledger: how many it left out. */
const LEFT_OUT: readonly Code[] = ["L025", "L026"];

export function newCollector(): Collector {
  const kept: Problem[] = [];
  const counts = new Map<string, number>();
  let errors = false;
  const add = (problem: Problem) => {
    const severity = severityOf(problem.code);
    errors ||= severity === "error";
    const bucket = `${severity} ${problem.file}`;
    const more = LEFT_OUT.includes(problem.code);
    const count = (counts.get(bucket) ?? 0) + (more ? Number(problem.facts?.["count"]) : 1);
    counts.set(bucket, count);
    if (!more && count <= MOST_PROBLEMS) kept.push(problem);
  };
  return {
    add,
    addAll: (problems) => {
      for (const problem of problems) add(problem);
    },
    hasErrors: () => errors,
    list: () => [...kept, ...leftOut(counts)].sort(compareProblems),
  };
}

function leftOut(counts: ReadonlyMap<string, number>): Problem[] {
  return [...counts]
    .filter(([, count]) => count > MOST_PROBLEMS)
    .map(([bucket, count]) => {
      const [severity = "", ...file] = bucket.split(" ");
      const code: Code = severity === "error" ? "L025" : "L026";
      const facts = { count: String(count - MOST_PROBLEMS) };
      return { code, file: file.join(" "), line: 0, column: 0, facts };
    });
}
