import { LANGS, type Lang, ownName } from "../i18n/lang.ts";
import type { Named } from "../i18n/named.ts";
import { valueNames } from "../i18n/vocabulary.ts";
import { ALIAS_PARTS } from "../ledger/alias-checks.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { lazily, memo, push } from "../ledger/memo.ts";
import { nearest } from "../ledger/nearest.ts";
import { plainName } from "../ledger/plain-name.ts";
import type { Alias, Column } from "../ledger/schema.ts";
import { MOST_NAME_SUGGESTIONS } from "./limits.ts";
import { shortNames } from "./short-names.ts";

/** What a name in a sheet stands for: one row, several, or none (with the nearest names there are). */
export type Found =
  | { readonly kind: "one"; readonly id: string }
  | { readonly kind: "many"; readonly ids: readonly string[] }
  | { readonly kind: "none"; readonly near: readonly string[] };

/** The names of a ledger's rows, both ways: from what people write to ids, and back. */
export interface NameBook {
  /**
   * What `text` stands for in a table (or a list of `site.json`): an id, a name in Chinese or
   * English, or a label as `label` writes it. `within` leaves only some of several of one name.
   */
  find(table: string, text: string, within?: (id: string) => boolean): Found;
  /** The places that have a short form in common: 鼓楼, 经开区. */
  short(text: string): readonly string[];
  /** What an alias stands for by its columns (`indicator`, `breakdown` …), or undefined for no alias. */
  alias(text: string): Readonly<Record<string, string>> | undefined;
  /** The name by which `find` finds the row again: with its id in brackets where others share it. */
  label(table: string, id: string, lang: Lang): string;
}

/** A row's id and its names. */
export interface Entry {
  readonly id: string;
  readonly names: Named;
}

interface Index {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly plain: ReadonlyMap<string, readonly string[]>;
}

const WITH_ID = /^(.*\S)\s*\[([^[\]]+)\]$/;

/** A row that is not in the ledger yet, and can be referred to by others of the same import. */
export interface NewName extends Entry {
  readonly table: string;
}

/** The names of all rows of a ledger, and of new ones. Each table's index is made when first asked for. */
export function nameBook(ledger: Ledger, fresh: readonly NewName[] = []): NameBook {
  const aliases = aliasParts(ledger.aliases);
  const indexOf = memo((table: string): Index => {
    const added = fresh.filter((one) => one.table === table);
    return makeIndex([...entriesOf(ledger, table), ...added], otherNames(ledger, aliases, table));
  });
  const find: NameBook["find"] = (table, text, within) => findIn(indexOf(table), text.trim(), within);
  const shorts = lazily(() => shortIndex(ledger));
  return {
    find,
    short: (text) => shorts().get(plainName(text)) ?? [],
    alias: (text) => aliases.get(plainName(text)),
    label: (table, id, lang) => {
      const entry = indexOf(table).entries.get(id);
      if (entry === undefined) return id;
      const name = ownName(entry.names, lang);
      const found = find(table, name);
      return found.kind === "one" && found.id === id ? name : `${name} [${id}]`;
    },
  };
}

function findIn(index: Index, text: string, within?: (id: string) => boolean): Found {
  if (index.entries.has(text)) return { kind: "one", id: text };
  const labelled = WITH_ID.exec(text);
  if (labelled !== null) return findLabelled(index, labelled[1] ?? "", labelled[2] ?? "");
  const ids = index.exact.get(text) ?? index.plain.get(plainName(text)) ?? [];
  const inside = within === undefined || ids.length < 2 ? ids : ids.filter(within);
  const [id] = inside;
  if (inside.length === 1 && id !== undefined) return { kind: "one", id };
  if (ids.length > 0) return { kind: "many", ids: inside.length > 0 ? inside : ids };
  return unknown(index, text);
}

/** Names are compared letter by letter only where somebody is told of them. */
function unknown(index: Index, text: string): Found {
  return {
    kind: "none",
    get near() {
      return suggestions(index, text);
    },
  };
}

/** A name with its id: where the two do not belong together a row was mixed up, and neither counts. */
function findLabelled(index: Index, name: string, id: string): Found {
  const entry = index.entries.get(id);
  if (entry === undefined) return unknown(index, name);
  const agrees = [entry.names.name, entry.names.name_en].some((own) => plainName(own) === plainName(name));
  return agrees ? { kind: "one", id } : { kind: "none", near: [`${entry.names.name} [${id}]`] };
}

function suggestions(index: Index, text: string): string[] {
  const plain = plainName(text);
  const names = [...index.exact.keys()];
  const near = nearest(plain, names);
  const holding = names.filter((name) => {
    const other = plainName(name);
    return plain.length > 1 && other.length > 1 && (other.includes(plain) || plain.includes(other));
  });
  return [...new Set([...(near === undefined ? [] : [near]), ...holding])].slice(0, MOST_NAME_SUGGESTIONS);
}

function shortIndex({ regions }: Ledger): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { id, name } of regions.values()) {
    for (const short of shortNames(name)) push(index, short, id);
  }
  return index;
}

/** What each alias stands for: its filled columns. */
function aliasParts(aliases: readonly Alias[]): Map<string, Record<string, string>> {
  return new Map(
    aliases.map((row) => [
      plainName(row.name),
      Object.fromEntries(ALIAS_PARTS.filter((part) => row[part] !== "").map((part) => [part, row[part]])),
    ]),
  );
}

/** The column of an alias that names a row of a table. */
const ALIAS_TABLES: Readonly<Record<string, string>> = {
  regions: "region",
  indicators: "indicator",
  industries: "industry",
  breakdowns: "breakdown",
  units: "unit",
  sources: "source",
};

/** What rows are called besides their names, as `[name, id]`: aliases of one part alone, and codes of places. */
function otherNames(
  { aliases: rows, regions }: Ledger,
  aliases: ReadonlyMap<string, Readonly<Record<string, string>>>,
  table: string,
): [string, string][] {
  const own = rows.flatMap(({ name }): [string, string][] => {
    const parts = Object.entries(aliases.get(plainName(name)) ?? {});
    const [[column, id] = ["", ""]] = parts;
    return parts.length === 1 && column === ALIAS_TABLES[table] ? [[name, id]] : [];
  });
  if (table !== "regions") return own;
  const coded = [...regions.values()].filter(({ code }) => code !== "");
  return [...own, ...coded.map(({ id, code }): [string, string] => [code, id])];
}

function makeIndex(entries: readonly Entry[], others: readonly (readonly [string, string])[]): Index {
  const exact = new Map<string, string[]>();
  const plain = new Map<string, string[]>();
  const add = (names: Map<string, string[]>, name: string, id: string) => {
    const ids = names.get(name) ?? [];
    if (!ids.includes(id)) names.set(name, [...ids, id]);
  };
  for (const { id, names } of entries) {
    for (const name of [names.name, names.name_en]) {
      if (name === "") continue;
      add(exact, name, id);
      add(plain, plainName(name), id);
    }
    add(plain, plainName(id), id);
  }
  for (const [name, id] of others) add(plain, plainName(name), id);
  return { entries: new Map(entries.map((entry) => [entry.id, entry])), exact, plain };
}

function entriesOf(ledger: Ledger, table: string): Entry[] {
  const { settings } = ledger;
  if (table === "themes" || table === "peer_groups" || table === "schemes") {
    return settings[table].map((term) => entry(term.id, term.name, term.name_en));
  }
  if (table === "sources") {
    return [...ledger.sources.values()].map((row) => entry(row.id, row.title, row.title_en));
  }
  if (table === "units") return [...ledger.units.values()].map((row) => entry(row.id, row.id, row.name_en));
  const named = ["regions", "industries", "indicators", "breakdowns", "offices", "projects"] as const;
  const known = named.find((name) => name === table);
  if (known === undefined) return [];
  return [...ledger[known].values()].map((row) => entry(row.id, row.name, row.name_en));
}

function entry(id: string, name: string, english: string): Entry {
  return { id, names: { name, name_en: english || name } };
}

/** The code of a vocabulary's word, in any language, also without the noun it ends in (确保目标, 确保). */
export function codeOf(column: Column, text: string): string | undefined {
  const plain = plainName(text);
  return column.values?.find((code) => {
    const words = LANGS.map((lang) => valueNames(column, lang)[code] ?? code);
    const short = words.map((word) => word.replace(/(?:目标|数| target)$/, ""));
    return [code, ...words, ...short].some((word) => plainName(word) === plain);
  });
}

/** The word that people read for a code. */
export function wordOf(column: Column, code: string, lang: Lang): string {
  return valueNames(column, lang)[code] ?? code;
}
