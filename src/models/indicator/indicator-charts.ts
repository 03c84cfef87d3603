import type { Indicator, Region } from "../../ledger/schema.ts";
import type { RankWanted } from "../../measures/places/ranked-by.ts";
import { commonPeriod, type Subject } from "../../measures/places/ranking.ts";
import { rankingFigure } from "../charts/ranking.ts";
import { trendFigure } from "../charts/trend.ts";
import { yearCurveFigure } from "../charts/year-curve.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_INDICATOR_CHARTS, MOST_PLACES_CHARTED } from "../ground/limits.ts";
import type { FigureView } from "../ground/view.ts";

/** By what else a peer group is ranked, where it has it. */
const ALSO_BY: readonly RankWanted[] = ["level", "growth", "per-head"];

/** The charts of an indicator's page: each peer group ranked, the longest series, then ranked by other things. */
export function indicatorCharts(edition: Edition, row: Indicator): FigureView[] {
  const totals = edition.site.lookup.ofIndicator(row.id).filter((one) => one.breakdown === "");
  const subjects = [...new Set(totals.map((one) => one.industry))];
  const rankings: FigureView[] = [];
  for (const industry of subjects) {
    const subject = { indicator: row.id, industry, breakdown: "" };
    rankings.push(...peerRankings(edition, subject, MOST_INDICATOR_CHARTS - rankings.length));
  }
  const long = [...totals].sort((a, b) => b.observations.length - a.observations.length).slice(0, 2);
  const trends = long.map(
    (one, i) =>
      yearCurveFigure(edition, `months-${i + 1}`, one) ?? trendFigure(edition, `trend-${i + 1}`, one),
  );
  const known = [...rankings, ...trends.filter((figure) => figure !== null)];
  const others = subjects.flatMap((industry) => {
    const subject = { indicator: row.id, industry, breakdown: "" };
    return known.length < MOST_INDICATOR_CHARTS ? otherRankings(edition, subject) : [];
  });
  return [...known, ...others].slice(0, MOST_INDICATOR_CHARTS);
}

/** The peer groups ranked by the figure itself where they are ranked by targets, by growth and per head. */
function otherRankings(edition: Edition, subject: Subject): FigureView[] {
  return edition.site.ledger.settings.peer_groups.flatMap(({ id: group }) => {
    const places = edition.site.peers(group);
    const at =
      places.length > MOST_PLACES_CHARTED ? null : commonPeriod(edition.site.lookup, places, subject);
    if (at === null) return [];
    const first = edition.site.ranking(group, subject, at)?.by ?? "level";
    return ALSO_BY.filter((wanted) => wanted !== first).flatMap((wanted) => {
      const id = ["ranking", wanted, group, subject.industry].filter(Boolean).join("-");
      return rankingFigure(edition, id, places, subject, at, { wanted }) ?? [];
    });
  });
}

/** The peer groups ranked, as far as there is room: the others are not drawn. */
function peerRankings(edition: Edition, subject: Subject, most: number): FigureView[] {
  const drawn: FigureView[] = [];
  for (const { id: group } of edition.site.ledger.settings.peer_groups) {
    if (drawn.length >= most) break;
    const places: readonly Region[] = edition.site.peers(group);
    if (places.length > MOST_PLACES_CHARTED) continue;
    const at = commonPeriod(edition.site.lookup, places, subject);
    const id = ["ranking", group, subject.industry].filter(Boolean).join("-");
    const figure = at && rankingFigure(edition, id, places, subject, at);
    if (figure !== null) drawn.push(figure);
  }
  return drawn;
}
