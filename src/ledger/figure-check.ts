import type { Fault } from "./fault.ts";
import { DECIMAL } from "./fraction.ts";
import { MOST_DIGITS, UTMOST_DIGITS } from "./limits.ts";
import { characterFault, halfWidth, plainLetters } from "./spelling.ts";

const DAMAGE = /^#+$/;
const ERROR_VALUE = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)$/i;
const EXPONENT = /^[+-]?[0-9]+(?:\.[0-9]*)?[eE][+-]?[0-9]+$/;
const GROUPED = /^-?[0-9]{1,3}(?:([,' \u00A0\u2009\u202F])[0-9]{3})(?:\1[0-9]{3})*(?:\.[0-9]+)?$/;

/** Months are written in English by spreadsheets of every language. */
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";
const DATES = [
  /^[0-9]{4}[-/年](?:[0-9]{1,2}(?:[-/月](?:[0-9]{1,2}日?)?)?(?: [0-9:]+)?)?$/,
  /^[0-9]{2,4}\.[0-9]{1,2}\.[0-9]{1,2}$/,
  /^[0-9]{1,2}[-/][0-9]{1,2}(?:[-/][0-9]{2,4})?$/,
  /^[0-9]{1,2}月(?:[0-9]{1,2}日)?$/,
  new RegExp(`^[0-9]{1,2}-${MONTH}(?:-[0-9]{2,4})?$`, "i"),
  new RegExp(`^${MONTH}-[0-9]{1,4}$`, "i"),
];

/** Words around a figure, and the qualifier that says the same. */
const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/^(?:大约|大概|约|近|[~～≈])/, "~"],
  [/^(?:不少于|不低于|至少|≥|>=)/, ">="],
  [/^(?:不超过|不多于|不高于|至多|最多|≤|<=)/, "<="],
  [/^(?:超过|突破|超|逾|>)/, ">"],
  [/^(?:不足|不到|低于|<)/, "<"],
];
const AFTER: readonly (readonly [RegExp, string])[] = [
  [/(?:以上|及以上)$/, ">="],
  [/(?:以下|以内)$/, "<="],
  [/(?:左右|上下)$/, "~"],
  [/(?:多|余)$/, ">"],
];

/** What may follow a figure as its unit: Chinese words, and the signs that one character holds. */
const WITH_UNIT =
  /^(-?[0-9][0-9,]*(?:\.[0-9]+)?) ?([\p{Script=Han}\u3380-\u33DF°‰]+(?:[/·][\p{Script=Han}\u3380-\u33DF]+)?)$/u;

/** Damage that a spreadsheet does to a cell of any kind, or null. What was there is lost. */
export function damage(cell: string): Fault | null {
  if (DAMAGE.test(cell)) return { code: "L121" };
  return ERROR_VALUE.test(cell) ? { code: "L123" } : null;
}

/** What is wrong with a figure, or null. A figure that is written otherwise is refused, never guessed. */
export function figureFault(cell: string): Fault | null {
  if (DECIMAL.test(cell)) return tooManyDigits(cell);
  const half = plainLetters(halfWidth(cell));
  if (GROUPED.test(half)) return { code: "L117", fix: half.replace(/[^0-9.-]/g, "") };
  const odd = characterFault(cell);
  if (odd !== null) return odd;
  if (DECIMAL.test(half)) return { code: half === plainLetters(cell) ? "L130" : "L116", fix: half };
  const damaged = damage(cell) ?? rewritten(half);
  if (damaged !== null) return damaged;
  return withPercent(half) ?? withWords(half) ?? withUnit(half) ?? { code: "L103", fix: plainer(half) };
}

function tooManyDigits(cell: string): Fault | null {
  const digits = cell.length <= MOST_DIGITS ? 0 : cell.replace(/^[-0.]+|\./g, "").length;
  const all = cell.length <= UTMOST_DIGITS ? 0 : cell.replace(/\D/g, "").length;
  if (all > UTMOST_DIGITS)
    return { code: "L134", facts: { digits: String(all), most: String(UTMOST_DIGITS) } };
  return digits > MOST_DIGITS ? { code: "L125", facts: { digits: String(digits) } } : null;
}

/** What a spreadsheet makes of a long number or of something like a date: the digits are lost. */
function rewritten(half: string): Fault | null {
  if (EXPONENT.test(half)) return { code: "L122" };
  return DATES.some((form) => form.test(half)) ? { code: "L124" } : null;
}

function withPercent(half: string): Fault | null {
  const number = decimalIn(half.replace(/ ?%$/, ""));
  if (!half.endsWith("%") || number === undefined) return null;
  return { code: "L118", fix: number, onlyIf: { column: "unit", cell: "%" } };
}

function withWords(half: string): Fault | null {
  for (const [form, qualifier] of [...BEFORE, ...AFTER]) {
    const [word] = form.exec(half) ?? [];
    if (word === undefined) continue;
    const fix = decimalIn(half.replace(form, "").trim());
    // "20多亿元": the words hide a unit, and the figure may be another.
    const onlyIf = { column: "qualifier", cell: qualifier };
    return { code: "L120", fix, onlyIf, facts: { word, qualifier } };
  }
  return null;
}

function withUnit(half: string): Fault | null {
  const [, digits = "", unit = ""] = WITH_UNIT.exec(half) ?? [];
  const number = decimalIn(digits);
  if (number === undefined) return null;
  return { code: "L119", fix: number, onlyIf: { column: "unit", cell: unit }, facts: { unit } };
}

/** The figure that a text states beyond doubt, without its separators; undefined for any other. */
function decimalIn(text: string): string | undefined {
  const plain = GROUPED.test(text) ? text.replace(/[^0-9.-]/g, "") : text;
  return DECIMAL.test(plain) ? plain : undefined;
}

/** Plus signs, a bare point and zeros in front: written otherwise, and one figure all the same. */
function plainer(half: string): string | undefined {
  const [, sign = "", whole = "", part = ""] = /^([+-]?)([0-9]*)\.?([0-9]*)$/.exec(half) ?? [];
  if (whole === "" && part === "") return undefined;
  const digits = whole.replace(/^0+(?=[0-9])/, "") || "0";
  return `${sign === "-" ? "-" : ""}${digits}${part === "" ? "" : `.${part}`}`;
}
