import { analysisColumns } from "../../i18n/analysis-columns.ts";
import type { Lang } from "../../i18n/lang.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { yearWords } from "../../i18n/year.ts";
import { formulaText, over, part } from "../../measures/formula.ts";
import type { Outlook } from "../../measures/outlook.ts";
import type { Result } from "../../measures/result.ts";
import { roleName } from "../../measures/roles.ts";
import { howComputed } from "../how.ts";
import { figureCell, reasonText, resultCell, resultText } from "../results.ts";
import type { Site } from "../site.ts";
import type { CellView, ColumnView, How, TableView } from "../view.ts";

/** How a row of projections is named. */
export interface Named {
  readonly column: string;
  cell(one: Outlook): CellView;
}

/** Projections of a year or another span; columns in which nothing stands are left out. */
export function outlookTable(
  site: Site,
  all: readonly Outlook[],
  named: Named,
  titles: { readonly id: string; readonly caption: string },
  lang: Lang,
): TableView {
  const columns = columnsOf(site, named, lang).filter(
    ({ optional, cell }) => !optional || all.some((one) => cell(one).text !== ""),
  );
  const [first] = all;
  return {
    ...titles,
    columns: columns.map(({ column }) => column),
    groups: [{ rows: all.map((one) => ({ cells: columns.map(({ cell }) => cell(one)) })) }],
    ...(first === undefined ? {} : { how: howOf(site, first, lang) }),
    sortable: all.length > 2,
  };
}

interface Column {
  readonly column: ColumnView;
  readonly optional?: boolean;
  cell(one: Outlook): CellView;
}

function columnsOf(site: Site, named: Named, lang: Lang): Column[] {
  const column = analysisColumns[lang];
  const decimals = (one: Outlook) => Number(site.ledger.indicators.get(one.series.indicator)?.decimals ?? 0);
  const amount = (one: Outlook, result: Result, least = 0) =>
    resultCell(site, result, lang, Math.max(least, decimals(one)));
  const money = (key: string, head: string, cell: Column["cell"], optional = false): Column => ({
    column: { key, head, numeric: true },
    optional,
    cell,
  });
  return [
    { column: { key: "what", head: named.column }, cell: named.cell },
    {
      column: { key: "period", head: column.upTo },
      cell: ({ actual }) => ({ text: formatPeriod(actual.period, lang), sort: actual.period.text }),
    },
    money("actual", column.actual, ({ actual }) => figureCell(site, actual, lang)),
    money("target", column.target, ({ target }) => targetCell(site, target, lang), true),
    money("projection", column.projection, (one) => amount(one, one.projection.middle)),
    money("range", column.range, (one) => rangeCell(site, one, decimals(one), lang), true),
    money("projected", column.projected, (one) => resultCell(site, one.projectedCompletion, lang), true),
    money("rate", column.rate, (one) => amount(one, one.rate, 1)),
    money("required", column.required, (one) => requiredCell(site, one, decimals(one), lang), true),
    { column: { key: "method", head: column.method }, cell: (one) => ({ text: methodOf(one, lang) }) },
    money("expected", column.expected, ({ expected }) => figureCell(site, expected, lang), true),
  ];
}

function methodOf({ projection, seasonal }: Outlook, lang: Lang): string {
  const words = yearWords[lang].outlook;
  return projection.straightLine ? words.straight : words.seasonal(seasonal.years);
}

/** From the lowest to the highest of the earlier years; empty for a straight line and for a single year. */
function rangeCell(site: Site, { projection, seasonal }: Outlook, decimals: number, lang: Lang): CellView {
  const { low, high } = projection;
  if (low.kind === "none" || high.kind === "none" || seasonal.years < 2) return { text: "" };
  const text = (result: typeof low) => resultText(site, result, lang, decimals);
  return { text: yearWords[lang].outlook.to(text(low), text(high)) };
}

function targetCell(site: Site, target: Outlook["target"], lang: Lang): CellView {
  return target === null
    ? { text: "", reason: yearWords[lang].outlook.noTarget }
    : figureCell(site, target, lang);
}

function requiredCell(site: Site, one: Outlook, decimals: number, lang: Lang): CellView {
  const { required } = one;
  if (required.kind === "value") return resultCell(site, required, lang, Math.max(1, decimals));
  if (required.reason === "nothing-left") return { text: yearWords[lang].outlook.done };
  return { text: "", reason: reasonText(required, lang) };
}

function howOf(site: Site, one: Outlook, lang: Lang) {
  return [
    ...projectedHow(site, one, lang),
    ...[one.rate, one.required]
      .filter(({ kind }) => kind === "value")
      .map((result) => howComputed(site, result, lang)),
  ];
}

/** The projection by what it really divides by, and the completion that it would be. */
function projectedHow(site: Site, { projection, projectedCompletion }: Outlook, lang: Lang): How[] {
  const { middle, straightLine } = projection;
  if (middle.kind === "none") return [];
  const first = howComputed(site, middle, lang);
  const byTime = formulaText(over(part("actual"), part("schedule")), lang);
  const projected = straightLine ? { ...first, formula: byTime } : first;
  if (projectedCompletion.kind === "none") return [projected];
  const target = projectedCompletion.inputs.filter(({ role }) => role === "target");
  const completed = howComputed(site, { ...projectedCompletion, inputs: target }, lang);
  return [
    projected,
    {
      ...completed,
      name: analysisColumns[lang].projected,
      formula: `${projected.name} ÷ ${roleName("target")[lang]}`,
      inputs: [{ role: projected.name, value: resultText(site, middle, lang) }, ...completed.inputs],
    },
  ];
}
