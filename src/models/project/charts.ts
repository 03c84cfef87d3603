import type { Lang } from "../../i18n/lang.ts";
import { pageWords } from "../../i18n/pages.ts";
import type { Project } from "../../ledger/schema.ts";
import { funnelFigure } from "../charts/funnel.ts";
import type { Site } from "../site.ts";
import type { FigureView } from "../view.ts";

/** The charts over the list of projects: their funnel. */
export function projectCharts(site: Site, projects: readonly Project[], lang: Lang): FigureView[] {
  const figure = funnelFigure(site, "funnel", pageWords[lang].projects.everywhere, projects, lang);
  return figure === null ? [] : [figure];
}
