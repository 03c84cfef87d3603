import { dataWords } from "../../i18n/data.ts";
import { inLang } from "../../i18n/lang.ts";
import { siteWords } from "../../i18n/site.ts";
import {
  claimKinds,
  directions,
  forms,
  frequencies,
  industryKinds,
  measureKinds,
  qualifiers,
  regionKinds,
  stages,
  statuses,
  tiers,
  yesNo,
} from "../../i18n/vocabulary.ts";
import type { Both, Column, TableName } from "../../ledger/schema.ts";
import * as schema from "../../ledger/schema.ts";
import type { TermList } from "../../ledger/settings.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import type { CellView, RowView, TableView } from "../ground/view.ts";
import { tableAnchor } from "./downloads.ts";

/** The words of each closed vocabulary, found by the list that the schema gives a column. */
const VOCABULARIES = new Map<readonly string[], Readonly<Record<string, Both>>>([
  [schema.REGION_KINDS, regionKinds],
  [schema.INDUSTRY_KINDS, industryKinds],
  [schema.MEASURE_KINDS, measureKinds],
  [schema.DIRECTIONS, directions],
  [schema.YES_NO, yesNo],
  [schema.FREQUENCIES, frequencies],
  [schema.QUALIFIERS, qualifiers],
  [schema.STATUSES, statuses],
  [schema.FORMS, forms],
  [schema.TIERS, tiers],
  [schema.CLAIMS, claimKinds],
  [schema.STAGES, stages],
]);

/** Every table of the ledger with every column of it. `lists` are those that the page shows. */
export function dictionaryBlocks(edition: Edition, lists: readonly TermList[]): Block[] {
  return schema.TABLE_NAMES.flatMap((table) => {
    const title = inLang(schema.TABLES[table].title, edition.lang);
    return section(
      tableAnchor(table),
      dataWords[edition.lang].dictionary.named(title, table),
      [{ kind: "table", table: dictionaryTable(edition, table, lists) }],
      introOf(edition, table),
    );
  });
}

function introOf(edition: Edition, table: TableName): string {
  const { dictionary } = dataWords[edition.lang];
  const { listComma, stop } = siteWords[edition.lang];
  const { about, optional } = schema.TABLES[table];
  const keys = schema.keyColumns(table).map((column) => column.name);
  const parts = [
    inLang(about, edition.lang) + stop,
    dictionary.keyOf(keys.join(listComma)),
    ...(optional ? [dictionary.optionalTable] : []),
  ];
  return parts.join(edition.lang === "zh" ? "" : " ");
}

function dictionaryTable(edition: Edition, table: TableName, lists: readonly TermList[]): TableView {
  const words = dataWords[edition.lang].dictionary;
  const file = schema.TABLES[table].byYear ? `${table}/YYYY.csv` : `${table}.csv`;
  return {
    id: `columns-${table}`,
    caption: words.columnsOf(file),
    columns: [
      { key: "column", head: words.column },
      { key: "title", head: words.heading },
      { key: "type", head: words.type },
      { key: "rule", head: words.rule },
      { key: "about", head: words.about },
      { key: "example", head: words.example },
    ],
    groups: [{ rows: schema.columnsOf(table).map((column) => columnRow(edition, column, lists)) }],
    narrow: "cards",
  };
}

function columnRow(edition: Edition, column: Column, lists: readonly TermList[]): RowView {
  const words = dataWords[edition.lang].dictionary;
  const { listComma } = siteWords[edition.lang];
  const rules = [column.key ? words.key : "", column.required ? words.required : ""].filter(Boolean);
  return {
    cells: [
      { text: column.name },
      { text: inLang(column.title, edition.lang) },
      typeCell(edition, column, lists),
      { text: rules.join(listComma) },
      { text: meaningOf(edition, column) },
      { text: column.example, ...(/\p{Script=Han}/u.test(column.example) ? { lang: "zh-CN" } : {}) },
    ],
  };
}

function typeCell(edition: Edition, column: Column, shown: readonly TermList[]): CellView {
  const { types, lists } = dataWords[edition.lang];
  const text = types[column.type];
  if (column.table === undefined) return { text };
  const gap = edition.lang === "zh" ? "" : " ";
  if (column.table in schema.TABLES) {
    const { title } = schema.TABLES[column.table as TableName];
    return { text: text + gap + inLang(title, edition.lang), href: `#${tableAnchor(column.table)}` };
  }
  const list = column.table as TermList;
  const named = { text: text + gap + lists.names[list] };
  return shown.includes(list) ? { ...named, href: `#list-${list}` } : named;
}

/** What the column means, and every value that it may hold with its word. */
function meaningOf(edition: Edition, column: Column): string {
  const about = column.about === undefined ? "" : inLang(column.about, edition.lang);
  const words = VOCABULARIES.get(column.values ?? []);
  if (words === undefined || column.values === undefined) return about;
  const { value } = dataWords[edition.lang].dictionary;
  const { listComma, semicolon } = siteWords[edition.lang];
  const named = column.values.map((one) => {
    const word = inLang(words[one] as Both, edition.lang);
    return word === one ? one : value(one, word);
  });
  return [about, named.join(listComma)].filter(Boolean).join(semicolon);
}
