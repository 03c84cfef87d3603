import type { JudgementNames } from "../../i18n/judgement-naming.ts";
import { withPart } from "../../i18n/names.ts";
import type { Series } from "../../ledger/lookup.ts";
import { endYear, parsePeriod, period } from "../../ledger/period.ts";
import type { TargetRow } from "../../ledger/schema.ts";
import { judgementOf, type NotInForce, notInForce } from "../../measures/targets/judged.ts";
import type { Judgement } from "../../measures/targets/judgement.ts";
import { periodCell, sourceCell, withYearMark } from "../cells/statements.ts";
import { aimCell, completionCell, judgementNames, restsCell, verdictCell } from "../cells/verdicts.ts";
import type { Block } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_TARGETS_IN_SIGHT, MOST_TARGETS_LISTED, NEWEST_TARGET_YEARS } from "../ground/limits.ts";
import { numeric, optional, type Titles, tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
import { withHistory } from "../provenance/observation-cell.ts";
import { rowNote, type SeriesHead } from "./rows.ts";

/** The targets of some series: all of them, or where they are many those of the newest two years. */
export function newestTargets(all: readonly Series[]): { series: Series; target: TargetRow }[] {
  const targets = all.flatMap((series) => series.targets.map((target) => ({ series, target })));
  if (targets.length <= MOST_TARGETS_LISTED) return targets;
  const year = ({ target }: { target: TargetRow }) => period(target.period).year;
  const newest = Math.max(...targets.map(year));
  return targets.filter((one) => year(one) > newest - NEWEST_TARGET_YEARS);
}

/** Targets of the newest year and of years ahead in sight, those of earlier years folded by year. */
export function targetBlocks(
  edition: Edition,
  targets: readonly Aimed[],
  head: SeriesHead,
  titles: Titles,
): Block[] {
  if (targets.length === 0) return [];
  const byYear = Map.groupBy(targets, ({ target }) => endYear(period(target.period)));
  const years = [...byYear.keys()].sort((a, b) => b - a);
  const now = years.find((year) => year <= endYear(edition.site.asOf)) ?? years[0] ?? 0;
  const isCurrent = (year: number) => year >= now || targets.length <= MOST_TARGETS_IN_SIGHT;
  const current = targets.filter(({ target }) => isCurrent(endYear(period(target.period))));
  const earlier = years.filter((year) => !isCurrent(year));
  return [
    { kind: "table", table: targetTable(edition, current, head, titles) },
    ...earlier.map((year): Block => {
      const own = byYear.get(year) ?? [];
      const summary = edition.words.pages.region.earlierTargets(year, own.length);
      const table = targetTable(edition, own, head, { id: `${titles.id}-${year}`, caption: summary });
      return { kind: "folded", summary, blocks: [{ kind: "table", table }] };
    }),
  ];
}

type Aimed = { readonly series: Series; readonly target: TargetRow };

/** A target with what is said of it. */
interface JudgedRow extends Aimed {
  /** Why it does not count: nothing is then said of what was reached. */
  readonly isOut: NotInForce | null;
  readonly judgement: Judgement;
  readonly names: JudgementNames;
}

/** Targets with what was reached of them: columns that are left out where nothing was. */
export function targetTable(
  edition: Edition,
  targets: readonly Aimed[],
  head: SeriesHead,
  titles: Titles,
): TableView {
  const { column: words } = edition.words.pages;
  const { lookup, asOf } = edition.site;
  const rows = targets.map(({ series, target }) => {
    const judgement = judgementOf(lookup, series, target, asOf);
    const names = judgementNames(edition, series, { row: target, judgement });
    return { series, target, judgement, names, isOut: notInForce(lookup, series, target, asOf) };
  });
  const { place } = head;
  return tableOf<JudgedRow>({ ...titles, sortable: true }, rows, [
    ...(place === undefined
      ? []
      : [{ key: "place", head: place.column, cell: ({ series }: JudgedRow) => place.cell(series) }]),
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
    { key: "tier", head: words.tier, cell: ({ target }) => tierCell(edition, target) },
    {
      ...numeric<JudgedRow>("value", words.target, ({ target, judgement, names }) =>
        withYearMark(
          edition,
          target,
          withHistory(edition, "targets", target, aimCell(edition, judgement, names)),
        ),
      ),
      phone: "under",
    },
    {
      ...optional<JudgedRow>("actual", words.actual, ({ judgement, names }) =>
        restsCell(edition, judgement, names),
      ),
      phone: "value",
    },
    optional("completion", words.completion, ({ judgement, isOut }) =>
      isOut === null ? completionCell(edition, judgement) : { text: "" },
    ),
    {
      key: "verdict",
      head: words.verdict,
      cell: ({ judgement, names, isOut }) =>
        isOut === null
          ? verdictCell(edition, judgement, names)
          : { text: edition.words.pages.notInForce[isOut] },
    },
    { key: "source", head: words.source, cell: ({ target }) => sourceCell(edition, target) },
  ]);
}

/** The tier, whether it binds, and when it was set. */
function tierCell(edition: Edition, { tier, nature, set_on }: TargetRow): CellView {
  const { vocabulary, pages } = edition.words;
  const set = parsePeriod(set_on);
  const text =
    nature === ""
      ? vocabulary.tiers[tier]
      : withPart(vocabulary.tiers[tier], vocabulary.natures[nature], edition.lang);
  return { text, ...(set === null ? {} : { note: pages.setOn(edition.period(set)) }) };
}
