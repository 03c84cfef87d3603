import type { Problem } from "./problem.ts";

/** What is wrong with a cell by itself: the part of the problem that does not depend on its place. */
export interface Fault extends Pick<Problem, "code" | "fix" | "facts"> {
  /** The fix holds only where another cell of the row says this: `12%` is 12 where the unit is %. */
  readonly onlyIf?: { readonly column: string; readonly cell: string };
}
