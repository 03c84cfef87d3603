import { UNIT_LABEL } from "../../i18n/heads.ts";
import type { NameBook } from "../naming.ts";
import { type Grid, placeAt, textOf } from "./grid.ts";
import type { Refusal } from "./outcome.ts";

/** The unit that the lines above a table state, as an id, and where; empty where they state none. */
export interface Caption {
  readonly unit: string;
  readonly cell: string;
  /** A line that speaks of units and names none, or several. */
  readonly refusals: readonly Refusal[];
}

const NONE: Caption = { unit: "", cell: "", refusals: [] };

/** What stands above row `head` of a grid: `单位：亿元`, `Unit: CNY 100 million`, beside a title or alone. */
export function captionAbove(grid: Grid, head: number, book: NameBook): Caption {
  const found: Caption[] = [];
  for (let row = 0; row < head; row++) {
    (grid.rows[row] ?? []).forEach((cell, c) => {
      const written = writtenUnit(textOf(cell));
      if (written === null) return;
      const beside = written === "" ? textOf(grid.rows[row]?.[c + 1] ?? { kind: "empty" }) : written;
      if (beside !== "") found.push(captionOf(beside, placeAt(grid, row, c, textOf(cell)), book));
    });
  }
  const [first = NONE, ...others] = found;
  const other = others.find((one) => one.unit !== first.unit);
  return other === undefined
    ? first
    : { ...first, refusals: [...first.refusals, ...contradiction(grid, first, other)] };
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

function captionOf(written: string, at: Omit<Refusal, "kind">, book: NameBook): Caption {
  const units = unitsIn(written, book);
  const [only] = units;
  if (units.length === 1 && only !== undefined) return { unit: only, cell: at.cell, refusals: [] };
  return { unit: "", cell: at.cell, refusals: [{ kind: "unit-caption", ...at, near: units }] };
}

/** The units of a caption without the % of its rates: whole, without a bracket, one by one, or the first word. */
function unitsIn(written: string, book: NameBook): string[] {
  const find = (text: string) => {
    const found = book.find("units", text.trim());
    return found.kind === "one" ? [found.id] : [];
  };
  const bare = written.replace(/\s*\([^()]*\)?$/, "").replace(/\)$/, "");
  for (const text of [written, bare]) if (find(text).length > 0) return find(text);
  const parts = bare.split(/[、,;]/);
  const all = parts.flatMap(find);
  if (parts.length > 1 && all.length === parts.length) {
    const amounts = all.filter((unit) => unit !== "%");
    return amounts.length === 0 ? all.slice(0, 1) : amounts;
  }
  return find(bare.split(/\s/)[0] ?? "");
}

/** True for two units of one kind in different sizes (万元, 亿元): one of them is wrong. */
export function isOtherScale(one: string, other: string): boolean {
  const base = (unit: string) => unit.replace(/^[十百千万亿]+(?=.)/, "");
  return one !== other && base(one) === base(other);
}
