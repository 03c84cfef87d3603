import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { type ChartTable, type Given, shown } from "../../chart.ts";
import { type Column, chartTable, figureColumn, textColumn } from "../../parts/table.ts";
import { PERCENT, POINTS } from "../../parts/value-format.ts";
import { type AmountRow, type BulletInput, type BulletRow, isAmount } from "./bullet-rows.ts";
import { completionFormat, setText } from "./bullet-saying.ts";
import { rowFormat } from "./row-scale.ts";

/** What an amount alone has; of any other row it is not known. */
function ofAmount(given: (row: AmountRow) => Given | undefined): (row: BulletRow) => Given | undefined {
  return (row) => (isAmount(row) ? given(row) : null);
}

/** The rows as a table: amounts with completion and schedule, judged rows with their verdict. */
export function bulletTable({ subject, period, rows }: BulletInput, lang: Lang): ChartTable {
  const caption = drawingWordsOf(lang).charts.bullet.caption(subject, formatPeriod(period, lang));
  const judged = rows.some((row) => row.judged || row.distance);
  const all = [
    ...figureColumns(rows, lang),
    ...(rows.some(isAmount) ? scheduleColumns(lang) : []),
    ...(judged ? verdictColumns(lang) : []),
    ...(rows.some((row) => shown(row.expected)) ? [expectedColumn(lang)] : []),
  ];
  return chartTable(caption, rows, all, lang);
}

function figureColumns(rows: readonly BulletRow[], lang: Lang): Column<BulletRow>[] {
  const { columns } = drawingWordsOf(lang).charts;
  const unitOf = (row: BulletRow) => rowFormat(row, lang);
  const periodOf = ({ period }: BulletRow) => (period === undefined ? "" : formatPeriod(period, lang));
  const period = textColumn("period", columns.period, periodOf);
  const target = rows.every(isAmount)
    ? figureColumn<BulletRow>(
        "target",
        columns.target,
        unitOf,
        ofAmount((row) => row.target),
      )
    : textColumn<BulletRow>("target", columns.target, (row) => setText(row, lang) ?? "—", true);
  return [
    textColumn<BulletRow>("item", columns.item, (row) => row.label),
    ...(rows.some((row) => row.period) ? [period] : []),
    figureColumn<BulletRow>("actual", columns.actual, unitOf, (row) => row.actual),
    target,
    ...(rows.some(isAmount)
      ? [
          figureColumn<BulletRow>(
            "stretch",
            columns.stretch,
            unitOf,
            ofAmount((row) => row.stretch),
          ),
        ]
      : []),
    textColumn<BulletRow>("unit", columns.unit, (row) => unitOf(row).name),
  ];
}

function scheduleColumns(lang: Lang): Column<BulletRow>[] {
  const { columns } = drawingWordsOf(lang).charts;
  const completionOf = (row: BulletRow) => (isAmount(row) ? completionFormat(row) : PERCENT);
  const completion = ofAmount((row) => row.completion);
  const schedule = ofAmount((row) => row.schedule);
  const ahead = ofAmount((row) => row.ahead);
  return [
    figureColumn("completion", columns.completion, completionOf, completion),
    figureColumn("schedule", columns.schedule, PERCENT, schedule),
    figureColumn("ahead", columns.ahead, POINTS, ahead),
  ];
}

function verdictColumns(lang: Lang): Column<BulletRow>[] {
  const { columns } = drawingWordsOf(lang).charts;
  return [
    textColumn<BulletRow>("verdict", columns.verdict, (row) => row.judged?.word ?? "—"),
    textColumn<BulletRow>("distance", columns.distance, (row) => row.distance || "—"),
  ];
}

function expectedColumn(lang: Lang): Column<BulletRow> {
  const { columns } = drawingWordsOf(lang).charts;
  const unitOf = (row: BulletRow) => rowFormat(row, lang);
  return figureColumn("expected", columns.expected, unitOf, (row) => row.expected);
}
