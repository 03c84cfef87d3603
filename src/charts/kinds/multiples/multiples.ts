import { chartWords, type Told } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import { formatAmount, type UnitName, withBound } from "../../../i18n/number.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { compare } from "../../../ledger/fraction.ts";
import { comparePeriods, type Period } from "../../../ledger/period.ts";
import { type Chart, type ChartTable, type Given, isUncertain, shown, WIDTH } from "../../chart.ts";
import { tableCell } from "../../parts/table.ts";
import { drawn, inUnit, type ValueFormat } from "../../parts/value-format.ts";
import { draw, type Point } from "./multiples-picture.ts";

export interface MultiplesPanel {
  readonly label: string;
  readonly href?: string;
  readonly points: readonly { readonly period: Period; readonly figure: Given }[];
  readonly highlight?: boolean;
}

export interface MultiplesInput {
  readonly id: string;
  readonly subject: string;
  readonly measure: string;
  readonly unit: UnitName;
  readonly decimals: number;
  /** In the order in which they are to stand. */
  readonly panels: readonly MultiplesPanel[];
}

/** The same figure of many places over time, each small, all on one scale. */
export function multiplesChart(input: MultiplesInput, lang: Lang): Chart {
  const words = chartWords[lang];
  const format = inUnit(input.unit, input.decimals, lang);
  const periods = periodsOf(input.panels);
  const all = input.panels.map((panel) => pointsOf(panel, periods, format));
  const drawable = all.filter((points) => points.length > 1);
  const panels = input.panels.map((panel, i) => ({ ...panel, points: all[i] ?? [] }));
  const picture = drawable.length < 2 ? null : draw(panels, periods, format, lang);
  const title = titleOf(input, all, lang);
  const period =
    periods.length === 0
      ? ""
      : words.span(formatPeriod(periods[0] as Period, lang), formatPeriod(periods.at(-1) as Period, lang));
  return {
    id: input.id,
    kind: "multiples",
    title,
    subtitle: words.multiples.subtitle(input.measure, format.name, period),
    summary: words.multiples.summary(
      title,
      input.panels.map((panel, i) => toldOf(panel, all[i] ?? [], input, lang)),
    ),
    width: WIDTH,
    height: picture?.height ?? 0,
    draw: picture && { marks: picture.marks },
    table: table(input, periods, format, lang),
    notes:
      all.flat().some((point) => isUncertain(point.figure)) && picture !== null ? [words.uncertainNote] : [],
    spots: input.panels.map((_, i) => picture?.spots[i] ?? null),
  };
}

function periodsOf(panels: readonly MultiplesPanel[]): Period[] {
  const all = new Map(panels.flatMap(({ points }) => points).map(({ period }) => [period.text, period]));
  return [...all.values()].sort(comparePeriods);
}

function pointsOf({ points }: MultiplesPanel, periods: readonly Period[], format: ValueFormat): Point[] {
  return periods.flatMap((period) => {
    const figure = shown(points.find((point) => point.period.text === period.text)?.figure);
    return figure === null ? [] : [{ period, figure, at: period.to, value: drawn(figure, format) }];
  });
}

function table(
  { subject, measure, panels }: MultiplesInput,
  periods: readonly Period[],
  format: ValueFormat,
  lang: Lang,
): ChartTable {
  const { columns, trend } = chartWords[lang];
  const links = panels.some((panel) => panel.href !== undefined)
    ? { links: panels.map((panel) => panel.href) }
    : {};
  return {
    caption: trend.caption(subject, measure),
    columns: [
      { key: "place", label: columns.place, numeric: false },
      ...periods.map((period) => ({
        key: period.text,
        label: formatPeriod(period, lang),
        numeric: true,
        unit: format.name,
      })),
    ],
    rows: panels.map(({ label, points }) => [
      label,
      ...periods.map((period) =>
        tableCell(points.find((p) => p.period.text === period.text)?.figure, format, lang),
      ),
    ]),
    ...links,
  };
}

/** The highest and the lowest at the newest period that any panel has. */
function titleOf(input: MultiplesInput, all: readonly (readonly Point[])[], lang: Lang): string {
  const words = chartWords[lang].multiples;
  const ends = input.panels.flatMap((panel, i) =>
    (all[i] ?? []).slice(-1).map((point) => ({ panel, point })),
  );
  const newest = Math.max(...ends.map(({ point }) => point.at));
  const latest = ends.filter(({ point }) => point.at === newest);
  const sorted = latest.toSorted((a, b) => compare(b.point.figure.value, a.point.figure.value));
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (most === undefined || least === undefined) return words.nothing(input.subject, input.measure);
  const told = (one: typeof most): Told => ({
    name: one.panel.label,
    figure: amount(one.point, input, lang),
  });
  return words.title(formatPeriod(most.point.period, lang), told(most), most === least ? null : told(least));
}

function amount({ figure }: Point, { unit, decimals }: MultiplesInput, lang: Lang): string {
  return withBound(formatAmount(figure.value, decimals, unit, lang), figure.bound, lang);
}

function toldOf(panel: MultiplesPanel, points: readonly Point[], input: MultiplesInput, lang: Lang) {
  const stops = points.map(
    (point): Told => ({ name: formatPeriod(point.period, lang), figure: amount(point, input, lang) }),
  );
  return { name: panel.label, stops };
}
