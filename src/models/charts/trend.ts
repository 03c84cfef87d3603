import { trendChart } from "../../charts/kinds/trend/trend.ts";
import type { Series } from "../../ledger/lookup.ts";
import { isFullYear, type Period, period, startsItsYear } from "../../ledger/period.ts";
import type { Indicator } from "../../ledger/schema.ts";
import { datedRows } from "../../measures/dated.ts";
import { isAmount, targetFigureOf } from "../../measures/figure.ts";
import { inOwnUnit, standing } from "../../measures/standing.ts";
import { level } from "../../measures/stated.ts";
import { periodsOf } from "../../measures/statements.ts";
import { foldedSources } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { LEAST_TREND_YEARS } from "../ground/limits.ts";
import type { FigureView } from "../ground/view.ts";

/**
 * A series over full years, for a stock over its cut-offs, for a rate over months of one sort, with its
 * targets; null below three points, and for ranks.
 */
export function trendFigure(edition: Edition, id: string, all: Series): FigureView | null {
  const { ledger } = edition.site;
  const series = datedRows(ledger, all);
  const indicator = ledger.indicators.get(series.indicator);
  const unit = ledger.units.get(indicator?.unit ?? "");
  if (indicator === undefined || unit === undefined || indicator.measure === "rank") return null;
  const comparable = comparableOf(periodsOf(series), indicator.measure);
  const points = comparable
    .map((at) => ({
      period: at,
      figure: level(inOwnUnit(ledger, standing(edition.site.lookup, series, at)), unit.id, ledger.units),
    }))
    .filter((point) => point.figure.kind === "value");
  if (points.length < LEAST_TREND_YEARS) return null;
  const targets = series.targets
    .filter((row) => isAmount(row) && isFullYear(period(row.period)))
    .map((row) => ({
      tier: row.tier,
      period: period(row.period),
      figure: level(targetFigureOf(row, ledger.units), unit.id, ledger.units),
    }));
  const chart = trendChart(
    {
      id,
      subject: edition.names.region(series.region),
      measure: edition.names.series(series),
      unit,
      decimals: Number(indicator.decimals),
      points,
      targets,
    },
    edition.lang,
  );
  return { id, chart, sources: foldedSources(edition, series.observations.toReversed()) };
}

/** Periods whose figures stand beside each other: of a rate those counted from January, or single ones, whichever are more. */
function comparableOf(periods: readonly Period[], measure: Indicator["measure"]): readonly Period[] {
  if (measure === "stock") return periods;
  if (measure === "flow") return periods.filter(isFullYear);
  const cumulative = periods.filter((at) => isFullYear(at) || (at.interval && startsItsYear(at)));
  const single = periods.filter((at) => !at.interval && !isFullYear(at));
  return single.length > cumulative.length ? single : cumulative;
}
