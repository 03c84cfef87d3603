import { LANGS, ROOT } from "../../../i18n/lang.ts";
import { type Period, parsePeriod, samePeriod } from "../../../ledger/period.ts";
import { cellOf } from "../../../ledger/rows.ts";
import { type Column, columnsOf, type TargetRow } from "../../../ledger/schema.ts";
import { wordOf } from "../../naming.ts";
import { type Read, readFigure } from "../cells.ts";
import { type GridCell, textOf } from "../grid.ts";
import { type Others, otherSeries } from "./other.ts";
import type { PhraseCells, PhraseRead, PhraseRow } from "./quantity.ts";
import { readTarget } from "./read.ts";
import { phraseOf } from "./told.ts";

/** The column of a sheet in which a target stands as documents put it: 增长6%左右. It gives several of the ledger's. */
export const TARGET_PHRASE: Column = {
  name: "target",
  type: "text",
  example: "增长6%左右",
};

type Refused = Exclude<Read, { cell: string }>;

/** The columns that the phrase of a row gives, or why it is not taken; nothing where its series is not known. */
export function phraseCells(
  cell: GridCell,
  others: Others,
  row: PhraseCells,
): { readonly cells: PhraseCells } | Refused | null {
  const { region = "", indicator = "", industry = "", breakdown = "" } = row;
  const span = parsePeriod(row["period"] ?? "");
  const found = others.lookup.ledger.indicators.get(indicator);
  if (span === null || found === undefined || !others.lookup.ledger.regions.has(region)) return null;
  const key = { region, indicator, industry, breakdown };
  const number = cell.kind === "number" ? readFigure(cell, "%") : null;
  if (number !== null && !("cell" in number)) return number;
  const isPercent = cell.kind === "number" && cell.shown === "percent";
  const text = number === null ? textOf(cell) : `${number.cell}${isPercent ? "%" : ""}`;
  const { units } = others.lookup.ledger;
  const about: PhraseRow = {
    ...{ indicator: found, span, units, form: row["form"] ?? "", unit: row["unit"] ?? "" },
    other: (name) => otherSeries(others, key, name),
  };
  const same = number === null ? untouched(text, others, key, span, row) : undefined;
  return conflicting(same === undefined ? readTarget(text, about) : { cells: same }, row);
}

const SET = ["form", "of", "value", "to", "unit", "qualifier"] as const;

/** A phrase that tells a row of the ledger as it stands changes nothing of it, whichever words mean the same. */
function untouched(
  text: string,
  { lookup }: Others,
  key: Parameters<typeof phraseOf>[1],
  span: Period,
  row: PhraseCells,
): PhraseCells | undefined {
  const isRow = (target: TargetRow) =>
    samePeriod(parsePeriod(target.period) ?? span, span) &&
    ["form", "tier", "set_on", "source", "locator"].every((name) => isSaid(row[name], cellOf(target, name)));
  const told = (target: TargetRow) =>
    LANGS.some((lang) => phraseOf(lookup, key, target, lang) === text.trim());
  const found = lookup.series(key).targets.find((target) => isRow(target) && told(target));
  return found && Object.fromEntries(SET.map((name) => [name, cellOf(found, name)]));
}

function isSaid(cell: string | undefined, own: string): boolean {
  return cell === undefined || cell === "" || cell === own;
}

/** A column of its own may not say otherwise; only the unit gives way, which is that of bare numbers. */
function conflicting(read: PhraseRead, row: PhraseCells): { readonly cells: PhraseCells } | Refused {
  if (!("cells" in read)) return read;
  const other = Object.keys(read.cells).find(
    (name) => name !== "unit" && !isSaid(row[name], read.cells[name] ?? ""),
  );
  if (other === undefined) return read;
  const column = columnsOf("targets").find(({ name }) => name === other);
  const said = (cell: string) => (column?.values === undefined ? cell : wordOf(column, cell, ROOT));
  return { kind: "other-target", fact: said(read.cells[other] ?? ""), near: [said(row[other] ?? "")] };
}
