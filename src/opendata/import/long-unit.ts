import type { Caption } from "./captions.ts";
import { captionOf, isOtherScale } from "./captions.ts";
import type { Context } from "./cells.ts";
import { cellAt, type Grid, placeAt, shownAt, textOf } from "./grid.ts";
import { type LongHead, splitHead } from "./heads.ts";
import type { Options, Refusal } from "./outcome.ts";

/** Columns of figures: their unit may stand in their head. */
export const FIGURES: ReadonlySet<string> = new Set(["value", "target"]);

/** What the head of a long table, or the lines above it, say of its unit. */
export interface HeadUnit {
  /** In the head of the figures, or above the table. */
  readonly unit: string;
  readonly refusals: readonly Refusal[];
}

/** The unit of a table as its head or the lines above it state it, and what contradicts it. */
export function unitOf(grid: Grid, head: LongHead, { book }: Context, given: Options): HeadUnit {
  const caption = captionOf(grid, head.row, book);
  const valueAt = head.columns.findIndex((column) => FIGURES.has(column?.name ?? ""));
  const bracket = valueAt < 0 ? "" : splitHead(textOf(cellAt(grid, head.row, valueAt))).bracket;
  const found = bracket === "" ? null : book.find("units", bracket);
  const own = found?.kind === "one" ? found.id : "";
  const isOwn = head.columns.some((column) => column?.name === "unit");
  const needed = own === "" && !isOwn;
  const refusals: Refusal[] = needed ? [...caption.refusals] : [];
  const at = placeAt(grid, head.row, Math.max(valueAt, 0), own || caption.unit);
  if (own !== "" && caption.unit !== "" && isOtherScale(own, caption.unit))
    refusals.push({ kind: "contradiction", ...at, near: [caption.unit], fact: caption.cell });
  const unit = own || caption.unit;
  if (!isOwn && unit !== "" && given.unit !== undefined && given.unit !== unit)
    refusals.push({ kind: "contradiction", ...at, near: [given.unit], fact: "--unit" });
  return { unit, refusals: [...refusals, ...otherScales(grid, head, caption)] };
}

/** Rows whose own unit is of another size than the one above the table. */
function otherScales(grid: Grid, head: LongHead, caption: Caption): Refusal[] {
  const c = head.columns.findIndex((column) => column?.name === "unit");
  if (c < 0 || caption.unit === "") return [];
  return grid.rows.flatMap((_, row): Refusal[] => {
    const unit = textOf(shownAt(grid, row, c));
    if (row <= head.row || !isOtherScale(unit, caption.unit)) return [];
    const at = placeAt(grid, row, c, unit);
    return [{ kind: "contradiction", ...at, near: [caption.unit], fact: caption.cell }];
  });
}
