import { escapeHtml } from "../markup.ts";
import type { CellView, ColumnView, Mark, NoteMark, RowGroup, RowView } from "../models/ground/view.ts";

/**
 * The rows of a table as HTML. A national site prints millions of cells: as components each would
 * cost a hundred times what its text does, so rows are written as text, every value escaped.
 */
export function tableRows(
  groups: readonly RowGroup[],
  columns: readonly ColumnView[],
  cards: boolean,
  reasons: readonly NoteMark[] = reasonNotes(groups),
): string {
  const look: Look = { columns, cards, signs: new Map(reasons.map(({ mark, text }) => [text, mark])) };
  return groups
    .map(
      (group) =>
        `<tbody>${groupHead(group, columns)}${group.rows.map((row) => rowHtml(row, look)).join("\n")}</tbody>`,
    )
    .join("\n");
}

/** What is the same for all rows of a table. */
interface Look {
  readonly columns: readonly ColumnView[];
  readonly cards: boolean;
  /** The sign of each reason for which a cell holds no figure. */
  readonly signs: ReadonlyMap<string, string>;
}

const DASH = "–";
const SIGNS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/**
 * Why cells hold no figure, each reason once, with its sign: the dash itself where there is but one.
 * Printed under the table: a tooltip alone is not there on paper, nor for a finger.
 */
export function reasonNotes(groups: readonly RowGroup[]): NoteMark[] {
  const reasons = new Set<string>();
  for (const { rows } of groups) {
    for (const { cells } of rows) for (const { reason } of cells) if (reason) reasons.add(reason);
  }
  const [only, ...more] = reasons;
  if (only !== undefined && more.length === 0) return [{ mark: DASH, text: only }];
  return [...reasons].map((text, i) => ({ mark: SIGNS[i] ?? `(${i + 1})`, text }));
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined || value === "" ? "" : ` ${name}="${escapeHtml(value)}"`;
}

function groupHead(group: RowGroup, columns: readonly ColumnView[]): string {
  if (group.head === undefined) return "";
  const head = { text: group.head, ...(group.href === undefined ? {} : { href: group.href }) };
  return `<tr class="group"><th scope="rowgroup" colspan="${columns.length}"><span>${textHtml(head, new Map())}</span></th></tr>\n`;
}

function rowHtml(row: RowView, look: Look): string {
  const names = [row.total ? "total" : "", row.current ? "current" : ""].filter(Boolean).join(" ");
  const cells = row.cells.map((cell, i) => cellHtml(cell, i, look)).join("");
  return `<tr${attribute("id", row.id)}${attribute("class", names)}>${cells}</tr>`;
}

function cellHtml(cell: CellView, i: number, { columns, cards, signs }: Look): string {
  const column = columns[i];
  const names = [
    column?.numeric ? "num" : "",
    column?.unbroken ? "unbroken" : "",
    i > 0 && cell.reason ? "none" : "",
  ]
    .filter(Boolean)
    .join(" ");
  const rest = attribute("class", names) + attribute("data-sort", cell.sort) + attribute("lang", cell.lang);
  if (i === 0) return `<th scope="row"${rest}>${content(cell, signs)}</th>`;
  return `<td${rest}${cards ? attribute("data-head", column?.head) : ""}>${content(cell, signs)}</td>`;
}

function content(cell: CellView, signs: Look["signs"]): string {
  const marks = cell.marks === undefined ? "" : cell.marks.map(markHtml).join("");
  const after = cell.after === undefined ? "" : ` <span class="soft">${escapeHtml(cell.after)}</span>`;
  // The space keeps the note apart from the figure where a table is read as text.
  const note =
    cell.note === undefined
      ? ""
      : ` <span class="note"${attribute("lang", cell.noteLang)}>${escapeHtml(cell.note)}</span>`;
  return textHtml(cell, signs) + marks + (cell.band === undefined ? "" : bandHtml(cell.band)) + after + note;
}

function textHtml(cell: CellView, signs: Look["signs"]): string {
  const text = escapeHtml(cell.text);
  if (cell.reason) return reasonHtml(text, cell.reason, signs.get(cell.reason) ?? DASH);
  if (cell.href) return `<a${attribute("href", cell.href)}${attribute("title", cell.title)}>${text}</a>`;
  return cell.title ? `<span${attribute("title", cell.title)}>${text}</span>` : text;
}

/** A dash, or the text given instead, with the sign of its reason. */
function reasonHtml(text: string, reason: string, sign: string): string {
  const dash = `<abbr${attribute("title", reason)}>${text || DASH}</abbr>`;
  return sign === DASH ? dash : `${dash}<sup class="note-mark">${sign}</sup>`;
}

function markHtml(note: NoteMark): string {
  return `<sup class="note-mark"><abbr${attribute("title", note.text)}>${escapeHtml(note.mark)}</abbr></sup>`;
}

function bandHtml(band: Mark): string {
  return ` <span class="mark" data-tone="${band.tone}">${escapeHtml(band.text)}</span>`;
}
