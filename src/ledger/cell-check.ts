import { DECIMAL, parseFactor } from "./fraction.ts";
import { nearest } from "./nearest.ts";
import { parsePeriod } from "./period.ts";
import type { Problem } from "./problem.ts";
import type { CellType, Column } from "./schema.ts";

/** What is wrong with a cell by itself: the part of the problem that does not depend on its place. */
export type Fault = Pick<Problem, "code" | "fix" | "facts">;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const POINT = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const LINK = /^(?:https:\/\/[^\s"'<>\\]+|mailto:[^\s"'<>\\@]+@[^\s"'<>\\@]+)$/;
const CODE = /^[A-Z0-9]{1,12}$/;
const OF = /^[a-z_]+=[^;=]*(?:;[a-z_]+=[^;=]*)*$/;

/** The check of each type of cell, for a cell that is not empty; references are resolved elsewhere. */
const CHECKS: Readonly<Record<CellType, (cell: string, column: Column) => Fault | null>> = {
  id: (cell) => (ID.test(cell) ? null : { code: "L102", fix: idLike(cell) }),
  "unit-id": () => null,
  ref: () => null,
  refs: checkList,
  vocabulary: checkVocabulary,
  decimal: (cell) => (DECIMAL.test(cell) ? null : { code: "L103", fix: decimalLike(cell) }),
  factor: (cell) => (isFactor(cell) ? null : { code: "L111" }),
  integer: (cell) => (/^(?:0|[1-9][0-9]{0,2})$/.test(cell) ? null : { code: "L115" }),
  period: (cell) => (parsePeriod(cell) === null ? { code: "L105" } : null),
  point: (cell) => (POINT.test(cell) && parsePeriod(cell) !== null ? null : { code: "L106" }),
  link: (cell) => (LINK.test(cell) ? null : { code: "L107", fix: linkLike(cell) }),
  code: (cell) => (CODE.test(cell) ? null : { code: "L108" }),
  of: (cell) => (OF.test(cell) ? null : { code: "L110" }),
  text: () => null,
};

/** The first fault of a cell by its column's rules, or null. An empty cell is a fault only where one is required. */
export function faultOf(cell: string, column: Column): Fault | null {
  if (cell === "") return column.required === true ? { code: "L101" } : null;
  return CHECKS[column.type](cell, column);
}

function isFactor(cell: string): boolean {
  const factor = parseFactor(cell);
  return factor !== null && factor.n > 0n;
}

function checkVocabulary(cell: string, column: Column): Fault | null {
  const values = column.values ?? [];
  if (values.includes(cell)) return null;
  return { code: "L104", fix: nearest(cell, values), facts: { values: values.join(", ") } };
}

/** Ids joined by `;`, each once, in order: so that one combination has one spelling. */
function checkList(cell: string): Fault | null {
  const ids = cell.split(";");
  const fix = [...new Set(ids.map((id) => id.trim()).filter((id) => id !== ""))].sort().join(";");
  return cell === fix ? null : { code: "L109", fix };
}

function idLike(cell: string): string | undefined {
  const plain = cell
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return ID.test(plain) ? plain : undefined;
}

/** The figure that a cell states beyond doubt though it is written another way, or undefined. */
function decimalLike(cell: string): string | undefined {
  const plain = cell.normalize("NFKC").trim();
  const grouped = /^-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/.test(plain) ? plain.replaceAll(",", "") : plain;
  return DECIMAL.test(grouped) ? grouped : undefined;
}

function linkLike(cell: string): string | undefined {
  const secure = cell.replace(/^http:/, "https:");
  return LINK.test(secure) ? secure : LINK.test(`mailto:${cell}`) ? `mailto:${cell}` : undefined;
}
