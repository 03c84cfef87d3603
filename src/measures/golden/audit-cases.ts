import { expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import { audit } from "../audit/audit.ts";
import { CAUSES, CHECK_KINDS, type CheckKind, type Finding, VERDICTS } from "../audit/finding.ts";
import { type Lines, lake } from "./lake.ts";

/** `differs 0.1333 (base-year)`: verdict, what was recomputed to four decimals, cause or reason. */
export function told({ kind, verdict, recomputed, cause, reason }: Finding): string {
  // The closed lists name all that is told.
  expect(CHECK_KINDS).toContain(kind);
  expect(VERDICTS).toContain(verdict);
  if (cause !== undefined) expect(CAUSES).toContain(cause);
  const value = recomputed === null ? "" : ` ${toFixed(recomputed.point, 4)}`;
  const why = cause ?? reason;
  return `${verdict}${value}${why === undefined ? "" : ` (${why})`}`;
}

export function findings(lines: Lines, kind: CheckKind): string[] {
  return audit(lake(lines))
    .filter((finding) => finding.kind === kind)
    .map(told);
}

export interface Case extends Lines {
  readonly name: string;
  readonly finds: readonly string[];
}

/** Each case as a test of its own: what the audit finds of one kind. */
export function holds(kind: CheckKind, cases: readonly Case[]): void {
  test.each(cases)("$name", ({ name: _, finds, ...lines }) => {
    expect(findings(lines, kind)).toEqual(finds);
  });
}

/** A claim of share of the sample figure. */
export const share = (value: string, rest = "") => `lake gdp - origin-inside 2024 share - ${value} % ${rest}`;
/** A part and its whole. */
export const parts = (part: string, whole: string) =>
  `lake gdp - origin-inside 2024 ${part}\nlake gdp - - 2024 ${whole}`;

/** Two years of one figure. */
export const two = "lake gdp - - 2023 1500 亿元\nlake gdp - - 2024 1700 亿元";
