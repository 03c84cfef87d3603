import type { Told } from "../../../i18n/chart-facts.ts";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { formatPoints } from "../../../i18n/number.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { absolute, compare, ONE } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import { type Chart, type ChartTable, chartOf, type Said, shown } from "../../chart.ts";
import { ends, notesOn } from "../../parts/saying.ts";
import { chartTable, figureColumn, textColumn } from "../../parts/table.ts";
import { amountInWords, inUnit, inWords, PERCENT, POINTS } from "../../parts/value-format.ts";
import { type Bar, type BulletRow, barPicture, bulletPicture } from "./bullet-picture.ts";

export interface BulletInput {
  readonly id: string;
  /** Whose targets these are: 松原市. */
  readonly subject: string;
  readonly period: Period;
  readonly rows: readonly BulletRow[];
}

/** One row alone, with what the whole chart would say of it. */
export interface BulletBarInput extends BulletRow {
  readonly id: string;
  readonly subject: string;
  readonly period: Period;
}

/** Actual against committed target, stretch target and schedule, each row in percent of its target. */
export function bulletChart(input: BulletInput, lang: Lang): Chart {
  const bars = barsOf(input.rows);
  const picture = bars.length === 0 ? null : bulletPicture(bars, lang);
  return chartOf("bullet", input.id, saidOf(input, bars, lang), picture);
}

/** The bar of one key figure: no words, no numbers, as high as a line. */
export function bulletBar(input: BulletBarInput, lang: Lang): Chart {
  const rows = [input];
  const bars = barsOf(rows);
  const [bar] = bars;
  const said = saidOf({ ...input, rows }, bars, lang);
  return chartOf("bullet-bar", input.id, said, bar === undefined ? null : barPicture(bar));
}

/** The rows that can be drawn. A schedule at its end would hide behind the target. */
function barsOf(rows: readonly BulletRow[]): Bar[] {
  return rows.flatMap((row, index): Bar[] => {
    const [completion, passed] = [shown(row.completion), shown(row.schedule)];
    if (completion === null) return [];
    const schedule = passed !== null && compare(passed.value, ONE) < 0 ? passed : null;
    return [{ index, row, completion, schedule }];
  });
}

/** What a bullet chart says, whatever its picture. */
function saidOf(input: BulletInput, bars: readonly Bar[], lang: Lang): Said {
  const words = drawingWordsOf(lang).charts.bullet;
  const period = formatPeriod(input.period, lang);
  const sentences = input.rows.map((row) => sentence(row, lang));
  const completions = bars.map((bar) => bar.completion);
  return {
    title: titleOf(input, bars, lang),
    subtitle: words.subtitle(period),
    summary: words.summary(input.subject, period, sentences),
    table: tableOf(input, lang),
    notes: notesOn(completions, [], lang),
  };
}

function tableOf({ subject, period, rows }: BulletInput, lang: Lang): ChartTable {
  const { columns, bullet } = drawingWordsOf(lang).charts;
  const unitOf = (row: BulletRow) => inUnit(row.unit, row.decimals, lang);
  const all = [
    textColumn<BulletRow>("item", columns.item, (row) => row.label),
    figureColumn<BulletRow>("actual", columns.actual, unitOf, (row) => row.actual),
    figureColumn<BulletRow>("target", columns.target, unitOf, (row) => row.target),
    figureColumn<BulletRow>("stretch", columns.stretch, unitOf, (row) => row.stretch),
    textColumn<BulletRow>("unit", columns.unit, (row) => unitOf(row).name),
    figureColumn<BulletRow>("completion", columns.completion, PERCENT, (row) => row.completion),
    figureColumn<BulletRow>("schedule", columns.schedule, PERCENT, (row) => row.schedule),
    figureColumn<BulletRow>("ahead", columns.ahead, POINTS, (row) => row.ahead),
  ];
  return chartTable(bullet.caption(subject, formatPeriod(period, lang)), rows, all, lang);
}

/** The one row told whole, or the best and the worst of several. */
function titleOf({ subject, rows }: BulletInput, bars: readonly Bar[], lang: Lang): string {
  const words = drawingWordsOf(lang).charts.bullet;
  const [only, another] = rows.length === 1 ? rows : bars.map(({ row }) => row);
  if (only === undefined) return words.nothing(subject);
  if (another === undefined) return sentence(only, lang);
  const sorted = bars.toSorted((a, b) => compare(b.completion.value, a.completion.value));
  const found = ends(sorted.map((bar) => toldOf(bar, lang)));
  if (found === null) return words.nothing(subject);
  const [best, worst] = found;
  const judged = bars.filter(({ row }) => row.band);
  const ahead = judged.filter(({ row }) => row.band === "ahead").length;
  return words.title({ judged: judged.length, ahead, best, worst });
}

function toldOf({ row, completion }: Bar, lang: Lang): Told {
  return { name: row.label, figure: inWords(completion, PERCENT, lang) };
}

/** 实际到位资金31.1亿元，完成目标的26.4%，低于序时进度6.9个百分点 */
function sentence(row: BulletRow, lang: Lang): string {
  const [actual, completion, ahead] = [shown(row.actual), shown(row.completion), shown(row.ahead)];
  const amount = actual && amountInWords(actual, row, lang);
  const share = completion && inWords(completion, PERCENT, lang);
  const distance = ahead && {
    points: formatPoints(absolute(ahead.value), lang).replace("+", ""),
    side: ahead.value.n,
  };
  return drawingWordsOf(lang).charts.bullet.sentence(row.label, amount, share, distance);
}
