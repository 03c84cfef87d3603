import type { Lang } from "../../i18n/lang.ts";
import { formatDecimal, formatPercent, formatPoints, withBoundMark } from "../../i18n/number.ts";
import { pageWords } from "../../i18n/pages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { tiers } from "../../i18n/vocabulary.ts";
import type { Series } from "../../ledger/lookup.ts";
import { covers, type Period, parsePeriod, period } from "../../ledger/period.ts";
import type { Observation, Target } from "../../ledger/schema.ts";
import { completion } from "../../measures/completion.ts";
import { figureOf, targetFigureOf } from "../../measures/figure.ts";
import { aheadOfSchedule, band, schedule } from "../../measures/schedule.ts";
import { statements } from "../../measures/standing.ts";
import { bandMark } from "../bands.ts";
import { withHistory } from "../changes/cells.ts";
import { marksOf, sourceCell, statedAmount, unitName } from "../labels.ts";
import { withNumberedSources } from "../numbered-sources.ts";
import { reasonText } from "../results.ts";
import type { Site } from "../site.ts";
import type { CellView, RowView, TableView } from "../view.ts";
import { rowNote, type SeriesHead } from "./figures.ts";

/** From how many targets on a page lists only those of the newest years. */
const MOST_TARGETS = 60;
const NEWEST_YEARS = 2;

/** The targets of some series: all of them, or where they are many those of the newest two years. */
export function newestTargets(all: readonly Series[]): { series: Series; target: Target }[] {
  const targets = all.flatMap((series) => series.targets.map((target) => ({ series, target })));
  if (targets.length <= MOST_TARGETS) return targets;
  const year = ({ target }: { target: Target }) => period(target.period).year;
  const newest = Math.max(...targets.map(year));
  return targets.filter((one) => year(one) > newest - NEWEST_YEARS);
}

/** Targets with what was reached of them. */
export function targetTable(
  site: Site,
  targets: readonly { readonly series: Series; readonly target: Target }[],
  head: SeriesHead,
  titles: { readonly id: string; readonly caption: string },
  lang: Lang,
): TableView {
  const words = pageWords[lang].column;
  const rows = targets.map(({ series, target }) => targetRow(site, series, target, head, lang));
  return withNumberedSources({
    id: titles.id,
    caption: titles.caption,
    columns: [
      { key: "what", head: head.column },
      { key: "period", head: words.period, unbroken: true },
      { key: "tier", head: words.tier },
      { key: "value", head: words.target, numeric: true },
      { key: "unit", head: words.unit },
      { key: "actual", head: words.actual, numeric: true },
      { key: "completion", head: words.completion, numeric: true },
      { key: "source", head: words.source },
    ],
    groups: [{ rows }],
    marks: marksOf(rows.flatMap((row) => row.cells)),
    sortable: true,
  });
}

function targetRow(site: Site, series: Series, target: Target, head: SeriesHead, lang: Lang): RowView {
  const set = parsePeriod(target.set_on);
  const words = pageWords[lang];
  const growth = target.form === "growth" ? `${words.column.growth} ` : "";
  const text = growth + withBoundMark(formatDecimal(target.value), target.qualifier);
  const stated = { text, sort: target.value };
  return {
    cells: [
      { ...head.cell(series), ...rowNote(target, lang) },
      { text: formatPeriod(period(target.period), lang), sort: target.period },
      {
        text: tiers[target.tier][lang],
        ...(set ? { note: words.setOn(formatPeriod(set, lang)) } : {}),
      },
      withHistory(site, "targets", target, stated, lang),
      { text: unitName(site.ledger, target.unit, lang) },
      ...reached(site, series, target, lang),
      sourceCell(site, target, lang),
    ],
  };
}

/** The newest figure within a level target's period, and what share of the target it is. */
function reached(site: Site, series: Series, target: Target, lang: Lang): [CellView, CellView] {
  if (target.form === "growth") return [{ text: "" }, { text: "" }];
  const span = period(target.period);
  const actual = newestWithin(site, series, span);
  if (actual === null) return [{ text: "" }, statedCompletion(series, span, lang)];
  const { units, indicators, settings } = site.ledger;
  const figure = figureOf(actual, units);
  const kind = indicators.get(series.indicator)?.measure ?? "flow";
  const done = completion(figure, targetFigureOf(target, units), kind);
  const when = actual.period === target.period ? "" : formatPeriod(figure.period, lang);
  const reachedCell: CellView = {
    text: statedAmount(site.ledger, actual, lang),
    sort: actual.value,
    ...(when === "" ? {} : { note: when }),
  };
  if (done.kind === "none") return [reachedCell, { text: "", reason: reasonText(done, lang) }];
  const ahead = aheadOfSchedule(done, schedule(figure.period, span));
  const mark =
    kind === "flow"
      ? bandMark(band(ahead, settings.schedule_bands), lang, figure.period.to === span.to)
      : null;
  return [
    reachedCell,
    {
      text: withBoundMark(formatPercent(done.value), done.bound),
      ...(mark === null ? {} : { band: mark }),
      ...(ahead.kind === "value" && when !== ""
        ? { note: pageWords[lang].fromSchedule(formatPoints(ahead.value, lang)) }
        : {}),
    },
  ];
}

function newestWithin(site: Site, series: Series, span: Period): Observation | null {
  const newest = series.observations.findLast((row) => covers(span, period(row.period)));
  return newest === undefined ? null : (statements(site.ledger, series, period(newest.period))[0] ?? null);
}

/** A completion that the report states though it gives no figure of what was reached. */
function statedCompletion(series: Series, span: Period, lang: Lang): CellView {
  const claim = series.claims.findLast(
    (row) => row.claim === "completion" && covers(span, period(row.period)),
  );
  if (claim === undefined) return { text: "" };
  const text = `${withBoundMark(formatDecimal(claim.value), claim.qualifier)}%`;
  return { text, marks: [{ mark: "s", text: pageWords[lang].statedMark }] };
}
