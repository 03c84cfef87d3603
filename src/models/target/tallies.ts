import { tallyChart } from "../../charts/kinds/tally/tally.ts";
import type { Series } from "../../ledger/lookup.ts";
import { seriesId } from "../../ledger/lookup.ts";
import { endYear, period } from "../../ledger/period.ts";
import { spanOrder } from "../../measures/targets/in-force.ts";
import { judgedAt } from "../../measures/targets/judged.ts";
import { type Entry, type Scorecard, scorecard } from "../../measures/targets/scorecard.ts";
import { foldedSources } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_TALLY_ROWS } from "../ground/limits.ts";
import type { YearTarget } from "../ground/site.ts";
import type { FigureView } from "../ground/view.ts";

/**
 * How the things that have targets for a year stand, each counted once: by the whole year's target, else
 * by that of several years that end with it, else by those of its parts.
 */
export function scorecardOfYear(edition: Edition, year: number, targets: readonly YearTarget[]): Scorecard {
  return scorecard(
    [...new Set(targets.map(({ series }) => series))].flatMap((one) => entriesOf(edition, year, one)),
  );
}

function entriesOf({ site }: Edition, year: number, series: Series): Entry[] {
  const judged = judgedAt(site.lookup, series, site.asOf, (span) => endYear(span) === year);
  const orders = judged.map(({ row }) => spanOrder(period(row.period)));
  const first = Math.min(
    ...FIRST.filter((order) => orders.includes(order)).slice(0, 1),
    Number.POSITIVE_INFINITY,
  );
  return judged
    .filter((_, i) => orders[i] === first)
    .map(({ judgement }) => ({ series: seriesId(series), judgement }));
}

/** As `spanOrder` numbers them: whole years, several years, parts of a year. */
const FIRST = [0, 2, 1] as const;

/** How many targets of each place stand how; null where fewer than two places have any. */
export function tallyFigure(
  edition: Edition,
  year: number,
  targets: readonly YearTarget[],
): FigureView | null {
  const places = [...Map.groupBy(targets, ({ series }) => series.region)].map(([region, own]) => ({
    region,
    card: scorecardOfYear(edition, year, own),
  }));
  const shown = places.filter(({ card }) => card.n > 0).slice(0, MOST_TALLY_ROWS);
  if (shown.length < 2) return null;
  const chart = tallyChart(
    {
      id: "tally",
      subject: edition.period(period(String(year))),
      period: period(String(year)),
      rows: shown.map(({ region, card }) => {
        const { text, href } = edition.links.region(region);
        return { label: text, href, counts: card.counts };
      }),
    },
    edition.lang,
  );
  return {
    id: "tally",
    chart,
    sources: foldedSources(
      edition,
      targets.map(({ target }) => target),
    ),
  };
}
