import { MOST_PROBLEMS } from "./limits.ts";
import { compareProblems, type Problem } from "./problem.ts";
import { type Code, severityOf } from "./rules.ts";

/** Gathers problems up to a limit of each file: past that the file as a whole is at fault. */
export interface Collector {
  add(problem: Problem): void;
  /** Says where the problems of a file's rows stand: they know their line and column by name alone. */
  know(file: string, place: (problem: Problem) => Problem): void;
  addAll(problems: Iterable<Problem>): void;
  /** True once an error was added, kept or not. */
  hasErrors(): boolean;
  /** In the order of the files; where a file had more, one problem says how many were left out. */
  list(): Problem[];
}

/** What a collector of one file tells that of the ledger: how many it left out. */
const LEFT_OUT: readonly Code[] = ["L025", "L026"];

interface Count {
  kept: number;
  leftOut: number;
}

export function newCollector(): Collector {
  const kept: Problem[] = [];
  const counts = new Map<string, Count>();
  const places = new Map<string, (problem: Problem) => Problem>();
  let errors = false;
  const add = (problem: Problem) => {
    const severity = severityOf(problem.code);
    errors ||= severity === "error";
    const count = countOf(counts, `${severity} ${problem.file}`);
    if (LEFT_OUT.includes(problem.code)) count.leftOut += Number(problem.facts?.["count"]);
    else if (count.kept >= MOST_PROBLEMS) count.leftOut++;
    else {
      count.kept++;
      kept.push(places.get(problem.file)?.(problem) ?? problem);
    }
  };
  return {
    add,
    know: (file, place) => places.set(file, place),
    addAll: (problems) => {
      for (const problem of problems) add(problem);
    },
    hasErrors: () => errors,
    list: () => [...kept, ...leftOut(counts)].sort(compareProblems),
  };
}

/**
 * Problems of a CSV file, by where each of its columns stands, from 1: at the cell, or of the row as a whole
 * where the file lacks the column.
 */
export function csvPlaces(columns: ReadonlyMap<string, number>): (problem: Problem) => Problem {
  return (problem) =>
    problem.name === undefined || problem.line < 2
      ? problem
      : { ...problem, column: columns.get(problem.name) ?? 0 };
}

function countOf(counts: Map<string, Count>, bucket: string): Count {
  const known = counts.get(bucket);
  if (known !== undefined) return known;
  const made = { kept: 0, leftOut: 0 };
  counts.set(bucket, made);
  return made;
}

function leftOut(counts: ReadonlyMap<string, Count>): Problem[] {
  return [...counts]
    .filter(([, count]) => count.leftOut > 0)
    .map(([bucket, count]) => {
      const [severity = "", ...file] = bucket.split(" ");
      const code: Code = severity === "error" ? "L025" : "L026";
      return { code, file: file.join(" "), line: 0, column: 0, facts: { count: String(count.leftOut) } };
    });
}
