import { compare, parseDecimal } from "./fraction.ts";
import type { Code } from "./rules.ts";
import type { Bond } from "./settings-schema.ts";

/** A part of a group that does not go with another. */
export interface BondFault {
  readonly code: Code;
  readonly part: string;
  readonly other: string;
}

/** The texts of a group's parts that are written and not empty. */
type Texts = ReadonlyMap<string, string>;

/** What is wrong between the parts of a group. What is no decimal is told of itself. */
export function bondFaults(bonds: readonly Bond[], texts: Texts): BondFault[] {
  return bonds.flatMap((bond) => faultOf(bond, texts) ?? []);
}

function faultOf(bond: Bond, texts: Texts): BondFault | null {
  if (bond.kind === "needs") {
    const isAsked = texts.get(bond.other) === bond.says;
    return isAsked && !texts.has(bond.part) ? { code: "L029", part: bond.other, other: bond.part } : null;
  }
  const [first, second] = bond.parts;
  if (bond.kind === "both") {
    if (texts.has(first) === texts.has(second)) return null;
    const [part, other] = texts.has(first) ? [first, second] : [second, first];
    return { code: "L029", part, other };
  }
  const [a, b] = [first, second].map((part) => parseDecimal(texts.get(part) ?? ""));
  if (!a || !b) return null;
  const side = compare(a, b);
  const isWrong = bond.kind === "below" ? side > 0 : side === 0;
  return isWrong ? { code: "L030", part: first, other: second } : null;
}
