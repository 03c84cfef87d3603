import { contradicts, differsOrOverlaps, type Judge } from "../adding-up.ts";
import { toNumber } from "../fraction.ts";
import { NEARLY_ALL } from "../limits.ts";
import type { Problem } from "../problem.ts";
import { atCell } from "../references.ts";
import type { Code } from "../rules.ts";
import type { Observation } from "../schema.ts";
import { type Amount, either, isAbove, type Read } from "./amounts.ts";

/** What one thing amounts to in one period, and the row that says so first. */
interface Known {
  readonly amount: Amount;
  readonly row: Observation;
}

/** A whole's figures by period. */
type Whole = ReadonlyMap<string, Known>;

/** The rows of one part: all its periods. */
export interface Part {
  readonly rows: readonly Observation[];
  /** True for one of the parts that make the whole; others stand further below it. */
  readonly isNeeded: boolean;
}

/** Parts that are judged together. */
export interface RowSet {
  readonly parts: readonly Part[];
  /** How many of them make the whole. */
  readonly needed: number;
  readonly judge: Judge;
}

export type SumCode = "L303" | "L304" | "L305";

/** What a sum that is off is told as, where that is not the same for all sets. */
const OWN_CODES: Partial<Record<Judge, Code>> = { declared: "L316", overlap: "L317" };

const NEAR = toNumber(NEARLY_ALL);

/** Each period's figure; where it is stated twice, either may be meant. */
function wholeOf(rows: readonly Observation[], read: Read): Whole {
  const found = new Map<string, Known>();
  for (const row of rows) {
    const amount = read(row);
    const known = found.get(row.period);
    found.set(
      row.period,
      known === undefined ? { amount, row } : { ...known, amount: either(known.amount, amount) },
    );
  }
  return found;
}

/**
 * The parts of one whole: those that are greater than it, and, in the other periods, sums that
 * contradict it. Where one set of parts fits, the others only overlap it, and nothing is told.
 */
export function judgeParts(
  code: SumCode,
  rows: readonly Observation[],
  parts: readonly Part[],
  sets: readonly RowSet[],
  read: Read,
): Problem[] {
  const whole = wholeOf(rows, read);
  const greater = partsAbove(whole, parts, read);
  const told = new Set(greater.map(({ period }) => period));
  return [...greater.map(({ problem }) => problem), ...contradictions(code, whole, sets, told, read)];
}

/** Parts that are greater than their whole, whatever the roundings were. */
function partsAbove(
  whole: Whole,
  parts: readonly Part[],
  read: Read,
): { period: string; problem: Problem }[] {
  const found: { period: string; problem: Problem }[] = [];
  for (const { rows } of parts) {
    for (const row of rows) {
      const known = whole.get(row.period);
      if (known === undefined || known.amount.point < 0 || !isAbove(read(row), known.amount)) continue;
      found.push({ period: row.period, problem: tooGreat(row, known.row) });
    }
  }
  return found;
}

function tooGreat(part: Observation, whole: Observation): Problem {
  const facts = {
    whole: whole.value,
    wholeUnit: whole.unit,
    place: `${whole.file}:${whole.line}`,
    own: part.unit,
  };
  return atCell("observations", part, "value", { code: "L302", facts });
}

/** A running sum. A part that is stated twice for one period counts once, as either. */
interface Sum {
  before: Amount;
  part: Part;
  last: Amount;
  count: number;
  /** How many of them are needed. */
  needed: number;
  negative: boolean;
}

function sumsOf({ parts }: RowSet, whole: Whole, read: Read): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const part of parts) {
    for (const row of part.rows) {
      if (whole.has(row.period)) add(sums, row.period, part, read(row));
    }
  }
  return sums;
}

const NOTHING: Amount = { low: 0, high: 0, point: 0 };

function add(sums: Map<string, Sum>, when: string, part: Part, amount: Amount): void {
  const sum = sums.get(when);
  const needed = Number(part.isNeeded);
  if (sum === undefined) {
    sums.set(when, { before: NOTHING, part, last: amount, count: 1, needed, negative: amount.point < 0 });
    return;
  }
  sum.negative ||= amount.point < 0;
  if (sum.part === part) sum.last = either(sum.last, amount);
  else {
    sum.before = totalOf(sum);
    sum.part = part;
    sum.last = amount;
    sum.count++;
    sum.needed += needed;
  }
}

function totalOf({ before, last }: Sum): Amount {
  return { low: before.low + last.low, high: before.high + last.high, point: before.point + last.point };
}

function contradictions(
  code: SumCode,
  whole: Whole,
  sets: readonly RowSet[],
  settled: ReadonlySet<string>,
  read: Read,
): Problem[] {
  const sums = sets.map((set) => ({ set, sums: sumsOf(set, whole, read) }));
  const problems: Problem[] = [];
  for (const [when, known] of whole) {
    if (settled.has(when)) continue;
    const found = sums.flatMap(({ set, sums: all }) => {
      const sum = all.get(when);
      return sum === undefined || sum.count < 2 ? [] : [{ set, sum, amount: totalOf(sum) }];
    });
    if (found.some(({ amount }) => fits(amount, known.amount))) continue;
    const wrong = found.find(({ set, sum, amount }) => isWrong(set, sum, amount, known.amount));
    if (wrong === undefined) continue;
    problems.push(told(OWN_CODES[wrong.set.judge] ?? code, known, wrong.sum, wrong.amount));
  }
  return problems;
}

function fits(sum: Amount, whole: Amount): boolean {
  return !isAbove(sum, whole) && !isAbove(whole, sum);
}

function isWrong({ needed, judge }: RowSet, sum: Sum, amount: Amount, whole: Amount): boolean {
  const found = {
    complete: needed > 0 && sum.needed === needed,
    negative: sum.negative,
    isAbove: isAbove(amount, whole),
    isNear: amount.point >= whole.point * NEAR,
  };
  return contradicts(judge, found) || differsOrOverlaps(judge, found);
}

function told(code: Code, { row, amount }: Known, { count }: Sum, sum: Amount): Problem {
  const scale = Number(row.value) === 0 ? 1 : amount.point / Number(row.value);
  const total = String(Number((sum.point / scale).toPrecision(12)));
  return atCell("observations", row, "value", {
    code,
    facts: { sum: total, unit: row.unit, count: String(count) },
  });
}
