import type { Chance } from "../../bench/chance.ts";
import {
  type Cells,
  type Damage,
  type Damages,
  everyRow,
  holding,
  inBody,
  inHead,
  inLine,
  oneCell,
} from "./damage.ts";

const anyRow =
  (change: (cells: Cells, chance: Chance) => Cells | null): Damage =>
  (table, chance) =>
    (chance.next() < 0.3 ? inHead : inBody)(change)(table, chance);

export const QUOTES: Damages = {
  "a stray quote": anyRow(oneCell(holding('"'))),
  "two stray quotes": anyRow(oneCell(holding('""'))),
  "a quote never closed": anyRow(oneCell((cell) => `"${cell}`)),
  "a quote never opened": anyRow(oneCell((cell) => `${cell}"`)),
  "words behind a quote": anyRow(oneCell((cell, chance) => `"${cell}"${chance.pick(["x", " ", "1"])}`)),
  "quotes in quotes": anyRow(oneCell((cell) => `""${cell}""`)),
  "curly quotes": anyRow(oneCell((cell) => `“${cell}”`)),
  "single quotes": anyRow(oneCell((cell) => `'${cell}'`)),
  "the sign of a text": anyRow(oneCell((cell) => `'${cell}`)),
  "a formula of a text": anyRow(oneCell((cell) => `="${cell}"`)),
  "a row in quotes": inLine((line) => `"${line.replaceAll('"', '""')}"`),
  "every row in quotes": (table) =>
    table.rows.map((cells) => `"${cells.join(table.comma).replaceAll('"', '""')}"\n`).join(""),
  "every cell in quotes": everyRow((cells) =>
    cells.map((cell) => (cell.startsWith('"') ? cell : `"${cell}"`)),
  ),
  "a line break in quotes": anyRow(
    oneCell((cell, chance) => (cell.startsWith('"') ? null : `"${holding("\n")(cell, chance)}"`)),
  ),
  "figures of two cells in quotes": inBody((cells, chance) => {
    if (cells.length < 3) return null;
    const at = chance.whole(1, cells.length - 2);
    return cells.toSpliced(at, 2, `"${cells[at]},${cells[at + 1]}"`);
  }),
};
