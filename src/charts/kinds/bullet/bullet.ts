import type { Told } from "../../../i18n/chart-facts.ts";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { compare, ONE } from "../../../ledger/fraction.ts";
import { type Chart, chartOf, type Picture, type Said, shown } from "../../chart.ts";
import { ends, notesOn } from "../../parts/saying.ts";
import { inWords } from "../../parts/value-format.ts";
import { countsOf, tally } from "../../parts/verdict.ts";
import { type Bar, barPicture, bulletPicture } from "./bullet-picture.ts";
import {
  type AmountRow,
  type BulletBarInput,
  type BulletInput,
  type BulletRow,
  isAmount,
} from "./bullet-rows.ts";
import { completionFormat, sentence } from "./bullet-saying.ts";
import { bulletTable } from "./bullet-table.ts";
import { rowPicture, rowsPicture } from "./rows-picture.ts";

/**
 * Targets of every kind, a row each. Amounts alone share a scale in percent of their targets, with
 * schedule and stretch target; as soon as anything else is among them each row has a scale of its own.
 */
export function bulletChart(input: BulletInput, lang: Lang): Chart {
  const bars = barsOf(input.rows);
  const shared = sharesScale(input.rows);
  const said = saidOf(input, bars, shared, lang);
  return chartOf("bullet", input.id, said, pictureOf(input.rows, bars, shared, lang));
}

/** The picture of one key figure: no words, no numbers, as high as a line. */
export function bulletBar(input: BulletBarInput, lang: Lang): Chart {
  const { period: _, ...row } = input;
  const rows: readonly BulletRow[] = [row];
  const bars = barsOf(rows);
  const [bar] = bars;
  const said = saidOf({ ...input, rows }, bars, sharesScale(rows), lang);
  const picture = isAmount(row) ? bar && barPicture(bar) : rowPicture(row, lang);
  return chartOf("bullet-bar", input.id, said, picture ?? null);
}

/** True where all rows can be told in percent of their targets, or have nothing else to be told. */
function sharesScale(rows: readonly BulletRow[]): boolean {
  return rows.every((row) => isAmount(row) && (shown(row.completion) !== null || !row.judged));
}

function pictureOf(
  rows: readonly BulletRow[],
  bars: readonly Bar[],
  shared: boolean,
  lang: Lang,
): Picture | null {
  if (!shared) return rowsPicture(rows, lang);
  return bars.length === 0 ? null : bulletPicture(bars, lang);
}

/** The amounts that can be drawn. A schedule at its end would hide behind the target. */
function barsOf(rows: readonly BulletRow[]): Bar[] {
  return rows.flatMap((row, index): Bar[] => {
    if (!isAmount(row)) return [];
    const [completion, passed] = [shown(row.completion), shown(row.schedule)];
    if (completion === null) return [];
    const schedule = passed !== null && compare(passed.value, ONE) < 0 ? passed : null;
    return [{ index, row, completion, schedule }];
  });
}

/** What a bullet chart says, whatever its picture. */
function saidOf(input: BulletInput, bars: readonly Bar[], shared: boolean, lang: Lang): Said {
  const words = drawingWordsOf(lang).charts.bullet;
  const period = formatPeriod(input.period, lang);
  const sentences = input.rows.map((row) => sentence(row, lang));
  const figures = shared ? bars.map((bar) => bar.completion) : input.rows.map((row) => row.actual);
  return {
    title: titleOf(input, bars, lang),
    subtitle: shared ? words.subtitle(period) : words.subtitleOfAll(period),
    summary: words.summary(input.subject, period, sentences),
    table: bulletTable(input, lang),
    notes: notesOn([...figures, ...input.rows.map((row) => row.expected)], [], lang),
  };
}

/** The one row told whole; how many of several stand how; else the best and the worst completion. */
function titleOf({ subject, rows }: BulletInput, bars: readonly Bar[], lang: Lang): string {
  const words = drawingWordsOf(lang).charts.bullet;
  const [only, another] = rows.length === 1 ? rows : bars.map(({ row }) => row);
  const classes = rows.flatMap((row) => row.judged?.class ?? []);
  if (rows.length > 1 && classes.length > 0) return tally(subject, countsOf(classes), lang);
  if (only === undefined) return words.nothing(subject);
  if (another === undefined) return sentence(only, lang);
  return completionTitle(bars, lang) ?? words.nothing(subject);
}

function completionTitle(bars: readonly Bar[], lang: Lang): string | null {
  const sorted = bars.toSorted((a, b) => compare(b.completion.value, a.completion.value));
  const found = ends(sorted.map((bar) => toldOf(bar, lang)));
  if (found === null) return null;
  const [best, worst] = found;
  const judged = bars.filter(({ row }) => row.band);
  const ahead = judged.filter(({ row }) => row.band === "ahead").length;
  return drawingWordsOf(lang).charts.bullet.title({ judged: judged.length, ahead, best, worst });
}

function toldOf({ row, completion }: { row: AmountRow } & Pick<Bar, "completion">, lang: Lang): Told {
  return { name: row.label, figure: inWords(completion, completionFormat(row), lang) };
}
