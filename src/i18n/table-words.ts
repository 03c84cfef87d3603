import { columnsOf, type TableName } from "../ledger/schema.ts";
import { type InEach, inEach, LANGS, type Lang } from "./lang.ts";
import { wordsOf } from "./words.ts";

interface ColumnWords {
  readonly title: string;
  readonly about?: string;
}

export function tableTitle(table: TableName, lang: Lang): string {
  return wordsOf(lang).tables[table].title;
}

/** What a table holds, in every language. */
export function tableAbout(table: TableName): InEach {
  return inEach((lang) => wordsOf(lang).tables[table].about);
}

/** The words of a column; none for one that the table does not have: files of an older form have such. */
function columnWords(table: TableName, column: string, lang: Lang): ColumnWords | undefined {
  const columns: Readonly<Record<string, ColumnWords>> = wordsOf(lang).tables[table].columns;
  return columns[column];
}

/** What a column is called; its name where the table does not have it. */
export function columnTitle(table: TableName, column: string, lang: Lang): string {
  return columnWords(table, column, lang)?.title ?? column;
}

/** What a column means, where its title does not say it all; else nothing. */
export function columnAbout(table: TableName, column: string, lang: Lang): string {
  return columnWords(table, column, lang)?.about ?? "";
}

/** The titles of a column in every language. */
export function columnTitles(table: TableName, column: string): InEach {
  return inEach((lang) => columnTitle(table, column, lang));
}

/** What a column means, in every language; undefined where its title says it all. */
export function columnAbouts(table: TableName, column: string): InEach | undefined {
  const all = inEach((lang) => columnAbout(table, column, lang));
  return Object.values(all).every((text) => text === "") ? undefined : all;
}

/** The column that people call so: its name, or its title in any language, in any capitals, with spaces around. */
export function columnCalled(table: TableName, label: string): string | undefined {
  const plain = label.trim().toLowerCase();
  const called = ({ name }: { readonly name: string }) =>
    [name, ...LANGS.map((lang) => columnTitle(table, name, lang).toLowerCase())].includes(plain);
  return columnsOf(table).find(called)?.name;
}
