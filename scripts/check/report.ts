import type { Problem } from "../../src/ledger/problem.ts";
import { severityOf } from "../../src/ledger/rules.ts";
import type { Waived } from "../../src/ledger/waivers.ts";

/** What a check found, before it is written in any form. */
export interface Report {
  /** The ledger's folder as it is shown. */
  readonly folder: string;
  readonly rows: number;
  readonly problems: readonly Problem[];
  readonly waived: readonly Waived[];
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
}

export function countsOf({ problems, waived }: Report): Counts {
  const errors = problems.filter((problem) => severityOf(problem.code) === "error").length;
  return { errors, warnings: problems.length - errors, accepted: waived.length };
}
