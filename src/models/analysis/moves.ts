import { slopeChart } from "../../charts/kinds/slope/slope.ts";
import { period, shiftYears } from "../../ledger/period.ts";
import { placeOf, type Ranked } from "../../measures/places/rank.ts";
import { type RankMoves, rankMoves } from "../../measures/places/rank-moves.ts";
import { commonPeriod, type Ranking, type Subject } from "../../measures/places/ranking.ts";
import { reasonText } from "../cells/results.ts";
import { foldedSources } from "../cells/statements.ts";
import { rowsBehind } from "../charts/ranking.ts";
import type { Block } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { LEAST_RANK_LINES, MOST_RANK_LINES } from "../ground/limits.ts";
import { numeric, tableOf } from "../ground/table.ts";
import type { CellView, FigureView, TableView } from "../ground/view.ts";
import { peerGroupName } from "../series/key-figures.ts";

/** A peer group and what it is ranked by. */
export interface RankedGroup {
  readonly group: string;
  readonly subject: Subject;
  /** Only periods that end in this year; the newest of all where absent. */
  readonly year?: number;
}

/**
 * What moved in some rankings within a year: a chart where there are few enough places, else a
 * table. `limit` charts or tables at most. Where only the newer year is known, the reason, once.
 */
export function movesBlocks(edition: Edition, ranked: readonly RankedGroup[], limit: number): Block[] {
  const blocks: Block[] = [];
  const charts: FigureView[] = [];
  let lacking: Ranking | null = null;
  for (const one of ranked) {
    if (charts.length + blocks.length >= limit) break;
    const [now, moves] = movesOf(edition, one);
    if (now !== null && moves === null) lacking ??= now;
    if (moves === null) continue;
    const chart = slopeFigure(edition, one, moves);
    if (chart !== null) charts.push(chart);
    else blocks.push({ kind: "table", table: movesTable(edition, one, moves) });
  }
  if (charts.length > 0) blocks.unshift({ kind: "figures", figures: charts });
  if (blocks.length > 0 || lacking === null) return blocks;
  const before = edition.period(shiftYears(lacking.period, -1));
  return [{ kind: "prose", paragraphs: [edition.words.year.moves.noBefore(before)] }];
}

function movesOf(
  edition: Edition,
  { group, subject, year }: RankedGroup,
): [Ranking | null, RankMoves | null] {
  const places = edition.site.peers(group);
  const accepts = (text: string) => year === undefined || period(text).year === year;
  const at = commonPeriod(edition.site.lookup, places, subject, accepts);
  if (at === null) return [null, null];
  const rank = (when: typeof at) => edition.site.ranking(group, subject, when);
  return [rank(at), rankMoves(edition.site.lookup, places, subject, at, rank)];
}

function idOf({ group, subject }: RankedGroup): string {
  return ["moves", group, subject.indicator, subject.industry].filter(Boolean).join("-");
}

function measureOf(edition: Edition, { subject }: RankedGroup, { now }: RankMoves): string {
  const what = edition.names.series({ ...subject, region: "" });
  return edition.words.charts.rankedBy[now.by](what);
}

/** Ranks then and now as lines; null where too few have both, or too many. */
function slopeFigure(edition: Edition, one: RankedGroup, moves: RankMoves): FigureView | null {
  const known = moves.now.entries.filter((entry) => typeof moves.change.get(entry.id) === "number");
  if (known.length < LEAST_RANK_LINES || known.length > MOST_RANK_LINES) return null;
  const earlier = new Map(moves.before.entries.map((entry) => [entry.id, entry.rank]));
  const id = idOf(one);
  const chart = slopeChart(
    {
      id,
      subject: peerGroupName(edition, one.group),
      measure: measureOf(edition, one, moves),
      periods: [moves.before.period, moves.now.period],
      series: known.map((entry) => {
        const link = edition.links.region(entry.id);
        return { label: link.text, href: link.href, ranks: [earlier.get(entry.id) ?? null, entry.rank] };
      }),
    },
    edition.lang,
  );
  const standings = [...moves.now.standings.values(), ...moves.before.standings.values()];
  return { id, chart, sources: foldedSources(edition, rowsBehind(standings)) };
}

function movesTable(edition: Edition, one: RankedGroup, moves: RankMoves): TableView {
  const column = edition.words.analysisColumns;
  const words = edition.words.year.moves;
  const then = edition.period(moves.before.period);
  const now = edition.period(moves.now.period);
  const earlier = new Map(moves.before.entries.map((entry) => [entry.id, entry]));
  const changeCell = ({ id }: Ranked) => {
    const change = moves.change.get(id) ?? null;
    return change === null ? "" : { text: changeText(edition, change), sort: String(change) };
  };
  return tableOf(
    {
      id: `${idOf(one)}-table`,
      caption: words.caption(measureOf(edition, one, moves), peerGroupName(edition, one.group), then, now),
      sortable: true,
    },
    moves.now.entries,
    [
      { key: "place", head: column.place, cell: ({ id }) => edition.links.region(id) },
      numeric("now", column.rankNow(now), (entry) => rankCell(edition, entry)),
      numeric("before", column.rankBefore(then), ({ id }) => rankCell(edition, earlier.get(id))),
      numeric("change", column.change, changeCell),
    ],
  );
}

/** A place in an order, or why there is none. */
export function rankCell(edition: Edition, entry: Ranked | undefined): CellView {
  if (entry === undefined) return { text: "" };
  if (entry.rank.kind === "none") return { text: "", reason: reasonText(edition, entry.rank) };
  const text = String(placeOf(entry));
  return { text, sort: text };
}

export function changeText(edition: Edition, change: number): string {
  const words = edition.words.year.moves;
  if (change === 0) return words.same;
  return change > 0 ? words.up(change) : words.down(-change);
}
