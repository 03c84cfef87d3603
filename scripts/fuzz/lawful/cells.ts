import { faultOf } from "../../../src/ledger/cell-check.ts";
import type { CellRule, CellType } from "../../../src/ledger/schema.ts";
import type { Chance } from "../../bench/chance.ts";

/** Makes a cell of a column: any that its rule lets in, plain ones mostly and now and then the utmost. */
export type Maker = (chance: Chance, column: CellRule) => string;

/** The ids that cells may refer to, by table or list of `site.json`. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

const TEXTS = [
  ...["上城区", "地区生产总值", "Great Lake", "2024年1—4月", "（含）", "㎡", "𠮷林", "Öst‑Ü", "Ω", "½", "%"],
  ...['"', ",", "a,b", "|", "*_`#", "<b>&amp;</b>", "{{x}}", "$&", "\\", "..", "constructor", "__proto__"],
  ...[
    "一".repeat(400),
    "long word ".repeat(60).trim(),
    "x".repeat(1_000),
    "x",
    "。",
    "2024",
    "0",
    "null",
    "比2020年翻一番",
  ],
];
const DECIMALS = [
  ...[
    "0",
    "0.0",
    "-0",
    "1",
    "-1",
    "0.1",
    "99.95",
    "100",
    "100.0",
    "12345.6789",
    "-0.000001",
    "999999999999999",
  ],
  ...["0.000000000000001", "123456789012345678901234", "-123456789012345678901234", `0.${"0".repeat(28)}1`],
  ...[`1${"0".repeat(29)}`, "9".repeat(20), `3.${"3".repeat(29)}`],
];
const FACTORS = [
  "1",
  "10000",
  "100000000",
  "2000/3",
  "1/12",
  "0.001",
  `1${"0".repeat(30)}`,
  `0.${"0".repeat(20)}1`,
];
const LINKS = ["https://lake.example/a?b=c&d=%20#e", "mailto:data@lake.example", "https://例.example/路"];
const CODES = ["990000", "C", "0", "A1B2C3D4E5F6", "06", "110101", "220700"];

/** Makers of each type that refers to nothing; `years` are those that figures are of. */
export function cellMaker(ids: KnownIds, years: readonly number[]): Maker {
  const ref: Maker = (chance, { table = "" }) => chance.pick(ids[table] ?? []) ?? "";
  const makers: Readonly<Record<CellType, Maker>> = {
    id: (chance) => idOf(chance),
    "unit-id": (chance) => chance.pick(TEXTS),
    ref,
    refs: (chance, column) => {
      const some = Array.from({ length: chance.pick([1, 1, 1, 2, 3]) }, () => ref(chance, column));
      return [...new Set(some)].sort().join(";");
    },
    vocabulary: (chance, { values = [] }) => chance.pick(values),
    decimal: (chance) => (chance.next() < 0.7 ? plainDecimal(chance) : chance.pick(DECIMALS)),
    factor: (chance) => chance.pick(FACTORS),
    integer: (chance) => String(chance.pick([0, 1, 1, 2, 3, 15, 31, chance.whole(0, 999)])),
    period: (chance) => periodIn(chance, chance.pick(years)),
    point: (chance) => chance.pick([pointIn(chance, chance.pick(years)), String(chance.pick(years))]),
    link: (chance) => chance.pick(LINKS),
    code: (chance) => chance.pick(CODES),
    of: (chance) => ofCell(chance, ids, years),
    text: (chance) =>
      chance.next() < 0.8 ? `${chance.pick(["甲", "乙", "丙"])}${chance.whole(1, 99)}` : chance.pick(TEXTS),
  };
  return (chance, column) => {
    if (column.required !== true && chance.next() < 0.45) return "";
    const cell = makers[column.type](chance, column);
    if (cell === "") return "";
    return faultOf(cell, column)?.fix ?? cell;
  };
}

/** An id: short ones, all digits, words that objects know, and the longest. */
export function idOf(chance: Chance): string {
  const plain = `${chance.pick(["a", "lake", "x-1", "2024", "index"])}-${chance.whole(0, 9_999)}`;
  return chance.pick([
    plain,
    plain,
    plain,
    plain,
    String(chance.whole(0, 99_999)),
    "constructor",
    `l${"0".repeat(chance.whole(60, 99))}`,
  ]);
}

function plainDecimal(chance: Chance): string {
  return (chance.whole(-50, 5_000) / chance.pick([1, 10, 100])).toFixed(chance.pick([0, 1, 2]));
}

const two = (number: number) => String(number).padStart(2, "0");

function pointIn(chance: Chance, year: number): string {
  const month = `${year}-${two(chance.whole(1, 12))}`;
  return chance.next() < 0.5 ? month : `${month}-${two(chance.whole(1, 28))}`;
}

/** A period that ends in a year: the year, a part of it, or a span that begins earlier. */
export function periodIn(chance: Chance, year: number): string {
  const month = chance.whole(2, 12);
  return chance.pick([
    String(year),
    String(year),
    `${year}-01/${year}-${two(month)}`,
    `${year}-${two(month)}`,
    `${year}-Q${chance.whole(1, 4)}`,
    pointIn(chance, year),
    `${year}-01-15/${year}-${two(month)}-20`,
    `${year - chance.whole(1, 5)}/${year}`,
    `${year - 1}-11/${year}-${two(month)}`,
    `${year}-02-28/${year}-03-01`,
    `${year}-02-29`,
  ]);
}

const OF_TABLES = {
  region: "regions",
  indicator: "indicators",
  industry: "industries",
  breakdown: "breakdowns",
};

function ofCell(chance: Chance, ids: KnownIds, years: readonly number[]): string {
  const pairs: [string, string][] = Object.entries(OF_TABLES).map(([column, table]) => [
    column,
    chance.pick(["", ...(ids[table] ?? [])]),
  ]);
  pairs.push(["period", periodIn(chance, chance.pick(years) - chance.whole(0, 20))]);
  pairs.push(
    ["tier", chance.pick(["committed", "stretch", "planned"])],
    ["form", chance.pick(["level", "growth"])],
  );
  const [first, second] = [chance.pick(pairs), chance.pick(pairs)];
  const chosen = chance.next() < 0.8 || first === second ? [first] : [first, second];
  return chosen.map(([column, value]) => `${column}=${value}`).join(";");
}
