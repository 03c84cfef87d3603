import type { Lang } from "../../i18n/lang.ts";
import type { Industry } from "../../ledger/schema.ts";
import type { Site } from "../site.ts";
import type { FigureView } from "../view.ts";

/** The charts of an industry's page. */
export function industryCharts(_site: Site, _row: Industry, _lang: Lang): FigureView[] {
  return [];
}
