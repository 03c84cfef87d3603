import { type Fraction, reduce, toFixed } from "../../ledger/fraction.ts";
import type { Input, Result } from "../../measures/result.ts";
import { DECIMALS, MOST_DECIMALS } from "../limits.ts";

export interface NumberJson {
  /** Plain decimal notation; exact, or where `fraction` stands beside it rounded half away from zero to 12 decimals. */
  readonly value: string;
  /** The exact value as `numerator/denominator`, in lowest terms, where no decimal states it. */
  readonly fraction?: string;
}

/** A value to the last digit. */
export function numberJson(value: Fraction): NumberJson {
  return reducedJson(reduce(value));
}

/** The same of a value in lowest terms, as results have it: to reduce a million of them again takes seconds. */
function reducedJson({ n, d }: Fraction): NumberJson {
  const decimals = decimalsFor(d);
  if (decimals !== null) return { value: toFixed({ n, d }, decimals) };
  return { value: toFixed({ n, d }, DECIMALS), fraction: `${n}/${d}` };
}

/** How many decimals state a quotient by `d` exactly; null where none do, or too many. */
function decimalsFor(d: bigint): number | null {
  let [rest, twos, fives] = [d, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  const decimals = Math.max(twos, fives);
  return rest === 1n && decimals <= MOST_DECIMALS ? decimals : null;
}

/** A figure that entered a computation, and the row it comes from where it is the ledger's own. */
export interface InputJson {
  readonly role: string;
  readonly value: string;
  readonly unit?: string;
  readonly period: string;
  readonly bound?: string;
  readonly file?: string;
  readonly line?: number;
}

export function inputJson({ role, value, unit, period, bound, file, line }: Input): InputJson {
  return {
    role,
    value,
    ...(unit === "" ? {} : { unit }),
    period,
    ...(bound === "" ? {} : { bound }),
    ...(file === undefined || line === undefined ? {} : { file, line }),
  };
}

/** A measure's value, or the code of the reason why there is none; `measures.json` explains both. */
export interface ResultJson extends Partial<NumberJson> {
  /** The id of its definition. */
  readonly measure: string;
  readonly scale?: string;
  readonly unit?: string;
  readonly bound?: string;
  readonly estimated?: true;
  readonly reason?: string;
  /** What is missing: a period, an indicator. */
  readonly missing?: string;
  readonly inputs: readonly InputJson[];
}

export function resultJson(result: Result): ResultJson {
  const { measure } = result;
  const inputs = result.inputs.map(inputJson);
  if (result.kind === "none") {
    const { reason, missing } = result;
    return { measure, reason, ...(missing === undefined ? {} : { missing }), inputs };
  }
  const { value, scale, unit, bound, estimated } = result;
  return {
    measure,
    ...reducedJson(value),
    scale,
    ...(unit === undefined ? {} : { unit }),
    ...(bound === "" ? {} : { bound }),
    ...(estimated ? { estimated } : {}),
    inputs,
  };
}
