import type { Lang } from "../../i18n/lang.ts";
import { nameIn } from "../../i18n/names.ts";
import { period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { commonPeriod } from "../../measures/ranking.ts";
import type { Standing } from "../../measures/standing.ts";
import { bulletFigure } from "../charts/bullet.ts";
import { compositionFigures } from "../charts/composition.ts";
import { funnelFigure } from "../charts/funnel.ts";
import { rankingFigure } from "../charts/ranking.ts";
import { scorecardFigure } from "../charts/scorecard.ts";
import { trendFigure } from "../charts/trend.ts";
import { projectsOfRegion } from "../project/ways.ts";
import type { Site } from "../site.ts";
import type { FigureView } from "../view.ts";
import { seriesInOrder } from "./keys.ts";

/** More charts than this tell less, and weigh more than a page should. */
const MOST_CHARTS = 6;
const MOST_TRENDS = 3;
/** The largest peer group that is drawn whole on the page of one of its members. */
const MOST_PEERS = 40;

/** The charts of a region's page: its places ranked, its targets, its years. */
export function regionCharts(
  site: Site,
  region: Region,
  keys: readonly Standing[],
  lang: Lang,
): FigureView[] {
  const [first] = keys;
  const charts = [
    ...(first === undefined ? [] : placeCharts(site, region, first, lang)),
    first === undefined ? null : peerChart(site, region, first, lang),
    scorecard(site, region, first, lang),
    ...(first === undefined ? [] : compositionFigures(site, "parts", first, lang)),
    bulletFigure(site, "bullets", region.id, allStandings(site, region.id), lang),
    funnelFigure(site, "funnel", nameIn(region, lang), projectsOfRegion(site, region.id), lang),
    ...trends(site, region.id, lang),
  ];
  return charts.filter((chart) => chart !== null).slice(0, MOST_CHARTS);
}

/** The places within the region, each peer group by itself. */
function placeCharts(site: Site, region: Region, first: Standing, lang: Lang): (FigureView | null)[] {
  const places = site.lookup.places(region.id);
  const groups = [...new Set(places.map((place) => place.peer_group))].filter((group) => group !== "");
  return groups.map((group) => {
    const members = places.filter((place) => place.peer_group === group);
    const subject = first.series;
    const at = commonPeriod(site.lookup, members, subject);
    return at && rankingFigure(site, `ranking-${group}`, members, subject, at, lang);
  });
}

/** The places within the region against several targets of the same year: one alone is ranked already. */
function scorecard(site: Site, region: Region, first: Standing | undefined, lang: Lang): FigureView | null {
  const places = site.lookup.places(region.id);
  if (places.length < 2) return null;
  const year = first?.period.year ?? site.targetYears.at(-1);
  return year === undefined
    ? null
    : scorecardFigure(site, "scorecard", nameIn(region, lang), places, period(String(year)), lang, 2);
}

/** The region among its peers. */
function peerChart(site: Site, region: Region, first: Standing, lang: Lang): FigureView | null {
  if (region.peer_group === "") return null;
  const peers = site.peers(region.peer_group);
  if (peers.length > MOST_PEERS) return null;
  const all = site.ranking(region.peer_group, first.series, first.period);
  if (all === null) return null;
  return rankingFigure(site, "peers", peers, first.series, first.period, lang, { highlight: region.id, all });
}

function allStandings(site: Site, region: string): Standing[] {
  const series = seriesInOrder(site, site.lookup.ofRegion(region));
  return series.map((one) => site.latest(one)).filter((one) => one !== null);
}

function trends(site: Site, region: string, lang: Lang): FigureView[] {
  const all: FigureView[] = [];
  for (const series of seriesInOrder(site, site.lookup.ofRegion(region))) {
    if (all.length === MOST_TRENDS) break;
    const figure = trendFigure(site, `trend-${all.length + 1}`, series, lang);
    if (figure !== null) all.push(figure);
  }
  return all;
}
