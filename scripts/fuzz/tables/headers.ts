import type { Chance } from "../../bench/chance.ts";
import {
  type Cells,
  type Damage,
  type Damages,
  holding,
  inHead,
  oneCell,
  textOfTable,
  withRows,
} from "./damage.ts";

/** A head without one of its signs; what stands in brackets is left whole: 万元 without 万 is another unit. */
const misspelt = (cell: string, chance: Chance) => {
  const { length } = cell.split(/[(（]/)[0] ?? "";
  if (length < 3) return null;
  const at = chance.whole(0, length - 1);
  return chance.next() < 0.5
    ? `${cell.slice(0, at)}${cell.slice(at + 1)}`
    : `${cell.slice(0, at)}${chance.pick(["的", "x", "□", "?"])}${cell.slice(at + 1)}`;
};

const swapped = (cells: Cells, chance: Chance) => {
  const [one, two] = [chance.whole(0, cells.length - 1), chance.whole(0, cells.length - 1)];
  return cells.with(one, cells[two] ?? "").with(two, cells[one] ?? "");
};

/** Heads that change places; only where their cells show it. */
const headsSwapped: Damage = (table, chance) => (table.isTyped ? inHead(swapped)(table, chance) : null);

const headsDoubled = inHead((cells, chance) => {
  if (cells.length < 3) return null;
  const at = chance.whole(1, cells.length - 2);
  return cells.with(at + 1, cells[at] ?? "");
});

const headMoved: Damage = ({ rows, head, body, ...table }, chance) => {
  const to = chance.whole(body + 1, rows.length);
  const heads = rows.slice(head, body);
  return textOfTable({
    ...table,
    head,
    body,
    rows: [...rows.slice(0, head), ...rows.slice(body, to), ...heads, ...rows.slice(to)],
  });
};

const headRepeated: Damage = ({ rows, head, body, ...table }, chance) => {
  const to = chance.whole(body, rows.length);
  const heads = rows.slice(head, body);
  return textOfTable({ ...table, head, body, rows: [...rows.slice(0, to), ...heads, ...rows.slice(to)] });
};

const columnsSwapped: Damage = (table, chance) => {
  const { length } = table.rows[table.head] ?? [];
  const [one, two] = [chance.whole(0, length - 1), chance.whole(0, length - 1)];
  const isOneHead = table.body === table.head + 1;
  if (!isOneHead || !table.isTyped) return null;
  return withRows(
    table,
    table.rows.map((cells, i) =>
      i < table.head ? cells : cells.with(one, cells[two] ?? "").with(two, cells[one] ?? ""),
    ),
  );
};

export const HEADERS: Damages = {
  "no heads": ({ rows, head, body, ...table }) =>
    textOfTable({ ...table, head, body, rows: rows.toSpliced(head, body - head) }),
  "heads below a row": headMoved,
  "heads once more": headRepeated,
  "a head misspelt": inHead(oneCell(misspelt)),
  "a head empty": inHead(oneCell(() => "")),
  "a head twice": headsDoubled,
  "heads in each other's place": headsSwapped,
  "columns in each other's place": columnsSwapped,
  "a title beside its separators": (table) =>
    `各县区主要指标${table.comma.repeat((table.rows[table.head]?.length ?? 1) - 1)}\n${textOfTable(table)}`,
  "an empty line": (table, chance) =>
    withRows(table, table.rows.toSpliced(chance.whole(table.head, table.rows.length), 0, [""])),
  "a sign that nobody sees in a head": inHead(
    oneCell((cell, chance) => holding(chance.pick(["\uFEFF", "\u200B", "\u00A0", "\u3000"]))(cell, chance)),
  ),
  "full-width heads": inHead((cells) =>
    cells.map((cell) => cell.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))),
  ),
};
