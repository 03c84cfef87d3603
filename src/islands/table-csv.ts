import { type Column, rowsOf } from "./table-grid.ts";

/** The rows and columns that are to be seen, as CSV: RFC 4180, with a column of groups where there are any. */
export function tableCsv(table: HTMLTableElement, columns: readonly Column[], groupHead: string): string {
  const shown = columns.map((_, i) => i).filter((i) => !columns[i]?.head.hidden);
  const bodies = [...table.tBodies];
  const groups = bodies.map((body) => textOf(body.querySelector(".group th")));
  const grouped = groups.some((name) => name !== "");
  const thin = thinHeads(table);
  const heads = [...shown.map((i) => headOf(columns[i])), ...thin];
  const lines = bodies.flatMap((body, g) =>
    rowsOf(body)
      .filter((row) => !row.hidden)
      .map((row) => {
        const cells = [
          ...shown.map((i) => printed(row.cells[i], columns[i]?.numeric ?? false)),
          ...thin.map((head) => toldUnder(row, head)),
        ];
        return grouped ? [groups[g] ?? "", ...cells] : cells;
      }),
  );
  return csv([grouped ? [groupHead, ...heads] : heads, ...lines]);
}

/** The columns that few rows fill: a page tells them under their figures, a file has them like all others. */
function thinHeads(table: HTMLTableElement): string[] {
  const notes = table.querySelectorAll<HTMLElement>(".note[data-head]");
  return [...new Set([...notes].map(({ dataset }) => dataset["head"] ?? ""))];
}

function toldUnder(row: HTMLTableRowElement, head: string): string {
  const notes = [...row.querySelectorAll<HTMLElement>(".note[data-head]")];
  const note = notes.find(({ dataset }) => dataset["head"] === head);
  return note === undefined ? "" : plainFigure(textOf(note).slice(head.length).trim());
}

/** Lines of cells as CSV. */
export function csv(lines: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("");
}

/** A printed figure as programs read it: `−1,234.5` → `-1234.5`; with bound or words it stays as it is. */
export function plainFigure(text: string): string {
  const plain = text.replaceAll(",", "").replace("\u2212", "-");
  return /^[+-]?\d+(?:\.\d+)?%?$/.test(plain) ? plain : text;
}

function headOf(column: Column | undefined): string {
  const unit = textOf(column?.head.querySelector(".unit"));
  const whole = textOf(column?.head);
  const name = unit === "" ? whole : `${whole.slice(0, -unit.length).trim()} (${unit})`;
  return column?.span === undefined ? name : `${textOf(column.span)} ${name}`;
}

function printed(cell: Element | undefined, numeric: boolean): string {
  const text = textOf(cell);
  return numeric ? plainFigure(text) : text;
}

/** The text of a cell without its notes and their signs. */
function textOf(cell: Element | null | undefined): string {
  if (!cell) return "";
  const copy = cell.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll(".note-mark, .note")) mark.remove();
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}
