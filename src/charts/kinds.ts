import type { Lang } from "../i18n/lang.ts";
import type { Chart, ChartKind } from "./chart.ts";
import { bulletBar, bulletChart } from "./kinds/bullet/bullet.ts";
import { barExamples, bulletExamples } from "./kinds/bullet/bullet-examples.ts";
import { compositionChart } from "./kinds/composition/composition.ts";
import { compositionExamples } from "./kinds/composition/composition-examples.ts";
import { funnelChart } from "./kinds/funnel/funnel.ts";
import { funnelExamples } from "./kinds/funnel/funnel-examples.ts";
import { multiplesChart } from "./kinds/multiples/multiples.ts";
import { multiplesExamples } from "./kinds/multiples/multiples-examples.ts";
import { rankingChart } from "./kinds/ranking/ranking.ts";
import { rankingExamples } from "./kinds/ranking/ranking-examples.ts";
import { sankeyChart } from "./kinds/sankey/sankey.ts";
import { sankeyExamples } from "./kinds/sankey/sankey-examples.ts";
import { scatterChart } from "./kinds/scatter/scatter.ts";
import { scatterExamples } from "./kinds/scatter/scatter-examples.ts";
import { scorecardChart } from "./kinds/scorecard/scorecard.ts";
import { scorecardExamples } from "./kinds/scorecard/scorecard-examples.ts";
import { slopeChart } from "./kinds/slope/slope.ts";
import { slopeExamples } from "./kinds/slope/slope-examples.ts";
import { tallyChart } from "./kinds/tally/tally.ts";
import { tallyExamples } from "./kinds/tally/tally-examples.ts";
import { tilesChart } from "./kinds/tiles/tiles.ts";
import { tilesExamples } from "./kinds/tiles/tiles-examples.ts";
import { trendChart } from "./kinds/trend/trend.ts";
import { trendExamples } from "./kinds/trend/trend-examples.ts";
import { waterfallChart } from "./kinds/waterfall/waterfall.ts";
import { waterfallExamples } from "./kinds/waterfall/waterfall-examples.ts";
import { yearCurveChart } from "./kinds/year-curve/year-curve.ts";
import { yearCurveExamples } from "./kinds/year-curve/year-curve-examples.ts";

/** A chart of made-up figures, compared by the tests and shown by the gallery. */
export interface Example {
  /** What is special about it: `full`, `missing` … */
  readonly state: string;
  chart(id: string, lang: Lang): Chart;
}

/** Every kind of chart with its examples, in the order of the gallery. */
export const CHART_KINDS: Readonly<Record<ChartKind, readonly Example[]>> = {
  bullet: examples(bulletChart, bulletExamples),
  "bullet-bar": examples(bulletBar, barExamples),
  trend: examples(trendChart, trendExamples),
  "year-curve": examples(yearCurveChart, yearCurveExamples),
  ranking: examples(rankingChart, rankingExamples),
  scorecard: examples(scorecardChart, scorecardExamples),
  tally: examples(tallyChart, tallyExamples),
  composition: examples(compositionChart, compositionExamples),
  slope: examples(slopeChart, slopeExamples),
  multiples: examples(multiplesChart, multiplesExamples),
  sankey: examples(sankeyChart, sankeyExamples),
  funnel: examples(funnelChart, funnelExamples),
  scatter: examples(scatterChart, scatterExamples),
  waterfall: examples(waterfallChart, waterfallExamples),
  tiles: examples(tilesChart, tilesExamples),
};

function examples<T extends object>(
  draw: (input: T & { readonly id: string }, lang: Lang) => Chart,
  inputs: Readonly<Record<string, (lang: Lang) => T>>,
): Example[] {
  return Object.entries(inputs).map(([state, input]) => ({
    state,
    chart: (id, lang) => draw({ ...input(lang), id }, lang),
  }));
}
