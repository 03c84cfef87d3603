import { type Period, shiftYears } from "../../ledger/period.ts";
import { disparityOf, figuresAt, type PlaceFigure } from "../../measures/places/disparities.ts";
import { commonPeriod, type Subject } from "../../measures/places/ranking.ts";
import { periodCell } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_YEARS_OF_SPREAD } from "../ground/limits.ts";
import { isRank } from "../ground/names.ts";
import { numeric, tableOf } from "../ground/table.ts";
import type { TableView } from "../ground/view.ts";
import { peerGroupName } from "../series/key-figures.ts";
import { derivationsOf, disparityColumns } from "./disparity.ts";

/** How far the places of a peer group lay apart in one thing, year by year; null where fewer than two have it. */
export function disparityTable(edition: Edition, group: string, subject: Subject): TableView | null {
  const years = disparityYears(edition, group, subject);
  if (years.length === 0 || isRank(edition.site.ledger, subject.indicator)) return null;
  const column = edition.words.analysisColumns;
  const { measure } = edition.site.ledger.indicators.row(subject.indicator);
  const all = years.map(({ period, found }) => ({ period, ...disparityOf(found, measure) }));
  const frame = {
    id: ["disparity", group, subject.industry].filter(Boolean).join("-"),
    caption: edition.words.analysis.disparity.overTime(
      peerGroupName(edition, group),
      edition.names.series({ ...subject, region: "" }),
    ),
    how: derivationsOf(edition, all.at(-1)),
    sortable: all.length > 2,
  };
  const count = (text: string) => ({ text, sort: text });
  return tableOf(frame, all, [
    { key: "period", head: column.upTo, cell: ({ period }) => periodCell(edition, period.text) },
    numeric("counted", column.places, ({ counted }) => count(String(counted))),
    ...disparityColumns(edition, all[0]),
  ]);
}

interface Year {
  readonly period: Period;
  readonly found: readonly PlaceFigure[];
}

/** The newest period that most places share, and the same part of the years before it. */
function disparityYears(edition: Edition, group: string, subject: Subject): Year[] {
  const places = edition.site.peers(group);
  const newest = commonPeriod(edition.site.lookup, places, subject);
  if (newest === null) return [];
  return Array.from({ length: MOST_YEARS_OF_SPREAD }, (_, back) =>
    shiftYears(newest, back + 1 - MOST_YEARS_OF_SPREAD),
  )
    .map((period) => ({ period, found: figuresAt(edition.site.lookup, places, subject, period) }))
    .filter(({ found }) => found.length > 1);
}
