import type { WriteSheet } from "hucre/xlsx";
import type { Lang } from "../../i18n/lang.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { columnsOf } from "../../ledger/schema.ts";
import { cellName } from "../import/grid.ts";
import { wordOf } from "../naming.ts";
import type { Page } from "./page.ts";
import { sourceTitles } from "./source-page.ts";

/** A drop-down: its column, the rows of the page that it serves (runs from 0), its words and where they stand. */
export interface List {
  readonly column: string;
  readonly rows: readonly (readonly [number, number])[];
  readonly words: readonly string[];
  /** As a formula of a spreadsheet: `选项!$A$1:$A$5`. */
  readonly range: string;
}

/** The drop-downs of a page: closed vocabularies, units of each row's dimension, sources. */
export function listsOf(page: Page, ledger: Ledger, lang: Lang): List[] {
  const lists: List[] = [];
  const sheet = wordsOf(lang).sheets.lists;
  const add = (column: string, rows: List["rows"], words: readonly string[]) => {
    const at = lists.length;
    const last = cellName(words.length - 1, at).replace(/^([A-Z]+)/, "$$$1$$");
    const first = cellName(0, at).replace(/^([A-Z]+)/, "$$$1$$");
    lists.push({ column, rows, words, range: `${sheet}!${first}:${last}` });
  };
  const whole: List["rows"] = [[0, page.rows.length - 1]];
  for (const { name } of page.columns) {
    const column = columnsOf(page.table).find((one) => one.name === name);
    if (column?.values)
      add(
        name,
        whole,
        column.values.map((one) => wordOf(column, one, lang)),
      );
  }
  for (const dimension of [...new Set(page.dimensions)].filter((one) => one !== "")) {
    const units = [...ledger.units.values()].filter((unit) => unit.dimension === dimension);
    add(
      "unit",
      runsOf(page.dimensions, dimension),
      units.map((unit) => unit.id),
    );
  }
  return [...lists, { column: "source", rows: whole, words: [], range: sourceTitles(ledger, lang) }];
}

/** The stretches of rows that have a dimension. */
function runsOf(dimensions: readonly string[], wanted: string): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  dimensions.forEach((dimension, i) => {
    if (dimension !== wanted) return;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === i - 1) last[1] = i;
    else runs.push([i, i]);
  });
  return runs;
}

/** The hidden page on which the words of the lists stand, one list a column. */
export function listSheet(lists: readonly List[], name: string): WriteSheet {
  const own = lists.filter((list) => list.words.length > 0);
  const length = own.reduce((most, list) => Math.max(most, list.words.length), 0);
  const rows = Array.from({ length }, (_, r) => own.map((list) => list.words[r] ?? null));
  return { name, rows, hidden: true, protection: { sheet: true } };
}
