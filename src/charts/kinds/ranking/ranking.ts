import type { RankingForm, Told } from "../../../i18n/chart-facts.ts";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import type { UnitName } from "../../../i18n/language.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { compare } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import { type Chart, type ChartTable, chartOf, type Given, shown } from "../../chart.ts";
import { LEAST_FIGURES } from "../../parts/limits.ts";
import { ends, notesOn } from "../../parts/saying.ts";
import { amountColumn, chartTable, figureColumn, textColumn } from "../../parts/table.ts";
import {
  amountInWords,
  GROWTH,
  inUnit,
  inWords,
  PERCENT,
  printedRank,
  type ValueFormat,
} from "../../parts/value-format.ts";
import { colourOf } from "../../parts/verdict.ts";
import { type Ranked, type RankingRow, rankingPicture } from "./ranking-picture.ts";

export interface RankingInput {
  readonly id: string;
  /** What is ranked, and whose: 各县区实际到位资金完成率. */
  readonly measure: string;
  readonly form: RankingForm;
  /** Of a level or a distance; the other forms are ratios, told in percent. */
  readonly unit?: UnitName;
  readonly decimals?: number;
  readonly period: Period;
  /** In the order in which they are to stand: the best first. */
  readonly rows: readonly RankingRow[];
  /** One mark through all rows, of completions: the share of the year that has passed. */
  readonly schedule?: Given;
}

/** Bars from zero in the order given, with target marks, the schedule through them, one row set apart. */
export function rankingChart(input: RankingInput, lang: Lang): Chart {
  const { measure, form, rows } = input;
  const { ranking: words, stop } = drawingWordsOf(lang).charts;
  const format = formatOf(input, lang);
  const ranked = rankedOf(rows);
  const figures = rows.map((row) => row.figure);
  const missing = rows.filter((row) => shown(row.figure) === null).map((row) => row.label);
  const period = formatPeriod(input.period, lang);
  const told = ranked.map((one) => toldOf(one, input, lang));
  const none = ranked.length === 0;
  const said = {
    title: titleOf(input, ranked, told, lang),
    subtitle: words.subtitle(measure, isInUnit(form) ? format.name : "", period),
    summary: none ? words.nothing(measure) + stop : words.summary(measure, period, told, form),
    table: tableOf(input, format, lang),
    notes: none ? [] : notesOn(figures, missing, lang),
  };
  const schedule = shown(input.schedule);
  const picture = ranked.length < LEAST_FIGURES ? null : rankingPicture(ranked, schedule, format, lang);
  return chartOf("ranking", input.id, said, picture);
}

/** How the figures of a ranking are told: levels and distances in their unit, the rest in percent. */
export function formatOf(
  { form, unit, decimals }: Pick<RankingInput, "form" | "unit" | "decimals">,
  lang: Lang,
): ValueFormat {
  if (isInUnit(form) && unit !== undefined) {
    return { ...inUnit(unit, decimals ?? 0, lang), signed: form === "distance" };
  }
  return form === "growth" ? GROWTH : PERCENT;
}

function isInUnit(form: RankingForm): boolean {
  return form === "level" || form === "per-head" || form === "distance";
}

function rankedOf(rows: readonly RankingRow[]): Ranked[] {
  return rows.flatMap((row, index) => {
    const figure = shown(row.figure);
    return figure === null ? [] : [{ row, figure, index }];
  });
}

function tableOf(input: RankingInput, format: ValueFormat, lang: Lang): ChartTable {
  const { columns, ranking } = drawingWordsOf(lang).charts;
  const { measure, rows } = input;
  const has = (member: "rank" | "target") => rows.some((row) => shown(row[member]) !== null);
  const figure = format.name === "%" ? figureColumn<RankingRow> : amountColumn<RankingRow>;
  const rank = textColumn<RankingRow>("rank", columns.rank, (row) => printedRank(row.rank) || "—", true);
  const all = [
    textColumn<RankingRow>("name", columns.item, (row) => row.label),
    ...(has("rank") ? [rank] : []),
    figure("figure", measure, format, (row) => row.figure),
    ...(has("target") ? [figure("target", columns.target, format, (row) => row.target)] : []),
  ];
  return chartTable(ranking.caption(measure, formatPeriod(input.period, lang)), rows, all, lang);
}

/** The first and the last, how many share the first place, and whether the first is judged well. */
function titleOf(
  { measure, form }: RankingInput,
  ranked: readonly Ranked[],
  told: readonly Told[],
  lang: Lang,
) {
  const words = drawingWordsOf(lang).charts.ranking;
  const found = ends(told);
  if (found === null) return words.nothing(measure);
  const [first, last] = found;
  if (told.length === 1) return words.alone(first, form);
  const values = ranked.map(({ figure }) => figure.value);
  const ties = values.filter((value) => compare(value, values[0] ?? value) === 0).length;
  return words.title(form, first, last, ties, told.length, colourOf(ranked[0]?.row ?? {}) === "ahead");
}

/** Its name and its figure in words, with the unit and the bound. */
function toldOf({ row, figure }: Ranked, input: RankingInput, lang: Lang): Told {
  const { form, unit, decimals = 0 } = input;
  if (isInUnit(form) && unit !== undefined) {
    return { name: row.label, figure: amountInWords(figure, { unit, decimals }, lang) };
  }
  return { name: row.label, figure: inWords(figure, formatOf(input, lang), lang) };
}
