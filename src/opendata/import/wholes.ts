import { WHOLE_WORDS } from "../../i18n/table-lines.ts";
import { plainName } from "../../ledger/plain-name.ts";
import type { FigureColumn } from "./columns.ts";
import { isWhole } from "./frame.ts";
import { shownAt, textOf } from "./grid.ts";
import type { Sheet } from "./sheet.ts";

/** The words in rows and heads that name the whole. */
export function wordsFor(
  { grid, frame }: Sheet,
  wholes: readonly number[],
  figures: readonly FigureColumn[],
): string[] {
  const rows = wholes.map((row) => textOf(shownAt(grid, row, frame.key)));
  const heads = figures.flatMap(({ isWhole: has, column }) => {
    const texts = Array.from({ length: frame.body - frame.top }, (_, i) =>
      textOf(shownAt(grid, frame.top + i, column)),
    );
    return has === true ? texts.filter(isWhole) : [];
  });
  return [...rows, ...heads];
}

/** The one place of the kind that 全市 says of which all places of the table are parts; empty for none. */
export function wholeOf(
  { context, given }: Sheet,
  places: readonly string[],
  words: readonly string[],
): string {
  const kinds = words.flatMap((word) => WHOLE_WORDS[plainName(word)] ?? []);
  if (kinds.length === 0) return "";
  const known = [...new Set(places.filter((id) => id !== ""))];
  const { regions } = context.lookup.ledger;
  const from = known.length > 0 ? known : given.region === undefined ? [] : [given.region];
  const above = from
    .filter((id) => regions.has(id))
    .map((id) => [id, ...context.lookup.ancestors(id).map((one) => one.id)]);
  const [first = []] = above;
  const shared = first.filter((id) => above.every((ids) => ids.includes(id)));
  const found = shared.filter((id) => kinds.includes(regions.get(id)?.kind ?? ""));
  return found.length === 1 ? (found[0] ?? "") : "";
}
