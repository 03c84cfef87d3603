import { waterfallChart } from "../../charts/waterfall.ts";
import { analysisWords } from "../../i18n/analysis.ts";
import { analysisColumns } from "../../i18n/analysis-columns.ts";
import type { Lang } from "../../i18n/lang.ts";
import { nameIn } from "../../i18n/names.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { shiftYears } from "../../ledger/period.ts";
import { type GrowthParts, type GrowthSplit, growthSplit, hasParts } from "../../measures/growth-parts.ts";
import type { Standing } from "../../measures/standing.ts";
import { type Block, section } from "../body.ts";
import { howAlike } from "../how.ts";
import { breakdownName, industryName, regionLink, regionName, seriesName } from "../labels.ts";
import { pointsCell, resultCell } from "../results.ts";
import type { Site } from "../site.ts";
import type { CellView, FigureView, TableView } from "../view.ts";

/** Kinds of parts that are told of, those with the most parts first. */
const MOST_KINDS = 2;
/** More bars than this are no picture any more: then the table alone. */
const MOST_BARS = 12;

/**
 * What the growth of the first of some figures came from that can be split; where none can for want
 * of the year before, one sentence that says so; nothing where none has parts.
 */
export function growthBlocks(site: Site, keys: readonly Standing[], lang: Lang): Block[] {
  const words = analysisWords[lang].growth;
  for (const one of keys) {
    const split = one.growth.kind === "value" ? growthSplit(site.lookup, one.series, one.period) : null;
    if (split === null || split.kinds.length === 0) continue;
    const kinds = split.kinds.slice(0, MOST_KINDS);
    return section(
      "growth",
      words.title,
      kinds.flatMap((kind) => kindBlocks(site, split, kind, lang)),
    );
  }
  const lacking = keys.find(
    (one) => one.growth.kind === "none" && one.actual && hasParts(site.lookup, one.series, one.period),
  );
  if (lacking === undefined) return [];
  const what = seriesName(site.ledger, lacking.series, lang);
  const sentence = words.noBase(what, formatPeriod(shiftYears(lacking.period, -1), lang));
  return section("growth", words.title, [{ kind: "prose", paragraphs: [sentence] }]);
}

function kindBlocks(site: Site, split: GrowthSplit, kind: GrowthParts, lang: Lang): Block[] {
  const drawn = kind.disjoint && kind.parts.length > 1 && kind.parts.length <= MOST_BARS;
  return [
    ...(drawn ? [{ kind: "figures", figures: [waterfall(site, split, kind, lang)] } as const] : []),
    { kind: "table", table: partTable(site, split, kind, lang) },
  ];
}

function idOf({ by }: GrowthParts): string {
  return typeof by === "string" ? by : by.scheme;
}

function kindName(site: Site, { by }: GrowthParts, lang: Lang): string {
  const words = analysisWords[lang].growth;
  if (typeof by === "string") return words.by[by];
  const scheme = site.ledger.settings.schemes.find(({ id }) => id === by.scheme);
  return words.byScheme(scheme === undefined ? by.scheme : nameIn(scheme, lang));
}

function waterfall(site: Site, split: GrowthSplit, kind: GrowthParts, lang: Lang): FigureView {
  const id = `waterfall-${idOf(kind)}`;
  const chart = waterfallChart(
    {
      id,
      subject: regionName(site.ledger, split.series.region, lang),
      measure: seriesName(site.ledger, split.series, lang),
      period: split.period,
      parts: kind.parts.map((part) => {
        const { text, href } = partCell(site, kind, part.series, lang);
        return { label: text, ...(href === undefined ? {} : { href }), figure: part.pull };
      }),
      whole: split.growth,
    },
    lang,
  );
  return { id, chart, level: 3 };
}

/** What a part is called by its kind: the place, the industry or the category alone. */
function partCell(site: Site, { by }: GrowthParts, series: GrowthSplit["series"], lang: Lang): CellView {
  if (by === "places") return regionLink(site, series.region, lang);
  const { ledger } = site;
  return {
    text:
      by === "industries"
        ? industryName(ledger, series.industry, lang)
        : breakdownName(ledger, series.breakdown, lang),
  };
}

function partTable(site: Site, split: GrowthSplit, kind: GrowthParts, lang: Lang): TableView {
  const column = analysisColumns[lang];
  const words = analysisWords[lang].growth;
  const what = `${seriesName(site.ledger, split.series, lang)}`;
  const place = regionName(site.ledger, split.series.region, lang);
  const [first] = kind.parts;
  return {
    id: `growth-${idOf(kind)}`,
    caption: words.caption(place, what, formatPeriod(split.period, lang)),
    subtitle:
      kindName(site, kind, lang) + (kind.disjoint ? "" : `${lang === "zh" ? "。" : ". "}${words.overlap}`),
    columns: [
      { key: "part", head: column.part },
      { key: "pull", head: column.pull, numeric: true },
      { key: "contribution", head: column.contribution, numeric: true },
    ],
    groups: [
      {
        rows: [
          ...kind.parts.map((part) => ({
            cells: [
              partCell(site, kind, part.series, lang),
              pointsCell(part.pull, lang),
              resultCell(site, part.contribution, lang),
            ],
          })),
          {
            total: true,
            cells: [
              { text: words.whole },
              pointsCell(split.growth, lang),
              { text: kind.disjoint ? "100.0%" : "" },
            ],
          },
        ],
      },
    ],
    ...(first === undefined ? {} : { how: howAlike(site, [first.pull, first.contribution], lang) }),
    sortable: kind.parts.length > 2,
  };
}
