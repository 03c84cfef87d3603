import type { SeriesKey } from "../ledger/lookup.ts";
import { OF_SERIES, parseOf } from "../ledger/of.ts";
import { type Period, parsePeriod, shiftYears } from "../ledger/period.ts";
import type { Claim, TargetRow } from "../ledger/schema.ts";

/** What a claim's `of` says, column by column; absent where it keeps to the row's own or the usual. */
export interface Of {
  readonly key: Partial<SeriesKey>;
  readonly period?: string;
  readonly tier?: TargetRow["tier"];
  /** True where the claim is relative to a target's level (`form=level`). */
  readonly target: boolean;
}

/** What the `of` of a checked row says. */
export function readOf(text: string): Of {
  const pairs: ReadonlyMap<string, string> = parseOf(text) ?? new Map();
  const key = Object.fromEntries(
    OF_SERIES.flatMap((name) => (pairs.has(name) ? [[name, pairs.get(name)]] : [])),
  );
  const tier = pairs.get("tier") as TargetRow["tier"] | undefined;
  return { key, period: pairs.get("period"), tier, target: pairs.get("form") === "level" };
}

/** What growth or a multiple is over, where that is not the same period of the year before. */
export interface ClaimBase {
  /** True where it is over the level of a target. */
  readonly target: boolean;
  readonly period?: Period;
}

/** The base of the claim made of a period with this `of`; a period that cannot be read is left out. */
export function baseOf(text: string, of: string): ClaimBase {
  const { target, period } = readOf(of);
  const base = period === undefined ? null : parsePeriod(period);
  const own = parsePeriod(text);
  const before = own && shiftYears(own, -1);
  const usual = base?.from === before?.from && base?.to === before?.to;
  return base === null || usual ? { target } : { target, period: base };
}

/** The series that a claim's row is about. */
export function keyOf({ region, indicator, industry, breakdown }: SeriesKey): SeriesKey {
  return { region, indicator, industry, breakdown };
}

/** The whole that a share is of: as `of` says, else the row without breakdown and industry. */
export function wholeOf(claim: Claim, of: Of): SeriesKey {
  const own = keyOf(claim);
  return claim.of === "" ? { ...own, industry: "", breakdown: "" } : { ...own, ...of.key };
}
