import type { Chart, ChartTable, Shown } from "../charts/chart.ts";
import { type ComparedPlace, comparison } from "../charts/comparison.ts";
import { renderChart } from "../charts/svg/render.ts";
import { LANGS, ROOT, tagOf } from "../i18n/lang.ts";
import { parseDecimal, ZERO } from "../ledger/fraction.ts";
import { period } from "../ledger/period.ts";
import type { ComparedSubject, CompareFile, FigureCell } from "../models/compare/compare-file.ts";

// The one script that draws: it takes the charts as the build does, and hands them plain data.

export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

export interface Drawn {
  readonly charts: readonly { readonly chart: Chart; readonly svg: string }[];
  readonly table: ChartTable;
}

/** The comparison of some places, its pictures as markup; `tag` is the language of the page. */
export function drawComparison(
  file: CompareFile,
  subject: ComparedSubject,
  places: readonly NamedPlace[],
  words: { readonly subject: string },
  tag: string,
): Drawn {
  const lang = LANGS.find((one) => tagOf(one) === tag) ?? ROOT;
  const cells = new Map(subject.places);
  const { charts, table } = comparison(
    {
      id: "comparison",
      measure: subject.name,
      subject: words.subject,
      unit: file.unit,
      decimals: file.decimals,
      places: places.map(({ id, name, href }): ComparedPlace => {
        const points = (cells.get(id) ?? []).map((cell) => ({
          period: period(file.periods[cell[0]] ?? ""),
          figure: figureOf(cell),
        }));
        return { label: name, href, points };
      }),
    },
    lang,
  );
  return { charts: charts.map((chart) => ({ chart, svg: renderChart(chart) })), table };
}

function figureOf([, value, bound = "", estimated]: FigureCell): Shown {
  return {
    value: parseDecimal(value) ?? ZERO,
    bound: bound as Shown["bound"],
    estimated: estimated === 1,
  };
}
