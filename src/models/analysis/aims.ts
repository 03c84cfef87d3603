import { analysisWords } from "../../i18n/analysis.ts";
import { analysisColumns } from "../../i18n/analysis-columns.ts";
import type { Lang } from "../../i18n/lang.ts";
import { measureWords } from "../../i18n/measures.ts";
import { formatPeriod } from "../../i18n/period.ts";
import type { Series } from "../../ledger/lookup.ts";
import { type Aim, aimsOf } from "../../measures/aims.ts";
import type { Figure } from "../../measures/figure.ts";
import type { PaceBand } from "../../measures/pace.ts";
import { type Block, section } from "../body.ts";
import { howComputed } from "../how.ts";
import { figureCell, resultCell } from "../results.ts";
import type { Site } from "../site.ts";
import type { CellView, ColumnView, TableView, Tone } from "../view.ts";

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
  site: Site,
  series: readonly Series[],
  head: AimHead,
  titles: { readonly id: string; readonly caption: string },
  lang: Lang,
): Block[] {
  const words = analysisWords[lang].aims;
  const aims = series.flatMap((one) => aimsOf(site.ledger, one)).slice(0, MOST_ROWS);
  if (aims.length === 0) return [];
  const oneYear = aims.every(({ baseline, current }) => baseline.period === current.period);
  const years = [...new Set(aims.map(({ current }) => current.period))];
  const period = years.length === 1 && years[0] !== undefined ? formatPeriod(years[0], lang) : "";
  const intro = oneYear ? words.oneYear(period) : words.intro;
  const table = aimTable(site, aims, head, titles, oneYear, lang);
  return section("aims", words.title, [{ kind: "table", table }], intro);
}

interface Column {
  readonly column: ColumnView;
  /** Left out where nothing is known since the baseline. */
  readonly needsProgress?: true;
  cell(aim: Aim): CellView;
}

function aimTable(
  site: Site,
  aims: readonly Aim[],
  head: AimHead,
  titles: { readonly id: string; readonly caption: string },
  oneYear: boolean,
  lang: Lang,
): TableView {
  const columns = columnsOf(site, head, lang).filter(({ needsProgress }) => !(oneYear && needsProgress));
  return {
    ...titles,
    columns: columns.map(({ column }) => column),
    groups: [{ rows: aims.map((aim) => ({ cells: columns.map(({ cell }) => cell(aim)) })) }],
    how: howOf(site, aims, oneYear, lang),
    narrow: "cards",
    sortable: aims.length > 2,
  };
}

function columnsOf(site: Site, head: AimHead, lang: Lang): Column[] {
  const column = analysisColumns[lang];
  const numeric = (key: string, name: string) => ({ key, head: name, numeric: true });
  return [
    { column: { key: "what", head: head.column }, cell: ({ series }) => head.cell(series) },
    { column: numeric("baseline", column.baseline), cell: ({ baseline }) => dated(site, baseline, lang) },
    {
      column: numeric("newest", column.newest),
      needsProgress: true,
      cell: ({ current }) => dated(site, current, lang),
    },
    { column: numeric("goal", column.goal), cell: ({ goal }) => dated(site, goal, lang) },
    {
      column: numeric("observed", column.observed),
      needsProgress: true,
      cell: ({ observed }) => resultCell(site, observed, lang),
    },
    { column: numeric("needed", column.needed), cell: ({ required }) => resultCell(site, required, lang) },
    {
      column: { key: "pace", head: column.pace },
      needsProgress: true,
      cell: (aim) => paceCell(site, aim, lang),
    },
    {
      column: numeric("covered", column.covered),
      needsProgress: true,
      cell: ({ covered }) => resultCell(site, covered, lang),
    },
  ];
}

function dated(site: Site, figure: Figure, lang: Lang): CellView {
  return { ...figureCell(site, figure, lang), after: formatPeriod(figure.period, lang) };
}

function paceCell(site: Site, { pace }: Aim, lang: Lang): CellView {
  const cell = resultCell(site, pace.result, lang);
  if (pace.band === null) return cell;
  const band = { tone: TONES[pace.band], text: measureWords[lang].pace[pace.band] };
  return pace.result.kind === "none" ? { text: "", band } : { ...cell, band };
}

function howOf(site: Site, aims: readonly Aim[], oneYear: boolean, lang: Lang) {
  const told = aims.find(({ required, pace }) =>
    oneYear ? required.kind === "value" : pace.result.kind === "value",
  );
  if (told === undefined) return [];
  const results = oneYear ? [told.required] : [told.pace.result, told.covered, told.required];
  return results.filter(({ kind }) => kind === "value").map((result) => howComputed(site, result, lang));
}
