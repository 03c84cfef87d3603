import type { Ledger } from "../../ledger/ledger.ts";
import { type SeriesKey, seriesId } from "../../ledger/lookup.ts";
import { push } from "../../ledger/memo.ts";
import { otherSeries } from "../../ledger/other-series.ts";
import { endYear, type Period, parsePeriod, period } from "../../ledger/period.ts";
import { cellOf } from "../../ledger/rows.ts";
import type { Place, TargetRow } from "../../ledger/schema.ts";
import { LEAST_YEARS_AHEAD } from "../../measures/limits.ts";
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
    const one = { key: keyOf(change.row), period: at, isTarget: change.table === "targets" };
    found.set(idOf(one), one);
  }
  return [...found.values()];
}

function bears({ table, row }: RowChange): boolean {
  if (table === "claims") return JUDGING.has(cellOf(row, "claim"));
  return table === "observations" || table === "targets";
}

function keyOf(row: Place): SeriesKey {
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
  const all = new Map(touched.map((one) => [idOf(one), one]));
  for (const { key, period: at, isTarget } of touched) {
    for (const indicator of isTarget ? [] : (grown.get(key.indicator) ?? [])) {
      const one = { key: { ...key, indicator }, period: at, isTarget };
      if (!all.has(idOf(one))) all.set(idOf(one), one);
    }
  }
  return [...all.values()];
}

/**
 * The same, and the targets that touched figures judge without being of their span: those set against
 * the touched series, and those that go from a figure before they begin.
 */
export function withDependent(touched: readonly Touched[], targets: readonly TargetRow[]): Touched[] {
  const moved = new Map<string, Period[]>();
  for (const { key, period: at, isTarget } of touched) if (!isTarget) push(moved, seriesId(key), at);
  const all = new Map(touched.map((one) => [idOf(one), one]));
  for (const row of targets) {
    const one = { key: keyOf(row), period: period(row.period), isTarget: true };
    const isRelative = row.of !== "" && moved.has(seriesId(otherSeries(row)));
    const isMoved = isRelative || (moved.get(seriesId(one.key)) ?? []).some((at) => goesFrom(row, at));
    if (isMoved && !all.has(idOf(one))) all.set(idOf(one), one);
  }
  return [...all.values()];
}

/** Growth, a change and a multiple go from a figure before their span, and so does a level years ahead. */
function goesFrom({ form, period: text }: TargetRow, at: Period): boolean {
  const span = period(text);
  if (form === "words" || span.from <= at.to) return false;
  return form !== "level" || endYear(span) - endYear(at) >= LEAST_YEARS_AHEAD;
}

function idOf({ key, period: at, isTarget }: Touched): string {
  return `${seriesId(key)}|${at.text}|${isTarget}`;
}
