import type { Given } from "../../charts/chart.ts";
import { yearCurveChart } from "../../charts/kinds/year-curve/year-curve.ts";
import type { YearTarget } from "../../charts/kinds/year-curve/year-lines.ts";
import type { Series } from "../../ledger/lookup.ts";
import { calendarDay } from "../../ledger/period.ts";
import type { Figure } from "../../measures/figure.ts";
import { targetFigureOf } from "../../measures/figure.ts";
import { monthsOf } from "../../measures/growth/months.ts";
import { level } from "../../measures/stated.ts";
import { knownOf } from "../../measures/targets/series-evidence.ts";
import { foldedSources } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { LEAST_CURVE_FIGURES } from "../ground/limits.ts";
import type { FigureView } from "../ground/view.ts";

/**
 * The cumulative figures of a flow through the months of its years, the newest against the way to its
 * target; null for what is not counted up within years.
 */
export function yearCurveFigure(edition: Edition, id: string, series: Series): FigureView | null {
  const { lookup, ledger } = edition.site;
  const { measure, unit, decimals } = ledger.indicators.row(series.indicator);
  const months = monthsOf(knownOf(lookup, series).figures, measure);
  const within = months.filter(({ at }) => !at.fullYear);
  if (within.length < LEAST_CURVE_FIGURES) return null;
  const years = Map.groupBy(months, ({ at }) => at.year);
  const newest = Math.max(...years.keys());
  const given = (figure: Figure): Given => level(figure, unit, ledger.units);
  const chart = yearCurveChart(
    {
      id,
      subject: edition.names.region(series.region),
      measure: edition.names.series(series),
      unit: edition.unit(unit),
      decimals: Number(decimals),
      years: [...years].map(([year, own]) => ({
        year,
        points: own.map(({ at, cumulative }) => ({
          month: calendarDay(at.to).month,
          figure: given(cumulative),
        })),
        target: year === newest ? targetOf(edition, series, year) : null,
      })),
    },
    edition.lang,
  );
  return { id, chart, sources: foldedSources(edition, series.observations.toReversed()) };
}

/** The year's target, where it is an amount to be reached or not to be exceeded. */
function targetOf({ site }: Edition, series: Series, year: number): YearTarget | null {
  const one = site.latest(series);
  if (one?.chief == null || one.period.year !== year) return null;
  const { row, judgement } = one.chief;
  const { kind, target } = judgement;
  if ((kind !== "amount" && kind !== "ceiling") || !target.span.fullYear) return null;
  const { unit } = one.indicator;
  const figure = level(targetFigureOf(row, site.ledger.units), unit, site.ledger.units);
  return { figure, ceiling: kind === "ceiling" };
}
