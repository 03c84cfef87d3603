import { parsePeriod } from "./period.ts";
import { halfWidth, plainLetters } from "./spelling.ts";

const FORMS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^(\d{4})年$/, (year) => year],
  // Of 2024.10 a spreadsheet makes 2024.1: such a month may be either.
  [
    /^(\d{4})(?:[年/-](\d{1,2})|\.(\d{2}|[2-9]))月?$/,
    (year, month, other) => `${year}-${two(month ?? other)}`,
  ],
  [/^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/, (year, _, month, day) => `${year}-${two(month)}-${two(day)}`],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日?$/, (year, month, day) => `${year}-${two(month)}-${two(day)}`],
  [/^(\d{4})[./-](\d{1,2})[-~至到/](\d{1,2})月?$/, (year, a, b) => `${year}-${two(a)}/${year}-${two(b)}`],
  [/^(\d{4})年第?([1-4一二三四])季度?$/, (year, quarter) => `${year}-Q${numeral(quarter)}`],
  [/^(\d{4})-?[Qq]([1-4])$/, (year, quarter) => `${year}-Q${quarter}`],
  [
    /^(\d{4})年(\d{1,2})月?[-~至到](\d{1,2})(?:月份?)?$/,
    (year, a, b) => `${year}-${two(a)}/${year}-${two(b)}`,
  ],
  [/^(\d{4})年上半年$/, (year) => `${year}-01/${year}-06`],
  [/^(\d{4})年?[-~至到](\d{4})年?$/, (from, to) => `${from}/${to}`],
];

/** The period that people's writing states beyond doubt (`2006年1-4月`, `2006/4`), or undefined. */
export function periodLike(cell: string): string | undefined {
  const plain = plainLetters(halfWidth(cell)).replace(/\s/g, "").replace(/—/g, "-");
  for (const [form, write] of FORMS) {
    const parts = form.exec(plain);
    const text = parts === null ? "" : write(...parts.slice(1));
    if (parsePeriod(text) !== null) return text;
  }
  return undefined;
}

/** A span whose ends are swapped, the right way round; undefined where that is none either. */
export function turnedPeriod(cell: string): string | undefined {
  const [first = "", last, more] = cell.split("/");
  if (last === undefined || more !== undefined) return undefined;
  const turned = first === last ? first : `${last}/${first}`;
  return parsePeriod(turned) === null ? undefined : turned;
}

function two(number: string | undefined): string {
  return (number ?? "").padStart(2, "0");
}

function numeral(quarter: string | undefined): string {
  const at = "一二三四".indexOf(quarter ?? "");
  return at < 0 ? (quarter ?? "") : String(at + 1);
}
