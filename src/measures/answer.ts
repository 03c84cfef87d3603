import { type Fraction, reduce } from "../ledger/fraction.ts";
import type { Spread } from "./bound.ts";
import type { MeasureId } from "./definitions.ts";
import { type Figure, inputOf } from "./figure.ts";
import type { Input, None, Reason, Result, Scale } from "./result.ts";
import type { Role } from "./roles.ts";

/** The figures of a computation by the names of their parts; an absent one is null. */
export type Parts = Readonly<Partial<Record<Role, Figure | null>>>;

/** Every part that is present, as inputs, in the order given. */
export function inputsOf(parts: Parts): Input[] {
  const inputs: Input[] = [];
  for (const role in parts) {
    const figure = parts[role as Role];
    if (figure) inputs.push(inputOf(role as Role, figure));
  }
  return inputs;
}

/** No value, and why. */
export function none(measure: MeasureId, reason: Reason, parts: Parts = {}, missing?: string): None {
  const answer: None = { kind: "none", reason, measure, inputs: inputsOf(parts) };
  return missing === undefined ? answer : { ...answer, missing };
}

/** What a value needs besides its number. */
export interface Made {
  readonly scale: Scale;
  readonly bound: Spread;
  readonly unit?: string;
  /** Where the parts are no figures: whether one of them was an estimate. */
  readonly estimated?: boolean;
  readonly inputs?: readonly Input[];
}

/** A value computed from `parts`; `bound-only` where their qualifiers leave nothing known. */
export function answer(measure: MeasureId, value: Fraction, parts: Parts, made: Made): Result {
  const inputs = made.inputs ?? inputsOf(parts);
  const { scale, bound, unit } = made;
  if (bound === null) return { kind: "none", reason: "bound-only", measure, inputs };
  const estimated = made.estimated ?? anyEstimated(parts);
  const exact = reduce(value);
  // Written out twice: a spread in what is answered most often is slow.
  return unit === undefined
    ? { kind: "value", value: exact, scale, bound, estimated, measure, inputs }
    : { kind: "value", value: exact, scale, unit, bound, estimated, measure, inputs };
}

function anyEstimated(parts: Parts): boolean {
  for (const role in parts) if (parts[role as Role]?.estimated === true) return true;
  return false;
}

/** The same lack of a value, told by another measure that needed it. */
export function passOn(measure: MeasureId, none: None): None {
  return { ...none, measure };
}
