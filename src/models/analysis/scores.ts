import { formatDecimal, formatPercent } from "../../i18n/decimal.ts";
import { toFixed } from "../../ledger/fraction.ts";
import { isFullYear, type Period, period } from "../../ledger/period.ts";
import type { Ranked } from "../../measures/rank.ts";
import { commonPeriod } from "../../measures/ranking.ts";
import type { Score, Scored } from "../../measures/score.ts";
import { type Scores, scoresOf } from "../../measures/scores.ts";
import { howComputed } from "../cells/derivations.ts";
import { reasonText, resultCell } from "../cells/results.ts";
import type { Block } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { numeric, tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
import { peerGroupName } from "../series/key-figures.ts";
import { rankCell } from "./moves.ts";

/** The composite scores of some peer groups in a year, a table for each group that has any. */
export function scoreBlocks(edition: Edition, year: number, groups: readonly string[]): Block[] {
  return groups.flatMap((group): Block[] => {
    const at = cutOff(edition, group, year);
    const scores = at && scoresOf(edition.site.lookup, edition.site.peers(group), at);
    return scores === null ? [] : [{ kind: "table", table: scoreTable(edition, group, scores) }];
  });
}

/** The period in which most of the group's places say something of what is scored, within one year. */
function cutOff(edition: Edition, group: string, year: number): Period | null {
  const places = edition.site.peers(group);
  const { indicators } = edition.site.ledger.settings.score;
  const whole = period(String(year));
  for (const { indicator } of indicators) {
    const subject = { indicator, industry: "", breakdown: "" };
    const at = commonPeriod(edition.site.lookup, places, subject, (text) => withinYear(period(text), whole));
    if (at !== null) return at;
  }
  return null;
}

function withinYear(at: Period, whole: Period): boolean {
  return isFullYear(at) ? at.year === whole.year : at.from >= whole.from && at.to <= whole.to;
}

function scoreTable(edition: Edition, group: string, all: Scores): TableView {
  const column = edition.words.analysisColumns;
  const words = edition.words.year.scores;
  const { indicators } = edition.site.ledger.settings.score;
  const told = indicators.filter(({ indicator }) => hasPart(all, indicator));
  const best = all.scores.get(all.ranked[0]?.id ?? "");
  const frame = {
    id: `score-${group}`,
    caption: words.caption(peerGroupName(edition, group), edition.period(all.period)),
    ...subtitleOf(edition, all),
    how: best && [howComputed(edition, best.result)],
    sortable: true,
  };
  const parts = ({ id }: Ranked) => all.scores.get(id)?.parts ?? [];
  return tableOf(frame, all.ranked, [
    { key: "place", head: column.place, cell: ({ id }) => edition.links.region(id) },
    numeric("rank", column.rank, (entry) => rankCell(edition, entry)),
    numeric("score", column.score, ({ by }) => resultCell(edition, by)),
    ...told.map(({ indicator, weight }) =>
      numeric<Ranked>(
        `points-${indicator}`,
        column.points(edition.names.indicator(indicator), weight),
        (entry) => pointsCell(edition, partOf(parts(entry), indicator)),
      ),
    ),
  ]);
}

function hasPart(all: Scores, indicator: string): boolean {
  return [...all.scores.values()].some(({ parts }) => partOf(parts, indicator)?.points != null);
}

function partOf(parts: Score["parts"], indicator: string): Scored | undefined {
  return parts.find((part) => part.indicator === indicator);
}

/** What no place has a completion for. */
function subtitleOf(edition: Edition, all: Scores): { subtitle?: string } {
  const absent = edition.site.ledger.settings.score.indicators.filter(
    ({ indicator }) => !hasPart(all, indicator),
  );
  const [first] = [...all.scores.values()];
  if (absent.length === 0 || first === undefined) return {};
  const missing = [...all.scores.values()].reduce(
    (least, { missing: one }) => (smaller(one, least) ? one : least),
    first.missing,
  );
  const names = absent.map(({ indicator }) => edition.names.indicator(indicator));
  return { subtitle: edition.words.year.scores.missing(names, formatPercent(missing, 0)) };
}

function smaller(a: Score["missing"], b: Score["missing"]): boolean {
  return a.n * b.d < b.n * a.d;
}

function pointsCell(edition: Edition, part: Scored | undefined): CellView {
  if (part === undefined) return { text: "" };
  if (part.points === null) {
    return { text: "", reason: part.completion.kind === "none" ? reasonText(edition, part.completion) : "" };
  }
  const cell = { text: formatDecimal(part.points, 1), sort: toFixed(part.points, 6) };
  return part.held ? { ...cell, after: edition.words.year.scores.floorOrCap } : cell;
}
