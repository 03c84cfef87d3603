import { formatDecimal, formatSigned, withBoundMark } from "../../i18n/decimal.ts";
import type { JudgementNames } from "../../i18n/judgement-naming.ts";
import { toFixed } from "../../ledger/fraction.ts";
import type { Series } from "../../ledger/lookup.ts";
import { parsePeriod, samePeriod } from "../../ledger/period.ts";
import { type Aim, aimsOf } from "../../measures/aims.ts";
import { judgedResult } from "../../measures/targets/as-result.ts";
import type { Quantity } from "../../measures/targets/judgement.ts";
import { derivation } from "../cells/derivations.ts";
import { statedAmount } from "../cells/statements.ts";
import { aimCell, judgementNames, restsCell, verdictMark } from "../cells/verdicts.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import type { YearTarget } from "../ground/site.ts";
import { type Column, numeric, optional, type Titles, tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
import { whatCell } from "./handed-down.ts";

/** How a table of targets years ahead names its rows. */
export interface AimHead {
  readonly column: string;
  cell(series: Series): CellView;
}

/** Progress towards the targets years ahead of some series, every one of them; nothing where there are none. */
export function aimBlocks(
  edition: Edition,
  series: readonly Series[],
  head: AimHead,
  titles: Titles,
): Block[] {
  const { lookup, asOf } = edition.site;
  return blocksOf(
    edition,
    series.flatMap((one) => aimsOf(lookup, one, asOf)),
    head,
    titles,
  );
}

/** The same of the targets that end in one year and were set for several or years before. */
export function yearAimBlocks(edition: Edition, year: number, targets: readonly YearTarget[]): Block[] {
  const { lookup, asOf } = edition.site;
  const rows = new Set(targets.map(({ target }) => target));
  const aims = [...new Set(targets.map(({ series }) => series))]
    .flatMap((one) => aimsOf(lookup, one, asOf, () => true))
    .filter(({ row }) => rows.has(row));
  const head = {
    column: edition.words.analysisColumns.what,
    cell: (one: Series) => whatCell(edition, one),
  };
  return blocksOf(edition, aims, head, {
    id: "aims-table",
    caption: edition.words.analysis.aims.ofYear(year),
  });
}

function blocksOf(edition: Edition, aims: readonly Aim[], head: AimHead, titles: Titles): Block[] {
  if (aims.length === 0) return [];
  const words = edition.words.analysis.aims;
  const table = aimTable(edition, aims, head, titles);
  return section("aims", words.title, [{ kind: "table", table }], introOf(edition, aims));
}

function introOf(edition: Edition, aims: readonly Aim[]): string {
  const words = edition.words.analysis.aims;
  const bases = aims.flatMap(({ base }) => (base === null ? [] : (parsePeriod(base.period) ?? [])));
  const [first] = bases;
  const isKnownOnce = first !== undefined && aims.every(({ judgement }) => judgement.rests === null);
  if (!isKnownOnce) return words.intro;
  return words.oneYear(bases.every((one) => samePeriod(one, first)) ? edition.period(first) : "");
}

/** An aim with the names that its words need. */
interface Row {
  readonly aim: Aim;
  readonly names: JudgementNames;
}

function aimTable(edition: Edition, aims: readonly Aim[], head: AimHead, titles: Titles): TableView {
  const column = edition.words.analysisColumns;
  const rows = aims.map((aim) => ({ aim, names: judgementNames(edition, aim.series, aim) }));
  const frame = {
    ...titles,
    how: derivationsOf(edition, aims),
    sortable: aims.length > 2,
  };
  const columns: Column<Row>[] = [
    { key: "what", head: head.column, cell: ({ aim }) => head.cell(aim.series) },
    numeric("goal", column.goal, ({ aim: { judgement }, names }) => ({
      ...aimCell(edition, judgement, names),
      after: edition.period(judgement.target.span),
    })),
    optional("base", column.baseline, ({ aim }) => baseCell(edition, aim)),
    optional("newest", column.newest, ({ aim, names }) => restsCell(edition, aim.judgement, names)),
    optional("covered", column.covered, ({ aim }) => wayCell(edition, aim, "covered")),
    optional("pace", column.pace, ({ aim }) => wayCell(edition, aim, "pace")),
    optional("needed", column.needed, ({ aim, names }) => neededCell(edition, aim, names)),
    {
      key: "verdict",
      head: edition.words.pages.column.verdict,
      cell: ({ aim, names }) => verdictCell(edition, aim, names),
    },
  ];
  return tableOf(frame, rows, columns);
}

function baseCell(edition: Edition, { base }: Aim): CellView {
  if (base === null) return { text: "" };
  const period = parsePeriod(base.period);
  const text = statedAmount(edition, { value: base.value, unit: base.unit, qualifier: base.bound });
  return period === null ? { text } : { text, after: edition.period(period) };
}

/** The share of the way, or the pace, of a level; where there is none, the reason. */
function wayCell(edition: Edition, { judgement }: Aim, part: "covered" | "pace"): CellView {
  const { kind, rests, reason } = judgement;
  const quantity = judgement[part];
  if (quantity !== null) return quantityCell(quantity);
  const isAsked = kind === "level-ahead" && rests !== null && reason !== null && !judgement.final;
  return isAsked ? { text: "", reason: edition.words.judgement.reasons[reason] } : { text: "" };
}

/** A share or a growth in percent, or how many times; with its bound as a sign. */
function quantityCell({ value, scale, decimals, bound }: Quantity): CellView {
  const text = formatDecimal(toFixed(value, decimals)) + (scale === "percent" ? "%" : "");
  return { text: withBoundMark(text, bound ?? ""), sort: toFixed(value, decimals) };
}

/** The growth a year that is needed, or what an amount of several years still needs. */
function neededCell(edition: Edition, { needed, judgement }: Aim, names: JudgementNames): CellView {
  if (needed !== null) {
    const signed = `${formatSigned(toFixed(needed.value, needed.decimals))}%`;
    return { ...quantityCell(needed), text: withBoundMark(signed, needed.bound ?? "") };
  }
  return { text: edition.words.judgement.required(judgement, names) };
}

/** The verdict and, under it, how far the newest figure lies from the target. */
function verdictCell(edition: Edition, { judgement }: Aim, names: JudgementNames): CellView {
  const note = edition.words.judgement.distance(judgement, names);
  const band = verdictMark(edition, judgement, names);
  return note === "" ? { text: "", band } : { text: "", band, note };
}

/** The methods of the first that has a pace: all were computed alike. */
function derivationsOf(edition: Edition, aims: readonly Aim[]) {
  const told = aims.find(({ judgement }) => judgement.pace !== null);
  if (told === undefined) return [];
  return (["pace", "covered"] as const).map((part) =>
    derivation(edition, judgedResult(told.judgement, part)),
  );
}
