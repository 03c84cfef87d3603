import { type History, originOf, type RowEvent } from "../../ledger/history.ts";
import { keyColumns, type Place, type TableName } from "../../ledger/schema.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_REVISIONS_LISTED } from "../ground/limits.ts";
import { PATHS } from "../ground/routes.ts";

/** A row of the ledger and all that happened to it, oldest first. */
export interface RowHistory {
  readonly id: string;
  readonly events: readonly RowEvent[];
}

const known = new WeakMap<History, ReadonlyMap<string, RowHistory>>();

/** The figures that were revised, the last revised first, by table and key. */
export function revisedRows(history: History): ReadonlyMap<string, RowHistory> {
  const before = known.get(history);
  if (before !== undefined) return before;
  const events = Map.groupBy(history.events.filter(revisesFigure), ({ table, key }) => rowId(table, key));
  const newest = (list: readonly RowEvent[]) => list.at(-1)?.commit ?? 0;
  const sorted = [...events].sort(([, a], [, b]) => newest(b) - newest(a));
  const made = new Map(sorted.map(([key, list]) => [key, { id: anchorOf(key), events: list }]));
  known.set(history, made);
  return made;
}

/** True where what is published is another figure, or none: a note or a locator is no figure. */
function revisesFigure({ kind, table, cells }: RowEvent): boolean {
  if (!FIGURES.includes(table)) return false;
  return kind === "lost" || cells.some(({ column }) => STATED.includes(column));
}

const STATED: readonly string[] = ["value", "unit", "qualifier", "status"];
const FIGURES: readonly TableName[] = ["observations", "targets", "claims"];

/** Where the page of changes tells what a row's figure was before; undefined for one that was never another. */
export function revisionHref(edition: Edition, table: TableName, row: Place): string | undefined {
  if (originOf(edition.site.history, row.file, row.line) === null) return undefined;
  const cells = row as unknown as Readonly<Record<string, string>>;
  const key = rowId(
    table,
    keyColumns(table).map(({ name }) => cells[name] ?? ""),
  );
  const at = listedAnchors(edition.site.history).get(key);
  return at === undefined ? undefined : `${edition.href(PATHS.changes)}#${at}`;
}

/** How often the figure of a row was revised. */
export function timesRevised(history: History, table: TableName, row: Place): number {
  const cells = row as unknown as Readonly<Record<string, string>>;
  const key = rowId(
    table,
    keyColumns(table).map(({ name }) => cells[name] ?? ""),
  );
  return revisedRows(history).get(key)?.events.length ?? 0;
}

const anchors = new WeakMap<History, ReadonlyMap<string, string>>();

/** The anchors of the figures that the page lists. */
function listedAnchors(history: History): ReadonlyMap<string, string> {
  const before = anchors.get(history);
  if (before !== undefined) return before;
  const listed = [...revisedRows(history)].slice(0, MOST_REVISIONS_LISTED);
  const made = new Map(listed.map(([key, { id }]) => [key, id]));
  anchors.set(history, made);
  return made;
}

function rowId(table: TableName, key: readonly string[]): string {
  return `${table}\u0001${key.join("\u0001")}`;
}

/** The same for a row in every build: FNV-1a of its key. */
function anchorOf(key: string): string {
  let hash = 0x811c9dc5;
  for (const sign of key) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `r-${hash.toString(16).padStart(8, "0")}`;
}
