import { isYearAssumed } from "./assumed.ts";
import { type Period, parsePeriod } from "./period.ts";
import type { Observation, Source } from "./schema.ts";
import type { Settings } from "./settings.ts";

/** True for a figure that was measured, provisional ones too: no estimate and no forecast. */
export function isMeasured({ status }: Pick<Observation, "status">): boolean {
  return status === "" || status === "A" || status === "P";
}

/**
 * The settings with the period up to which the ledger goes: as `site.json` names it, else that of the
 * newest measured figure whose year is known, of those that end together the shortest. Without any it
 * stays empty.
 */
export function withAsOf(
  settings: Settings,
  observations: readonly Observation[],
  sources: ReadonlyMap<string, Source>,
): Settings {
  const known = observations.filter((row) => !isYearAssumed({ sources }, row));
  const named = parsePeriod(settings.as_of) ?? newestOf(known);
  return { ...settings, as_of: named?.text ?? "" };
}

function newestOf(observations: Iterable<Observation>): Period | null {
  let newest: Period | null = null;
  for (const row of observations) {
    const at = isMeasured(row) ? parsePeriod(row.period) : null;
    if (at !== null && (newest === null || isNewer(at, newest))) newest = at;
  }
  return newest;
}

function isNewer(a: Period, b: Period): boolean {
  return a.to > b.to || (a.to === b.to && a.from > b.from);
}
