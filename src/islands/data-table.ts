import type { IslandWords } from "../i18n/islands.ts";
import { copyText } from "./clipboard.ts";
import { make } from "./dom.ts";
import { COLUMNS_AT_A_GLANCE, ROWS_AT_A_GLANCE } from "./limits.ts";
import { columnChooser } from "./table-chooser.ts";
import { tableCsv } from "./table-csv.ts";
import { filterField } from "./table-filter.ts";
import { type Column, columnsOf } from "./table-grid.ts";
import { addSorting } from "./table-sort.ts";
import { wordsOfPage } from "./words.ts";

/** A table that sorts, filters, puts columns away and copies; complete before and without it. */
class DataTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector("table");
    if (table === null || this.querySelector(".table-tools") !== null) return;
    const words = wordsOfPage();
    const columns = columnsOf(table);
    const status = make("span", { role: "status" });
    const tell = (text: string) => {
      status.textContent = text;
    };
    // Names of columns are read before their heads become buttons: both find the same text.
    const tools = [
      ...(table.rows.length > ROWS_AT_A_GLANCE ? [filterField(table, words, tell)] : []),
      status,
      ...(columns.length > COLUMNS_AT_A_GLANCE ? [columnChooser(table, columns, words)] : []),
      copyButton(table, columns, words, tell),
    ];
    addSorting(table, columns);
    this.prepend(make("div", { class: "table-tools no-print" }, ...tools));
  }
}

function copyButton(
  table: HTMLTableElement,
  columns: readonly Column[],
  words: IslandWords,
  tell: (text: string) => void,
): HTMLButtonElement {
  const button = make("button", { type: "button" }, words.copy);
  button.addEventListener("click", async () => {
    const done = await copyText(tableCsv(table, columns, words.group));
    tell(done ? words.copied : words.notCopied);
  });
  return button;
}

customElements.define("data-table", DataTable);
