import type { Chance } from "../../bench/chance.ts";
import { type Damage, type Damages, everyRow, inBody, inLine, oneCell, textOfTable } from "./damage.ts";

const OTHER_COMMAS = ["，", "、", ";", "；", "\t", "|", " ", ",,", "٬"];

const otherOnce = inLine((line, { comma }, chance) => {
  const places = [...line].flatMap((sign, i) => (sign === comma ? [i] : []));
  if (places.length === 0) return null;
  const at = chance.pick(places);
  const signs = [...line];
  signs[at] = other(comma, chance);
  return signs.join("");
});

const otherInLine = inLine((line, { comma }, chance) => line.replaceAll(comma, other(comma, chance)));

const otherFrom: Damage = (table, chance) => {
  const from = chance.whole(0, table.rows.length - 1);
  const comma = other(table.comma, chance);
  return table.rows.map((cells, i) => `${cells.join(i < from ? table.comma : comma)}\n`).join("");
};

function other(comma: string, chance: Chance): string {
  return chance.pick(OTHER_COMMAS.filter((one) => one !== comma));
}

const decimalComma = (cell: string) => (/^\d+\.\d+$/.test(cell) ? cell.replace(".", ",") : null);

export const SEPARATORS: Damages = {
  "another separator once": otherOnce,
  "another separator in a row": otherInLine,
  "another separator from a row on": otherFrom,
  "a space behind each separator": (table) => textOfTable({ ...table, comma: `${table.comma} ` }),
  "a line that names the separator": (table) => `sep=${table.comma}\n${textOfTable(table)}`,
  "a line that names another separator": (table, chance) =>
    `sep=${other(table.comma, chance)}\n${textOfTable(table)}`,
  "a decimal comma": inBody(oneCell(decimalComma)),
  "decimal commas": everyRow((cells) => cells.map((cell) => decimalComma(cell) ?? cell)),
};
