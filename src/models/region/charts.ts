import type { Lang } from "../../i18n/lang.ts";
import type { Region } from "../../ledger/schema.ts";
import type { Standing } from "../../measures/standing.ts";
import type { Site } from "../site.ts";
import type { FigureView } from "../view.ts";

/** The charts of a region's page. */
export function regionCharts(
  _site: Site,
  _region: Region,
  _keys: readonly Standing[],
  _lang: Lang,
): FigureView[] {
  return [];
}
