import type { NameBook } from "../naming.ts";
import { type Naming, type Read, readName } from "./cells.ts";
import { withoutNoteMark } from "./marks.ts";

/** What a cell of the column of places stands for, and whether that had to be worked out. */
export interface PlaceRead {
  readonly read: Read;
  readonly isAssumed: boolean;
}

/** What sheets write in front of a name: a number, `#`, 其中. */
const BEFORE = /^(?:[#＃]|其中\s*[:：]|[一二三四五六七八九十]{1,3}、|\d{1,3}[.．、])\s*/;
/**
 * A place by its id or name, or as people write it: with a number or the mark of a note, without 区 or
 * 县, with its city in front. Of several of one name the one in the city above it counts, or the one in
 * `--region`; where these differ or there is neither, it is refused with all of them.
 */
export function readPlace(text: string, context: Naming, city: string | undefined): PlaceRead {
  const { book, within, holds } = context;
  const bare = bareName(text);
  const ids = candidates(text, context);
  if (ids.length === 0) return { read: readName(text, "regions", context), isAssumed: false };
  const above =
    ids.length > 1 && city !== undefined ? ids.filter((id) => id !== city && holds?.(city, id)) : [];
  const inside = ids.length > 1 && within !== undefined ? ids.filter(within) : [];
  const left =
    ids.length === 1 ? ids : [...new Set([above, inside].flatMap((some) => (some.length === 1 ? some : [])))];
  const [id] = left;
  if (left.length !== 1 || id === undefined)
    return { read: { kind: "ambiguous-name", near: ids }, isAssumed: false };
  const isPlain = bare === text.trim() && book.find("regions", bare).kind !== "none";
  return { read: { cell: id }, isAssumed: !isPlain || (ids.length > 1 && inside.length !== 1) };
}

/** True for a text that may be a place. */
export function isPlaceName(text: string, book: NameBook): boolean {
  return text !== "" && candidates(text, { book }).length > 0;
}

/** A name without the number or word that sheets write in front of it. */
export function withoutNumber(text: string): string {
  return text.trim().replace(BEFORE, "");
}

function bareName(text: string): string {
  return withoutNoteMark(withoutNumber(text));
}

function candidates(text: string, context: Naming): readonly string[] {
  const bare = bareName(text);
  const named = idsOf(bare, context.book);
  if (named.length > 0) return named;
  const short = context.book.short(bare);
  if (short.length > 0) return short;
  const twice = namedTwice(bare, context.book);
  return twice.length > 0 ? twice : behindCity(bare, context);
}

/** The codes of GB/T 2260, also with the zeros of places below. */
const LONG_CODE = /^(\d{6})(?:000|000000)$/;

function idsOf(name: string, book: NameBook): readonly string[] {
  const plain = LONG_CODE.exec(name)?.[1] ?? name;
  const found = plain === "" ? { kind: "none" as const } : book.find("regions", plain);
  return found.kind === "one" ? [found.id] : found.kind === "many" ? found.ids : [];
}

/** 云江经济技术开发区（经开区）: a name, and in brackets what else the same place is called. */
function namedTwice(name: string, book: NameBook): readonly string[] {
  const [, long = "", short = ""] = /^(.+)[(（](.+)[)）]$/u.exec(name) ?? [];
  if (long === "") return [];
  const other = [...idsOf(short, book), ...book.short(short)];
  return idsOf(long, book).filter((id) => other.includes(id));
}

/** 青溪市鼓楼区: a place and one that lies in it. */
function behindCity(name: string, { book, holds }: Naming): readonly string[] {
  for (let at = 2; at <= name.length - 2; at++) {
    const [outer, ...others] = idsOf(name.slice(0, at), book);
    if (outer === undefined || others.length > 0) continue;
    const rest = name.slice(at);
    const named = idsOf(rest, book);
    const inner = named.length > 0 ? named : book.short(rest);
    const held = holds === undefined ? inner : inner.filter((id) => id !== outer && holds(outer, id));
    if (held.length > 0) return held;
  }
  return [];
}
