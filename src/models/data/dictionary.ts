import { ROOT, tagOf } from "../../i18n/lang.ts";
import { columnAbout, columnTitle, tableTitle } from "../../i18n/table-words.ts";
import { valueNames } from "../../i18n/vocabulary.ts";
import type { Column, TableName } from "../../ledger/schema.ts";
import * as schema from "../../ledger/schema.ts";
import type { TermList } from "../../ledger/settings.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
import { tableAnchor } from "./downloads.ts";

/** Every table of the ledger with every column of it. `lists` are those that the page shows. */
export function dictionaryBlocks(edition: Edition, lists: readonly TermList[]): Block[] {
  return schema.TABLE_NAMES.flatMap((table) => {
    const title = tableTitle(table, edition.lang);
    return section(
      tableAnchor(table),
      edition.words.data.dictionary.named(title, table),
      [{ kind: "table", table: dictionaryTable(edition, table, lists) }],
      introOf(edition, table),
    );
  });
}

function introOf(edition: Edition, table: TableName): string {
  const { dictionary } = edition.words.data;
  const { listComma, stop } = edition.words.site;
  const { optional } = schema.TABLES[table];
  const keys = schema.keyColumns(table).map((column) => column.name);
  const parts = [
    edition.words.tables[table].about + stop,
    dictionary.keyOf(keys.join(listComma)),
    ...(optional ? [dictionary.optionalTable] : []),
  ];
  return parts.join(edition.words.site.gap);
}

function dictionaryTable(edition: Edition, table: TableName, lists: readonly TermList[]): TableView {
  const words = edition.words.data.dictionary;
  const file = schema.TABLES[table].byYear ? `${table}/YYYY.csv` : `${table}.csv`;
  const { listComma } = edition.words.site;
  const ruleText = ({ key, required }: Column) =>
    [key ? words.key : "", required ? words.required : ""].filter(Boolean).join(listComma);
  const exampleCell = (text: string) => ({
    text,
    ...(/\p{Script=Han}/u.test(text) ? { lang: tagOf(ROOT) } : {}),
  });
  return tableOf<Column>(
    { id: `columns-${table}`, caption: words.columnsOf(file), narrow: "cards" },
    schema.columnsOf(table),
    [
      { key: "column", head: words.column, cell: ({ name }) => name },
      { key: "title", head: words.heading, cell: ({ name }) => columnTitle(table, name, edition.lang) },
      { key: "type", head: words.type, cell: (column) => typeCell(edition, column, lists) },
      { key: "rule", head: words.rule, cell: ruleText },
      { key: "about", head: words.about, cell: (column) => meaningOf(edition, table, column) },
      { key: "example", head: words.example, cell: ({ example }) => exampleCell(example) },
    ],
  );
}

function typeCell(edition: Edition, column: Column, shown: readonly TermList[]): CellView {
  const { types, lists } = edition.words.data;
  const text = types[column.type];
  if (column.table === undefined) return { text };
  const { gap } = edition.words.site;
  if (column.table in schema.TABLES) {
    const title = tableTitle(column.table as TableName, edition.lang);
    return { text: text + gap + title, href: `#${tableAnchor(column.table)}` };
  }
  const list = column.table as TermList;
  const named = { text: text + gap + lists.names[list] };
  return shown.includes(list) ? { ...named, href: `#list-${list}` } : named;
}

/** What the column means, and every value that it may hold with its word. */
function meaningOf(edition: Edition, table: TableName, column: Column): string {
  const about = columnAbout(table, column.name, edition.lang);
  if (column.values === undefined) return about;
  const names = valueNames(column, edition.lang);
  const { value } = edition.words.data.dictionary;
  const { listComma, semicolon } = edition.words.site;
  const named = column.values.map((one) => {
    const word = names[one] ?? one;
    return word === one ? one : value(one, word);
  });
  return [about, named.join(listComma)].filter(Boolean).join(semicolon);
}
