import { divide, type Fraction, negate, subtract } from "../../ledger/fraction.ts";
import { flip } from "../../ledger/qualifier.ts";
import { answer, none, type Parts } from "../answer.ts";
import { type Bounded, boundOfDifference, boundOfQuotient, type Spread } from "../bound.ts";
import { type Figure, inBase } from "../figure.ts";
import type { Bound, Reason, Result } from "../result.ts";
import { sameDimension } from "../total.ts";

/** One thing at two times. */
export interface Pair {
  readonly current: Figure | null;
  readonly base: Figure | null;
}

interface Four {
  readonly part: Figure;
  readonly partBase: Figure;
  readonly whole: Figure;
  readonly wholeBase: Figure;
}

/** Contribution: the part's change ÷ the whole's change, a ratio; negative where they go apart. */
export function contribution(part: Pair, whole: Pair): Result {
  const parts = partsOf(part, whole);
  const four = complete(part, whole);
  if (typeof four === "string") return none("contribution", four, parts);
  const above = change(four.part, four.partBase);
  const below = change(four.whole, four.wholeBase);
  if (below.value.n === 0n) return none("contribution", "base-is-zero", parts);
  const value = divide(above.value, below.value);
  return answer("contribution", value, parts, { scale: "ratio", bound: spreadOver(above, below) });
}

/** Pull: the part's change ÷ the whole's base, in points. All parts' pulls add up to the whole's growth. */
export function pull(part: Pair, whole: Pair): Result {
  const parts = partsOf(part, whole);
  const four = complete(part, whole);
  if (typeof four === "string") return none("pull", four, parts);
  const { wholeBase } = four;
  if (wholeBase.value.n <= 0n) {
    return none("pull", wholeBase.value.n === 0n ? "base-is-zero" : "base-is-negative", parts);
  }
  const above = change(four.part, four.partBase);
  const bound =
    above.bound === null ? null : boundOfQuotient({ value: above.value, bound: above.bound }, wholeBase);
  return answer("pull", divide(above.value, inBase(wholeBase)), parts, { scale: "points", bound });
}

function partsOf(part: Pair, whole: Pair): Parts {
  return {
    "part-current": part.current,
    "part-base": part.base,
    "whole-current": whole.current,
    "whole-base": whole.base,
  };
}

function complete(part: Pair, whole: Pair): Four | Reason {
  if (part.current === null || whole.current === null) return "no-observation";
  if (part.base === null || whole.base === null) return "no-base";
  const four = { part: part.current, partBase: part.base, whole: whole.current, wholeBase: whole.base };
  if (!sameDimension(Object.values(four))) return "units-differ";
  return sameTimes(four) ? four : "period-not-covered";
}

function sameTimes({ part, partBase, whole, wholeBase }: Four): boolean {
  const same = (a: Figure, b: Figure) => a.period.from === b.period.from && a.period.to === b.period.to;
  return same(part, whole) && same(partBase, wholeBase);
}

function change(current: Figure, base: Figure): { value: Fraction; bound: Spread } {
  return {
    value: subtract(inBase(current), inBase(base)),
    bound: boundOfDifference(current.bound, base.bound),
  };
}

/** A change of the whole that is bounded on one side may be zero: then nothing is known of the quotient. */
function spreadOver(
  above: { value: Fraction; bound: Spread },
  below: { value: Fraction; bound: Spread },
): Spread {
  if (above.bound === null || (below.bound !== "" && below.bound !== "~")) return null;
  if (below.value.n > 0n) return boundOfQuotient(bounded(above, above.bound), bounded(below, below.bound));
  const turned = { value: negate(above.value), bound: flip(above.bound) };
  return boundOfQuotient(turned, { value: negate(below.value), bound: below.bound });
}

function bounded({ value }: { value: Fraction }, bound: Bound): Bounded {
  return { value, bound };
}
