import { dataWords } from "../../i18n/data.ts";
import type { Lang } from "../../i18n/lang.ts";
import { columnsOf, type Unit } from "../../ledger/schema.ts";
import { TERM_LISTS, type TermList } from "../../ledger/settings.ts";
import { type Block, section } from "../body.ts";
import type { Site } from "../site.ts";
import type { CellView, RowView, TableView } from "../view.ts";

/** The lists that have something in them. */
export function shownLists(site: Site): TermList[] {
  return TERM_LISTS.filter((list) => site.ledger.settings[list].length > 0);
}

/** The named lists of `site.json`: themes, peer groups, breakdown schemes; an empty one is left out. */
export function listBlocks(site: Site, lang: Lang): Block[] {
  const words = dataWords[lang].lists;
  return shownLists(site).flatMap((list) =>
    section(`list-${list}`, dataWords[lang].dictionary.named(words.names[list], list), [
      { kind: "table", table: listTable(site, list, lang) },
    ]),
  );
}

function listTable(site: Site, list: TermList, lang: Lang): TableView {
  const words = dataWords[lang].lists;
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
        rows: site.ledger.settings[list].map((term) => ({
          cells: [{ text: term.id }, chinese(term.name, lang), english(term.name_en, lang)],
        })),
      },
    ],
  };
}

/** Every unit under its dimension, the smallest-named dimension first, as the ledger has them. */
export function unitTable(site: Site, lang: Lang): TableView {
  const units = [...site.ledger.units.values()];
  const dimensions = [...new Set(units.map((unit) => unit.dimension))].sort();
  const shown = columnsOf("units").filter((column) => column.name !== "dimension");
  return {
    id: "units-table",
    caption: dataWords[lang].units.caption(units.length),
    columns: shown.map(({ name, title, type }) => ({
      key: name,
      head: title[lang],
      numeric: type === "factor",
    })),
    groups: dimensions.map((dimension) => ({
      head: dimension,
      rows: units.filter((unit) => unit.dimension === dimension).map((unit) => unitRow(unit, lang)),
    })),
  };
}

function unitRow(unit: Unit, lang: Lang): RowView {
  return {
    cells: [
      chinese(unit.id, lang),
      english(unit.name_en, lang),
      { text: unit.factor },
      chinese(unit.note, lang),
    ],
  };
}

const chinese = (text: string, lang: Lang): CellView => (lang === "zh" ? { text } : { text, lang: "zh-CN" });
const english = (text: string, lang: Lang): CellView => (lang === "en" ? { text } : { text, lang: "en" });
