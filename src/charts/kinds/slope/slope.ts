import { chartWords } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import { formatOrdinal } from "../../../i18n/number.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { subtract, toNumber } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import { type Chart, type ChartTable, shown, WIDTH } from "../../chart.ts";
import { draw, type SlopeSeries } from "./slope-picture.ts";

export type { SlopeSeries } from "./slope-picture.ts";

import { linksOf, tableCell } from "../../parts/table.ts";
import { COUNT } from "../../parts/value-format.ts";

export interface SlopeInput {
  readonly id: string;
  /** Who is ranked: 松原市各县区. */
  readonly subject: string;
  /** By what: 实际到位资金完成率. */
  readonly measure: string;
  readonly periods: readonly Period[];
  readonly series: readonly SlopeSeries[];
}

/** Ranks from period to period, the first at the top: who rises and who falls. */
export function slopeChart(input: SlopeInput, lang: Lang): Chart {
  const words = chartWords[lang].slope;
  const ranked = input.series.filter(({ ranks }) => ranks.filter((rank) => shown(rank) !== null).length > 1);
  const picture = ranked.length < 2 ? null : draw(input.periods, input.series, lang);
  const title = titleOf(input, lang);
  return {
    id: input.id,
    kind: "slope",
    title,
    subtitle: words.subtitle(input.measure, input.subject),
    summary: words.summary(
      title,
      input.series.map((series) => toldOf(series, input.periods, lang)),
    ),
    width: WIDTH,
    height: picture?.height ?? 0,
    draw: picture && { marks: picture.marks },
    table: table(input, lang),
    notes: [],
    spots: input.series.map((_, i) => picture?.spots[i] ?? null),
  };
}

function table({ subject, measure, periods, series }: SlopeInput, lang: Lang): ChartTable {
  const { columns, slope } = chartWords[lang];
  return {
    caption: slope.caption(subject, measure),
    columns: [
      { key: "place", label: columns.place, numeric: false },
      ...periods.map((period) => ({ key: period.text, label: formatPeriod(period, lang), numeric: true })),
    ],
    rows: series.map(({ label, ranks }) => [
      label,
      ...periods.map((_, i) => tableCell(ranks[i], COUNT, lang)),
    ]),
    ...linksOf(series),
  };
}

/** Who rose most and who fell most between the first period and the last. */
function titleOf({ subject, measure, periods, series }: SlopeInput, lang: Lang): string {
  const words = chartWords[lang].slope;
  const moves = series.flatMap(({ label, ranks }) => {
    const [from, to] = [shown(ranks[0]), shown(ranks[periods.length - 1])];
    if (from === null || to === null) return [];
    const rise = toNumber(subtract(from.value, to.value));
    return { name: label, rise, from: formatOrdinal(from.value, lang), to: formatOrdinal(to.value, lang) };
  });
  const sorted = moves.toSorted((a, b) => b.rise - a.rise);
  const [up, down] = [sorted[0], sorted.at(-1)];
  if (up === undefined || down === undefined || periods.length < 2) return words.nothing(subject, measure);
  if (up.rise <= 0 && down.rise >= 0) return words.still(subject);
  return words.title(up.rise > 0 ? up : null, down.rise < 0 ? down : null);
}

function toldOf({ label, ranks }: SlopeSeries, periods: readonly Period[], lang: Lang) {
  const stops = periods.flatMap((period, i) => {
    const rank = shown(ranks[i]);
    return rank === null
      ? []
      : [{ name: formatPeriod(period, lang), figure: formatOrdinal(rank.value, lang) }];
  });
  return { name: label, stops };
}
