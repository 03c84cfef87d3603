import { NUMBER_HEADS, REFERENCE_HEAD, REMARK_HEADS, TARGET_HEADS } from "../../i18n/heads.ts";
import { LANGS } from "../../i18n/lang.ts";
import { columnTitle } from "../../i18n/table-words.ts";
import { nearest } from "../../ledger/nearest.ts";
import { plainName } from "../../ledger/plain-name.ts";
import { type Column, columnsOf, TABLE_NAMES, type TableName } from "../../ledger/schema.ts";
import { TARGET_PHRASE } from "./phrase/cells.ts";

/** What stands in front of a bracket, and in it: `数值(亿元)`. The bracket is empty where there is none. */
export interface HeadText {
  readonly name: string;
  readonly bracket: string;
}

const BRACKETED = /^(.*?)\s*[(（]\s*(?:单位|unit)?\s*[:：]?\s*([^()（）]*)[)）]$/i;

/** A head's text apart from the bracket it ends in. */
export function splitHead(text: string): HeadText {
  const found = BRACKETED.exec(text.trim());
  return found === null
    ? { name: text.trim(), bracket: "" }
    : { name: found[1] ?? "", bracket: (found[2] ?? "").trim() };
}

/** True for a column that is there to be looked at or only counts rows. */
export function isIgnored(text: string): boolean {
  return REFERENCE_HEAD.test(text.trim()) || NUMBER_HEADS.includes(plainName(text));
}

/** True for one of some words, however it is spelt. */
export function isOneOf(text: string, words: readonly string[]): boolean {
  const plain = plainName(text);
  return words.some((word) => plainName(word) === plain);
}

/** True for the head of a column of remarks: 备注, 责任单位. */
export function isRemark(text: string): boolean {
  return isOneOf(text, REMARK_HEADS);
}

/** True for a head that is not to be read. */
export function isSkipped(text: string, skip: readonly string[]): boolean {
  return text !== "" && isOneOf(text, skip);
}

/** The column of a table that a head names, by its id or its title in either language. */
export function columnOf(table: TableName, text: string): Column | undefined {
  const [whole, name] = [plainName(text), plainName(splitHead(text).name)];
  const columns = columnsOf(table);
  const named = (plain: string) =>
    columns.find((c) =>
      [c.name, ...LANGS.map((lang) => columnTitle(table, c.name, lang))].some(
        (own) => plainName(own) === plain,
      ),
    );
  const isPhrase = table === "targets" && [whole, name].some((one) => TARGET_HEADS.includes(one));
  return named(whole) ?? named(name) ?? (isPhrase ? TARGET_PHRASE : undefined);
}

/** Names near to a head that no column has. */
export function nearColumns(table: TableName, text: string): string[] {
  const titles = columnsOf(table).flatMap((c) => [
    c.name,
    ...LANGS.map((lang) => columnTitle(table, c.name, lang)),
  ]);
  const { name } = splitHead(text);
  const near = nearest(name, titles);
  const holding = name.length > 1 ? titles.filter((title) => title.includes(name)) : [];
  return [...new Set([...holding, ...(near === undefined ? [] : [near])])];
}

/** The head row of a long table: which column of which table each of its cells names. */
export interface LongHead {
  readonly table: TableName;
  readonly row: number;
  /** By position; undefined for a cell that names none. */
  readonly columns: readonly (Column | undefined)[];
}

/** What a target in words says by itself. */
const OF_PHRASE: ReadonlySet<string> = new Set(["form", "value"]);

/**
 * What a row of texts would be the head of, or null: the table of which it names most columns, at
 * least three and half of the row, with all that its rows cannot do without (`known` are given
 * otherwise).
 */
export function longHead(
  row: number,
  texts: readonly string[],
  known: ReadonlySet<string>,
  only?: TableName,
): LongHead | null {
  const filled = texts.filter((text) => text !== "" && !isIgnored(text) && !isRemark(text));
  let best: { head: LongHead; score: number } | null = null;
  for (const table of only === undefined ? TABLE_NAMES : [only]) {
    const columns = texts.map((text) => (text === "" || isIgnored(text) ? undefined : columnOf(table, text)));
    const named = new Set(columns.flatMap((column) => (column === undefined ? [] : [column.name])));
    const has = (name: string) =>
      named.has(name) || known.has(name) || (named.has("target") && OF_PHRASE.has(name));
    const lacks =
      columnsOf(table).some((c) => c.required === true && !has(c.name)) ||
      (columnsOf(table).some((c) => c.name === "value") && !has("value") && !has("wording"));
    if (lacks || named.size < 3 || named.size * 2 < filled.length) continue;
    if (best === null || named.size > best.score) best = { head: { table, row, columns }, score: named.size };
  }
  return best?.head ?? null;
}
