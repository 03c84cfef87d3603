import { rankingChart } from "../../charts/kinds/ranking/ranking.ts";
import type { RankingRow } from "../../charts/kinds/ranking/ranking-picture.ts";
import { HUNDRED, multiply } from "../../ledger/fraction.ts";
import type { Period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import type { Ranked } from "../../measures/places/rank.ts";
import { isByTarget, type RankWanted } from "../../measures/places/ranked-by.ts";
import { type Ranking, ranking, type Subject } from "../../measures/places/ranking.ts";
import type { Result } from "../../measures/result.ts";
import type { Standing } from "../../measures/standing.ts";
import { toldAt } from "../../measures/targets/as-result.ts";
import { derivation } from "../cells/derivations.ts";
import { foldedSources } from "../cells/statements.ts";
import { drawnIf } from "../ground/drawn.ts";
import type { Edition } from "../ground/edition.ts";
import { LEAST_RANKED, MOST_RANKING_BARS } from "../ground/limits.ts";
import { isRank } from "../ground/names.ts";
import type { FigureView } from "../ground/view.ts";
import { judgedMark } from "./target-rows.ts";

/** What a chart of a ranking is told to show. */
interface RankingOptions {
  readonly highlight?: string;
  readonly all?: Ranking | null;
  /** What is ranked by; by targets, else by the figure where absent. */
  readonly wanted?: RankWanted;
}

/** Places ranked by one thing, as a chart where they are enough for one; null where fewer than two have a value, or it is a rank already. */
export function rankingFigure(
  edition: Edition,
  id: string,
  places: readonly Region[],
  subject: Subject,
  at: Period,
  options: RankingOptions = {},
): FigureView | null {
  if (isRank(edition.site.ledger, subject.indicator)) return null;
  const { lookup } = edition.site;
  const all = options.all ?? ranking(lookup, places, subject, at, undefined, options.wanted);
  if (all === null) return null;
  const what = edition.names.series({ ...subject, region: "" });
  const passed = [...all.standings.values()].find((one) => one.schedule.kind === "value")?.schedule;
  const rows = all.entries
    .slice(0, MOST_RANKING_BARS)
    .map((entry) => rowOf(edition, all, entry, options.highlight));
  const chart = rankingChart(
    {
      id,
      measure: edition.words.charts.rankedBy[all.by](what),
      form: all.by,
      period: at,
      rows,
      ...toldIn(edition, all, subject),
      ...(all.by === "completion" && passed ? { schedule: passed } : {}),
    },
    edition.lang,
  );
  const standings = [...all.standings.values()];
  const isEnough = (all.entries[0]?.of ?? 0) >= LEAST_RANKED;
  return drawnIf(isEnough, {
    id,
    chart,
    sources: foldedSources(edition, rowsBehind(standings)),
    how: derivationsOf(edition, all, standings),
  });
}

function rowOf(edition: Edition, all: Ranking, entry: Ranked, highlight: string | undefined): RankingRow {
  const link = edition.links.region(entry.id);
  const one = all.standings.get(entry.id);
  return {
    label: link.text,
    href: link.href,
    figure: inPoints(entry.by),
    rank: entry.rank,
    ...(isByTarget(all.by) && one ? standOf(edition, one) : {}),
    highlight: entry.id === highlight,
  };
}

/** Points are drawn as they are printed. */
function inPoints(result: Result): Result {
  if (result.kind === "none" || result.scale !== "points") return result;
  return { ...result, value: multiply(result.value, HUNDRED) };
}

/** What the judge says of a place's target at the period; of a completion that is stated alone, its band. */
function standOf(edition: Edition, one: Standing): Pick<RankingRow, "judged" | "band"> {
  const chief = one.chief ?? one.stretch;
  const at = chief && toldAt(chief.judgement, one.period);
  if (chief === null || at === null) return { band: one.band };
  return {
    judged: judgedMark(edition, one.series, { row: chief.row, judgement: { ...chief.judgement, ...at } }),
  };
}

const POINTS = "个百分点";
/** Decimals of what is told per 10,000 persons. */
const PER_HEAD_DECIMALS = 2;

/** The unit of what is not told in percent, and its decimals. */
function toldIn(edition: Edition, all: Ranking, { indicator: id }: Subject) {
  const indicator = edition.site.ledger.indicators.get(id);
  const decimals = Number(indicator?.decimals ?? 0);
  const [first] = all.entries.flatMap(({ by }) => (by.kind === "value" ? [by] : []));
  if (all.by === "distance" && first?.scale === "points") {
    return {
      unit: { ...edition.unit(POINTS), name_en: "percentage points" },
      decimals: distanceDecimals(all),
    };
  }
  if (all.by === "per-head") {
    return {
      unit: edition.unit(first?.unit ?? ""),
      decimals: first?.scale === "money" ? 0 : PER_HEAD_DECIMALS,
    };
  }
  const unit = edition.site.ledger.units.get(first?.unit ?? indicator?.unit ?? "");
  return { ...(unit === undefined ? {} : { unit }), decimals };
}

/** As many as the finest of the distances that are told. */
function distanceDecimals({ standings }: Ranking): number {
  const told = [...standings.values()].flatMap(
    ({ chief, stretch }) => (chief ?? stretch)?.judgement.distance ?? [],
  );
  return Math.max(1, ...told.map(({ decimals }) => decimals));
}

/** The rows that the standings' figures come from. */
export function rowsBehind(standings: readonly Standing[]) {
  return standings.flatMap((one) =>
    [one.observation, one.statedCompletion?.claim ?? null].filter((row) => row !== null),
  );
}

/** The method of the first that has one: all bars were computed alike. */
function derivationsOf(edition: Edition, { by, entries }: Ranking, standings: readonly Standing[]) {
  const first = entries.find((entry) => entry.by.kind === "value")?.by;
  if (by !== "completion") {
    return by === "level" || first === undefined ? [] : [derivation(edition, first)];
  }
  const ahead = standings.find((one) => one.ahead.kind === "value" && one.band !== null)?.ahead;
  const done = standings.find((one) => one.completion.kind === "value")?.completion;
  return [done, ahead].filter((result) => result !== undefined).map((result) => derivation(edition, result));
}
