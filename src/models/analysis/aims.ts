import type { Series } from "../../ledger/lookup.ts";
import { type Aim, aimsOf } from "../../measures/aims.ts";
import type { Figure } from "../../measures/figure.ts";
import type { PaceBand } from "../../measures/pace.ts";
import { howComputed } from "../cells/derivations.ts";
import { figureCell, resultCell } from "../cells/results.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { numeric, type Titles, tableOf } from "../ground/table.ts";
import type { CellView, TableView, Tone } from "../ground/view.ts";

/** So many targets are told of. */
const MOST_ROWS = 30;

const TONES: Readonly<Record<PaceBand, Tone>> = {
  achieved: "ahead",
  "on-track": "ahead",
  "acceleration-needed": "near",
  limited: "behind",
  away: "far",
};

/** How a table of targets years ahead names its rows. */
export interface AimHead {
  readonly column: string;
  cell(series: Series): CellView;
}

/** Progress towards targets years ahead by both methods; nothing where there are none. */
export function aimBlocks(
  edition: Edition,
  series: readonly Series[],
  head: AimHead,
  titles: Titles,
): Block[] {
  const words = edition.words.analysis.aims;
  const aims = series.flatMap((one) => aimsOf(edition.site.ledger, one)).slice(0, MOST_ROWS);
  if (aims.length === 0) return [];
  const oneYear = aims.every(({ baseline, current }) => baseline.period === current.period);
  const years = [...new Set(aims.map(({ current }) => current.period))];
  const period = years.length === 1 && years[0] !== undefined ? edition.period(years[0]) : "";
  const intro = oneYear ? words.oneYear(period) : words.intro;
  const table = aimTable(edition, aims, head, titles, oneYear);
  return section("aims", words.title, [{ kind: "table", table }], intro);
}

function aimTable(
  edition: Edition,
  aims: readonly Aim[],
  head: AimHead,
  titles: Titles,
  oneYear: boolean,
): TableView {
  const column = edition.words.analysisColumns;
  // What only progress since the baseline tells.
  const shown = !oneYear;
  return tableOf(
    { ...titles, how: howOf(edition, aims, oneYear), narrow: "cards", sortable: aims.length > 2 },
    aims,
    [
      { key: "what", head: head.column, cell: ({ series }) => head.cell(series) },
      numeric("baseline", column.baseline, ({ baseline }) => dated(edition, baseline)),
      { ...numeric("newest", column.newest, ({ current }: Aim) => dated(edition, current)), shown },
      numeric("goal", column.goal, ({ goal }) => dated(edition, goal)),
      {
        ...numeric("observed", column.observed, ({ observed }: Aim) => resultCell(edition, observed)),
        shown,
      },
      numeric("needed", column.needed, ({ required }) => resultCell(edition, required)),
      { key: "pace", head: column.pace, shown, cell: (aim) => paceCell(edition, aim) },
      { ...numeric("covered", column.covered, ({ covered }: Aim) => resultCell(edition, covered)), shown },
    ],
  );
}

function dated(edition: Edition, figure: Figure): CellView {
  return { ...figureCell(edition, figure), after: edition.period(figure.period) };
}

function paceCell(edition: Edition, { pace }: Aim): CellView {
  const cell = resultCell(edition, pace.result);
  if (pace.band === null) return cell;
  const band = { tone: TONES[pace.band], text: edition.words.measures.pace[pace.band] };
  return pace.result.kind === "none" ? { text: "", band } : { ...cell, band };
}

function howOf(edition: Edition, aims: readonly Aim[], oneYear: boolean) {
  const told = aims.find(({ required, pace }) =>
    oneYear ? required.kind === "value" : pace.result.kind === "value",
  );
  if (told === undefined) return [];
  const results = oneYear ? [told.required] : [told.pace.result, told.covered, told.required];
  return results.filter(({ kind }) => kind === "value").map((result) => howComputed(edition, result));
}
