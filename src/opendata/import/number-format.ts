/** How a number format shows a number: its decimals, or null where that cannot be told. */
export interface Shown {
  readonly decimals: number | null;
  /** `scaled` where what is seen is another number than what is held: divided, hidden, without its sign. */
  readonly as?: "percent" | "scaled";
  /** Words that the format writes beside the digits. */
  readonly word?: string;
}

/** One part of a format, between semicolons: its signs, with a mark for each literal, and the literals. */
interface Section {
  readonly bare: string;
  readonly word: string;
  readonly isRed: boolean;
  readonly isConditional: boolean;
}

/** A sign that no format holds. */
const LITERAL = "\ue000";
const TOKEN = /"([^"]*)"|[\\!](.)|[_*].|\[([^\]]*)\]|(;)|General|./gisu;
/** What stands beside a number and changes nothing of it. */
const PLAIN = /[\s+()（）¥￥$-]/g;

/** Reads a number format such as `#,##0.00_);(#,##0.00)` as it shows `value`. */
export function shownBy(format: string, value = 1): Shown {
  const sections = sectionsOf(format);
  const used = usedBy(sections, value);
  const words = [...new Set(used.map((one) => one.word.replace(PLAIN, "")))].filter((word) => word !== "");
  const bare = (used[0]?.bare ?? "").replaceAll(LITERAL, "").replace(/[\s+$¥￥-]/g, "");
  if (used.some((one) => isScaled(one, value)) || isUnsigned(sections, value))
    return { decimals: null, as: "scaled" };
  const word = words.length === 0 ? {} : { word: words.join("") };
  if (bare.includes("%")) return { decimals: decimals(bare.replace("%", "")), as: "percent", ...word };
  return { decimals: decimals(bare.replace(/[()]/g, "")), ...word };
}

function sectionsOf(format: string): Section[] {
  const sections: Section[] = [];
  let [bare, word, tags] = ["", "", ""];
  const close = () => {
    const isConditional = /(?:^|\n)[<>=]/.test(tags);
    sections.push({ bare, word, isRed: /(?:^|\n)(?:red|红色)/i.test(tags), isConditional });
    [bare, word, tags] = ["", "", ""];
  };
  for (const [token, quoted, escaped, bracket, end] of format.matchAll(TOKEN)) {
    const literal = quoted ?? escaped ?? (/^\P{ASCII}$/u.test(token) ? token : undefined);
    if (end !== undefined) close();
    else if (literal !== undefined) [bare, word] = [bare + LITERAL, word + literal];
    else if (bracket !== undefined) [tags, word] = [`${tags}\n${bracket}`, word + currencyIn(bracket)];
    else if (!/^[_*]./.test(token)) bare += token;
  }
  close();
  return sections;
}

/** `[$元-804]` writes 元. */
function currencyIn(bracket: string): string {
  return /^\$([^-]*)/.exec(bracket)?.[1] ?? "";
}

/** The part for a value's sign; all of them where they have conditions of their own. */
function usedBy(sections: readonly Section[], value: number): Section[] {
  if (sections.some((one) => one.isConditional)) return [...sections];
  const at = value < 0 ? 1 : value === 0 ? 2 : 0;
  const one = sections[at] ?? sections[0];
  return one === undefined ? [] : [one];
}

/** Divided by commas or a point written between its digits, digits added, or nothing shown at all. */
function isScaled({ bare, word }: Section, value: number): boolean {
  const showsNumber = /[0#?@]|general/i.test(bare);
  // An accountant's dash is how a zero is written.
  if (!showsNumber) return !(value === 0 && /^[-–—]$/.test(word.trim() || bare.trim()));
  const divides = /[0#?],+(?![0#?,])/.test(bare);
  return divides || /[0#?]\ue000+[0#?]/.test(bare) || /[0-9]/.test(word);
}

/** True for a negative figure that is shown without minus, brackets or red. */
function isUnsigned(sections: readonly Section[], value: number): boolean {
  const [, own] = sections;
  if (value >= 0 || own === undefined || sections.some((one) => one.isConditional)) return false;
  return !(own.isRed || /[-(]/.test(own.bare + own.word));
}

function decimals(bare: string): number | null {
  const found = /^[#,0?]*0(?:\.(0+))?$/.exec(bare);
  return found === null ? null : (found[1]?.length ?? 0);
}
