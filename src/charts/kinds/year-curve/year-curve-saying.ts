import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import type { UnitName } from "../../../i18n/language.ts";
import { formatPeriod, formatWithinYear } from "../../../i18n/period.ts";
import { absolute, compare, subtract, ZERO } from "../../../ledger/fraction.ts";
import { type Period, period } from "../../../ledger/period.ts";
import { finerThan } from "../../../measures/targets/quantity.ts";
import type { Shown } from "../../chart.ts";
import { ends } from "../../parts/saying.ts";
import { amountInWords } from "../../parts/value-format.ts";
import { type Aim, pathAt } from "./year-aim.ts";
import { type Curve, missingMonths, type Point } from "./year-lines.ts";

/** How amounts are told. */
interface AmountFormat {
  readonly unit: UnitName;
  readonly decimals: number;
}

/** From the first of January to the end of a month. */
export function upTo(year: number, month: number): Period {
  const padded = String(month).padStart(2, "0");
  return period(month === 1 ? `${year}-01` : `${year}-01/${year}-${padded}`);
}

/** The newest figure that is no estimate, else the newest. */
export function newest({ points }: Curve): Point | undefined {
  return points.findLast(({ figure }) => !figure.estimated) ?? points.at(-1);
}

/** An amount with its unit and its bound, told as an estimate where it is one. */
export function amountOf(figure: Shown, format: AmountFormat, lang: Lang): string {
  const mark = figure.estimated ? drawingWordsOf(lang).charts.estimatedMark : "";
  return amountInWords(figure, format, lang) + mark;
}

/** `2026年1—10月为37.5亿元，比均匀进度少2.5亿元，2025年同期35.1亿元` */
export function finding(
  curves: readonly Curve[],
  aim: Aim | null,
  format: AmountFormat,
  lang: Lang,
): string[] {
  const words = drawingWordsOf(lang).charts.yearCurve;
  const [own, earlier] = curves;
  const last = own && newest(own);
  if (own === undefined || last === undefined) return [];
  const before = earlier?.points.find(({ month }) => month === last.month);
  return [
    words.at(formatPeriod(upTo(own.year, last.month), lang), amountOf(last.figure, format, lang)),
    gapTo(aim, last, format, lang),
    aim !== null && aim.path.length === 0 ? aimText(aim, format, lang) : "",
    before && earlier ? words.before(String(earlier.year), amountOf(before.figure, format, lang)) : "",
  ].filter((text) => text !== "");
}

/** How far a figure is from the way; "" where the way does not say, or the figure is a bound alone. */
function gapTo(aim: Aim | null, { month, figure }: Point, format: AmountFormat, lang: Lang): string {
  const path = pathAt(aim, month);
  if (aim === null || path === undefined || (figure.bound !== "" && figure.bound !== "~")) return "";
  const gap = subtract(figure.value, path.value);
  const decimals = finerThan(gap, ZERO, format.decimals);
  const amount = amountInWords({ value: absolute(gap), bound: figure.bound }, { ...format, decimals }, lang);
  return drawingWordsOf(lang).charts.yearCurve.gap(amount, compare(gap, ZERO), wayOf(aim, month));
}

/** At the year's end the way is the target itself. */
function wayOf(aim: Aim, month: number): "target" | "even" | "planned" {
  if (month === 12) return "target";
  return aim.isEven ? "even" : "planned";
}

function aimText({ figure, isCeiling }: Aim, format: AmountFormat, lang: Lang): string {
  const amount = amountInWords(figure, format, lang);
  return drawingWordsOf(lang).charts.yearCurve.aim(amount, isCeiling);
}

/** The rest that the picture shows: the year from its first figure on, what is missing, earlier years, the target. */
export function sentences(
  curves: readonly Curve[],
  aim: Aim | null,
  format: AmountFormat,
  lang: Lang,
): string[] {
  const words = drawingWordsOf(lang).charts.yearCurve;
  const [own, ...earlier] = curves;
  const last = own && newest(own);
  if (own === undefined || last === undefined) return [];
  const within = (month: number) => formatWithinYear(upTo(own.year, month), lang);
  const amount = (point: Point) => amountOf(point.figure, format, lang);
  const [first] = own.points;
  const missing = missingMonths(own);
  const later = own.points.filter((point) => point.month > last.month);
  return [
    ...(first === undefined || first === last ? [] : [words.first(within(first.month), amount(first))]),
    ...(missing.length === 0 ? [] : [words.missing(missing.map(within))]),
    ...later.map((point) => words.later(within(point.month), amount(point))),
    ...earlier.flatMap((curve) => yearSentence(curve, last.month, format, lang)),
    ...(aim === null || aim.path.length === 0 ? [] : [aimText(aim, format, lang)]),
  ];
}

/** A year by the same month, and to its last. */
function yearSentence(curve: Curve, month: number, format: AmountFormat, lang: Lang): string[] {
  const words = drawingWordsOf(lang).charts.yearCurve;
  const same = curve.points.find((point) => point.month === month);
  const last = ends(curve.points)?.[1];
  const told = [...new Set([same, last])].filter((point) => point !== undefined);
  const parts = told.map((point) =>
    words.at(formatPeriod(upTo(curve.year, point.month), lang), amountOf(point.figure, format, lang)),
  );
  return parts.length === 0 ? [] : [words.together(parts)];
}
