import type { IslandWords } from "../i18n/islands.ts";
import { readAddress, writeAddress } from "./address.ts";
import { make } from "./dom.ts";
import { rowsOf } from "./table-grid.ts";

/** A field that leaves only the rows with all its words; totals stay. It stands in the address as `ID.find`. */
export function filterField(
  table: HTMLTableElement,
  words: IslandWords,
  tell: (text: string) => void,
): HTMLInputElement {
  const key = `${table.id}.find`;
  const field = make("input", {
    type: "search",
    placeholder: words.filter,
    "aria-label": words.filterTable,
    autocomplete: "off",
    value: readAddress(key),
  });
  const show = () => tell(told(filter(table, field.value), words));
  field.addEventListener("input", () => {
    writeAddress(key, field.value);
    openAll(table);
    show();
  });
  if (field.value !== "") {
    openAll(table);
    show();
  }
  return field;
}

/** What is looked for may stand in the rows that are folded away. */
function openAll(table: HTMLTableElement): void {
  const box = table.closest(".table-block")?.querySelector<HTMLInputElement>(".show-all input");
  if (box) box.checked = true;
}

/** Hides what does not match; answers how many rows are shown of how many. */
function filter(table: HTMLTableElement, text: string): readonly [shown: number, all: number] {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  let [shown, all] = [0, 0];
  for (const body of table.tBodies) {
    const head = body.querySelector<HTMLElement>("tr.group");
    const group = plain(head?.textContent ?? "");
    const before = shown;
    for (const row of rowsOf(body)) {
      const within = group + plain(row.textContent ?? "");
      row.hidden = !row.classList.contains("total") && !wanted.every((word) => within.includes(word));
      all += 1;
      if (!row.hidden) shown += 1;
    }
    if (head !== null) head.hidden = shown === before;
  }
  return [shown, all];
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function told([shown, all]: readonly [number, number], { rows }: IslandWords): string {
  return shown === all ? "" : rows.replace("{shown}", String(shown)).replace("{all}", String(all));
}
