import { slopeChart } from "../../charts/slope.ts";
import { analysisColumns } from "../../i18n/analysis-columns.ts";
import type { Lang } from "../../i18n/lang.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { yearWords } from "../../i18n/year.ts";
import { period, shiftYears } from "../../ledger/period.ts";
import { placeOf, type Ranked } from "../../measures/rank.ts";
import { type RankMoves, rankMoves } from "../../measures/rank-moves.ts";
import { commonPeriod, type Ranking, type Subject } from "../../measures/ranking.ts";
import type { Block } from "../body.ts";
import { rowsBehind } from "../charts/ranking.ts";
import { foldedSources, regionLink, seriesName } from "../labels.ts";
import { peerGroupName } from "../region/keys.ts";
import { reasonText } from "../results.ts";
import type { Site } from "../site.ts";
import type { CellView, FigureView, RowView, TableView } from "../view.ts";

/** More lines than this cross each other so often that a table tells more. */
const MOST_LINES = 12;
const LEAST_LINES = 3;

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
export function movesBlocks(site: Site, ranked: readonly RankedGroup[], limit: number, lang: Lang): Block[] {
  const blocks: Block[] = [];
  const charts: FigureView[] = [];
  let lacking: Ranking | null = null;
  for (const one of ranked) {
    if (charts.length + blocks.length >= limit) break;
    const [now, moves] = movesOf(site, one);
    if (now !== null && moves === null) lacking ??= now;
    if (moves === null) continue;
    const chart = slopeFigure(site, one, moves, lang);
    if (chart !== null) charts.push(chart);
    else blocks.push({ kind: "table", table: movesTable(site, one, moves, lang) });
  }
  if (charts.length > 0) blocks.unshift({ kind: "figures", figures: charts });
  if (blocks.length > 0 || lacking === null) return blocks;
  const before = formatPeriod(shiftYears(lacking.period, -1), lang);
  return [{ kind: "prose", paragraphs: [yearWords[lang].moves.noBefore(before)] }];
}

function movesOf(site: Site, { group, subject, year }: RankedGroup): [Ranking | null, RankMoves | null] {
  const places = site.peers(group);
  const accepts = (text: string) => year === undefined || period(text).year === year;
  const at = commonPeriod(site.lookup, places, subject, accepts);
  if (at === null) return [null, null];
  const rank = (when: typeof at) => site.ranking(group, subject, when);
  return [rank(at), rankMoves(site.lookup, places, subject, at, rank)];
}

function idOf({ group, subject }: RankedGroup): string {
  return ["moves", group, subject.indicator, subject.industry].filter(Boolean).join("-");
}

function measureOf(site: Site, { subject }: RankedGroup, { now }: RankMoves, lang: Lang): string {
  const what = seriesName(site.ledger, { ...subject, region: "" }, lang);
  return now.by === "completion" ? yearWords[lang].moves.byCompletion(what) : what;
}

/** Ranks then and now as lines; null where too few have both, or too many. */
function slopeFigure(site: Site, one: RankedGroup, moves: RankMoves, lang: Lang): FigureView | null {
  const known = moves.now.entries.filter((entry) => typeof moves.change.get(entry.id) === "number");
  if (known.length < LEAST_LINES || known.length > MOST_LINES) return null;
  const earlier = new Map(moves.before.entries.map((entry) => [entry.id, entry.rank]));
  const id = idOf(one);
  const chart = slopeChart(
    {
      id,
      subject: peerGroupName(site, one.group, lang),
      measure: measureOf(site, one, moves, lang),
      periods: [moves.before.period, moves.now.period],
      series: known.map((entry) => {
        const link = regionLink(site, entry.id, lang);
        return { label: link.text, href: link.href, ranks: [earlier.get(entry.id) ?? null, entry.rank] };
      }),
    },
    lang,
  );
  const standings = [...moves.now.standings.values(), ...moves.before.standings.values()];
  return { id, chart, sources: foldedSources(site, rowsBehind(standings), lang) };
}

function movesTable(site: Site, one: RankedGroup, moves: RankMoves, lang: Lang): TableView {
  const column = analysisColumns[lang];
  const words = yearWords[lang].moves;
  const [then, now] = [moves.before.period, moves.now.period].map((at) => formatPeriod(at, lang));
  const earlier = new Map(moves.before.entries.map((entry) => [entry.id, entry]));
  return {
    id: `${idOf(one)}-table`,
    caption: words.caption(
      measureOf(site, one, moves, lang),
      peerGroupName(site, one.group, lang),
      then ?? "",
      now ?? "",
    ),
    columns: [
      { key: "place", head: column.place },
      { key: "now", head: column.rankNow(now ?? ""), numeric: true },
      { key: "before", head: column.rankBefore(then ?? ""), numeric: true },
      { key: "change", head: column.change, numeric: true },
    ],
    groups: [{ rows: moves.now.entries.map((entry) => moveRow(site, entry, earlier, moves, lang)) }],
    sortable: true,
  };
}

function moveRow(
  site: Site,
  entry: Ranked,
  earlier: ReadonlyMap<string, Ranked>,
  moves: RankMoves,
  lang: Lang,
): RowView {
  const change = moves.change.get(entry.id) ?? null;
  return {
    cells: [
      regionLink(site, entry.id, lang),
      rankCell(entry, lang),
      rankCell(earlier.get(entry.id), lang),
      change === null ? { text: "" } : { text: changeText(change, lang), sort: String(change) },
    ],
  };
}

function rankCell(entry: Ranked | undefined, lang: Lang): CellView {
  if (entry === undefined) return { text: "" };
  if (entry.rank.kind === "none") return { text: "", reason: reasonText(entry.rank, lang) };
  const text = String(placeOf(entry));
  return { text, sort: text };
}

export function changeText(change: number, lang: Lang): string {
  const words = yearWords[lang].moves;
  if (change === 0) return words.same;
  return change > 0 ? words.up(change) : words.down(-change);
}
