import { chartWords, type Told } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { compare, ZERO } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import { type Chart, type ChartTable, type Given, isUncertain, shown, WIDTH } from "../../chart.ts";
import { draw, GROWTH, PERCENT, type ScatterPoint, type Spotted } from "./scatter-picture.ts";

export type { ScatterPoint } from "./scatter-picture.ts";

import { linksOf, tableCell } from "../../parts/table.ts";
import { drawn, printed } from "../../parts/value-format.ts";

export interface ScatterInput {
  readonly id: string;
  /** Whose points: 松原市各县区. */
  readonly subject: string;
  /** Of what: 实际到位资金. */
  readonly measure: string;
  readonly period: Period;
  readonly schedule?: Given;
  readonly points: readonly ScatterPoint[];
}

/** Completion against growth: who is ahead of schedule and still grows, and who is neither. */
export function scatterChart(input: ScatterInput, lang: Lang): Chart {
  const words = chartWords[lang];
  const spotted = spottedOf(input.points);
  const picture = spotted.length < 2 ? null : draw(spotted, shown(input.schedule), lang);
  const title = titleOf(input, spotted, lang);
  const missing = input.points.filter((_, i) => !spotted.some((one) => one.index === i));
  return {
    id: input.id,
    kind: "scatter",
    title,
    subtitle: words.scatter.subtitle(input.measure, formatPeriod(input.period, lang)),
    summary: words.scatter.summary(
      title,
      spotted.map(({ point }) => toldOf(point, lang)),
    ),
    width: WIDTH,
    height: picture?.height ?? 0,
    draw: picture && { x: picture.x.options, y: picture.y.options, marks: picture.marks },
    table: table(input, lang),
    notes: [
      ...(missing.length > 0 && spotted.length > 0
        ? [words.missingNote(missing.map(({ label }) => label))]
        : []),
      ...(spotted.some((one) => one.uncertain) ? [words.uncertainNote] : []),
    ],
    spots: input.points.map((_, i) => picture?.spots.get(i) ?? null),
  };
}

function spottedOf(points: readonly ScatterPoint[]): Spotted[] {
  return points.flatMap((point, index) => {
    const [completion, growth] = [shown(point.completion), shown(point.growth)];
    if (completion === null || growth === null) return [];
    const uncertain = isUncertain(completion) || isUncertain(growth);
    return { point, index, x: drawn(completion, PERCENT), y: drawn(growth, GROWTH), uncertain };
  });
}

function table(input: ScatterInput, lang: Lang): ChartTable {
  const { columns, scatter } = chartWords[lang];
  return {
    caption: scatter.caption(input.subject, input.measure, formatPeriod(input.period, lang)),
    columns: [
      { key: "place", label: columns.place, numeric: false },
      { key: "completion", label: columns.completion, numeric: true },
      { key: "growth", label: columns.growth, numeric: true },
    ],
    rows: input.points.map(({ label, completion, growth }) => [
      label,
      tableCell(completion, PERCENT, lang),
      tableCell(growth, GROWTH, lang),
    ]),
    ...linksOf(input.points),
  };
}

/** How many are ahead of schedule and grow as well. */
function titleOf(
  { subject, measure, schedule }: ScatterInput,
  spotted: readonly Spotted[],
  lang: Lang,
): string {
  const words = chartWords[lang].scatter;
  if (spotted.length === 0) return words.nothing(subject, measure);
  const [only, ...others] = spotted;
  if (only !== undefined && others.length === 0) {
    return words.only(only.point.label, measure, toldOf(only.point, lang).figure);
  }
  const line = shown(schedule);
  const grows = spotted.filter(({ point }) => compare(shown(point.growth)?.value ?? ZERO, ZERO) > 0);
  if (line === null) return words.growing(subject, spotted.length, grows.length);
  const both = grows.filter(({ point }) => compare(shown(point.completion)?.value ?? ZERO, line.value) >= 0);
  return words.title(subject, spotted.length, both.length);
}

function toldOf({ label, completion, growth }: ScatterPoint, lang: Lang): Told {
  const words = chartWords[lang].scatter;
  const [done, grown] = [shown(completion), shown(growth)];
  if (done === null || grown === null) return { name: label, figure: "" };
  return { name: label, figure: words.point(printed(done, PERCENT), printed(grown, GROWTH)) };
}
