import type { Lang } from "../i18n/lang.ts";
import type { Chart } from "./chart.ts";
import { bulletBar, bulletChart } from "./kinds/bullet/bullet.ts";
import { barFixtures, bulletFixtures } from "./kinds/bullet/bullet-examples.ts";
import { compositionChart } from "./kinds/composition/composition.ts";
import { compositionFixtures } from "./kinds/composition/composition-examples.ts";
import { funnelChart } from "./kinds/funnel/funnel.ts";
import { funnelFixtures } from "./kinds/funnel/funnel-examples.ts";
import { multiplesChart } from "./kinds/multiples/multiples.ts";
import { multiplesFixtures } from "./kinds/multiples/multiples-examples.ts";
import { rankingChart } from "./kinds/ranking/ranking.ts";
import { rankingFixtures } from "./kinds/ranking/ranking-examples.ts";
import { sankeyChart } from "./kinds/sankey/sankey.ts";
import { sankeyFixtures } from "./kinds/sankey/sankey-examples.ts";
import { scatterChart } from "./kinds/scatter/scatter.ts";
import { scatterFixtures } from "./kinds/scatter/scatter-examples.ts";
import { scorecardChart } from "./kinds/scorecard/scorecard.ts";
import { scorecardFixtures } from "./kinds/scorecard/scorecard-examples.ts";
import { slopeChart } from "./kinds/slope/slope.ts";
import { slopeFixtures } from "./kinds/slope/slope-examples.ts";
import { tilesChart } from "./kinds/tiles/tiles.ts";
import { tilesFixtures } from "./kinds/tiles/tiles-examples.ts";
import { trendChart } from "./kinds/trend/trend.ts";
import { trendFixtures } from "./kinds/trend/trend-examples.ts";
import { waterfallChart } from "./kinds/waterfall/waterfall.ts";
import { waterfallFixtures } from "./kinds/waterfall/waterfall-examples.ts";
/** An example of a chart, drawn by the tests and shown by the gallery. */
export interface Example {
  /** `ranking full`: the kind and what is special about it. */
  readonly name: string;
  chart(lang: Lang): Chart;
}

function examples<T>(
  kind: string,
  fixtures: Readonly<Record<string, (lang: Lang) => T>>,
  draw: (input: T, lang: Lang) => Chart,
): Example[] {
  return Object.entries(fixtures).map(([name, input]) => ({
    name: `${kind} ${name}`,
    chart: (lang) => draw(input(lang), lang),
  }));
}

/** Every example of every kind of chart. */
export const EXAMPLES: readonly Example[] = [
  ...examples("bullet", bulletFixtures, bulletChart),
  ...examples("bullet-bar", barFixtures, bulletBar),
  ...examples("trend", trendFixtures, trendChart),
  ...examples("ranking", rankingFixtures, rankingChart),
  ...examples("composition", compositionFixtures, compositionChart),
  ...examples("scorecard", scorecardFixtures, scorecardChart),
  ...examples("funnel", funnelFixtures, funnelChart),
  ...examples("slope", slopeFixtures, slopeChart),
  ...examples("multiples", multiplesFixtures, multiplesChart),
  ...examples("sankey", sankeyFixtures, sankeyChart),
  ...examples("scatter", scatterFixtures, scatterChart),
  ...examples("waterfall", waterfallFixtures, waterfallChart),
  ...examples("tiles", tilesFixtures, tilesChart),
];
