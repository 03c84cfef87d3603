import type { IslandWords } from "../i18n/islands.ts";
import { readAddress, writeAddress } from "./address.ts";
import { make } from "./dom.ts";
import { type Column, showColumns } from "./table-grid.ts";

/** A list of the columns to tick; those put away stand in the address as `ID.hide=a,b`. The first stays. */
export function columnChooser(
  table: HTMLTableElement,
  columns: readonly Column[],
  words: IslandWords,
): HTMLDetailsElement {
  const key = `${table.id}.hide`;
  const [, ...others] = columns;
  const hidden = new Set(
    readAddress(key)
      .split(",")
      .filter((name) => others.some((column) => column.key === name)),
  );
  const boxes = others.map((column) =>
    columnBox(column, !hidden.has(column.key), (shown) => {
      if (shown) hidden.delete(column.key);
      else hidden.add(column.key);
      writeAddress(key, [...hidden].join(","));
      showColumns(table, columns, hidden);
    }),
  );
  if (hidden.size > 0) showColumns(table, columns, hidden);
  return closing(
    make("details", { class: "chooser" }, make("summary", {}, words.columns), make("div", {}, ...boxes)),
  );
}

function columnBox(
  { head, span }: Column,
  shown: boolean,
  onChange: (shown: boolean) => void,
): HTMLLabelElement {
  const box = make("input", { type: "checkbox" });
  box.checked = shown;
  box.addEventListener("change", () => onChange(box.checked));
  const name = [span, head].map((cell) => cell?.textContent?.trim()).filter(Boolean);
  return make("label", {}, box, ` ${name.join(" ")}`);
}

/** Closes the list by Escape, and by a press or a step anywhere else. */
function closing(details: HTMLDetailsElement): HTMLDetailsElement {
  details.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !details.open) return;
    details.open = false;
    details.querySelector("summary")?.focus();
  });
  details.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget !== null && !details.contains(relatedTarget as Node)) details.open = false;
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!details.contains(target as Node)) details.open = false;
  });
  return details;
}
