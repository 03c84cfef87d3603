import { escapeHtml } from "../markup.ts";
import type { CellView, ColumnView, Mark, NoteMark, RowGroup, RowView } from "../models/ground/view.ts";
import { MOST_ALIGNED, MOST_OPEN_ROWS, ROWS_IN_SIGHT } from "./limits.ts";
import { type CellPlace, phonePlaces } from "./phone-places.ts";

/**
 * The rows of a table as HTML. A national site prints millions of cells: as components each would
 * cost a hundred times what its text does, so rows are written as text, every value escaped.
 */
export function tableRows(
  groups: readonly RowGroup[],
  columns: readonly ColumnView[],
  look: TableLook,
): string {
  const whole = {
    ...look,
    columns,
    places: look.places ?? (look.cards ? [] : phonePlaces(columns, groups)),
    points: pointsOf(groups, columns),
    signs: new Map((look.reasons ?? reasonNotes(groups)).map(({ mark, text }) => [text, mark])),
  };
  let above = 0;
  return groups
    .map((group) => {
      const first = above;
      above += group.rows.length;
      const rows = group.rows.map((row, i) => rowHtml(row, whole, isFolded(first + i, look)));
      return `<tbody>${groupHead(group, columns, isFolded(first, look))}${rows.join("\n")}</tbody>`;
    })
    .join("\n");
}

/** How a table is printed. */
export interface TableLook {
  /** Each row becomes a card on a phone. */
  readonly cards?: boolean;
  /** Where a phone sets the cells of each column, for those who have asked already. */
  readonly places?: readonly CellPlace[];
  /** Of a row's control on a phone: it opens the cells that have no room. Without it all are in sight. */
  readonly opens?: string;
  /** Rows beyond the first are folded away. */
  readonly folded?: boolean;
  readonly reasons?: readonly NoteMark[];
}

const isFolded = (row: number, { folded }: TableLook): boolean => folded === true && row >= ROWS_IN_SIGHT;

/** The rows of a table that is so long that they are folded away, or 0. */
export function foldedRows(groups: readonly RowGroup[]): number {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return count > MOST_OPEN_ROWS ? count : 0;
}

/** What is the same for all rows of a table. */
interface Look extends TableLook {
  readonly columns: readonly ColumnView[];
  readonly places: readonly CellPlace[];
  /** The most decimals of each column. */
  readonly points: readonly number[];
  /** The sign of each reason for which a cell holds no figure. */
  readonly signs: ReadonlyMap<string, string>;
}

/** A printed number without unit or words: the group is its decimals. */
const NUMBER = /^[+\u2212]?[\d,]+(?:\.(\d+))?$/;

const decimalsOf = (text: string): number | null => {
  const [whole, decimals = ""] = NUMBER.exec(text) ?? [];
  return whole === undefined ? null : decimals.length;
};

/** The most decimals of each column of figures: all its points stand under each other. */
function pointsOf(groups: readonly RowGroup[], columns: readonly ColumnView[]): number[] {
  return columns.map(({ numeric }, i) => {
    if (!numeric) return 0;
    const all = groups.flatMap(({ rows }) => rows.map(({ cells }) => decimalsOf(cells[i]?.text ?? "") ?? 0));
    return all.reduce((most, one) => Math.max(most, one), 0);
  });
}

const POINT = "\u2008";
const DIGIT = "\u2007";

/** The room of the decimals that a figure lacks. */
function padding(text: string, most: number): string {
  const decimals = decimalsOf(text);
  if (decimals === null || decimals >= most || most > MOST_ALIGNED) return "";
  return (decimals === 0 ? POINT : "") + DIGIT.repeat(most - decimals);
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

function groupHead(group: RowGroup, columns: readonly ColumnView[], folded: boolean): string {
  if (group.head === undefined) return "";
  const head = { text: group.head, ...(group.href === undefined ? {} : { href: group.href }) };
  const names = classes("group", folded && "more");
  return `<tr${names}><th scope="rowgroup" colspan="${columns.length}"><span>${textHtml(head, new Map())}</span></th></tr>\n`;
}

const classes = (...names: readonly (string | false | undefined)[]): string =>
  attribute("class", names.filter(Boolean).join(" "));

function rowHtml(row: RowView, look: Look, folded: boolean): string {
  const names = classes(row.total && "total", row.current && "current", folded && "more");
  const cells = row.cells.map((cell, i) => cellHtml(cell, i, look)).join("");
  return `<tr${attribute("id", row.id)}${names}>${cells}</tr>`;
}

function cellHtml(cell: CellView, i: number, look: Look): string {
  const { cards, columns, places, points, signs } = look;
  const { numeric, unbroken, head } = columns[i] ?? {};
  const place = places[i];
  const rest =
    classes(
      numeric && "num",
      unbroken && "unbroken",
      i > 0 && cell.reason !== undefined && "none",
      i > 0 && place && `at-${place}`,
    ) +
    attribute("data-sort", cell.sort) +
    attribute("data-pad", padding(cell.text, points[i] ?? 0)) +
    attribute("lang", cell.lang);
  if (i === 0) return `<th scope="row"${rest}>${content(cell, signs)}${opener(look)}</th>`;
  const isLabelled = cards || place === "rest" || (place === "under" && !unbroken);
  return `<td${rest}${attribute("data-head", isLabelled ? head : "")}>${content(cell, signs)}</td>`;
}

/** What opens the rest of a row on a phone. */
function opener({ places, opens }: Look): string {
  if (opens === undefined || !places.includes("rest")) return "";
  return `<input type="checkbox" class="opens"${attribute("aria-label", opens)}>`;
}

function content(cell: CellView, signs: Look["signs"]): string {
  const marks = cell.marks === undefined ? "" : cell.marks.map(markHtml).join("");
  const after = cell.after === undefined ? "" : ` <span class="soft">${escapeHtml(cell.after)}</span>`;
  // The space keeps the note apart from the figure where a table is read as text.
  const note =
    cell.note === undefined
      ? ""
      : ` <span class="note"${attribute("lang", cell.noteLang)}>${escapeHtml(cell.note)}</span>`;
  const more = (cell.more ?? []).map(moreHtml);
  return (
    textHtml(cell, signs) +
    marks +
    (cell.band === undefined ? "" : bandHtml(cell.band)) +
    after +
    note +
    more.join("")
  );
}

/** What a column says that few rows fill, with its head. */
function moreHtml({ head, text, marks = [] }: NonNullable<CellView["more"]>[number]): string {
  return ` <span class="note"${attribute("data-head", head)}>${escapeHtml(`${head} ${text}`)}${marks.map(markHtml).join("")}</span>`;
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
