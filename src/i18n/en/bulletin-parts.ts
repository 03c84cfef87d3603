import type { ToldBlock, ToldBreakdown, ToldPart, ToldPlace, ToldWithin, What } from "../bulletin-facts.ts";
import { MOST_SILENT } from "../limits.ts";
import { amounts, inParts, inTurn, list, of } from "./bulletin-figures.ts";
import { inner, upper } from "./letter-case.ts";

/** What is made up of parts, and places told together, in sentences of an English notice. */

export function breakdown({ scheme, whats, rows }: ToldBreakdown): string {
  const [only] = whats;
  if (whats.length === 1 && only !== undefined) {
    const parts = rows.flatMap(({ name, cells: [cell] }) => {
      if (!cell) return [];
      const share = cell.share === null ? "" : ` (${cell.share})`;
      return `${inner(name)}, ${only.counted ? cell.number : cell.amount}${share}`;
    });
    return `${only.name} broken down by ${inner(scheme)}: ${parts.join("; ")}.`;
  }
  const parts = rows.map((row, i) => severalOf(row, whats, i === 0, rows.length > 2));
  return `Broken down by ${inner(scheme)}: ${parts.join("; ")}.`;
}

/** newly started, 175 projects introduced, CNY 7.3 billion of contracted investment … */
function severalOf(
  row: ToldBreakdown["rows"][number],
  whats: readonly What[],
  first: boolean,
  all: boolean,
): string {
  const told = row.cells.flatMap((cell, i) => {
    const what = whats[i];
    if (cell === null || what === undefined) return [];
    if (first) return of({ what, amount: cell, expected: false });
    return what.counted ? cell.number : cell.amount;
  });
  const shares = row.cells.flatMap((cell) => cell?.share ?? []);
  const shown = (first || all) && shares.length === told.length;
  return `${inner(row.name)}, ${list(told)}${shown ? ` (${list(shares)} of the total)` : ""}`;
}

export function within({ name, what, rows }: ToldWithin): string {
  const told = rows.map((row) => `${row.name} ${what.counted ? row.number : row.amount}`);
  return `${what.name} from ${inner(name)} includes ${list(told)}.`;
}

export function part({ name, figures }: ToldPart): string {
  return `${inner(name)}: ${inParts(figures)}`;
}

function inBrackets({ name, figures, shared }: ToldPlace): string {
  const joint = shared === null ? "" : `, joint rank ${shared}`;
  return `${name} (${amounts(figures)}${joint})`;
}

const ORDERS = {
  completion: "in order of completion",
  ceiling: "from the least of the ceiling used",
  distance: "in order of the distance from the target",
  highest: "from the highest",
  lowest: "from the lowest",
  listed: "as listed",
} as const;

export function members(block: ToldBlock): string {
  return [ordered(block), ...silent(block)].join(" ");
}

function ordered({ name, total, by, members: all, last, all: count }: ToldBlock): string {
  const who = total === null && name !== "" ? `${name}, ${ORDERS[by]}` : ORDERS[by];
  if (last.length > 0) {
    return `${upper(who)}, first of ${count} ${list(all.map(inBrackets))}, and last ${list(last.map(inBrackets))}.`;
  }
  if (by === "listed" || all.some(({ figures }) => figures.length > 1)) return `${upper(inTurn(all))}.`;
  return `${upper(who)}: ${list(all.map(inBrackets))}.`;
}

function silent({ silent: names }: ToldBlock): string[] {
  if (names.length === 0) return [];
  if (names.length > MOST_SILENT) return [`${names.length} places have no figure.`];
  return [`${upper(list(names))} ${names.length === 1 ? "has" : "have"} no figure.`];
}
