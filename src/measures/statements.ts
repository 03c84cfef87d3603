import type { Ledger } from "../ledger/ledger.ts";
import type { Series } from "../ledger/lookup.ts";
import { ascending } from "../ledger/order.ts";
import { comparePeriods, type Period, period } from "../ledger/period.ts";
import type { Observation } from "../ledger/schema.ts";

/** The periods of which a series states anything, oldest first, each once. */
export function periodsOf(series: Series): Period[] {
  const texts = new Set([...series.observations, ...series.claims].map((row) => row.period));
  return [...texts].map(period).sort(comparePeriods);
}

/**
 * The statements of one figure, the one to show first: from the newest source, then exact before
 * bounded, then with the most digits, then as the ledger has them.
 */
export function statements(ledger: Ledger, series: Series, at: Period): Observation[] {
  return inOrderOfShowing(ledger, rowsAt(series.observations, at.text));
}

function inOrderOfShowing(ledger: Ledger, rows: Observation[]): Observation[] {
  if (rows.length < 2) return rows;
  const published = (row: Observation) => ledger.sources.row(row.source).published;
  const digits = (row: Observation) => row.value.replace(/^-?0*\.?0*/, "").replace(".", "").length;
  return [...rows].sort(
    (a, b) =>
      ascending(published(b), published(a)) ||
      Number(a.qualifier !== "") - Number(b.qualifier !== "") ||
      digits(b) - digits(a),
  );
}

/** Every row of a series by period, oldest first, those of one period in the order of showing. */
export function allStatements(ledger: Ledger, series: Series): Observation[] {
  const byPeriod = Map.groupBy(series.observations, (row) => row.period);
  return [...byPeriod.values()].flatMap((rows) => inOrderOfShowing(ledger, rows));
}

/** The rows of a period, in their order. They stand together, and mostly near the end: the search begins there. */
function rowsAt(rows: readonly Observation[], period: string): Observation[] {
  let last = rows.length - 1;
  while (last >= 0 && rows[last]?.period !== period) last -= 1;
  let first = last;
  while (first > 0 && rows[first - 1]?.period === period) first -= 1;
  return last < 0 ? [] : rows.slice(first, last + 1);
}
