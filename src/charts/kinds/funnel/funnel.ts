import type { Told } from "../../../i18n/chart-facts.ts";
import { formatDecimal } from "../../../i18n/decimal.ts";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import type { UnitName } from "../../../i18n/language.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { whole } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import { type Chart, type ChartTable, chartOf, shown } from "../../chart.ts";
import { LEAST_FIGURES } from "../../parts/limits.ts";
import { ends, notesOn } from "../../parts/saying.ts";
import { amountColumn, chartTable, figureColumn, textColumn } from "../../parts/table.ts";
import { amountInWords, inUnit, PERCENT, type ValueFormat } from "../../parts/value-format.ts";
import { type FunnelStageInput, funnelPicture } from "./funnel-picture.ts";

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
  const { stages } = input;
  const { funnel: words, stop } = drawingWordsOf(lang).charts;
  const format = inUnit(input.unit, input.decimals, lang);
  const money = stages.map((stage) => stage.money);
  const priced = money.some((one) => shown(one) !== null);
  const reached = stages.filter((stage) => stage.count > 0);
  const title = titleOf(input, reached, lang);
  const told = stages.map((stage) => toldOf(stage, input, lang));
  const said = {
    title,
    subtitle: words.subtitle(priced ? format.name : null, formatPeriod(input.period, lang)),
    summary: reached.length === 0 ? title + stop : words.summary(title, told),
    table: tableOf(input, priced, format, lang),
    notes: [...unpricedNotes(stages, lang), ...notesOn(money, [], lang)],
  };
  const picture = reached.length < LEAST_FIGURES ? null : funnelPicture(stages, priced, format, lang);
  return chartOf("funnel", input.id, said, picture);
}

/** In the picture and the table a stage's name stands alone: in English it begins with a capital. */
function named(stage: FunnelStageInput, lang: Lang): FunnelStageInput {
  return { ...stage, label: drawingWordsOf(lang).charts.alone(stage.label) };
}

/** How many projects have no amount: the sum is of the others. */
function unpricedNotes([first]: readonly FunnelStageInput[], lang: Lang): string[] {
  const { count = 0, unpriced = 0 } = first ?? {};
  return unpriced === 0 ? [] : [drawingWordsOf(lang).charts.funnel.unpricedNote(unpriced, count)];
}

function counted(stage: FunnelStageInput): string {
  return formatDecimal(whole(stage.count));
}

function tableOf(input: FunnelInput, priced: boolean, format: ValueFormat, lang: Lang): ChartTable {
  const { columns, funnel } = drawingWordsOf(lang).charts;
  const caption = funnel.caption(input.subject, formatPeriod(input.period, lang));
  const unpriced = textColumn<FunnelStageInput>(
    "unpriced",
    funnel.unpriced,
    (stage) => formatDecimal(whole(stage.unpriced ?? 0)),
    true,
  );
  const money = [
    amountColumn<FunnelStageInput>("money", columns.money, format, (stage) => stage.money),
    ...(input.stages.some(({ unpriced = 0 }) => unpriced > 0) ? [unpriced] : []),
    figureColumn<FunnelStageInput>("by-money", columns.conversionOfMoney, PERCENT, (stage) => stage.byMoney),
  ];
  const all = [
    textColumn<FunnelStageInput>("stage", columns.stage, (stage) => stage.label),
    textColumn("count", columns.count, counted, true),
    figureColumn<FunnelStageInput>("by-count", columns.conversion, PERCENT, (stage) => stage.byCount),
    ...(priced ? money : []),
  ];
  return chartTable(caption, input.stages, all, lang);
}

/** The first stage and the last that any project reached. */
function titleOf({ subject }: FunnelInput, reached: readonly FunnelStageInput[], lang: Lang): string {
  const words = drawingWordsOf(lang).charts.funnel;
  const counts = ends(reached.map((stage): Told => ({ name: stage.label, figure: counted(stage) })));
  if (counts === null) return words.nothing(subject);
  const [first, last] = counts;
  return reached.length === 1 ? words.only(subject, first) : words.title(subject, first, last);
}

function toldOf(stage: FunnelStageInput, input: FunnelInput, lang: Lang): Told {
  const money = shown(stage.money);
  const amount = money && amountInWords(money, input, lang);
  return { name: stage.label, figure: drawingWordsOf(lang).charts.funnel.stage(counted(stage), amount) };
}
