import { memo, push } from "../memo.ts";
import { covers, type Period, period } from "../period.ts";
import type { Problem } from "../problem.ts";
import { atCell } from "../references.ts";
import type { Observation } from "../schema.ts";
import { type Amount, either, isAbove, type Read } from "./amounts.ts";

/** Single months and quarters by that kind; null for all longer periods, and days. */
const partKind = memo((text: string): "month" | "quarter" | null => {
  const { grain, interval } = period(text);
  return !interval && (grain === "month" || grain === "quarter") ? grain : null;
});

/**
 * Months, or quarters, that make more than the longer period in which they lie: cumulative figures that
 * were entered as those of single months. `rows` are of one sequence of a flow.
 */
export function partsAboveSpan(rows: readonly Observation[], read: Read): Problem[] {
  const parts = new Map<string, Observation[]>();
  for (const row of rows) {
    const kind = partKind(row.period);
    if (kind !== null) push(parts, kind, row);
  }
  return [...parts].flatMap(([kind, own]) => {
    if (own.length < 2) return [];
    const spans = rows.filter((row) => partKind(row.period) !== kind && partKind(row.period) !== "month");
    return spans.flatMap((span) => aboveSpan(span, own, read));
  });
}

interface Part {
  readonly when: Period;
  amount: Amount;
}

function aboveSpan(span: Observation, rows: readonly Observation[], read: Read): Problem[] {
  const whole = period(span.period);
  const parts = new Map<string, Part>();
  for (const row of rows) {
    const when = period(row.period);
    if (!covers(whole, when) || when.to - when.from >= whole.to - whole.from) continue;
    const known = parts.get(row.period);
    const amount = read(row);
    if (known === undefined) parts.set(row.period, { when, amount });
    else known.amount = either(known.amount, amount);
  }
  const all = [...parts.values()];
  if (all.length < 2 || all.some(({ amount }) => amount.point < 0)) return [];
  const sum = all.reduce((total, { amount }) => plus(total, amount), NOTHING);
  const amount = read(span);
  if (!isAbove(sum, amount)) return [];
  const scale = amount.point === 0 ? 1 : amount.point / Number(span.value);
  const facts = {
    count: String(all.length),
    sum: String(Number((sum.point / scale).toPrecision(12))),
    unit: span.unit,
    period: span.period,
  };
  return [atCell("observations", span, "value", { code: "L334", facts })];
}

const NOTHING: Amount = { low: 0, high: 0, point: 0 };

function plus(a: Amount, b: Amount): Amount {
  return { low: a.low + b.low, high: a.high + b.high, point: a.point + b.point };
}
