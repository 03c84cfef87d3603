import { divide } from "../../ledger/fraction.ts";
import { answer, none } from "../answer.ts";
import { boundOfQuotient } from "../bound.ts";
import { type Figure, inBase } from "../figure.ts";
import type { Reason, Result } from "../result.ts";

/** Share: part ÷ whole of the same period, a ratio. Above 100 % where the ledger says so. */
export function share(part: Figure | null, whole: Figure | null): Result {
  const parts = { part, whole };
  if (part === null) return none("share", "no-observation", parts);
  if (whole === null) return none("share", "no-base", parts, part.period.text);
  const reason = obstacle(part, whole);
  if (reason !== null) return none("share", reason, parts);
  const value = divide(inBase(part), inBase(whole));
  return answer("share", value, parts, { scale: "ratio", bound: boundOfQuotient(part, whole) });
}

function obstacle(part: Figure, whole: Figure): Reason | null {
  if (part.dimension !== whole.dimension) return "units-differ";
  if (part.period.to !== whole.period.to || part.period.from !== whole.period.from)
    return "period-not-covered";
  if (whole.value.n === 0n) return "base-is-zero";
  if (whole.value.n < 0n) return "base-is-negative";
  return part.value.n < 0n ? "sign-changes" : null;
}
