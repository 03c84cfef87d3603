import type { Named } from "../named.ts";
import { isHan, spell } from "../pinyin.ts";
import { inner, upper } from "./letter-case.ts";

export function nameOf(row: Named): string {
  if (row.name_en !== "") return row.name_en;
  return isHan(row.name) ? `${upper(spell(row.name))} (${row.name})` : row.name;
}

export const sortKey = nameOf;

export const rankUnit = "rank";

export const yearAssumed = "year assumed";

const NUMERALS = "零一二三四五六七八九十";

/** 十二 → 12, 3 → 3. */
function numeral(text: string): string {
  if (/^\d+$/.test(text)) return text;
  const [tens, ones] = text.includes("十") ? text.split("十") : ["0", text];
  return String(10 * (tens === "" ? 1 : NUMERALS.indexOf(tens ?? "")) + (ones ? NUMERALS.indexOf(ones) : 0));
}

/** How Chinese reports number their parts; what follows the number is the part's own heading. */
const PARTS: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^第([一二三四五六七八九十\d]+)(?:篇|部分)(.*)$/, (n) => `part ${n}`],
  [/^([一二三四五六七八九十]+)、(.*)$/, (n) => `§${n}`],
  [/^[（(]([一二三四五六七八九十]+)[）)](.*)$/, (n) => `(${n})`],
  [/^(\d+)[、.．](.*)$/, (n) => `item ${n}`],
  [/^([一二三四五六七八九十]+)是(.*)$/, (n) => `point ${n}`],
  [/^第([一二三四五六七八九十\d]+)段(.*)$/, (n) => `paragraph ${n}`],
  [/^(首)段(.*)$/, () => "first paragraph"],
  [/^表([一二三四五六七八九十\d]+)(.*)$/, (n) => `table ${n}`],
  [
    /^行(\d+)(?:句(\d+))?(.*)$/,
    (line, sentence) => `line ${line}${sentence ? `, sentence ${sentence}` : ""}`,
  ],
];

/** Where in a report: 一、总体情况/（二） is §1.2. A part that is not numbered keeps its own words. */
export function locator(text: string): string {
  const told = text.split("/").map((part) => {
    for (const [pattern, told] of PARTS) {
      const found = pattern.exec(part);
      if (found !== null) return told(...found.slice(1, -1).map((one) => one && numeral(one)));
    }
    return part;
  });
  return told.join("/").replace(/(§\d+)\/\((\d+)\)/g, "$1.$2");
}

export function sourceWording(note: string): string {
  return note.replace(/^原文[：:]/, "Source wording: ");
}

export function ofOrigin(name: string): string {
  if (/^(?:Local|Unnamed)\b/.test(name)) return inner(name);
  return `from ${/^(?:Abroad|Other|Outside|Within)\b/.test(name) ? inner(name) : name}`;
}

/** A name that would lose its sense keeps all of it. */
export function withoutWhole(name: string, rest: string): string {
  if (rest.startsWith("'s ")) return `the ${rest.slice(3)}`;
  if (!rest.startsWith(" ") || /[,(]/.test(rest)) return name;
  const own = rest.slice(1);
  return /^[a-z].*\d$/.test(own) ? own : /^[a-z]/.test(own) ? `the ${own}` : name;
}

export function bracketed(text: string): string {
  return ` (${text})`;
}
