import type { Files } from "../../ledger/folder.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { open } from "../../ledger/memo.ts";
import { must } from "../../ledger/must.ts";
import { endsOf, endYear, type Period, parsePeriod, period } from "../../ledger/period.ts";
import type { TargetRow } from "../../ledger/schema.ts";
import { readOf } from "../../measures/claim-of.ts";
import { type Known, ledgerPart, type Wanted } from "./part.ts";
import type { Touched } from "./touched.ts";

/** The targets of what is touched, of every year, and all that are relative; null where they cannot be read. */
export function targetsOf(
  files: Files,
  touched: readonly Touched[],
  known: Known,
): readonly TargetRow[] | null {
  const pairs = new Set(touched.map(({ key }) => `${key.region}|${key.indicator}`));
  const keep: Wanted["keep"] = (region, indicator) => pairs.has(`${region}|${indicator}`);
  // No figure is of the year 0, and every target is of a later one.
  return ledgerPart(files, { keep, years: new Set([0]), relative: true }, known)?.targets ?? null;
}

/** The years of an indicator in the circle of a region that something touched is judged by. */
interface Stretch {
  readonly region: string;
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The rows that the touched figures and their peers are measured by: their own years and the one
 * before, and of a target of several years, with a base or relative to another series, those that it
 * needs.
 */
export function wantedFor(
  touched: readonly Touched[],
  targets: readonly TargetRow[],
  ledgers: readonly Ledger[],
): Wanted {
  const groups = new Map<string, string>();
  for (const { regions } of ledgers)
    for (const { id, peer_group } of regions.values()) groups.set(id, peer_group);
  return keeping(stretchesOf(touched, targets, ledgers), groups);
}

function stretchesOf(
  touched: readonly Touched[],
  targets: readonly TargetRow[],
  ledgers: readonly Ledger[],
): Stretch[] {
  const byPair = Map.groupBy(targets, ({ region, indicator }) => `${region}|${indicator}`);
  const own = touched.flatMap(({ key, period: at }): Stretch[] => {
    const { region, indicator } = key;
    const span: Stretch = { region, indicator, from: startYear(at) - 1, to: endYear(at) };
    const aimed = (byPair.get(`${region}|${indicator}`) ?? []).filter((row) => bearsOn(row, at));
    return [span, ...aimed.flatMap((row) => stretchesOfTarget(row, span))];
  });
  return [...own, ...own.flatMap((one) => grownIn(one, ledgers))];
}

function bearsOn(row: TargetRow, at: Period): boolean {
  return period(row.period).to >= at.from;
}

function stretchesOfTarget(row: TargetRow, { from, to }: Stretch): Stretch[] {
  const span = period(row.period);
  const base = parsePeriod(row.base);
  const first = Math.min(from, startYear(span) - 1, base === null ? from : startYear(base));
  const own = { region: row.region, indicator: row.indicator, from: first, to: Math.max(to, endYear(span)) };
  const { region = row.region, indicator = row.indicator } = readOf(row.of).key;
  return row.of === "" ? [own] : [own, { ...own, region, indicator }];
}

/** The indicator whose figures are this one's growth, in the same years. */
function grownIn(one: Stretch, ledgers: readonly Ledger[]): Stretch[] {
  const ids = ledgers.map(({ indicators }) => indicators.get(one.indicator)?.growth_in ?? "");
  return [...new Set(ids)].flatMap((indicator) => (indicator === "" ? [] : [{ ...one, indicator }]));
}

function startYear(at: Period): number {
  return endsOf(at).from.year;
}

/** One number for each place or peer group, indicator and year: millions of rows ask. */
function keeping(stretches: readonly Stretch[], groups: ReadonlyMap<string, string>): Wanted {
  const circles = new Map<string, number>();
  const circleOf = new Map<string, number>();
  for (const [region, group] of groups) {
    const name = group === "" ? region : `group ${group}`;
    circleOf.set(
      region,
      open(circles, name, () => circles.size),
    );
  }
  const things = new Map<string, number>();
  for (const { indicator } of stretches) open(things, indicator, () => things.size);
  const code = (circle: number, thing: number, year: number) =>
    (year * things.size + thing) * circles.size + circle;
  const own = new Set<number>();
  const years = new Set<number>();
  for (const { region, indicator, from, to } of stretches) {
    const circle = circleOf.get(region);
    const thing = must(things.get(indicator), `the indicator ${indicator}`);
    for (let year = from; circle !== undefined && year <= to; year++) {
      years.add(year);
      own.add(code(circle, thing, year));
    }
  }
  const keep: Wanted["keep"] = (region, indicator, from, to) => {
    const thing = things.get(indicator);
    const circle = circleOf.get(region);
    if (thing === undefined || circle === undefined) return false;
    for (let year = from; year <= to; year++) if (own.has(code(circle, thing, year))) return true;
    return false;
  };
  return { keep, years };
}
