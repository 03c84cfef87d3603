import type { Ledger } from "../../ledger/ledger.ts";
import type { Lookup, Series, SeriesKey } from "../../ledger/lookup.ts";
import { comparePeriods, covers, type Period, period, samePeriod } from "../../ledger/period.ts";
import type { TargetRow } from "../../ledger/schema.ts";
import { aimsAt, judgementOf } from "../../measures/targets/judged.ts";
import type { Judgement, Quantity } from "../../measures/targets/judgement.ts";
import type { Sides } from "./sides.ts";
import type { Touched } from "./touched.ts";

/** What was reached of a target in one version. */
export interface Reached {
  readonly ledger: Ledger;
  readonly series: Series;
  readonly row: TargetRow;
  readonly judgement: Judgement;
}

/** A target whose verdict or distance differs between two versions; null where a version has none in force. */
export interface TargetEffect {
  readonly kind: "target";
  readonly subject: SeriesKey;
  /** Of the figure that it was judged up to. */
  readonly period: string;
  readonly before: Reached | null;
  readonly after: Reached | null;
}

/** The targets that a change bears on: of a figure those of its time and those ahead, of a target itself. */
export function targetEffects(
  sides: Sides,
  { key, period: span, isTarget }: Touched,
  at: Period,
): TargetEffect[] {
  const isOf = (own: Period) => (isTarget ? samePeriod(own, span) : own.to >= at.to);
  const [before, after] = [sides.before, sides.after].map((lookup) => reachedAt(lookup, key, at, isOf));
  const ids = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])];
  return ids.flatMap((id): TargetEffect[] => {
    const [was, is] = [before?.get(id) ?? null, after?.get(id) ?? null];
    if (toldOf(was) === toldOf(is)) return [];
    return [{ kind: "target", subject: key, period: at.text, before: was, after: is }];
  });
}

/** A figure is measured at its own period; a target at the newest figure within its span, else before it. */
export function measuredAt({ before, after }: Sides, { key, period: span, isTarget }: Touched): Period {
  if (!isTarget) return span;
  const all = [before, after]
    .map((lookup) => lookup.series(key))
    .flatMap(({ observations, claims }) => [...observations, ...claims].map((row) => period(row.period)))
    .sort(comparePeriods);
  return all.findLast((at) => covers(span, at)) ?? all.findLast((at) => at.to < span.from) ?? span;
}

/** The targets in force by the ledger's as-of period, judged by the figures up to `at`. */
function reachedAt(
  lookup: Lookup,
  key: SeriesKey,
  at: Period,
  isOf: (span: Period) => boolean,
): Map<string, Reached> {
  const { ledger } = lookup;
  const reached = new Map<string, Reached>();
  if (!ledger.indicators.has(key.indicator) || !ledger.regions.has(key.region)) return reached;
  const series = lookup.series(key);
  const asOf = ledger.settings.as_of === "" ? at : period(ledger.settings.as_of);
  const cutOff = asOf.to > at.to ? asOf : at;
  for (const { target } of aimsAt(lookup, series, cutOff, isOf)) {
    if (target === null) continue;
    const { row } = target;
    const judgement = judgementOf(lookup, series, row, at);
    reached.set(idOf(judgement), { ledger, series, row, judgement });
  }
  return reached;
}

/** What is set, whatever its figure: the span, form and tier of a target, and what it is relative to. */
function idOf({ target: { span, form, tier, of, over } }: Judgement): string {
  return [span.from, span.to, form, tier, of, over].join("|");
}

/** The target that an effect tells of. */
export function thingOf({ before, after }: TargetEffect): string {
  const one = after ?? before;
  return one === null ? "" : idOf(one.judgement);
}

/** All that is told of a judgement, as one text: two that are told alike are no effect. */
function toldOf(one: Reached | null): string {
  if (one === null) return "";
  const { verdict, reason, distance, completion, expected, target } = one.judgement;
  const set = [target.value?.text, target.upper?.text, target.qualifier].join(" ");
  const isJudged = one.judgement.rests !== null;
  return [
    ...[verdict, reason, exactly(distance), exactly(completion)],
    ...[expected?.verdict, exactly(expected?.distance ?? null), isJudged ? set : ""],
  ].join("|");
}

function exactly(quantity: Quantity | null): string {
  if (quantity === null) return "";
  const { value, bound } = quantity;
  return `${bound}${value.n}/${value.d}`;
}
