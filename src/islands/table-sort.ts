import { readAddress, writeAddress } from "./address.ts";
import { make } from "./dom.ts";
import { type Column, rowsOf } from "./table-grid.ts";
import { type Direction, inPlace, type Key, numberIn, ordered } from "./table-order.ts";

interface Order {
  readonly column: Column;
  readonly direction: Direction;
}

const ARIA = { up: "ascending", down: "descending" } as const;

/** Makes the heads of a table sort it; the order stands in the address as `ID.sort=key` or `-key`. */
export function addSorting(table: HTMLTableElement, columns: readonly Column[]): void {
  const asBuilt = new Map([...table.tBodies].map((body) => [body, [...body.rows]]));
  const key = `${table.id}.sort`;
  let order = orderFrom(readAddress(key), columns);
  const folded = allRows(table).map(({ classList }) => classList.contains(FOLDED));
  const show = () => {
    for (const [body, rows] of asBuilt)
      body.append(...(order === null ? rows : sorted(body, rows, columns, order)));
    foldInOrder(table, folded);
    for (const { head } of columns) head.removeAttribute("aria-sort");
    order?.column.head.setAttribute("aria-sort", ARIA[order.direction]);
  };
  for (const column of columns) {
    headButton(column.head).addEventListener("click", () => {
      order = nextOrder(order, column);
      writeAddress(key, order === null ? "" : (order.direction === "down" ? "-" : "") + order.column.key);
      show();
    });
  }
  if (order !== null) show();
}

const allRows = (table: HTMLTableElement) => [...table.tBodies].flatMap(rowsOf);
const FOLDED = "more";

/** The rows that now stand where some were folded away are so too. */
function foldInOrder(table: HTMLTableElement, folded: readonly boolean[]): void {
  allRows(table).forEach((row, i) => {
    row.classList.toggle(FOLDED, folded[i]);
  });
}

function orderFrom(text: string, columns: readonly Column[]): Order | null {
  const down = text.startsWith("-");
  const column = columns.find(({ key }) => key === (down ? text.slice(1) : text));
  return column === undefined ? null : { column, direction: down ? "down" : "up" };
}

/** The greatest figure or the first name first, then the other way round, then as the page was built. */
function nextOrder(order: Order | null, column: Column): Order | null {
  const first: Direction = column.numeric ? "down" : "up";
  if (order?.column !== column) return { column, direction: first };
  return order.direction === first ? { column, direction: first === "up" ? "down" : "up" } : null;
}

/** Heads of groups and totals stay where they are. */
function sorted(
  body: HTMLTableSectionElement,
  rows: readonly HTMLTableRowElement[],
  columns: readonly Column[],
  { column, direction }: Order,
): HTMLTableRowElement[] {
  const at = columns.indexOf(column);
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const movable = new Set(rowsOf(body).filter((row) => !row.classList.contains("total")));
  return inPlace(
    rows,
    (row) => movable.has(row),
    (some) => ordered(some, (row) => keyOf(row.cells[at], column.numeric), direction, compare),
  );
}

function keyOf(cell: HTMLTableCellElement | undefined, numeric: boolean): Key {
  const text = cell?.dataset["sort"] ?? cell?.textContent?.trim() ?? "";
  if (numeric) return numberIn(text);
  return text === "" ? null : text;
}

/** The head's words as a button of the same place and size. */
function headButton(head: HTMLTableCellElement): HTMLButtonElement {
  const button = make("button", { type: "button" }, ...head.childNodes);
  head.append(button);
  return button;
}
