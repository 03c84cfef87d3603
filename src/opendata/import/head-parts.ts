import { type HeadRole, ROLE_WORDS, SPAN_WORDS, YEARLY } from "../../i18n/heads.ts";
import { plainName } from "../../ledger/plain-name.ts";
import { LONGEST_HEAD } from "../limits.ts";
import type { NameBook } from "../naming.ts";
import { doubtfulMonths } from "./cells.ts";
import { faultOf, type GridCell, textOf } from "./grid.ts";
import { splitHead } from "./heads.ts";
import { hasNoteMark } from "./marks.ts";
import type { Refusal } from "./outcome.ts";
import { readMonths, readPeriod } from "./period-words.ts";
import { coveringsOf, type Token } from "./segments.ts";

/** One thing that a head says of the figures beside or under it. */
export type Part =
  | {
      readonly kind: "place" | "indicator" | "industry" | "breakdown" | "period" | "unit";
      readonly id: string;
    }
  /** A part of a year that the head does not name: 1—11月. The id is that of the year 2024. */
  | { readonly kind: "months"; readonly id: string }
  | { readonly kind: "span"; readonly id: keyof typeof SPAN_WORDS }
  | { readonly kind: "role"; readonly id: HeadRole; readonly isYearly: boolean };

type Refused = Pick<Refusal, "kind" | "near" | "fact">;
export type HeadReading = readonly Part[] | Refused;

export function isRead(reading: HeadReading): reading is readonly Part[] {
  return Array.isArray(reading);
}

/** What a head cannot be: an error, a month typed as a number, a day (a month that a spreadsheet made a date). */
export function faultOfHead(cell: GridCell): Refused | null {
  const fault = faultOf(cell);
  if (fault !== null) return { kind: fault };
  const months = doubtfulMonths(textOf(cell));
  if (months !== null) return { kind: "doubtful-month", near: months };
  return cell.kind === "date" && textOf(cell).length === "2026-01-01".length
    ? { kind: "not-a-period" }
    : null;
}

/** Growth on last year or that of last year: a head that has lost its 比 and one that needs none look the same. */
const LAST_YEARS_GROWTH = /(?<![比较])[上去]年(?:同期|同月|同季)?(?:增长|增减|±)/u;

/**
 * What a head says, whole: one name, or names, periods, roles and units that follow each other and leave
 * nothing over. The reading of the fewest parts counts; where two of as many differ, it is refused.
 */
export function readHead(written: string, book: NameBook): HeadReading {
  const text = written.replace(/\s*[\r\n]+\s*/g, "").trim();
  if (LAST_YEARS_GROWTH.test(text)) return { kind: "unknown-head", near: [], fact: text };
  const whole = readPart(text, book);
  if (whole !== null) return whole;
  const { name, bracket } = splitHead(text);
  if (bracket !== "" && name !== "") {
    const [own, inner] = [readPart(name, book) ?? joined(name, book), bracketPart(bracket, book)];
    if (own !== null && !isRead(own)) return own;
    if (own !== null && inner !== null) return [...own, ...inner];
  }
  return joined(text, book) ?? unknownHead(text, book);
}

/** What stands in the bracket behind a name: a unit, a period, or what the figures are. */
function bracketPart(text: string, book: NameBook): readonly Part[] | null {
  const unit = book.find("units", text);
  if (unit.kind === "one") return [{ kind: "unit", id: unit.id }];
  const read = readPart(text, book);
  return read !== null && isRead(read) ? read : null;
}

function joined(text: string, book: NameBook): HeadReading | null {
  if (text.length > LONGEST_HEAD) return null;
  const coverings = coveringsOf(text, (token) => tokenParts(token, book));
  const [first, other] = coverings;
  if (first === undefined) return null;
  if (other === undefined) return first;
  return { kind: "ambiguous-name", near: [...new Set(coverings.flat().map((part) => part.id))] };
}

/** What a piece of a head is; a unit only behind a separator, a sign of percent behind anything. */
function tokenParts({ text, isApart, isLast }: Token, book: NameBook): readonly Part[] | null {
  if (/^[%％]$/.test(text) || isApart) {
    const unit = book.find("units", text);
    if (unit.kind === "one" && (isLast || text.length > 1)) return [{ kind: "unit", id: unit.id }];
  }
  if (text.length < 2) return null;
  const read = readPart(text, book, true);
  return read !== null && isRead(read) ? read : null;
}

/** A head without its known pieces: what of it is not understood, and what it may have meant. */
function unknownHead(text: string, book: NameBook): Refused {
  const near = [text, splitHead(text).name].map((one) => book.find("indicators", one));
  const names = near.flatMap((one) => (one.kind === "none" ? one.near : []));
  const rest = text.length > LONGEST_HEAD ? text : unknownRest(text, book);
  return { kind: "unknown-head", near: [...new Set(names)].slice(0, 3), fact: rest };
}

function unknownRest(text: string, book: NameBook): string {
  for (let at = 0; at < text.length; at++) {
    for (let end = text.length; end >= at + 2; end--) {
      if (tokenParts({ text: text.slice(at, end), isApart: false, isLast: false }, book) === null) continue;
      const rest = `${text.slice(0, at)}…${text.slice(end)}`.replace(/[()（）%％]/g, "");
      return rest.replace(/^…|…$/g, "");
    }
  }
  return text;
}

const ROLES = new Map<string, Part[]>([
  ...Object.entries(ROLE_WORDS).flatMap(([id, words]) =>
    words.map((word): [string, Part[]] => [
      plainName(word),
      [{ kind: "role", id: id as HeadRole, isYearly: YEARLY.test(word) }],
    ]),
  ),
  ...Object.entries(SPAN_WORDS).flatMap(([id, words]) =>
    words.map((word): [string, Part[]] => [
      plainName(word),
      [
        { kind: "role", id: "value", isYearly: false },
        { kind: "span", id: id as keyof typeof SPAN_WORDS },
      ],
    ]),
  ),
]);

/** One word of a head; null for an unknown one, refused for one that two things are called. */
function readPart(text: string, book: NameBook, isPiece = false): HeadReading | null {
  const period = readPeriod(text);
  if (period !== null) return [{ kind: "period", id: period }];
  const months = readMonths(text);
  if (months !== null) return [{ kind: "months", id: months }];
  if (hasNoteMark(text)) return null;
  const role = ROLES.get(plainName(text));
  if (role !== undefined) return role;
  const alias = book.alias(text);
  if (alias !== undefined && Object.keys(alias).length > 1) return aliasParts(alias);
  return named(text, book, isPiece);
}

function named(text: string, book: NameBook, isPiece: boolean): HeadReading | null {
  const found: Part[] = [];
  const many: string[] = [];
  for (const [table, kind] of TABLES_OF_HEADS) {
    if (isPiece && kind === "unit") continue;
    const one = book.find(table, text);
    if (one.kind === "one") found.push({ kind, id: one.id });
    if (one.kind === "many") many.push(...one.ids);
  }
  if (found.length === 1 && many.length === 0) return found;
  const ids = [...found.map((part) => part.id), ...many];
  return ids.length === 0 ? null : { kind: "ambiguous-name", near: ids };
}

function aliasParts(alias: Readonly<Record<string, string>>): Part[] {
  return Object.entries(alias).flatMap(([column, id]): Part[] => {
    if (column === "region") return [{ kind: "place", id }];
    const kind = TABLES_OF_HEADS.find(([, one]) => one === column)?.[1];
    return kind === undefined ? [] : [{ kind, id }];
  });
}

const TABLES_OF_HEADS = [
  ["indicators", "indicator"],
  ["industries", "industry"],
  ["breakdowns", "breakdown"],
  ["units", "unit"],
  ["regions", "place"],
] as const;
