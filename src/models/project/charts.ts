import type { Lang } from "../../i18n/lang.ts";
import type { Project } from "../../ledger/schema.ts";
import type { Site } from "../site.ts";
import type { FigureView } from "../view.ts";

/** The charts over the list of projects: their funnel. */
export function projectCharts(_site: Site, _projects: readonly Project[], _lang: Lang): FigureView[] {
  return [];
}
