import { chartWords } from "../../i18n/charts.ts";
import type { Lang } from "../../i18n/lang.ts";
import { type ChartTable, type Given, shown } from "../chart.ts";
import { printed, type ValueFormat } from "./value-format.ts";

/** A figure as a cell of a chart's table: `≥31.1`, `31.1 e`; without one the reason, or a dash. */
export function tableCell(given: Given | undefined, format: ValueFormat, lang: Lang): string {
  const words = chartWords[lang];
  const figure = shown(given);
  if (figure !== null) return printed(figure, format) + (figure.estimated ? words.estimatedMark : "");
  return given && "reason" in given ? words.reasons[given.reason] : "—";
}

/** The addresses of the rows, where any has one. */
export function linksOf(rows: readonly { readonly href?: string }[]): Pick<ChartTable, "links"> {
  return rows.some((row) => row.href !== undefined) ? { links: rows.map((row) => row.href) } : {};
}
