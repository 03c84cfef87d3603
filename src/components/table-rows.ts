import type { CellView, ColumnView, Mark, NoteMark, RowGroup, RowView } from "../models/view.ts";

/**
 * The rows of a table as HTML. A national site prints millions of cells: as components each would
 * cost a hundred times what its text does, so rows are written as text, every value escaped.
 */
export function tableRows(
  groups: readonly RowGroup[],
  columns: readonly ColumnView[],
  cards: boolean,
): string {
  return groups
    .map(
      (group) =>
        `<tbody>${groupHead(group, columns)}${group.rows.map((row) => rowHtml(row, columns, cards)).join("\n")}</tbody>`,
    )
    .join("\n");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign) : text;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined || value === "" ? "" : ` ${name}="${escapeHtml(value)}"`;
}

function groupHead(group: RowGroup, columns: readonly ColumnView[]): string {
  if (group.head === undefined) return "";
  return `<tr class="group"><th scope="rowgroup" colspan="${columns.length}"><span>${escapeHtml(group.head)}</span></th></tr>\n`;
}

function rowHtml(row: RowView, columns: readonly ColumnView[], cards: boolean): string {
  const names = [row.total ? "total" : "", row.current ? "current" : ""].filter(Boolean).join(" ");
  const cells = row.cells.map((cell, i) => cellHtml(cell, i, columns[i], cards)).join("");
  return `<tr${attribute("id", row.id)}${attribute("class", names)}>${cells}</tr>`;
}

function cellHtml(cell: CellView, i: number, column: ColumnView | undefined, cards: boolean): string {
  const names = [
    column?.numeric ? "num" : "",
    column?.unbroken ? "unbroken" : "",
    i > 0 && cell.reason ? "none" : "",
  ]
    .filter(Boolean)
    .join(" ");
  const rest = attribute("class", names) + attribute("data-sort", cell.sort) + attribute("lang", cell.lang);
  if (i === 0) return `<th scope="row"${rest}>${content(cell)}</th>`;
  return `<td${rest}${cards ? attribute("data-head", column?.head) : ""}>${content(cell)}</td>`;
}

function content(cell: CellView): string {
  const marks = cell.marks === undefined ? "" : cell.marks.map(markHtml).join("");
  const after = cell.after === undefined ? "" : ` <span class="soft">${escapeHtml(cell.after)}</span>`;
  return textHtml(cell) + marks + (cell.band === undefined ? "" : bandHtml(cell.band)) + after;
}

function textHtml(cell: CellView): string {
  const text = escapeHtml(cell.text);
  if (cell.reason) return `<abbr${attribute("title", cell.reason)}>${text || "–"}</abbr>`;
  if (cell.href) return `<a${attribute("href", cell.href)}${attribute("title", cell.title)}>${text}</a>`;
  return cell.title ? `<span${attribute("title", cell.title)}>${text}</span>` : text;
}

function markHtml(note: NoteMark): string {
  return `<sup class="note-mark"><abbr${attribute("title", note.text)}>${escapeHtml(note.mark)}</abbr></sup>`;
}

function bandHtml(band: Mark): string {
  return ` <span class="mark" data-tone="${band.tone}">${escapeHtml(band.text)}</span>`;
}
