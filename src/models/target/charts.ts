import type { Lang } from "../../i18n/lang.ts";
import type { Site, YearTarget } from "../site.ts";
import type { FigureView } from "../view.ts";

/** The charts of a year's targets. */
export function targetCharts(
  _site: Site,
  _year: number,
  _targets: readonly YearTarget[],
  _lang: Lang,
): FigureView[] {
  return [];
}
