import type { Ledger } from "../../ledger/ledger.ts";
import { type SeriesKey, seriesId } from "../../ledger/lookup.ts";
import { type Period, parsePeriod } from "../../ledger/period.ts";
import { cellOf } from "../../ledger/rows.ts";
import type { Comparison, RowChange } from "./compare.ts";

/** A figure, a claim or a target that was changed, and whose measures and verdicts may have moved. */
export interface Touched {
  readonly key: SeriesKey;
  readonly period: Period;
  readonly isTarget: boolean;
}

/** What claims say of growth and completion judges targets; a share or a rank does not. */
const JUDGING: ReadonlySet<string> = new Set(["growth", "annual-growth", "completion", "verdict"]);

/** Everything touched, each once, in the order of the changes. */
export function touchedBy({ rows }: Comparison): Touched[] {
  const found = new Map<string, Touched>();
  for (const change of rows) {
    const at = parsePeriod(cellOf(change.row, "period"));
    if (at === null || !bears(change)) continue;
    const one = { key: keyOf(change), period: at, isTarget: change.table === "targets" };
    found.set(`${seriesId(one.key)}|${at.text}|${one.isTarget}`, one);
  }
  return [...found.values()];
}

function bears({ table, row }: RowChange): boolean {
  if (table === "claims") return JUDGING.has(cellOf(row, "claim"));
  return table === "observations" || table === "targets";
}

function keyOf({ row }: RowChange): SeriesKey {
  const cell = (name: keyof SeriesKey) => cellOf(row, name);
  return {
    region: cell("region"),
    indicator: cell("indicator"),
    industry: cell("industry"),
    breakdown: cell("breakdown"),
  };
}

/** The same, and the indicators whose growth the touched figures are. */
export function withGrown(touched: readonly Touched[], ledgers: readonly Ledger[]): Touched[] {
  const grown = new Map<string, Set<string>>();
  for (const { indicators } of ledgers) {
    for (const { id, growth_in: own } of indicators.values()) {
      if (own !== "") grown.set(own, (grown.get(own) ?? new Set()).add(id));
    }
  }
  const all = new Map(touched.map((one) => [`${seriesId(one.key)}|${one.period.text}|${one.isTarget}`, one]));
  for (const { key, period, isTarget } of touched) {
    for (const indicator of isTarget ? [] : (grown.get(key.indicator) ?? [])) {
      const one = { key: { ...key, indicator }, period, isTarget };
      const id = `${seriesId(one.key)}|${period.text}|false`;
      if (!all.has(id)) all.set(id, one);
    }
  }
  return [...all.values()];
}
