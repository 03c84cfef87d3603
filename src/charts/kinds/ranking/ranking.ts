import { chartWords, type RankingForm, type Told } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import { formatAmount, type UnitName, withBound } from "../../../i18n/number.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { compare } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import { type Chart, type ChartTable, type Given, isUncertain, shown, WIDTH } from "../../chart.ts";
import { draw, type Ranked, type RankingRow, rankText } from "./ranking-picture.ts";

export type { RankingRow } from "./ranking-picture.ts";

import { linksOf, tableCell } from "../../parts/table.ts";
import { inPercent, inUnit, inWords, printed, type ValueFormat } from "../../parts/value-format.ts";

export interface RankingInput {
  readonly id: string;
  /** What is ranked, and whose: 各县区实际到位资金完成率. */
  readonly measure: string;
  readonly form: RankingForm;
  /** Of a level; the other forms are ratios, told in percent. */
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
  const words = chartWords[lang];
  const format = formatOf(input, lang);
  const ranked = rankedOf(input.rows, format);
  const picture = ranked.length < 2 ? null : draw(ranked, shown(input.schedule), format, lang);
  const missing = input.rows.filter((row) => shown(row.figure) === null).map((row) => row.label);
  const period = formatPeriod(input.period, lang);
  return {
    id: input.id,
    kind: "ranking",
    title: title(input, ranked, lang),
    subtitle: words.ranking.subtitle(input.measure, input.form === "level" ? format.name : "", period),
    summary:
      ranked.length === 0
        ? `${words.ranking.nothing(input.measure)}${words.stop}`
        : words.ranking.summary(
            input.measure,
            period,
            ranked.map((one) => told(one, input, lang)),
            input.form,
          ),
    width: WIDTH,
    height: picture?.height ?? 0,
    draw: picture && { x: picture.axis.options, marks: picture.marks },
    table: table(input, format, lang),
    notes: [
      ...(missing.length > 0 && ranked.length > 0 ? [words.missingNote(missing)] : []),
      ...(ranked.some(({ figure }) => isUncertain(figure)) ? [words.uncertainNote] : []),
    ],
    spots: input.rows.map((_, i) => picture?.spots.get(i) ?? null),
  };
}

/** How the figures of a ranking are told: levels in their unit, the rest in percent. */
export function formatOf(
  { form, unit, decimals }: Pick<RankingInput, "form" | "unit" | "decimals">,
  lang: Lang,
): ValueFormat {
  return form === "level" && unit !== undefined
    ? inUnit(unit, decimals ?? 0, lang)
    : inPercent(form === "growth");
}

function rankedOf(rows: readonly RankingRow[], format: ValueFormat): Ranked[] {
  return rows.flatMap((row, index) => {
    const figure = shown(row.figure);
    return figure === null ? [] : [{ row, figure, index, printed: printed(figure, format) }];
  });
}

function table(input: RankingInput, format: ValueFormat, lang: Lang): ChartTable {
  const { columns, ranking } = chartWords[lang];
  const unit = format.name === "%" ? {} : { unit: format.name };
  const [withRank, withTarget] = [has(input, "rank"), has(input, "target")];
  return {
    caption: ranking.caption(input.measure, formatPeriod(input.period, lang)),
    columns: [
      { key: "name", label: columns.item, numeric: false },
      ...(withRank ? [{ key: "rank", label: columns.rank, numeric: true }] : []),
      { key: "figure", label: input.measure, numeric: true, ...unit },
      ...(withTarget ? [{ key: "target", label: columns.target, numeric: true, ...unit }] : []),
    ],
    rows: input.rows.map((row) => [
      row.label,
      ...(withRank ? [rankText(row) || "—"] : []),
      tableCell(row.figure, format, lang),
      ...(withTarget ? [tableCell(row.target, format, lang)] : []),
    ]),
    ...linksOf(input.rows),
  };
}

function has({ rows }: RankingInput, member: "rank" | "target"): boolean {
  return rows.some((row) => shown(row[member]) !== null);
}

/** The first and the last, and the place of the row set apart. */
function title(input: RankingInput, ranked: readonly Ranked[], lang: Lang): string {
  const words = chartWords[lang].ranking;
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (first === undefined || last === undefined) return words.nothing(input.measure);
  if (first === last) return words.alone(told(first, input, lang), input.form);
  const ties = ranked.filter(({ figure }) => compare(figure.value, first.figure.value) === 0).length;
  return words.title(input.form, told(first, input, lang), told(last, input, lang), ties, ranked.length);
}

/** Its name and its figure in words, with the unit and the bound. */
function told({ row, figure }: Ranked, { form, unit, decimals }: RankingInput, lang: Lang): Told {
  if (form !== "level" || unit === undefined) {
    return { name: row.label, figure: inWords(figure, inPercent(form === "growth"), lang) };
  }
  const amount = formatAmount(figure.value, decimals ?? 0, unit, lang);
  return { name: row.label, figure: withBound(amount, figure.bound, lang) };
}
