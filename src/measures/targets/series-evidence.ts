import { isYearAssumed } from "../../ledger/assumed.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Lookup, Series, SeriesKey } from "../../ledger/lookup.ts";
import { memo } from "../../ledger/memo.ts";
import { covers, period, samePeriod } from "../../ledger/period.ts";
import type { Claim, Indicator, TargetRow } from "../../ledger/schema.ts";
import { readOf } from "../claim-of.ts";
import { datedRows, rowsLike, rowsWith } from "../dated.ts";
import { type Figure, figureOf, isMeasured, type Units } from "../figure.ts";
import { allStatements } from "../statements.ts";
import { closingDay } from "../year/closed.ts";
import type { Evidence, Known, OwnVerdict, StatedGrowth, Subject } from "./evidence.ts";
import { yearFirst } from "./in-force.ts";

/** What the judge must know of an indicator's row. What the row leaves open is computed, on no declared basis. */
export function subjectOf(indicator: Indicator, ledger: Pick<Ledger, "units">): Subject {
  const { measure, better, growth, growth_basis, prices, about_tolerance, unit } = indicator;
  const tolerance = {
    value: about_tolerance,
    unit,
    qualifier: "",
    period: "2000",
    file: "",
    line: 0,
  } as const;
  return {
    measure,
    better,
    growth: growth || "computed",
    basis: growth_basis,
    prices,
    aboutTolerance: about_tolerance === "" ? null : figureOf(tolerance, ledger.units),
  };
}

/**
 * The figures of a series of which the year is known, and what is stated of their growth. Linear in its
 * rows; kept with the series.
 */
export function knownOf(lookup: Lookup, series: Series): Known {
  return knownBy(lookup)(datedRows(lookup.ledger, series));
}

/** The same of the rows that may be held against one of the series: those of its own report where its year is assumed. */
export function knownWith(lookup: Lookup, series: Series, row: { readonly source: string }): Known {
  return knownBy(lookup)(rowsWith(lookup.ledger, series, row));
}

const knownBy = memo((lookup: Lookup) => memo(seriesKnown(lookup), new WeakMap()), new WeakMap());

function seriesKnown(lookup: Lookup) {
  return (series: Series): Known => {
    const { ledger } = lookup;
    const indicator = ledger.indicators.row(series.indicator);
    return {
      subject: subjectOf(indicator, ledger),
      figures: figuresOf(ledger, series),
      growths: [...claimedGrowths(ledger, series), ...growthFigures(lookup, series, indicator)],
    };
  };
}

function figuresOf(ledger: Ledger, series: Series): Figure[] {
  return allStatements(ledger, series).map((row) => figureOf(row, ledger.units));
}

/** Growth on the year before, and on average over the years of its period, as reports state it. */
function claimedGrowths({ units }: Ledger, series: Series): StatedGrowth[] {
  return series.claims.flatMap((row) => {
    const average = row.claim === "annual-growth";
    if ((row.claim !== "growth" && !average) || row.of !== "") return [];
    return [{ ...claimed(row, series, units), basis: row.basis, average }];
  });
}

/** What a report states of a figure that it expects itself is expected too. */
function claimed(row: Claim, { observations }: Series, units: Units): Figure {
  const own = observations.filter(({ period: at, source }) => at === row.period && source === row.source);
  const status = (own.find(isMeasured) ?? own[0])?.status ?? "A";
  return figureOf({ ...row, status }, units);
}

/** The figures of the indicator whose levels are this one's growth. */
function growthFigures(
  lookup: Lookup,
  series: Series,
  { growth_in, growth_basis }: Indicator,
): StatedGrowth[] {
  if (growth_in === "") return [];
  const own = rowsLike(lookup.ledger, lookup.series({ ...series, indicator: growth_in }), series);
  return figuresOf(lookup.ledger, own).map((figure) => ({ ...figure, basis: growth_basis, average: false }));
}

/** All that a target's row is judged by. */
export function evidenceOf(lookup: Lookup, series: Series, row: TargetRow): Evidence {
  const rows = rowsToJudgeBy(lookup.ledger, series, row);
  return {
    ...knownBy(lookup)(rows),
    completions: completionsOf(lookup.ledger, rows, row),
    other: otherOf(lookup, rows, row),
    ownVerdict: ownVerdictOf(rows, row),
    closed: closingDay(lookup.ledger, series.region),
  };
}

/** Where the year of a target is assumed: what its own report says of that year, and nothing before it. */
function rowsToJudgeBy(ledger: Ledger, series: Series, row: TargetRow): Series {
  const rows = rowsWith(ledger, series, row);
  if (!isYearAssumed(ledger, row)) return rows;
  const isOfSpan = (one: { readonly period: string }) => covers(period(row.period), period(one.period));
  return {
    ...rows,
    observations: rows.observations.filter(isOfSpan),
    claims: rows.claims.filter(isOfSpan),
  };
}

/** The series that a relative target is held against; null where the ledger has nothing of it. */
function otherOf(lookup: Lookup, own: SeriesKey, row: TargetRow): Known | null {
  const { of } = row;
  if (of === "") return null;
  const { region, indicator, industry, breakdown } = own;
  const named = lookup.series({ region, indicator, industry, breakdown, ...readOf(of).key });
  const other = rowsToJudgeBy(lookup.ledger, named, row);
  return other.observations.length + other.claims.length === 0 ? null : knownBy(lookup)(other);
}

/**
 * The completions of this very target that reports state: those that name its period or tier, and of
 * those that name nothing the ones within the span that is told first, the whole year's.
 */
function completionsOf({ units }: Ledger, series: Series, row: TargetRow): Figure[] {
  if (row.form !== "level" || row.of !== "") return [];
  return series.claims
    .filter((claim) => isCompletionOf(claim, series, row))
    .map((claim) => claimed(claim, series, units));
}

function isCompletionOf(claim: Claim, series: Series, row: TargetRow): boolean {
  const at = period(claim.period);
  if (claim.claim !== "completion" || !covers(period(row.period), at)) return false;
  const of = readOf(claim.of);
  if (Object.keys(of.key).length > 0) return false;
  const named = of.period === undefined ? null : period(of.period);
  const rows = series.targets.filter((one) => {
    const span = period(one.period);
    const isNamed = named === null ? covers(span, at) : samePeriod(span, named);
    return isNamed && one.form === "level" && one.of === "" && (of.tier ?? one.tier) === one.tier;
  });
  const spanned = ({ period: text, tier }: TargetRow) => ({ span: period(text), tier });
  const [first] = rows.sort((a, b) => yearFirst(spanned(a), spanned(b)));
  return (
    first !== undefined && first.tier === row.tier && samePeriod(period(first.period), period(row.period))
  );
}

/** The office's own verdict on a target set in words: the last one stated. */
function ownVerdictOf(series: Series, row: TargetRow): OwnVerdict | null {
  const span = period(row.period);
  const claim = series.claims.findLast((one) => {
    if (one.claim !== "verdict") return false;
    const of = readOf(one.of).period ?? one.period;
    return samePeriod(period(of), span);
  });
  if (claim === undefined) return null;
  return { wording: claim.wording, period: period(claim.period), file: claim.file, line: claim.line };
}
