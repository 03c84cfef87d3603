import type { Chart } from "../../charts/chart.ts";
import { bulletBar, bulletChart } from "../../charts/kinds/bullet/bullet.ts";
import type { Period } from "../../ledger/period.ts";
import { type Standing, told } from "../../measures/standing.ts";
import { level } from "../../measures/stated.ts";
import { howComputed } from "../cells/derivations.ts";
import { foldedSources } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import type { FigureView } from "../ground/view.ts";
import { rowsBehind } from "./ranking.ts";

/** A region's targets of one period against what was reached; null where fewer than two have a completion. */
export function bulletFigure(
  edition: Edition,
  id: string,
  region: string,
  standings: readonly Standing[],
): FigureView | null {
  const judged = standings.filter((one) => one.completion.kind === "value");
  const at = commonest(judged.map((one) => one.period));
  const shown = judged.filter((one) => one.period === at);
  if (at === null || shown.length < 2) return null;
  const chart = bulletChart(
    {
      id,
      subject: edition.names.region(region),
      period: at,
      rows: shown.map((one) => bulletRow(edition, one)),
    },
    edition.lang,
  );
  return {
    id,
    chart,
    sources: foldedSources(edition, rowsBehind(shown)),
    how: shown.slice(0, 1).map((one) => howComputed(edition, one.completion)),
  };
}

/** The bar of a key figure: its completion, computed or stated, against the schedule; null where it has none. */
export function bulletBarOf(edition: Edition, one: Standing): Chart | null {
  const judged = told(one.completion, one.statedCompletion);
  if (!("result" in judged)) return null;
  const { region, indicator, industry, breakdown } = one.series;
  return bulletBar(
    {
      ...bulletRow(edition, one),
      completion: judged.result,
      id: ["key", indicator, industry, breakdown].filter(Boolean).join("-").replaceAll(";", "-"),
      subject: edition.names.region(region),
      period: one.period,
    },
    edition.lang,
  );
}

function bulletRow(edition: Edition, one: Standing) {
  const { units } = edition.site.ledger;
  const { unit, decimals } = one.indicator;
  return {
    label: edition.names.series(one.series),
    href: edition.links.indicator(one.series.indicator).href,
    actual: level(one.actual, unit, units),
    target: level(one.target, unit, units),
    stretch: level(one.stretchTarget, unit, units),
    completion: one.completion,
    schedule: one.indicator.measure === "flow" ? one.schedule : null,
    ahead: one.band === null ? null : one.ahead,
    band: one.band,
    unit: edition.unit(unit),
    decimals: Number(decimals),
  };
}

/** The period that occurs most often, the newest of several; periods are shared objects by text. */
function commonest(periods: readonly Period[]): Period | null {
  const counts = new Map<Period, number>();
  for (const one of periods) counts.set(one, (counts.get(one) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || b.to - a.to);
  return sorted[0]?.[0] ?? null;
}
