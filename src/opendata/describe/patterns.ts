import type { CellType, Column } from "../../ledger/schema.ts";
import type { Settings } from "../../ledger/settings.ts";

const POINT = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
const PART = `(${POINT}|[0-9]{4}-Q[1-4])`;
const NUMBER = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?";

/** What the text of a cell looks like, as a regular expression that every dialect reads; absent for free text. */
const PATTERNS: Readonly<Partial<Record<CellType, string>>> = {
  id: "[a-z0-9-]+",
  refs: "[^;]+(;[^;]+)*",
  decimal: NUMBER,
  factor: `${NUMBER}(/${NUMBER})?`,
  integer: "(0|[1-9][0-9]*)",
  period: `${PART}(/${PART})?`,
  point: POINT,
  link: "(https://|mailto:).+",
  of: "[a-z_]+=[^;]*(;[a-z_]+=[^;]*)*",
};

/** The pattern of a whole cell, without anchors. */
export function patternOf({ type }: Column): string | undefined {
  return PATTERNS[type];
}

/** The values that a cell may have: its vocabulary, or the ids of the list in `site.json` that it refers to. */
export function valuesOf(column: Column, settings: Settings): readonly string[] | undefined {
  if (column.values !== undefined) return column.values;
  const { table } = column;
  if (table !== "themes" && table !== "peer_groups" && table !== "schemes") return undefined;
  return settings[table].map((term) => term.id);
}
