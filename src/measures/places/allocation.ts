import { compare, divide, subtract } from "../../ledger/fraction.ts";
import { answer, inputsOf, none } from "../answer.ts";
import { atItsWord, estimateOf, meets, sumOf } from "../audit/interval.ts";
import { boundOfDifference, boundOfQuotient, type Spread, together } from "../bound.ts";
import { type Figure, inBase, inUnitOf, levelScale } from "../figure.ts";
import type { Input, Reason, Result } from "../result.ts";
import { sameDimension, totalOf } from "../total.ts";

export interface Allocation {
  /** Children's targets ÷ own target: above 1 is an overload. */
  readonly ratio: Result;
  /** Their sum − own target, in the own target's unit: negative is not yet assigned. */
  readonly overload: Result;
  /** True where the two differ by no more than the precision of the figures: that is no overload. */
  readonly isRounding: boolean;
  /** How many children have a target, out of how many. */
  readonly counted: number;
  readonly of: number;
}

/**
 * Allocation of a target to those below: the sum of the children's targets against the own one. An
 * absent child target is null; with some absent the sum is "at least" what is counted.
 */
export function allocation(
  children: readonly (Figure | null)[],
  own: Figure | null,
  additive = true,
): Allocation {
  const present = children.filter((child) => child !== null);
  const sizes = { counted: present.length, of: children.length };
  const inputs = allInputs(present, own);
  const reason = obstacle(present, own, additive);
  if (own === null || reason !== null) {
    return { ...without(reason ?? "no-target", inputs), isRounding: false, ...sizes };
  }
  const total = totalOf(present);
  const bound = together([total.bound, sizes.counted < sizes.of ? ">=" : ""]);
  const made = { estimated: total.estimated || own.estimated, inputs };
  const sum = { value: total.value, bound: bound ?? ("" as const) };
  const ifKnown = (spread: Spread) => (bound === null ? null : spread);
  return {
    ratio: answer(
      "allocation",
      divide(total.value, inBase(own)),
      {},
      {
        ...made,
        scale: "ratio",
        bound: ifKnown(boundOfQuotient(sum, own)),
      },
    ),
    overload: answer(
      "overload",
      inUnitOf(subtract(total.value, inBase(own)), own),
      {},
      {
        ...made,
        scale: levelScale(own),
        unit: own.unit,
        bound: ifKnown(boundOfDifference(sum.bound, own.bound)),
      },
    ),
    isRounding: sizes.counted === sizes.of && differsByRounding(present, own),
    ...sizes,
  };
}

/** True where the sum is another number, but each figure stands for all that rounds to it. */
function differsByRounding(present: readonly Figure[], own: Figure): boolean {
  const stated = (figure: Figure) => atItsWord(estimateOf(figure));
  const [sum, all] = [sumOf(present.map(stated)), stated(own)];
  return compare(sum.point, all.point) !== 0 && meets(sum.wide, all.wide);
}

function allInputs(present: readonly Figure[], own: Figure | null): Input[] {
  return [
    ...present.flatMap((child) => inputsOf({ "child-targets": child })),
    ...inputsOf({ "own-target": own }),
  ];
}

function obstacle(present: readonly Figure[], own: Figure | null, additive: boolean): Reason | null {
  if (own === null || present.length === 0) return "no-target";
  if (!additive) return "not-additive";
  if (!sameDimension([own, ...present])) return "units-differ";
  const { from, to } = own.period;
  if (present.some(({ period }) => period.from !== from || period.to !== to)) return "period-not-covered";
  if (own.value.n === 0n) return "base-is-zero";
  return own.value.n < 0n ? "base-is-negative" : null;
}

function without(reason: Reason, inputs: readonly Input[]): Pick<Allocation, "ratio" | "overload"> {
  return {
    ratio: { ...none("allocation", reason), inputs },
    overload: { ...none("overload", reason), inputs },
  };
}
