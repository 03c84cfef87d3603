import { type ChartWords, chartWords, type Told } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import { formatAmount, formatPercent, formatPoints, type UnitName, withBound } from "../../../i18n/number.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { absolute, compare, divide, ONE } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import type { Band } from "../../../measures/schedule.ts";
import {
  type Chart,
  type ChartTable,
  type Given,
  isUncertain,
  shown,
  type TableColumn,
  WIDTH,
} from "../../chart.ts";
import { rects, uprights } from "../../parts/marks.ts";
import { linksOf, tableCell } from "../../parts/table.ts";
import { drawn, inPoints, inUnit, inWords, printed } from "../../parts/value-format.ts";
import { type Bar, draw, HEIGHT, PERCENT, reachOf, rectsOf, uprightsOf } from "./bullet-picture.ts";

/** One thing with a target: an indicator of a place, or a place of an indicator. */
export interface BulletRow {
  readonly label: string;
  readonly href?: string;
  readonly actual: Given;
  /** The committed target, or the one that the row is judged by. */
  readonly target: Given;
  readonly stretch?: Given;
  /** Actual ÷ target. */
  readonly completion: Given;
  /** The share of the target's period that has passed. */
  readonly schedule?: Given;
  /** Completion − schedule. */
  readonly ahead?: Given;
  readonly band?: Band | null;
  readonly unit: UnitName;
  readonly decimals: number;
}

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

const POINTS = inPoints();

/** Actual against committed target, stretch target and schedule, each row in percent of its target. */
export function bulletChart(input: BulletInput, lang: Lang): Chart {
  const bars = barsOf(input.rows, lang, chartWords[lang]);
  const picture = bars.length === 0 ? null : draw(bars, lang);
  return {
    ...undrawn(input, bars, lang),
    kind: "bullet",
    width: WIDTH,
    height: picture?.height ?? 0,
    draw: picture && { x: picture.axis.options, marks: picture.marks },
    spots: input.rows.map((_, i) => picture?.spots.get(i) ?? null),
  };
}

/** The bar of one key figure: no words, no numbers, as high as a line. */
export function bulletBar(input: BulletBarInput, lang: Lang): Chart {
  const bars = barsOf([input], lang, chartWords[lang]);
  const [bar] = bars;
  const [width, height] = [160, HEIGHT + 4];
  const chart: Chart = {
    ...undrawn({ ...input, rows: [input] }, bars, lang),
    kind: "bullet-bar",
    width,
    height,
    draw: null,
    spots: [null],
  };
  if (bar === undefined) return chart;
  const domain: [number, number] = [0, reachOf([bar])];
  const placed = { bar, y: 2 };
  const marks = [...rects(rectsOf(placed)), ...uprights(uprightsOf(placed))];
  return { ...chart, draw: { x: { domain, range: [1, width - 1] }, marks } };
}

/** What a bullet chart says, whatever its picture. */
function undrawn(
  input: BulletInput,
  bars: readonly Bar[],
  lang: Lang,
): Pick<Chart, "id" | "title" | "summary" | "subtitle" | "table" | "notes"> {
  const words = chartWords[lang];
  return {
    id: input.id,
    ...saying(input, bars, lang),
    subtitle: words.bullet.subtitle(formatPeriod(input.period, lang)),
    table: table(input, lang),
    notes: bars.some((bar) => bar.uncertain) ? [words.uncertainNote] : [],
  };
}

function barsOf(rows: readonly BulletRow[], lang: Lang, words: ChartWords): Bar[] {
  return rows.flatMap((row, index) => {
    const completion = shown(row.completion);
    const passed = shown(row.schedule);
    const schedule = passed !== null && compare(passed.value, ONE) < 0 ? passed : null;
    if (completion === null) return [];
    return {
      index,
      label: row.label,
      band: row.band ?? null,
      done: drawn(completion, PERCENT),
      stretch: stretchOf(row),
      schedule: schedule && drawn(schedule, PERCENT),
      uncertain: isUncertain(completion),
      printed: printed(completion, PERCENT),
      inWords: inWords(completion, PERCENT, lang),
      printedSchedule: schedule === null ? "" : printed(schedule, PERCENT),
      told: told(row, lang, words),
    };
  });
}

/** The stretch target in percent of the committed one, where both are known. */
function stretchOf(row: BulletRow): number | null {
  const [stretch, target] = [shown(row.stretch), shown(row.target)];
  if (stretch === null || target === null || target.value.n === 0n) return null;
  return drawn({ value: divide(stretch.value, target.value) }, PERCENT);
}

/** `31.1 / 118亿元` */
function told({ actual, target, unit, decimals }: BulletRow, lang: Lang, words: ChartWords): string {
  const format = inUnit(unit, decimals, lang);
  const [a, t] = [shown(actual), shown(target)];
  return a === null || t === null ? "" : words.bullet.of(printed(a, format), printed(t, format), format.name);
}

function table(input: BulletInput, lang: Lang): ChartTable {
  const words = chartWords[lang];
  const { columns } = words;
  const percent = (key: string, label: string): TableColumn => ({ key, label, numeric: true });
  return {
    caption: words.bullet.caption(input.subject, formatPeriod(input.period, lang)),
    columns: [
      { key: "item", label: columns.item, numeric: false },
      percent("actual", columns.actual),
      percent("target", columns.target),
      percent("stretch", columns.stretch),
      { key: "unit", label: columns.unit, numeric: false },
      percent("completion", columns.completion),
      percent("schedule", columns.schedule),
      percent("ahead", columns.ahead),
    ],
    rows: input.rows.map((row) => tableRow(row, lang)),
    ...linksOf(input.rows),
  };
}

function tableRow(row: BulletRow, lang: Lang): string[] {
  const unit = inUnit(row.unit, row.decimals, lang);
  return [
    row.label,
    ...[row.actual, row.target, row.stretch].map((given) => tableCell(given, unit, lang)),
    unit.name,
    tableCell(row.completion, PERCENT, lang),
    tableCell(row.schedule, PERCENT, lang),
    tableCell(row.ahead, POINTS, lang),
  ];
}

/** The title and the summary: the one row told whole, or the best and the worst of several. */
function saying(input: BulletInput, bars: readonly Bar[], lang: Lang): Pick<Chart, "title" | "summary"> {
  const words = chartWords[lang].bullet;
  const sentences = input.rows.map((row) => sentence(row, lang));
  const summary = words.summary(input.subject, formatPeriod(input.period, lang), sentences);
  const [only] = sentences;
  if (input.rows.length === 1 && only !== undefined) return { title: only, summary };
  if (bars.length === 0) return { title: words.nothing(input.subject), summary };
  if (bars.length === 1)
    return { title: sentence(input.rows[bars[0]?.index ?? 0] as BulletRow, lang), summary };
  const sorted = bars.toSorted((a, b) => b.done - a.done);
  const [best, worst] = [sorted[0] as Bar, sorted.at(-1) as Bar];
  const judged = bars.filter((bar) => bar.band);
  const aheadOf = judged.filter((bar) => bar.band === "ahead").length;
  const ends = { best: toldOf(best), worst: toldOf(worst) };
  return { title: words.title({ judged: judged.length, ahead: aheadOf, ...ends }), summary };
}

function toldOf({ label, inWords: figure }: Bar): Told {
  return { name: label, figure };
}

/** 实际到位资金31.1亿元,完成年度目标的26.4%,低于序时进度6.9个百分点 */
function sentence(row: BulletRow, lang: Lang): string {
  const [actual, completion, ahead] = [shown(row.actual), shown(row.completion), shown(row.ahead)];
  const amount =
    actual && withBound(formatAmount(actual.value, row.decimals, row.unit, lang), actual.bound, lang);
  const share = completion && withBound(formatPercent(completion.value), completion.bound, lang);
  const distance = ahead && {
    points: formatPoints(absolute(ahead.value), lang).replace("+", ""),
    side: ahead.value.n,
  };
  return chartWords[lang].bullet.sentence(row.label, amount, share, distance);
}
