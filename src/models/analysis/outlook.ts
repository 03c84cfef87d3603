import { analysisWords } from "../../i18n/analysis.ts";
import type { Lang } from "../../i18n/lang.ts";
import { formatPeriod } from "../../i18n/period.ts";
import type { Outlook } from "../../measures/outlook.ts";
import type { Result } from "../../measures/result.ts";
import { howComputed } from "../how.ts";
import { figureCell, reasonText, resultCell, resultText } from "../results.ts";
import type { Site } from "../site.ts";
import type { CellView, ColumnView, TableView } from "../view.ts";

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
    narrow: "cards",
    sortable: all.length > 2,
  };
}

interface Column {
  readonly column: ColumnView;
  readonly optional?: boolean;
  cell(one: Outlook): CellView;
}

function columnsOf(site: Site, named: Named, lang: Lang): Column[] {
  const { column } = analysisWords[lang];
  const decimals = (one: Outlook) => Number(site.ledger.indicators.get(one.series.indicator)?.decimals ?? 0);
  const amount = (one: Outlook, result: Result) => resultCell(site, result, lang, Math.max(1, decimals(one)));
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
    money("target", column.target, ({ target }) => figureCell(site, target, lang), true),
    money("projection", column.projection, (one) => amount(one, one.projection.middle)),
    money("range", column.range, (one) => rangeCell(site, one, decimals(one), lang), true),
    money("projected", column.projected, (one) => unlessNone(one.projectedCompletion, site, lang), true),
    money("rate", column.rate, (one) => amount(one, one.rate)),
    money("required", column.required, (one) => requiredCell(site, one, decimals(one), lang), true),
    { column: { key: "method", head: column.method }, cell: (one) => ({ text: methodOf(one, lang) }) },
    money("expected", column.expected, ({ expected }) => figureCell(site, expected, lang), true),
  ];
}

function methodOf({ projection, seasonal }: Outlook, lang: Lang): string {
  const words = analysisWords[lang].outlook;
  return projection.straightLine ? words.straight : words.seasonal(seasonal.years);
}

/** From the lowest to the highest of the earlier years; empty for a straight line and for a single year. */
function rangeCell(site: Site, { projection, seasonal }: Outlook, decimals: number, lang: Lang): CellView {
  const { low, high } = projection;
  if (low.kind === "none" || high.kind === "none" || seasonal.years < 2) return { text: "" };
  const text = (result: typeof low) => resultText(site, result, lang, decimals);
  return { text: analysisWords[lang].outlook.to(text(low), text(high)) };
}

/** Where no target is set the column stays empty; where all rows lack one it is left out. */
function unlessNone(result: Result, site: Site, lang: Lang): CellView {
  if (result.kind === "none" && result.reason === "no-target") return { text: "" };
  return resultCell(site, result, lang);
}

function requiredCell(site: Site, one: Outlook, decimals: number, lang: Lang): CellView {
  const { required } = one;
  if (required.kind === "value") return resultCell(site, required, lang, decimals);
  if (required.reason === "no-target") return { text: "" };
  if (required.reason === "nothing-left") return { text: analysisWords[lang].outlook.done };
  return { text: "", reason: reasonText(required, lang) };
}

function howOf(site: Site, one: Outlook, lang: Lang) {
  const results = [one.projection.middle, one.projectedCompletion, one.rate, one.required];
  return results.filter(({ kind }) => kind === "value").map((result) => howComputed(site, result, lang));
}
