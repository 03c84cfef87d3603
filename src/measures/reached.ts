import type { Ledger } from "../ledger/ledger.ts";
import type { Series } from "../ledger/lookup.ts";
import { must } from "../ledger/must.ts";
import { covers, period } from "../ledger/period.ts";
import type { Observation, Target } from "../ledger/schema.ts";
import { completion } from "./completion.ts";
import { figureOf, isAmount, targetFigureOf } from "./figure.ts";
import type { Result } from "./result.ts";
import { aheadOfSchedule, type Band, band, schedule } from "./schedule.ts";
import { statements } from "./standing.ts";

/** What was reached of one target by the newest figure within its period. */
export interface Reached {
  /** The figure that is shown for that period; null where the ledger has none. */
  readonly observation: Observation | null;
  /** Null for a target that is no amount: nothing is a share of it. */
  readonly completion: Result | null;
  readonly schedule: Result | null;
  readonly ahead: Result | null;
  readonly band: Band | null;
}

const NOTHING: Reached = { observation: null, completion: null, schedule: null, ahead: null, band: null };

/** What was reached of a target of the series. Linear in the rows of the series. */
export function reached(ledger: Ledger, series: Series, target: Target): Reached {
  if (!isAmount(target)) return NOTHING;
  const span = period(target.period);
  const newest = series.observations.findLast((row) => covers(span, period(row.period)));
  const kind = ledger.indicators.row(series.indicator).measure;
  const aim = targetFigureOf(target, ledger.units);
  if (newest === undefined) return { ...NOTHING, completion: completion(null, aim, kind) };
  const observation = must(statements(ledger, series, period(newest.period))[0], "the newest figure");
  const actual = figureOf(observation, ledger.units);
  const done = completion(actual, aim, kind);
  const passed = schedule(actual.period, span);
  const ahead = aheadOfSchedule(done, passed);
  const judged = kind === "flow" ? band(ahead, ledger.settings.schedule_bands) : null;
  return { observation, completion: done, schedule: passed, ahead, band: judged };
}
