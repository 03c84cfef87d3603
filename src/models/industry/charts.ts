import type { Lang } from "../../i18n/lang.ts";
import { nameIn } from "../../i18n/names.ts";
import type { Industry } from "../../ledger/schema.ts";
import { commonPeriod } from "../../measures/ranking.ts";
import { funnelFigure } from "../charts/funnel.ts";
import { rankingFigure } from "../charts/ranking.ts";
import { trendFigure } from "../charts/trend.ts";
import { projectsOfIndustry } from "../project/ways.ts";
import type { Site } from "../site.ts";
import type { FigureView } from "../view.ts";

const MOST_CHARTS = 6;

/** The charts of an industry's page: comparable places ranked, its years, its projects. */
export function industryCharts(site: Site, row: Industry, lang: Lang): FigureView[] {
  const totals = site.lookup.ofIndustry(row.id).filter((one) => one.breakdown === "");
  const indicators = [...new Set(totals.map((one) => one.indicator))];
  const rankings = indicators.flatMap((indicator) =>
    site.ledger.settings.peer_groups.flatMap(({ id: group }) => {
      const subject = { indicator, industry: row.id, breakdown: "" };
      const at = commonPeriod(site.lookup, site.peers(group), subject);
      const id = `ranking-${group}-${indicator}`;
      return (at && rankingFigure(site, id, site.peers(group), subject, at, lang)) ?? [];
    }),
  );
  const trends = totals.flatMap((one, i) => trendFigure(site, `trend-${i + 1}`, one, lang) ?? []);
  const funnel = funnelFigure(site, "funnel", nameIn(row, lang), projectsOfIndustry(site, row.id), lang);
  return [...rankings, ...trends, ...(funnel === null ? [] : [funnel])].slice(0, MOST_CHARTS);
}
