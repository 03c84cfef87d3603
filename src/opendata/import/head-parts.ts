import { type HeadRole, ROLE_WORDS, YEARLY } from "../../i18n/heads.ts";
import { plainName } from "../../ledger/plain-name.ts";
import type { NameBook } from "../naming.ts";
import { doubtfulMonths } from "./cells.ts";
import { faultOf, type GridCell, textOf } from "./grid.ts";
import { splitHead } from "./heads.ts";
import { hasNoteMark } from "./marks.ts";
import type { Refusal } from "./outcome.ts";
import { readPeriod } from "./period-words.ts";

/** One thing that a head says of the figures under it. */
export type Part =
  | { readonly kind: "indicator" | "industry" | "breakdown" | "period" | "unit"; readonly id: string }
  | { readonly kind: "role"; readonly id: HeadRole; readonly isYearly: boolean };

/** What a head cannot be: an error, a month typed as a number, a day (a month that a spreadsheet made a date). */
export function faultOfHead(cell: GridCell): Pick<Refusal, "kind" | "near"> | null {
  const fault = faultOf(cell);
  if (fault !== null) return { kind: fault };
  const months = doubtfulMonths(textOf(cell));
  if (months !== null) return { kind: "doubtful-month", near: months };
  return cell.kind === "date" && textOf(cell).length === "2026-01-01".length
    ? { kind: "not-a-period" }
    : null;
}

/** What one head says: a name, a period, a role or a unit, with a unit in brackets; or that it says nothing known. */
export function readHead(written: string, book: NameBook): Part[] | Pick<Refusal, "kind" | "near"> {
  const text = written.replace(/\s*[\r\n]+\s*/g, "");
  const whole = readPart(text, book);
  if (whole !== null && !("near" in whole)) return [whole];
  const { name, bracket } = splitHead(text);
  const unit = bracket === "" ? undefined : book.find("units", bracket);
  const part = bracket === "" || name === "" ? whole : readPart(name, book);
  if (unit?.kind === "one" && part !== null && !("near" in part))
    return [part, { kind: "unit", id: unit.id }];
  if (part !== null && "near" in part) return { kind: "ambiguous-name", near: part.near };
  const several = joinedParts(text, book);
  if (several !== null) return several;
  // A month without its year: with any year in front it would be a period.
  if (readPeriod(`2024年${text}`) !== null) return { kind: "no-year" };
  const near = book.find("indicators", name);
  return { kind: "unknown-name", near: near.kind === "none" ? near.near : [] };
}

/** A head that is a period and something known behind it (2025年目标), or something known and its % (同比±%). */
function joinedParts(text: string, book: NameBook): Part[] | null {
  const known = (one: string) => {
    const read = one === "" ? null : readHead(one, book);
    return Array.isArray(read) ? read : null;
  };
  if (/[%％]$/.test(text)) {
    const rest = known(text.slice(0, -1).trim());
    const unit = book.find("units", "%");
    const isRate = rest?.some((part) => part.kind === "role") === true;
    return rest !== null && isRate && unit.kind === "one" ? [...rest, { kind: "unit", id: unit.id }] : null;
  }
  const year = /^\d{4}年/.exec(text);
  for (let at = text.length - 1; year !== null && at >= year[0].length; at--) {
    const period = readPeriod(text.slice(0, at));
    const rest = period === null ? null : known(text.slice(at).trim());
    if (period !== null && rest !== null) return [{ kind: "period", id: period }, ...rest];
  }
  return null;
}

/** One word of a head; null for an unknown one, several for one that two things are called. */
function readPart(text: string, book: NameBook): Part | null | { readonly near: readonly string[] } {
  const period = readPeriod(text);
  if (period !== null) return { kind: "period", id: period };
  if (hasNoteMark(text)) return null;
  const plain = plainName(text);
  const role = (Object.keys(ROLE_WORDS) as HeadRole[]).find((one) =>
    ROLE_WORDS[one].some((w) => plainName(w) === plain),
  );
  if (role !== undefined) return { kind: "role", id: role, isYearly: YEARLY.test(text) };
  const found: Part[] = [];
  const many: string[] = [];
  for (const [table, kind] of TABLES_OF_HEADS) {
    const one = book.find(table, text);
    if (one.kind === "one") found.push({ kind, id: one.id });
    if (one.kind === "many") many.push(...one.ids);
  }
  const [only] = found;
  if (found.length === 1 && many.length === 0 && only !== undefined) return only;
  const ids = [...found.map((part) => part.id), ...many];
  return ids.length === 0 ? null : { near: ids };
}

const TABLES_OF_HEADS = [
  ["indicators", "indicator"],
  ["industries", "industry"],
  ["breakdowns", "breakdown"],
  ["units", "unit"],
] as const;
