import { formatDecimal, formatPercent, withBoundMark } from "../../i18n/decimal.ts";
import { formatPoints } from "../../i18n/number.ts";
import type { Series } from "../../ledger/lookup.ts";
import { covers, type Period, parsePeriod, period } from "../../ledger/period.ts";
import type { Observation, Target } from "../../ledger/schema.ts";
import { reached } from "../../measures/reached.ts";
import { bandMark } from "../cells/bands.ts";
import { reasonText } from "../cells/results.ts";
import { aimedAt, marksOf, sourceCell, statedAmount } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { withNumberedSources } from "../ground/numbered-sources.ts";
import type { CellView, RowView, TableView } from "../ground/view.ts";
import { withHistory } from "../provenance/observation-cell.ts";
import { rowNote, type SeriesHead } from "./figure-tables.ts";

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

/** Where in a row it stands what was reached, and what share of the target that is. */
const ACTUAL = 5;
const COMPLETION = 6;

/** Targets with what was reached of them: two columns that are left out where nothing was. */
export function targetTable(
  edition: Edition,
  targets: readonly { readonly series: Series; readonly target: Target }[],
  head: SeriesHead,
  titles: { readonly id: string; readonly caption: string },
): TableView {
  const words = edition.words.pages.column;
  const rows = targets.map(({ series, target }) => targetRow(edition, series, target, head));
  const judged = rows.some(({ cells }) => [ACTUAL, COMPLETION].some((i) => !isEmpty(cells[i])));
  const kept = (_: unknown, i: number) => judged || (i !== ACTUAL && i !== COMPLETION);
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
    ].filter(kept),
    groups: [{ rows: rows.map((row) => ({ ...row, cells: row.cells.filter(kept) })) }],
    marks: marksOf(rows.flatMap((row) => row.cells)),
    sortable: true,
  });
}

function isEmpty(cell: CellView | undefined): boolean {
  return cell === undefined || (cell.text === "" && cell.reason === undefined);
}

function targetRow(edition: Edition, series: Series, target: Target, head: SeriesHead): RowView {
  const set = parsePeriod(target.set_on);
  const words = edition.words.pages;
  const text = aimedAt(edition, target);
  const stated = { text, sort: target.value };
  return {
    cells: [
      { ...head.cell(series), ...rowNote(edition, target) },
      { text: edition.period(period(target.period)), sort: target.period },
      {
        text: edition.words.vocabulary.tiers[target.tier],
        ...(set ? { note: words.setOn(edition.period(set)) } : {}),
      },
      withHistory(edition, "targets", target, stated),
      { text: edition.names.unit(target.unit) },
      ...reachedCells(edition, series, target),
      sourceCell(edition, target),
    ],
  };
}

/** The newest figure within a level target's period, and what share of the target it is. */
function reachedCells(edition: Edition, series: Series, target: Target): [CellView, CellView] {
  const span = period(target.period);
  const { observation, completion, ahead, band } = reached(edition.site.ledger, series, target);
  if (completion === null) return [{ text: "" }, { text: "" }];
  if (observation === null) return [{ text: "" }, statedCompletion(edition, series, span)];
  const at = period(observation.period);
  const when = observation.period === target.period ? "" : edition.period(at);
  const reachedCell: CellView = {
    text: statedAmount(edition, observation),
    sort: observation.value,
    ...(when === "" ? {} : { note: when }),
  };
  if (completion.kind === "none") return [reachedCell, { text: "", reason: reasonText(edition, completion) }];
  const mark = bandMark(edition, band, at.to === span.to, isEstimated(observation));
  return [
    reachedCell,
    {
      text: withBoundMark(formatPercent(completion.value), completion.bound),
      ...(mark === null ? {} : { band: mark }),
      ...(band !== null && ahead?.kind === "value" && when !== ""
        ? { note: edition.words.pages.fromSchedule(formatPoints(ahead.value, edition.lang)) }
        : {}),
    },
  ];
}

/** True of what a report expects or forecasts: nothing is reached by it yet. */
export function isEstimated({ status }: Observation): boolean {
  return status === "E" || status === "F";
}

/** A completion that the report states though it gives no figure of what was reached. */
function statedCompletion(edition: Edition, series: Series, span: Period): CellView {
  const claim = series.claims.findLast(
    (row) => row.claim === "completion" && covers(span, period(row.period)),
  );
  if (claim === undefined) return { text: "" };
  const text = `${withBoundMark(formatDecimal(claim.value), claim.qualifier)}%`;
  return { text, marks: [{ mark: "s", text: edition.words.pages.statedMark }] };
}
