import { isYearAssumed } from "../../ledger/assumed.ts";
import { endYear, period } from "../../ledger/period.ts";
import type { Place } from "../../ledger/schema.ts";
import { yearAimBlocks } from "../analysis/aims.ts";
import { handedDownBlocks } from "../analysis/handed-down.ts";
import { withFinding } from "../frame/finding.ts";
import { frame } from "../frame/frame.ts";
import { embeddable } from "../frame/sharing.ts";
import { type Block, type Document, figures, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_TARGETS_OF_YEAR } from "../ground/limits.ts";
import { indicatorPath, PATHS, regionPath, targetsPath } from "../ground/routes.ts";
import type { YearTarget } from "../ground/site.ts";
import type { FigureView } from "../ground/view.ts";
import { originBlocks } from "../provenance/origins.ts";
import { seriesInOrder } from "../series/key-standings.ts";
import type { SeriesHead } from "../series/rows.ts";
import { targetTable } from "../series/target-table.ts";
import { comparedBlocks } from "./compared.ts";
import { targetsLead } from "./lead.ts";
import { tallyFigure } from "./tallies.ts";
import { targetCharts } from "./target-charts.ts";
import { outlookBlocks } from "./target-outlook.ts";
import { yearTabs } from "./year-tabs.ts";

/** The targets whose period ends in one year: the scorecard, then every target by place. */
export function targetsPage(edition: Edition, year: number): Document {
  const words = edition.words.pages.targets;
  const all = edition.site.targetsOf(year);
  const upper = all.filter(({ series }) => edition.site.lookup.ancestors(series.region).length < 2);
  const listed = all.length > MOST_TARGETS_OF_YEAR ? upper : all;
  const title = words.title(year);
  const lead = targetsLead(edition, year, all);
  const table = targetTable(edition, inOrder(edition, listed), byPlace(edition), {
    id: "targets-table",
    caption: title,
  });
  return embeddable(
    edition,
    withFinding(edition, {
      page: frame(edition, {
        path: targetsPath(year),
        title,
        description: lead,
        section: "targets",
        above: [[words.front, PATHS.targets]],
        shows: all.map(({ series }) => series),
      }),
      blocks: [
        { kind: "lead", text: lead },
        ...yearTabs(edition, year),
        ...assumedBlocks(edition, all),
        ...section(
          "scorecard",
          words.scorecard,
          figures([...tallies(edition, year, all), ...targetCharts(edition, year, listed)]),
        ),
        ...handedDownBlocks(edition, year, listed),
        ...outlookBlocks(edition, year, listed),
        ...yearAimBlocks(edition, year, listed),
        ...comparedBlocks(edition, year, listed),
        ...section(
          "all",
          words.all,
          [{ kind: "table", table }],
          listed.length < all.length ? edition.words.pages.indicator.top : undefined,
        ),
        ...originBlocks(edition, rowsBehind(listed, year)),
      ],
    }),
  );
}

/** How many of the targets stand under a year that is assumed. */
function assumedBlocks(edition: Edition, all: readonly YearTarget[]): Block[] {
  const assumed = all.filter(({ target }) => isYearAssumed(edition.site.ledger, target)).length;
  if (assumed === 0) return [];
  return [{ kind: "prose", paragraphs: [edition.words.pages.targets.yearAssumed(assumed, all.length)] }];
}

function tallies(edition: Edition, year: number, targets: readonly YearTarget[]): FigureView[] {
  const figure = tallyFigure(edition, year, targets);
  return figure === null ? [] : [figure];
}

/** The rows of the ledger behind a scorecard: the targets, and what was reached or stated within the year. */
function rowsBehind(targets: readonly YearTarget[], year: number): Place[] {
  const series = new Set(targets.map((one) => one.series));
  const reached = [...series].flatMap(({ observations, claims }) =>
    [...observations, ...claims].filter((row) => endYear(period(row.period)) === year),
  );
  return [...targets.map((one) => one.target), ...reached];
}

/** By place in the order of the table of regions, then by indicator. */
function inOrder(edition: Edition, targets: readonly YearTarget[]): YearTarget[] {
  const regions = new Map([...edition.site.ledger.regions.keys()].map((id, i) => [id, i]));
  const series = seriesInOrder(edition.site, [...new Set(targets.map((one) => one.series))]);
  const places = new Map(series.map((one, i) => [one, i]));
  return [...targets].sort(
    (a, b) =>
      (regions.get(a.series.region) ?? 0) - (regions.get(b.series.region) ?? 0) ||
      (places.get(a.series) ?? 0) - (places.get(b.series) ?? 0),
  );
}

/** A column for the place, and one for the indicator. */
function byPlace(edition: Edition): SeriesHead {
  const { region, indicator } = edition.words.pages.column;
  return {
    place: {
      column: region,
      cell: (one) => ({ text: edition.names.region(one.region), href: edition.href(regionPath(one.region)) }),
    },
    column: indicator,
    cell: (one) => ({ text: edition.names.series(one), href: edition.href(indicatorPath(one.indicator)) }),
    group: () => "",
  };
}
