import { chartWords, type Told } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import { formatAmount, formatDecimal, type UnitName, withBound } from "../../../i18n/number.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { whole } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import { type Chart, type ChartTable, isUncertain, type Shown, shown, WIDTH } from "../../chart.ts";
import { draw, type FunnelStageInput, PERCENT } from "./funnel-picture.ts";

export type { FunnelStageInput } from "./funnel-picture.ts";

import { tableCell } from "../../parts/table.ts";
import { inUnit, type ValueFormat } from "../../parts/value-format.ts";

export interface FunnelInput {
  readonly id: string;
  /** Whose projects: 松原市. */
  readonly subject: string;
  /** Of the money. */
  readonly unit: UnitName;
  readonly decimals: number;
  readonly period: Period;
  /** From the first stage to the last. */
  readonly stages: readonly FunnelStageInput[];
}

/** Projects by stage: their number and their money side by side, and what passes from stage to stage. */
export function funnelChart(given: FunnelInput, lang: Lang): Chart {
  const input = { ...given, stages: given.stages.map((stage) => named(stage, lang)) };
  const words = chartWords[lang].funnel;
  const format = inUnit(input.unit, input.decimals, lang);
  const priced = input.stages.some((stage) => shown(stage.money) !== null);
  const reached = input.stages.filter((stage) => stage.count > 0);
  const title = titleOf(input, reached, lang);
  const picture = reached.length < 2 ? null : draw(input.stages, priced, format, lang);
  return {
    id: input.id,
    kind: "funnel",
    title,
    subtitle: words.subtitle(priced ? format.name : null, formatPeriod(input.period, lang)),
    summary:
      reached.length === 0
        ? `${title}${chartWords[lang].stop}`
        : words.summary(
            title,
            input.stages.map((stage) => told(stage, input, lang)),
          ),
    width: WIDTH,
    height: picture?.height ?? 0,
    draw: picture && { marks: picture.marks },
    table: table(input, priced, format, lang),
    notes: input.stages.some((stage) => shown(stage.money) && isUncertain(shown(stage.money) as Shown))
      ? [chartWords[lang].uncertainNote]
      : [],
    spots: input.stages.map((_, i) => picture?.spots[i] ?? null),
  };
}

/** In the picture and the table a stage's name stands alone: in English it begins with a capital. */
function named(stage: FunnelStageInput, lang: Lang): FunnelStageInput {
  return { ...stage, label: chartWords[lang].alone(stage.label) };
}

function table(input: FunnelInput, priced: boolean, format: ValueFormat, lang: Lang): ChartTable {
  const { columns, funnel } = chartWords[lang];
  const optional = <T>(cells: readonly T[]) => (priced ? cells : []);
  return {
    caption: funnel.caption(input.subject, formatPeriod(input.period, lang)),
    columns: [
      { key: "stage", label: columns.stage, numeric: false },
      { key: "count", label: columns.count, numeric: true },
      { key: "by-count", label: columns.conversion, numeric: true },
      ...optional([
        { key: "money", label: columns.money, numeric: true, unit: format.name },
        { key: "by-money", label: columns.conversionOfMoney, numeric: true },
      ]),
    ],
    rows: input.stages.map((stage) => [
      stage.label,
      formatDecimal(whole(stage.count)),
      tableCell(stage.byCount, PERCENT, lang),
      ...optional([tableCell(stage.money, format, lang), tableCell(stage.byMoney, PERCENT, lang)]),
    ]),
  };
}

/** The first stage and the last that any project reached. */
function titleOf({ subject }: FunnelInput, reached: readonly FunnelStageInput[], lang: Lang): string {
  const words = chartWords[lang].funnel;
  const [first, last] = [reached[0], reached.at(-1)];
  if (first === undefined || last === undefined) return words.nothing(subject);
  const count = ({ label, count }: FunnelStageInput): Told => ({
    name: label,
    figure: formatDecimal(whole(count)),
  });
  return first === last ? words.only(subject, count(first)) : words.title(subject, count(first), count(last));
}

function told(
  { label, count, money: given }: FunnelStageInput,
  { unit, decimals }: FunnelInput,
  lang: Lang,
): Told {
  const money = shown(given);
  const amount = money && withBound(formatAmount(money.value, decimals, unit, lang), money.bound, lang);
  return { name: label, figure: chartWords[lang].funnel.stage(formatDecimal(whole(count)), amount) };
}
