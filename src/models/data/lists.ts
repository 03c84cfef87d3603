import { columnsOf, type Unit } from "../../ledger/schema.ts";
import { TERM_LISTS, type TermList } from "../../ledger/settings.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import type { Site } from "../ground/site.ts";
import type { CellView, RowView, TableView } from "../ground/view.ts";

/** The lists that have something in them. */
export function shownLists(site: Site): TermList[] {
  return TERM_LISTS.filter((list) => site.ledger.settings[list].length > 0);
}

/** The named lists of `site.json`: themes, peer groups, breakdown schemes; an empty one is left out. */
export function listBlocks(edition: Edition): Block[] {
  const words = edition.words.data.lists;
  return shownLists(edition.site).flatMap((list) =>
    section(`list-${list}`, edition.words.data.dictionary.named(words.names[list], list), [
      { kind: "table", table: listTable(edition, list) },
    ]),
  );
}

function listTable(edition: Edition, list: TermList): TableView {
  const words = edition.words.data.lists;
  return {
    id: `terms-${list}`,
    caption: words.names[list],
    columns: [
      { key: "id", head: words.id },
      { key: "name", head: words.name },
      { key: "name_en", head: words.nameEn },
    ],
    groups: [
      {
        rows: edition.site.ledger.settings[list].map((term) => ({
          cells: [{ text: term.id }, chinese(edition, term.name), english(edition, term.name_en)],
        })),
      },
    ],
  };
}

/** Every unit under its dimension, the smallest-named dimension first, as the ledger has them. */
export function unitTable(edition: Edition): TableView {
  const units = [...edition.site.ledger.units.values()];
  const dimensions = [...new Set(units.map((unit) => unit.dimension))].sort();
  const shown = columnsOf("units").filter((column) => column.name !== "dimension");
  return {
    id: "units-table",
    caption: edition.words.data.units.caption(units.length),
    columns: shown.map(({ name, title, type }) => ({
      key: name,
      head: title[edition.lang],
      numeric: type === "factor",
    })),
    groups: dimensions.map((dimension) => ({
      head: dimension,
      rows: units.filter((unit) => unit.dimension === dimension).map((unit) => unitRow(edition, unit)),
    })),
  };
}

function unitRow(edition: Edition, unit: Unit): RowView {
  return {
    cells: [
      chinese(edition, unit.id),
      english(edition, unit.name_en),
      { text: unit.factor },
      chinese(edition, unit.note),
    ],
  };
}

const chinese = (edition: Edition, text: string): CellView =>
  edition.lang === "zh" ? { text } : { text, lang: "zh-CN" };
const english = (edition: Edition, text: string): CellView =>
  edition.lang === "en" ? { text } : { text, lang: "en" };
