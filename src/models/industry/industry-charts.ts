import type { Industry } from "../../ledger/schema.ts";
import { commonPeriod } from "../../measures/places/ranking.ts";
import { funnelFigure } from "../charts/funnel.ts";
import { rankingFigure } from "../charts/ranking.ts";
import { trendFigure } from "../charts/trend.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_INDUSTRY_CHARTS } from "../ground/limits.ts";
import { projectsOfIndustry } from "../ground/project-rows.ts";
import type { FigureView } from "../ground/view.ts";

/** The charts of an industry's page: comparable places ranked, its years, its projects. */
export function industryCharts(edition: Edition, row: Industry): FigureView[] {
  const totals = edition.site.lookup.ofIndustry(row.id).filter((one) => one.breakdown === "");
  const indicators = [...new Set(totals.map((one) => one.indicator))];
  const rankings = indicators.flatMap((indicator) =>
    edition.site.ledger.settings.peer_groups.flatMap(({ id: group }) => {
      const subject = { indicator, industry: row.id, breakdown: "" };
      const at = commonPeriod(edition.site.lookup, edition.site.peers(group), subject);
      const id = `ranking-${group}-${indicator}`;
      return (at && rankingFigure(edition, id, edition.site.peers(group), subject, at)) ?? [];
    }),
  );
  const trends = totals.flatMap((one, i) => trendFigure(edition, `trend-${i + 1}`, one) ?? []);
  const funnel = funnelFigure(edition, "funnel", edition.name(row), projectsOfIndustry(edition.site, row.id));
  return [...rankings, ...trends, ...(funnel === null ? [] : [funnel])].slice(0, MOST_INDUSTRY_CHARTS);
}
