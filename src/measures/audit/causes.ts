import type { Fraction } from "../../ledger/fraction.ts";
import { subtract } from "../../ledger/fraction.ts";
import { must } from "../../ledger/must.ts";
import type { Cause } from "./finding.ts";
import { differenceOf, type Estimate, type Interval, meets, scaled, shifted, sumOf } from "./interval.ts";

/** The Chinese units 万 and 亿 are ten-thousandfold steps: the usual slip. */
const TEN_THOUSAND: readonly Fraction[] = [
  { n: 10_000n, d: 1n },
  { n: 1n, d: 10_000n },
];

/** A part of a sum that fits once it is taken ten thousand times as large or as small, or the whole so. */
export function swappedUnit(whole: Estimate, parts: readonly Estimate[]): Cause | undefined {
  const sum = sumOf(parts);
  const fits = TEN_THOUSAND.some(
    (by) =>
      meets(scaled(whole, by).wide, sum.exact) ||
      parts.some((part) => meets(whole.wide, sumOf([differenceOf(sum, part), scaled(part, by)]).exact)),
  );
  return fits ? "unit-ten-thousand" : undefined;
}

/** What a claim that differs may be tried against. */
export interface Suspects {
  /** The stated interval in the claim's scale. */
  readonly stated: Interval;
  readonly text: string;
  /** From the claim's digits to its scale: 53 → 0.53. */
  readonly read: (text: string) => Interval | null;
  /** What was recomputed, and what to take off a plain quotient to get it (1 for growth). */
  readonly recomputed: Estimate;
  readonly less: Fraction;
  /** What other bases, totals or targets would give, by the cause that each would be. */
  readonly others: Iterable<{ readonly cause: Cause; readonly recomputed: Estimate }>;
}

/**
 * The likeliest single cause of a claim's difference, or none. It must fit the figures as written; a
 * result that is open to one side would fit too easily, and is given no cause.
 */
export function causeOf(suspects: Suspects): Cause | undefined {
  const { stated, recomputed, less } = suspects;
  const quotient = shifted(recomputed, less);
  const { low, high } = quotient.exact;
  if (isOpen(stated) || low === null || high === null || low.n <= 0n) return undefined;
  const minus = subtract({ n: 0n, d: 1n }, less);
  if (TEN_THOUSAND.some((by) => meets(stated, shifted(scaled(quotient, by), minus).exact)))
    return "unit-ten-thousand";
  for (const other of suspects.others) if (meets(stated, other.recomputed.exact)) return other.cause;
  return isSwapped(suspects) ? "digits-swapped" : undefined;
}

function isOpen({ low, high }: Interval): boolean {
  return low === null || high === null;
}

/** True where exchanging two neighbouring digits of the stated text makes it agree. */
function isSwapped({ text, read, recomputed }: Suspects): boolean {
  return swaps(text).some((other) => {
    const interval = read(other);
    return interval !== null && meets(interval, recomputed.exact);
  });
}

function swaps(text: string): string[] {
  const places = [...text].flatMap((character, i) => (/[0-9]/.test(character) ? [i] : []));
  return places.slice(1).map((place, i) => {
    const before = must(places[i], "the digit before");
    const swapped = [...text];
    [swapped[before], swapped[place]] = [text.charAt(place), text.charAt(before)];
    return swapped.join("");
  });
}
