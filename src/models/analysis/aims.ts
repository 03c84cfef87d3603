import type { Series } from "../../ledger/lookup.ts";
import { type Aim, aimsOf } from "../../measures/aims.ts";
import type { Figure } from "../../measures/figure.ts";
import type { PaceBand } from "../../measures/pace.ts";
import { howComputed } from "../cells/derivations.ts";
import { figureCell, resultCell } from "../cells/results.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import type { CellView, ColumnView, TableView, Tone } from "../ground/view.ts";

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
  titles: { readonly id: string; readonly caption: string },
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

interface Column {
  readonly column: ColumnView;
  /** Left out where nothing is known since the baseline. */
  readonly needsProgress?: true;
  cell(aim: Aim): CellView;
}

function aimTable(
  edition: Edition,
  aims: readonly Aim[],
  head: AimHead,
  titles: { readonly id: string; readonly caption: string },
  oneYear: boolean,
): TableView {
  const columns = columnsOf(edition, head).filter(({ needsProgress }) => !(oneYear && needsProgress));
  return {
    ...titles,
    columns: columns.map(({ column }) => column),
    groups: [{ rows: aims.map((aim) => ({ cells: columns.map(({ cell }) => cell(aim)) })) }],
    how: howOf(edition, aims, oneYear),
    narrow: "cards",
    sortable: aims.length > 2,
  };
}

function columnsOf(edition: Edition, head: AimHead): Column[] {
  const column = edition.words.analysisColumns;
  const numeric = (key: string, name: string) => ({ key, head: name, numeric: true });
  return [
    { column: { key: "what", head: head.column }, cell: ({ series }) => head.cell(series) },
    { column: numeric("baseline", column.baseline), cell: ({ baseline }) => dated(edition, baseline) },
    {
      column: numeric("newest", column.newest),
      needsProgress: true,
      cell: ({ current }) => dated(edition, current),
    },
    { column: numeric("goal", column.goal), cell: ({ goal }) => dated(edition, goal) },
    {
      column: numeric("observed", column.observed),
      needsProgress: true,
      cell: ({ observed }) => resultCell(edition, observed),
    },
    { column: numeric("needed", column.needed), cell: ({ required }) => resultCell(edition, required) },
    {
      column: { key: "pace", head: column.pace },
      needsProgress: true,
      cell: (aim) => paceCell(edition, aim),
    },
    {
      column: numeric("covered", column.covered),
      needsProgress: true,
      cell: ({ covered }) => resultCell(edition, covered),
    },
  ];
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
