import type { Chart } from "../../charts/chart.ts";
import { bulletBar, bulletChart } from "../../charts/kinds/bullet/bullet.ts";
import type { Series } from "../../ledger/lookup.ts";
import type { Period } from "../../ledger/period.ts";
import type { Standing } from "../../measures/standing.ts";
import { judgedResult } from "../../measures/targets/as-result.ts";
import type { Judged } from "../../measures/targets/judged.ts";
import { derivation } from "../cells/derivations.ts";
import { foldedSources } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_BULLETS } from "../ground/limits.ts";
import type { FigureView } from "../ground/view.ts";
import { rowsBehind } from "./ranking.ts";
import { targetRow } from "./target-rows.ts";

/** A region's targets of every kind against what was reached of them; null where fewer than two can be drawn. */
export function bulletFigure(
  edition: Edition,
  id: string,
  region: string,
  standings: readonly Standing[],
): FigureView | null {
  const judged = standings.filter(({ chief }) => chief !== null && isDrawn(chief));
  const at = commonest(judged.map((one) => one.period));
  const shown = judged.filter((one) => one.period.year === at?.year).slice(0, MOST_BULLETS);
  if (at === null || shown.length < 2) return null;
  const chart = bulletChart(
    {
      id,
      subject: edition.names.region(region),
      period: at,
      rows: shown.flatMap((one) => rowOf(edition, one, at) ?? []),
    },
    edition.lang,
  );
  const completions = shown.map(({ chief }) => judgedResult(chief?.judgement ?? null, "completion"));
  return {
    id,
    chart,
    sources: foldedSources(edition, rowsBehind(shown)),
    how: completions
      .filter(({ kind }) => kind === "value")
      .slice(0, 1)
      .map((result) => derivation(edition, result)),
  };
}

/** What a figure was held against; a completion that a report states alone has no bar of its own. */
function isDrawn({ judgement: { rests } }: Judged): boolean {
  return rests !== null && !rests.isCompletion;
}

function rowOf(edition: Edition, one: Standing, at: Period) {
  if (one.chief === null) return null;
  const { period, ...row } = targetRow(edition, one.series, one.chief, one.stretch);
  return period === undefined || period === at ? row : { ...row, period };
}

/** The bar of a key figure: its target against what was reached; null where nothing was, or nothing is set. */
export function bulletBarOf(edition: Edition, one: Standing): Chart | null {
  const chief = one.chief ?? one.stretch;
  if (chief === null || chief.judgement.rests === null) return null;
  return barOf(edition, one.series, chief, one.stretch, one.period);
}

function barOf(edition: Edition, series: Series, chief: Judged, stretch: Judged | null, at: Period): Chart {
  const { region, indicator, industry, breakdown } = series;
  const row = targetRow(edition, series, chief, stretch);
  return bulletBar(
    {
      ...row,
      id: ["key", indicator, industry, breakdown].filter(Boolean).join("-").replaceAll(";", "-"),
      subject: edition.names.region(region),
      period: row.period ?? at,
    },
    edition.lang,
  );
}

/** The period that occurs most often, the newest of several; periods are shared objects by text. */
function commonest(periods: readonly Period[]): Period | null {
  const counts = new Map<Period, number>();
  for (const one of periods) counts.set(one, (counts.get(one) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || b.to - a.to);
  return sorted[0]?.[0] ?? null;
}
