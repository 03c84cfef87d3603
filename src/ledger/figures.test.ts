import { describe, expect, test } from "vitest";
import { type Chance, chanceOf } from "../../scripts/bench/chance.ts";
import { problemText } from "../i18n/problems.ts";
import { faultOf } from "./cell-check.ts";
import type { Fault } from "./fault.ts";
import { compare, parseDecimal, whole } from "./fraction.ts";
import { type Column, columnsOf } from "./schema.ts";

const VALUE = columnsOf("observations").find(({ name }) => name === "value") as Column;

/** A decimal as the ledger writes it: up to fifteen digits, some of them after the point, some below zero. */
function numberOf(chance: Chance): string {
  const digits =
    String(chance.whole(1, 9)) +
    Array.from({ length: chance.whole(0, 13) }, () => chance.whole(0, 9)).join("");
  const decimals = chance.whole(0, Math.min(4, digits.length - 1));
  const body = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return chance.next() < 0.1 ? `-${body}` : body;
}

const wide = (text: string) =>
  text.replace(/[0-9.,-]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const grouped = (text: string, mark: string) =>
  text.replace(/^(-?[0-9]+)/, (digits) => digits.replace(/\B(?=(?:[0-9]{3})+$)/g, mark));

/** Twelve ways of writing a number; `keeps` where the number can be known from it. */
const SPELLINGS: readonly (readonly [name: string, write: (n: string) => string, keeps: boolean])[] = [
  ["plain", (n) => n, true],
  ["full-width", wide, true],
  ["with thousands separators", (n) => grouped(n, ","), true],
  ["with full-width thousands separators", (n) => wide(grouped(n, ",")), true],
  ["with spaces around", (n) => ` ${n} `, true],
  ["with its unit", (n) => `${n}亿元`, true],
  ["with a word before", (n) => `约${n}`, true],
  ["with a percent sign", (n) => `${n}%`, true],
  ["with zeros in front", (n) => n.replace(/^-?/, (sign) => `${sign}00`), true],
  ["with an exponent", (n) => `${n}E+05`, false],
  ["with a raised digit", (n) => `${n}²`, false],
  ["with a fraction sign", (n) => `${n}½`, false],
];

/** The figure that a cell is read as, or the fault that it is refused with. */
function readFigure(cell: string): string | Fault {
  const fault = faultOf(cell, VALUE);
  return fault === null ? cell : fault;
}

const hintOf = (fault: Fault, cell: string) =>
  (["zh", "en"] as const).map(
    (lang) =>
      problemText(
        {
          ...fault,
          file: "observations/2024.csv",
          line: 2,
          column: 6,
          table: "observations",
          name: "value",
          cell,
        },
        lang,
      ).hint,
  );

const same = (a: string, b: string) =>
  compare(parseDecimal(a) ?? whole(-1), parseDecimal(b) ?? whole(-2)) === 0;

describe.each(SPELLINGS)("10,000 numbers written %s", (_, write, keeps) => {
  test("are read to the last digit, or refused with a hint, and never guessed", () => {
    const chance = chanceOf(10_000);
    let refused = 0;
    for (let i = 0; i < 10_000; i++) {
      const number = numberOf(chance);
      const read = readFigure(write(number));
      if (typeof read === "string") {
        if (!same(read, number)) expect(read).toBe(number);
        continue;
      }
      refused++;
      if (read.fix === undefined ? keeps : !keeps || !same(read.fix, number)) {
        expect(read, write(number)).toBe(`${number}, or refused without a guess`);
      }
      if (refused < 50) expect(hintOf(read, write(number)).every((hint) => hint.length > 3)).toBe(true);
    }
    expect(refused === 0 || refused > 5_000).toBe(true);
  });
});

test.each([
  "12㎡",
  "10²",
  "½",
  "约12",
  "1,23,4",
  "0x10",
  "1e3",
  "十二",
  "12/5",
  "١٢",
  "12 345 6",
  "--1",
  "1.2.3",
  "Infinity",
  "NaN",
  "1_000",
  "12万",
  "1,234,56",
])("faultOf(cell, column) refuses the figure %s with a hint", (cell) => {
  const read = readFigure(cell);
  expect(typeof read).toBe("object");
  for (const hint of hintOf(read as Fault, cell)) expect(hint.length).toBeGreaterThan(3);
});

test.each(["0", "-0.5", "31.10", "123456789012345", "0.000001"])(
  "faultOf(cell, column) takes the figure %s as it is",
  (cell) => expect(readFigure(cell)).toBe(cell),
);

test.each([
  ["+100", "L103", "100"],
  ["007", "L103", "7"],
  ["+0.50", "L103", "0.50"],
  ["-012.30", "L103", "-12.30"],
  [".5", "L103", "0.5"],
  ["5.", "L103", "5"],
  ["000", "L103", "0"],
  [".", "L103", undefined],
  ["12%", "L118", "12"],
  ["12 %", "L118", "12"],
  ["1,200%", "L118", "1200"],
  ["%", "L103", undefined],
  ["约12", "L120", "12"],
  ["12以上", "L120", "12"],
  ["1,200", "L117", "1200"],
  ["1 200 000.5", "L117", "1200000.5"],
  ["1,200 000", "L103", undefined],
  ["12亿元", "L119", "12"],
  ["12 亿元", "L119", "12"],
  ["１２", "L116", "12"],
  ["−12", "L130", "-12"],
  ["######", "L121", undefined],
  ["#N/A", "L123", undefined],
  ["1.2E+05", "L122", undefined],
  ["2024-05", "L124", undefined],
  ["5-Jan", "L124", undefined],
  ["Jan-24", "L124", undefined],
  ["x5-Jan", "L103", undefined],
  ["12/5", "L124", undefined],
  ["1.5.24", "L103", undefined],
  ["24.1.5", "L124", undefined],
  ["12月5日", "L124", undefined],
  ["1234567890123456", "L125", undefined],
  ["-0.00000000000123456789012345", undefined, undefined],
  ["-0.000000000001234567890123456", "L125", undefined],
  [`${"1".repeat(30)}`, "L125", undefined],
  [`${"1".repeat(31)}`, "L134", undefined],
])("of the figure %s is told %s, and that it should be %s", (cell, code, fix) => {
  const read = readFigure(cell);
  expect(typeof read === "string" ? [undefined, undefined] : [read.code, read.fix]).toEqual([code, fix]);
});
