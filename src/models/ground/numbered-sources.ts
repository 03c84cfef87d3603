import { ROOT, tagOf } from "../../i18n/lang.ts";
import type { CellView, SourceView, TableView } from "./view.ts";

/** The key of the column that names where a row stands. */
const COLUMN = "source";
/** Between the parts of a place: book, report, chapter. */
const PART = "/";
const CHINESE = /[\u3400-\u9fff]/;

/** A source of a table: its number, and what the places of all its rows begin with. */
interface Numbered {
  readonly number: string;
  readonly view: SourceView;
  readonly within: string;
}

/**
 * A table whose rows name their source by number and place, `[1] 一、（一）`, and that lists the sources
 * once under it, with what the places of all rows have in common: long titles in every row would drown
 * the figures. In the column, a cell's text is the title and its `title` the place in the source.
 */
export function withNumberedSources(table: TableView): TableView {
  const at = table.columns.findIndex(({ key }) => key === COLUMN);
  if (at < 0) return table;
  const cells = table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells[at] ?? []));
  const sources = sourcesOf(cells);
  const groups = table.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, i) => (i === at ? numberedCell(cell, sources) : cell)),
    })),
  }));
  const listed = [...sources.values()].map(({ view }) => view);
  return { ...table, groups, sources: [...(table.sources ?? []), ...listed] };
}

function sourcesOf(cells: readonly CellView[]): Map<string, Numbered> {
  const byTitle = Map.groupBy(
    cells.filter(({ text }) => text !== ""),
    ({ text }) => text,
  );
  return new Map([...byTitle].map(([text, same], i) => [text, numbered(text, same, `[${i + 1}]`)]));
}

function numbered(text: string, cells: readonly CellView[], number: string): Numbered {
  const within = commonBeginning(cells.map(({ title = "" }) => title));
  const href = cells[0]?.href;
  const view = {
    text: `${number} ${text}`,
    ...(href === undefined ? {} : { href }),
    ...(within === "" ? {} : { locator: within.slice(0, -PART.length) }),
  };
  return { number, view, within };
}

/** The parts that all places begin with, its last slash included; the last part of a place is never among them. */
function commonBeginning([first = "", ...others]: readonly string[]): string {
  let end = first.lastIndexOf(PART) + PART.length;
  for (const other of others) {
    while (end > 0 && !(other.length > end && other.startsWith(first.slice(0, end)))) {
      end = end < 2 ? 0 : first.lastIndexOf(PART, end - 2) + PART.length;
    }
  }
  return first.slice(0, end);
}

function numberedCell(cell: CellView, sources: ReadonlyMap<string, Numbered>): CellView {
  const source = sources.get(cell.text);
  if (source === undefined) return cell;
  const { title: place = "", ...rest } = cell;
  const inside = place.slice(source.within.length);
  const text = inside === "" ? source.number : `${source.number} ${inside}`;
  // Places are quoted from the report, in an English page too.
  return { ...rest, text, title: cell.text, ...(CHINESE.test(inside) ? { lang: tagOf(ROOT) } : {}) };
}
