import type { Ledger } from "../../ledger/ledger.ts";
import { endYear, type Period, parsePeriod, period } from "../../ledger/period.ts";
import { none } from "../answer.ts";
import type { Result } from "../result.ts";
import { schedule } from "./schedule.ts";

/** The last day of a place; null for one that stays. */
export function closingDay({ regions }: Pick<Ledger, "regions">, region: string): number | null {
  return parsePeriod(regions.row(region).valid_to)?.to ?? null;
}

/** True of a place that does nothing any more when the span ends. */
export function isClosedBefore(closed: number | null, span: Period): boolean {
  return closed !== null && closed < span.to;
}

/** The schedule of a place's target, or of the year; none where the place is closed before its end. */
export function scheduleFor(ledger: Ledger, region: string, actual: Period, target?: Period): Result {
  const span = target ?? period(String(endYear(actual)));
  if (isClosedBefore(closingDay(ledger, region), span)) return none("schedule", "closed");
  return schedule(actual, span);
}
