import { ENGLISH, inTongue, tagOf } from "../../i18n/lang.ts";
import { columnTitle } from "../../i18n/table-words.ts";
import { columnsOf, type Unit } from "../../ledger/schema.ts";
import { TERM_LISTS, type TermList } from "../../ledger/settings.ts";
import { quoted } from "../cells/statements.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { groupedTable, tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";

/** The lists that have something in them. */
export function shownLists(edition: Edition): TermList[] {
  return TERM_LISTS.filter((list) => edition.site.ledger.settings[list].length > 0);
}

/** The named lists of `site.json`: themes, peer groups, breakdown schemes; an empty one is left out. */
export function listBlocks(edition: Edition): Block[] {
  const words = edition.words.data.lists;
  return shownLists(edition).flatMap((list) =>
    section(`list-${list}`, edition.words.data.dictionary.named(words.names[list], list), [
      { kind: "table", table: listTable(edition, list) },
    ]),
  );
}

function listTable(edition: Edition, list: TermList): TableView {
  const words = edition.words.data.lists;
  return tableOf({ id: `terms-${list}`, caption: words.names[list] }, edition.site.ledger.settings[list], [
    { key: "id", head: words.id, cell: ({ id }) => id },
    { key: "name", head: words.name, cell: ({ name }) => quoted(edition, name) },
    { key: "name_en", head: words.nameEn, cell: ({ name_en }) => english(edition, name_en) },
  ]);
}

/** Every unit under its dimension, the smallest-named dimension first, as the ledger has them. */
export function unitTable(edition: Edition): TableView {
  const units = [...edition.site.ledger.units.values()];
  const dimensions = [...Map.groupBy(units, ({ dimension }) => dimension)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const shown = columnsOf("units").filter((column) => column.name !== "dimension");
  return groupedTable(
    { id: "units-table", caption: edition.words.data.units.caption(units.length) },
    dimensions.map(([head, rows]) => ({ head, rows })),
    shown.map(({ name, type }) => ({
      key: name,
      head: columnTitle("units", name, edition.lang),
      numeric: type === "factor",
      cell: (unit) => unitCell(edition, name as keyof Unit, unit),
    })),
  );
}

function unitCell(edition: Edition, name: keyof Unit, unit: Unit): CellView {
  const text = String(unit[name]);
  if (name === "name_en") return english(edition, text);
  return name === "factor" ? { text } : quoted(edition, text);
}

const english = (edition: Edition, text: string): CellView => ({
  text,
  ...inTongue(tagOf(ENGLISH), edition.lang),
});
