import type { Problem } from "../problem.ts";
import { atCell } from "../references.ts";
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
export type Part = readonly Observation[];

/** Parts that do not overlap. */
export interface PartSet {
  readonly parts: readonly Part[];
  /** How many parts make the whole. */
  readonly all: number;
  /**
   * What a sum that does not fit means. `exact`: all parts must make the whole. `nearly`: they are told
   * where they exceed it, or, being all, nearly reach it. `exceeds`: only where they exceed it.
   * `never`: they may overlap, and are only looked at for a fit.
   */
  readonly judge: "exact" | "nearly" | "exceeds" | "never";
}

export type SumCode = "L303" | "L304" | "L305";

/** A sum that falls short by more than this share lacks parts that the ledger does not know. */
const NEARLY_ALL = 0.9;

/** Each period's figure; where it is stated twice, either may be meant. */
function wholeOf(rows: Part, read: Read): Whole {
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
export function judgeParts(code: SumCode, rows: Part, sets: readonly PartSet[], read: Read): Problem[] {
  const whole = wholeOf(rows, read);
  const greater = partsAbove(whole, sets[0]?.parts ?? [], read);
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
  for (const rows of parts) {
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
  part: number;
  last: Amount;
  count: number;
  negative: boolean;
}

function sumsOf({ parts }: PartSet, whole: Whole, read: Read): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const [part, rows] of parts.entries()) {
    for (const row of rows) {
      if (whole.has(row.period)) add(sums, row.period, part, read(row));
    }
  }
  return sums;
}

const NOTHING: Amount = { low: 0, high: 0, point: 0 };

function add(sums: Map<string, Sum>, when: string, part: number, amount: Amount): void {
  const sum = sums.get(when);
  if (sum === undefined) {
    sums.set(when, { before: NOTHING, part, last: amount, count: 1, negative: amount.point < 0 });
    return;
  }
  sum.negative ||= amount.point < 0;
  if (sum.part === part) sum.last = either(sum.last, amount);
  else {
    sum.before = totalOf(sum);
    sum.part = part;
    sum.last = amount;
    sum.count++;
  }
}

function totalOf({ before, last }: Sum): Amount {
  return { low: before.low + last.low, high: before.high + last.high, point: before.point + last.point };
}

function contradictions(
  code: SumCode,
  whole: Whole,
  sets: readonly PartSet[],
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
    const wrong = found.find(({ set, sum, amount }) => contradicts(set, sum, amount, known.amount));
    if (wrong !== undefined) problems.push(told(code, known, wrong.sum, wrong.amount));
  }
  return problems;
}

function fits(sum: Amount, whole: Amount): boolean {
  return !isAbove(sum, whole) && !isAbove(whole, sum);
}

function contradicts({ all, judge }: PartSet, sum: Sum, amount: Amount, whole: Amount): boolean {
  const complete = sum.count === all;
  if (judge === "never") return false;
  if (judge === "exact" && complete) return true;
  if (sum.negative) return false;
  if (isAbove(amount, whole)) return true;
  return judge === "nearly" && complete && amount.point >= whole.point * NEARLY_ALL;
}

function told(code: SumCode, { row, amount }: Known, { count }: Sum, sum: Amount): Problem {
  const scale = Number(row.value) === 0 ? 1 : amount.point / Number(row.value);
  const total = String(Number((sum.point / scale).toPrecision(12)));
  return atCell("observations", row, "value", {
    code,
    facts: { sum: total, unit: row.unit, count: String(count) },
  });
}
