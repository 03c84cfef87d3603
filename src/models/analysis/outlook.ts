import { formulaText, roleName } from "../../i18n/formula.ts";
import type { Series } from "../../ledger/lookup.ts";
import { over, part } from "../../measures/formula.ts";
import type { Result } from "../../measures/result.ts";
import type { Judged } from "../../measures/targets/judged.ts";
import type { Outlook } from "../../measures/year/outlook.ts";
import { derivation } from "../cells/derivations.ts";
import { figureCell, reasonText, resultCell, resultText } from "../cells/results.ts";
import { periodCell } from "../cells/statements.ts";
import { aimCell, judgementNames } from "../cells/verdicts.ts";
import type { Edition } from "../ground/edition.ts";
import { type Column, numeric, optional, type Titles, tableOf } from "../ground/table.ts";
import type { CellView, Derivation, TableView } from "../ground/view.ts";

/** How a row of projections is named. */
export interface Named {
  readonly column: string;
  cell(one: Outlook): CellView;
}

/** Projections of a year or another span; columns in which nothing stands are left out. */
export function outlookTable(
  edition: Edition,
  all: readonly Outlook[],
  named: Named,
  titles: Titles,
): TableView {
  const [first] = all;
  const frame = { ...titles, how: first && derivationsOf(edition, first), sortable: all.length > 2 };
  return tableOf(frame, all, columnsOf(edition, named));
}

function columnsOf(edition: Edition, named: Named): Column<Outlook>[] {
  const column = edition.words.analysisColumns;
  const decimals = (one: Outlook) =>
    Number(edition.site.ledger.indicators.get(one.series.indicator)?.decimals ?? 0);
  const amount = (one: Outlook, result: Result, least = 0) =>
    resultCell(edition, result, Math.max(least, decimals(one)));
  return [
    { key: "what", head: named.column, cell: named.cell },
    {
      key: "period",
      head: column.upTo,
      phone: "under",
      cell: ({ actual }) => periodCell(edition, actual.period.text),
    },
    {
      ...numeric<Outlook>("actual", column.actual, ({ actual }) => figureCell(edition, actual)),
      phone: "under",
    },
    { ...optional<Outlook>("target", column.target, (one) => targetCell(edition, one)), phone: "under" },
    numeric("projection", column.projection, (one) => amount(one, one.projection.middle)),
    optional("range", column.range, (one) => rangeCell(edition, one, decimals(one))),
    optional("projected", column.projected, (one) => resultCell(edition, one.projectedCompletion)),
    numeric("rate", column.rate, (one) => amount(one, one.rate, 1)),
    optional("required", column.required, (one) => requiredCell(edition, one, decimals(one))),
    { key: "method", head: column.method, cell: (one) => methodOf(edition, one) },
    optional("expected", column.expected, ({ expected }) => figureCell(edition, expected)),
  ];
}

function methodOf(edition: Edition, { projection, seasonal }: Outlook): string {
  const words = edition.words.year.outlook;
  return projection.straightLine ? words.straight : words.seasonal(seasonal.years);
}

/** From the lowest to the highest of the earlier years; empty for a straight line and for a single year. */
function rangeCell(edition: Edition, { projection, seasonal }: Outlook, decimals: number): CellView {
  const { low, high } = projection;
  if (low.kind === "none" || high.kind === "none" || seasonal.years < 2) return { text: "" };
  const text = (result: typeof low) => resultText(edition, result, decimals);
  return { text: edition.words.year.outlook.to(text(low), text(high)) };
}

function targetCell(edition: Edition, { aim, series }: Outlook): CellView {
  return aim === null
    ? { text: "", reason: edition.words.year.outlook.noTarget }
    : aimCell(edition, aim.judgement, judgementNames(edition, series, aim));
}

function requiredCell(edition: Edition, one: Outlook, decimals: number): CellView {
  const { required, aim } = one;
  if (required.kind === "value") return resultCell(edition, required, Math.max(1, decimals));
  if (required.reason === "nothing-left" && aim !== null) return nothingLeft(edition, one.series, aim);
  return { text: "", reason: reasonText(edition, required) };
}

/** Met; or only level with an amount that is to be exceeded. */
function nothingLeft(edition: Edition, series: Series, aim: Judged): CellView {
  const { judgement } = aim;
  if (judgement.class === "met") return { text: edition.words.year.outlook.done };
  return { text: edition.words.judgement.distance(judgement, judgementNames(edition, series, aim)) };
}

function derivationsOf(edition: Edition, one: Outlook) {
  return [
    ...projectedDerivations(edition, one),
    ...[one.rate, one.required]
      .filter(({ kind }) => kind === "value")
      .map((result) => derivation(edition, result)),
  ];
}

/** The projection by what it really divides by, and the completion that it would be. */
function projectedDerivations(edition: Edition, { projection, projectedCompletion }: Outlook): Derivation[] {
  const { middle, straightLine } = projection;
  if (middle.kind === "none") return [];
  const first = derivation(edition, middle);
  const byTime = formulaText(over(part("actual"), part("schedule")), edition.lang);
  const projected = straightLine ? { ...first, formula: byTime } : first;
  if (projectedCompletion.kind === "none") return [projected];
  const target = projectedCompletion.inputs.filter(({ role }) => role === "target");
  const completed = derivation(edition, { ...projectedCompletion, inputs: target });
  return [
    projected,
    {
      ...completed,
      name: edition.words.analysisColumns.projected,
      formula: `${projected.name} ÷ ${roleName("target", edition.lang)}`,
      inputs: [{ role: projected.name, value: resultText(edition, middle) }, ...completed.inputs],
    },
  ];
}
