/** A column of a table, whatever rows of heads stand over it. */
export interface Column {
  readonly key: string;
  readonly numeric: boolean;
  readonly head: HTMLTableCellElement;
  /** The head that spans it and its neighbours. */
  readonly span?: HTMLTableCellElement;
}

/** The columns from left to right: heads of two rows are put in one order. */
export function columnsOf(table: HTMLTableElement): Column[] {
  const [top, below] = table.tHead?.rows ?? [];
  if (top === undefined) return [];
  const under = [...(below?.cells ?? [])];
  return [...top.cells].flatMap((cell) => {
    if (cell.dataset["key"] !== undefined) return [columnOf(cell)];
    return under.splice(0, cell.colSpan).map((head) => ({ ...columnOf(head), span: cell }));
  });
}

function columnOf(head: HTMLTableCellElement): Column {
  return { key: head.dataset["key"] ?? "", numeric: head.dataset["type"] === "number", head };
}

/** The rows that hold figures: not the heads of groups. */
export function rowsOf(body: HTMLTableSectionElement): HTMLTableRowElement[] {
  return [...body.rows].filter((row) => !row.classList.contains("group"));
}

/** Hides columns and shows all others; spanning heads shrink with them. */
export function showColumns(table: HTMLTableElement, columns: readonly Column[], hidden: Set<string>): void {
  const off = columns.map((column) => hidden.has(column.key));
  columns.forEach(({ head }, i) => {
    head.hidden = off[i] ?? false;
  });
  for (const body of table.tBodies) {
    for (const row of rowsOf(body)) {
      off.forEach((is, i) => {
        const cell = row.cells[i];
        if (cell !== undefined && cell.hidden !== is) cell.hidden = is;
      });
    }
  }
  shrinkSpans(table, columns, off);
}

function shrinkSpans(table: HTMLTableElement, columns: readonly Column[], off: readonly boolean[]): void {
  const left = off.filter((is) => !is).length;
  for (const head of table.querySelectorAll<HTMLTableCellElement>("tr.group > th")) head.colSpan = left;
  for (const span of new Set(columns.map((column) => column.span))) {
    if (span === undefined) continue;
    const shown = columns.filter((column, i) => column.span === span && !off[i]).length;
    span.hidden = shown === 0;
    if (shown > 0) span.colSpan = shown;
  }
}
