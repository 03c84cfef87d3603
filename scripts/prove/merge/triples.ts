import { type Chance, chanceOf } from "../../bench/chance.ts";
import type { Shape } from "./reference.ts";

/** A made-up table before two edits and after each, each as somebody's program saves it. */
export interface Triple {
  readonly table: "observations" | "projects" | "regions" | "accepted";
  readonly shape: Shape;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

interface Kind {
  readonly names: readonly string[];
  readonly shape: Shape;
  /** Columns of the key that have few values, so that edits meet. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

const FIGURE = ["unit", "qualifier", "source", "locator", "status"];
const WORDS = ["", "甲", "乙", "1,5", 'say "x"', "丙，丁", " ", "a"];

const KINDS: Readonly<Record<Triple["table"], Kind>> = {
  observations: {
    names: [
      ...["region", "indicator", "industry", "breakdown", "period", "value", "unit", "qualifier", "status"],
      ...["source", "locator", "note"],
    ],
    shape: {
      keys: ["region", "indicator", "industry", "breakdown", "period", "source", "locator"],
      together: ["value", ...FIGURE],
    },
    values: {
      region: ["east", "west", "north"],
      indicator: ["gdp", "projects"],
      industry: [""],
      breakdown: [""],
      period: ["2026-01", "2026", "2026-01/2026-06"],
      source: ["notice"],
      locator: ["", "一", "a,b"],
    },
  },
  projects: {
    names: ["id", "name", "region", "total_investment", "unit", "qualifier", "source", "locator", "note"],
    shape: { keys: ["id"], together: ["total_investment", ...FIGURE] },
    values: { id: ["p-1", "p-2", "p-3", "p-4", "p-5", "p-6", "p-7", "p-8"] },
  },
  regions: {
    names: ["id", "name", "name_en", "kind", "parent", "note"],
    shape: { keys: ["id"], together: [] },
    values: { id: ["a", "b", "c", "d", "e", "f", "g"] },
  },
  accepted: {
    names: ["code", "in_file", "key", "reason", "who", "until"],
    shape: { keys: ["code", "in_file", "key"], together: [] },
    values: { code: ["L301", "L302"], in_file: ["observations/2026.csv"], key: ["x / y", "x, y", "z"] },
  },
};

type Row = Record<string, string>;

interface Sheet {
  names: string[];
  rows: Row[];
}

/** The triple of a number: the same one every time. */
export function triple(seed: number): Triple {
  const chance = chanceOf(seed);
  const table = chance.pick(Object.keys(KINDS) as Triple["table"][]);
  const { names, shape, values } = KINDS[table];
  const kind: Kind = { names, shape, values };
  const base: Sheet = { names: [...names], rows: [] };
  const isAbsent = chance.next() < 0.05;
  for (let i = chance.whole(0, 9); i > 0 && !isAbsent; i--) add(chance, kind, base);
  if (chance.next() < 0.5) sort(kind, base);
  const [ours, theirs] = [edited(chance, kind, base), edited(chance, kind, base)];
  const style: Style = { mark: chance.next() < 0.1, end: chance.next() < 0.2 ? "\r\n" : "\n", quotes: 0.1 };
  return {
    table,
    shape,
    base: isAbsent ? "" : written(base, style, seed),
    ours: written(ours, restyled(chance, style), seed),
    theirs: written(theirs, restyled(chance, style), seed),
  };
}

function sort({ shape }: Kind, sheet: Sheet): void {
  const key = (row: Row) => shape.keys.map((name) => row[name] ?? "").join("\u0001");
  sheet.rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function edited(chance: Chance, kind: Kind, base: Sheet): Sheet {
  const sheet: Sheet = { names: [...base.names], rows: base.rows.map((row) => ({ ...row })) };
  const steps = [change, change, change, add, add, remove, rekey, respell, tidy, shuffle, column];
  for (let i = chance.whole(0, 5); i > 0; i--) chance.pick(steps)(chance, kind, sheet);
  return sheet;
}

function add(chance: Chance, kind: Kind, sheet: Sheet): void {
  const row: Row = {};
  for (const name of kind.names) row[name] = chance.pick(kind.values[name] ?? WORDS);
  if (isFree(kind, sheet, row)) sheet.rows.splice(chance.whole(0, sheet.rows.length), 0, row);
}

function change(chance: Chance, kind: Kind, sheet: Sheet): void {
  const row = sheet.rows[chance.whole(0, sheet.rows.length - 1)];
  const free = kind.names.filter((name) => !kind.shape.keys.includes(name));
  if (row !== undefined) row[chance.pick(free)] = chance.pick(WORDS);
}

function remove(chance: Chance, _: Kind, sheet: Sheet): void {
  sheet.rows.splice(chance.whole(0, sheet.rows.length), 1);
}

function rekey(chance: Chance, kind: Kind, sheet: Sheet): void {
  const at = chance.whole(0, sheet.rows.length - 1);
  const row = sheet.rows[at];
  const name = chance.pick(kind.shape.keys);
  const moved = { ...row, [name]: chance.pick(kind.values[name] ?? [""]) };
  if (row !== undefined && isFree(kind, sheet, moved)) sheet.rows[at] = moved;
}

function tidy(_: Chance, kind: Kind, sheet: Sheet): void {
  sort(kind, sheet);
}

function shuffle(chance: Chance, _: Kind, sheet: Sheet): void {
  for (let i = sheet.rows.length - 1; i > 0; i--) {
    const j = chance.whole(0, i);
    [sheet.rows[i], sheet.rows[j]] = [sheet.rows[j] as Row, sheet.rows[i] as Row];
  }
}

/** Takes a column away that is in no key, adds one, or moves it to the front. */
function column(chance: Chance, { names, shape }: Kind, sheet: Sheet): void {
  const name = chance.pick([...names.filter((one) => !shape.keys.includes(one)), "extra"]);
  const rest = sheet.names.filter((one) => one !== name);
  const isThere = rest.length < sheet.names.length;
  sheet.names = isThere && chance.next() < 0.5 ? rest : [name, ...rest];
  for (const row of sheet.rows)
    row[name] = sheet.names.includes(name) ? (row[name] ?? chance.pick(WORDS)) : "";
}

/** A year, and the same year by its months: one key, written two ways. */
const YEAR = ["2026", "2026-01/2026-12"] as const;

function respell(chance: Chance, _: Kind, sheet: Sheet): void {
  const row = sheet.rows[chance.whole(0, sheet.rows.length - 1)];
  if (row?.["period"] === YEAR[0]) row["period"] = YEAR[1];
  else if (row?.["period"] === YEAR[1]) row["period"] = YEAR[0];
}

function isFree({ shape }: Kind, sheet: Sheet, row: Row): boolean {
  const plain = (cell = "") => (cell === YEAR[1] ? YEAR[0] : cell);
  return sheet.rows.every((one) => shape.keys.some((name) => plain(one[name]) !== plain(row[name])));
}

interface Style {
  readonly mark: boolean;
  readonly end: string;
  /** How many of the cells that need none stand in quotes. */
  readonly quotes: number;
}

function restyled(chance: Chance, style: Style): Style {
  if (chance.next() > 0.1) return style;
  return { mark: chance.next() < 0.5, end: chance.pick(["\n", "\r\n"]), quotes: chance.pick([0, 0.1, 1]) };
}

/** Quotes hang on the cell and the seed alone, so that a cell that nobody touched keeps its own. */
function written({ names, rows }: Sheet, { mark, end, quotes }: Style, seed: number): string {
  const isQuoted = (cell: string) => {
    const sum = [...cell].reduce((all, sign) => (all * 31 + (sign.codePointAt(0) ?? 0)) % 997, seed % 997);
    return /[",]/.test(cell) || sum / 997 < quotes;
  };
  const cellOf = (cell: string) => (isQuoted(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))];
  return (mark ? "\uFEFF" : "") + lines.map((cells) => cells.map(cellOf).join(",") + end).join("");
}
