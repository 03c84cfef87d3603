import { analysisWords } from "../../i18n/analysis.ts";
import { analysisColumns } from "../../i18n/analysis-columns.ts";
import type { Lang } from "../../i18n/lang.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { siteWords } from "../../i18n/site.ts";
import { type Arrival, arrivalsOf } from "../../measures/arrival.ts";
import { type Block, section } from "../body.ts";
import { howComputed } from "../how.ts";
import { partName, regionName } from "../labels.ts";
import { figureCell, resultCell } from "../results.ts";
import type { Site } from "../site.ts";
import type { RowView } from "../view.ts";

/** So many parts are listed. */
const MOST_ROWS = 12;

/** A region's capital in place over what was agreed, in all and by part; nothing where either is unknown. */
export function arrivalBlocks(site: Site, region: string, lang: Lang): Block[] {
  const words = analysisWords[lang].arrival;
  const column = analysisColumns[lang];
  const all = arrivalsOf(site.lookup, region).slice(0, MOST_ROWS);
  const [first] = all;
  if (first === undefined) return [];
  const table = {
    id: "arrival-table",
    caption: words.caption(regionName(site.ledger, region, lang)),
    columns: [
      { key: "part", head: column.part },
      { key: "period", head: column.upTo },
      { key: "arrived", head: column.arrived, numeric: true },
      { key: "agreed", head: column.agreed, numeric: true },
      { key: "arrival", head: column.arrival, numeric: true },
    ],
    groups: [{ rows: all.map((one) => arrivalRow(site, one, lang)) }],
    how: [howComputed(site, first.result, lang)],
  };
  return section("arrival", words.title, [{ kind: "table", table }]);
}

function arrivalRow(site: Site, one: Arrival, lang: Lang): RowView {
  return {
    cells: [
      { text: partName(site.ledger, one.series, lang) || siteWords[lang].total },
      { text: formatPeriod(one.period, lang), sort: one.period.text },
      figureCell(site, one.arrived, lang),
      figureCell(site, one.agreed, lang),
      resultCell(site, one.result, lang),
    ],
  };
}
