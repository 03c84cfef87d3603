import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { formatAmount, formatOrdinal, formatPoints, withBound } from "../../../i18n/number.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { absolute } from "../../../ledger/fraction.ts";
import { type Given, type Shown, shown } from "../../chart.ts";
import { amountInWords, inWords, PERCENT, type ValueFormat } from "../../parts/value-format.ts";
import { type AmountRow, type BulletRow, isAmount } from "./bullet-rows.ts";

/** A completion in percent, with as many decimals as its row asks for. */
export function completionFormat({
  completionDecimals: decimals = PERCENT.decimals,
}: AmountRow): ValueFormat {
  return { ...PERCENT, decimals };
}

/** A figure of a row with its unit and its bound: `约4.7%`, `第4位`; null for none. */
function figureText(row: BulletRow, given: Given | undefined, lang: Lang): string | null {
  const figure = shown(given);
  if (figure === null) return null;
  return row.drawnAs === "rank" ? placeText(figure, lang) : amountInWords(figure, row, lang);
}

function placeText({ value, bound }: Shown, lang: Lang): string {
  return withBound(formatOrdinal(value, lang), bound, lang);
}

/** What is set, as exactly as it is: `约6%`, `5%—6%`, `100起以下`; null where there is no figure. */
export function setText(row: BulletRow, lang: Lang): string | null {
  if (row.drawnAs === "words") return row.wording;
  const target = shown(row.target);
  if (target === null) return null;
  if (row.drawnAs === "rank") return placeText(target, lang);
  const exact = ({ value }: Shown) => formatAmount(value, null, row.unit, lang);
  const to = row.drawnAs === "range" ? shown(row.to) : null;
  if (to !== null) return drawingWordsOf(lang).charts.bullet.range(exact(target), exact(to));
  const bound = row.drawnAs === "ceiling" && target.bound === "" ? "<=" : target.bound;
  return withBound(exact(target), bound, lang);
}

/** `1—9月4.7%，目标约6%`: the figure and what was set, with all their units. */
export function againstText(row: BulletRow, lang: Lang): string {
  const words = drawingWordsOf(lang).charts.bullet;
  const actual = shown(row.actual) === null ? null : row.told?.actual || figureText(row, row.actual, lang);
  const when = row.period === undefined ? "" : formatPeriod(row.period, lang);
  const none = row.drawnAs === "words" ? "" : words.noFigure;
  const mark = shown(row.actual)?.estimated ? drawingWordsOf(lang).charts.estimatedMark : "";
  return words.against(
    actual === null ? none : words.at(when, actual + mark),
    row.told?.target || setText(row, lang),
  );
}

/** `低于序时，低于目标1.3个百分点；预计318亿元`: the verdict, the distance and what is expected. */
export function verdictText(row: BulletRow, lang: Lang): string {
  const expected = figureText(row, row.expected, lang);
  return drawingWordsOf(lang).charts.bullet.verdict(
    [row.judged?.word, row.distance].filter((text) => text !== undefined && text !== "") as string[],
    expected,
  );
}

/** All that is said of a row, as part of a summary. */
export function sentence(row: BulletRow, lang: Lang): string {
  if (isAmount(row) && !row.judged) return scheduleSentence(row, lang);
  const words = drawingWordsOf(lang).charts.bullet;
  return words.told(row.label, againstText(row, lang), verdictText(row, lang));
}

/** 实际到位资金31.1亿元，完成目标的26.4%，低于序时进度6.9个百分点 */
function scheduleSentence(row: AmountRow, lang: Lang): string {
  const [actual, completion, ahead] = [shown(row.actual), shown(row.completion), shown(row.ahead)];
  const amount = actual && amountInWords(actual, row, lang);
  const share = completion && inWords(completion, completionFormat(row), lang);
  const distance = ahead && {
    points: formatPoints(absolute(ahead.value), lang).replace("+", ""),
    side: ahead.value.n,
  };
  return drawingWordsOf(lang).charts.bullet.sentence(row.label, amount, share, distance);
}
