import type { Fraction } from "../../ledger/fraction.ts";
import { buildLookup, type Lookup, type SeriesKey, seriesId } from "../../ledger/lookup.ts";
import type { Period } from "../../ledger/period.ts";
import { standing } from "../../measures/standing.ts";
import { MOST_TOUCHED } from "../limits.ts";
import type { Comparison, Version } from "./compare.ts";
import { type GroupEffect, groupEffects, isSame } from "./group-effect.ts";
import { type Known, ledgerPart } from "./part.ts";
import type { Sides } from "./sides.ts";
import { measuredAt, type TargetEffect, targetEffects, thingOf } from "./target-effect.ts";
import { type Touched, touchedBy, withDependent, withGrown } from "./touched.ts";
import { targetsOf, wantedFor } from "./wanted.ts";
import { wholePart } from "./whole.ts";

/** The completion that a report states of a flow of which the ledger has no target; null where there is none. */
export interface StatedEffect {
  readonly kind: "completion";
  readonly subject: SeriesKey;
  readonly period: string;
  readonly before: Fraction | null;
  readonly after: Fraction | null;
}

/** What is published of one figure, and differs between two versions; null where it has no value. */
export type Effect = TargetEffect | StatedEffect | GroupEffect;

/**
 * What the changed rows do to what is published: the verdict on targets with its distance, ranks within
 * peer groups, totals of peer groups. Only rows that bear on them are read. Null where a version has
 * errors.
 */
export function effectsOf(found: Comparison, a: Version, b: Version): Effect[] | null {
  const changed = touchedBy(found).slice(0, MOST_TOUCHED);
  if (changed.length === 0) return [];
  const sides = sidesOf(changed, a, b);
  return sides && compareSides(sides.of, sides.touched);
}

/** Both versions as far as they are needed. */
function sidesOf(
  changed: readonly Touched[],
  a: Version,
  b: Version,
): { readonly of: Sides; readonly touched: readonly Touched[] } | null {
  const nothing = { keep: () => false, years: new Set<number>() };
  // The lists are the same whichever figures are wanted: each is read once.
  const known: Known = new Map();
  const lists = [a, b].flatMap(({ files }) => ledgerPart(files, nothing, known) ?? []);
  if (lists.length < 2 || !changed.every(({ key }) => lists.some((one) => knows(one, key)))) return null;
  const moved = withGrown(changed, lists);
  const aimed: Known = new Map(known);
  const aims = [a, b].map(({ files }) => targetsOf(files, moved, aimed));
  if (aims.includes(null)) return null;
  const targets = aims.flatMap((rows) => rows ?? []);
  const touched = withDependent(moved, targets);
  const wanted = wantedFor(touched, targets, lists);
  const [before, after] = [wholePart(a.files, wanted, known), wholePart(b.files, wanted, known)];
  if (before === null || after === null) return null;
  return { of: { before: buildLookup(before), after: buildLookup(after) }, touched };
}

function knows({ regions, indicators }: Pick<Lookup["ledger"], "regions" | "indicators">, key: SeriesKey) {
  return regions.has(key.region) && indicators.has(key.indicator);
}

function compareSides(sides: Sides, touched: readonly Touched[]): Effect[] {
  const effects: Effect[] = [];
  const seen = new Set<string>();
  for (const one of touched) {
    const at = measuredAt(sides, one);
    const moved = [...targetEffects(sides, one, at), ...statedEffect(sides, one.key, at)];
    for (const effect of moved) {
      const id = idOf(effect);
      if (!seen.has(id)) effects.push(effect);
      seen.add(id);
    }
    effects.push(...groupEffects(sides, one.key, at, seen));
  }
  return effects;
}

function idOf(effect: TargetEffect | StatedEffect): string {
  const set = effect.kind === "target" ? thingOf(effect) : "";
  return [effect.kind, seriesId(effect.subject), effect.period, set].join("|");
}

/** Where a flow has no target in either version: what reports state of its completion. */
function statedEffect(sides: Sides, subject: SeriesKey, at: Period): StatedEffect[] {
  const [before, after] = [sides.before, sides.after].map((lookup) => statedAt(lookup, subject, at));
  if (before === undefined || after === undefined || isSame(before, after)) return [];
  return [{ kind: "completion", subject, period: at.text, before, after }];
}

/** Undefined where the ledger's own target is told instead. */
function statedAt(lookup: Lookup, subject: SeriesKey, at: Period): Fraction | null | undefined {
  const indicator = lookup.ledger.indicators.get(subject.indicator);
  if (indicator === undefined) return null;
  const one = standing(lookup, lookup.series(subject), at);
  if (indicator.measure !== "flow" || one.judged.length > 0) return undefined;
  return one.statedCompletion?.result.value ?? null;
}
