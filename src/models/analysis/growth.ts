import { waterfallChart } from "../../charts/kinds/waterfall/waterfall.ts";
import { shiftYears } from "../../ledger/period.ts";
import {
  type GrowthParts,
  type GrowthSplit,
  growthSplit,
  hasParts,
} from "../../measures/growth/growth-parts.ts";
import type { Standing } from "../../measures/standing.ts";
import { derivations } from "../cells/derivations.ts";
import { pointsCell, resultCell } from "../cells/results.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_KINDS_OF_PARTS, MOST_WATERFALL_BARS } from "../ground/limits.ts";
import { numeric, tableOf } from "../ground/table.ts";
import type { CellView, FigureView, TableView } from "../ground/view.ts";

/**
 * What the growth of the first of some figures came from that can be split; where none can for want
 * of the year before, one sentence that says so; nothing where none has parts.
 */
export function growthBlocks(edition: Edition, keyFigures: readonly Standing[]): Block[] {
  const words = edition.words.analysis.growth;
  for (const one of keyFigures) {
    const split =
      one.growth.kind === "value" ? growthSplit(edition.site.lookup, one.series, one.period) : null;
    if (split === null || split.kinds.length === 0) continue;
    const kinds = split.kinds.slice(0, MOST_KINDS_OF_PARTS);
    return section(
      "growth",
      words.title,
      kinds.flatMap((kind) => kindBlocks(edition, split, kind)),
    );
  }
  const lacking = keyFigures.find(
    (one) =>
      one.growth.kind === "none" &&
      one.actual &&
      !one.yearAssumed &&
      hasParts(edition.site.lookup, one.series, one.period),
  );
  if (lacking === undefined) return [];
  const what = edition.names.series(lacking.series);
  const sentence = words.noBase(what, edition.period(shiftYears(lacking.period, -1)));
  return section("growth", words.title, [{ kind: "prose", paragraphs: [sentence] }]);
}

function kindBlocks(edition: Edition, split: GrowthSplit, kind: GrowthParts): Block[] {
  const drawn = kind.disjoint && kind.parts.length > 1 && kind.parts.length <= MOST_WATERFALL_BARS;
  return [
    ...(drawn ? [{ kind: "figures", figures: [waterfall(edition, split, kind)] } as const] : []),
    { kind: "table", table: partTable(edition, split, kind) },
  ];
}

function idOf({ by }: GrowthParts): string {
  return typeof by === "string" ? by : by.scheme;
}

function kindName(edition: Edition, { by }: GrowthParts): string {
  const words = edition.words.analysis.growth;
  if (typeof by === "string") return words.by[by];
  const scheme = edition.site.ledger.settings.schemes.find(({ id }) => id === by.scheme);
  return words.byScheme(scheme === undefined ? by.scheme : edition.name(scheme));
}

function waterfall(edition: Edition, split: GrowthSplit, kind: GrowthParts): FigureView {
  const id = `waterfall-${idOf(kind)}`;
  const chart = waterfallChart(
    {
      id,
      subject: edition.names.region(split.series.region),
      measure: edition.names.series(split.series),
      period: split.period,
      parts: kind.parts.map((part) => {
        const { text, href } = partCell(edition, kind, part.series);
        return { label: text, ...(href === undefined ? {} : { href }), figure: part.pull };
      }),
      whole: split.growth,
    },
    edition.lang,
  );
  return { id, chart, level: 3 };
}

/** What a part is called by its kind: the place, the industry or the category alone. */
function partCell(edition: Edition, { by }: GrowthParts, series: GrowthSplit["series"]): CellView {
  if (by === "places") return edition.links.region(series.region);
  return {
    text:
      by === "industries"
        ? edition.names.industry(series.industry)
        : edition.names.breakdown(series.breakdown),
  };
}

function partTable(edition: Edition, split: GrowthSplit, kind: GrowthParts): TableView {
  const column = edition.words.analysisColumns;
  const words = edition.words.analysis.growth;
  const what = edition.names.series(split.series);
  const place = edition.names.region(split.series.region);
  const [first] = kind.parts;
  const frame = {
    id: `growth-${idOf(kind)}`,
    caption: words.caption(place, what, edition.period(split.period)),
    subtitle:
      kindName(edition, kind) +
      (kind.disjoint ? "" : `${edition.words.site.stop}${edition.words.site.gap}${words.overlap}`),
    how: first && derivations(edition, [first.pull, first.contribution]),
    sortable: kind.parts.length > 2,
  };
  const parts = kind.parts.map((part) => ({
    name: partCell(edition, kind, part.series),
    pull: part.pull,
    contribution: resultCell(edition, part.contribution),
    total: false,
  }));
  const whole = {
    name: { text: words.whole },
    pull: split.growth,
    contribution: { text: kind.disjoint ? "100.0%" : "" },
    total: true,
  };
  return tableOf(
    frame,
    [...parts, whole],
    [
      { key: "part", head: column.part, cell: ({ name }) => name },
      numeric("pull", column.pull, ({ pull }) => pointsCell(edition, pull)),
      numeric("contribution", column.contribution, ({ contribution }) => contribution),
    ],
    ({ total }) => ({ total }),
  );
}
