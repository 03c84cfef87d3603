import { formatDecimal, formatPercent, withBoundMark } from "../../i18n/decimal.ts";
import { formatPoints } from "../../i18n/number.ts";
import type { Series } from "../../ledger/lookup.ts";
import { covers, type Period, parsePeriod, period } from "../../ledger/period.ts";
import type { Observation, Target } from "../../ledger/schema.ts";
import { reached } from "../../measures/reached.ts";
import { bandMark } from "../cells/bands.ts";
import { reasonText } from "../cells/results.ts";
import { aimedAt, periodCell, sourceCell, statedAmount } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { numeric, type Titles, tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
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

type Aimed = { readonly series: Series; readonly target: Target };

/** Targets with what was reached of them: two columns that are left out where nothing was. */
export function targetTable(
  edition: Edition,
  targets: readonly Aimed[],
  head: SeriesHead,
  titles: Titles,
): TableView {
  const { column: words, setOn } = edition.words.pages;
  const rows = targets.map((one) => ({ ...one, reached: reachedCells(edition, one) }));
  const shown = rows.some(({ reached: { actual, completion } }) => ![actual, completion].every(isEmpty));
  const tierCell = (target: Target): CellView => {
    const set = parsePeriod(target.set_on);
    return {
      text: edition.words.vocabulary.tiers[target.tier],
      ...(set ? { note: setOn(edition.period(set)) } : {}),
    };
  };
  const aimCell = (target: Target) =>
    withHistory(edition, "targets", target, { text: aimedAt(edition, target), sort: target.value });
  return tableOf({ ...titles, sortable: true }, rows, [
    {
      key: "what",
      head: head.column,
      cell: ({ series, target }) => ({ ...head.cell(series), ...rowNote(edition, target) }),
    },
    {
      key: "period",
      head: words.period,
      unbroken: true,
      cell: ({ target }) => periodCell(edition, target.period),
    },
    { key: "tier", head: words.tier, cell: ({ target }) => tierCell(target) },
    numeric("value", words.target, ({ target }) => aimCell(target)),
    { key: "unit", head: words.unit, cell: ({ target }) => edition.names.unit(target.unit) },
    { ...numeric("actual", words.actual, ({ reached: { actual } }) => actual), shown },
    { ...numeric("completion", words.completion, ({ reached: { completion } }) => completion), shown },
    { key: "source", head: words.source, cell: ({ target }) => sourceCell(edition, target) },
  ]);
}

function isEmpty({ text, reason }: CellView): boolean {
  return text === "" && reason === undefined;
}

/** The newest figure within a level target's period, and what share of the target it is. */
function reachedCells(
  edition: Edition,
  { series, target }: Aimed,
): Readonly<Record<"actual" | "completion", CellView>> {
  const span = period(target.period);
  const { observation, completion, ahead, band } = reached(edition.site.ledger, series, target);
  const nothing = { text: "" };
  if (completion === null) return { actual: nothing, completion: nothing };
  if (observation === null) return { actual: nothing, completion: statedCompletion(edition, series, span) };
  const at = period(observation.period);
  const when = observation.period === target.period ? "" : edition.period(at);
  const actual: CellView = {
    text: statedAmount(edition, observation),
    sort: observation.value,
    ...(when === "" ? {} : { note: when }),
  };
  if (completion.kind === "none")
    return { actual, completion: { text: "", reason: reasonText(edition, completion) } };
  const mark = bandMark(edition, band, at.to === span.to, isEstimated(observation));
  const judged = {
    text: withBoundMark(formatPercent(completion.value), completion.bound),
    ...(mark === null ? {} : { band: mark }),
    ...(band !== null && ahead?.kind === "value" && when !== ""
      ? { note: edition.words.pages.fromSchedule(formatPoints(ahead.value, edition.lang)) }
      : {}),
  };
  return { actual, completion: judged };
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
