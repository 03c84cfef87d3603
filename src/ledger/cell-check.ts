import type { Fault } from "./fault.ts";
import { damage, figureFault } from "./figure-check.ts";
import { parseFactor } from "./fraction.ts";
import { FIRST_YEAR, LAST_YEAR, LONGEST_ID, UTMOST_DIGITS } from "./limits.ts";
import { nearest } from "./nearest.ts";
import { parseOf } from "./of.ts";
import { parsePeriod } from "./period.ts";
import { periodLike, turnedPeriod } from "./period-like.ts";
import type { CellRule, CellType } from "./schema.ts";
import { characterFault, plainFault, textFault } from "./spelling.ts";

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Names that Windows keeps for devices: no file or folder can have them, with or without an ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const POINT = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const LINK = /^(?:https:\/\/[^\s"'<>\\]+|mailto:[^\s"'<>\\@]+@[^\s"'<>\\@]+)$/;
const CODE = /^[A-Z0-9]{1,12}$/;

type Check = (cell: string, column: CellRule) => Fault | null;

/** The check of each type of cell, for a cell that is not empty; references are resolved elsewhere. */
const CHECKS: Readonly<Record<CellType, Check>> = {
  id: checkId,
  "unit-id": textFault,
  ref: (cell, { table }) => (table === "units" ? textFault(cell) : null),
  refs: checkList,
  vocabulary: checkVocabulary,
  decimal: figureFault,
  factor: (cell) => (isFactor(cell) ? null : { code: "L111" }),
  integer: (cell) => (/^(?:0|[1-9][0-9]{0,2})$/.test(cell) ? null : { code: "L115" }),
  period: checkPeriod,
  point: checkPoint,
  link: (cell) => (LINK.test(cell) ? null : { code: "L107", fix: linkLike(cell) }),
  code: (cell) => (CODE.test(cell) ? null : { code: "L108", fix: fitting(CODE, cell.toUpperCase()) }),
  of: checkOf,
  text: textFault,
};

/** Types whose cells are plain letters, digits and signs: a look-alike among them is never meant. */
const PLAIN: ReadonlySet<CellType> = new Set([
  ...["id", "refs", "vocabulary", "factor", "integer", "period", "point", "code", "of"],
] as CellType[]);

/**
 * The first fault of a cell by its column's rules, or null: its characters before its meaning. An
 * empty cell is a fault only where one is required.
 */
export function faultOf(cell: string, column: CellRule): Fault | null {
  if (cell === "") return column.required === true ? { code: "L101" } : null;
  const check = CHECKS[column.type];
  if (column.type === "decimal") return check(cell, column);
  return characterFault(cell) ?? damage(cell) ?? plainFaultOf(cell, column) ?? check(cell, column);
}

/** A look-alike whose plain form is what the column wants; any other fault is the column's own to tell. */
function plainFaultOf(cell: string, column: CellRule): Fault | null {
  const plain = PLAIN.has(column.type) || (column.type === "ref" && column.table !== "units");
  const fault = plain ? plainFault(cell) : null;
  if (fault?.fix === undefined || CHECKS[column.type](fault.fix, column) === null) return fault;
  return null;
}

function checkId(cell: string): Fault | null {
  if (DEVICE.test(cell)) return { code: "L129", fix: `${cell}-1` };
  if (!ID.test(cell)) return { code: "L102", fix: idLike(cell) };
  if (cell.length <= LONGEST_ID) return null;
  return { code: "L133", facts: { length: String(cell.length), most: String(LONGEST_ID) } };
}

function checkPeriod(cell: string): Fault | null {
  if (parsePeriod(cell) !== null) return yearFault(cell);
  const turned = turnedPeriod(cell);
  return turned === undefined ? { code: "L105", fix: periodLike(cell) } : { code: "L131", fix: turned };
}

/** A year that no ledger is of, in a text that is a period. */
function yearFault(cell: string): Fault | null {
  const years = cell.split("/").map((end) => Number(end.slice(0, 4)));
  if (years.every((year) => year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  return { code: "L132", facts: { first: String(FIRST_YEAR), last: String(LAST_YEAR) } };
}

function checkPoint(cell: string): Fault | null {
  return isPoint(cell) ? yearFault(cell) : { code: "L106", fix: pointLike(cell) };
}

function isFactor(cell: string): boolean {
  const parts = cell.split("/").map((part) => part.replace(/\D/g, "").length);
  const factor = parts.some((digits) => digits > UTMOST_DIGITS) ? null : parseFactor(cell);
  return factor !== null && factor.n > 0n;
}

function isPoint(cell: string): boolean {
  return POINT.test(cell) && parsePeriod(cell) !== null;
}

function checkVocabulary(cell: string, column: CellRule): Fault | null {
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

/** Pairs of which each column stands once, its value in the form of that column's cells. */
function checkOf(cell: string): Fault | null {
  const pairs = parseOf(cell);
  const columns = cell.match(/(?:^|;)[a-z_]+=/g) ?? [];
  if (pairs === null || columns.length > pairs.size) return { code: "L110" };
  const categories = pairs.get("breakdown") ?? "";
  const sorted = categories === "" ? null : checkList(categories);
  if (sorted?.fix !== undefined) return { code: "L109", fix: cell.replace(categories, sorted.fix) };
  const when = pairs.get("period") ?? "";
  return parsePeriod(when) === null ? null : yearFault(when);
}

function idLike(cell: string): string | undefined {
  const plain = cell
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return DEVICE.test(plain) ? undefined : fitting(ID, plain);
}

function pointLike(cell: string): string | undefined {
  const like = periodLike(cell);
  return like !== undefined && isPoint(like) ? like : undefined;
}

function linkLike(cell: string): string | undefined {
  const secure = cell.replace(/^http:/, "https:");
  return fitting(LINK, secure) ?? fitting(LINK, `mailto:${cell}`);
}

function fitting(form: RegExp, text: string): string | undefined {
  return form.test(text) ? text : undefined;
}
