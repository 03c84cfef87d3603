import type { Series } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { commonPeriod } from "../../measures/places/ranking.ts";
import type { Standing } from "../../measures/standing.ts";
import { bulletFigure } from "../charts/bullet.ts";
import { compositionFigures } from "../charts/composition.ts";
import { funnelFigure } from "../charts/funnel.ts";
import { rankingFigure } from "../charts/ranking.ts";
import { scorecardFigure } from "../charts/scorecard.ts";
import { trendFigure } from "../charts/trend.ts";
import { yearCurveFigure } from "../charts/year-curve.ts";
import type { Edition } from "../ground/edition.ts";
import {
  MOST_PEERS_DRAWN,
  MOST_REGION_CHARTS,
  MOST_REGION_CURVES,
  MOST_REGION_TRENDS,
} from "../ground/limits.ts";
import { projectsOfRegion } from "../ground/project-rows.ts";
import type { FigureView } from "../ground/view.ts";
import { seriesInOrder } from "../series/key-standings.ts";

/** The charts of a region's page: its places ranked, its targets, its years. */
export function regionCharts(
  edition: Edition,
  region: Region,
  keyFigures: readonly Standing[],
): FigureView[] {
  const [first] = keyFigures;
  const charts = [
    ...(first === undefined ? [] : placeCharts(edition, region, first)),
    first === undefined ? null : peerChart(edition, region, first),
    bulletFigure(edition, "bullets", region.id, allStandings(edition, region.id)),
    ...curves(edition, region.id, keyFigures),
    ...trends(edition, region.id),
    ...(first === undefined ? [] : compositionFigures(edition, "parts", first)),
    scorecard(edition, region, first),
    funnelFigure(edition, "funnel", edition.name(region), projectsOfRegion(edition.site, region.id)),
  ];
  return charts.filter((chart) => chart !== null).slice(0, MOST_REGION_CHARTS);
}

/** The places within the region, each peer group by itself. */
function placeCharts(edition: Edition, region: Region, first: Standing): (FigureView | null)[] {
  const places = edition.site.lookup.places(region.id);
  const groups = [...new Set(places.map((place) => place.peer_group))].filter((group) => group !== "");
  return groups.map((group) => {
    const members = places.filter((place) => place.peer_group === group);
    const subject = first.series;
    const at = commonPeriod(edition.site.lookup, members, subject);
    return at && rankingFigure(edition, `ranking-${group}`, members, subject, at);
  });
}

/** The places within the region against several targets of the same year: one alone is ranked already. */
function scorecard(edition: Edition, region: Region, first: Standing | undefined): FigureView | null {
  const places = edition.site.lookup.places(region.id);
  if (places.length < 2) return null;
  const year = first?.period.year ?? edition.site.targetYears.at(-1);
  return year === undefined
    ? null
    : scorecardFigure(edition, "scorecard", edition.name(region), places, period(String(year)), 2);
}

/** The region among its peers. */
function peerChart(edition: Edition, region: Region, first: Standing): FigureView | null {
  if (region.peer_group === "") return null;
  const peers = edition.site.peers(region.peer_group);
  if (peers.length > MOST_PEERS_DRAWN) return null;
  const all = edition.site.ranking(region.peer_group, first.series, first.period);
  if (all === null) return null;
  return rankingFigure(edition, "peers", peers, first.series, first.period, { highlight: region.id, all });
}

function allStandings(edition: Edition, region: string): Standing[] {
  const series = seriesInOrder(edition.site, edition.site.lookup.ofRegion(region));
  return series.map((one) => edition.site.latest(one)).filter((one) => one !== null);
}

/** The months of the key figures, then of what else is counted up within the year. */
function curves(edition: Edition, region: string, keyFigures: readonly Standing[]): FigureView[] {
  const others = seriesInOrder(edition.site, edition.site.lookup.ofRegion(region));
  const all = new Set([...keyFigures.map(({ series }) => series), ...others.filter(isTotal)]);
  const drawn: FigureView[] = [];
  for (const series of all) {
    if (drawn.length === MOST_REGION_CURVES) break;
    const figure = yearCurveFigure(edition, `months-${drawn.length + 1}`, series);
    if (figure !== null) drawn.push(figure);
  }
  return drawn;
}

function isTotal({ industry, breakdown }: Series): boolean {
  return industry === "" && breakdown === "";
}

function trends(edition: Edition, region: string): FigureView[] {
  const all: FigureView[] = [];
  for (const series of seriesInOrder(edition.site, edition.site.lookup.ofRegion(region))) {
    if (all.length === MOST_REGION_TRENDS) break;
    const figure = trendFigure(edition, `trend-${all.length + 1}`, series);
    if (figure !== null) all.push(figure);
  }
  return all;
}
