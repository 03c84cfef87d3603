import { UNIT_LABEL } from "../../i18n/table-lines.ts";
import type { NameBook } from "../naming.ts";
import { type Grid, placeAt, textOf } from "./grid.ts";
import { splitHead } from "./heads.ts";
import type { Refusal } from "./outcome.ts";

/** The unit that the lines above a table state, as an id, and where; empty where they state none. */
export interface Caption {
  /** Of amounts, where it is one. */
  readonly unit: string;
  /** All of them, also those of rates and counts. */
  readonly units: readonly string[];
  readonly cell: string;
  /** A line that speaks of units and names none, or several. */
  readonly refusals: readonly Refusal[];
}

const NONE: Caption = { unit: "", units: [], cell: "", refusals: [] };

/**
 * What stands above row `head` of a grid: `单位：亿元`, `Unit: CNY 100 million`, beside a title or alone; above
 * row `top` also the unit in brackets that a title ends in. The same below the figures is no other.
 */
export function captionOf(grid: Grid, head: number, book: NameBook, top = head): Caption {
  const found: Caption[] = [];
  for (let row = 0; row < grid.rows.length; row++) {
    if (row >= head && !isLine(grid, row)) continue;
    (grid.rows[row] ?? []).forEach((cell, c) => {
      const written = writtenUnit(textOf(cell)) ?? (row < top ? bracketUnit(textOf(cell), book) : null);
      if (written === null) return;
      const beside = written === "" ? textOf(grid.rows[row]?.[c + 1] ?? { kind: "empty" }) : written;
      if (beside !== "") found.push(readCaption(beside, placeAt(grid, row, c, textOf(cell)), book));
    });
  }
  const [first = NONE, ...others] = found;
  const other = others.find((one) => one.unit !== first.unit);
  return other === undefined
    ? first
    : { ...first, refusals: [...first.refusals, ...contradiction(grid, first, other)] };
}

/** True for a row that holds nothing but a line of words: no row of figures. */
function isLine(grid: Grid, row: number): boolean {
  const filled = (grid.rows[row] ?? []).filter((cell) => textOf(cell) !== "");
  return filled.length > 0 && filled.length < 3 && filled.every(({ kind }) => kind === "text");
}

function contradiction({ file, sheet }: Grid, first: Caption, other: Caption): Refusal[] {
  const at = { file, sheet, cell: other.cell, text: other.unit };
  return [{ kind: "contradiction", ...at, near: [first.unit], fact: first.cell }];
}

/** True for a cell that says in which unit a table is, whatever else it says. */
export function isUnitCaption(text: string): boolean {
  return UNIT_LABEL.test(text.normalize("NFKC"));
}

/** What stands behind the label, up to the next label; null where there is no label. */
function writtenUnit(text: string): string | null {
  const found = UNIT_LABEL.exec(text.normalize("NFKC"));
  return found === null
    ? null
    : text
        .normalize("NFKC")
        .slice(found.index + found[0].length)
        .trim();
}

/** A title that ends in a unit: 社会消费品零售总额（亿元）. */
function bracketUnit(text: string, book: NameBook): string | null {
  const { bracket } = splitHead(text);
  return bracket !== "" && book.find("units", bracket).kind === "one" ? bracket : null;
}

function readCaption(written: string, at: Omit<Refusal, "kind">, book: NameBook): Caption {
  const units = unitsIn(written, book);
  const amounts = units.filter((unit) => unit !== "%");
  const [only] = amounts.length === 0 ? units : amounts;
  const { cell } = at;
  if (amounts.length < 2 && only !== undefined) return { unit: only, units, cell, refusals: [] };
  return { unit: "", units, cell, refusals: [{ kind: "unit-caption", ...at, near: units }] };
}

/** The units of a caption: whole, without a bracket, one by one, or the first word. */
function unitsIn(written: string, book: NameBook): string[] {
  const find = (text: string) => {
    const found = book.find("units", text.trim());
    return found.kind === "one" ? [found.id] : [];
  };
  const bare = written.replace(/\s*\([^()]*\)?$/, "").replace(/\)$/, "");
  for (const text of [written, bare]) if (find(text).length > 0) return find(text);
  const parts = bare.split(/[、,;]/);
  const all = parts.flatMap(find);
  if (parts.length > 1 && all.length === parts.length) return [...new Set(all)];
  return find(bare.split(/\s/)[0] ?? "");
}

/** True for two units of one kind in different sizes (万元, 亿元): one of them is wrong. */
export function isOtherScale(one: string, other: string): boolean {
  const base = (unit: string) => unit.replace(/^[十百千万亿]+(?=.)/, "");
  return one !== other && base(one) === base(other);
}
