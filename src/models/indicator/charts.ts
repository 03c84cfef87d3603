import type { Lang } from "../../i18n/lang.ts";
import type { Indicator } from "../../ledger/schema.ts";
import type { Site } from "../site.ts";
import type { FigureView } from "../view.ts";

/** The charts of an indicator's page. */
export function indicatorCharts(_site: Site, _row: Indicator, _lang: Lang): FigureView[] {
  return [];
}
