import type { Chance } from "../../bench/chance.ts";
import {
  type Cells,
  type Damage,
  type Damages,
  everyRow,
  inBody,
  inHead,
  textOfTable,
  withRows,
} from "./damage.ts";

const lost = (cells: Cells, chance: Chance) => cells.toSpliced(chance.whole(0, cells.length - 1), 1);
const added = (cells: Cells, chance: Chance) => cells.toSpliced(chance.whole(0, cells.length), 0, "");
const doubled = (cells: Cells, chance: Chance) => {
  const at = chance.whole(0, cells.length - 1);
  return cells.toSpliced(at, 0, cells[at] ?? "");
};
const joined = (cells: Cells, chance: Chance) => {
  if (cells.length < 2) return null;
  const at = chance.whole(0, cells.length - 2);
  return cells.toSpliced(at, 2, `${cells[at]}${cells[at + 1]}`);
};
const cut = (cells: Cells, chance: Chance) => cells.slice(0, chance.whole(1, cells.length));

/** A thousands separator that nothing quotes: 1,234.5 is two cells. */
const thousands = (cells: Cells, chance: Chance) => {
  const large = cells.flatMap((cell, i) => (/^\d{4,}(?:\.\d+)?$/.test(cell) ? [i] : []));
  if (large.length === 0) return null;
  const at = chance.pick(large);
  const [, thousand = "", rest = ""] = /^(\d+)(\d{3}(?:\.\d+)?)$/.exec(cells[at] ?? "") ?? [];
  return cells.toSpliced(at, 1, thousand, rest);
};

/** A cell too many here, one too few at the end: every cell between stands one column further. */
const pushed: Damage = (table, chance) =>
  table.isTyped ? inBody((cells, by) => added(cells, by).slice(0, cells.length))(table, chance) : null;

const rowsJoined: Damage = (table, chance) => {
  const at = chance.whole(table.head, table.rows.length - 2);
  const [one = [], other = []] = table.rows.slice(at, at + 2);
  const both =
    chance.next() < 0.5
      ? [...one, ...other]
      : [...one.slice(0, -1), `${one.at(-1)}${other[0]}`, ...other.slice(1)];
  return withRows(table, table.rows.toSpliced(at, 2, both));
};

const rowBroken: Damage = (table, chance) => {
  const lines = textOfTable(table);
  const at = chance.whole(1, lines.length - 2);
  return `${lines.slice(0, at)}\n${lines.slice(at)}`;
};

export const WIDTHS: Damages = {
  "a cell lost": inBody(lost),
  "a separator lost": inBody(joined),
  "a separator added": inBody(added),
  "a cell doubled": inBody(doubled),
  "a row cut short": inBody(cut),
  "thousands not quoted": inBody(thousands),
  "cells pushed aside": pushed,
  "two rows on a line": rowsJoined,
  "a row broken": rowBroken,
  "a separator at the end of each row": everyRow((cells) => [...cells, ""]),
  "a head lost with its separator": inHead(lost),
  "two heads in one": inHead(joined),
  "a separator added among the heads": inHead(added),
};
